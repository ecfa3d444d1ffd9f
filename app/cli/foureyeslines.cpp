// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/foureyeslines.h"

#include "cli/output.h"
#include "words/foureyeswords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::cli {

namespace {

using foureyes::TeamEntry;

QJsonObject lineJson(const TeamEntry &one)
{
    return {{QStringLiteral("by"), textOrNull(one.entry.caller)},
            {QStringLiteral("member"), one.line.member},
            {QStringLiteral("receivedAt"), one.line.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("writer"), one.line.writer.toString(QUuid::WithoutBraces)},
            {QStringLiteral("number"), one.line.number},
            {QStringLiteral("hash"), QString::fromLatin1(one.line.hash)}};
}

QJsonArray linesJson(const std::vector<TeamEntry> &entries)
{
    QJsonArray array;
    for (const TeamEntry &one : entries)
        array.append(lineJson(one));
    return array;
}

bool stands(const foureyes::TeamKnowledge &team, const TeamEntry &approval)
{
    const auto standing = foureyes::standingApprovals(team, foureyes::approvedBy(approval.entry));
    return std::any_of(standing.begin(), standing.end(), [&approval](const TeamEntry &one) {
        return one.line.hash == approval.line.hash;
    });
}

std::vector<TeamEntry> approvalsIn(const foureyes::TeamKnowledge &team)
{
    std::vector<TeamEntry> found;
    std::copy_if(
        team.entries.begin(), team.entries.end(), std::back_inserter(found),
        [](const TeamEntry &one) { return one.entry.kind == journal::EntryKind::PolicyApproved; });
    return found;
}

} // namespace

QJsonObject ruleJson(const foureyes::TeamKnowledge &team)
{
    const foureyes::RuleState rule = foureyes::ruleIn(team);
    return {{QStringLiteral("isInForce"), rule.isInForce()},
            {QStringLiteral("set"), rule.set ? QJsonValue(lineJson(*rule.set)) : QJsonValue()},
            {QStringLiteral("wantedLifted"), linesJson(rule.lifts)},
            {QStringLiteral("liftedBy"), linesJson(rule.liftedBy)},
            {QStringLiteral("enforcedByAWS"), false},
            {QStringLiteral("meaning"), words::ruleStateSentence(rule, QTimeZone::utc())}};
}

QJsonArray approvalsJson(const foureyes::TeamKnowledge &team)
{
    QJsonArray array;
    for (const TeamEntry &approval : approvalsIn(team)) {
        QJsonObject object = lineJson(approval);
        object.insert(QStringLiteral("vaultARN"), approval.entry.vaultArn);
        object.insert(QStringLiteral("policySHA256"),
                      QString::fromLatin1(approval.entry.policySha256));
        object.insert(QStringLiteral("acceptedDangers"),
                      QJsonArray::fromStringList(approval.entry.acknowledgedDangers));
        object.insert(QStringLiteral("stands"), stands(team, approval));
        array.append(object);
    }
    return array;
}

QStringList approvalLines(const foureyes::TeamKnowledge &team)
{
    QStringList lines;
    for (const TeamEntry &approval : approvalsIn(team))
        lines << QStringLiteral("%1\t%2\t%3\t%4")
                     .arg(stands(team, approval) ? QStringLiteral("stands")
                                                 : QStringLiteral("withdrawn"),
                          words::visible(approval.entry.vaultArn),
                          QString::fromLatin1(approval.entry.policySha256),
                          words::approvalText(approval, QTimeZone::utc()));
    return lines;
}

} // namespace vaultlock::cli
