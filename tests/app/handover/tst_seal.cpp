// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealbench.h"

#include <QRegularExpression>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;
using namespace vaultlock::tests;

class SealTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatWasSealedByAPassphrase();
    void opensByAPassphraseFromAnotherKeyboard();
    void isOpenedByTheScriptOfTheReadme();
    void opensWhatWasSealedToACertificate_data();
    void opensWhatWasSealedToACertificate();
    void isOpenedByOpenssl();
    void noticesEachBitThatIsFlipped_data();
    void noticesEachBitThatIsFlipped();
    void noticesABitOfManySealedFiles();
    void sealsTheSameTwiceInAnotherWay();
};

void SealTest::opensWhatWasSealedByAPassphrase()
{
    const auto file = sealed();
    QVERIFY(file);
    QCOMPARE(sealKind(*file).value(), SealKind::Passphrase);
    QVERIFY(!file->contains("lock in progress"));
    QCOMPARE(openedByPassphrase(*file, passphrase()).value(), content);
    const auto wrong = openedByPassphrase(*file, passphrase("correct horse batterz"));
    QCOMPARE(wrong.error(), SealFault::Passphrase);
    // What every file is really sealed with.
    FixedRandom random;
    const auto whole = sealedByPassphrase(content, passphrase(), random);
    QVERIFY(whole && whole->contains("\"logN\":17,"));
    QCOMPARE(openedByPassphrase(*whole, passphrase()).value(), content);
}

void SealTest::opensByAPassphraseFromAnotherKeyboard()
{
    FixedRandom random;
    const auto file =
        sealedByPassphrase(content, passphrase("caf\u00e9 caf\u00e9 caf\u00e9"), random, cheap);
    QVERIFY(file);
    QCOMPARE(openedByPassphrase(*file, passphrase("cafe\u0301 cafe\u0301 cafe\u0301")).value(),
             content);
}

void SealTest::isOpenedByTheScriptOfTheReadme()
{
    QFile readme(QStringLiteral(VAULTLOCK_SOURCE_DIR "/app/handover/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QRegularExpression block(QStringLiteral("^```python\n(.*?)^```$"),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    const QString script = block.match(QString::fromUtf8(readme.readAll())).captured(1);
    QVERIFY(script.contains(QStringLiteral("scrypt")) && script.count(u'\n') <= 20);
    FixedRandom random;
    const auto file =
        sealedByPassphrase(content, passphrase("caf\u00e9 caf\u00e9 caf\u00e9"), random);
    QVERIFY(file);
    QTemporaryDir folder;
    QFile sealedFile(folder.filePath(QStringLiteral("lock.handover")));
    QVERIFY(sealedFile.open(QIODevice::WriteOnly) && sealedFile.write(*file) == file->size());
    sealedFile.close();
    const Ran opened =
        run(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-c"), script, sealedFile.fileName(), QStringLiteral("-")},
            "cafe\u0301 cafe\u0301 cafe\u0301\n");
    QCOMPARE(opened.exitCode, 0);
    QCOMPARE(opened.output, content + '\n');
}

void SealTest::opensWhatWasSealedToACertificate_data()
{
    QTest::addColumn<QStringList>("how");
    const QString newKey = QStringLiteral("-newkey");
    const QString addition = QStringLiteral("-addext");
    QTest::newRow("RSA") << QStringList();
    QTest::newRow("an elliptic curve") << QStringList{newKey,
                                                      QStringLiteral("ec"),
                                                      QStringLiteral("-pkeyopt"),
                                                      QStringLiteral("ec_paramgen_curve:P-256"),
                                                      addition,
                                                      QStringLiteral("keyUsage=keyAgreement")};
    QTest::newRow("a certificate that says nothing of its use")
        << QStringList{newKey, QStringLiteral("rsa:2048")};
}

void SealTest::opensWhatWasSealedToACertificate()
{
    QFETCH(QStringList, how);
    const KeyFolder keys(how);
    QVERIFY(keys.isMade);
    const auto file = sealedToCertificate(content, keys.read("certificate.pem"));
    QVERIFY(file);
    QCOMPARE(sealKind(*file).value(), SealKind::Certificate);
    QCOMPARE(openedByKey(*file, keys.read("key.p12"), Secret("key")).value(), content);
}

void SealTest::isOpenedByOpenssl()
{
    const KeyFolder keys;
    QVERIFY(keys.isMade);
    const auto file = sealedToCertificate(content, keys.read("certificate.pem"));
    QVERIFY(file);
    const QByteArray der = QByteArray::fromBase64(file->split('\n').value(1));
    const Ran opened =
        run(QStringLiteral("openssl"),
            {QStringLiteral("cms"), QStringLiteral("-decrypt"), QStringLiteral("-inform"),
             QStringLiteral("DER"), QStringLiteral("-inkey"), keys.path("key.pem")},
            der);
    QCOMPARE(opened.exitCode, 0);
    QCOMPARE(opened.output, content);
}

void SealTest::noticesEachBitThatIsFlipped_data()
{
    QTest::addColumn<bool>("isByPassphrase");
    QTest::newRow("by passphrase") << true;
    QTest::newRow("to a certificate") << false;
}

void SealTest::noticesEachBitThatIsFlipped()
{
    QFETCH(bool, isByPassphrase);
    const KeyFolder keys({QStringLiteral("-newkey"), QStringLiteral("ec"),
                          QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")});
    QVERIFY(keys.isMade);
    const QByteArray key = keys.read("key.p12");
    const auto open = [&](const QByteArray &file) {
        return isByPassphrase ? openedByPassphrase(file, passphrase())
                              : openedByKey(file, key, Secret("key"));
    };
    const auto file =
        isByPassphrase ? sealed() : sealedToCertificate(content, keys.read("certificate.pem"));
    QVERIFY(file && open(*file));
    for (qsizetype at = 0; at < file->size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = *file;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            QVERIFY2(!open(changed),
                     qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(bit)));
        }
    }
    for (qsizetype size = 0; size < file->size(); ++size)
        QVERIFY2(!open(file->left(size)), qPrintable(QString::number(size)));
    QVERIFY(!open(*file + '\n') && !open(*file + *file));
}

void SealTest::noticesABitOfManySealedFiles()
{
    FixedRandom random;
    for (int number = 0; number < 300; ++number) {
        const QByteArray text(number * 7 % 500 + 1, static_cast<char>('a' + number % 26));
        const auto file = sealedByPassphrase(text, passphrase(), random, cheap);
        QVERIFY(file);
        QCOMPARE(openedByPassphrase(*file, passphrase()).value(), text);
        QByteArray changed = *file;
        const qsizetype at = number * 31 % changed.size();
        changed[at] = static_cast<char>(changed[at] ^ (1 << number % 8));
        QVERIFY(!openedByPassphrase(changed, passphrase()));
    }
}

void SealTest::sealsTheSameTwiceInAnotherWay()
{
    FixedRandom random;
    const auto first = sealedByPassphrase(content, passphrase(), random, cheap);
    const auto second = sealedByPassphrase(content, passphrase(), random, cheap);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
}

QTEST_GUILESS_MAIN(SealTest)
#include "tst_seal.moc"
