// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about single facts of evidence: where it is of, what was tried, which clock, which
// request shows a danger.
#pragma once

#include "trial/record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vaultlock::words {

/// "SANDBOX" or "LIVE": as the window's badge, in title and pages.
QString evidenceMode(bool isSandbox);
/// What that comes to. origin: LockOrigin::key().
QString evidenceModeSentence(bool isSandbox, const QString &origin);

/// witness: {request: {principal, action, resource, context}, decision}. "root of account … asks
/// for glacier:DeleteArchive, archive age 0 days, tag Hold=true. The lock policy alone:
/// NoDecision."
QString witnessSentence(const QJsonObject &witness);
/// Of a danger that has none.
QString noWitness();
/// Where a danger stands in the policy: {byteStart, byteEnd, text}; the text up to some length.
QString dangerPlace(const QJsonObject &danger);

/// By which clock the archive's age was counted; empty where that is no matter.
QString trialClockSentence(const trial::Record &record, bool isSandbox);
/// A line an entry of `clocks`: {sequence, time, serviceTime, aheadSeconds}.
QStringList clockSentences(const QJsonArray &clocks, bool isSandbox);

} // namespace vaultlock::words
