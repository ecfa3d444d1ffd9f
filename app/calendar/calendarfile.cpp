// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarfile.h"

#include "lock/thresholds.h"
#include "words/reminderwords.h"

#include <chrono>

namespace vaultlock::calendar {

namespace {

using std::chrono::minutes;

constexpr minutes lengthOfEvent = std::chrono::hours(1);
constexpr qsizetype octetsOfLine = 75;
// Any, for ever the same: what names are made of.
constexpr QUuid namesOfLocks(0x5f1d2c0aU, 0x7c0b, 0x4f0e, 0x9a, 0x5e, 0x3b, 0x8d, 0x61, 0x2e, 0x44,
                             0x17);

/// RFC 5545, 3.3.11: a `;` that is not escaped makes calcurse drop the whole event.
QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    return bytes.replace("\r", "");
}

bool isWithinCharacter(char byte)
{
    constexpr unsigned continuationMask = 0xC0U;
    constexpr unsigned continuation = 0x80U;
    return (static_cast<unsigned char>(byte) & continuationMask) == continuation;
}

/// Folded, with its end of line. No character is cut in two.
void addLine(QByteArray &file, QByteArray line)
{
    qsizetype room = octetsOfLine;
    while (line.size() > room) {
        qsizetype cut = room;
        while (isWithinCharacter(line.at(cut)))
            --cut;
        file += line.first(cut) + "\r\n ";
        line = line.sliced(cut);
        room = octetsOfLine - 1; // after the space
    }
    file += line + "\r\n";
}

QByteArray momentOf(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

/// "-PT11H", "PT45M": from the event's start.
QByteArray triggerOf(minutes threshold)
{
    const minutes fromStart = lengthOfEvent - threshold;
    const QByteArray sign = fromStart.count() < 0 ? "-" : "";
    return sign + "PT" + QByteArray::number(std::abs(fromStart.count())) + "M";
}

/// An attempt of ours keeps its name when the service says more exactly when it ends.
QByteArray nameOf(const lock::RunningLock &lock)
{
    const QUuid name = lock.attempt.isNull()
                           ? QUuid::createUuidV5(namesOfLocks, lock::runningLockKey(lock))
                           : QUuid::createUuidV5(namesOfLocks, lock.attempt.toString());
    return name.toByteArray(QUuid::WithoutBraces) + "@vaultlock";
}

void addAlarm(QByteArray &file, const QByteArray &summary, minutes threshold)
{
    addLine(file, "BEGIN:VALARM");
    addLine(file, "ACTION:DISPLAY");
    addLine(file, "DESCRIPTION:" + summary);
    addLine(file, "TRIGGER:" + triggerOf(threshold));
    addLine(file, "END:VALARM");
}

void addEvent(QByteArray &file, const lock::RunningLock &lock, const QDateTime &now)
{
    const words::CalendarWords words = words::calendarWords(lock);
    const QByteArray summary = escaped(words.summary);
    addLine(file, "BEGIN:VEVENT");
    addLine(file, "UID:" + nameOf(lock));
    addLine(file, "DTSTAMP:" + momentOf(now));
    addLine(file, "DTSTART:" +
                      momentOf(lock.expires.addSecs(-std::chrono::seconds(lengthOfEvent).count())));
    addLine(file, "DTEND:" + momentOf(lock.expires));
    addLine(file, "SUMMARY:" + summary);
    addLine(file, "DESCRIPTION:" + escaped(words.description));
    addLine(file, "TRANSP:TRANSPARENT"); // nobody is busy all that time
    for (const minutes threshold : lock::thresholds) {
        if (lock.expires.addSecs(-std::chrono::seconds(threshold).count()) > now)
            addAlarm(file, summary, threshold);
    }
    addLine(file, "END:VEVENT");
}

} // namespace

QByteArray calendarFile(const std::vector<lock::RunningLock> &locks, const QDateTime &now)
{
    QByteArray file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Vaultlock//Vaultlock " VAULTLOCK_VERSION "//EN");
    for (const lock::RunningLock &lock : locks) {
        if (lock.expires > now)
            addEvent(file, lock, now);
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace vaultlock::calendar
