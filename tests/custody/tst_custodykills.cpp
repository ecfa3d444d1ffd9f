// SPDX-License-Identifier: GPL-3.0-or-later

// Killed at every moment of an operation: between any two things that it asks of the disk, and at
// any byte of an answer. What was durable is there when it is started again, and what was not is
// told as not here.
#include "custody/support/errand.h"
#include "custody/support/table.h"
#include "custody/support/verdict.h"
#include "support/journalfolder.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

using namespace vaultlock;
using namespace vaultlock::tests;
using Operation = Errand::Operation;

namespace {

/// From 1 to last, evenly, so many at most.
std::vector<int> spread(int last, int most)
{
    std::vector<int> numbers;
    const int count = std::min(last, most);
    for (int i = 1; i <= count; ++i)
        numbers.push_back(static_cast<int>(qint64(last) * i / count));
    return numbers;
}

struct Counts
{
    int kills = 0;
    int arrived = 0;
    int durable = 0;
    int onScreen = 0;
    int inJournal = 0;
    int toldAsLost = 0;
    QStringList missing;
    QStringList wrong;
};

} // namespace

class CustodyKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasDurableIsThereAndNothingElseIsClaimed_data();
    void whatWasDurableIsThereAndNothingElseIsClaimed();
    void cleanupTestCase();

private:
    /// The ID of a lock in progress that another run of the program has made.
    QByteArray prepare(const VaultArn &vault, const QString &journal);
    void killOnce(Errand errand, Counts &counts);
    void judge(const ErrandReport &report, const QByteArray &lockId, const QString &journal,
               const VaultArn &vault, Counts &counts);

    ManualClock m_clock;
    std::unique_ptr<Service> m_service;
    int m_vaults = 0;
    int m_moments = 0; ///< of the last run that was not killed; so are the bytes
    int m_bytes = 0;
    Table m_table{QStringLiteral("Killed (SIGKILL) at swept moments, and started again"),
                  {QStringLiteral("during"), QStringLiteral("moments"), QStringLiteral("kills"),
                   QStringLiteral("IDs that had arrived"),
                   QStringLiteral("durable before the kill"), QStringLiteral("on screen again"),
                   QStringLiteral("in the journal"),
                   QStringLiteral("not written yet, told as not here"),
                   QStringLiteral("durable and missing"), QStringLiteral("wrong conclusions")}};
};

void CustodyKillsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
    m_service = std::make_unique<Service>(m_clock);
}

void CustodyKillsTest::cleanupTestCase()
{
    m_table.print();
}

void CustodyKillsTest::whatWasDurableIsThereAndNothingElseIsClaimed_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("Initiate") << Operation::Initiate;
    QTest::newRow("Complete") << Operation::Complete;
    QTest::newRow("Abort") << Operation::Abort;
    QTest::newRow("the saving that was delayed") << Operation::Save;
}

void CustodyKillsTest::whatWasDurableIsThereAndNothingElseIsClaimed()
{
    QFETCH(Operation, operation);
    Errand errand{operation, {}, m_service->url(), {}, m_clock.utcNow()};
    Counts undisturbed;
    killOnce(errand, undisturbed);
    QCOMPARE(undisturbed.wrong, QStringList());
    QCOMPARE(undisturbed.kills, 0);
    const int moments = m_moments;
    const int bytes = m_bytes;
    QVERIFY(moments > 20);

    Counts counts;
    for (const int moment : spread(moments, isWholeTableWanted() ? moments : 12)) {
        errand.dieAtMoment = moment;
        killOnce(errand, counts);
    }
    errand.dieAtMoment = std::numeric_limits<int>::max();
    for (const int byte : spread(bytes, isWholeTableWanted() ? 48 : 3)) {
        errand.dieAtByte = byte;
        killOnce(errand, counts);
    }
    const auto number = [](auto count) {
        return QString::number(count);
    };
    m_table.add({QString::fromLatin1(QTest::currentDataTag()), number(moments),
                 number(counts.kills), number(counts.arrived), number(counts.durable),
                 number(counts.onScreen), number(counts.inJournal), number(counts.toldAsLost),
                 number(counts.missing.size()), number(counts.wrong.size())});
    QCOMPARE(counts.missing, QStringList());
    QCOMPARE(counts.wrong, QStringList());
}

QByteArray CustodyKillsTest::prepare(const VaultArn &vault, const QString &journal)
{
    Program program(journal, m_service->url(), m_clock);
    const auto session = program.newSession(vault);
    if (!program.settles(*session) || !program.initiates(*session, 365))
        return {};
    return m_service->lockOf(vault)->id;
}

void CustodyKillsTest::killOnce(Errand errand, Counts &counts)
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const VaultArn vault = m_service->makeVault(QStringLiteral("vault-%1").arg(++m_vaults));
    errand.journal = place.journal();
    errand.vaultArn = vault.toString();
    errand.time = m_clock.utcNow();
    QByteArray lockId;
    if (errand.operation == Operation::Complete || errand.operation == Operation::Abort) {
        lockId = prepare(vault, place.journal());
        QVERIFY(!lockId.isEmpty());
    }
    const ErrandReport report = sendOnErrand(errand);
    QVERIFY2(report.wasKilled || report.exitCode == 0, report.said.join('\n').constData());
    if (report.wasKilled)
        ++counts.kills;
    m_moments = report.behind("moments ").toInt();
    m_bytes = report.behind("bytes ").toInt();
    judge(report, lockId, place.journal(), vault, counts);
}

/// lockId: that had arrived before; else it is the one that the report tells of.
void CustodyKillsTest::judge(const ErrandReport &report, const QByteArray &lockId,
                             const QString &journal, const VaultArn &vault, Counts &counts)
{
    const QByteArray arrived = lockId.isEmpty() ? report.behind("arrived ") : lockId;
    const bool isDurable = !lockId.isEmpty() ||
                           report.isSaid("durable lock-id-received " + arrived) ||
                           report.isSaid("shown held " + arrived);
    Program program(journal, m_service->url(), m_clock);
    const auto session = program.newSession(vault);
    const Verdict verdict = verdictOf(program, *session, *m_service, journal, arrived);
    const QString where = QString::fromLatin1(report.said.join('/'));
    for (const QString &wrong : verdict.wrong)
        counts.wrong << wrong + QStringLiteral(" behind ") + where;
    if (arrived.isEmpty())
        return;
    const auto lock = m_service->lockOf(vault);
    const bool isInProgress = lock && !lock->isLocked;
    ++counts.arrived;
    counts.durable += isDurable ? 1 : 0;
    counts.onScreen += verdict.places.screen ? 1 : 0;
    counts.inJournal += verdict.places.journal ? 1 : 0;
    if (verdict.places.journal && (verdict.places.screen || !isInProgress))
        return;
    if (!isDurable && verdict.custody == lock::LockIdCustody::Lost)
        ++counts.toldAsLost;
    else
        counts.missing << QString::fromLatin1(arrived) + QStringLiteral(" behind ") + where;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto errand = Errand::fromArguments(QCoreApplication::arguments())) {
        QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
        return errand->run();
    }
    CustodyKillsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_custodykills.moc"
