// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/wordchecks.h"

#include "evidence/embedded.h"
#include "evidence/eventfacts.h"
#include "evidence/factchecks.h"
#include "words/verificationwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::evidence {

namespace {

/// Where two values are not the same, and what they are there.
struct WordDifference
{
    QString member;
    QJsonValue said;
    QJsonValue concluded;
};
using Differing = std::optional<WordDifference>;

Differing differing(const QString &member, const QJsonValue &said, const QJsonValue &concluded);

Differing differingIn(const QString &member, const QJsonObject &said, const QJsonObject &concluded)
{
    QStringList names = said.keys();
    for (const QString &name : concluded.keys()) {
        if (!names.contains(name))
            names << name;
    }
    for (const QString &name : names) {
        // Of any zone; that it is the moment of `time`, the facts say.
        if (name == QLatin1String("localTime"))
            continue;
        if (auto found = differing(member.isEmpty() ? name : member + u'.' + name, said.value(name),
                                   concluded.value(name)))
            return found;
    }
    return {};
}

Differing differing(const QString &member, const QJsonValue &said, const QJsonValue &concluded)
{
    if (said == concluded)
        return {};
    if (said.isObject() && concluded.isObject())
        return differingIn(member, said.toObject(), concluded.toObject());
    if (!said.isArray() || !concluded.isArray())
        return WordDifference{member, said, concluded};
    const QJsonArray ours = concluded.toArray();
    const QJsonArray theirs = said.toArray();
    for (qsizetype i = 0; i < qMax(ours.size(), theirs.size()); ++i) {
        if (auto found = differing(QStringLiteral("%1.%2").arg(member).arg(i),
                                   i < theirs.size() ? theirs.at(i) : QJsonValue(),
                                   i < ours.size() ? ours.at(i) : QJsonValue()))
            return found;
    }
    return {};
}

/// Only what is said of them.
QJsonArray happenings(const QJsonArray &events)
{
    QJsonArray said;
    for (const QJsonValue &event : events)
        said.append(
            QJsonObject{{QStringLiteral("whatHappened"), event.toObject().value(u"whatHappened")},
                        {QStringLiteral("isKnown"), event.toObject().value(u"isKnown")}});
    return said;
}

QJsonObject wordsIn(const QJsonObject &evidence)
{
    QJsonObject words{{QStringLiteral("events"), happenings(evidence.value(u"events").toArray())}};
    for (const char *member : {"meaning", "dangers", "trials", "notRecorded", "answers"})
        words.insert(QLatin1String(member), evidence.value(QLatin1String(member)));
    return words;
}

QString wordTextOf(const QJsonValue &value)
{
    constexpr qsizetype most = 200;
    if (value.isNull() || value.isUndefined())
        return words::toldNothing();
    const QString text = value.isString() ? value.toString()
                                          : QString::fromUtf8(QJsonDocument(QJsonArray{value})
                                                                  .toJson(QJsonDocument::Compact)
                                                                  .mid(1)
                                                                  .chopped(1));
    return text.size() > most ? text.left(most) + QChar(0x2026) : text;
}

} // namespace

Check wordsCheck(const QJsonObject &evidence)
{
    if (evidence.value(u"version").toInteger() != knownVersion)
        return notChecked("words", words::wordsOfAnEarlierForm());
    const auto concluded = concludedFrom(evidence, {});
    if (!concluded)
        return notChecked("words", concluded.error());
    const QTimeZone told(evidence.value(u"zone").toString().toUtf8());
    const QTimeZone zone = told.isValid() ? told : QTimeZone::utc();
    QJsonObject anew = evidence;
    addWords(anew, concluded->subject, concluded->ascription, concluded->policy, {}, zone);
    anew.insert(QStringLiteral("events"), eventsJson(concluded->subject.lines, {}, zone));
    const Differing found = differingIn({}, wordsIn(evidence), wordsIn(anew));
    if (!found)
        return passed("words");
    const QString difference =
        words::toldOtherwise(found->member, wordTextOf(found->said), wordTextOf(found->concluded));
    const QString version = evidence.value(u"program").toObject().value(u"version").toString();
    return version == QLatin1String(VAULTLOCK_VERSION)
               ? failedCheck("words", difference)
               : notChecked("words", words::wordsOfAnotherVersion(version, difference));
}

} // namespace vaultlock::evidence
