// SPDX-License-Identifier: GPL-3.0-or-later

// The job as a process of its own: fonts, archives and pages are nothing that a window needs, and
// it goes on meanwhile.
#pragma once

#include "evidencedesk/evidencejob.h"

#include <QProcess>

namespace vaultlock::evidencedesk {

class ProgramJob final : public EvidenceJob
{
    Q_OBJECT

public:
    /// program: the path of vaultlock-evidence; empty: it is not installed, which is said.
    explicit ProgramJob(QString program, QObject *parent = nullptr);
    ~ProgramJob() override;

    /// The order goes to its standard input, the passphrase through a pipe of its own: neither is
    /// in its arguments or in its environment, nor in a buffer of QProcess.
    void start(const Order &order, Secret passphrase) override;
    void cancel() override;

private:
    void read();
    void end(const Outcome &outcome);

    QString m_program;
    QProcess *m_process; ///< outlives the job where it still has to end
    std::optional<Outcome> m_outcome;
    bool m_isOver = false;
};

/// Makes jobs of the program that belongs to this one.
JobMaker programJobs();

} // namespace vaultlock::evidencedesk
