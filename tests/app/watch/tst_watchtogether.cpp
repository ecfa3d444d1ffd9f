// SPDX-License-Identifier: GPL-3.0-or-later

// Several programs watch the locks of one journal: a window and `vaultlock --watch`, or two
// windows.
#include "journal/sqlitejournal.h"
#include "support/watchrig.h"

#include <QProcess>

#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

constexpr int locks = 8;
const QString found = QStringLiteral("one examplevault observed-no-lock");

QString vaultOf(int number)
{
    return QStringLiteral("vault-%1").arg(number);
}

QString journalOf(const WatchPlace &place)
{
    return place.folder.filePath(QStringLiteral("data/journal.sqlite"));
}

/// The journal's file has them.
bool keep(const WatchPlace &place, const std::vector<journal::Entry> &entries)
{
    journal::SqliteJournal journal(journalOf(place));
    return std::all_of(entries.begin(), entries.end(), [&](const journal::Entry &entry) {
        return awaited(journal.append(entry)).has_value();
    });
}

/// A lock of each vault.
std::vector<journal::Entry> initiateAll(GlacierOf &service)
{
    std::vector<journal::Entry> entries;
    for (int number = 0; number < locks; ++number) {
        if (awaited(service.client->createVault(service.arn(vaultOf(number)).name())))
            entries = joined(std::move(entries), service.initiate(vaultOf(number)));
    }
    return entries;
}

/// One run of the program, with the journal's file.
struct ProgramOnFile
{
    ProgramOnFile(WatchPlace &place, ManualClock &clock)
        : journal(journalOf(place))
        , program(place, clock, journal)
    {
    }
    journal::SqliteJournal journal;
    WatchProgram program;
};

/// A program in a process of its own, by the arguments of its start; its time is that of `clock`.
/// "count": begins when it is told to, and says of how many thresholds it told.
/// "die": is gone at the moment at which it would tell of an end.
std::unique_ptr<QProcess> start(const WatchPlace &place, const ManualClock &clock,
                                const QString &what)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--program"), what, place.folder.path(),
                    clock.utcNow().toString(Qt::ISODateWithMs)});
    return process;
}

bool hasEnded(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

int runProgram(const QStringList &arguments)
{
    WatchPlace place(arguments.at(3));
    ManualClock clock(QDateTime::fromString(arguments.at(4), Qt::ISODateWithMs));
    ProgramOnFile own(place, clock);
    WatchProgram &program = own.program;
    if (arguments.at(2) == u"die") {
        QObject::connect(&program.watch, &watch::Watch::ended, &program.watch,
                         [](const lock::RunningLock &, watch::End end) {
                             if (end.isToldHere)
                                 (void)::kill(::getpid(), SIGKILL);
                         });
        program.begin();
        (void)QTest::qWaitFor([] { return false; }, 60'000);
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar(); // all at once
    program.begin();
    if (!QTest::qWaitFor([&] { return program.knows(locks); }, 60'000))
        return 1;
    std::printf("%d\n", static_cast<int>(program.told.size()));
    return 0;
}

} // namespace

class WatchTogetherTest : public QObject
{
    Q_OBJECT

private slots:
    void concludesEachEndOnceAndOneTellsIt();
    void tellsAnEndThatItNotedItself();
    void tellsNoEndThatAnotherHasNotedAndTold();
    void tellsAnEndWhoseProgramDiedBeforeItToldIt_data();
    void tellsAnEndWhoseProgramDiedBeforeItToldIt();
    void saysNothingLaterOfWhatAPersonAskedFor();
    void announcesEachThresholdOnce();
};

void WatchTogetherTest::concludesEachEndOnceAndOneTellsIt()
{
    WatchedService one;
    const auto entries = initiateAll(one.service);
    QVERIFY(keep(one.place, entries));
    for (int number = 0; number < locks; ++number)
        QVERIFY(one.service.abort(vaultOf(number)));
    ProgramOnFile former(one.place, one.clock);
    ProgramOnFile latter(one.place, one.clock);
    former.program.begin();
    latter.program.begin();
    QTRY_VERIFY(former.program.ended.size() == locks && latter.program.ended.size() == locks);
    QVERIFY(former.program.locks().empty() && latter.program.locks().empty());
    for (const auto time : {watch::EndTeller::timeToTell + 1s, watch::EndTeller::patience * 4})
        QVERIFY(former.program.pass(time) && latter.program.pass(time));
    QStringList told = former.program.toldHere + latter.program.toldHere;
    QCOMPARE(told.size(), locks);
    QCOMPARE(told.removeDuplicates(), 0);
    QCOMPARE(awaited(former.journal.read())->size(), entries.size() + locks);
}

void WatchTogetherTest::tellsAnEndThatItNotedItself()
{
    WatchedLock one;
    QVERIFY(one.service.abort(exampleVault));
    one.rig.begin();
    QTRY_COMPARE(one.rig.toldHere, QStringList{found});
    QVERIFY(one.rig.pass(1min));
    QCOMPARE(one.rig.toldHere.size(), 1);
}

void WatchTogetherTest::tellsNoEndThatAnotherHasNotedAndTold()
{
    WatchedService one;
    QVERIFY(keep(one.place, one.entries));
    ProgramOnFile former(one.place, one.clock);
    ProgramOnFile latter(one.place, one.clock);
    former.program.begin();
    latter.program.begin();
    QTRY_VERIFY(former.program.knows(1) && latter.program.knows(1));
    QVERIFY(one.service.abort(exampleVault));
    former.program.watch.readAll();
    QTRY_COMPARE(former.program.toldHere, QStringList{found});
    QTRY_COMPARE(latter.program.ended, QStringList{found}); // its row goes
    QVERIFY(former.program.pass(watch::EndTeller::timeToTell + 1s));
    QVERIFY(latter.program.pass(1min));
    QVERIFY(latter.program.toldHere.isEmpty());
}

void WatchTogetherTest::tellsAnEndWhoseProgramDiedBeforeItToldIt_data()
{
    QTest::addColumn<bool>("runsAlready");
    QTest::newRow("another that runs") << true;
    QTest::newRow("the next that starts") << false;
}

void WatchTogetherTest::tellsAnEndWhoseProgramDiedBeforeItToldIt()
{
    QFETCH(bool, runsAlready);
    WatchedService one;
    QVERIFY(keep(one.place, one.entries));
    one.place.settings.sync();
    auto heir = std::make_unique<ProgramOnFile>(one.place, one.clock);
    if (runsAlready) {
        heir->program.begin();
        QTRY_VERIFY(heir->program.knows(1));
    }
    QVERIFY(one.service.abort(exampleVault));
    const auto dying = start(one.place, one.clock, QStringLiteral("die"));
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(*dying), 60'000);
    QCOMPARE(dying->exitStatus(), QProcess::CrashExit);
    QCOMPARE(awaited(heir->journal.read())->size(), 3u); // it has noted the end
    if (runsAlready)
        QTRY_COMPARE(heir->program.ended, QStringList{found});
    one.place.settings.sync(); // as whoever starts now would read it
    if (!runsAlready)
        heir->program.begin();
    QTest::qWait(50);
    QCOMPARE(heir->program.toldHere, QStringList()); // whoever noted it may still tell it
    QTRY_VERIFY(heir->program.scheduler.pending() > 0);
    QVERIFY(heir->program.pass(watch::EndTeller::patience + 1s));
    QTRY_COMPARE(heir->program.toldHere.size(), 1);
    QVERIFY(
        heir->program.toldHere.front().endsWith(QStringLiteral("examplevault observed-no-lock")));
    QVERIFY(heir->program.pass(1min));
    QCOMPARE(heir->program.toldHere.size(), 1);
    ProgramOnFile third(one.place, one.clock);
    third.program.begin();
    QTest::qWait(50);
    QVERIFY(third.program.pass(1min));
    QCOMPARE(third.program.ended, QStringList());
}

void WatchTogetherTest::saysNothingLaterOfWhatAPersonAskedFor()
{
    WatchedService one;
    {
        WatchRig rig(one.place, one.clock, one.entries);
        rig.begin();
        QTRY_VERIFY(rig.knows(1));
    }
    journal::Entry end = one.entries.back();
    end.kind = journal::EntryKind::Aborted;
    end.time = end.time.addSecs(5);
    one.clock.advance(1h);
    WatchRig next(one.place, one.clock, joined(one.entries, {end}));
    next.begin();
    QTest::qWait(50);
    QVERIFY(next.pass(1min));
    QVERIFY(next.ended.isEmpty());
}

void WatchTogetherTest::announcesEachThresholdOnce()
{
    WatchedService one;
    QVERIFY(keep(one.place, initiateAll(one.service)));
    {
        ProgramOnFile first(one.place, one.clock);
        first.program.begin();
        QTRY_VERIFY(first.program.knows(locks));
    }
    one.place.settings.sync();
    one.clock.advance(13h);
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 3; ++i) {
        programs.push_back(start(one.place, one.clock, QStringLiteral("count")));
        QTRY_VERIFY_WITH_TIMEOUT(programs.back()->canReadLine(), 60'000);
        QCOMPARE(programs.back()->readLine(), QByteArray("ready\n"));
    }
    for (const auto &program : programs)
        program->write("\n");
    int told = 0;
    for (const auto &program : programs) {
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(*program), 60'000);
        QCOMPARE(program->exitCode(), 0);
        told += program->readAllStandardOutput().trimmed().toInt();
    }
    QCOMPARE(told, locks);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--program")
        return runProgram(arguments);
    WatchTogetherTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchtogether.moc"
