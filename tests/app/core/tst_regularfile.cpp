// SPDX-License-Identifier: GPL-3.0-or-later

// Files that somebody outside has named: nothing that they may be makes us wait.
#include "core/regularfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace vaultlock;
using Why = UnreadFile::Why;

namespace {

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class RegularFileTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadUpToTheMost();
    void isReadThroughALink();
    void isReadWhereItsSizeIsNotTold();
    void mayBeTheNullDevice();
    void isNoneOfThese_data();
    void isNoneOfThese();
    void saysWhyItIsNotRead();
};

void RegularFileTest::isReadUpToTheMost()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(path, QByteArray(200'000, 'x')));
    QCOMPARE(readRegularFile(path, 1'000'000).value(), QByteArray(200'000, 'x'));
    QCOMPARE(readRegularFile(path, 100'001).value(), QByteArray(100'001, 'x'));
    QVERIFY(write(path, {}));
    QCOMPARE(readRegularFile(path, 10).value(), QByteArray());
}

void RegularFileTest::isReadThroughALink()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const QString link = folder.filePath(QStringLiteral("link"));
    QVERIFY(write(path, "content") && QFile::link(path, link));
    QCOMPARE(readRegularFile(link, 100).value(), QByteArray("content"));
}

void RegularFileTest::isReadWhereItsSizeIsNotTold()
{
    QVERIFY(readRegularFile(QStringLiteral("/proc/self/status"), 10'000)->contains("Name:"));
}

/// Who names it wants no file: AWS_CONFIG_FILE=/dev/null.
void RegularFileTest::mayBeTheNullDevice()
{
    QCOMPARE(readRegularFile(QStringLiteral("/dev/null"), 100).value(), QByteArray());
}

void RegularFileTest::isNoneOfThese_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a pipe") << QStringLiteral("pipe");
    QTest::newRow("a link to a pipe") << QStringLiteral("link");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a device without end") << QStringLiteral("/dev/zero");
    QTest::newRow("a terminal") << QStringLiteral("/dev/ptmx");
}

void RegularFileTest::isNoneOfThese()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const QDir place(folder.path());
    QCOMPARE(::mkfifo(QFile::encodeName(place.filePath(QStringLiteral("pipe"))).constData(), 0600),
             0);
    QVERIFY(QFile::link(place.filePath(QStringLiteral("pipe")),
                        place.filePath(QStringLiteral("link"))));
    QVERIFY(place.mkdir(QStringLiteral("folder")));
    const auto content = readRegularFile(place.filePath(path), 100);
    QVERIFY(!content);
    QCOMPARE(static_cast<int>(content.error().why), static_cast<int>(Why::NotRegular));
    QCOMPARE(content.error().text, QStringLiteral("it is not a regular file"));
}

void RegularFileTest::saysWhyItIsNotRead()
{
    const QTemporaryDir folder;
    const auto missing = readRegularFile(folder.filePath(QStringLiteral("none")), 100);
    QCOMPARE(static_cast<int>(missing.error().why), static_cast<int>(Why::Missing));
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(write(path, "x"));
    const auto below = readRegularFile(path + QStringLiteral("/none"), 100);
    QCOMPARE(static_cast<int>(below.error().why), static_cast<int>(Why::Missing));
    const QString circle = folder.filePath(QStringLiteral("circle"));
    QVERIFY(QFile::link(circle, circle));
    const auto endless = readRegularFile(circle, 100);
    QCOMPARE(static_cast<int>(endless.error().why), static_cast<int>(Why::NotReadable));
    QCOMPARE(endless.error().text, qt_error_string(ELOOP));
}

QTEST_APPLESS_MAIN(RegularFileTest)
#include "tst_regularfile.moc"
