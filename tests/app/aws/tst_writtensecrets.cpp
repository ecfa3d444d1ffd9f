// SPDX-License-Identifier: GPL-3.0-or-later

// A secret that comes back in another writing, or in pieces.
#include "aws/transport/sentsecrets.h"

#include <QTest>

#include <cctype>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

const QByteArray token = "IQoJb3JpZ2luX2VjEHoaCXVzLWVhc3QtMSJHMEUCIQDcanary/token+of/64==";
const QString removed = QStringLiteral("[removed]");

// How a program may write a value into what it says.
using Writer = QByteArray (*)(const QByteArray &value);

template <typename Escape>
QByteArray eachSign(const QByteArray &value, Escape escape)
{
    QByteArray written;
    for (const char sign : value)
        written +=
            std::isalnum(static_cast<unsigned char>(sign)) ? QByteArray(1, sign) : escape(sign);
    return written;
}

QByteArray hexOf(char sign, int digits)
{
    return QByteArray::number(static_cast<uchar>(sign), 16).rightJustified(digits, '0');
}

const QList<QPair<const char *, Writer>> writers{
    {"as it is",
     [](const QByteArray &value) {
         return value;
     }},
    {"entities by decimal numbers",
     [](const QByteArray &value) {
         return eachSign(value, [](char sign) { return "&#" + QByteArray::number(sign) + ';'; });
     }},
    {"entities by hexadecimal numbers",
     [](const QByteArray &value) {
         return eachSign(value, [](char sign) { return "&#x" + hexOf(sign, 1).toUpper() + ';'; });
     }},
    {"entities of HTML",
     [](const QByteArray &value) {
         return QByteArray(value)
             .replace("&", "&amp;")
             .replace("\"", "&quot;")
             .replace("/", "&sol;");
     }},
    {"percent signs",
     [](const QByteArray &value) {
         return value.toPercentEncoding();
     }},
    {"percent signs in small letters",
     [](const QByteArray &value) {
         return eachSign(value, [](char sign) { return '%' + hexOf(sign, 2); });
     }},
    {"percent signs twice",
     [](const QByteArray &value) {
         return value.toPercentEncoding().toPercentEncoding();
     }},
    {"JSON with a slash behind a backslash",
     [](const QByteArray &value) {
         return QByteArray(value).replace("\"", "\\\"").replace("/", "\\/");
     }},
    {"JSON with numbers",
     [](const QByteArray &value) {
         return eachSign(value, [](char sign) { return "\\u" + hexOf(sign, 4); });
     }},
    {"JSON in a text of JSON",
     [](const QByteArray &value) {
         return eachSign(value, [](char sign) { return "\\\\u" + hexOf(sign, 4); });
     }},
    {"bytes of Python",
     [](const QByteArray &value) {
         return eachSign(value, [](char sign) { return "\\x" + hexOf(sign, 2); });
     }},
    {"a URL in a page",
     [](const QByteArray &value) {
         return value.toPercentEncoding().replace("%", "&#37;");
     }},
    {"in lines", [](const QByteArray &value) {
         return QByteArray(value).insert(30, "\r\n\t").insert(7, "\n");
     }}};

} // namespace

Q_DECLARE_METATYPE(Writer)

class WrittenSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void areKnownHoweverTheyAreWritten_data();
    void areKnownHoweverTheyAreWritten();
    void areKnownInBase64AndHex_data();
    void areKnownInBase64AndHex();
    void areTakenOutByPiecesOfEightSigns();
    void areNeitherTheAccessKeyIdNorTheAccount();
};

void WrittenSecretsTest::areKnownHoweverTheyAreWritten_data()
{
    QTest::addColumn<Writer>("write");
    for (const auto &writer : writers)
        QTest::newRow(writer.first) << writer.second;
}

/// In a text and in a body, wherever a sign of it needs an escape.
void WrittenSecretsTest::areKnownHoweverTheyAreWritten()
{
    QFETCH(Writer, write);
    const QByteArray secret = "IQoJ/b3J+pZ2=luX2V/jEHo&aCXV\"z_LWV-hc3Q~tMSJH";
    const SentSecrets sent({"GET", QUrl(), {{"x-amz-security-token", secret}}, {}});
    const QByteArray written = "before " + write(secret) + " after";
    const QString text = sent.takenOutOf(QString::fromLatin1(written));
    QCOMPARE(text, QStringLiteral("before [removed] after"));
    QCOMPARE(sent.takenOutOf(written), QByteArray("before [removed] after"));
}

void WrittenSecretsTest::areKnownInBase64AndHex_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Writer>("write");
    const QList<QPair<const char *, Writer>> encoders{
        {"base64",
         [](const QByteArray &value) {
             return value.toBase64();
         }},
        {"base64 for URLs",
         [](const QByteArray &value) {
             return value.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
         }},
        {"base64 in lines",
         [](const QByteArray &value) {
             return value.toBase64().insert(40, "\r\n").insert(20, "\n");
         }},
        {"hex",
         [](const QByteArray &value) {
             return value.toHex();
         }},
        {"hex in capitals",
         [](const QByteArray &value) {
             return value.toHex().toUpper();
         }},
        {"hex with colons",
         [](const QByteArray &value) {
             return value.toHex(':');
         }},
        {"hex with blanks", [](const QByteArray &value) {
             return value.toHex(' ');
         }}};
    for (const auto &encoder : encoders) {
        for (const int before : {0, 1, 2}) {
            for (const int after : {0, 1, 2})
                QTest::addRow("%s, %d before, %d after", encoder.first, before, after)
                    << QByteArray(before, '<') << QByteArray(after, '>') << encoder.second;
        }
    }
}

/// Of a text that was encoded as a whole, the secret with it; one sign at each end may be left,
/// which is partly of its neighbour.
void WrittenSecretsTest::areKnownInBase64AndHex()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(Writer, write);
    const SentSecrets sent({"GET", QUrl(), {{"x-amz-security-token", token}}, {}});
    const QByteArray written = '(' + write(before + token + after) + ')';
    const QString text = sent.takenOutOf(QString::fromLatin1(written));
    QVERIFY2(text.contains(removed) && text.size() <= removed.size() + 16, qPrintable(text));
    const QByteArray body = sent.takenOutOf(written);
    QVERIFY2(body.contains("[removed]") && body.size() <= removed.size() + 16, body.constData());
    if (before.isEmpty() && after.isEmpty())
        QCOMPARE(text, QStringLiteral("([removed])"));
}

void WrittenSecretsTest::areTakenOutByPiecesOfEightSigns()
{
    const SentSecrets sent({"GET", QUrl(), {{"x-amz-security-token", token}}, {}});
    for (qsizetype at = 0; at + 8 <= token.size(); ++at) {
        const QString piece = QString::fromLatin1(token.mid(at, 8));
        QCOMPARE(sent.takenOutOf(u'(' + piece + u')'), QStringLiteral("([removed])"));
    }
    // As a message that is broken into short lines.
    QString broken = QString::fromLatin1(token);
    for (qsizetype at = 5; at < broken.size(); at += 7)
        broken.insert(at, QStringLiteral("\n "));
    QCOMPARE(sent.takenOutOf(broken), removed);
    // A short value is a word, of which only the whole is a secret.
    const SentSecrets word({"GET", QUrl(), {{"x-amz-security-token", "session-token"}}, {}});
    QCOMPARE(word.takenOutOf(QStringLiteral("session-tokens, session-time, session-")),
             QStringLiteral("[removed]s, session-time, session-"));
}

void WrittenSecretsTest::areNeitherTheAccessKeyIdNorTheAccount()
{
    const QByteArray keyId = "ASIAIOSFODNN7EXAMPLE";
    const SentSecrets sent({"GET",
                            QUrl(),
                            {{"authorization", "AWS4-HMAC-SHA256 Credential=" + keyId +
                                                   "/20120525/us-east-1/glacier/aws4_request, "
                                                   "SignedHeaders=host, Signature=" +
                                                   QByteArray(64, 'a')},
                             {"x-amz-security-token", "x+" + keyId + "/999999999999/y=" + token}},
                            {}});
    const QString message =
        QString::fromLatin1("The key " + keyId + " of account 999999999999 may not.");
    QCOMPARE(sent.takenOutOf(message), message);
}

QTEST_APPLESS_MAIN(WrittenSecretsTest)
#include "tst_writtensecrets.moc"
