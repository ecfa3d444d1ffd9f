// SPDX-License-Identifier: GPL-3.0-or-later

#include "../credentialrig.h"
#include "aws/credentials/staticcredentials.h"
#include "aws/sts/assumedrole.h"
#include "aws/sts/webidentity.h"
#include "core/utctime.h"

#include <QTemporaryFile>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QString roleArn = QStringLiteral("arn:aws:iam::123456789012:role/Admin");

std::shared_ptr<CredentialsProvider> sourceKeys()
{
    return std::make_shared<StaticCredentialsProvider>(exampleCredentials({}));
}

class FixedPrompt final : public MfaPrompt
{
public:
    QFuture<Result<QString>> code(const QString &serial, const QString &) override
    {
        asked.append(serial);
        return readyFuture(answer);
    }
    Result<QString> answer = QStringLiteral("123456");
    QStringList asked;
};

} // namespace

class AssumedRoleTest : public QObject
{
    Q_OBJECT

private slots:
    void asksStsWithEverythingThatTheProfileSays();
    void asksForTheCodeOfTheDevice();
    void isNotAssumedWithoutTheCode_data();
    void isNotAssumedWithoutTheCode();
    void isChained();
    void saysWhatStsSays_data();
    void saysWhatStsSays();
    void doesNotTakeWhatIsNoAnswer_data();
    void doesNotTakeWhatIsNoAnswer();
    void isRetriedWhileStsIsNotAvailable();
    void signsAgainWhenStsRefusesTheClock();
    void byWebIdentityIsNotSigned();
    void byWebIdentityNeedsItsFile();
    void byWebIdentityTakesATokenOfTheSizeThatStsTakes_data();
    void byWebIdentityTakesATokenOfTheSizeThatStsTakes();
    void byWebIdentityIsRefusedForItsToken_data();
    void byWebIdentityIsRefusedForItsToken();
};

void AssumedRoleTest::asksStsWithEverythingThatTheProfileSays()
{
    CredentialRig rig({xmlReply(200, assumedRoleXml("AssumeRole", "ASIAROLE"))});
    const RoleStep step{roleArn, QStringLiteral("ext/1"), QStringLiteral("me@x"), {}, 900};
    AssumedRole role(step, sourceKeys(), rig.sts(), nullptr, rig.clock);
    const auto credentials = awaited(role.credentials());
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIAROLE"));
    QVERIFY((*credentials)->secretAccessKey.view() == "role-secret");
    QVERIFY((*credentials)->sessionToken.view() == "role-token");
    QCOMPARE(*(*credentials)->expiry, utcTime({2026, 3, 2}, {16, 4}));
    QCOMPARE((*credentials)->source, QStringLiteral("role Admin, assumed by test"));
    const Seen seen = rig.server.seen();
    QCOMPARE(seen.requests.size(), std::size_t{1});
    const SeenRequest &request = seen.requests.front();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/"));
    QCOMPARE(formValue(request, "Action"), QByteArray("AssumeRole"));
    QCOMPARE(formValue(request, "Version"), QByteArray("2011-06-15"));
    QCOMPARE(formValue(request, "RoleArn"), roleArn.toLatin1());
    QCOMPARE(formValue(request, "RoleSessionName"), QByteArray("me@x"));
    QCOMPARE(formValue(request, "ExternalId"), QByteArray("ext/1"));
    QCOMPARE(formValue(request, "DurationSeconds"), QByteArray("900"));
    QVERIFY(!request.body.contains("SerialNumber"));
    QCOMPARE(request.header("authorization"),
             expectedStsAuthorization(request, *exampleCredentials({})));
}

void AssumedRoleTest::asksForTheCodeOfTheDevice()
{
    CredentialRig rig({xmlReply(200, assumedRoleXml("AssumeRole", "ASIAROLE"))});
    FixedPrompt prompt;
    const QString serial = QStringLiteral("arn:aws:iam::123456789012:mfa/me");
    AssumedRole role({roleArn, {}, {}, serial, {}}, sourceKeys(), rig.sts(), &prompt, rig.clock);
    QVERIFY(awaited(role.credentials()).has_value());
    QCOMPARE(prompt.asked, QStringList(serial));
    const SeenRequest request = rig.server.seen().requests.front();
    QCOMPARE(formValue(request, "SerialNumber"), serial.toLatin1());
    QCOMPARE(formValue(request, "TokenCode"), QByteArray("123456"));
    QCOMPARE(formValue(request, "RoleSessionName"), QByteArray("vaultlock-1772463840"));
}

void AssumedRoleTest::isNotAssumedWithoutTheCode_data()
{
    QTest::addColumn<bool>("hasPrompt");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nobody can be asked") << false << ErrorKind::MfaNeeded;
    QTest::newRow("nobody answers") << true << ErrorKind::Cancelled;
}

void AssumedRoleTest::isNotAssumedWithoutTheCode()
{
    QFETCH(bool, hasPrompt);
    CredentialRig rig({xmlReply(200, assumedRoleXml("AssumeRole", "ASIAROLE"))});
    FixedPrompt prompt;
    prompt.answer = failure(ErrorKind::Cancelled);
    AssumedRole role({roleArn, {}, {}, QStringLiteral("mfa"), {}}, sourceKeys(), rig.sts(),
                     hasPrompt ? &prompt : nullptr, rig.clock);
    const auto credentials = awaited(role.credentials());
    QVERIFY(!credentials);
    QTEST(credentials.error().kind, "kind");
    QCOMPARE(rig.server.seen().requests.size(), std::size_t{0});
}

void AssumedRoleTest::isChained()
{
    CredentialRig rig({xmlReply(200, assumedRoleXml("AssumeRole", "ASIAFIRST")),
                       xmlReply(200, assumedRoleXml("AssumeRole", "ASIASECOND"))});
    auto first = std::make_shared<AssumedRole>(RoleStep{roleArn, {}, {}, {}, {}}, sourceKeys(),
                                               rig.sts(), nullptr, rig.clock);
    AssumedRole second({QStringLiteral("arn:aws:iam::123456789012:role/Other"), {}, {}, {}, {}},
                       first, rig.sts(), nullptr, rig.clock);
    const auto credentials = awaited(second.credentials());
    QVERIFY(credentials.has_value());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIASECOND"));
    const auto requests = rig.server.seen().requests;
    QCOMPARE(requests.size(), std::size_t{2});
    QVERIFY(requests[1].header("authorization").contains("Credential=ASIAFIRST/"));
    QCOMPARE(requests[1].header("x-amz-security-token"), QByteArray("role-token"));
}

void AssumedRoleTest::saysWhatStsSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("denied") << 403 << QByteArray("AccessDenied") << ErrorKind::AccessDenied;
    QTest::newRow("unknown key") << 403 << QByteArray("InvalidClientTokenId")
                                 << ErrorKind::UnrecognizedClient;
    QTest::newRow("wrong secret") << 403 << QByteArray("SignatureDoesNotMatch")
                                  << ErrorKind::InvalidSignature;
    QTest::newRow("expired") << 400 << QByteArray("ExpiredToken") << ErrorKind::ExpiredToken;
    QTest::newRow("another") << 400 << QByteArray("ValidationError")
                             << ErrorKind::OtherServiceError;
}

void AssumedRoleTest::saysWhatStsSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    CredentialRig rig({xmlReply(status, stsErrorXml(code, "Said so."))});
    AssumedRole role({roleArn, {}, {}, {}, {}}, sourceKeys(), rig.sts(), nullptr, rig.clock);
    const auto credentials = awaited(role.credentials());
    QVERIFY(!credentials);
    QTEST(credentials.error().kind, "kind");
    QCOMPARE(credentials.error().code, QString::fromLatin1(code));
    QCOMPARE(credentials.error().detail, QStringLiteral("Said so."));
    QCOMPARE(credentials.error().requestId, QStringLiteral("r-1"));
    QCOMPARE(rig.server.seen().requests.size(), std::size_t{1});
}

void AssumedRoleTest::doesNotTakeWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray whole = assumedRoleXml("AssumeRole", "ASIAROLE");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a login page") << QByteArray("<html><body>Log in</body></html>");
    QTest::newRow("cut off") << whole.left(whole.size() - 40);
    QTest::newRow("no time") << assumedRoleXml("AssumeRole", "ASIAROLE", "soon");
    QTest::newRow("a bent key") << assumedRoleXml("AssumeRole", "ASIA/ROLE");
    QTest::newRow("entities") << "<!DOCTYPE x [<!ENTITY a 'b'>]>" + whole;
}

void AssumedRoleTest::doesNotTakeWhatIsNoAnswer()
{
    QFETCH(QByteArray, xml);
    CredentialRig rig({xmlReply(200, xml)});
    AssumedRole role({roleArn, {}, {}, {}, {}}, sourceKeys(), rig.sts(), nullptr, rig.clock);
    const auto credentials = awaited(role.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::MalformedReply);
}

void AssumedRoleTest::isRetriedWhileStsIsNotAvailable()
{
    CredentialRig rig({xmlReply(503, stsErrorXml("ServiceUnavailable", "")),
                       xmlReply(200, assumedRoleXml("AssumeRole", "ASIAROLE"))});
    AssumedRole role({roleArn, {}, {}, {}, {}}, sourceKeys(), rig.sts(), nullptr, rig.clock);
    QVERIFY(awaited(role.credentials()).has_value());
    QCOMPARE(rig.server.seen().requests.size(), std::size_t{2});
}

void AssumedRoleTest::signsAgainWhenStsRefusesTheClock()
{
    const QByteArray skewed = httpReply(403, {{"Date", "Mon, 02 Mar 2026 18:00:00 GMT"}},
                                        stsErrorXml("RequestExpired", "Too old."));
    CredentialRig rig({replying(skewed), xmlReply(200, assumedRoleXml("AssumeRole", "ASIAROLE"))});
    AssumedRole role({roleArn, {}, {}, {}, {}}, sourceKeys(), rig.sts(), nullptr, rig.clock);
    QVERIFY(awaited(role.credentials()).has_value());
    QCOMPARE(rig.server.seen().requests[1].header("x-amz-date"), QByteArray("20260302T180000Z"));
}

void AssumedRoleTest::byWebIdentityIsNotSigned()
{
    CredentialRig rig({xmlReply(200, assumedRoleXml("AssumeRoleWithWebIdentity", "ASIAWEB"))});
    QTemporaryFile token;
    QVERIFY(token.open());
    token.write("header.payload.signature\n");
    token.close();
    WebIdentity identity({roleArn, token.fileName(), QStringLiteral("pod")}, rig.sts(), rig.clock);
    const auto credentials = awaited(identity.credentials());
    QVERIFY(credentials.has_value());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIAWEB"));
    const SeenRequest request = rig.server.seen().requests.front();
    QVERIFY(request.header("authorization").isEmpty());
    QCOMPARE(formValue(request, "WebIdentityToken"), QByteArray("header.payload.signature"));
    QCOMPARE(formValue(request, "RoleSessionName"), QByteArray("pod"));
}

void AssumedRoleTest::byWebIdentityNeedsItsFile()
{
    CredentialRig rig({xmlReply(200, {})});
    WebIdentity identity({roleArn, QStringLiteral("/nowhere/token"), {}}, rig.sts(), rig.clock);
    const auto credentials = awaited(identity.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::FileNotReadable);
    QCOMPARE(rig.server.seen().connections, 0);
}

void AssumedRoleTest::byWebIdentityTakesATokenOfTheSizeThatStsTakes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const QString larger = QStringLiteral(": it is larger than STS takes (20,000 bytes)");
    const QByteArray longest(20'000, 'x');
    QTest::newRow("the longest") << longest + "\r\n" << QString();
    QTest::newRow("one more") << longest + "x" << larger;
    QTest::newRow("much more") << longest + longest << larger;
    QTest::newRow("behind blanks") << QByteArray(19'000, ' ') + longest << larger;
    QTest::newRow("blanks") << QByteArray(" \n") << QStringLiteral(": it holds no token");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral(": it holds no token");
}

void AssumedRoleTest::byWebIdentityTakesATokenOfTheSizeThatStsTakes()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    CredentialRig rig({xmlReply(200, assumedRoleXml("AssumeRoleWithWebIdentity", "ASIAWEB"))});
    QTemporaryFile token;
    QVERIFY(token.open());
    token.write(content);
    token.close();
    WebIdentity identity({roleArn, token.fileName(), {}}, rig.sts(), rig.clock);
    const auto credentials = awaited(identity.credentials());
    QCOMPARE(credentials.has_value(), said.isEmpty());
    if (credentials)
        return;
    QCOMPARE(credentials.error().kind, ErrorKind::InvalidConfiguration);
    QCOMPARE(credentials.error().detail, token.fileName() + said);
    QCOMPARE(rig.server.seen().connections, 0);
}

void AssumedRoleTest::byWebIdentityIsRefusedForItsToken_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"InvalidIdentityToken", "ExpiredTokenException", "IDPRejectedClaim"})
        QTest::newRow(code) << QByteArray(code);
}

/// There is no access key that could be deleted.
void AssumedRoleTest::byWebIdentityIsRefusedForItsToken()
{
    QFETCH(QByteArray, code);
    CredentialRig rig({xmlReply(400, stsErrorXml(code, "No provider found."))});
    QTemporaryFile token;
    QVERIFY(token.open());
    token.write("header.payload.signature");
    token.close();
    WebIdentity identity({roleArn, token.fileName(), {}}, rig.sts(), rig.clock);
    const auto credentials = awaited(identity.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::RoleNotGranted);
    QCOMPARE(credentials.error().party, Party::Sts);
    QCOMPARE(credentials.error().code, QString::fromLatin1(code));
    QCOMPARE(credentials.error().detail,
             QStringLiteral("STS does not accept the web identity's token: No provider found."));
}

QTEST_GUILESS_MAIN(AssumedRoleTest)
#include "tst_assumedrole.moc"
