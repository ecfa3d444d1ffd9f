// SPDX-License-Identifier: GPL-3.0-or-later

// The team's journal beside a program that goes on.
#include "team/teamjournal.h"
#include "teamrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using Kind = team::TeamError::Kind;

namespace {

constexpr int longEnough = 60'000; // milliseconds; a busy computer

/// What a TeamJournal has told.
class Told
{
public:
    explicit Told(team::TeamJournal &journal)
    {
        QObject::connect(&journal, &team::TeamJournal::linesArrived, &m_context,
                         [this](const std::vector<team::TeamLine> &arrived) {
                             for (const team::TeamLine &line : arrived)
                                 lines.push_back(line.text);
                         });
        QObject::connect(&journal, &team::TeamJournal::failed, &m_context,
                         [this](const team::TeamError &error, const auto &local) {
                             errors.push_back(error);
                             waiting = local ? std::optional(local->waiting()) : std::nullopt;
                         });
        QObject::connect(&journal, &team::TeamJournal::inStep, &m_context, [this] { ++inStep; });
        QObject::connect(&journal, &team::TeamJournal::handedOver, &m_context,
                         [this](qint64 count) { handedOver += count; });
    }
    QList<QByteArray> lines;
    std::vector<team::TeamError> errors;
    std::optional<qint64> waiting; ///< as the last failure told
    int inStep = 0; ///< hearing of its own lines brings it there once more, at any time
    qint64 handedOver = 0;

private:
    QObject m_context;
};

QList<QByteArray> textsOf(const std::vector<journal::Line> &lines, std::size_t from)
{
    QList<QByteArray> texts;
    for (std::size_t i = from; i < lines.size(); ++i)
        texts.append(lines[i].text);
    return texts;
}

} // namespace

class TeamJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handsOverAndTellsWhatOthersDid();
    void tellsWhatWasMissedWhileItWasNotConnected();
    void endsAtOnceBesideAServerThatIsSilent();
    void saysAgainAndAgainThatNobodyAnswers();
    void saysHowManyLinesWaitThoughNobodyAnswers();
    void tellsTheNewestOfWhatWasThereOnceAndApart();
    void acceptsOnlyWhatAPersonHasSeen();
    void noticesALossLongBeforeItLooks();
    void tellsNothingOnceItIsToEnd();

private:
    team::TeamJournal::Setup setup(const Desk &desk, quint16 port = 0) const;

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    SystemClock m_clock;
};

void TeamJournalTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
}

team::TeamJournal::Setup TeamJournalTest::setup(const Desk &desk, quint16 port) const
{
    team::TeamTimes times;
    times.again = std::chrono::milliseconds(100);
    return {*team::teamAddressOf(m_server.uri(desk.role(), port)), desk.journal(), times};
}

void TeamJournalTest::handsOverAndTellsWhatOthersDid()
{
    Desk anna(QStringLiteral("anna"), 3, 1);
    Desk ben(QStringLiteral("ben"), 2, 100);
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    team::TeamJournal journal(setup(anna), m_clock);
    Told told(journal);
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    QCOMPARE(told.handedOver, 3);
    QCOMPARE(differenceOf(m_server, anna.writer(), anna.lines()), QByteArray());
    // Heard of at once, long before it looks by itself.
    QVERIFY(ben.growTo(5));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    QTRY_VERIFY_WITH_TIMEOUT(told.lines.contains(ben.lines().back().text), longEnough);
    QList<QByteArray> ofBen = told.lines;
    ofBen.removeIf(
        [&anna](const QByteArray &text) { return textsOf(anna.lines(), 0).contains(text); });
    QCOMPARE(ofBen, textsOf(ben.lines(), 2));
    QVERIFY(anna.growTo(4));
    journal.handOver();
    QTRY_COMPARE_WITH_TIMEOUT(told.handedOver, 4, longEnough);
    QVERIFY(told.errors.empty());
}

void TeamJournalTest::tellsWhatWasMissedWhileItWasNotConnected()
{
    Desk anna(QStringLiteral("anna"), 3, 2000);
    Desk ben(QStringLiteral("ben"), 2, 3000);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    CuttingProxy proxy(m_server.port());
    team::TeamJournal journal(setup(anna, proxy.port()), m_clock);
    Told told(journal);
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    proxy.cutAfter(0);
    QVERIFY(ben.growTo(4));
    QVERIFY(ben.handOver(m_server.uri(ben.role()))); // by another way
    journal.handOver();
    QTRY_VERIFY_WITH_TIMEOUT(!told.errors.empty(), longEnough);
    QVERIFY(told.lines.isEmpty());
    const int inStep = told.inStep;
    proxy.passAll();
    QTRY_COMPARE_WITH_TIMEOUT(told.lines, textsOf(ben.lines(), 2), longEnough);
    // And it listens again: this comes by itself.
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep > inStep, longEnough);
    QVERIFY(ben.growTo(5));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    QTRY_COMPARE_WITH_TIMEOUT(told.lines, textsOf(ben.lines(), 2), longEnough);
}

void TeamJournalTest::endsAtOnceBesideAServerThatIsSilent()
{
    Desk anna(QStringLiteral("anna"), 3, 4000);
    CuttingProxy proxy(m_server.port());
    auto patient = setup(anna, proxy.port());
    patient.times.silence = std::chrono::hours(1);
    auto journal = std::make_unique<team::TeamJournal>(patient, m_clock);
    Told told(*journal);
    journal->begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    proxy.fallSilentAfter(0);
    QVERIFY(anna.growTo(4));
    journal->handOver();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.isHolding(), true, longEnough); // it waits for an answer
    const auto begun = std::chrono::steady_clock::now();
    journal.reset();
    QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(20));
}

void TeamJournalTest::saysAgainAndAgainThatNobodyAnswers()
{
    Desk anna(QStringLiteral("anna"), 3, 5000);
    quint16 free = 0;
    {
        const CuttingProxy proxy(m_server.port());
        free = proxy.port();
    }
    team::TeamJournal journal(setup(anna, free), m_clock);
    Told told(journal);
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.errors.size() >= 3, longEnough);
    QCOMPARE(told.errors.back().kind, Kind::NotConnected);
    QCOMPARE(told.inStep, 0);
}

void TeamJournalTest::saysHowManyLinesWaitThoughNobodyAnswers()
{
    Desk anna(QStringLiteral("anna"), 3, 6000);
    CuttingProxy proxy(m_server.port());
    team::TeamJournal journal(setup(anna, proxy.port()), m_clock);
    Told told(journal);
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    proxy.cutAfter(0);
    QVERIFY(anna.growTo(5));
    journal.handOver();
    QTRY_COMPARE_WITH_TIMEOUT(told.waiting, std::optional<qint64>(2), longEnough);
    // Of another journal in its place nobody knows.
    QVERIFY(anna.setLines(sampleLines(4, 6500)));
    QTRY_COMPARE_WITH_TIMEOUT(told.waiting, std::optional<qint64>(), longEnough);
}

void TeamJournalTest::tellsTheNewestOfWhatWasThereOnceAndApart()
{
    Desk anna(QStringLiteral("anna"), 3, 7000);
    Desk ben(QStringLiteral("ben"), 6, 8000);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    auto withHistory = setup(anna);
    withHistory.history = 4;
    team::TeamJournal journal(withHistory, m_clock);
    Told told(journal);
    QList<QByteArray> history;
    int times = 0;
    connect(&journal, &team::TeamJournal::historyCame, this,
            [&](const std::vector<team::TeamLine> &lines) {
                ++times;
                for (const team::TeamLine &line : lines)
                    history.append(line.text);
            });
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    QCOMPARE(history, textsOf(ben.lines(), 2));
    QVERIFY(told.lines.isEmpty());
    QVERIFY(ben.growTo(7));
    QVERIFY(ben.handOver(m_server.uri(ben.role())));
    QTRY_COMPARE_WITH_TIMEOUT(told.lines, textsOf(ben.lines(), 6), longEnough);
    QCOMPARE(times, 1);
}

void TeamJournalTest::acceptsOnlyWhatAPersonHasSeen()
{
    Desk anna(QStringLiteral("anna"), 3, 9000);
    QVERIFY(anna.handOver(m_server.uri(anna.role()))); // so that it hears nothing of its own
    auto patient = setup(anna);
    patient.times.again = std::chrono::hours(1); // it does nothing but what it is told
    team::TeamJournal journal(patient, m_clock);
    Told told(journal);
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    QVERIFY(m_server
                .sql(QStringLiteral("ALTER TABLE vaultlock.line DISABLE TRIGGER USER; "
                                    "DELETE FROM vaultlock.line WHERE writer='%1' AND number>1; "
                                    "ALTER TABLE vaultlock.line ENABLE TRIGGER USER")
                         .arg(anna.writer().toString(QUuid::WithoutBraces)))
                .isEmpty());
    journal.handOver();
    QTRY_VERIFY_WITH_TIMEOUT(!told.errors.empty(), longEnough);
    const team::TeamError seen = told.errors.back();
    const int inStep = told.inStep;
    QCOMPARE(seen.kind, Kind::Contradicted);
    auto another = seen.contradictions;
    another.front().now.number = 2;
    const auto before = told.errors.size();
    journal.agree({another, false});
    QTRY_VERIFY_WITH_TIMEOUT(told.errors.size() > before, longEnough);
    QVERIFY(!differenceOf(m_server, anna.writer(), anna.lines()).isEmpty());
    journal.agree({seen.contradictions, false});
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep > inStep, longEnough);
    QCOMPARE(differenceOf(m_server, anna.writer(), anna.lines()), QByteArray());
}

void TeamJournalTest::noticesALossLongBeforeItLooks()
{
    Desk anna(QStringLiteral("anna"), 3, 10'000);
    QVERIFY(anna.handOver(m_server.uri(anna.role()))); // so that nothing calls it but the loss
    auto idle = setup(anna);
    idle.times.look = std::chrono::hours(1);
    idle.times.loss = std::chrono::milliseconds(50);
    team::TeamJournal journal(idle, m_clock);
    Told told(journal);
    journal.begin();
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 1, longEnough);
    QVERIFY(m_server.stop());
    QTRY_VERIFY_WITH_TIMEOUT(!told.errors.empty(), longEnough);
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(told.inStep >= 2, longEnough);
}

void TeamJournalTest::tellsNothingOnceItIsToEnd()
{
    Desk anna(QStringLiteral("anna"), 3, 11'000);
    team::TeamJournal journal(setup(anna), m_clock);
    Told told(journal);
    QSignalSpy ended(&journal, &team::TeamJournal::ended);
    journal.begin();
    journal.end();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, longEnough);
    QCoreApplication::processEvents();
    QCOMPARE(told.inStep, 0);
    QVERIFY(told.errors.empty());
}

QTEST_GUILESS_MAIN(TeamJournalTest)
#include "tst_teamjournal.moc"
