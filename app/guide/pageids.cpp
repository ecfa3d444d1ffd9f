// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/pageids.h"

#include <algorithm>
#include <iterator>

namespace vaultlock::guide {

namespace {

struct ErrorName
{
    ErrorKind kind;
    const char *name;
};

/// A test sees that none is left out.
const ErrorName errorNames[] = {
    {ErrorKind::InvalidInput, "invalid-input"},
    {ErrorKind::InvalidEndpoint, "invalid-endpoint"},
    {ErrorKind::RegionNotChosen, "region-not-chosen"},
    {ErrorKind::NotUtf8, "not-utf8"},
    {ErrorKind::TooLarge, "too-large"},
    {ErrorKind::FileNotReadable, "file-not-readable"},
    {ErrorKind::FileNotWritable, "file-not-writable"},
    {ErrorKind::JournalUnavailable, "journal-unavailable"},
    {ErrorKind::SelfTestFailed, "self-test-failed"},
    {ErrorKind::SandboxUnavailable, "sandbox-unavailable"},
    {ErrorKind::NoCredentials, "no-credentials"},
    {ErrorKind::ExpiredCredentials, "expired-credentials"},
    {ErrorKind::InvalidConfiguration, "invalid-configuration"},
    {ErrorKind::NoSuchProfile, "no-such-profile"},
    {ErrorKind::SsoLoginNeeded, "sso-login-needed"},
    {ErrorKind::SignInFileUnusable, "sign-in-file-unusable"},
    {ErrorKind::MfaNeeded, "mfa-needed"},
    {ErrorKind::CredentialProcessFailed, "credential-process-failed"},
    {ErrorKind::RoleNotGranted, "role-not-granted"},
    {ErrorKind::CredentialsNotFetched, "credentials-not-fetched"},
    {ErrorKind::MetadataTurnedOff, "metadata-turned-off"},
    {ErrorKind::KeychainUnavailable, "keychain-unavailable"},
    {ErrorKind::NameNotResolved, "name-not-resolved"},
    {ErrorKind::ConnectionRefused, "connection-refused"},
    {ErrorKind::ConnectionLost, "connection-lost"},
    {ErrorKind::TimedOut, "timed-out"},
    {ErrorKind::TlsFailed, "tls-failed"},
    {ErrorKind::NotSecured, "not-secured"},
    {ErrorKind::ProxyFailed, "proxy-failed"},
    {ErrorKind::Redirected, "redirected"},
    {ErrorKind::ReplyTooLarge, "reply-too-large"},
    {ErrorKind::MalformedReply, "malformed-reply"},
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::AccessDenied, "access-denied"},
    {ErrorKind::NotFound, "not-found"},
    {ErrorKind::InvalidParameter, "invalid-parameter"},
    {ErrorKind::MissingParameter, "missing-parameter"},
    {ErrorKind::BadRequest, "bad-request"},
    {ErrorKind::LimitExceeded, "limit-exceeded"},
    {ErrorKind::Throttled, "throttled"},
    {ErrorKind::ServiceUnavailable, "service-unavailable"},
    {ErrorKind::RequestTimeout, "request-timeout"},
    {ErrorKind::ClockSkewed, "clock-skewed"},
    {ErrorKind::InvalidSignature, "invalid-signature"},
    {ErrorKind::ExpiredToken, "expired-token"},
    {ErrorKind::UnrecognizedClient, "unrecognized-client"},
    {ErrorKind::MissingAuthenticationToken, "missing-authentication-token"},
    {ErrorKind::NoLongerSupported, "no-longer-supported"},
    {ErrorKind::OtherServiceError, "other-service-error"},
    {ErrorKind::PolicyHasErrors, "policy-has-errors"},
    {ErrorKind::DangerNotAcknowledged, "danger-not-acknowledged"},
    {ErrorKind::PolicyMismatch, "policy-mismatch"},
    {ErrorKind::LockStateChanged, "lock-state-changed"},
    {ErrorKind::LockIdStale, "lock-id-stale"},
    {ErrorKind::WrongOrigin, "wrong-origin"},
};

const char *nameOf(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::Unknown:
        break;
    case lock::LockStage::NoVault:
        return "no-vault";
    case lock::LockStage::Unlocked:
        return "not-locked";
    case lock::LockStage::Initiating:
        return "initiating";
    case lock::LockStage::InProgress:
        return "in-progress";
    case lock::LockStage::Completing:
        return "completing";
    case lock::LockStage::Locked:
        return "locked";
    case lock::LockStage::Aborting:
        return "aborting";
    case lock::LockStage::Expired:
        return "expired";
    case lock::LockStage::OutcomeUnknown:
        return "outcome-unknown";
    }
    return "unknown";
}

struct CardName
{
    const char *operator()(const policy::Retention & /*rule*/) const { return "retention"; }
    const char *operator()(const policy::LegalHold & /*rule*/) const { return "legal-hold"; }
    const char *operator()(const policy::HoldProtection & /*rule*/) const { return "tags"; }
    const char *operator()(const policy::DeletionForbidden & /*rule*/) const
    {
        return "deletion-forbidden";
    }
    const char *operator()(const policy::OtherAccountsForbidden & /*rule*/) const
    {
        return "other-accounts";
    }
    const char *operator()(const policy::SettingsKept & /*rule*/) const { return "settings"; }
};

} // namespace

QString pageOf(policy::Rule rule)
{
    const std::string_view name = policy::ruleName(rule);
    return QStringLiteral("finding/") +
           QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString pageOf(ErrorKind kind)
{
    const auto *row = std::find_if(std::begin(errorNames), std::end(errorNames),
                                   [kind](const ErrorName &one) { return one.kind == kind; });
    return row == std::end(errorNames) ? QString()
                                       : QStringLiteral("error/") + QLatin1String(row->name);
}

QString pageOf(lock::LockStage stage)
{
    return QStringLiteral("state/") + QLatin1String(nameOf(stage));
}

QString pageOf(const policy::GuidedRule &card)
{
    return QStringLiteral("card/") + QLatin1String(std::visit(CardName{}, card));
}

QString pageOf(Step step)
{
    switch (step) {
    case Step::Write:
        return QStringLiteral("procedure/write");
    case Step::Review:
        return QStringLiteral("procedure/review");
    case Step::Try:
        return QStringLiteral("procedure/try");
    case Step::Locked:
        break;
    }
    return pageOf(lock::LockStage::Locked);
}

QString firstPage()
{
    return QStringLiteral("procedure/overview");
}

QString newsPage()
{
    return QStringLiteral("vaultlock/what-is-new");
}

QString shortcutsPage()
{
    return QStringLiteral("vaultlock/keyboard");
}

std::vector<ErrorKind> errorKinds()
{
    std::vector<ErrorKind> kinds;
    for (const ErrorName &row : errorNames)
        kinds.push_back(row.kind);
    return kinds;
}

std::vector<lock::LockStage> lockStages()
{
    using Stage = lock::LockStage;
    return {Stage::Unlocked, Stage::Initiating, Stage::InProgress, Stage::Completing,
            Stage::Locked,   Stage::Aborting,   Stage::Expired,    Stage::OutcomeUnknown,
            Stage::NoVault,  Stage::Unknown};
}

std::vector<policy::GuidedRule> cards()
{
    return {policy::Retention{2557, policy::Bound::Everyone},
            policy::LegalHold{"LegalHold", "true", true, policy::Bound::Everyone},
            policy::HoldProtection{{"arn:aws:iam::111122223333:root"}},
            policy::DeletionForbidden{},
            policy::OtherAccountsForbidden{},
            policy::SettingsKept{}};
}

} // namespace vaultlock::guide
