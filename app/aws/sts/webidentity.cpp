// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sts/webidentity.h"

#include "aws/profiles/namedfile.h"
#include "aws/sts/assumedrole.h"
#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

namespace {

constexpr qint64 longestToken = 20'000; // STS API reference, AssumeRoleWithWebIdentity

Result<Secret> readToken(const QString &path)
{
    constexpr qint64 longestFile = longestToken + 2; // with the end of a line
    auto content = readNamedFile(path, longestFile + 1);
    if (!content)
        return failure(content.error());
    const bool isCut = content->size() > longestFile;
    QByteArray bytes = std::move(*content).trimmed();
    if (isCut || bytes.size() > longestToken)
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("%1: it is larger than STS takes (20,000 bytes)").arg(path));
    if (bytes.isEmpty())
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("%1: it holds no token").arg(path));
    return Secret::consume(std::move(bytes));
}

} // namespace

WebIdentity::WebIdentity(WebIdentitySource source, std::shared_ptr<StsClient> sts,
                         const Clock &clock)
    : m_source(std::move(source))
    , m_sts(std::move(sts))
    , m_clock(clock)
{
}

QFuture<Result<SharedCredentials>> WebIdentity::credentials()
{
    const auto token = readToken(m_source.tokenFile);
    if (!token)
        return readyFuture<SharedCredentials>(failure(token.error()));
    AssumeRoleRequest request;
    request.roleArn = m_source.roleArn;
    request.sessionName = sessionNameOr(m_source.sessionName, m_clock);
    return m_sts->assumeRoleWithWebIdentity(
        request, *token,
        QStringLiteral("role %1, by web identity").arg(m_source.roleArn.section(u'/', 1)));
}

} // namespace vaultlock::aws
