// SPDX-License-Identifier: GPL-3.0-or-later

// Journals of two desks handed over to one database: nothing is lost, nothing is there twice.
#include "sweep.h"
#include "team/teamsnapshot.h"

#include <QBuffer>

#include <algorithm>
#include <chrono>

using namespace vaultlock;
using namespace vaultlock::tests;
using Kind = team::TeamError::Kind;

class HandingOverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsOnlyWhatIsNewBehindItsMark();
    void cleanup();
    void handsOverWhatWaitsAndThenNothing();
    void takesManyBatches();
    void isTheSameWriterWithoutItsRecord();
    void letsAReaderVerifyWhatTwoDesksHandedOver();
    void readsAllDesksAsOneJournal();
    void findsWhatWasForgedPastTheDatabase();
    void refusesAReaderWhoHandsOver();
    void refusesTheWriterOfAnotherRole();
    void losesAndDoublesNothingWheneverItIsCut();
    void goesOnAfterTheServerWasStoppedInItsMidst_data();
    void goesOnAfterTheServerWasStoppedInItsMidst();
    void waitsForNoSilentServer_data();
    void waitsForNoSilentServer();
    void takesNoServerThatNobodyVouchesFor();
    void goesByTheSocketToo();
    void tellsABackupThatWasRestored();
    void tellsALineThatWasRewritten();
    void tellsAnotherDatabaseOfTheSameName();
    void tellsAnotherVersion();
    void tellsADatabaseWithoutATeam();
    void beginsAnewWhereTheJournalWasMadeAnew();
    void forgetsNothingForARecordThatIsDamaged();
    void tellsHowFarTheClockIsOff();

private:
    void restore(const std::function<void()> &change);

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
};

void HandingOverTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("rita"), QStringLiteral("vaultlock_reader")));
    QVERIFY(m_server.addRole(QStringLiteral("nobody"), QStringLiteral("pg_monitor")));
}

/// Each begins with a database in which nobody has handed anything over.
void HandingOverTest::cleanup()
{
    (void)m_server.start();
    (void)m_server.sql(QStringLiteral("DROP SCHEMA vaultlock CASCADE"));
    QVERIFY(m_server.applySchema().contains("version 1"));
}

/// As somebody with every right does it.
void HandingOverTest::restore(const std::function<void()> &change)
{
    const QString trigger = QStringLiteral("ALTER TABLE vaultlock.line %1 TRIGGER refuse_change");
    QCOMPARE(m_server.sql(trigger.arg(QLatin1String("DISABLE"))), QByteArray());
    change();
    QCOMPARE(m_server.sql(trigger.arg(QLatin1String("ENABLE"))), QByteArray());
}

void HandingOverTest::handsOverWhatWaitsAndThenNothing()
{
    Desk desk(QStringLiteral("anna"), 5);
    const QString uri = m_server.uri(desk.role());
    const auto first = desk.handOver(uri);
    QVERIFY2(first, told(first).constData());
    QCOMPARE(first->lines, 5);
    QCOMPARE(first->writer, desk.writer());
    QCOMPARE(differenceOf(m_server, desk.writer(), desk.lines()), QByteArray());
    const auto again = desk.handOver(uri);
    QVERIFY(again);
    QCOMPARE(again->lines, 0);
    QVERIFY(desk.growTo(7));
    const auto later = desk.handOver(uri);
    QVERIFY(later);
    QCOMPARE(later->lines, 2);
    QCOMPARE(differenceOf(m_server, desk.writer(), desk.lines()), QByteArray());
}

void HandingOverTest::takesManyBatches()
{
    Desk desk(QStringLiteral("anna"), 3 * team::linesAtOnce + 7);
    const auto handed = desk.handOver(m_server.uri(desk.role()));
    QVERIFY2(handed, told(handed).constData());
    QCOMPARE(handed->lines, 3 * team::linesAtOnce + 7);
    QCOMPARE(differenceOf(m_server, desk.writer(), desk.lines()), QByteArray());
}

void HandingOverTest::isTheSameWriterWithoutItsRecord()
{
    Desk desk(QStringLiteral("anna"), 3);
    QVERIFY(desk.handOver(m_server.uri(desk.role())));
    QVERIFY(QFile::remove(team::TeamRecord::pathFor(desk.journal())));
    QVERIFY(desk.growTo(4));
    const auto handed = desk.handOver(m_server.uri(desk.role()));
    QVERIFY2(handed, told(handed).constData());
    QCOMPARE(handed->lines, 1);
    QCOMPARE(differenceOf(m_server, desk.writer(), desk.lines()), QByteArray());
}

void HandingOverTest::letsAReaderVerifyWhatTwoDesksHandedOver()
{
    Desk anna(QStringLiteral("anna"), 5, 1);
    Desk ben(QStringLiteral("ben"), 250, 1000);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    team::SilenceLimit limit;
    const auto address = team::teamAddressOf(m_server.uri(QStringLiteral("rita")));
    const auto database = team::TeamDatabase::open(*address, {}, limit);
    QVERIFY2(database, told(database).constData());
    const auto visit = team::visit(**database);
    QVERIFY(visit);
    QCOMPARE(visit->role, QStringLiteral("rita"));
    QVERIFY(!visit->mayAppend);
    QVERIFY(visit->isEncrypted);
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const auto chains = team::exportChains(**database, out);
    QVERIFY2(chains, told(chains).constData());
    QCOMPARE(chains->size(), std::size_t{2});
    for (const Desk *desk : {&anna, &ben}) {
        // The very same bytes that the local journal exports.
        QByteArray local;
        QBuffer buffer(&local);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(journal::exportJournal(desk->journal(), buffer));
        QFile file(out + u'/' + desk->writer().toString(QUuid::WithoutBraces) +
                   QStringLiteral(".jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), local);
        QVERIFY(std::any_of(chains->begin(), chains->end(), [desk](const auto &chain) {
            return chain.writer.writer == desk->writer() && chain.writer.member == desk->role() &&
                   chain.isWhole() &&
                   chain.proof->entries == static_cast<qint64>(desk->lines().size());
        }));
    }
    const auto newest = team::newestLines(**database, 3);
    QVERIFY(newest);
    QCOMPARE(newest->size(), std::size_t{3});
    QCOMPARE(newest->back().text, ben.lines().back().text);
}

void HandingOverTest::readsAllDesksAsOneJournal()
{
    Desk anna(QStringLiteral("anna"), 250, 1);
    Desk ben(QStringLiteral("ben"), 2, 1000);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    team::SilenceLimit limit;
    const auto address = team::teamAddressOf(m_server.uri(QStringLiteral("rita")));
    const auto database = team::TeamDatabase::open(*address, {}, limit);
    QVERIFY(database);
    const auto snapshot = team::TeamSnapshot::of(**database);
    QVERIFY2(snapshot, told(snapshot).constData());
    const auto all = (*snapshot)->read().result();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{252});
    qint64 number = 0;
    for (const journal::Entry &entry : *all)
        QCOMPARE(entry.sequence, ++number);
    QCOMPARE(all->at(249).time, sampleEntry(250).time);
    QCOMPARE(all->at(251).time, sampleEntry(1001).time);
    journal::Selection selection;
    selection.vaultArn = sampleEntry(1000).vaultArn;
    QCOMPARE((*snapshot)->read(selection).result()->size(), std::size_t{1});
    QCOMPARE((*snapshot)->vaults().result()->size(), 252);
    QVERIFY(!(*snapshot)->append(sampleEntry()).result());
}

void HandingOverTest::findsWhatWasForgedPastTheDatabase()
{
    Desk anna(QStringLiteral("anna"), 5);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    restore([this] {
        QCOMPARE(m_server.sql(QStringLiteral("UPDATE vaultlock.line SET line=replace(line, "
                                             "'quotes', 'queues') WHERE number=3")),
                 QByteArray());
    });
    team::SilenceLimit limit;
    const auto address = team::teamAddressOf(m_server.uri(QStringLiteral("rita")));
    const auto database = team::TeamDatabase::open(*address, {}, limit);
    QVERIFY(database);
    const auto chains = team::verifyChains(**database);
    QVERIFY(chains);
    QCOMPARE(chains->size(), std::size_t{1});
    QVERIFY(!chains->front().isWhole());
    QCOMPARE(chains->front().wrongHashAt, 3);
    QVERIFY(!chains->front().proof);
    QCOMPARE(chains->front().proof.error().line, 4); // which does not follow it
    const auto following = team::followingLines(**database, chains->front().writer, {});
    QVERIFY(!following);
    QCOMPARE(following.error().kind, Kind::ChainBroken);
    QCOMPARE(following.error().at, 3);
}

void HandingOverTest::refusesAReaderWhoHandsOver()
{
    Desk desk(QStringLiteral("rita"), 2);
    const auto handed = desk.handOver(m_server.uri(desk.role()));
    QVERIFY(!handed);
    QCOMPARE(handed.error().kind, Kind::NoRight);
}

void HandingOverTest::refusesTheWriterOfAnotherRole()
{
    Desk desk(QStringLiteral("anna"), 2);
    QVERIFY(desk.handOver(m_server.uri(desk.role())));
    QVERIFY(desk.growTo(3));
    const auto handed = desk.handOver(m_server.uri(QStringLiteral("ben")));
    QVERIFY(!handed);
    QCOMPARE(handed.error().kind, Kind::WriterOfAnother);
}

void HandingOverTest::losesAndDoublesNothingWheneverItIsCut()
{
    cutAtMoments(m_server, 20, 1);
}

void HandingOverTest::goesOnAfterTheServerWasStoppedInItsMidst_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("stopped") << false;
    QTest::newRow("killed") << true;
}

void HandingOverTest::goesOnAfterTheServerWasStoppedInItsMidst()
{
    QFETCH(bool, isKilled);
    Desk desk(QStringLiteral("anna"), 4 * team::linesAtOnce);
    team::SilenceLimit limit;
    const auto address = team::teamAddressOf(m_server.uri(desk.role()));
    const auto database = team::TeamDatabase::open(*address, {}, limit);
    QVERIFY2(database, told(database).constData());
    int batches = 0;
    const auto waiting = team::eachWaiting(
        desk.journal(), {}, [&](qint64 first, const std::vector<journal::Line> &lines) {
            if (++batches == 3 && !(isKilled ? m_server.kill() : m_server.stop()))
                qWarning("it goes on");
            return team::append(**database, desk.writer(), first, lines);
        });
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().kind, Kind::ConnectionLost);
    // And nothing more by that connection, which says so each time.
    QCOMPARE(team::headsIn(**database).error().kind, Kind::ConnectionLost);
    const auto refused = desk.handOver(m_server.uri(desk.role()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotConnected);
    QVERIFY(m_server.start());
    const auto after = desk.handOver(m_server.uri(desk.role()));
    QVERIFY2(after, told(after).constData());
    QCOMPARE(after->lines, 2 * team::linesAtOnce);
    QCOMPARE(differenceOf(m_server, desk.writer(), desk.lines()), QByteArray());
}

void HandingOverTest::waitsForNoSilentServer_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 20, 40, 60, 80, 95})
        QTest::addRow("behind %d of a hundred bytes", percent) << percent;
}

void HandingOverTest::waitsForNoSilentServer()
{
    QFETCH(int, percent);
    Desk desk(QStringLiteral("anna"), 3);
    CuttingProxy proxy(m_server.port());
    const QString uri = m_server.uri(desk.role(), proxy.port());
    proxy.passAll();
    QVERIFY(desk.handOver(uri));
    QVERIFY(desk.growTo(6));
    const qint64 bytes = proxy.passed();
    proxy.fallSilentAfter(bytes * percent / 100);
    team::TeamTimes times;
    times.connect = std::chrono::seconds(2);
    times.silence = std::chrono::milliseconds(2'500);
    const auto begun = std::chrono::steady_clock::now();
    const auto handed = desk.handOver(uri, times);
    const auto took = std::chrono::steady_clock::now() - begun;
    QVERIFY(!handed);
    QVERIFY2(handed.error().kind == Kind::TimedOut || handed.error().kind == Kind::NotConnected,
             told(handed).constData());
    QVERIFY(took < std::chrono::seconds(15)); // a busy computer; without a limit it is for ever
    proxy.passAll();
    const auto after = desk.handOver(uri);
    QVERIFY2(after, told(after).constData());
    QCOMPARE(differenceOf(m_server, desk.writer(), desk.lines()), QByteArray());
}

void HandingOverTest::takesNoServerThatNobodyVouchesFor()
{
    Desk desk(QStringLiteral("anna"), 1);
    const QString uri = m_server.uri(desk.role());
    // Right authority, wrong name; then no authority at all.
    QString byNumber = uri;
    byNumber.replace(QLatin1String("localhost"), QLatin1String("127.0.0.1"));
    const auto misnamed = desk.handOver(byNumber);
    QVERIFY(!misnamed);
    QCOMPARE(misnamed.error().kind, Kind::NotConnected);
    QVERIFY2(misnamed.error().detail.contains(QLatin1String("certificate")),
             qPrintable(misnamed.error().detail));
    const auto unknown = desk.handOver(uri.section(u'?', 0, 0));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Kind::NotConnected);
    // Nor does the environment turn it off.
    qputenv("PGSSLMODE", "disable");
    QVERIFY(!desk.handOver(byNumber));
    qunsetenv("PGSSLMODE");
}

void HandingOverTest::goesByTheSocketToo()
{
    Desk desk(QStringLiteral("anna"), 2);
    const auto handed = desk.handOver(QStringLiteral("postgresql://anna@:%1/postgres?host=%2")
                                          .arg(m_server.port())
                                          .arg(m_server.socketFolder()));
    QVERIFY2(handed, told(handed).constData());
    QCOMPARE(handed->lines, 2);
}

void HandingOverTest::tellsABackupThatWasRestored()
{
    Desk anna(QStringLiteral("anna"), 5, 1);
    Desk ben(QStringLiteral("ben"), 4, 100);
    const QString uri = m_server.uri(anna.role());
    QVERIFY(anna.handOver(uri));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    QVERIFY(anna.look(uri)); // and has seen ben's
    restore([this] {
        QCOMPARE(m_server.sql(QStringLiteral("DELETE FROM vaultlock.line WHERE number>3")),
                 QByteArray());
    });
    QVERIFY(anna.growTo(7));
    const auto refused = anna.handOver(uri);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Contradicted);
    QCOMPARE(refused.error().contradictions.size(), std::size_t{2});
    for (const auto &found : refused.error().contradictions) {
        const bool isOwn = found.writer == anna.writer();
        QCOMPARE(found.kind, team::Contradiction::Kind::WentBack);
        QCOMPARE(found.member, isOwn ? anna.role() : ben.role());
        QCOMPARE(found.seen.number, isOwn ? 5 : 4);
        QCOMPARE(found.now.number, 3);
    }
    // Nothing was written, and to look at it does not make it true.
    const auto view = anna.look(uri);
    QVERIFY(view);
    QCOMPARE(view->contradictions.size(), std::size_t{2});
    QVERIFY(!anna.handOver(uri));
    QCOMPARE(differenceOf(m_server, anna.writer(), sampleLines(3, 1)), QByteArray());
    // A person says so: then what it lacks is handed over once more.
    const auto accepted = anna.handOver(uri, {}, true);
    QVERIFY2(accepted, told(accepted).constData());
    QCOMPARE(accepted->lines, 4);
    QCOMPARE(differenceOf(m_server, anna.writer(), anna.lines()), QByteArray());
    QVERIFY(anna.handOver(uri));
}

void HandingOverTest::tellsALineThatWasRewritten()
{
    Desk anna(QStringLiteral("anna"), 5, 1);
    Desk ben(QStringLiteral("ben"), 4, 100);
    const QString uri = m_server.uri(anna.role());
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    QVERIFY(anna.handOver(uri));
    // A whole chain made anew, and longer than the one that was seen.
    const auto others = sampleLines(6, 100, "forged");
    restore([&] {
        QCOMPARE(m_server.sql(QStringLiteral("DELETE FROM vaultlock.line WHERE writer='%1'")
                                  .arg(ben.writer().toString(QUuid::WithoutBraces))),
                 QByteArray());
    });
    team::SilenceLimit limit;
    const auto database =
        team::TeamDatabase::open(*team::teamAddressOf(m_server.uri(ben.role())), {}, limit);
    QVERIFY(database);
    QVERIFY(team::append(**database, ben.writer(), 1, others));
    const auto refused = anna.handOver(uri);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Contradicted);
    QCOMPARE(refused.error().contradictions.size(), std::size_t{1});
    const auto &found = refused.error().contradictions.front();
    QCOMPARE(found.kind, team::Contradiction::Kind::Rewritten);
    QCOMPARE(found.seen, (team::Head{4, ben.lines()[3].hash}));
    QCOMPARE(found.now, (team::Head{4, others[3].hash}));
    // Whose chain it was cannot go on with it, whatever is accepted.
    QVERIFY(!ben.handOver(m_server.uri(ben.role())));
    const auto diverged = ben.handOver(m_server.uri(ben.role()), {}, true);
    QVERIFY(!diverged);
    QCOMPARE(diverged.error().kind, Kind::JournalBehind);
}

void HandingOverTest::tellsAnotherDatabaseOfTheSameName()
{
    Desk desk(QStringLiteral("anna"), 2);
    const QString uri = m_server.uri(desk.role());
    QVERIFY(desk.handOver(uri));
    cleanup(); // an empty one, where the other was
    const auto refused = desk.handOver(uri);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Contradicted);
    QCOMPARE(refused.error().contradictions.front().kind,
             team::Contradiction::Kind::AnotherDatabase);
    QCOMPARE(differenceOf(m_server, desk.writer(), {}), QByteArray());
    const auto accepted = desk.handOver(uri, {}, true);
    QVERIFY(accepted);
    QCOMPARE(accepted->lines, 2);
}

void HandingOverTest::tellsAnotherVersion()
{
    Desk desk(QStringLiteral("anna"), 2);
    QCOMPARE(m_server.sql(QStringLiteral("INSERT INTO vaultlock.schema_version VALUES (2)")),
             QByteArray());
    const auto refused = desk.handOver(m_server.uri(desk.role()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::OtherVersion);
    QCOMPARE(refused.error().detail, QStringLiteral("2"));
    QCOMPARE(differenceOf(m_server, desk.writer(), {}), QByteArray());
}

void HandingOverTest::tellsADatabaseWithoutATeam()
{
    Desk desk(QStringLiteral("anna"), 2);
    const auto stranger = desk.handOver(m_server.uri(QStringLiteral("nobody")));
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().kind, Kind::NoRight);
    (void)m_server.sql(QStringLiteral("DROP SCHEMA vaultlock CASCADE"));
    const auto refused = desk.handOver(m_server.uri(desk.role()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotSetUp);
}

void HandingOverTest::beginsAnewWhereTheJournalWasMadeAnew()
{
    Desk desk(QStringLiteral("anna"), 4);
    const QString uri = m_server.uri(desk.role());
    const auto before = desk.lines();
    QVERIFY(desk.handOver(uri));
    // As after damage: the lines from the third on are others.
    auto salvaged = sampleLines(2);
    for (int i = 3; i <= 6; ++i) {
        journal::Entry entry = sampleEntry(i + 50);
        entry.sequence = i;
        salvaged.push_back(journal::lineOf(entry, salvaged.back().hash));
    }
    QVERIFY(desk.setLines(salvaged));
    const auto refused = desk.handOver(uri);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Diverged);
    QCOMPARE(refused.error().at, 4);
    QVERIFY(!desk.handOver(uri, {}, true)); // which has nothing to do with it
    const auto anew = desk.handOver(uri, {}, false, true);
    QVERIFY2(anew, told(anew).constData());
    QVERIFY(anew->hasBegunAnew);
    QCOMPARE(anew->lines, 6);
    QVERIFY(anew->writer != desk.writer());
    QCOMPARE(differenceOf(m_server, desk.writer(), before), QByteArray());
    QCOMPARE(differenceOf(m_server, anew->writer, salvaged), QByteArray());
    const auto again = desk.handOver(uri, {}, false, true); // said, and not needed
    QVERIFY(again);
    QCOMPARE(again->lines, 0);
    QVERIFY(!again->hasBegunAnew);
}

void HandingOverTest::forgetsNothingForARecordThatIsDamaged()
{
    Desk desk(QStringLiteral("anna"), 2);
    QVERIFY(desk.handOver(m_server.uri(desk.role())));
    QFile file(team::TeamRecord::pathFor(desk.journal()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"format\":1,") > 0);
    file.close();
    const auto refused = desk.handOver(m_server.uri(desk.role()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::RecordUnusable);
}

void HandingOverTest::tellsHowFarTheClockIsOff()
{
    class WrongClock final : public Clock
    {
    public:
        QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc().addSecs(3600); }
        std::chrono::milliseconds sinceBoot() const override { return {}; }
    };
    team::SilenceLimit limit;
    const auto address = team::teamAddressOf(m_server.uri(QStringLiteral("rita")));
    const auto database = team::TeamDatabase::open(*address, {}, limit);
    QVERIFY(database);
    const auto view = team::look(**database, *address, {}, WrongClock());
    QVERIFY(view);
    QVERIFY(view->clockAhead > std::chrono::minutes(59));
    QVERIFY(view->clockAhead < std::chrono::minutes(61));
    QVERIFY(view->isFirstSight);
}

void HandingOverTest::readsOnlyWhatIsNewBehindItsMark()
{
    Desk anna(QStringLiteral("anna"), 5, 70'000);
    const auto headAt = [&anna](int number) {
        return team::Head{number, anna.lines()[static_cast<std::size_t>(number - 1)].hash};
    };
    int taken = 0;
    const auto count = [&taken](qint64, const std::vector<journal::Line> &lines) {
        taken += static_cast<int>(lines.size());
        return team::TeamResult<void>();
    };
    team::LocalMark mark;
    const auto first = team::eachWaiting(anna.journal(), headAt(3), count, &mark);
    QCOMPARE(first->lines, 5);
    QCOMPARE(first->waiting(), 2);
    QCOMPARE(mark.number, 3);
    // A line before the mark is not looked at again: whoever has the journal open verifies it.
    auto lines = anna.lines();
    lines[0].text.replace("quotes", "QUOTES");
    QVERIFY(writeJournal(anna.journal(), lines));
    taken = 0;
    const auto again = team::eachWaiting(anna.journal(), headAt(4), count, &mark);
    QVERIFY2(again, told(again).constData());
    QCOMPARE(again->lines, 5);
    QCOMPARE(taken, 1);
    QCOMPARE(mark.number, 4);
    QVERIFY(!team::eachWaiting(anna.journal(), headAt(4), count)); // without a mark it is
    // The mark's own line is another, or the team's head is: never taken for granted.
    team::Head other = headAt(4);
    other.hash = QByteArray(64, 'f');
    QCOMPARE(team::eachWaiting(anna.journal(), other, count, &mark).error().kind, Kind::Diverged);
    QVERIFY(anna.setLines(sampleLines(6, 71'000)));
    team::LocalMark former{4, {lines[3].sequence, {}, lines[3].hash}};
    QCOMPARE(team::eachWaiting(anna.journal(), {4, lines[3].hash}, count, &former).error().kind,
             Kind::Diverged);
    QVERIFY(anna.setLines(sampleLines(2, 70'000)));
    former = {4, {lines[3].sequence, {}, lines[3].hash}};
    QCOMPARE(team::eachWaiting(anna.journal(), {4, lines[3].hash}, count, &former).error().kind,
             Kind::JournalBehind);
}

QTEST_GUILESS_MAIN(HandingOverTest)
#include "tst_handingover.moc"
