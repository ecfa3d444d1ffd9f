// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/stampserver.h"

#include "aws/connection/resolvenetwork.h"
#include "aws/transport/httpaccess.h"
#include "core/whendone.h"

#include <QCoreApplication>

namespace vaultlock::cli {

namespace {

Result<QByteArray> stampIn(const Result<aws::HttpReply> &reply)
{
    if (!reply)
        return failure(reply.error());
    const QByteArray type = reply->header("content-type").value_or(QByteArray());
    if (reply->status == 200 && type.startsWith("application/timestamp-reply"))
        return reply->body;
    Error error{ErrorKind::MalformedReply, {}, reply->status, {}, QString::fromUtf8(type)};
    error.party = Party::Stranger;
    return failure(error);
}

} // namespace

Result<QByteArray> askStampServer(const QUrl &url, const QByteArray &request)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const aws::ProfileSet profiles;
    const auto network = aws::resolveNetwork(aws::Configuration(environment, nullptr, profiles),
                                             aws::NetworkSettings::Proxy::Environment);
    if (!network)
        return failure(network.error());
    const SystemClock clock;
    aws::HttpAccess access(*network, clock);
    Result<QByteArray> answer = failure(ErrorKind::Cancelled);
    QObject guard;
    whenDone(access.transport().send(
                 {"POST", url, {{"Content-Type", "application/timestamp-query"}}, request}),
             &guard, [&answer](const Result<aws::HttpReply> &reply) {
                 answer = stampIn(reply);
                 QCoreApplication::exit();
             });
    QCoreApplication::exec();
    return answer;
}

} // namespace vaultlock::cli
