// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/programjob.h"

#include "core/ownprogram.h"
#include "core/pipe.h"
#include "words/evidencedeskwords.h"

#include <QCoreApplication>

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace vaultlock::evidencedesk {

namespace {

/// The end of a pipe that has the passphrase in it; -1: there is none.
int pipeWith(const Secret &passphrase)
{
    std::array<int, 2> ends{-1, -1};
    if (passphrase.isEmpty() || !makePipe(ends, PipeWaits::Yes))
        return -1;
    // A pipe holds 64 KiB before anybody reads: this waits for nobody.
    (void)::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    const std::string_view text = passphrase.view();
    const bool isIn =
        ::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
        ::write(ends[1], "\n", 1) == 1;
    ::close(ends[1]);
    if (isIn)
        return ends[0];
    ::close(ends[0]);
    return -1;
}

QStringList argumentsOf(const Order &order, int passphrase)
{
    QStringList words{QStringLiteral("evidence")};
    if (const auto *make = std::get_if<MakeOrder>(&order)) {
        words << QStringLiteral("make");
        if (!make->isDrawn)
            words << QStringLiteral("--no-pdf"); // by it the program knows that it needs no fonts
    } else {
        words << QStringLiteral("verify");
    }
    words << QStringLiteral("--order");
    if (passphrase >= 0)
        words << QStringLiteral("--passphrase-fd") << QString::number(passphrase);
    return words;
}

} // namespace

ProgramJob::ProgramJob(QString program, QObject *parent)
    : EvidenceJob(parent)
    , m_program(std::move(program))
    , m_process(new QProcess(this))
{
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ProgramJob::read);
    connect(m_process, &QProcess::finished, this, [this] {
        read();
        end(m_outcome.value_or(Refused{m_isOver ? QString() : words::evidenceProgramFailed()}));
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Refused{words::evidenceProgramMissing()});
    });
}

ProgramJob::~ProgramJob()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // Its own destructor would kill it in the midst of writing, and wait for that.
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->terminate();
}

void ProgramJob::start(const Order &order, Secret passphrase)
{
    const int descriptor = pipeWith(passphrase);
    if (descriptor >= 0)
        m_process->setChildProcessModifier([descriptor] { (void)::fcntl(descriptor, F_SETFD, 0); });
    m_process->start(m_program, argumentsOf(order, descriptor));
    if (descriptor >= 0)
        ::close(descriptor);
    m_process->write(std::visit([](const auto &one) { return lineOf(one); }, order));
    m_process->closeWriteChannel();
}

/// A new outcome is the last line: what comes behind it is of nobody.
void ProgramJob::read()
{
    while (m_process->canReadLine()) {
        const auto report = reportOf(m_process->readLine());
        if (!report || m_outcome)
            continue;
        if (const auto *step = std::get_if<Step>(&*report))
            emit stepped(*step);
        else
            m_outcome = std::get<Outcome>(*report);
    }
}

void ProgramJob::cancel()
{
    m_isOver = true;
    m_process->terminate();
}

void ProgramJob::end(const Outcome &outcome)
{
    m_process->disconnect(this);
    emit ended(outcome);
}

JobMaker programJobs()
{
    return [] {
        return std::make_unique<ProgramJob>(ownProgram(QStringLiteral("vaultlock-evidence")));
    };
}

} // namespace vaultlock::evidencedesk
