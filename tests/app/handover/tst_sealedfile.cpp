// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "core/wholefile.h"
#include "handover/passphraserule.h"
#include "handover/sealedfile.h"
#include "sealbench.h"
#include "support/fulldisk.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;
using namespace vaultlock::tests;

class SealedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void isKnownByItsFirstLine();
    void isOpenedOrSaysWhyNot();
    void isItsOwnersAlone();
    void isWholeOrNotThere();
    void isReadFromFilesAlone();
    void isSealedByNoWeakPassphrase_data();
    void isSealedByNoWeakPassphrase();
    void tellsWhoseACertificateIs();
};

void SealedFileTest::isKnownByItsFirstLine()
{
    const QByteArray file = *sealed();
    QVERIFY(looksSealed(file));
    QVERIFY(looksSealed(file.left(file.indexOf('\n'))));
    QVERIFY(looksSealed(QByteArray(file).replace("\"version\":1", "\"version\":9")));
    QVERIFY(!looksSealed({}));
    QVERIFY(!looksSealed(R"({"Version":"2012-10-17","Statement":[]})"));
    QVERIFY(!looksSealed("{\n\"format\":\"vaultlock-handover\"}"));
}

void SealedFileTest::isOpenedOrSaysWhyNot()
{
    const QByteArray file = *sealed();
    const auto faultOf = [](const QByteArray &bytes, std::string_view text) {
        return opened(bytes, {{}, passphrase(text)}).error();
    };
    // It opens, and what is in it is no hand-over.
    QCOMPARE(std::get<ContentFault>(faultOf(file, "correct horse battery")),
             ContentFault::NotAHandOver);
    QCOMPARE(std::get<SealFault>(faultOf(file, "another one than that")), SealFault::Passphrase);
    QCOMPARE(std::get<SealFault>(faultOf(file.chopped(1), "correct horse battery")),
             SealFault::NotASealedFile);
}

void SealedFileTest::isItsOwnersAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(writePrivateFile(path, "sealed"));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(path) & others) == QFile::Permissions());
    QCOMPARE(*readSealedFile(path), QByteArray("sealed"));
}

void SealedFileTest::isWholeOrNotThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(writePrivateFile(path, "before"));
    {
        const FullDisk full;
        const auto written = writePrivateFile(path, *sealed());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileNotWritable);
        QVERIFY(!writePrivateFile(folder.filePath(QStringLiteral("other")), *sealed()));
    }
    QCOMPARE(*readSealedFile(path), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
}

void SealedFileTest::isReadFromFilesAlone()
{
    QCOMPARE(readSealedFile(QStringLiteral("/dev/zero")).error().kind, ErrorKind::FileNotReadable);
    QCOMPARE(readSealedFile(QStringLiteral("/none")).error().kind, ErrorKind::FileNotReadable);
}

void SealedFileTest::isSealedByNoWeakPassphrase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weakness");
    const auto row = [](const char *name, const QString &text, Weakness weakness) {
        QTest::newRow(name) << text << static_cast<int>(weakness);
    };
    row("none", {}, Weakness::TooShort);
    row("eleven", QStringLiteral("abcdefghijk"), Weakness::TooShort);
    row("eleven beyond the BMP", QString::fromUcs4(U"\U0001F511").repeated(11), Weakness::TooShort);
    row("one over and over", QString(40, u'a'), Weakness::TooUniform);
    row("a short pattern", QStringLiteral("abcde").repeated(5), Weakness::TooUniform);
    row("twelve", QStringLiteral("abcdefghijkl"), Weakness::None);
    row("words", QStringLiteral("four words nobody guesses"), Weakness::None);
}

void SealedFileTest::isSealedByNoWeakPassphrase()
{
    QFETCH(QString, text);
    QFETCH(int, weakness);
    QCOMPARE(static_cast<int>(weaknessOf(text)), weakness);
}

void SealedFileTest::tellsWhoseACertificateIs()
{
    const KeyFolder keys;
    QVERIFY(keys.isMade);
    QCOMPARE(certificateName(keys.read("certificate.pem")), QStringLiteral("CN=Jo"));
    QCOMPARE(certificateName("no certificate"), QString());
}

QTEST_GUILESS_MAIN(SealedFileTest)
#include "tst_sealedfile.moc"
