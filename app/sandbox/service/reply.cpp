// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/reply.h"

#include "sandbox/service/refusal.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace vaultlock::sandbox {

HttpReply reply(int status, QByteArray body)
{
    return {status, {}, std::move(body)};
}

HttpReply emptyReply(const Result<void> &result, int status)
{
    return result ? reply(status) : errorReply(result.error());
}

QByteArray pathOf(const VaultName &vault, const OperationContext &context, const QByteArray &rest)
{
    return '/' + context.store.account().toString().toLatin1() + "/vaults/" +
           vault.toString().toLatin1() + rest;
}

QString decodedQueryItem(const HttpRequest &request, const char *name)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

Result<qsizetype> pageLimit(const HttpRequest &request, qsizetype page, qsizetype most)
{
    const QString text = decodedQueryItem(request, "limit");
    if (text.isEmpty())
        return page;
    bool isNumber = false;
    const qsizetype limit = text.toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > most)
        return invalidParameter(QStringLiteral("Invalid limit: ") + text);
    return std::min(limit, page);
}

Result<QJsonObject> objectOf(const HttpRequest &request, const QString &missing)
{
    if (request.body.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: ") + missing);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return malformedBody(QStringLiteral("The body is not a JSON object."));
    return document.object();
}

} // namespace vaultlock::sandbox
