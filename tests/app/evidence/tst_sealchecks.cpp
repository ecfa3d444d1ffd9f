// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "evidence/sealchecks.h"
#include "evidence/signature.h"
#include "evidence/timestamp.h"
#include "support/sealers.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidence::Bundle;
using evidence::Check;
using Outcome = evidence::Check::Outcome;

class SealChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsSoThatOpenSslTakesIt();
    void acceptsWhatOpenSslSigned();
    void saysWhoSignedAndWhoVouches();
    void refusesSignersThatNobodyVouchesFor_data();
    void refusesSignersThatNobodyVouchesFor();
    void signsWithNothingThatIsNotForIt();
    void signsWithNoCertificateThatIsNotValidNow();
    void noticesEveryBitOfTheSignature();
    void noticesBitsOfTheText();
    void stampsSoThatOpenSslTakesIt();
    void refusesAStampOfAnotherText();
    void refusesAnAnswerToAnotherQuestion();
    void refusesAnAuthorityThatNobodyVouchesFor();
    void countsCertificatesAsTheyWereWhenItWasStamped();
    void takesNoStampOfTheTextForOneOfTheSignature();
    void looksAtBothStamps();
    void noticesBitsOfTheStamp();
    void survivesWhatIsNeither();

private:
    QByteArray signedBy(const QString &name) const;
    static Outcome outcome(const std::vector<Check> &checks, const char *what);
    evidence::Trust trust(qint64 daysFromNow = 0) const;
    static Secret phrase() { return Secret(std::string_view("secret")); }

    Sealers m_sealers;
    const QByteArray m_text = "{\n  \"a\": \"line ends\\n\"\n}\r\n\n";
    QByteArray m_signature;
    QByteArray m_stamp; ///< of the text
    QByteArray m_signatureStamp;
};

void SealChecksTest::initTestCase()
{
    QVERIFY(m_sealers.isUsable);
    QVERIFY(m_sealers.issue(QStringLiteral("alice"), QStringLiteral("mail")));
    QVERIFY(m_sealers.issue(QStringLiteral("www"), QStringLiteral("server")));
    QVERIFY(m_sealers.issue(QStringLiteral("clock"), QStringLiteral("tsa"), 20));
    QVERIFY(m_sealers.selfSigned(QStringLiteral("mallory"), QStringLiteral("mail"), 30));
    m_sealers.write("text", m_text);
    m_signature = signedBy(QStringLiteral("alice"));
    QVERIFY(!m_signature.isEmpty());
    m_stamp = m_sealers.stamp(evidence::stampRequest(m_text), QStringLiteral("clock"));
    QVERIFY(!m_stamp.isEmpty());
    m_signatureStamp =
        m_sealers.stamp(evidence::stampRequest(m_signature), QStringLiteral("clock"));
    QVERIFY(!m_signatureStamp.isEmpty());
}

QByteArray SealChecksTest::signedBy(const QString &name) const
{
    const auto made = evidence::signDetached(m_text, m_sealers.read(name + QStringLiteral(".p12")),
                                             phrase(), QDateTime::currentDateTimeUtc());
    return made ? *made : QByteArray();
}

Outcome SealChecksTest::outcome(const std::vector<Check> &checks, const char *what)
{
    for (const Check &check : checks) {
        if (check.what == QLatin1String(what))
            return check.outcome;
    }
    return Outcome::NotChecked;
}

evidence::Trust SealChecksTest::trust(qint64 daysFromNow) const
{
    const QByteArray authority = m_sealers.read(QStringLiteral("ca.pem"));
    return {authority, authority, QDateTime::currentDateTimeUtc().addDays(daysFromNow)};
}

void SealChecksTest::signsSoThatOpenSslTakesIt()
{
    m_sealers.write("text.p7s", m_signature);
    QVERIFY(m_sealers.openssl(
        QStringLiteral("cms -verify -binary -inform DER -in text.p7s -content text -CAfile ca.pem "
                       "-purpose any -out /dev/null")));
}

void SealChecksTest::acceptsWhatOpenSslSigned()
{
    QVERIFY(m_sealers.openssl(
        QStringLiteral("cms -sign -binary -in text -signer alice.pem -inkey alice.key "
                       "-outform DER -out theirs.p7s")));
    const QByteArray theirs = m_sealers.read(QStringLiteral("theirs.p7s"));
    QVERIFY(evidence::signatureOver(m_text, theirs));
    QCOMPARE(evidence::signerObjection(theirs, *trust().signers, {}), QString());
    // Not a signature beside the text, but around it.
    QVERIFY(m_sealers.openssl(
        QStringLiteral("cms -sign -binary -nodetach -in text -signer alice.pem -inkey alice.key "
                       "-outform DER -out around.p7s")));
    QVERIFY(!evidence::signatureOver(m_text, m_sealers.read(QStringLiteral("around.p7s"))));
    QVERIFY(m_sealers.openssl(
        QStringLiteral("cms -sign -binary -md sha1 -in text -signer alice.pem -inkey alice.key "
                       "-outform DER -out weak.p7s")));
    QVERIFY(!evidence::signatureOver(m_text, m_sealers.read(QStringLiteral("weak.p7s"))));
}

void SealChecksTest::saysWhoSignedAndWhoVouches()
{
    const Bundle bundle{{evidence::evidenceName, m_text}, {evidence::signatureName, m_signature}};
    const auto all = evidence::sealChecks(bundle, trust());
    QCOMPARE(outcome(all, "signature"), Outcome::Ok);
    QCOMPARE(outcome(all, "signer"), Outcome::Ok);
    QCOMPARE(outcome(all, "stamp"), Outcome::NotChecked);
    const auto facts = evidence::signatureOver(m_text, m_signature);
    QCOMPARE(facts->signer, QStringLiteral("CN=alice,O=Records"));
    QVERIFY(facts->signedAt);
    evidence::Trust nobody;
    nobody.now = trust().now;
    const auto untold = evidence::sealChecks(bundle, nobody);
    QCOMPARE(outcome(untold, "signature"), Outcome::Ok);
    QCOMPARE(outcome(untold, "signer"), Outcome::NotChecked);
    QCOMPARE(
        outcome(evidence::sealChecks({{evidence::evidenceName, m_text}}, trust()), "signature"),
        Outcome::NotChecked);
}

void SealChecksTest::refusesSignersThatNobodyVouchesFor_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<qint64>("daysFromNow");
    QTest::newRow("unknown, signed by itself") << QStringLiteral("mallory") << qint64{0};
    QTest::newRow("expired") << QStringLiteral("alice") << qint64{60};
    QTest::newRow("not yet") << QStringLiteral("alice") << qint64{-60};
    QTest::newRow("of a web server") << QStringLiteral("www") << qint64{0};
}

void SealChecksTest::refusesSignersThatNobodyVouchesFor()
{
    QFETCH(QString, signer);
    QFETCH(qint64, daysFromNow);
    QVERIFY(m_sealers.openssl(QStringLiteral("cms -sign -binary -in text -signer %1.pem "
                                             "-inkey %1.key -outform DER -out %1.p7s")
                                  .arg(signer)));
    const Bundle bundle{{evidence::evidenceName, m_text},
                        {evidence::signatureName, m_sealers.read(signer + QStringLiteral(".p7s"))}};
    const auto all = evidence::sealChecks(bundle, trust(daysFromNow));
    QCOMPARE(outcome(all, "signature"), Outcome::Ok);
    QCOMPARE(outcome(all, "signer"), Outcome::Failed);
}

void SealChecksTest::signsWithNothingThatIsNotForIt()
{
    const auto why = [this](const QString &name, const char *passphrase) {
        const auto made = evidence::signDetached(m_text, m_sealers.read(name),
                                                 Secret(std::string_view(passphrase)), trust().now);
        return made ? QStringLiteral("signed") : made.error().detail;
    };
    QVERIFY(why(QStringLiteral("www.p12"), "secret").contains(QStringLiteral("not for signing")));
    QVERIFY(why(QStringLiteral("alice.p12"), "wrong").contains(QStringLiteral("passphrase")));
    QVERIFY(why(QStringLiteral("alice.pem"), "secret").contains(QStringLiteral("PKCS#12")));
}

void SealChecksTest::signsWithNoCertificateThatIsNotValidNow()
{
    const auto why = [this](qint64 daysFromNow) {
        const auto made = evidence::signDetached(
            m_text, m_sealers.read(QStringLiteral("alice.p12")), phrase(), trust(daysFromNow).now);
        return made ? QStringLiteral("signed") : made.error().detail;
    };
    QVERIFY2(why(31).contains(QStringLiteral("CN=alice,O=Records expired at ")),
             qPrintable(why(31)));
    QVERIFY2(why(-1).contains(QStringLiteral("is not valid before ")), qPrintable(why(-1)));
    QCOMPARE(why(29), QStringLiteral("signed"));
}

void SealChecksTest::noticesEveryBitOfTheSignature()
{
    // What no signature is over (a certificate that nobody asks for, say) the sums are over.
    Bundle bundle{{evidence::evidenceName, m_text}, {evidence::signatureName, m_signature}};
    evidence::renewSums(bundle);
    for (qsizetype bit = 0; bit < m_signature.size() * 8; ++bit) {
        QByteArray flipped = m_signature;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        bundle.insert(evidence::signatureName, flipped);
        QVERIFY2(outcome(evidence::checksOf(bundle, {}, {}), "sums") == Outcome::Failed,
                 qPrintable(QString::number(bit)));
        constexpr qsizetype seldom = 61;
        if (bit % seldom == 0)
            (void)evidence::sealChecks(bundle, trust()); // whatever it says, it comes to an end
    }
}

void SealChecksTest::noticesBitsOfTheText()
{
    for (qsizetype bit = 0; bit < m_text.size() * 8; ++bit) {
        QByteArray flipped = m_text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!evidence::signatureOver(flipped, m_signature));
        QVERIFY(!evidence::stampOver(flipped, m_stamp));
    }
}

void SealChecksTest::stampsSoThatOpenSslTakesIt()
{
    m_sealers.write("text.tsr", m_stamp);
    QVERIFY(m_sealers.openssl(QStringLiteral("ts -verify -data text -in text.tsr -CAfile ca.pem")));
    const auto facts = evidence::stampOver(m_text, m_stamp);
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
    QCOMPARE(facts->authority, QStringLiteral("CN=clock,O=Records"));
    QVERIFY(qAbs(facts->time.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
    QCOMPARE(evidence::authorityObjection(m_text, m_stamp, *trust().stamps, {}), QString());
}

void SealChecksTest::refusesAStampOfAnotherText()
{
    const QByteArray other =
        m_sealers.stamp(evidence::stampRequest(m_text + ' '), QStringLiteral("clock"));
    const auto facts = evidence::stampOver(m_text, other);
    QVERIFY(!facts);
    QVERIFY2(facts.error().detail.contains(QStringLiteral("of another text")),
             qPrintable(facts.error().detail));
    const Bundle bundle{{evidence::evidenceName, m_text}, {evidence::stampName, other}};
    QCOMPARE(outcome(evidence::sealChecks(bundle, trust()), "stamp"), Outcome::Failed);
}

void SealChecksTest::refusesAnAnswerToAnotherQuestion()
{
    const QByteArray asked = evidence::stampRequest(m_text, "0123456789abcdef");
    const QByteArray reply = m_sealers.stamp(asked, QStringLiteral("clock"));
    QVERIFY(evidence::stampOver(m_text, reply, asked));
    QVERIFY(!evidence::stampOver(m_text, m_stamp, asked));
    QVERIFY(
        !evidence::stampOver(m_text, reply, evidence::stampRequest(m_text, "fedcba9876543210")));
}

void SealChecksTest::refusesAnAuthorityThatNobodyVouchesFor()
{
    const QByteArray mallory = m_sealers.read(QStringLiteral("mallory.pem"));
    QVERIFY(!evidence::authorityObjection(m_text, m_stamp, mallory, {}).isEmpty());
    QVERIFY(!evidence::authorityObjection(m_text, m_stamp, "no certificate", {}).isEmpty());
}

void SealChecksTest::countsCertificatesAsTheyWereWhenItWasStamped()
{
    // Alice's lasts 30 days, the clock's 20.
    const Bundle bundle{{evidence::evidenceName, m_text},
                        {evidence::signatureName, m_signature},
                        {evidence::signatureStampName, m_signatureStamp}};
    const auto later = evidence::sealChecks(bundle, trust(60));
    QCOMPARE(outcome(later, "stamp-authority"), Outcome::Ok);
    QCOMPARE(outcome(later, "signer"), Outcome::Ok);
    for (const Check &check : later) {
        const bool isOfChains = check.what == QStringLiteral("signer") ||
                                check.what == QStringLiteral("stamp-authority");
        QCOMPARE(check.why.contains(QStringLiteral("not any more")), isOfChains);
    }
    // Nobody vouches for the stamp: it moves nothing.
    evidence::Trust half = trust(60);
    half.stamps.reset();
    QCOMPARE(outcome(evidence::sealChecks(bundle, half), "signer"), Outcome::Failed);
    half.stamps = m_sealers.read(QStringLiteral("mallory.pem"));
    QCOMPARE(outcome(evidence::sealChecks(bundle, half), "signer"), Outcome::Failed);
}

/// Who finds a key whose certificate has expired could sign whatever was stamped once.
void SealChecksTest::takesNoStampOfTheTextForOneOfTheSignature()
{
    const Bundle bundle{{evidence::evidenceName, m_text},
                        {evidence::signatureName, m_signature},
                        {evidence::stampName, m_stamp}};
    QCOMPARE(outcome(evidence::sealChecks(bundle, trust()), "signer"), Outcome::Ok);
    const auto later = evidence::sealChecks(bundle, trust(60));
    QCOMPARE(outcome(later, "stamp"), Outcome::Ok);
    QCOMPARE(outcome(later, "stamp-authority"), Outcome::Ok);
    QCOMPARE(outcome(later, "signature"), Outcome::Ok);
    QCOMPARE(outcome(later, "signer"), Outcome::Failed);
    QVERIFY2(later.back().why.contains(QStringLiteral("nothing shows that it was signed before")),
             qPrintable(later.back().why));

    // Another signature than the one that was stamped.
    Bundle forged = bundle;
    forged.insert(evidence::signatureName, signedBy(QStringLiteral("alice")));
    forged.insert(evidence::signatureStampName, m_signatureStamp);
    const auto seen = evidence::sealChecks(forged, trust(60));
    QCOMPARE(outcome(seen, "stamp"), Outcome::Failed);
    QCOMPARE(outcome(seen, "signer"), Outcome::Failed);
}

void SealChecksTest::looksAtBothStamps()
{
    Bundle bundle{{evidence::evidenceName, m_text},
                  {evidence::signatureName, m_signature},
                  {evidence::signatureStampName, m_signatureStamp},
                  {evidence::stampName, m_stamp}};
    const auto failures = [&] {
        const auto all = evidence::sealChecks(bundle, trust());
        return std::count_if(all.begin(), all.end(),
                             [](const Check &check) { return check.outcome == Outcome::Failed; });
    };
    QCOMPARE(failures(), 0);
    QCOMPARE(evidence::stampPlaceOf(bundle).stamp, evidence::signatureStampName);
    bundle.insert(evidence::stampName, m_signatureStamp);
    QCOMPARE(failures(), 1);
    bundle.insert(evidence::stampName, m_stamp);
    bundle.insert(evidence::signatureStampName, m_stamp);
    QCOMPARE(failures(), 1);
    bundle.remove(evidence::signatureName);
    QCOMPARE(failures(), 1); // a stamp of a signature that is not there
    QCOMPARE(evidence::stampPlaceOf(bundle).stamp, evidence::stampName);
}

void SealChecksTest::noticesBitsOfTheStamp()
{
    for (qsizetype bit = 0; bit < m_stamp.size() * 8; bit += 61) {
        QByteArray flipped = m_stamp;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        if (evidence::stampOver(m_text, flipped))
            (void)evidence::authorityObjection(m_text, flipped, *trust().stamps, {});
    }
}

void SealChecksTest::survivesWhatIsNeither()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(100'000, '\x30'),
                                    m_signature + '\0', m_stamp, m_signature.chopped(1)}) {
        QVERIFY(!evidence::signatureOver(m_text, bytes));
        QVERIFY(bytes == m_stamp || !evidence::stampOver(m_text, bytes));
        QVERIFY(!evidence::signerObjection(bytes, *trust().signers, {}).isEmpty() ||
                bytes.startsWith(m_signature.left(10)));
    }
}

QTEST_GUILESS_MAIN(SealChecksTest)
#include "tst_sealchecks.moc"
