// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/received.h"
#include "support/zipbytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::Bundle;

Q_DECLARE_METATYPE(QList<ZipEntry>)

class ReceivedTest : public QObject
{
    Q_OBJECT

private slots:
    void readsFilesSideBySideOrInOneFolder_data();
    void readsFilesSideBySideOrInOneFolder();
    void refusesWhatNoEvidenceHas_data();
    void refusesWhatNoEvidenceHas();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void survivesEveryCutAndFlip();
    void takesNoLinkFromAFolder();
    void readsNoMoreOfAFileThanItTakes();
    void writesNothing();
};

namespace {

const evidence::ReceivingLimits small{3, 1000};

} // namespace

void ReceivedTest::readsFilesSideBySideOrInOneFolder_data()
{
    QTest::addColumn<QList<ZipEntry>>("entries");
    QTest::newRow("side by side") << QList<ZipEntry>{{"a", "1"}, {"b", "2"}};
    QTest::newRow("in a folder") << QList<ZipEntry>{
        {"out/", "", 040755}, {"out/a", "1"}, {"out/b", "2"}};
    QTest::newRow("deflated") << QList<ZipEntry>{{"a", "1", 0100644, 0x800, true}, {"b", "2"}};
}

void ReceivedTest::readsFilesSideBySideOrInOneFolder()
{
    QFETCH(QList<ZipEntry>, entries);
    const auto bundle = evidence::receivedZip(zipBytes(entries), small);
    QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().detail));
    QCOMPARE(*bundle, (Bundle{{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}}));
}

void ReceivedTest::refusesWhatNoEvidenceHas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QList<ZipEntry> &entries, const char *why) {
        QTest::newRow(name) << zipBytes(entries) << QString::fromUtf8(why);
    };
    row("climbs", {{"../a", "1"}}, "leads out");
    row("climbs from within", {{"x/../../a", "1"}}, "leads out");
    row("climbs as on Windows", {{"x\\..\\a", "1"}}, "leads out");
    row("absolute", {{"/etc/passwd", "1"}}, "absolute");
    row("absolute as on Windows", {{"C:\\a", "1"}}, "absolute");
    row("twice", {{"a", "1"}, {"a", "2"}}, "twice");
    row("a link", {{"a", "/etc/passwd", 0120777}}, "is a link");
    row("a device", {{"a", "", 0020666}}, "neither a file nor a folder");
    row("encrypted", {{"a", "1", 0100644, 0x801}}, "is encrypted");
    row("two folders", {{"x/a", "1"}, {"y/b", "1"}}, "not beside");
    row("deeper", {{"x/y/a", "1"}}, "not beside");
    row("no name", {{"", "1"}}, "no name");
    QTest::newRow("no ZIP") << QByteArray("{\"format\":\"vaultlock-evidence\"}")
                            << QStringLiteral("neither a folder nor a ZIP");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("neither a folder nor a ZIP");
    QByteArray damaged = zipBytes({{"a", QByteArray(100, 'x')}});
    damaged.replace("xxxx", "xyxx");
    QTest::newRow("damaged") << damaged << QStringLiteral("damaged");
}

void ReceivedTest::refusesWhatNoEvidenceHas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto bundle = evidence::receivedZip(bytes, small);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(bundle.error().detail.contains(why), qPrintable(bundle.error().detail));
}

void ReceivedTest::refusesTooMuch_data()
{
    QTest::addColumn<QList<ZipEntry>>("entries");
    QTest::addColumn<QString>("why");
    const QString bytes = QStringLiteral("more than 1000 bytes");
    QTest::newRow("files") << QList<ZipEntry>{{"a", ""}, {"b", ""}, {"c", ""}, {"d", ""}}
                           << QStringLiteral("more than 3 files");
    QTest::newRow("bytes") << QList<ZipEntry>{{"a", QByteArray(1001, 'x')}} << bytes;
    QTest::newRow("together") << QList<ZipEntry>{{"a", QByteArray(600, 'x')},
                                                 {"b", QByteArray(600, 'x')}}
                              << bytes;
    QTest::newRow("declared") << QList<ZipEntry>{{"a", "1", 0100644, 0x800, false, 0x7fffffff}}
                              << bytes;
    // 10 MB of zeros in 10 KB, said to be one byte.
    QTest::newRow("real") << QList<ZipEntry>{{"a", QByteArray(10'000'000, '\0'), 0100644, 0x800,
                                              true, 1}}
                          << bytes;
}

void ReceivedTest::refusesTooMuch()
{
    QFETCH(QList<ZipEntry>, entries);
    QFETCH(QString, why);
    const auto bundle = evidence::receivedZip(zipBytes(entries), small);
    QVERIFY(!bundle);
    // What says that it is smaller than it is may be told as damaged, too: it is not taken.
    const bool isTold = bundle.error().detail.contains(why) ||
                        (QTest::currentDataTag() == QByteArray("real") &&
                         bundle.error().detail.contains(QStringLiteral("damaged")));
    QVERIFY2(isTold, qPrintable(bundle.error().detail));
}

void ReceivedTest::survivesEveryCutAndFlip()
{
    const QByteArray whole = zipBytes({{"out/a", "one", 0100644, 0x800, true}, {"out/b", "two"}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        (void)evidence::receivedZip(whole.left(size), small);
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        (void)evidence::receivedZip(flipped, small);
    }
}

void ReceivedTest::takesNoLinkFromAFolder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1") == 1);
    file.close();
    const auto bundle = evidence::receivedFrom(folder.path());
    QVERIFY(bundle);
    QCOMPARE(*bundle, (Bundle{{QStringLiteral("a"), "1"}}));
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), folder.filePath(QStringLiteral("b"))));
    QCOMPARE(evidence::receivedFrom(folder.path()).error().kind, ErrorKind::InvalidInput);
    QVERIFY(!evidence::receivedFrom(folder.filePath(QStringLiteral("nothing"))));
}

/// Four gigabytes, of which a few blocks are on the disk.
void ReceivedTest::readsNoMoreOfAFileThanItTakes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{4} * 1024 * 1024 * 1024 + 1)); // a hole: no room is needed
    file.close();
    const auto bundle = evidence::receivedFrom(path);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().kind, ErrorKind::TooLarge);
    QVERIFY2(bundle.error().detail.contains(QStringLiteral("more than")),
             qPrintable(bundle.error().detail));
}

void ReceivedTest::writesNothing()
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QVERIFY(evidence::receivedZip(zipBytes({{"a", "1"}, {"b", "2"}}), small));
    QVERIFY(!evidence::receivedZip(zipBytes({{"a", "1"}, {"../b", "2"}}), small));
    QDir::setCurrent(before);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(ReceivedTest)
#include "tst_received.moc"
