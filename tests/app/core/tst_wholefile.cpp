// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet.h"
#include "core/wholefile.h"
#include "support/fulldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using tests::FullDisk;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheFileAsItWasWhereTheDiskIsFull_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("in the buffer") << 10;
        QTest::newRow("beyond the buffer") << 100'000;
    }
    void leavesTheFileAsItWasWhereTheDiskIsFull()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kept"));
        QVERIFY(writeWholeFile(path, "before"));
        {
            const FullDisk full;
            const QByteArray bytes(size, 'x');
            for (const auto &written :
                 {writeWholeFile(path, bytes), writePrivateFile(path, bytes)}) {
                QVERIFY(!written);
                QCOMPARE(written.error().kind, ErrorKind::FileNotWritable);
                QVERIFY(written.error().detail.startsWith(path + QStringLiteral(": ")));
            }
        }
        QCOMPARE(contentsOf(path), QByteArray("before"));
        QVERIFY(writeWholeFile(path, "after"));
        QCOMPARE(contentsOf(path), QByteArray("after"));
    }

    void keepsWhatIsPrivateFromOthers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kept"));
        QVERIFY(writeWholeFile(path, "before"));
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(writePrivateFile(path, "after"));
        QCOMPARE(contentsOf(path), QByteArray("after"));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void guardsWhatASpreadsheetWouldCompute_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isGuarded");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a name") << QStringLiteral("payroll-emea") << false;
        for (const char16_t sign : u"=+-@\t\r\n'\uFF1D") {
            if (sign != 0)
                QTest::addRow("U+%04X", sign) << QString(QChar(sign)) + u'1' << true;
        }
        QTest::newRow("behind spaces") << QStringLiteral("  =1") << true;
        QTest::newRow("inside") << QStringLiteral("a=1") << false;
    }
    void guardsWhatASpreadsheetWouldCompute()
    {
        QFETCH(QString, field);
        QFETCH(bool, isGuarded);
        QCOMPARE(guardedFromFormulas(field), isGuarded ? u'\'' + field : field);
    }
};

QTEST_APPLESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
