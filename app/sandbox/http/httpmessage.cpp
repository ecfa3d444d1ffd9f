// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/httpmessage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::sandbox {

QByteArray HttpRequest::header(const char *name) const
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return entry.second;
    }
    return {};
}

HttpReply errorReply(const Error &error)
{
    const QJsonObject body{{QStringLiteral("code"), error.code},
                           {QStringLiteral("message"), error.detail},
                           {QStringLiteral("type"), error.httpStatus < 500
                                                        ? QStringLiteral("Client")
                                                        : QStringLiteral("Server")}};
    return {error.httpStatus, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply errorReply(const tl::unexpected<Error> &refusal)
{
    return errorReply(refusal.value());
}

} // namespace vaultlock::sandbox
