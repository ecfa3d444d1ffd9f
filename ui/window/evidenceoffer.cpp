// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/evidenceoffer.h"

#include "ui/journal/journalpanel.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"

namespace vaultlock::ui {

EvidenceActions *offerEvidence(EvidenceActions::Parts parts, LockPanel &lock, JournalPanel &journal,
                               PolicyPanel &policy, QWidget *window)
{
    auto *evidence = new EvidenceActions(std::move(parts), window);
    lock.offerEvidence(*evidence->make());
    journal.offerEvidence();
    QObject::connect(&journal, &JournalPanel::evidenceWanted, evidence, &EvidenceActions::makeOf);
    policy.addFileTaker(
        [evidence](const QString &path) { return evidence->verifyIfEvidence(path); });
    return evidence;
}

} // namespace vaultlock::ui
