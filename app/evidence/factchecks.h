// SPDX-License-Identifier: GPL-3.0-or-later

// Whether what evidence tells is what the lines of the journal in it say.
#pragma once

#include "evidence/verification.h"

namespace vaultlock::evidence {

/// Of one of journal.lines: its text as it was written; nothing where it is withheld.
std::optional<QByteArray> lineTextIn(const QJsonObject &line);

/// What the lines in evidence are concluded to be of.
struct Concluded
{
    Subject subject;
    Ascription ascription;
    std::optional<QByteArray> policy; ///< that is told; absent: its bytes are not
};
/// journal: for lines that are withheld; without it their events stand for them. Else why nothing
/// can be concluded, for people. Pure.
tl::expected<Concluded, QString> concludedFrom(const QJsonObject &evidence,
                                               const std::optional<JournalLines> &journal);

/// "facts": one event for each line, in their order, with what the line says; vault, mode, lock and
/// its steps, policy, who accepted what, and clocks as they are concluded from the lines. Of a line
/// that is withheld, its event stands for it, and is held against the journal where that is given
/// and has this line. Words are evidence/wordchecks.h. Pure.
Check factsCheck(const QJsonObject &evidence, const std::optional<JournalLines> &journal);

} // namespace vaultlock::evidence
