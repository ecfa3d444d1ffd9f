// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filelock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <utility>

using namespace vaultlock;

class FileLockTest : public QObject
{
    Q_OBJECT

private slots:
    void isHeldByOneAtATime();
    void saysWhyItCannotBe();
    void isAPlainFileAndNoLink();
};

void FileLockTest::isHeldByOneAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    QVERIFY(!FileLock().isHeld());
    auto first = FileLock::attempt(path);
    QVERIFY(first && first->isHeld());
    const auto second = FileLock::attempt(path);
    QVERIFY(second && !second->isHeld());
    FileLock moved = std::move(*first);
    QVERIFY(moved.isHeld());
    moved = FileLock();
    const auto third = FileLock::attempt(path);
    QVERIFY(third && third->isHeld());
}

void FileLockTest::saysWhyItCannotBe()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/lock"));
    const auto lock = FileLock::attempt(path);
    QVERIFY(!lock);
    QVERIFY2(lock.error().startsWith(path + QStringLiteral(": ")), qPrintable(lock.error()));
}

void FileLockTest::isAPlainFileAndNoLink()
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(elsewhere, link));
    QVERIFY(!FileLock::attempt(link));
    QVERIFY(!QFile::exists(elsewhere));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!FileLock::attempt(pipe));
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
