// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/wellformed.h"

#include "aws/credentials/edgesign.h"

#include <algorithm>

namespace vaultlock::aws {

namespace {

/// AWS's own pattern is `\w{16,128}` (IAM API, AccessKey); other services of this protocol give
/// shorter ones. A slash or comma would bend the Authorization header.
bool isAccessKeyId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 128 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               const char16_t u = c.unicode();
               return (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z') ||
                      (u >= u'0' && u <= u'9') || u == u'_';
           });
}

} // namespace

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QString faultOf(const Credentials &credentials, CredentialsPart part)
{
    const std::string_view bytes = part == CredentialsPart::SecretAccessKey
                                       ? credentials.secretAccessKey.view()
                                       : credentials.sessionToken.view();
    const bool isKeyId = part == CredentialsPart::AccessKeyId;
    const bool isFaulty =
        isKeyId ? !isAccessKeyId(credentials.accessKeyId) : bytes.empty() || !isPrintable(bytes);
    if (!isFaulty)
        return {};
    if (isKeyId ? credentials.accessKeyId.isEmpty() : bytes.empty())
        return QStringLiteral("is empty");
    QString text = isKeyId ? credentials.accessKeyId
                           : QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString sign = signAtAnEdge(text);
    if (!isKeyId)
        text.fill(u'\0');
    return sign.isEmpty() ? QStringLiteral("holds what none has: spaces, or other signs") : sign;
}

std::optional<CredentialsPart> faultyPart(const Credentials &credentials)
{
    if (!isAccessKeyId(credentials.accessKeyId))
        return CredentialsPart::AccessKeyId;
    if (credentials.secretAccessKey.isEmpty() || !isPrintable(credentials.secretAccessKey.view()))
        return CredentialsPart::SecretAccessKey;
    if (!isPrintable(credentials.sessionToken.view()))
        return CredentialsPart::SessionToken;
    return {};
}

} // namespace vaultlock::aws
