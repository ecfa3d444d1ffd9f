// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/callers.h"

#include "aws/signing/digest.h"
#include "policy/decision/request.h"
#include "policy/model/arn.h"
#include "sandbox/token.h"

namespace vaultlock::sandbox {

namespace {

constexpr int accessKeyIdLength = 20; // as long as the service's
constexpr int secretLength = 40;
constexpr int sessionTokenLength = 356;
constexpr int uniqueIdLength = 17; // after its prefix
constexpr std::string_view sessionName = "sandbox";

/// The same for an ARN at every start, so that a policy may name it.
std::string uniqueId(std::string_view prefix, const std::string &arn)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    std::string id(prefix);
    const QByteArray digest = aws::sha256(arn);
    for (int i = 0; i < uniqueIdLength; ++i)
        id += alphabet[static_cast<unsigned char>(digest[i]) % alphabet.size()];
    return id;
}

policy::ActionSet allowedBy(const QStringList &patterns)
{
    policy::ActionSet allowed;
    for (const QString &pattern : patterns) {
        const std::string text = pattern.toStdString();
        allowed = allowed | policy::ActionSet::matching(text.substr(text.find(':') + 1));
    }
    return allowed;
}

} // namespace

Caller callerOf(const Identity &identity, const QDateTime &now)
{
    const std::string arn = identity.arn.toStdString();
    const policy::Requester declared = policy::Requester::fromText(arn);
    const std::string account(declared.account());
    const policy::ActionSet allowed = allowedBy(identity.allowedActions);
    if (declared.kind() != policy::Requester::Kind::Role)
        return {identity, arn, account, uniqueId("AIDA", arn), {}, allowed};
    const std::string session = "arn:" + std::string(policy::arnPartsOf(arn)->partition()) +
                                ":sts::" + account + ":assumed-role/" +
                                std::string(declared.roleName()) + '/' + std::string(sessionName);
    return {identity, session, account, uniqueId("AROA", arn) + ':' + std::string(sessionName),
            now,      allowed};
}

Credentials freshCredentials(bool isSession, Random &random)
{
    const QByteArray prefix(isSession ? "ASIA" : "AKIA");
    const auto length = accessKeyIdLength - static_cast<int>(prefix.size());
    const auto secret = [&random](int size) {
        return std::make_shared<const Secret>(Secret::consume(randomToken(random, size)));
    };
    return {prefix + randomToken(random, length).toUpper(), secret(secretLength),
            isSession ? secret(sessionTokenLength) : nullptr};
}

} // namespace vaultlock::sandbox
