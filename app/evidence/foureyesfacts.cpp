// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/foureyesfacts.h"

#include "evidence/eventfacts.h"
#include "foureyes/attestation.h"

namespace vaultlock::evidence {

using foureyes::Attestation;
using journal::Entry;
using journal::EntryKind;

namespace {

QJsonValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Where it is found in the team's journal, as `team export` writes it.
QJsonValue quotedJson(const std::optional<foureyes::TeamEntry> &one)
{
    if (!one)
        return {};
    return QJsonObject{
        {QStringLiteral("by"), textOrNothing(one->entry.caller)},
        {QStringLiteral("member"), one->line.member},
        {QStringLiteral("time"), one->entry.time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("receivedAt"), one->line.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("writer"), one->line.writer.toString(QUuid::WithoutBraces)},
        {QStringLiteral("number"), one->line.number},
        {QStringLiteral("hash"), QString::fromLatin1(one->line.hash)}};
}

QString keptName(Attestation::Kept kept)
{
    switch (kept) {
    case Attestation::Kept::Yes:
        return QStringLiteral("Yes");
    case Attestation::Kept::No:
        return QStringLiteral("No");
    case Attestation::Kept::Unknown:
        break;
    }
    return QStringLiteral("Unknown");
}

/// It is asked right before the step: one that stands there longer allowed another one.
constexpr qint64 longestSeconds = 10 * 60;

bool isForStep(const Entry &allowed, const Entry &step)
{
    const qint64 age = allowed.time.secsTo(step.time);
    const bool isSameLock =
        step.kind != EntryKind::CompleteIntended || allowed.lockId == step.lockId;
    return age >= 0 && age <= longestSeconds && allowed.caller == step.caller && isSameLock;
}

/// The newest before it that is of this very step, unless the same one was asked for in between.
const Entry *allowanceBefore(const std::vector<Entry> &all, const Entry &step, EntryKind kind)
{
    const Entry *found = nullptr;
    for (const Entry &entry : all) {
        if (entry.sequence >= step.sequence)
            break;
        if (entry.kind == kind)
            found = isForStep(entry, step) ? &entry : nullptr;
        else if (entry.kind == step.kind)
            found = nullptr;
    }
    return found;
}

QJsonValue allowedJson(const std::vector<Entry> &all, const Entry *step, EntryKind kind,
                       const QTimeZone &zone)
{
    const Entry *allowed = step ? allowanceBefore(all, *step, kind) : nullptr;
    if (!allowed)
        return {};
    Attestation found = foureyes::attestationOf(*allowed, step->caller);
    // Of another policy it allowed nothing here.
    if (step->kind == EntryKind::InitiateIntended && step->policySha256 != allowed->policySha256)
        found.kept = Attestation::Kept::No;
    return QJsonObject{
        {QStringLiteral("sequence"), allowed->sequence},
        {QStringLiteral("time"), allowed->time.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("localTime"), localText(allowed->time, zone)},
        {QStringLiteral("by"), textOrNothing(step->caller)},
        {QStringLiteral("policySha256"), textOrNothing(QString::fromLatin1(allowed->policySha256))},
        {QStringLiteral("rule"), quotedJson(found.rule)},
        {QStringLiteral("approval"), quotedJson(found.approval)},
        {QStringLiteral("initiated"), quotedJson(found.initiate)},
        {QStringLiteral("isKept"), keptName(found.kept)}};
}

} // namespace

QJsonObject fourEyesJson(const std::vector<Entry> &all, const std::vector<Entry> &ofLock,
                         const QTimeZone &zone)
{
    const Entry *initiate = nullptr;
    const Entry *complete = nullptr;
    for (const Entry &entry : ofLock) {
        if (entry.kind == EntryKind::InitiateIntended)
            initiate = &entry;
        else if (entry.kind == EntryKind::CompleteIntended)
            complete = &entry;
    }
    return {
        {QStringLiteral("initiate"), allowedJson(all, initiate, EntryKind::InitiateAllowed, zone)},
        {QStringLiteral("complete"), allowedJson(all, complete, EntryKind::CompleteAllowed, zone)}};
}

} // namespace vaultlock::evidence
