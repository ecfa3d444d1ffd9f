// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "support/lockstates.h"
#include "ui/lock/attemptmemory.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::AttemptKey;
using ui::AttemptMemory;

namespace {

const QDateTime end = utcTime({2026, 3, 3}, {11, 41, 0});

} // namespace

class AttemptMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasTriedOfEachAttempt();
    void forgetsWhatEndedLongAgo();
};

void AttemptMemoryTest::keepsWhatWasTriedOfEachAttempt()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    const AttemptKey first{vaultNamed(QStringLiteral("a.b-c")), end};
    const AttemptKey second{vaultNamed(QStringLiteral("a.b-c")), end.addDays(1)};
    {
        QSettings settings(file, QSettings::IniFormat);
        AttemptMemory memory(&settings);
        memory.noteTried(first, {QStringLiteral("lock"), QStringLiteral("delete")});
    }
    QSettings settings(file, QSettings::IniFormat);
    const AttemptMemory memory(&settings);
    QCOMPARE(memory.tried(first), (QStringList{QStringLiteral("lock"), QStringLiteral("delete")}));
    QVERIFY(memory.tried(second).isEmpty());
}

void AttemptMemoryTest::forgetsWhatEndedLongAgo()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    AttemptMemory memory(&settings);
    const AttemptKey old{vaultNamed(QStringLiteral("old")), end};
    const AttemptKey recent{vaultNamed(QStringLiteral("recent")), end.addDays(3)};
    memory.noteTried(old, {QStringLiteral("lock")});
    memory.noteTried(recent, {QStringLiteral("lock")});
    memory.forgetBefore(end.addDays(8));
    QVERIFY(memory.tried(old).isEmpty());
    QVERIFY(!memory.tried(recent).isEmpty());
}

QTEST_GUILESS_MAIN(AttemptMemoryTest)
#include "tst_attemptmemory.moc"
