// SPDX-License-Identifier: GPL-3.0-or-later

#include "smttexts.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace vaultlock::policy::tests {

namespace {

constexpr char foreign = 'z'; // no pattern of PolicyGenerator has it

/// By their patterns: with and without each beginning and end.
const std::vector<std::string> accounts{"123456789012", "210987654321", "111122223333",
                                        "100000000012", "200000000012", "200000000000",
                                        "220987654321", "000000000000", "900000000012"};

std::string inCase(const std::string &text, std::size_t upper)
{
    std::string result = text;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto letter = static_cast<unsigned char>(result[i]);
        const bool isUpper = i < 6 ? (upper >> i & 1U) != 0 : (upper & 1U) != 0;
        result[i] = static_cast<char>(isUpper ? std::toupper(letter) : std::tolower(letter));
    }
    return result;
}

std::vector<std::string> fragmentsOf(std::string_view pattern)
{
    std::vector<std::string> fragments(1);
    for (const char c : pattern) {
        if (c == '*' || c == '?')
            fragments.emplace_back();
        else
            fragments.back() += c;
    }
    fragments.erase(std::remove(fragments.begin(), fragments.end(), std::string()),
                    fragments.end());
    return fragments;
}

class Trying
{
public:
    Trying(const std::vector<TextLanguage> &languages, bool isRough)
        : m_isRough(isRough)
    {
        m_letters.insert(foreign);
        m_stars = {"", std::string(1, foreign), std::string(2, foreign)};
        m_fewStars = m_stars;
        for (const TextLanguage &language : languages) {
            if (language.kind != TextLanguage::Kind::Like)
                continue;
            for (const std::string &fragment : fragmentsOf(language.operand)) {
                m_letters.insert(fragment.front());
                m_letters.insert(fragment.back());
                m_fewStars.insert(fragment);
                for (std::size_t i = 0; i < fragment.size(); ++i) {
                    m_stars.insert(fragment.substr(i));
                    m_stars.insert(fragment.substr(0, i + 1));
                }
            }
        }
        for (const TextLanguage &language : languages)
            take(language);
        takeShort({});
    }

    std::vector<std::string> texts() const { return {m_texts.begin(), m_texts.end()}; }

private:
    void take(const TextLanguage &language)
    {
        if (language.kind == TextLanguage::Kind::Like) {
            const auto stars = std::count(language.operand.begin(), language.operand.end(), '*');
            fill(language.operand, 0, {}, m_isRough || stars > 2 ? m_fewStars : m_stars);
            return;
        }
        m_texts.insert(language.operand);
        for (std::size_t upper = 0; upper < 64; ++upper) {
            if (language.kind == TextLanguage::Kind::OnlyIgnoringCase)
                m_texts.insert(inCase(language.operand, upper));
        }
    }

    void fill(const std::string &pattern, std::size_t at, const std::string &text,
              const std::set<std::string> &stars)
    {
        if (at == pattern.size()) {
            m_texts.insert(text);
        } else if (pattern[at] == '*') {
            for (const std::string &star : stars)
                fill(pattern, at + 1, text + star, stars);
        } else if (pattern[at] == '?') {
            const bool areMany = std::count(pattern.begin(), pattern.end(), '?') > 2;
            for (const char letter : m_letters) {
                if (!areMany || letter == foreign || at + 1 == pattern.size())
                    fill(pattern, at + 1, text + letter, stars);
            }
        } else {
            fill(pattern, at + 1, text + pattern[at], stars);
        }
    }

    /// Every text of few letters.
    void takeShort(const std::string &text)
    {
        m_texts.insert(text);
        const std::size_t longest = m_isRough              ? 1
                                    : m_letters.size() > 8 ? 2
                                    : m_letters.size() > 5 ? 3
                                                           : 4;
        for (const char letter : m_letters) {
            if (text.size() < longest)
                takeShort(text + letter);
        }
    }

    bool m_isRough;
    std::set<char> m_letters;
    std::set<std::string> m_stars;
    std::set<std::string> m_fewStars;
    std::set<std::string> m_texts;
};

/// Which claims can be true together: one conjunction for each combination.
std::string combinations(const std::vector<std::string> &names,
                         const std::set<std::vector<bool>> &rows)
{
    std::string text;
    for (const std::string &name : names)
        text += "(declare-fun " + name + " () Bool)\n";
    std::vector<std::string> any;
    for (const std::vector<bool> &row : rows) {
        std::vector<std::string> all;
        for (std::size_t i = 0; i < row.size(); ++i)
            all.push_back(row[i] ? names[i] : smtNot(names[i]));
        any.push_back(smtAll(all));
    }
    return text + "(assert " + smtAny(any) + ")\n";
}

/// IAM user guide, "IAM and AWS STS quotas": what names and paths may have.
bool isName(std::string_view text, bool hasPath)
{
    const std::size_t slash = text.rfind('/');
    if (slash != std::string_view::npos && (!hasPath || slash == 0))
        return false;
    const std::string_view name = slash == std::string_view::npos ? text : text.substr(slash + 1);
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) ||
               std::string_view("_+=,.@-").find(c) != std::string_view::npos;
    });
}

} // namespace

bool TextLanguage::matches(std::string_view text) const
{
    switch (kind) {
    case Kind::Only:
        return text == operand;
    case Kind::OnlyIgnoringCase:
        return text.size() == operand.size() && inCase(std::string(text), 0) == inCase(operand, 0);
    case Kind::Like:
        return isLike(operand, text);
    }
    return false;
}

std::vector<std::string> textsToTry(const std::vector<TextLanguage> &languages, bool isRough)
{
    return Trying(languages, isRough).texts();
}

std::string SmtTextVariable::isIn(const TextLanguage &language)
{
    auto found = std::find(m_languages.begin(), m_languages.end(), language);
    if (found == m_languages.end())
        found = m_languages.insert(m_languages.end(), language);
    return m_name + "_is" + std::to_string(found - m_languages.begin());
}

std::string SmtTextVariable::declarations() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_languages.size(); ++i)
        names.push_back(m_name + "_is" + std::to_string(i));
    std::set<std::vector<bool>> rows;
    for (const std::string &text : textsToTry(m_languages)) {
        if (text.empty() && !m_canBeEmpty)
            continue;
        std::vector<bool> row;
        for (const TextLanguage &language : m_languages)
            row.push_back(language.matches(text));
        rows.insert(std::move(row));
    }
    return combinations(names, rows);
}

std::string SmtRequester::arn() const
{
    const bool isFederated = kind == Kind::FederatedUser;
    return std::string(isFederated ? "arn:aws:sts::" : "arn:aws:iam::") + account + ":" +
           (kind == Kind::Root   ? "root"
            : kind == Kind::User ? "user/" + name
            : kind == Kind::Role ? "role/" + name
                                 : "federated-user/" + name);
}

std::string SmtRequester::userName() const
{
    return name.substr(name.rfind('/') + 1);
}

std::string SmtRequesters::claim(const std::string &id, Predicate predicate)
{
    auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end()) {
        found = m_ids.insert(m_ids.end(), id);
        m_predicates.push_back(std::move(predicate));
    }
    return "who_is" + std::to_string(found - m_ids.begin());
}

void SmtRequesters::tryName(const std::string &pattern)
{
    m_names.push_back({TextLanguage::Kind::Like, pattern});
    m_names.push_back({TextLanguage::Kind::OnlyIgnoringCase, pattern});
}

/// A `*` of a text operator takes colons and slashes: what follows may be part of a path.
void SmtRequesters::tryArn(const std::string &pattern)
{
    const std::vector<std::string> parts = partsOf(pattern, ':', 6);
    const std::string &resource = parts.back();
    tryName(resource.substr(resource.find('/') + 1));
    tryName("z:" + resource);
    tryName(resource);
}

void SmtRequesters::tryService(const std::string &name)
{
    m_services.push_back(name);
}

std::vector<SmtRequester> SmtRequesters::all() const
{
    using Kind = SmtRequester::Kind;
    std::vector<SmtRequester> requesters{{Kind::Anonymous, {}, {}}};
    for (const std::string &service : m_services)
        requesters.push_back({Kind::Service, {}, service});
    std::set<std::string> names;
    for (const std::string &text : textsToTry(m_names, true)) {
        names.insert(text);
        names.insert("z/" + text);
        names.insert(text + "/z");
    }
    for (const std::string &account : accounts) {
        requesters.push_back({Kind::Root, account, {}});
        for (const std::string &name : names) {
            if (isName(name, true)) {
                requesters.push_back({Kind::User, account, name});
                requesters.push_back({Kind::Role, account, name});
            }
            if (isName(name, false))
                requesters.push_back({Kind::FederatedUser, account, name});
        }
    }
    return requesters;
}

std::string SmtRequesters::declarations() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        names.push_back("who_is" + std::to_string(i));
    std::set<std::vector<bool>> rows;
    for (const SmtRequester &requester : all()) {
        std::vector<bool> row;
        for (const Predicate &predicate : m_predicates)
            row.push_back(predicate(requester));
        rows.insert(std::move(row));
    }
    return combinations(names, rows);
}

std::string SmtRequesters::isAnonymous()
{
    return claim("anonymous",
                 [](const SmtRequester &who) { return who.kind == SmtRequester::Kind::Anonymous; });
}

std::string SmtRequesters::isService()
{
    return claim("service",
                 [](const SmtRequester &who) { return who.kind == SmtRequester::Kind::Service; });
}

std::string SmtRequesters::isOf(const std::string &account)
{
    return claim("of " + account, [account](const SmtRequester &who) {
        return who.isSigner() && who.account == account;
    });
}

std::string SmtRequesters::isRootOf(const std::string &account)
{
    return claim("root of " + account, [account](const SmtRequester &who) {
        return who.kind == SmtRequester::Kind::Root && who.account == account;
    });
}

} // namespace vaultlock::policy::tests
