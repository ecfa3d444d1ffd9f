// SPDX-License-Identifier: GPL-3.0-or-later

// Generated forms and policies for the tests of the form.
#pragma once

#include "policy/guided/guidedform.h"

#include <QString>

#include <random>
#include <string>
#include <vector>

namespace vaultlock::policy::tests {

inline VaultArn guidedVault()
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))
        .value();
}

class GuidedCases
{
public:
    /// Tags: what AWS allows in them (Glacier API, AddTagsToVault), or anything that JSON takes.
    enum class Tags {
        Allowed,
        Any
    };

    explicit GuidedCases(unsigned seed, Tags tags = Tags::Any)
        : m_random(seed)
        , m_tags(tags)
    {
    }

    std::vector<GuidedRule> rules()
    {
        std::vector<GuidedRule> all(1 + below(6), Retention{1});
        for (GuidedRule &rule : all)
            rule = this->rule();
        return all;
    }

    GuidedRule rule()
    {
        switch (below(6)) {
        case 0:
            return Retention{1 + static_cast<std::int64_t>(below(40'000)), bound()};
        case 1:
            return LegalHold{tagText(true), tagText(false), below(2) == 0, bound()};
        case 2:
            return HoldProtection{principals()};
        case 3:
            return DeletionForbidden{bound()};
        case 4:
            return OtherAccountsForbidden{};
        default:
            return SettingsKept{bound()};
        }
    }

    /// Another of the same kind; sometimes the same.
    GuidedRule like(const GuidedRule &other)
    {
        while (true) {
            GuidedRule made = rule();
            if (made.index() == other.index())
                return made;
        }
    }

    /// The same policy, written otherwise: as a person, or another program, might have.
    std::string respelt(std::string text)
    {
        const auto maybe = [&](const std::string &from, const std::string &to) {
            for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos;) {
                const bool isChosen = below(2) == 0;
                if (isChosen)
                    text.replace(at, from.size(), to);
                at += isChosen ? to.size() : from.size();
            }
        };
        maybe(R"("Action": "glacier:DeleteArchive")", R"("Action": ["GLACIER:deletearchive"])");
        maybe(R"("AWS": "arn:aws:iam::123456789012:root")", R"("AWS": ["123456789012"])");
        maybe(R"("Principal": "*")", R"("Principal": {"AWS": ["*"]})");
        maybe("glacier:ArchiveAgeInDays", "glacier:archiveageindays");
        maybe("aws:PrincipalArn", "AWS:principalarn");
        maybe("ArnNotEquals", "ArnNotLike");
        maybe("vaults/examplevault\"", "vaults\\/examplevault\"");
        maybe("  \"Version\": \"2012-10-17\",\n",
              below(2) == 0 ? "" : "\"Version\":\"2008-10-17\",");
        return text;
    }

    std::size_t below(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }

private:
    Bound bound() { return below(2) == 0 ? Bound::Everyone : Bound::OwnAccount; }

    std::string tagText(bool isKey)
    {
        static const std::vector<std::string> allowed{"LegalHold", "true", "a", "Gebühr", "/",
                                                      "=",         "+",    "@", " ",      "-"};
        static const std::vector<std::string> odd{"\"", "\\", "😀", "<b>", "\t", "$"};
        std::string text = isKey ? "k" : "";
        for (std::size_t i = below(4); i > 0; --i) {
            const bool isOdd = m_tags == Tags::Any && below(3) == 0;
            text += isOdd ? odd[below(odd.size())] : allowed[below(allowed.size())];
        }
        return text;
    }

    std::vector<std::string> principals()
    {
        static const std::vector<std::string> names{
            "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/Legal",
            "arn:aws:iam::123456789012:user/team/Anna", "arn:aws:iam::210987654321:role/Audit"};
        std::vector<std::string> some;
        for (const std::string &name : names) {
            if (below(2) == 0)
                some.push_back(name);
        }
        return some;
    }

    std::mt19937 m_random;
    Tags m_tags;
};

} // namespace vaultlock::policy::tests
