// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencefactwords.h"

#include "policy/catalogue/catalogue.h"
#include "words/requesterwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

namespace vaultlock::words {

namespace {

QString sayFact(const char *sentence)
{
    return QCoreApplication::translate("Evidence", sentence);
}

QStringList valuesOf(const QJsonValue &value)
{
    QStringList values;
    for (const QJsonValue &one : value.toArray())
        values << visible(one.toString());
    return values;
}

/// "archive age 0 days", "tag Hold=true", "without aws:SourceIp".
QString contextClauseOf(const QString &key, const QJsonValue &value)
{
    const std::string utf8 = key.toStdString();
    const policy::KeyName name = policy::keyNamed(utf8);
    const QStringList values = valuesOf(value);
    const bool isTag = name.key && !name.tag.empty();
    const QString shown = isTag ? sayFact("tag %1").arg(visible(name.tag)) : visible(key);
    if (values.isEmpty())
        return sayFact("without %1").arg(shown);
    const bool isAge = name.key && std::string_view(name.key->name) == "glacier:ArchiveAgeInDays";
    if (isAge)
        return sayFact("archive age %1 days").arg(values.join(u'/'));
    return QStringLiteral("%1=%2").arg(shown, values.join(u'/'));
}

/// "3 days 4 h", "2 h 5 min", "3 min".
QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const QLocale locale = sentenceLocale();
    if (seconds >= day)
        return sayFact("%1 d %2 h").arg(locale.toString(seconds / day)).arg(seconds % day / hour);
    if (seconds >= hour)
        return sayFact("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return sayFact("%1 min").arg(seconds / minute);
}

} // namespace

QString evidenceMode(bool isSandbox)
{
    return isSandbox ? QStringLiteral("SANDBOX") : QStringLiteral("LIVE");
}

QString evidenceModeSentence(bool isSandbox, const QString &origin)
{
    if (isSandbox)
        return sayFact("SANDBOX: this lock was a rehearsal, on a service of Vaultlock's own on "
                       "one computer. No vault of AWS was locked by it.");
    if (origin.startsWith(QLatin1String("service:localhost|")))
        return sayFact("LIVE: by a connection to a service on the same computer, which may be a "
                       "sandbox of its own; Vaultlock cannot know.");
    return sayFact("LIVE: this lock is of a service that Vaultlock was connected to, not of its "
                   "sandbox.");
}

QString witnessSentence(const QJsonObject &witness)
{
    const QJsonObject request = witness.value(u"request").toObject();
    const QJsonObject context = request.value(u"context").toObject();
    QStringList clauses{
        sayFact("%1 asks for %2")
            .arg(requesterPhrase(request.value(u"principal").toString().toStdString()),
                 visible(request.value(u"action").toString()))};
    for (auto entry = context.begin(); entry != context.end(); ++entry)
        clauses << contextClauseOf(entry.key(), entry.value());
    return sayFact("%1. The lock policy alone: %2.")
        .arg(clauses.join(QStringLiteral(", ")), witness.value(u"decision").toString());
}

QString noWitness()
{
    return sayFact("None.");
}

QString dangerPlace(const QJsonObject &danger)
{
    constexpr qsizetype most = 200;
    const QString text = danger.value(u"text").toString();
    const QString shown = text.size() > most ? text.left(most) + QChar(0x2026) : text;
    return sayFact("At byte %1: %2")
        .arg(danger.value(u"byteStart").toInteger())
        .arg(visible(shown));
}

QString trialClockSentence(const trial::Record &record, bool isSandbox)
{
    if (!isSandbox || !record.stored.isValid() || !trial::isDeletion(record.deed))
        return {};
    const qint64 here = record.stored.secsTo(record.time);
    const bool isByMovedClock = here < 0 || record.deed == trial::Deed::DeleteOld;
    if (!isByMovedClock)
        return {};
    return sayFact("The archive's age was counted by the sandbox's clock, which can be moved: it "
                   "was stored at %1 by that clock, and this was tried at %2 by the computer's.")
        .arg(record.stored.toUTC().toString(Qt::ISODateWithMs),
             record.time.toUTC().toString(Qt::ISODateWithMs));
}

QStringList clockSentences(const QJsonArray &clocks, bool isSandbox)
{
    QStringList sentences;
    for (const QJsonValue &value : clocks) {
        const QJsonObject clock = value.toObject();
        const qint64 ahead = clock.value(u"aheadSeconds").toInteger();
        const QString whose = isSandbox ? sayFact("The sandbox's clock, which can be moved,")
                                        : sayFact("The service's clock");
        const QString how = ahead > 0 ? sayFact("was %1 ahead of the computer's")
                                      : sayFact("was %1 behind the computer's");
        const qint64 sequence = clock.value(u"sequence").toInteger();
        const QString when = sequence > 0 ? sayFact("Entry %1").arg(sequence)
                                          : sayFact("When the service was asked");
        sentences << sayFact("%1: %2 %3: it said %4 at %5.")
                         .arg(when)
                         .arg(whose, how.arg(spanText(std::abs(ahead))),
                              clock.value(u"serviceTime").toString(),
                              clock.value(u"time").toString());
    }
    return sentences;
}

} // namespace vaultlock::words
