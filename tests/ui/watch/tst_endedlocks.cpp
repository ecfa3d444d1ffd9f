// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/watch/endedlocks.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using ui::EndedLocks;

namespace {

lock::RunningLock lockOf(const char *vault, const QUuid &attempt)
{
    return lock::RunningLock{
        attempt,
        LockOrigin::sandbox(QStringLiteral("state")),
        *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/%1")
                                  .arg(QLatin1String(vault))),
        {},
        utcTime({2026, 3, 2}, {15, 4, 0}),
        {},
        {},
        {},
        {}};
}

QStringList shown(const EndedLocks &ended)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    for (const auto *text : ended.findChildren<ui::WrappingText *>()) {
        if (text->objectName() == QLatin1String("endedLockHeading"))
            texts << text->toPlainText();
    }
    return texts;
}

} // namespace

class EndedLocksTest : public QObject
{
    Q_OBJECT

private slots:
    void forgetsTheEndOfALockThatAnotherHasSucceeded()
    {
        EndedLocks ended;
        ended.showAtMost(2);
        const lock::RunningLock first = lockOf("examplevault", QUuid::createUuid());
        const lock::RunningLock other = lockOf("payroll-emea", QUuid::createUuid());
        ended.tell(first, QStringLiteral("the first is gone"));
        ended.tell(other, QStringLiteral("the other is gone"));
        // It stays in the list for a moment, and is still the one that ended.
        ended.takeRunning({first});
        QCOMPARE(shown(ended).size(), 2);
        const QSignalSpy changed(&ended, &EndedLocks::changed);
        ended.takeRunning({lockOf("examplevault", QUuid::createUuid())});
        QCOMPARE(shown(ended), QStringList{QStringLiteral("the other is gone")});
        QCOMPARE(changed.count(), 1);
    }

    void forgetsAlsoWhatHadNoRoomYet()
    {
        EndedLocks ended;
        ended.tell(lockOf("payroll-emea", QUuid::createUuid()), QStringLiteral("one"));
        ended.tell(lockOf("examplevault", QUuid::createUuid()), QStringLiteral("two"));
        ended.tell(lockOf("my-vault", QUuid::createUuid()), QStringLiteral("three"));
        ended.takeRunning({lockOf("examplevault", QUuid::createUuid())});
        ended.showAtMost(5);
        QCOMPARE(shown(ended), QStringList({QStringLiteral("one"), QStringLiteral("three")}));
    }
};

QTEST_MAIN(EndedLocksTest)
#include "tst_endedlocks.moc"
