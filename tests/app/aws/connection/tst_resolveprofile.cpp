// SPDX-License-Identifier: GPL-3.0-or-later

// Who signs, and by whose settings: the order of AWS's tools, and no falling through.
#include "resolverig.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const char *const files =
    "[default]\nregion = eu-west-1\naws_access_key_id = AKIADEFAULT\n"
    "aws_secret_access_key = s\n"
    "[profile named]\nregion = us-west-1\naws_access_key_id = AKIANAMED\n"
    "aws_secret_access_key = s\n"
    "[profile half]\nregion = us-west-1\naws_access_key_id = AKIAHALF\n"
    "[profile bare]\nregion = us-west-1\n"
    "[profile broken]\naws_access_key_id AKIA\n"
    "[profile instance]\nregion = us-west-1\nrole_arn = arn:aws:iam::1:role/R\n"
    "credential_source = Ec2InstanceMetadata\n"
    "[profile routed]\nregion = us-west-1\naws_access_key_id = AKIAROUTED\n"
    "aws_secret_access_key = s\nservices = local\nendpoint_url = https://profile.example\n"
    "[services local]\nglacier =\n  endpoint_url = https://services.example\n"
    "[profile lost]\nregion = us-west-1\nservices = nowhere\naws_access_key_id = AKIALOST\n"
    "aws_secret_access_key = s\n"
    "[profile commented]\nregion = us-west-1 # here\naws_access_key_id = AKIACOMMENT\n"
    "aws_secret_access_key = s\nca_bundle = /nowhere/ca.pem\n"
    "[profile pasted]\nregion = us-west-1\naws_access_key_id = AKIAPASTED\n"
    "aws_secret_access_key = canary\xe2\x80\x8b\n"
    "[profile noted]\nregion = us-west-1 # here\naws_access_key_id = AKIANOTED\n"
    "aws_secret_access_key = s\n";

ProfileSet profileSet(const QByteArray &config = files)
{
    return ProfileSet::merge(
        readSharedFile({config.constData(), static_cast<std::size_t>(config.size())},
                       SharedFileKind::Config, QStringLiteral("config")),
        {});
}

ConnectionRequest requestFor(const QString &profile)
{
    ConnectionRequest request;
    if (profile.isEmpty())
        return request;
    request.identity = ConnectionRequest::Identity::Profile;
    request.profile = profile;
    return request;
}

} // namespace

class ResolveProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheIdentityInTheOrderOfAwsTools_data();
    void findsTheIdentityInTheOrderOfAwsTools();
    void doesNotFallThroughToAnotherIdentity_data();
    void doesNotFallThroughToAnotherIdentity();
    void findsThePlaceOfEverySetting_data();
    void findsThePlaceOfEverySetting();
    void saysWhatTheAwsCliReadsOtherwise();
};

void ResolveProfileTest::findsTheIdentityInTheOrderOfAwsTools_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("accessKeyId");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *title, const QString &environment, const char *profile,
                        const char *accessKeyId, const char *region) {
        QTest::newRow(title) << environment << QString::fromLatin1(profile)
                             << QString::fromLatin1(accessKeyId) << QString::fromLatin1(region);
    };
    row("nothing is said: the default profile", {}, "", "AKIADEFAULT", "eu-west-1");
    row("keys of the environment go before the default profile", keyVariables(), "", "AKID",
        "eu-west-1");
    row("AWS_PROFILE", QStringLiteral("AWS_PROFILE=named"), "", "AKIANAMED", "us-west-1");
    row("AWS_DEFAULT_PROFILE", QStringLiteral("AWS_DEFAULT_PROFILE=named"), "", "AKIANAMED",
        "us-west-1");
    row("AWS_PROFILE leaves the keys of the environment",
        QStringLiteral("AWS_PROFILE=named") + keyVariables(), "", "AKID", "us-west-1");
    row("a chosen profile drops them", keyVariables(), "named", "AKIANAMED", "us-west-1");
    row("a chosen profile drops AWS_PROFILE", QStringLiteral("AWS_PROFILE=default"), "named",
        "AKIANAMED", "us-west-1");
    row("AWS_REGION goes before a chosen profile's", QStringLiteral("AWS_REGION=eu-north-1"),
        "named", "AKIANAMED", "eu-north-1");
}

void ResolveProfileTest::findsTheIdentityInTheOrderOfAwsTools()
{
    QFETCH(QString, environment);
    QFETCH(QString, profile);
    ResolveRig rig;
    const auto connection = rig.resolve(environment, requestFor(profile), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    const auto credentials = connection->credentials->credentials().result();
    QVERIFY(credentials.has_value());
    QTEST((*credentials)->accessKeyId, "accessKeyId");
    QTEST(connection->region.toString(), "region");
}

void ResolveProfileTest::doesNotFallThroughToAnotherIdentity_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *title, const QString &environment, const char *profile,
                        ErrorKind kind, const char *named) {
        QTest::newRow(title) << environment << QString::fromLatin1(profile) << kind
                             << QString::fromLatin1(named);
    };
    row("half the keys of the environment", QStringLiteral("AWS_SECRET_ACCESS_KEY=s"), "",
        ErrorKind::InvalidConfiguration, "AWS_ACCESS_KEY_ID: not set");
    row("AWS_PROFILE names none", QStringLiteral("AWS_PROFILE=nobody") + keyVariables(), "",
        ErrorKind::NoSuchProfile, "AWS_PROFILE: nobody");
    row("a chosen one is not there", keyVariables(), "nobody", ErrorKind::NoSuchProfile, "nobody");
    row("a chosen one has half its keys", keyVariables(), "half", ErrorKind::InvalidConfiguration,
        "[profile half] aws_secret_access_key: missing");
    row("a chosen one has a secret with an invisible sign", keyVariables(), "pasted",
        ErrorKind::InvalidConfiguration,
        "[profile pasted] aws_secret_access_key: it ends with an invisible sign (U+200B)");
    row("a chosen one has none", keyVariables(), "bare", ErrorKind::InvalidConfiguration,
        "[profile bare] it says nothing of credentials");
    row("a chosen one has a fault", keyVariables(), "broken", ErrorKind::InvalidConfiguration,
        "config:15: [profile broken] the line has no = between key and value");
    row("metadata is turned off", keyVariables(), "instance", ErrorKind::MetadataTurnedOff, "EC2");
    row("services that are not there", keyVariables(), "lost", ErrorKind::InvalidConfiguration,
        "[profile lost] services: there is no [services nowhere]");
    row("a token file without its role",
        QStringLiteral("AWS_PROFILE=bare AWS_WEB_IDENTITY_TOKEN_FILE=/t"), "",
        ErrorKind::InvalidConfiguration, "AWS_ROLE_ARN: not set");
    row("AWS_PROFILE ends with a space", QStringLiteral("AWS_PROFILE=named\u00a0"), "",
        ErrorKind::NoSuchProfile, "which ends with a no-break space");
}

void ResolveProfileTest::doesNotFallThroughToAnotherIdentity()
{
    QFETCH(QString, environment);
    QFETCH(QString, profile);
    QFETCH(QString, named);
    ResolveRig rig;
    const auto connection = rig.resolve(environment, requestFor(profile), profileSet());
    QVERIFY(!connection);
    QVERIFY2(connection.error().detail.contains(named), qPrintable(connection.error().detail));
    QVERIFY(!connection.error().detail.contains(QLatin1String("canary")));
    QTEST(connection.error().kind, "kind");
}

void ResolveProfileTest::findsThePlaceOfEverySetting_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *title, const char *environment, const char *endpoint,
                        const char *source) {
        QTest::newRow(title) << QString::fromLatin1(environment) << QString::fromLatin1(endpoint)
                             << QString::fromLatin1(source);
    };
    row("[services] before the profile", "", "https://services.example", "config:27");
    row("AWS_ENDPOINT_URL before [services]", "AWS_ENDPOINT_URL=https://all.example",
        "https://all.example", "AWS_ENDPOINT_URL");
    row("AWS_ENDPOINT_URL_GLACIER before AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL=https://all.example AWS_ENDPOINT_URL_GLACIER=https://own.example",
        "https://own.example", "AWS_ENDPOINT_URL_GLACIER");
    row("all of them ignored", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true",
        "https://glacier.us-west-1.amazonaws.com", "");
}

void ResolveProfileTest::findsThePlaceOfEverySetting()
{
    QFETCH(QString, environment);
    ResolveRig rig;
    const auto connection =
        rig.resolve(environment, requestFor(QStringLiteral("routed")), profileSet());
    QVERIFY2(connection.has_value(),
             qPrintable(connection ? QString() : connection.error().detail));
    QTEST(connection->endpoint.url().toString(), "endpoint");
    QTEST(connection->endpointSource, "source");
    QCOMPARE(connection->regionSource, QStringLiteral("config:21"));
    QCOMPARE(connection->credentialsSource, QStringLiteral("profile routed (config:22)"));
    QCOMPARE(connection->profile, QStringLiteral("routed"));
}

void ResolveProfileTest::saysWhatTheAwsCliReadsOtherwise()
{
    ResolveRig rig;
    const auto noted = rig.resolve(QString(), requestFor(QStringLiteral("noted")), profileSet());
    QVERIFY(noted.has_value());
    const QString ofTheFile =
        QStringLiteral("config:15: [profile broken] the line has no = between key and value (the "
                       "AWS CLI takes a : too); the AWS CLI refuses the file for it");
    QCOMPARE(noted->notes,
             QStringList({QStringLiteral("config:44: [profile noted] region: the AWS CLI takes the "
                                         "comment after the value for a part of the value"),
                          ofTheFile}));
    const auto other = rig.resolve(QString(), requestFor(QStringLiteral("named")), profileSet());
    QVERIFY(other.has_value());
    QCOMPARE(other->notes, QStringList(ofTheFile)); // the comment is not about this one
    const auto unheard = rig.resolve(QStringLiteral("AWS_REGION=xx-nowhere-9") + keyVariables());
    QVERIFY(unheard.has_value());
    QCOMPARE(unheard->notes.first(),
             QStringLiteral("xx-nowhere-9 is not among the Regions that AWS is known to have: it "
                            "is tried all the same"));
    const auto unlisted = rig.resolve(QStringLiteral("AWS_REGION=mx-central-1") + keyVariables());
    QVERIFY(unlisted.has_value());
    QVERIFY(unlisted->notes.first().contains(QLatin1String("known to have Glacier")));
}

QTEST_GUILESS_MAIN(ResolveProfileTest)
#include "tst_resolveprofile.moc"
