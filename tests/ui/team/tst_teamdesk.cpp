// SPDX-License-Identifier: GPL-3.0-or-later

// What the window has of the team: two desks, one service, one database.
#include "deskrig.h"
#include "ui/team/teamnews.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using Phase = team::Standing::Phase;

class TeamDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void handsOverByItselfAndShowsWhatAllDesksDid();
    void knowsALockIdWhileTheDatabaseIsSilent();
    void losesNothingWhenTheServerEndsInTheMiddleOfInitiate_data();
    void losesNothingWhenTheServerEndsInTheMiddleOfInitiate();
    void saysWhatWaitsWhileNobodyIsReached();
    void tellsOfAColleagueAtTheVaultInView();
    void tellsTheSecondOfTwoWhoInitiateAtOnce();
    void tellsWhatAColleagueHasUnderWayWhenAVaultComesIntoView();
    void handsNothingOverIntoAnOldBackupUntilAPersonSaysSo();
    void doesNotWriteIntoAnotherVersion();
    void onlyReadsAsAReader();
    void beginsAgainWithOtherSettingsAndEndsWithoutAny();

private:
    std::unique_ptr<WorkingDesk> desk(const QString &role, Tell tell = {});
    QString vaultName() { return QStringLiteral("vault-%1").arg(++m_vaults); }

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    ManualClock m_clock;
    std::unique_ptr<Service> m_service;
    int m_vaults = 0;
};

void TeamDeskTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("rita"), QStringLiteral("vaultlock_reader")));
    m_service = std::make_unique<Service>(m_clock);
}

void TeamDeskTest::init()
{
    m_server.sql(QStringLiteral("DROP SCHEMA vaultlock CASCADE"));
    QVERIFY(m_server.applySchema().contains("version"));
}

std::unique_ptr<WorkingDesk> TeamDeskTest::desk(const QString &role, Tell tell)
{
    return std::make_unique<WorkingDesk>(m_server, *m_service, m_clock, role, std::move(tell));
}

void TeamDeskTest::handsOverByItselfAndShowsWhatAllDesksDid()
{
    const auto anna = desk(QStringLiteral("anna"));
    const auto ben = desk(QStringLiteral("ben"));
    QVERIFY(anna->joins());
    QVERIFY(anna->initiates(vaultName()));
    QVERIFY(until([&] { return anna->isInStep(); }));
    QCOMPARE(anna->difference(), QByteArray());
    QVERIFY(ben->joins()); // what was there before he came
    QVERIFY(until([&] { return ben->desk.lines().rowCount() == int(anna->lines().size()); }));
    QVERIFY(ben->initiates(vaultName()));
    const auto have = [&](WorkingDesk &desk) {
        return until([&] {
            return desk.desk.lines().rowCount() == int(anna->lines().size() + ben->lines().size());
        });
    };
    QVERIFY(have(*anna) && have(*ben));
    const int all = anna->desk.lines().rowCount();
    QCOMPARE(anna->desk.lines().index(0, ui::TeamModel::Member).data().toString(),
             QStringLiteral("ben"));
    for (int row = 0; row < all; ++row) {
        for (int column = 0; column < ui::TeamModel::ColumnCount; ++column) {
            const QString text = anna->desk.lines().index(row, column).data().toString();
            for (const QString &id : lockIdsIn(ben->lines()))
                QVERIFY2(!text.contains(id), qPrintable(text));
        }
    }
}

void TeamDeskTest::knowsALockIdWhileTheDatabaseIsSilent()
{
    const auto anna = desk(QStringLiteral("anna"));
    QVERIFY(anna->joins());
    anna->proxy.fallSilentAfter(0);
    QVERIFY(anna->initiates(vaultName()));
    QCOMPARE(lockIdsIn(anna->lines()).size(), std::size_t(1));
    QVERIFY(!anna->isInStep());
    anna->proxy.passAll();
    QVERIFY(anna->becomesInStep());
    QCOMPARE(anna->difference(), QByteArray());
}

void TeamDeskTest::losesNothingWhenTheServerEndsInTheMiddleOfInitiate_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("stopped, the intent is on disk")
        << QByteArray("durable initiate-intended") << false;
    QTest::newRow("killed, the intent is on disk")
        << QByteArray("durable initiate-intended") << true;
    QTest::newRow("stopped, the lock ID arrives") << QByteArray("arrived") << false;
    QTest::newRow("killed, the lock ID arrives") << QByteArray("arrived") << true;
}

void TeamDeskTest::losesNothingWhenTheServerEndsInTheMiddleOfInitiate()
{
    QFETCH(QByteArray, moment);
    QFETCH(bool, isKilled);
    QObject context;
    int ended = 0;
    // It is told in the journal's thread, or before the journal is asked.
    const auto anna = desk(QStringLiteral("anna"), [&](const QByteArray &text) {
        if (!text.startsWith(moment))
            return;
        QMetaObject::invokeMethod(
            &context, [&] { ended += (isKilled ? m_server.kill() : m_server.stop()) ? 1 : 0; },
            QThread::currentThread() == thread() ? Qt::DirectConnection : Qt::QueuedConnection);
    });
    const auto ben = desk(QStringLiteral("ben"));
    QVERIFY(anna->joins());
    QVERIFY(ben->joins());
    QVERIFY(anna->initiates(vaultName()));
    QVERIFY(until([&] { return ended == 1; }));
    QVERIFY(ben->initiates(vaultName()));
    QVERIFY(until([&] { return anna->desk.standing().phase == Phase::Failed; }));
    QVERIFY(m_server.start());
    for (WorkingDesk *one : {anna.get(), ben.get()}) {
        QVERIFY(one->becomesInStep());
        QCOMPARE(one->difference(), QByteArray());
        QCOMPARE(lockIdsIn(one->lines()).size(), std::size_t(1));
    }
}

void TeamDeskTest::saysWhatWaitsWhileNobodyIsReached()
{
    const auto anna = desk(QStringLiteral("anna"));
    QVERIFY(anna->joins());
    QVERIFY(anna->initiates(vaultName()));
    QVERIFY(until([&] { return anna->isInStep(); }));
    anna->proxy.cutAfter(0);
    QVERIFY(until([&] { return anna->desk.standing().phase == Phase::Failed; }));
    QCOMPARE(anna->desk.standing().local->waiting(), 0);
    const auto before = static_cast<qint64>(anna->lines().size());
    QVERIFY(anna->initiates(vaultName()));
    const auto more = [&] {
        return static_cast<qint64>(anna->lines().size()) - before;
    };
    QVERIFY(more() >= 2);
    QVERIFY(until([&] {
        const auto &local = anna->desk.standing().local;
        return local && local->waiting() == more();
    }));
    QVERIFY(anna->desk.standing().lastInStep.has_value());
}

void TeamDeskTest::tellsOfAColleagueAtTheVaultInView()
{
    const auto anna = desk(QStringLiteral("anna"));
    const auto ben = desk(QStringLiteral("ben"));
    QVERIFY(anna->joins());
    QVERIFY(ben->joins());
    const VaultArn vault = m_service->makeVault(vaultName());
    const auto session = ben->program.newSession(vault);
    ui::TeamNews news(anna->desk);
    QSignalSpy told(&news, &ui::TeamNews::told);
    QSignalSpy readings(&news, &ui::TeamNews::readingWanted);
    news.setInView(ui::TeamNews::Subject{vault, session->origin()});
    QVERIFY(ben->initiates(vaultName())); // another one
    QVERIFY(ben->becomesInStep());
    QVERIFY(until([&] { return anna->desk.lines().rowCount() == int(ben->lines().size()); }));
    QCOMPARE(told.size(), 0);
    QVERIFY(ben->program.settles(*session) && ben->program.initiates(*session, 1));
    QVERIFY(until([&] { return !readings.isEmpty(); }));
    QVERIFY2(told.last().first().toString().startsWith(QLatin1String("ben initiated the lock")),
             qPrintable(told.last().first().toString()));
    QVERIFY(ben->program.aborts(*session));
    QVERIFY(until([&] { return readings.size() == 2; }));
    QVERIFY(told.last().first().toString().startsWith(QLatin1String("ben aborted the lock")));
    // At the same name of another service nobody has done anything.
    told.clear();
    news.setInView(ui::TeamNews::Subject{vault, LockOrigin::sandbox(QStringLiteral("elsewhere"))});
    QVERIFY(ben->program.settles(*session) && ben->program.initiates(*session, 2));
    QVERIFY(ben->becomesInStep());
    QVERIFY(until([&] { return anna->desk.lines().rowCount() == int(ben->lines().size()); }));
    QCOMPARE(told.size(), 0);
}

void TeamDeskTest::tellsTheSecondOfTwoWhoInitiateAtOnce()
{
    const auto anna = desk(QStringLiteral("anna"));
    const auto ben = desk(QStringLiteral("ben"));
    QVERIFY(anna->joins());
    QVERIFY(ben->joins());
    const VaultArn vault = m_service->makeVault(vaultName());
    const auto ofAnna = anna->program.newSession(vault);
    const auto ofBen = ben->program.newSession(vault);
    ui::TeamNews news(ben->desk);
    QSignalSpy told(&news, &ui::TeamNews::told);
    news.setInView(ui::TeamNews::Subject{vault, ofBen->origin()});
    // Both have seen that there is no lock.
    QVERIFY(anna->program.settles(*ofAnna) && ben->program.settles(*ofBen));
    QVERIFY(WorkingDesk::asksToInitiate(*ofAnna, 1) && WorkingDesk::asksToInitiate(*ofBen, 2));
    QVERIFY(until([&] { return !ofAnna->isBusy() && !ofBen->isBusy(); }));
    // One alone has it, and the other's journal says that it has not.
    QVERIFY(WorkingDesk::holds(*ofAnna) != WorkingDesk::holds(*ofBen));
    QVERIFY(anna->becomesInStep() && ben->becomesInStep());
    QCOMPARE(anna->difference() + ben->difference(), QByteArray());
    const QString has = QStringLiteral("anna initiated the lock");
    const QString began = QStringLiteral("anna began to initiate");
    const QString failed = QStringLiteral("anna did not get the lock");
    const bool isOfAnna = WorkingDesk::holds(*ofAnna);
    QVERIFY(until([&] {
        return std::any_of(told.begin(), told.end(), [&](const QVariantList &sentence) {
            const QString said = sentence.front().toString();
            return isOfAnna ? said.startsWith(has)
                            : said.startsWith(began) || said.startsWith(failed);
        });
    }));
    QCOMPARE(lockIdsIn(anna->lines()).size() + lockIdsIn(ben->lines()).size(), std::size_t(1));
}

void TeamDeskTest::tellsWhatAColleagueHasUnderWayWhenAVaultComesIntoView()
{
    const auto anna = desk(QStringLiteral("anna"));
    const auto ben = desk(QStringLiteral("ben"));
    const VaultArn vault = m_service->makeVault(vaultName());
    const auto session = ben->program.newSession(vault);
    QVERIFY(ben->joins());
    QVERIFY(ben->program.settles(*session) && ben->program.initiates(*session, 1));
    QVERIFY(ben->becomesInStep());
    ui::TeamNews news(anna->desk);
    QSignalSpy told(&news, &ui::TeamNews::told);
    news.setInView(ui::TeamNews::Subject{vault, session->origin()}); // before it is connected
    QVERIFY(anna->joins());
    QVERIFY(until([&] { return !told.isEmpty(); }));
    QVERIFY(told.first().first().toString().startsWith(QLatin1String("ben initiated the lock")));
    QVERIFY(ben->program.aborts(*session));
    QVERIFY(ben->becomesInStep());
    QVERIFY(until([&] { return anna->desk.lines().rowCount() == int(ben->lines().size()); }));
    told.clear();
    news.setInView(ui::TeamNews::Subject{vault, session->origin()}); // it is over
    QCOMPARE(told.size(), 0);
}

void TeamDeskTest::handsNothingOverIntoAnOldBackupUntilAPersonSaysSo()
{
    const auto anna = desk(QStringLiteral("anna"));
    const auto ben = desk(QStringLiteral("ben"));
    QVERIFY(anna->joins());
    QVERIFY(ben->joins());
    QVERIFY(anna->initiates(vaultName()));
    QVERIFY(ben->initiates(vaultName()));
    QVERIFY(anna->becomesInStep() && ben->becomesInStep());
    QVERIFY(until([&] { // both have seen both
        const std::size_t all = anna->lines().size() + ben->lines().size();
        return anna->desk.lines().rowCount() == int(all) &&
               ben->desk.lines().rowCount() == int(all);
    }));
    const auto backUp = [this](const QString &statement) {
        return m_server.sql(QStringLiteral("ALTER TABLE vaultlock.line DISABLE TRIGGER USER; ") +
                            statement +
                            QStringLiteral("; ALTER TABLE vaultlock.line ENABLE TRIGGER USER"));
    };
    QCOMPARE(backUp(QStringLiteral("DELETE FROM vaultlock.line WHERE number>1")), QByteArray());
    QVERIFY(anna->initiates(vaultName()));
    QVERIFY(until([&] { return anna->desk.standing().phase == Phase::Failed; }));
    const team::TeamError told = *anna->desk.standing().error;
    QCOMPARE(told.kind, team::TeamError::Kind::Contradicted);
    QCOMPARE(told.contradictions.size(), std::size_t(2));
    const QByteArray count = "SELECT count(*) FROM vaultlock.line";
    QCOMPARE(m_server.sql(QString::fromLatin1(count)), QByteArray("2\n"));
    // What was agreed to was something else by now: nothing is done.
    team::TeamError other = told;
    other.contradictions.pop_back();
    QSignalSpy changes(&anna->desk, &ui::TeamDesk::standingChanged);
    anna->desk.accept(other);
    QVERIFY(until([&] { return changes.size() >= 2; }));
    QCOMPARE(anna->desk.standing().error->kind, team::TeamError::Kind::Contradicted);
    QCOMPARE(m_server.sql(QString::fromLatin1(count)), QByteArray("2\n"));
    anna->desk.accept(told);
    QVERIFY(until([&] { return anna->isInStep(); }));
    QCOMPARE(anna->difference(), QByteArray());
    QVERIFY(!ben->difference().isEmpty()); // he has not said so
    QVERIFY(until([&] { return ben->desk.standing().phase == Phase::Failed; }));
    ben->desk.accept(*ben->desk.standing().error);
    QVERIFY(until([&] { return ben->isInStep(); }));
    QCOMPARE(ben->difference(), QByteArray());
}

void TeamDeskTest::doesNotWriteIntoAnotherVersion()
{
    m_server.sql(QStringLiteral("INSERT INTO vaultlock.schema_version VALUES (99)"));
    const auto anna = desk(QStringLiteral("anna"));
    QVERIFY(anna->initiates(vaultName()));
    const team::TeamSettings settings{{m_server.uri(anna->role()), {}, {}}, false};
    QVERIFY(settings.writeFor(anna->path()));
    anna->desk.begin();
    QVERIFY(until([&] { return anna->desk.standing().phase == Phase::Failed; }));
    QCOMPARE(anna->desk.standing().error->kind, team::TeamError::Kind::OtherVersion);
    QVERIFY(team::isForAPerson(*anna->desk.standing().error));
    QCOMPARE(m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.line")),
             QByteArray("0\n"));
    QVERIFY(anna->initiates(vaultName())); // which needs no team
}

void TeamDeskTest::onlyReadsAsAReader()
{
    const auto anna = desk(QStringLiteral("anna"));
    QVERIFY(anna->joins());
    QVERIFY(anna->initiates(vaultName()));
    QVERIFY(anna->becomesInStep());
    const auto rita = desk(QStringLiteral("rita"));
    QVERIFY(rita->initiates(vaultName()));
    QVERIFY(rita->joins());
    QVERIFY(!rita->desk.standing().view->visit.mayAppend);
    QCOMPARE(rita->desk.standing().local->waiting(), qint64(rita->lines().size()));
    QVERIFY(until([&] { return rita->desk.lines().rowCount() == int(anna->lines().size()); }));
    QCOMPARE(m_server.sql(QStringLiteral("SELECT member FROM vaultlock.writer")),
             QByteArray("anna\n"));
}

void TeamDeskTest::beginsAgainWithOtherSettingsAndEndsWithoutAny()
{
    const auto anna = desk(QStringLiteral("anna"));
    QVERIFY(anna->initiates(vaultName()));
    anna->desk.begin();
    QVERIFY(!anna->desk.isSetUp());
    QVERIFY(anna->desk
                .setUp({{QStringLiteral("postgresql://anna@127.0.0.1:1/none"), {}, {}}, false}, {})
                .resultAt(0)
                .has_value());
    QVERIFY(until([&] { return anna->desk.standing().phase == Phase::Failed; }));
    QVERIFY(anna->desk.setUp({{m_server.uri(anna->role()), {}, {}}, false}, {}).resultAt(0));
    QVERIFY(until([&] { return anna->isInStep(); }));
    QCOMPARE(anna->difference(), QByteArray());
    QVERIFY(anna->desk.leave().resultAt(0));
    QVERIFY(until([&] { return !anna->desk.isSetUp(); }));
    QVERIFY(!QFile::exists(team::TeamSettings::pathFor(anna->path())));
    const auto before = m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.line"));
    QVERIFY(anna->initiates(vaultName()));
    QCOMPARE(m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.line")), before);
}

QTEST_MAIN(TeamDeskTest)
#include "tst_teamdesk.moc"
