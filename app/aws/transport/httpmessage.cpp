// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/httpmessage.h"

#include "core/utctime.h"

#include <algorithm>

namespace vaultlock::aws {

std::optional<QByteArray> HttpReply::header(const QByteArray &name) const
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return entry.second.trimmed();
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> HttpReply::retryAfter() const
{
    const QByteArray text = header("Retry-After").value_or(QByteArray());
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const auto date = httpDate(text);
        if (!date || !serverTime)
            return std::nullopt;
        seconds = serverTime->at.secsTo(*date);
    }
    return std::chrono::seconds(
        std::clamp<qint64>(seconds, 0, std::chrono::seconds(longestRetryAfter).count()));
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    // "Mon, 02 Mar 2026 15:04:00 GMT". Every reply has one, and QLocale takes its time.
    constexpr QByteArrayView days("MonTueWedThuFriSatSun");
    constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    constexpr qsizetype nameSize = 3;
    const QByteArrayView view(text);
    const QByteArrayView form("ddd, 00 mmm 0000 00:00:00 GMT");
    if (view.size() != form.size())
        return std::nullopt;
    for (qsizetype at = 0; at < form.size(); ++at) {
        const bool isDigit = view[at] >= '0' && view[at] <= '9';
        const bool isName = form[at] == 'd' || form[at] == 'm';
        if (form[at] == '0' ? !isDigit : !isName && view[at] != form[at])
            return std::nullopt;
    }
    const auto number = [&](qsizetype at, qsizetype size) {
        return view.sliced(at, size).toInt();
    };
    const qsizetype day = days.indexOf(view.first(nameSize));
    const qsizetype month = months.indexOf(view.sliced(8, nameSize));
    const QDate date(number(12, 4), static_cast<int>(month / nameSize) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    const bool areNames = day >= 0 && day % nameSize == 0 && month >= 0 && month % nameSize == 0;
    if (!areNames || !date.isValid() || !time.isValid() || date.dayOfWeek() != day / nameSize + 1)
        return std::nullopt;
    return utcTime(date, time);
}

} // namespace vaultlock::aws
