// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/lockstates.h"
#include "words/givingwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

handover::HandOver aboutToBeGiven()
{
    const lock::InProgress found = inProgress();
    return {QStringLiteral("Anna"),
            QStringLiteral("Jo"),
            found.asOf,
            vaultNamed(QStringLiteral("my-vault")),
            lockIdOf().origin(),
            QStringLiteral("http://127.0.0.1:1"),
            QStringLiteral("prod"),
            *found.lockId,
            found.policy,
            found.created,
            *found.expires,
            {},
            {},
            {}};
}

lock::State initiatedAnew()
{
    lock::InProgress other = inProgress();
    other.created = other.created.addSecs(1);
    return other;
}

lock::State withAnotherPolicy()
{
    lock::InProgress other = inProgress();
    other.policy += ' ';
    return other;
}

} // namespace

class GivingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void sayNothingOfALockThatIsStillThere();
    void sayWhatHasChanged_data();
    void sayWhatHasChanged();
    void sayThatItIsOverByTheServicesClock();
};

void GivingWordsTest::sayNothingOfALockThatIsStillThere()
{
    QCOMPARE(words::changedWhileGiving(aboutToBeGiven(), inProgress(), inProgress().asOf),
             QString());
}

void GivingWordsTest::sayWhatHasChanged_data()
{
    QTest::addColumn<lock::State>("state");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const lock::State &state, const char *said) {
        QTest::newRow(name) << state << QString::fromLatin1(said);
    };
    const QDateTime asOf = inProgress().asOf;
    row("completed", lock::Locked{{}, {}, asOf}, "locked by now");
    row("being completed", lock::Completing{inProgress(), true}, "being completed");
    row("being aborted", lock::Aborting{inProgress()}, "being aborted");
    row("aborted", lock::Unlocked{asOf}, "The lock is gone");
    row("expired", lock::Expired{*inProgress().expires, asOf}, "24 hours have ended");
    row("without a vault", lock::NoVault{asOf}, "no such vault");
    row("not known", outcomeUnknown(lockIdOf()), "not known");
    row("not read", lock::Unknown{}, "not known");
    row("initiated anew, the same policy", initiatedAnew(), "not the one");
    row("another policy", withAnotherPolicy(), "not the one");
    row("without its lock ID", inProgress(lock::LockIdCustody::Elsewhere), "not the one");
    row("not on disk", inProgress(lock::LockIdCustody::NotDurable), "not on disk");
}

void GivingWordsTest::sayWhatHasChanged()
{
    QFETCH(lock::State, state);
    QFETCH(QString, said);
    const QString sentence = words::changedWhileGiving(aboutToBeGiven(), state, inProgress().asOf);
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
}

void GivingWordsTest::sayThatItIsOverByTheServicesClock()
{
    const QDateTime end = *inProgress().expires;
    QCOMPARE(words::changedWhileGiving(aboutToBeGiven(), inProgress(), end.addSecs(-60)),
             QString());
    QVERIFY(words::changedWhileGiving(aboutToBeGiven(), inProgress(), end)
                .contains(QLatin1String("24 hours have ended")));
}

Q_DECLARE_METATYPE(vaultlock::lock::State)

QTEST_GUILESS_MAIN(GivingWordsTest)
#include "tst_givingwords.moc"
