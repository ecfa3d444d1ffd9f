// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/handovers.h"

#include "core/regularfile.h"
#include "core/whendone.h"
#include "handover/giving.h"
#include "handover/sealedfile.h"
#include "ui/handover/givedialog.h"
#include "ui/handover/opendialog.h"
#include "ui/handover/receivedialog.h"
#include "words/givingwords.h"
#include "words/handoverwords.h"
#include "workspace/takingover.h"

#include <QAction>
#include <QFileDialog>
#include <QTimer>

#include <chrono>

namespace vaultlock::ui {

HandOvers::HandOvers(workspace::Workspace &workspace, journal::Journal &journal, const Clock &clock,
                     QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_journal(journal)
    , m_clock(clock)
    , m_window(window)
    , m_give(new QAction(tr("&Hand over…"), this))
    , m_open(new QAction(tr("Open &hand-over…"), this))
{
    m_give->setObjectName(QStringLiteral("handOver"));
    m_open->setObjectName(QStringLiteral("openHandOver"));
    connect(m_give, &QAction::triggered, this, &HandOvers::give);
    connect(m_open, &QAction::triggered, this, &HandOvers::chooseFile);
    connect(&workspace, &workspace::Workspace::chosenVaultChanged, this,
            &HandOvers::followChosenVault);
    connect(&workspace, &workspace::Workspace::connectionChanged, this,
            &HandOvers::followConnection);
    connect(&workspace, &workspace::Workspace::identityChanged, this, &HandOvers::followConnection);
    followChosenVault();
}

HandOvers::~HandOvers() = default;

void HandOvers::followChosenVault()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_workspace.chosenSession();
    if (m_session)
        connect(m_session, &lock::VaultLockSession::stateChanged, this,
                &HandOvers::showWhetherGivable);
    showWhetherGivable();
}

void HandOvers::showWhetherGivable()
{
    m_give->setEnabled(m_session && std::holds_alternative<lock::InProgress>(m_session->state()));
}

void HandOvers::give()
{
    if (!m_session || m_dialog)
        return;
    if (const auto obstacle =
            handover::obstacleToGiving(m_session->state(), m_session->serviceNow())) {
        emit troubled({words::givingObstacleSentence(*obstacle), {}, {}, {}});
        return;
    }
    whenDone(m_journal.read({m_session->vault().toString()}), this,
             [this, asked = m_session](const Result<std::vector<journal::Entry>> &entries) {
                 if (!entries)
                     return emit troubled(words::errorWords(entries.error()));
                 if (asked && asked == m_session && !m_dialog)
                     openGiveDialog(*entries);
             });
}

void HandOvers::openGiveDialog(const std::vector<journal::Entry> &entries)
{
    const auto *found = std::get_if<lock::InProgress>(&m_session->state());
    const workspace::Destination *destination = m_workspace.destination();
    if (!found || !destination ||
        handover::obstacleToGiving(m_session->state(), m_session->serviceNow()))
        return;
    const QString caller = m_workspace.identity().arn;
    const QString endpoint = destination->endpoint.url().toString();
    words::HandOverTrials trials = words::handOverTrials(
        entries, {m_session->vault(), m_session->origin(), endpoint, caller}, *found);
    if (m_titles) {
        trials.tried += words::tickedAsTried(m_titles(true));
        trials.left += m_titles(false);
    }
    const handover::HandOver handOver = handover::handOverOf(m_session->state(),
                                                             {caller,
                                                              {},
                                                              m_session->vault(),
                                                              m_session->origin(),
                                                              endpoint,
                                                              m_workspace.connectionName(),
                                                              trials.tried,
                                                              trials.left,
                                                              {}},
                                                             m_clock.utcNow());
    auto *dialog = new GiveDialog({handOver, entries, caller}, m_journal, m_clock, m_window);
    holdAgainstLock(*dialog, handOver);
    show(dialog);
}

/// As long as it is open: what is handed over is what is there.
void HandOvers::holdAgainstLock(GiveDialog &dialog, const handover::HandOver &handOver)
{
    const auto look = [&dialog, handOver, session = m_session] {
        dialog.setObstacle(
            session ? words::changedWhileGiving(handOver, session->state(), session->serviceNow())
                    : words::changedWhileGiving(handOver, lock::Unknown{}, {}));
    };
    connect(m_session, &lock::VaultLockSession::stateChanged, &dialog, look);
    connect(m_session, &QObject::destroyed, &dialog, look);
    auto *clock = new QTimer(&dialog); // the end comes without a word from the service
    connect(clock, &QTimer::timeout, &dialog, look);
    clock->start(std::chrono::seconds(1));
    m_session->refresh();
}

void HandOvers::show(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void HandOvers::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a hand-over"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Hand-overs (*.%1)").arg(QLatin1String(handover::fileSuffix)), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &HandOvers::openFile);
    dialog->open();
}

bool HandOvers::takesFile(const QString &path)
{
    constexpr qint64 beginning = 4096;
    const auto bytes = readRegularFile(path, beginning);
    if (!bytes || !handover::looksSealed(*bytes))
        return false;
    openFile(path);
    return true;
}

void HandOvers::openFile(const QString &path)
{
    if (m_dialog)
        return; // another question is being answered
    const auto file = handover::readSealedFile(path);
    if (!file)
        return emit troubled(words::errorWords(file.error()));
    const auto kind = handover::sealKind(*file);
    if (!kind)
        return emit troubled(words::sealFaultWords(kind.error()));
    auto *dialog = new OpenDialog(*file, *kind, path, m_window);
    connect(dialog, &OpenDialog::opened, this, [this](const handover::HandOver &handOver) {
        m_received = handOver;
        m_dialog.clear();
        showReceived();
    });
    show(dialog);
}

handover::Place HandOvers::placeHere() const
{
    return m_workspace.connection() ? workspace::placeOf(*m_received, *m_workspace.connection())
                                    : handover::Place::OtherService;
}

void HandOvers::followConnection()
{
    if (!m_received)
        return;
    if (m_receive)
        m_receive->showPlace(placeHere());
    else if (m_workspace.phase() == workspace::Workspace::Phase::Connected && !m_dialog)
        showReceived(); // this is what was waited for
}

void HandOvers::showReceived()
{
    m_receive = new ReceiveDialog(*m_received, placeHere(), m_clock.utcNow(), m_window);
    connect(m_receive, &ReceiveDialog::takingWanted, this, &HandOvers::take);
    connect(m_receive, &ReceiveDialog::vaultWanted, this, [this] {
        const VaultName vault = m_received->vault.name();
        m_receive->accept();
        emit vaultWanted(vault);
    });
    // The dialog would be in its way; it comes back with the connection.
    connect(m_receive, &ReceiveDialog::connectionWanted, this, [this] {
        m_receive->disconnect(this);
        m_receive->reject();
        m_receive.clear();
        m_dialog.clear();
        emit connectionWanted();
    });
    connect(m_receive, &QDialog::finished, this, [this] { m_received.reset(); });
    show(m_receive);
}

void HandOvers::take()
{
    workspace::Connection *connection = m_workspace.connection();
    if (!connection || m_taking)
        return;
    m_receive->showAsking();
    m_taking = new workspace::TakingOver(*m_received, *connection, m_receive);
    using workspace::TakingOver;
    connect(m_taking, &TakingOver::taken, this, [this] {
        const handover::HandOver handOver = *m_received;
        m_receive->accept();
        emit vaultWanted(handOver.vault.name());
        emit told(words::takenOverSentence(handOver));
    });
    const auto ended = [this] {
        m_taking->deleteLater();
        m_taking.clear();
    };
    connect(m_taking, &TakingOver::takenInMemoryOnly, this, [this, ended] {
        ended();
        m_receive->showEnd(words::takenInMemoryOnly());
    });
    connect(m_taking, &TakingOver::stands, this, [this, ended](handover::Standing standing) {
        ended();
        if (standing == handover::Standing::Held)
            return m_receive->showHeld();
        const words::ErrorWords words = words::standingWords(*m_received, standing);
        if (standing == handover::Standing::NotRead || standing == handover::Standing::Busy)
            return m_receive->showOutcome(words);
        m_receive->showEnd(words);
    });
    connect(m_taking, &TakingOver::isElsewhere, this, [this, ended](handover::Place place) {
        ended();
        m_receive->showOutcome({words::placeSentence(*m_received, place), {}, {}, {}});
        m_receive->showPlace(place);
    });
    connect(m_taking, &TakingOver::failed, this, [this, ended](const Error &error) {
        ended();
        m_receive->showOutcome(words::errorWords(error));
    });
    m_taking->start();
}

} // namespace vaultlock::ui
