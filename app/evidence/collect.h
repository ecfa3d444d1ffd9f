// SPDX-License-Identifier: GPL-3.0-or-later

// The facts about one lock, as the one object that evidence.json is.
#pragma once

#include "evidence/ascription.h"
#include "evidence/subject.h"
#include "lock/reading.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace vaultlock::evidence {

/// What the service said, for those who want it beside what the journal says.
using ServiceReading = lock::SourcedReading;

struct Circumstances
{
    QDateTime made; ///< UTC: the moment that the evidence says it was made at
    QTimeZone zone; ///< of the local times
    std::optional<ServiceReading> service = {};
};

/// The names of the members, and what they mean, are in resources/evidence. The same arguments make
/// the same object. No lock ID of a lock that may still be in progress is in it; where the service
/// says that one is, none of the vault's. Its `id` is made of all else. Pure.
QJsonObject collect(const Subject &subject, const JournalLines &journal,
                    const Circumstances &circumstances);

/// Its members `vault` and `lock`, which the lines decide, and whose the lock in force is. Pure.
QJsonObject vaultJson(const Subject &subject);
QJsonObject lockJson(const Subject &subject, const Ascription &ascription, const QTimeZone &zone);

/// Its member `fourEyes`, which the lines decide. Pure.
QJsonObject fourEyesJson(const Subject &subject, const Ascription &ascription,
                         const QTimeZone &zone);

/// Adds the members whose words can be concluded anew: `meaning`, `dangers`, `trials`,
/// `notRecorded` and `answers`, of an object that has the others. policy: in force, absent where
/// its bytes are not known. Lock IDs among `secret` are left out. Pure.
void addWords(QJsonObject &evidence, const Subject &subject, const Ascription &ascription,
              const std::optional<QByteArray> &policy, const QSet<QString> &secret,
              const QTimeZone &zone);

/// With sorted members, indented, UTF-8; characters that a terminal would act on as escapes.
QByteArray bytesOf(const QJsonObject &evidence);

} // namespace vaultlock::evidence
