// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealbench.h"
#include "support/tlsauthority.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;
using namespace vaultlock::tests;

class SealFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsNoSealedFile_data();
    void tellsWhatIsNoSealedFile();
    void tellsALaterVersion();
    void refusesWhatAsksForTooMuch_data();
    void refusesWhatAsksForTooMuch();
    void wantsAPassphraseOfSomeLength();
    void refusesCertificatesThatCannotBeSealedTo_data();
    void refusesCertificatesThatCannotBeSealedTo();
    void refusesACertificateThatHasExpired();
    void opensNothingForAnotherKey();
    void tellsAKeyThatCannotBeRead();
    void sealsNoMoreThanItOpens();
};

namespace {

QByteArray edited(const QByteArray &before, const QByteArray &after)
{
    return sealed()->replace(before, after);
}

} // namespace

void SealFaultsTest::tellsWhatIsNoSealedFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a policy") << QByteArray(R"({"Version":"2012-10-17"})"
                                            "\n");
    QTest::newRow("a first line without end") << QByteArray(100'000, '{');
    QTest::newRow("one line") << sealed()->split('\n').value(0) + '\n';
    QTest::newRow("three lines") << *sealed() + "\n";
    QTest::newRow("carriage returns") << sealed()->replace("\n", "\r\n");
    QTest::newRow("another seal") << edited("\"passphrase\"", "\"none\"");
    QTest::newRow("no seal") << edited("\"seal\"", "\"sale\"");
    QTest::newRow("another key derivation") << edited("\"scrypt\"", "\"pbkdf2\"");
    QTest::newRow("another cipher") << edited("AES-256-GCM", "AES-256-CBC");
    QTest::newRow("version 0") << edited("\"version\":1", "\"version\":0");
    QTest::newRow("a version that is a text") << edited("\"version\":1", "\"version\":\"1\"");
}

void SealFaultsTest::tellsWhatIsNoSealedFile()
{
    QFETCH(QByteArray, file);
    QCOMPARE(openedByPassphrase(file, passphrase()).error(), SealFault::NotASealedFile);
    QCOMPARE(openedByKey(file, {}, {}).error(), SealFault::NotASealedFile);
}

void SealFaultsTest::tellsALaterVersion()
{
    const QByteArray later = edited("\"version\":1", "\"version\":2");
    QCOMPARE(sealKind(later).error(), SealFault::NewerVersion);
    QCOMPARE(openedByPassphrase(later, passphrase()).error(), SealFault::NewerVersion);
}

void SealFaultsTest::refusesWhatAsksForTooMuch_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray logN("\"logN\":4");
    QTest::newRow("memory") << logN << QByteArray("\"logN\":24");
    QTest::newRow("more than a shift can") << logN << QByteArray("\"logN\":64");
    QTest::newRow("nothing") << logN << QByteArray("\"logN\":0");
    QTest::newRow("a negative block") << QByteArray("\"r\":1") << QByteArray("\"r\":-1");
    QTest::newRow("blocks") << QByteArray("\"r\":1") << QByteArray("\"r\":65");
    QTest::newRow("time") << QByteArray("\"p\":1") << QByteArray("\"p\":1000000");
}

void SealFaultsTest::refusesWhatAsksForTooMuch()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY(sealed()->contains(before));
    QCOMPARE(openedByPassphrase(edited(before, after), passphrase()).error(),
             SealFault::AsksForTooMuch);
}

void SealFaultsTest::wantsAPassphraseOfSomeLength()
{
    FixedRandom random;
    QCOMPARE(sealedByPassphrase(content, passphrase("eleven char"), random, cheap).error(),
             SealFault::PassphraseTooShort);
    QVERIFY(sealedByPassphrase(content, passphrase("twelve chars"), random, cheap));
    // Characters, not bytes.
    QCOMPARE(sealedByPassphrase(content, passphrase("\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9"),
                                random, cheap)
                 .error(),
             SealFault::PassphraseTooShort);
}

void SealFaultsTest::refusesCertificatesThatCannotBeSealedTo_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::addColumn<int>("expected");
    const QStringList rsa{QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    QTest::newRow("for signing alone")
        << rsa + QStringList{QStringLiteral("-addext"), QStringLiteral("keyUsage=digitalSignature")}
        << int(SealFault::CertificateNotForThis);
    QTest::newRow("a key that can only sign")
        << QStringList{QStringLiteral("-newkey"), QStringLiteral("ed25519")}
        << int(SealFault::CertificateUnusable);
}

void SealFaultsTest::refusesCertificatesThatCannotBeSealedTo()
{
    QFETCH(QStringList, how);
    QFETCH(int, expected);
    const KeyFolder keys(how);
    QVERIFY(keys.isMade);
    QCOMPARE(int(sealedToCertificate(content, keys.read("certificate.pem")).error()), expected);
    QCOMPARE(sealedToCertificate(content, "no certificate").error(),
             SealFault::CertificateUnusable);
}

void SealFaultsTest::refusesACertificateThatHasExpired()
{
    TlsAuthority::Request request;
    request.notBefore = QDateTime::currentDateTimeUtc().addDays(-3);
    QVERIFY(sealedToCertificate(content, TlsAuthority::selfSigned(request).certificate.toDer()));
    request.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
    QCOMPARE(
        sealedToCertificate(content, TlsAuthority::selfSigned(request).certificate.toPem()).error(),
        SealFault::CertificateExpired);
}

void SealFaultsTest::opensNothingForAnotherKey()
{
    const KeyFolder keys;
    const KeyFolder others;
    QVERIFY(keys.isMade && others.isMade);
    const auto file = sealedToCertificate(content, keys.read("certificate.pem"));
    QVERIFY(file);
    QCOMPARE(openedByKey(*file, others.read("key.p12"), Secret("key")).error(),
             SealFault::NotForThisKey);
}

void SealFaultsTest::tellsAKeyThatCannotBeRead()
{
    const KeyFolder keys;
    QVERIFY(keys.isMade);
    const auto file = sealedToCertificate(content, keys.read("certificate.pem"));
    QVERIFY(file);
    QCOMPARE(openedByKey(*file, keys.read("key.p12"), Secret("other")).error(),
             SealFault::KeyUnusable);
    QCOMPARE(openedByKey(*file, "no key", Secret("key")).error(), SealFault::KeyUnusable);
}

void SealFaultsTest::sealsNoMoreThanItOpens()
{
    const auto most = sealed(QByteArray(largestContent, 'a'));
    QVERIFY(most);
    QCOMPARE(openedByPassphrase(*most, passphrase()).value().size(), largestContent);
    QCOMPARE(sealed(QByteArray(largestContent + 1, 'a')).error(), SealFault::TooLarge);
    QCOMPARE(openedByPassphrase(most->split('\n').value(0) + '\n' +
                                    QByteArray(4 * largestContent, 'A') + '\n',
                                passphrase())
                 .error(),
             SealFault::TooLarge);
}

QTEST_GUILESS_MAIN(SealFaultsTest)
#include "tst_sealfaults.moc"
