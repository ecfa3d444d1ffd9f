// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/httpmessage.h"

#include "core/utctime.h"

#include <QLocale>

namespace vaultlock::aws {

std::optional<QByteArray> HttpReply::header(const QByteArray &name) const
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return entry.second.trimmed();
    }
    return std::nullopt;
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text),
                                               QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    // The text names its own time zone; without this Qt takes it for local time, and a time that
    // daylight saving skips would not exist.
    if (!parsed.date().isValid())
        return std::nullopt;
    return utcTime(parsed.date(), parsed.time());
}

} // namespace vaultlock::aws
