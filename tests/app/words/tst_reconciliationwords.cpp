// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a reconciliation as a whole, and what of a vault beside the difference;
// the differences' own sentences are in tests/app/reconciliation.
#include "core/utctime.h"
#include "words/reconciliationresultwords.h"
#include "words/reconciliationwords.h"

#include <QTest>

using namespace vaultlock;
using reconciliation::Difference;
using reconciliation::Totals;
using reconciliation::VaultRow;
using reconciliation::Weight;

Q_DECLARE_METATYPE(vaultlock::reconciliation::Totals)

class ReconciliationWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void countEveryVault_data();
    void countEveryVault();
    void neverCallAnUnfinishedComparisonDone();
    void tellAtTheStartHowManyDifferAndNameTheWorst();
    void sayOfWhichConnectionAVaultIs_data();
    void sayOfWhichConnectionAVaultIs();
    void nameLettersThatCannotBeSeen();
    void sayWhenALockEndsByWhomItIsKnown();
};

namespace {

VaultRow row(const QString &vault, Difference difference, Weight weight)
{
    VaultRow made{QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + vault,
                  QStringLiteral("service:aws|999999999999")};
    made.progress = VaultRow::Progress::Done;
    made.finding.difference = difference;
    made.finding.weight = weight;
    return made;
}

} // namespace

void ReconciliationWordsTest::countEveryVault_data()
{
    QTest::addColumn<Totals>("totals");
    QTest::addColumn<QString>("said");
    const auto row = [](const Totals &totals, const char *said) {
        QTest::newRow(said) << totals << QString::fromLatin1(said);
    };
    row({}, "The journal knows of no vault.");
    row({0, 0, 0, 0, 1, 0, 0}, "1 vault agrees.");
    row({0, 1, 0, 0, 0, 0, 0}, "1 vault differs.");
    row({0, 0, 1, 0, 0, 0, 0}, "Of 1 vault nothing is known.");
    row({0, 0, 0, 1, 0, 0, 0}, "1 vault has a lock made elsewhere.");
    row({1, 2, 3, 7, 4, 5, 6},
        "1 vault raises an alarm, 2 vaults differ, of 3 vaults nothing is known, 6 vaults are "
        "still to be compared, 7 vaults have locks made elsewhere, 4 vaults agree, 5 vaults of "
        "other connections were not asked.");
    row({2, 0, 0, 0, 0, 0, 1}, "2 vaults raise an alarm, 1 vault is still to be compared.");
    row({0, 0, 0, 0, 0, 1, 0}, "1 vault of other connections was not asked.");
}

void ReconciliationWordsTest::countEveryVault()
{
    QFETCH(Totals, totals);
    QFETCH(QString, said);
    QCOMPARE(words::reconciliationTotals(totals), said);
}

void ReconciliationWordsTest::neverCallAnUnfinishedComparisonDone()
{
    const QString running = words::reconciliationResult({}, {}, true);
    QVERIFY2(!running.contains(QStringLiteral("no vault")), qPrintable(running));
    const Error cancelled{ErrorKind::Cancelled, {}, 0, {}, {}};
    const QString stopped = words::reconciliationResult({}, cancelled, false);
    QVERIFY2(stopped.endsWith(QStringLiteral("is not known.")), qPrintable(stopped));
}

void ReconciliationWordsTest::tellAtTheStartHowManyDifferAndNameTheWorst()
{
    const VaultRow agrees = row(QStringLiteral("a"), Difference::Agrees, Weight::Agrees);
    const VaultRow unknown = row(QStringLiteral("b"), Difference::CouldNotBeAsked, Weight::Unknown);
    const VaultRow ranOut = row(QStringLiteral("c"), Difference::RanOut, Weight::Differs);
    const VaultRow vanished = row(QStringLiteral("d"), Difference::LockVanished, Weight::Alarm);
    const auto said = [](const std::vector<VaultRow> &rows) {
        return words::differencesFound(reconciliation::totalsOf(rows));
    };
    QCOMPARE(said({agrees, unknown}), QString());
    const VaultRow elsewhere =
        row(QStringLiteral("e"), Difference::LockedElsewhere, Weight::Elsewhere);
    QCOMPARE(said({agrees, elsewhere}), QString());
    QCOMPARE(said({agrees, ranOut}),
             QStringLiteral("The journal and the service differ about 1 vault."));
    QCOMPARE(said({agrees, ranOut, vanished}),
             QStringLiteral("The journal and the service differ about 2 vaults."));
    const words::ErrorWords alarm = words::differencesAlarm({agrees, ranOut, vanished});
    QVERIFY2(alarm.meaning.startsWith(QStringLiteral("“d”: This must never be")),
             qPrintable(alarm.meaning));
}

void ReconciliationWordsTest::sayOfWhichConnectionAVaultIs_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("said");
    const auto place = QStringLiteral("account 999999999999, us-west-2");
    QTest::newRow("AWS") << QStringLiteral("service:aws|999999999999")
                         << QStringLiteral("AWS ") + place;
    QTest::newRow("this computer") << QStringLiteral("service:localhost|aws|999999999999")
                                   << QStringLiteral("a service on this computer, ") + place;
    QTest::newRow("sandbox") << QStringLiteral("sandbox:s1")
                             << QStringLiteral("a sandbox, ") + place;
    QTest::newRow("not known") << QStringLiteral("what") << place;
}

void ReconciliationWordsTest::sayOfWhichConnectionAVaultIs()
{
    QFETCH(QString, origin);
    QFETCH(QString, said);
    VaultRow vault = row(QStringLiteral("a"), Difference::OtherConnection, Weight::NotAsked);
    vault.origin = origin;
    QCOMPARE(words::reconciledPlace(vault), said);
}

void ReconciliationWordsTest::nameLettersThatCannotBeSeen()
{
    const VaultRow vault = row(QStringLiteral("a\u202eb"), Difference::Agrees, Weight::Agrees);
    QCOMPARE(words::reconciledVault(vault), QStringLiteral("a‹U+202E RIGHT-TO-LEFT OVERRIDE›b"));
}

void ReconciliationWordsTest::sayWhenALockEndsByWhomItIsKnown()
{
    VaultRow vault = row(QStringLiteral("a"), Difference::Agrees, Weight::Agrees);
    vault.record.standing = reconciliation::JournalRecord::Standing::InProgress;
    vault.record.attempt.expires = utcTime({2026, 3, 3}, {15, 4});
    const auto said = [&vault] {
        return words::journalSays(vault, QTimeZone::utc());
    };
    QCOMPARE(said(), QStringLiteral("In progress until about Tuesday 3 March 2026, 15:04 UTC. Its "
                                    "lock ID is not here."));
    vault.record.attempt.createdIsExact = true;
    vault.record.attempt.lockId = QStringLiteral("AE86");
    QCOMPARE(said(), QStringLiteral("In progress until Tuesday 3 March 2026, 15:04 UTC. Its lock "
                                    "ID is kept."));
}

QTEST_GUILESS_MAIN(ReconciliationWordsTest)
#include "tst_reconciliationwords.moc"
