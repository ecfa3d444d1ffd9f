// SPDX-License-Identifier: GPL-3.0-or-later

// Requests for the vault of generated policies, with whatever these may ask for.
#pragma once

#include "generatedpolicies.h"
#include "policy/account/requestspace.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/reader/reader.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace vaultlock::policy::tests {

struct ReadPolicy
{
    explicit ReadPolicy(std::string policyText)
        : text(std::move(policyText))
        , tree(read(text))
        , model(modelOf(tree, documentOf(tree)))
        , prepared(model)
    {
    }

    std::string text;
    Tree tree;
    PolicyModel model;
    PreparedPolicy prepared;
};

/// Requests with nothing left open: every key that a generated policy may ask for is there, or is
/// said not to be.
class RequestMaker
{
public:
    explicit RequestMaker(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t end) { return m_random() % end; }

    Request make(const std::string &principal, const std::string &action,
                 const std::vector<VaultTag> *tags)
    {
        Request request(principal, "glacier:" + action, generatedVault);
        const Action &known = glacierActions()[*actionNamed(action)];
        for (const char *key : {"LegalHold", "Owner"})
            setTag(request, key, known.carriesTags, tags);
        const bool isAnonymous = request.requester().kind() == Requester::Kind::Anonymous;
        set(request, "aws:SecureTransport", {"true", "false"}, false);
        set(request, "aws:CurrentTime",
            {"1795824000", "1795824001", "1796083200", "1811808000", "1893456000", "1893456001",
             "1900000000", "4000000000"},
            false);
        set(request, "aws:SourceIp",
            {"203.0.113.7", "203.0.113.1", "203.0.113.200", "203.9.0.1", "198.51.100.3", "8.8.8.8",
             "172.1.1.1", "2001:db8:1::1", "2001:db8:2::1", "2001:db9::1"},
            true);
        set(request, "aws:MultiFactorAuthPresent", {"true", "false"}, true, isAnonymous);
        set(request, "aws:PrincipalOrgID", {"o-abc123", "o-other1", "r", "o-3", "x"}, true,
            isAnonymous);
        setMany(request, "aws:TagKeys", {"LegalHold", "Owner", "legalhold", "Legal", "x"}, false);
        setMany(request, "aws:PrincipalOrgPaths",
                {"o-abc/r-1/ou-2/", "o-abc/r-1/ou-3/", "o-x/ou-2/", "x"}, isAnonymous);
        return request;
    }

private:
    using Texts = std::vector<std::string>;

    void set(Request &request, const char *key, const Texts &values, bool canBeAbsent,
             bool isAbsent = false)
    {
        if (isAbsent || (canBeAbsent && below(3) == 0))
            request.setContext(key, {});
        else
            request.setContext(key, {values[below(values.size())]});
    }

    void setMany(Request &request, const char *key, const Texts &values, bool isAbsent)
    {
        Texts some;
        for (const std::string &value : values) {
            if (below(3) == 0)
                some.push_back(value);
        }
        request.setContext(key, isAbsent ? Texts() : some);
    }

    void setTag(Request &request, const std::string &key, bool isCarried,
                const std::vector<VaultTag> *tags)
    {
        static const Texts values{"true", "True", "false",      "",    "a",
                                  "ab",   "aab",  "AxB",        "zz",  "123456789012",
                                  "ann",  "trab", "xus-west-2", "aann"};
        const std::string name = "glacier:ResourceTag/" + key;
        if (!tags)
            return set(request, name.c_str(), values, true, !isCarried);
        request.setContext(name, {});
        for (const VaultTag &tag : *tags) {
            if (tag.key == key && isCarried)
                request.setContext(name, {tag.value});
        }
    }

    std::mt19937 m_random;
};

/// Whatever a policy can be told by, and others.
inline std::vector<std::string> principalsFor(const RequestSpace &space)
{
    std::vector<std::string> principals{"anonymous",
                                        "backup.amazonaws.com",
                                        "arn:aws:iam::123456789012:root",
                                        "arn:aws:iam::123456789012:user/ann",
                                        "arn:aws:iam::123456789012:user/team/ann",
                                        "arn:aws:iam::123456789012:user/bob",
                                        "arn:aws:iam::123456789012:user/examplevault",
                                        "arn:aws:iam::123456789012:user/ample",
                                        "arn:aws:iam::123456789012:role/Admin",
                                        "arn:aws:iam::123456789012:role/team/Clerk",
                                        "arn:aws:iam::123456789012:role/x",
                                        "arn:aws:sts::123456789012:federated-user/ann",
                                        "arn:aws:iam::210987654321:root",
                                        "arn:aws:iam::210987654321:role/Admin",
                                        "arn:aws:iam::210987654321:user/ann",
                                        "arn:aws:iam::111122223333:user/Ann",
                                        "arn:aws:iam::999999999999:role/team/x"};
    for (const Representative &who : space.requesters())
        principals.push_back(who.principal);
    std::sort(principals.begin(), principals.end());
    principals.erase(std::unique(principals.begin(), principals.end()), principals.end());
    return principals;
}

/// Every day at which something can change, those beside it, and some others, up to 4,000.
inline std::vector<int> daysFor(const PreparedPolicy &policy)
{
    std::vector<int> days{0, 4'000};
    for (int day = 0; day < 4'000; day += 397)
        days.push_back(day);
    for (const double threshold : policy.ageThresholds()) {
        for (int day = static_cast<int>(threshold) - 1; day <= static_cast<int>(threshold) + 2;
             ++day) {
            if (day >= 0)
                days.push_back(day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// For a message.
inline std::string described(const Request &request)
{
    std::string text = request.requester().text() + " " + request.action();
    for (const ContextEntry &entry : request.context()) {
        text += "\n  " + entry.key + " =";
        for (const std::string &value : entry.values)
            text += " \"" + value + "\"";
    }
    return text;
}

} // namespace vaultlock::policy::tests
