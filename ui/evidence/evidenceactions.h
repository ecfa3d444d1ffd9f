// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence of a lock, made and looked at, over a window.
#pragma once

#include "core/identifiers.h"
#include "evidencedesk/evidencejob.h"
#include "evidencedesk/maker.h"
#include "ui/evidence/evidencememory.h"

#include <QObject>

class QAction;
class QWidget;

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

/// The two actions, and what they open. The journal is this computer's own; the service is asked by
/// the connection of the window, where that leads to the lock.
class EvidenceActions : public QObject
{
    Q_OBJECT

public:
    /// References outlive it, and so does what settings the memory has.
    struct Parts
    {
        workspace::Workspace &workspace;
        QString journalFile;
        EvidenceMemory memory;
        evidencedesk::JobMaker makeJob;
    };

    EvidenceActions(Parts parts, QWidget *window);

    /// "Evidence…": of the chosen vault; disabled without one.
    QAction *make() const { return m_make; }
    /// "Verify evidence…": asks which.
    QAction *verify() const { return m_verify; }

    /// Of a vault at the service of that origin (LockOrigin::key()), chosen or not.
    void makeOf(const QString &vaultArn, const QString &origin);
    /// Opens what somebody has given; see evidencedesk::evidenceAt(). False: it is no evidence.
    bool verifyIfEvidence(const QString &path);
    void verifyFile(const QString &path);

private:
    void follow();
    void makeOfChosen();
    void askForFile();
    QString objectionTo(const QString &vaultArn, const QString &origin) const;
    void askService(const QString &vaultArn, const QString &origin, QObject *guard,
                    const evidencedesk::ServiceAnswer &done) const;

    Parts m_parts;
    QWidget *m_window;
    QAction *m_make;
    QAction *m_verify;
};

} // namespace vaultlock::ui
