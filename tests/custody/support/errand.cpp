// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/errand.h"

#include "custody/support/program.h"
#include "custody/support/watcheddisk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>
#include <utility>

namespace vaultlock::tests {

namespace {

constexpr auto errandOption = QLatin1String("--errand");
constexpr int policyNumber = 365;

/// Out of the program before anything else happens.
void say(const QByteArray &text)
{
    const QByteArray line = text + '\n';
    (void)::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
    watcheddisk::note(text);
}

bool carryOut(const Errand &errand, Program &program, lock::VaultLockSession &session)
{
    using Operation = Errand::Operation;
    switch (errand.operation) {
    case Operation::Initiate:
        return program.initiates(session, policyNumber);
    case Operation::Complete:
        return program.completes(session);
    case Operation::Abort:
        return program.aborts(session);
    case Operation::Save:
        watcheddisk::setFull(false);
        return program.saves(session);
    }
    return false;
}

} // namespace

QStringList Errand::arguments() const
{
    return {errandOption,
            QString::number(static_cast<int>(operation)),
            journal,
            service.toString(),
            vaultArn,
            time.toString(Qt::ISODateWithMs),
            QString::number(dieAtMoment),
            QString::number(dieAtByte),
            record};
}

std::optional<Errand> Errand::fromArguments(const QStringList &arguments)
{
    if (arguments.size() != 10 || arguments[1] != errandOption)
        return {};
    return Errand{static_cast<Operation>(arguments[2].toInt()),
                  arguments[3],
                  QUrl(arguments[4]),
                  arguments[5],
                  QDateTime::fromString(arguments[6], Qt::ISODateWithMs),
                  arguments[7].toInt(),
                  arguments[8].toInt(),
                  arguments[9]};
}

int Errand::run() const
{
    watcheddisk::watch(QFileInfo(journal).path().toUtf8());
    if (!record.isEmpty() && !watcheddisk::recordTo(record.toUtf8()))
        return 2;
    ManualClock clock(time);
    const bool isDelayed = operation == Operation::Save;
    bool isToFill = isDelayed;
    {
        Program program(journal, service, clock, [&isToFill](const QByteArray &text) {
            if (text.startsWith("arrived ") && std::exchange(isToFill, false))
                watcheddisk::setFull(true);
            say(text);
        });
        const auto session = program.newSession(*VaultArn::fromString(vaultArn));
        if (!program.settles(*session) || (isDelayed && !program.initiates(*session, policyNumber)))
            return 3;
        watcheddisk::restart();
        watcheddisk::dieAtMoment(dieAtMoment);
        watcheddisk::dieAtByte(dieAtByte);
        say("begins");
        if (!carryOut(*this, program, *session))
            return 4;
    }
    say("moments " + QByteArray::number(watcheddisk::moments()));
    say("bytes " + QByteArray::number(watcheddisk::bytesReceived()));
    return 0;
}

QByteArray ErrandReport::behind(const QByteArray &beginning) const
{
    for (const QByteArray &line : said) {
        if (line.startsWith(beginning))
            return line.mid(beginning.size());
    }
    return {};
}

ErrandReport sendOnErrand(const Errand &errand)
{
    QProcess process;
    // Qt runs no program whose real user is another than its effective one.
    process.setChildProcessModifier([] {
        if (::setresuid(::geteuid(), ::geteuid(), ::geteuid()) != 0)
            ::_exit(126);
    });
    bool hasEnded = false;
    QObject::connect(&process, &QProcess::finished, &process, [&hasEnded] { hasEnded = true; });
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), errand.arguments());
    ErrandReport report;
    if (!until([&hasEnded] { return hasEnded; }, std::chrono::minutes(2)))
        return report;
    report.wasKilled = process.exitStatus() == QProcess::CrashExit;
    report.exitCode = process.exitCode();
    report.said = process.readAllStandardOutput().split('\n');
    return report;
}

} // namespace vaultlock::tests
