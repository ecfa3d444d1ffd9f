// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of the form: what each card does, and what stands in its way.
#pragma once

#include "core/identifiers.h"
#include "policy/guided/guidedform.h"
#include "policy/guided/startingpoints.h"
#include "policy/linter.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vaultlock::words {

/// "Retention", "Legal hold" …: the card's name, and its entry in the menu.
QString ruleTitle(const policy::GuidedRule &rule);
/// "Statement 3 (Sid)".
QString customTitle(const policy::GuidedCard &card);
/// What the card's statement does, in one sentence.
QString ruleSentence(const policy::GuidedRule &rule);
/// What the form cannot say stays as it is.
QString customSentence();

QString boundName(policy::Bound bound);
QString boundMeaning(policy::Bound bound);

/// "2,557 days".
QString dayCount(qint64 days);
/// "By this rule, an archive stored today can be deleted from Friday 27 November 2033 on."
QString firstDeletion(qint64 days, QDate today);
/// Whether the vault is on hold by that rule, draft or in force; nullopt: its tags are not known.
QString holdNow(const policy::LegalHold &hold,
                const std::optional<std::vector<policy::VaultTag>> &tags);
/// The vault's tags, on one line.
QString tagList(const std::optional<std::vector<policy::VaultTag>> &tags);

/// Why the text is not taken; empty where it is.
QString tagKeyObjection(const QString &key);
QString tagValueObjection(const QString &value);
/// Lines of ARNs, one each.
QString principalsObjection(const QStringList &lines);

/// Why there is no form, or why it cannot be changed now; empty where it can.
QString formTrouble(policy::GuidedForm::Trouble trouble);
/// The same where the text is a policy in something else. what: the sentence that says so.
QString formWaits(const QString &what);
QString formNeedsVault();
/// Nothing but the version is there yet.
QString formIsEmpty();
/// Before a starting point takes the place of a draft.
QString startingReplaces();

QString startingPointName(policy::StartingPoint point);
/// Two sentences.
QString startingPointMeaning(policy::StartingPoint point);

} // namespace vaultlock::words
