// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/saidsecrets.h"

#include <QRegularExpression>

namespace vaultlock::aws {

namespace {

/// Short names count as whole words only (`pin`, but not `spinning`); the second word of
/// `userPin`, too.
const char secretName[] =
    "(?:secret|token|pass|pwd|credential|key|code|auth|signature|cookie|session|bearer|private"
    "|cipher|challenge|assertion|saml"
    "|(?<![a-z])(?:pw|pin|puk|otp|totp|mfa|sig|nonce|seed|cred|creds|jwt|sid)(?![a-z])"
    "|(?-i:(?<=[a-z])(?:Pw|Pin|Otp|Sig)(?![a-z])))[a-z0-9_.-]*";

/// In the pattern, NAME stands for a name of a secret.
QRegularExpression pattern(const char *text)
{
    QString whole = QString::fromLatin1(text);
    whole.replace(QLatin1String("NAME"), QLatin1String(secretName));
    return QRegularExpression(whole, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

bool namesSecret(const QString &text)
{
    static const QRegularExpression name = pattern("NAME");
    return name.match(text).hasMatch();
}

std::vector<SaidSecret> saidSecrets(const QString &line)
{
    // Each ends where the secret begins.
    static const QRegularExpression before[] = {
        pattern("NAME[\"'\\]]*(?:\\s+[^\\s:=]+){0,6}?\\s*(?:=>|[=:])\\s*(?=\\S)"),
        // What is often said of one is kept where it ends the line. A long word is no name.
        pattern(
            "(?<!\\S{20})NAME[\"'\\]]*(?:\\s+[^\\s:=]+){0,4}?\\s+(?:is|was)\\s+"
            "(?!(?:expired|invalid|missing|required|empty|revoked|malformed)(?:[.!]?$|:))(?=\\S)"),
        pattern("NAME\\s+(?=[\"'`\\x{201c}\\x{2018}])"),
        // Without a sign between, after those names alone that nobody says of anything else.
        pattern("\\b(?:bearer|basic|(?:secret_?)?access_?key|api_?key|password|passphrase|passcode"
                "|passwd|pin|otp|pw)\\s+(?=\\S)(?!=>|[=:])"),
        // Others where no word of a language follows, and not `exit code 1`.
        pattern("NAME\\s+(?=\\S*[0-9!#$%&*+~^])(?![0-9]{1,3}\\b)"
                "(?!(?-i:A[A-Z]{2}A[A-Z0-9]{12,})\\b)"),
        pattern("(?<![\\w-])--?[a-z0-9_-]*NAME[\"',\\s]+(?=\\S)"),
        pattern("(?<![\\w-])-(?:[puk][\"',\\s]+(?=\\S)|p(?=[^\\s\"',])|u(?=[^\\s:]+:))"),
        pattern("^\\s*\\++ \\S+\\s+(?=\\S)"),                // of `set -x`
        pattern("\\bcommand\\s+(?=['\"]?\\[|['\"]\\S+\\s)"), // of Python
    };
    static const QRegularExpression after =
        pattern("(?<!\\S)(?!(?:this|that|it|what|which|here|there)\\s)(\\S+)\\s+is\\s+"
                "(?:your|the|a|an|my)\\s[^:=]*NAME");
    std::vector<SaidSecret> result;
    for (const QRegularExpression &each : before) {
        if (const auto match = each.match(line); match.hasMatch())
            result.push_back({match.capturedEnd(), line.size()});
    }
    if (const auto match = after.match(line); match.hasMatch())
        result.push_back({match.capturedStart(1), match.capturedEnd(1)});
    return result;
}

bool announcesSecret(const QString &line)
{
    static const QRegularExpression announcement =
        pattern("NAME[\"'\\]]*(?:\\s+[^\\s:=]+){0,6}?\\s*(?:=>|[=:]|\\sis)\\s*[\"']?$");
    return announcement.match(line).hasMatch();
}

} // namespace vaultlock::aws
