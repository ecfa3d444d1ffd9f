// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/policyfacts.h"

#include "core/byteview.h"
#include "policy/linter.h"
#include "policy/meaning/explanation.h"
#include "policy/meaning/policytimeline.h"
#include "policy/meaning/whowhat.h"
#include "policy/meaning/witness.h"
#include "words/explanationwords.h"
#include "words/findingwords.h"
#include "words/simulationwords.h"
#include "words/timelinewords.h"
#include "words/visibletext.h"
#include "words/whowhatwords.h"

#include <QJsonArray>
#include <QSet>

namespace vaultlock::evidence {

namespace {

QJsonObject timelineJson(std::string_view text, const policy::ChosenVault &vault)
{
    const auto timeline = policy::timelineOf(text, vault);
    if (!timeline || timeline->lanes.empty())
        return {};
    QJsonArray stretches;
    for (const policy::TimelineLane &lane : timeline->lanes) {
        for (const policy::ExplainedInterval &stretch : lane.stretches)
            stretches.append(words::stretchSentence(*timeline, lane, stretch));
    }
    return {{QStringLiteral("heading"), words::timelineHeading(*timeline)},
            {QStringLiteral("stretches"), stretches}};
}

QJsonObject whoWhatJson(std::string_view text, const policy::ChosenVault &vault)
{
    const policy::WhoWhat table = policy::whoWhatOf(text, vault);
    QJsonArray deeds;
    for (const std::string &action : table.actions)
        deeds.append(words::deedName(action));
    QJsonArray rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QJsonArray cells;
        for (std::size_t column = 0; column < table.actions.size(); ++column)
            cells.append(words::cellText(table, row, column));
        rows.append(QJsonObject{{QStringLiteral("who"), words::rowName(table.rows[row])},
                                {QStringLiteral("cells"), cells}});
    }
    return {{QStringLiteral("heading"), words::whoWhatHeading(table)},
            {QStringLiteral("deeds"), deeds},
            {QStringLiteral("rows"), rows}};
}

QJsonArray acceptancesOf(const QString &identity, const std::vector<journal::Entry> &entries)
{
    QJsonArray acceptances;
    for (const journal::Entry &entry : entries) {
        if (!entry.acknowledgedDangers.contains(identity))
            continue;
        acceptances.append(
            QJsonObject{{QStringLiteral("sequence"), entry.sequence},
                        {QStringLiteral("kind"), journal::entryKindName(entry.kind)},
                        {QStringLiteral("time"), entry.time.toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("by"),
                         entry.caller.isEmpty() ? QJsonValue() : QJsonValue(entry.caller)}});
    }
    return acceptances;
}

/// As `vaultlock-cli simulate --requests` takes it.
QJsonObject requestJson(const policy::Request &request)
{
    QJsonObject context;
    for (const policy::ContextEntry &entry : request.context()) {
        QJsonArray values;
        for (const std::string &value : entry.values)
            values.append(QString::fromStdString(value));
        context.insert(QString::fromStdString(entry.key), values);
    }
    return {{QStringLiteral("principal"), QString::fromStdString(request.requester().text())},
            {QStringLiteral("action"), QString::fromStdString(request.action())},
            {QStringLiteral("resource"), QString::fromStdString(request.resource())},
            {QStringLiteral("context"), context}};
}

QJsonValue witnessJson(std::string_view text, const policy::ChosenVault &vault,
                       const policy::Finding &finding)
{
    const auto witness = policy::witnessOf(text, vault, finding);
    if (!witness)
        return {};
    return QJsonObject{{QStringLiteral("request"), requestJson(witness->request)},
                       {QStringLiteral("decision"), words::decisionName(witness->decision)}};
}

QJsonObject findingJson(const policy::Finding &finding, std::string_view text)
{
    const words::FindingWords sentence = words::findingWords(finding);
    QJsonArray arguments;
    for (const std::string &argument : finding.arguments)
        arguments.append(QString::fromStdString(argument));
    const auto place = text.substr(finding.span.begin, finding.span.end - finding.span.begin);
    return {{QStringLiteral("identity"), QString::fromStdString(finding.identity)},
            {QStringLiteral("rule"), words::textOf(policy::ruleName(finding.rule))},
            {QStringLiteral("severity"), words::severityName(finding.severity)},
            {QStringLiteral("what"), sentence.what},
            {QStringLiteral("why"), sentence.why},
            {QStringLiteral("arguments"), arguments},
            {QStringLiteral("byteStart"), static_cast<qint64>(finding.span.begin)},
            {QStringLiteral("byteEnd"), static_cast<qint64>(finding.span.end)},
            {QStringLiteral("text"), words::textOf(place)}};
}

} // namespace

QJsonObject meaningOf(const QByteArray &policy, const VaultArn &vault)
{
    const std::string_view text = viewOf(policy);
    const policy::ChosenVault chosen{vault};
    const policy::Explanation explanation = policy::explain(text, chosen);
    return {{QStringLiteral("summary"),
             QJsonArray::fromStringList(words::explanationSummary(explanation))},
            {QStringLiteral("explanation"),
             QJsonArray::fromStringList(words::explanationWords(explanation))},
            {QStringLiteral("timeline"), timelineJson(text, chosen)},
            {QStringLiteral("whoWhat"), whoWhatJson(text, chosen)}};
}

QJsonArray dangersOf(const QByteArray &policy, const VaultArn &vault,
                     const std::vector<journal::Entry> &entries)
{
    QJsonArray dangers;
    QSet<QString> found;
    const std::string_view text = viewOf(policy);
    const policy::ChosenVault chosen{vault};
    for (const policy::Finding &finding : policy::lint(text, chosen)) {
        const bool isToAccept = finding.severity >= policy::Severity::Danger;
        const QString identity = QString::fromStdString(finding.identity);
        const QJsonArray acceptances = acceptancesOf(identity, entries);
        found.insert(identity);
        if (!isToAccept && acceptances.isEmpty())
            continue;
        QJsonObject danger = findingJson(finding, text);
        danger.insert(QStringLiteral("witness"), witnessJson(text, chosen, finding));
        danger.insert(QStringLiteral("accepted"), acceptances);
        dangers.append(danger);
    }
    for (const journal::Entry &entry : entries) {
        for (const QString &identity : entry.acknowledgedDangers) {
            if (found.contains(identity))
                continue;
            found.insert(identity);
            dangers.append(
                QJsonObject{{QStringLiteral("identity"), identity},
                            {QStringLiteral("accepted"), acceptancesOf(identity, entries)}});
        }
    }
    return dangers;
}

} // namespace vaultlock::evidence
