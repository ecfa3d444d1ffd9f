// SPDX-License-Identifier: GPL-3.0-or-later

// Texts and requests for tests of decisions.
#pragma once

#include "policy/decision/preparedpolicy.h"

#include <QTest>

#include <string>
#include <vector>

namespace vaultlock::policy::tests {

inline const std::string account = "123456789012";
inline const std::string otherAccount = "210987654321";
inline const std::string rootArn = "arn:aws:iam::123456789012:root";
inline const std::string userArn = "arn:aws:iam::123456789012:user/ann";
inline const std::string roleArn = "arn:aws:iam::123456789012:role/ops/Keeper";
inline const std::string sessionArn = "arn:aws:sts::123456789012:assumed-role/Keeper/monday";
inline const std::string vaultArn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

inline Request deletion(const std::string &requester = userArn)
{
    return Request(requester, "glacier:DeleteArchive", vaultArn);
}

/// A statement about the deletion of archives from the vault; condition: a member, or empty.
inline std::string statement(const std::string &effect, const std::string &condition = {},
                             const std::string &principal = "\"*\"")
{
    return R"({"Effect": ")" + effect + R"(", "Principal": )" + principal +
           R"(, "Action": "glacier:DeleteArchive", "Resource": ")" + vaultArn + "\"" +
           (condition.empty() ? "" : ", \"Condition\": " + condition) + "}";
}

inline std::string policyWith(const std::string &statements,
                              const std::string &version = "2012-10-17")
{
    return R"({"Version": ")" + version + R"(", "Statement": [)" + statements + "]}";
}

inline Decision decided(const std::string &policy, const Request &request)
{
    return PreparedPolicy::fromText(policy).decision(request);
}

inline const char *nameOf(Decision decision)
{
    switch (decision) {
    case Decision::Denied:
        return "Denied";
    case Decision::Indeterminate:
        return "Indeterminate";
    case Decision::Allowed:
        return "Allowed";
    case Decision::NoDecision:
        return "NoDecision";
    }
    return "";
}

} // namespace vaultlock::policy::tests

Q_DECLARE_METATYPE(vaultlock::policy::Decision)
