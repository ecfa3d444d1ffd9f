// SPDX-License-Identifier: GPL-3.0-or-later

// What a request has of each key: given, derived, not known, or absent.
#include "decisionbench.h"

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class RequestContextTest : public QObject
{
    Q_OBJECT

private slots:
    void derivesFromWhoAsks_data();
    void derivesFromWhoAsks();
    void derivesFromTheVault();
    void derivesOneClockFromTheOther_data();
    void derivesOneClockFromTheOther();
    void forgetsADerivedClock();
    void takesWhatIsAlwaysThereForUnknown_data();
    void takesWhatIsAlwaysThereForUnknown();
    void prefersWhatIsGiven();
    void takesAnEmptyListForAbsent();
    void keepsItsContextWhenCopied();
};

namespace {

using State = KeyValues::State;

const std::string federatedArn = "arn:aws:sts::123456789012:federated-user/ann";
const std::string service = "backup.amazonaws.com";

/// `absent`, `unknown`, or the value.
std::string shown(const KeyValues &values)
{
    switch (values.state) {
    case State::Absent:
        return "absent";
    case State::Unknown:
        return "unknown";
    case State::Present:
        break;
    }
    return values.values->front();
}

} // namespace

void RequestContextTest::derivesFromWhoAsks_data()
{
    QTest::addColumn<QByteArray>("requester");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const std::string &requester, const char *key, const std::string &value) {
        QTest::addRow("%s of %s", key, requester.c_str())
            << QByteArray::fromStdString(requester) << QByteArray(key)
            << QByteArray::fromStdString(value);
    };
    const char *const arn = "aws:principalarn";
    row(userArn, arn, userArn);
    row(rootArn, arn, rootArn);
    row(account, arn, rootArn);
    row(roleArn, arn, roleArn);
    row(sessionArn, arn, "arn:aws:iam::123456789012:role/Keeper");
    row("arn:aws-cn:sts::123456789012:assumed-role/Keeper/x", arn,
        "arn:aws-cn:iam::123456789012:role/Keeper");
    row(federatedArn, arn, federatedArn);
    row(service, arn, "unknown");
    row("anonymous", arn, "absent");

    const char *const accountKey = "aws:principalaccount";
    row(userArn, accountKey, account);
    row(sessionArn, accountKey, account);
    row(service, accountKey, "unknown");
    row("anonymous", accountKey, "anonymous");

    const char *const type = "aws:principaltype";
    row(rootArn, type, "Account");
    row(userArn, type, "User");
    row(roleArn, type, "AssumedRole");
    row(sessionArn, type, "AssumedRole");
    row(federatedArn, type, "FederatedUser");
    row("anonymous", type, "Anonymous");
    row(service, type, "unknown");

    const char *const name = "aws:username";
    row(userArn, name, "ann");
    row("arn:aws:iam::123456789012:user/team/ann", name, "ann");
    row(rootArn, name, "absent");
    row(sessionArn, name, "absent");
    row("anonymous", name, "absent");

    row(service, "aws:principalisawsservice", "true");
    row(service, "aws:principalservicename", service);
    row(userArn, "aws:principalisawsservice", "false");
    row(userArn, "aws:principalservicename", "absent");
    row("anonymous", "aws:principalisawsservice", "absent");
}

void RequestContextTest::derivesFromWhoAsks()
{
    QFETCH(QByteArray, requester);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, expected);
    const Request request = deletion(requester.toStdString());
    QCOMPARE(shown(request.lookup(key.toStdString())), expected.toStdString());
}

void RequestContextTest::derivesFromTheVault()
{
    QCOMPARE(shown(deletion().lookup("aws:resourceaccount")), account);
    QCOMPARE(shown(deletion().lookup("aws:requestedregion")), std::string("us-west-2"));
    const Request list(userArn, "glacier:ListVaults", "*");
    QCOMPARE(shown(list.lookup("aws:resourceaccount")), std::string("unknown"));
    QCOMPARE(shown(list.lookup("aws:requestedregion")), std::string("unknown"));
}

void RequestContextTest::derivesOneClockFromTheOther_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *given, const char *value, const char *expected) {
        QTest::addRow("%s %s", given, value)
            << QByteArray(given) << QByteArray(value) << QByteArray(expected);
    };
    row("aws:CurrentTime", "1970-01-02T00:00:01Z", "86401");
    row("aws:CurrentTime", "1970-01-02T00:00:01.9Z", "86401");
    row("aws:CurrentTime", "1970-01-02T01:00:00+01:00", "86400");
    row("aws:CurrentTime", "1969-12-31T23:59:59.5Z", "-1");
    row("aws:CurrentTime", "soon", "unknown");
    row("aws:EpochTime", "2019686400", "2034-01-01T00:00:00Z");
    row("aws:EpochTime", "951827696", "2000-02-29T12:34:56Z");
    row("aws:EpochTime", "soon", "unknown");
}

void RequestContextTest::derivesOneClockFromTheOther()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    Request request = deletion();
    request.setContext(given.toStdString(), {value.toStdString()});
    const bool isCurrentTime = given == "aws:CurrentTime";
    QCOMPARE(shown(request.lookup(isCurrentTime ? epochTimeKey : currentTimeKey)),
             expected.toStdString());
    QCOMPARE(shown(request.lookup(isCurrentTime ? currentTimeKey : epochTimeKey)),
             value.toStdString());
}

void RequestContextTest::forgetsADerivedClock()
{
    Request request = deletion();
    request.setContext("aws:EpochTime", {"86400"});
    request.removeContext("aws:EpochTime");
    QCOMPARE(shown(request.lookup(currentTimeKey)), std::string("unknown"));
}

void RequestContextTest::takesWhatIsAlwaysThereForUnknown_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("signedState");
    QTest::addColumn<QByteArray>("anonymousState");
    const auto row = [](const char *key, const char *ofSigned, const char *ofAnonymous) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(ofSigned) << QByteArray(ofAnonymous);
    };
    row("aws:currenttime", "unknown", "unknown");
    row("aws:epochtime", "unknown", "unknown");
    row("aws:securetransport", "unknown", "unknown");
    row("aws:viaawsservice", "unknown", "unknown");
    row("aws:useragent", "unknown", "unknown");
    row("aws:sourceip", "unknown", "unknown");
    row("aws:userid", "unknown", "absent");
    row("aws:multifactorauthpresent", "absent", "absent");
    row("aws:principalorgid", "absent", "absent");
    row("aws:sourcevpc", "absent", "absent");
    row("aws:principaltag/team", "absent", "absent");
    row("ec2:sourceinstancearn", "absent", "absent");
    row("glacier:archiveageindays", "absent", "absent");
    row("glacier:resourcetag/hold", "absent", "absent");
    row("aws:invented", "absent", "absent");
}

void RequestContextTest::takesWhatIsAlwaysThereForUnknown()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, signedState);
    QFETCH(QByteArray, anonymousState);
    QCOMPARE(shown(deletion().lookup(key.toStdString())), signedState.toStdString());
    QCOMPARE(shown(deletion("anonymous").lookup(key.toStdString())), anonymousState.toStdString());
    if (key == "aws:sourceip") {
        for (const char *of : {"aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce"}) {
            Request request = deletion();
            request.setContext(of, {"x"});
            QCOMPARE(shown(request.lookup("aws:sourceip")), std::string("absent"));
        }
    }
}

void RequestContextTest::prefersWhatIsGiven()
{
    Request request = deletion(sessionArn);
    QVERIFY(request.isRolePathOpen(principalArnKey));
    QVERIFY(!request.isRolePathOpen("aws:principalaccount"));
    request.setContext("aws:PrincipalArn", {roleArn});
    request.setContext("AWS:requestedRegion", {"eu-west-1"});
    QVERIFY(!request.isRolePathOpen(principalArnKey));
    QCOMPARE(shown(request.lookup(principalArnKey)), roleArn);
    QCOMPARE(shown(request.lookup("aws:requestedregion")), std::string("eu-west-1"));
    request.removeContext("aws:PrincipalArn");
    QVERIFY(request.isRolePathOpen(principalArnKey));
    QVERIFY(!deletion().isRolePathOpen(principalArnKey));
}

void RequestContextTest::takesAnEmptyListForAbsent()
{
    Request request = deletion();
    request.setContext("aws:PrincipalArn", {});
    request.setContext("aws:SecureTransport", {});
    QCOMPARE(shown(request.lookup(principalArnKey)), std::string("absent"));
    QCOMPARE(shown(request.lookup("aws:securetransport")), std::string("absent"));
}

void RequestContextTest::keepsItsContextWhenCopied()
{
    Request copy = deletion(userArn);
    {
        const Request original = deletion(rootArn);
        copy = original;
    }
    QCOMPARE(shown(copy.lookup(principalArnKey)), rootArn);
}

QTEST_GUILESS_MAIN(RequestContextTest)
#include "tst_requestcontext.moc"
