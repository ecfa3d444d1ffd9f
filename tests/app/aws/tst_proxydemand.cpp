// SPDX-License-Identifier: GPL-3.0-or-later

// What a proxy's 407 asks for, and how that is said.
#include "aws/transport/proxyfault.h"

#include <QTest>

using namespace vaultlock::aws;

class ProxyDemandTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadFromTheChallenges_data();
    void isReadFromTheChallenges();
    void isThereOnlyInA407_data();
    void isThereOnlyInA407();
    void isSaidWithWhatCanBeDone_data();
    void isSaidWithWhatCanBeDone();
    void isNotTakenForAnotherAnswer_data();
    void isNotTakenForAnotherAnswer();
};

void ProxyDemandTest::isReadFromTheChallenges_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("schemes");
    const auto row = [](const char *name, const QByteArray &headers, const char *schemes) {
        QTest::newRow(name) << headers << QString::fromLatin1(schemes);
    };
    row("one", "Proxy-Authenticate: Basic realm=\"x\"\r\n", "Basic");
    row("a header each", "Proxy-Authenticate: Negotiate\r\nproxy-authenticate:NTLM\r\n",
        "Negotiate NTLM");
    row("one header for all",
        "Proxy-Authenticate: Negotiate, Digest realm=\"a, b\", nonce=\"c\", Basic realm=x\r\n",
        "Negotiate Digest Basic");
    row("a server's own", "WWW-Authenticate: Basic realm=x\r\n", "");
    row("none", "", "");
    row("an algorithm that Qt does not know",
        "Proxy-Authenticate: Digest realm=\"x\", algorithm=SHA-256, qop=\"auth\"\r\n",
        "Digest with SHA-256");
    row("the algorithm that it knows",
        "Proxy-Authenticate: Digest realm=\"x\", algorithm=\"MD5\", qop=\"auth\"\r\n", "Digest");
    row("a protection that it does not know",
        "Proxy-Authenticate: Digest realm=\"x\", nonce=\"a\", qop=\"auth-int\"\r\n",
        "Digest with qop=auth-int");
    row("one of two protections that it knows",
        "Proxy-Authenticate: Digest realm=\"x\", qop=\"auth,auth-int\"\r\n", "Digest");
    row("a protection that is none", "Proxy-Authenticate: Digest realm=\"x\", qop=\"<b>\"\r\n",
        "Digest with qop=something else than auth");
    row("no realm", "Proxy-Authenticate: Basic charset=\"UTF-8\"\r\n", "Basic");
    row("one twice", "Proxy-Authenticate: NTLM\r\nProxy-Authenticate: NTLM TlRM\r\n", "NTLM");
    row("markup and other signs",
        "Proxy-Authenticate: <b>Basic</b>\r\nProxy-Authenticate: B\xe2\x80\xae\r\n", "");
    row("one without end", "Proxy-Authenticate: " + QByteArray(1'000, 'a') + "\r\n", "");
    row("very many", "Proxy-Authenticate: A, B, C, D, E, F, G\r\n", "A B C D E");
}

void ProxyDemandTest::isReadFromTheChallenges()
{
    QFETCH(QByteArray, headers);
    const auto demand = proxyDemand("HTTP/1.1 407 Proxy Authentication Required\r\n" + headers);
    QVERIFY(demand.has_value());
    QTEST(demand->schemes.join(u' '), "schemes");
}

void ProxyDemandTest::isThereOnlyInA407_data()
{
    QTest::addColumn<QByteArray>("head");
    for (const char *line :
         {"HTTP/1.1 200 OK", "HTTP/1.1 403 Forbidden", "SSH-2.0-OpenSSH", "", "407", "HTTP/1.1"})
        QTest::newRow(line) << QByteArray(line) + "\r\nProxy-Authenticate: Basic\r\n";
}

void ProxyDemandTest::isThereOnlyInA407()
{
    QFETCH(QByteArray, head);
    QVERIFY(!proxyDemand(head));
}

void ProxyDemandTest::isSaidWithWhatCanBeDone_data()
{
    QTest::addColumn<QString>("schemes");
    QTest::addColumn<bool>("hasLogin");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *schemes, bool hasLogin, const char *sentence) {
        QTest::addRow("%s, %s", schemes, hasLogin ? "a login" : "no login")
            << QString::fromLatin1(schemes) << hasLogin << QString::fromLatin1(sentence);
    };
    row("Basic", false,
        "it asks for Basic, and no user name and password are set for it "
        "(http://USER:PASSWORD@HOST:PORT)");
    row("Basic", true,
        "it asks for Basic, and does not take the user name and password that are set for it");
    row("NTLM", true,
        "it asks for NTLM, and does not take the user name and password that are set for it");
    row("Negotiate NTLM Basic", true,
        "it asks for Negotiate, NTLM or Basic, and does not take the user name and password that "
        "are set for it");
    row("Negotiate", true,
        "it asks for Negotiate, and there is no Kerberos ticket that it takes (kinit gets one)");
    row("Negotiate Bearer", false,
        "it asks for Negotiate or Bearer, and there is no Kerberos ticket that it takes (kinit "
        "gets one)");
    row("Bearer", true, "it asks for Bearer, which Vaultlock cannot answer");
    row("", true, "it wants to know who asks, and does not say by which scheme");
}

void ProxyDemandTest::isSaidWithWhatCanBeDone()
{
    QFETCH(QString, schemes);
    QFETCH(bool, hasLogin);
    const ProxyDemand demand{schemes.split(u' ', Qt::SkipEmptyParts)};
    QTEST(demandSentence(demand, hasLogin), "sentence");
}

void ProxyDemandTest::isNotTakenForAnotherAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *line, bool isMade, const char *refusal) {
        QTest::newRow(line) << QByteArray(line) << isMade << QString::fromLatin1(refusal);
    };
    const char *const strange = "what answers there does not answer as a proxy does";
    row("HTTP/1.1 200 Connection established", true, "it answered with 200");
    row("HTTP/1.0  204", true, "it answered with 204");
    row("HTTP/1.1 502 <b>Bad</b>", false, "it answered with 502");
    row("HTTP/1.1 307 Go", false,
        "it answered with 307; the sign-in page of a network may stand in the way");
    row("HTTP/1.1 511", false,
        "it answered with 511; the sign-in page of a network may stand in the way");
    row("HTTP/1.1 2000 x", false, strange);
    row("HTTP/1.1 -20 x", false, strange);
    row("SSH-2.0-OpenSSH 200 x", false, strange);
    row("", false, strange);
}

void ProxyDemandTest::isNotTakenForAnotherAnswer()
{
    QFETCH(QByteArray, line);
    for (const QByteArray &head : QByteArrayList{line, line + "\r\nServer: x 407 200"}) {
        QVERIFY(!proxyDemand(head));
        QTEST(isTunnel(head), "isMade");
        QTEST(refusalSentence(head), "refusal");
    }
}

QTEST_GUILESS_MAIN(ProxyDemandTest)
#include "tst_proxydemand.moc"
