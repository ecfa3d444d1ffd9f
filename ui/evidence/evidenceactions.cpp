// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidenceactions.h"

#include "evidencedesk/evidencefile.h"
#include "evidencedesk/verifier.h"
#include "ui/evidence/makedialog.h"
#include "ui/evidence/verifydialog.h"
#include "words/evidencedeskwords.h"
#include "workspace/lockreading.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QFileDialog>

#include <utility>

namespace vaultlock::ui {

using evidencedesk::Maker;
using evidencedesk::Verifier;

EvidenceActions::EvidenceActions(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(std::move(parts))
    , m_window(window)
    , m_make(new QAction(tr("E&vidence…"), this))
    , m_verify(new QAction(tr("&Verify evidence…"), this))
{
    m_make->setObjectName(QStringLiteral("makeEvidence"));
    m_verify->setObjectName(QStringLiteral("verifyEvidence"));
    connect(m_make, &QAction::triggered, this, &EvidenceActions::makeOfChosen);
    connect(m_verify, &QAction::triggered, this, &EvidenceActions::askForFile);
    connect(&m_parts.workspace, &workspace::Workspace::chosenVaultChanged, this,
            &EvidenceActions::follow);
    connect(&m_parts.workspace, &workspace::Workspace::connectionChanged, this,
            &EvidenceActions::follow);
    follow();
}

void EvidenceActions::follow()
{
    m_make->setEnabled(m_parts.workspace.chosenSession() != nullptr);
}

void EvidenceActions::makeOfChosen()
{
    const lock::VaultLockSession *session = m_parts.workspace.chosenSession();
    if (session)
        makeOf(session->vault().toString(),
               m_parts.workspace.connection()->originOf(session->vault()).key());
}

void EvidenceActions::makeOf(const QString &vaultArn, const QString &origin)
{
    const QString objection = objectionTo(vaultArn, origin);
    evidencedesk::ServiceAsker ask;
    if (objection.isEmpty())
        ask = [this, vaultArn, origin](QObject *guard, const evidencedesk::ServiceAnswer &done) {
            askService(vaultArn, origin, guard, done);
        };
    auto *maker = new Maker({vaultArn, origin, m_parts.journalFile}, m_parts.makeJob, ask);
    auto *dialog = new MakeDialog(maker, objection, m_parts.memory, m_window);
    dialog->open();
}

void EvidenceActions::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open evidence"), m_parts.memory.kept().folder,
                                   tr("Evidence (evidence.json *.zip)") + QStringLiteral(";;") +
                                       tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceActions::verifyFile);
    dialog->open();
}

bool EvidenceActions::verifyIfEvidence(const QString &path)
{
    const QString evidence = evidencedesk::evidenceAt(path);
    if (evidence.isEmpty())
        return false;
    verifyFile(evidence);
    return true;
}

/// A file that is none is told, too.
void EvidenceActions::verifyFile(const QString &path)
{
    const QString evidence = evidencedesk::evidenceAt(path);
    auto *verifier = new Verifier(evidence.isEmpty() ? path : evidence,
                                  {m_parts.makeJob, m_parts.journalFile,
                                   [this](const evidencedesk::About &about) {
                                       return objectionTo(about.vaultArn, about.origin);
                                   },
                                   [this](const evidencedesk::About &about, QObject *guard,
                                          const evidencedesk::ServiceAnswer &done) {
                                       askService(about.vaultArn, about.origin, guard, done);
                                   }});
    auto *dialog = new VerifyDialog(verifier, m_window);
    dialog->open();
}

QString EvidenceActions::objectionTo(const QString &vaultArn, const QString &origin) const
{
    const workspace::Workspace &workspace = m_parts.workspace;
    const workspace::Connection *connection = workspace.connection();
    const auto arn = VaultArn::fromService(vaultArn);
    const auto where = LockOrigin::fromKey(origin);
    if (!connection)
        return words::windowNotConnected();
    const bool leadsThere = arn && where && connection->originOf(*arn) == *where &&
                            arn->region().toString() == workspace.region();
    const QString account = connection->identity().account;
    const bool isAnothers = arn && !account.isEmpty() && arn->account().toString() != account;
    if (leadsThere && !isAnothers)
        return {};
    return words::windowLeadsElsewhere(workspace.connectionName(), account, workspace.region());
}

void EvidenceActions::askService(const QString &vaultArn, const QString &origin, QObject *guard,
                                 const evidencedesk::ServiceAnswer &done) const
{
    workspace::Connection *connection = m_parts.workspace.connection();
    const auto arn = VaultArn::fromService(vaultArn);
    const auto where = LockOrigin::fromKey(origin);
    if (!connection || !arn || !where)
        return done(failure(ErrorKind::Cancelled));
    // It may go before the answer comes: then there is none.
    auto *both = new QObject(connection);
    QObject::connect(guard, &QObject::destroyed, both, [both] { delete both; });
    QObject::connect(connection, &QObject::destroyed, guard,
                     [done] { done(failure(ErrorKind::Cancelled)); });
    const aws::ConnectionServices services = m_parts.workspace.connectionServices();
    workspace::readLockOf(
        *arn, *where,
        {connection->client(), connection->destination(), services.clock, services.scheduler},
        connection->identity().arn, both, done);
}

} // namespace vaultlock::ui
