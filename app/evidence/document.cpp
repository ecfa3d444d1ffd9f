// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/document.h"

#include "words/evidencefactwords.h"
#include "words/evidencewords.h"
#include "words/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::evidence {

namespace {

using paper::Block;

QString shownValue(const QJsonValue &value)
{
    if (value.isString())
        return words::visible(value.toString());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        bool areNumbers = true;
        for (const QJsonValue &item : value.toArray()) {
            areNumbers = areNumbers && item.isDouble();
            parts << shownValue(item);
        }
        return parts.join(areNumbers ? QStringLiteral(", ") : QStringLiteral("\n"));
    }
    if (value.isObject())
        return words::visible(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return QStringLiteral("-");
}

void addHeading(paper::Document &document, const QString &member)
{
    document.blocks.push_back({Block::Kind::Heading, words::evidenceLabel(member)});
}

Block factsOf(const QJsonObject &object, const QStringList &without = {})
{
    Block block{Block::Kind::Facts, {}};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!without.contains(member.key()))
            block.rows.push_back({words::evidenceLabel(member.key()), shownValue(member.value())});
    }
    return block;
}

Block itemsOf(const QJsonArray &array)
{
    Block block{Block::Kind::Items, {}};
    for (const QJsonValue &item : array)
        block.rows.push_back({shownValue(item)});
    return block;
}

void addAnswers(paper::Document &document, const QJsonObject &evidence)
{
    addHeading(document, QStringLiteral("answers"));
    Block block{Block::Kind::Facts, {}};
    for (const QJsonValue &answer : evidence.value(u"answers").toArray())
        block.rows.push_back({shownValue(answer.toObject().value(u"question")),
                              shownValue(answer.toObject().value(u"answer"))});
    document.blocks.push_back(block);
}

void addLock(paper::Document &document, const QJsonObject &lock)
{
    addHeading(document, QStringLiteral("lock"));
    const QStringList steps{QStringLiteral("initiate"), QStringLiteral("complete"),
                            QStringLiteral("readBack")};
    document.blocks.push_back(factsOf(lock, steps));
    for (const QString &step : steps) {
        if (lock.value(step).isNull())
            continue;
        document.blocks.push_back({Block::Kind::Subheading, words::evidenceLabel(step)});
        document.blocks.push_back(factsOf(lock.value(step).toObject()));
    }
}

/// The rule, and by which lines of the team each step was allowed.
void addFourEyes(paper::Document &document, const QJsonObject &fourEyes)
{
    if (fourEyes.isEmpty())
        return; // of an earlier version
    addHeading(document, QStringLiteral("fourEyes"));
    document.blocks.push_back({Block::Kind::Paragraph, words::fourEyesParagraph(fourEyes)});
    for (const QString &step : {QStringLiteral("initiate"), QStringLiteral("complete")}) {
        const QJsonObject allowed = fourEyes.value(step).toObject();
        if (allowed.isEmpty())
            continue;
        const QStringList lines{QStringLiteral("rule"), QStringLiteral("approval"),
                                QStringLiteral("initiated")};
        document.blocks.push_back({Block::Kind::Subheading, words::evidenceLabel(step)});
        document.blocks.push_back(factsOf(allowed, lines));
        for (const QString &line : lines) {
            if (allowed.value(line).isNull())
                continue;
            document.blocks.push_back({Block::Kind::Subheading, words::fourEyesLine(step, line)});
            document.blocks.push_back(factsOf(allowed.value(line).toObject()));
        }
    }
}

void addMeaning(paper::Document &document, const QJsonObject &meaning)
{
    if (meaning.isEmpty()) {
        document.blocks.push_back({Block::Kind::Paragraph, words::noPolicyText()});
        return;
    }
    addHeading(document, QStringLiteral("explanation"));
    document.blocks.push_back(itemsOf(meaning.value(u"explanation").toArray()));
    const QJsonObject timeline = meaning.value(u"timeline").toObject();
    addHeading(document, QStringLiteral("timeline"));
    document.blocks.push_back({Block::Kind::Paragraph, shownValue(timeline.value(u"heading"))});
    document.blocks.push_back(itemsOf(timeline.value(u"stretches").toArray()));
    const QJsonObject whoWhat = meaning.value(u"whoWhat").toObject();
    addHeading(document, QStringLiteral("whoWhat"));
    document.blocks.push_back({Block::Kind::Paragraph, shownValue(whoWhat.value(u"heading"))});
    const QJsonArray deeds = whoWhat.value(u"deeds").toArray();
    for (const QJsonValue &value : whoWhat.value(u"rows").toArray()) {
        const QJsonArray cells = value.toObject().value(u"cells").toArray();
        document.blocks.push_back(
            {Block::Kind::Subheading, shownValue(value.toObject().value(u"who"))});
        Block row{Block::Kind::Facts, {}};
        for (qsizetype column = 0; column < deeds.size(); ++column)
            row.rows.push_back({shownValue(deeds.at(column)), shownValue(cells.at(column))});
        document.blocks.push_back(row);
    }
}

void addDangers(paper::Document &document, const QJsonArray &dangers)
{
    addHeading(document, QStringLiteral("dangers"));
    if (dangers.isEmpty())
        document.blocks.push_back({Block::Kind::Paragraph, words::noDangers()});
    for (const QJsonValue &value : dangers) {
        const QJsonObject danger = value.toObject();
        const bool isFound = danger.contains(u"what");
        const auto row = [](const char *member, const QString &text) {
            return QStringList{words::evidenceLabel(QLatin1String(member)), text};
        };
        Block facts{Block::Kind::Facts, {}};
        facts.rows.push_back(row("what", isFound ? shownValue(danger.value(u"what")) + u' ' +
                                                       shownValue(danger.value(u"why"))
                                                 : words::dangerNotFound()));
        if (isFound) {
            const QJsonObject witness = danger.value(u"witness").toObject();
            facts.rows.push_back(row("place", words::dangerPlace(danger)));
            facts.rows.push_back(row("witness", witness.isEmpty()
                                                    ? words::noWitness()
                                                    : words::witnessSentence(witness)));
        }
        facts.rows.push_back(
            row("accepted", words::acceptanceWords(danger.value(u"accepted").toArray())));
        document.blocks.push_back(
            {Block::Kind::Subheading, shownValue(danger.value(isFound ? u"rule" : u"identity"))});
        document.blocks.push_back(facts);
    }
}

/// Under what happened, and not again.
Block eventFacts(const QJsonObject &event)
{
    return factsOf(event, {QStringLiteral("sequence"), QStringLiteral("whatHappened"),
                           QStringLiteral("isKnown"), QStringLiteral("vaultArn"),
                           QStringLiteral("origin"), QStringLiteral("quoted")});
}

void addEvent(paper::Document &document, const QJsonObject &event)
{
    document.blocks.push_back(
        {Block::Kind::Subheading, QStringLiteral("%1. %2")
                                      .arg(event.value(u"sequence").toInteger())
                                      .arg(shownValue(event.value(u"whatHappened")))});
    document.blocks.push_back(eventFacts(event));
}

Block trialFacts(const QJsonObject &trial)
{
    Block block{Block::Kind::Facts, {}};
    for (const QString &member :
         {QStringLiteral("prediction"), QStringLiteral("answer"), QStringLiteral("compared"),
          QStringLiteral("clock"), QStringLiteral("time"), QStringLiteral("localTime"),
          QStringLiteral("by"), QStringLiteral("archiveId"), QStringLiteral("archiveStored"),
          QStringLiteral("policySha256"), QStringLiteral("entries")}) {
        const QJsonValue value = trial.value(member);
        if (!value.isNull())
            block.rows.push_back(
                {words::evidenceLabel(member),
                 shownValue(value.isObject() ? value.toObject().value(u"text") : value)});
    }
    return block;
}

void addTrials(paper::Document &document, const QJsonArray &trials)
{
    if (trials.isEmpty())
        return;
    addHeading(document, QStringLiteral("trials"));
    for (const QJsonValue &value : trials) {
        const QJsonObject trial = value.toObject();
        if (!trial.value(u"isKnown").toBool()) {
            addEvent(document, trial);
            continue;
        }
        document.blocks.push_back({Block::Kind::Subheading, shownValue(trial.value(u"title"))});
        document.blocks.push_back(trialFacts(trial));
    }
}

void addClocks(paper::Document &document, const QJsonArray &clocks, bool isSandbox)
{
    if (clocks.isEmpty())
        return;
    addHeading(document, QStringLiteral("clocks"));
    Block block{Block::Kind::Items, {}};
    for (const QString &sentence : words::clockSentences(clocks, isSandbox))
        block.rows.push_back({sentence});
    document.blocks.push_back(block);
}

void addEvents(paper::Document &document, const QJsonArray &events)
{
    if (events.isEmpty())
        return;
    addHeading(document, QStringLiteral("events"));
    for (const QJsonValue &value : events)
        addEvent(document, value.toObject());
}

void addJournal(paper::Document &document, const QJsonObject &journal)
{
    addHeading(document, QStringLiteral("journal"));
    document.blocks.push_back(factsOf(journal, {QStringLiteral("lines")}));
    for (const QJsonValue &value : journal.value(u"lines").toArray()) {
        const QJsonObject line = value.toObject();
        document.blocks.push_back(
            {Block::Kind::Subheading, QStringLiteral("%1. %2")
                                          .arg(line.value(u"sequence").toInteger())
                                          .arg(line.value(u"hash").toString())});
        document.blocks.push_back(
            {Block::Kind::Verbatim,
             shownValue(line.value(line.value(u"line").isNull() ? u"whyNot" : u"line"))});
    }
}

} // namespace

paper::Document documentOf(const QJsonObject &evidence)
{
    const QJsonObject vault = evidence.value(u"vault").toObject();
    const QString name = vault.value(u"name").toString();
    const QString mode = evidence.value(u"mode").toString();
    const bool isSandbox = vault.value(u"isSandbox").toBool();
    paper::Document document{words::evidenceTitle(name, mode),
                             {},
                             mode,
                             words::evidenceHeader(name, evidence.value(u"id").toString()),
                             words::lettersAreNamed()};
    document.blocks.push_back(
        {Block::Kind::Paragraph,
         words::evidenceModeSentence(isSandbox, vault.value(u"origin").toString())});
    document.blocks.push_back({Block::Kind::Paragraph, words::evidencePreamble(evidence)});
    addAnswers(document, evidence);
    addHeading(document, QStringLiteral("vault"));
    document.blocks.push_back(factsOf(vault, {QStringLiteral("isSandbox")})); // the title says it
    addLock(document, evidence.value(u"lock").toObject());
    addFourEyes(document, evidence.value(u"fourEyes").toObject());
    if (evidence.value(u"service").isObject()) {
        addHeading(document, QStringLiteral("service"));
        document.blocks.push_back(factsOf(evidence.value(u"service").toObject()));
    }
    addMeaning(document, evidence.value(u"meaning").toObject());
    addDangers(document, evidence.value(u"dangers").toArray());
    addHeading(document, QStringLiteral("policy"));
    const QJsonObject policy = evidence.value(u"policy").toObject();
    document.blocks.push_back(factsOf(policy, {QStringLiteral("text"), QStringLiteral("base64")}));
    if (!policy.value(u"source").isNull())
        document.blocks.push_back(
            {Block::Kind::Verbatim,
             shownValue(policy.value(policy.value(u"text").isNull() ? u"base64" : u"text"))});
    addTrials(document, evidence.value(u"trials").toArray());
    addClocks(document, evidence.value(u"clocks").toArray(), isSandbox);
    addEvents(document, evidence.value(u"events").toArray());
    addHeading(document, QStringLiteral("notRecorded"));
    document.blocks.push_back(itemsOf(evidence.value(u"notRecorded").toArray()));
    addJournal(document, evidence.value(u"journal").toObject());
    document.blocks.push_back(
        factsOf(QJsonObject{{QStringLiteral("id"), evidence.value(u"id")},
                            {QStringLiteral("made"), evidence.value(u"made")},
                            {QStringLiteral("program"), evidence.value(u"program")}}));
    return document;
}

} // namespace vaultlock::evidence
