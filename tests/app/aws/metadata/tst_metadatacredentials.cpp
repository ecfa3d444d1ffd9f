// SPDX-License-Identifier: GPL-3.0-or-later

#include "../credentialrig.h"
#include "aws/metadata/containercredentials.h"
#include "aws/metadata/instancecredentials.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QByteArray keys = R"({"Code":"Success","AccessKeyId":"ASIAMETA","SecretAccessKey":"m",)"
                        R"("Token":"meta-token","Expiration":"2026-03-02T20:00:00Z"})";

QProcessEnvironment environmentOf(const char *name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(QLatin1String(name), value);
    return environment;
}

Script plain(int status, const QByteArray &body)
{
    return replying(httpReply(status, {}, body));
}

} // namespace

class MetadataCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void comeFromTheContainerWithItsToken();
    void refuseAContainerAddressThatLeadsElsewhere_data();
    void refuseAContainerAddressThatLeadsElsewhere();
    void goByTheFirstVariableEvenIfItIsEmpty();
    void askNoInstanceWhereThatIsTurnedOff();
    void comeFromTheInstanceByVersionTwo();
    void refuseAnInstanceAddressThatLeadsElsewhere();
    void neverUseVersionOne();
    void doNotTakeWhatIsNoAnswer();
};

void MetadataCredentialsTest::comeFromTheContainerWithItsToken()
{
    CredentialRig rig({plain(200, keys)});
    auto environment = environmentOf("AWS_CONTAINER_CREDENTIALS_FULL_URI",
                                     rig.server.url() + QStringLiteral("/creds"));
    environment.insert(QStringLiteral("AWS_CONTAINER_AUTHORIZATION_TOKEN"),
                       QStringLiteral("container-token"));
    auto endpoint = ContainerEndpoint::fromEnvironment(environment);
    QVERIFY(endpoint.has_value());
    ContainerCredentials provider(*endpoint, rig.services());
    const auto credentials = awaited(provider.credentials());
    QVERIFY(credentials.has_value());
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIAMETA"));
    QVERIFY((*credentials)->sessionToken.view() == "meta-token");
    const SeenRequest request = rig.server.seen().requests.front();
    QCOMPARE(request.target, QByteArray("/creds"));
    QCOMPARE(request.header("authorization"), QByteArray("container-token"));
}

void MetadataCredentialsTest::refuseAContainerAddressThatLeadsElsewhere_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *url, bool isTaken) {
        QTest::newRow(url) << QString::fromLatin1(url) << isTaken;
    };
    row("http://169.254.170.2/x", true);
    row("http://169.254.170.23/x", true);
    row("http://127.0.0.1:81/x", true);
    row("https://creds.example/x", true);
    row("http://creds.example/x", false);
    row("http://127.0.0.1.example/x", false);
    row("http://169.254.170.2@creds.example/x", false);
    row("ftp://127.0.0.1/x", false);
}

void MetadataCredentialsTest::refuseAContainerAddressThatLeadsElsewhere()
{
    QFETCH(QString, url);
    QFETCH(bool, isTaken);
    const auto endpoint = ContainerEndpoint::fromEnvironment(
        environmentOf("AWS_CONTAINER_CREDENTIALS_FULL_URI", url));
    QCOMPARE(endpoint.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(endpoint.error().kind, ErrorKind::InvalidEndpoint);
}

void MetadataCredentialsTest::goByTheFirstVariableEvenIfItIsEmpty()
{
    const QString relative = QStringLiteral("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    const QString full = QStringLiteral("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    QProcessEnvironment environment = environmentOf(qPrintable(full), QString());
    QVERIFY(ContainerEndpoint::isIn(environment));
    QVERIFY(!ContainerEndpoint::isIn({}));
    for (const QString &name : {full, relative}) {
        environment.insert(name, QString());
        const auto endpoint = ContainerEndpoint::fromEnvironment(environment);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().kind, ErrorKind::InvalidConfiguration);
        QVERIFY(endpoint.error().detail.startsWith(name + QStringLiteral(": empty")));
        environment.insert(full, QStringLiteral("http://127.0.0.1/x"));
    }
}

void MetadataCredentialsTest::askNoInstanceWhereThatIsTurnedOff()
{
    const auto url =
        instanceMetadataUrl(environmentOf("AWS_EC2_METADATA_DISABLED", QStringLiteral("True")));
    QVERIFY(!url);
    QVERIFY(url.error().detail.startsWith(QLatin1String("AWS_EC2_METADATA_DISABLED: true")));
    QVERIFY(instanceMetadataUrl(environmentOf("AWS_EC2_METADATA_DISABLED", QStringLiteral("1")))
                .has_value());
}

void MetadataCredentialsTest::comeFromTheInstanceByVersionTwo()
{
    CredentialRig rig({plain(200, "imds-token"), plain(200, "VaultRole\n"), plain(200, keys)});
    const auto url =
        instanceMetadataUrl(environmentOf("AWS_EC2_METADATA_SERVICE_ENDPOINT", rig.server.url()));
    QVERIFY(url.has_value());
    InstanceCredentials provider(*url, rig.services());
    const auto credentials = awaited(provider.credentials());
    QVERIFY2(credentials.has_value(),
             qPrintable(credentials ? QString() : credentials.error().detail));
    QCOMPARE((*credentials)->accessKeyId, QStringLiteral("ASIAMETA"));
    const auto requests = rig.server.seen().requests;
    QCOMPARE(requests.size(), std::size_t{3});
    QCOMPARE(requests[0].method, QByteArray("PUT"));
    QCOMPARE(requests[0].target, QByteArray("/latest/api/token"));
    QCOMPARE(requests[2].target,
             QByteArray("/latest/meta-data/iam/security-credentials/VaultRole"));
    QCOMPARE(requests[2].header("x-aws-ec2-metadata-token"), QByteArray("imds-token"));
}

void MetadataCredentialsTest::refuseAnInstanceAddressThatLeadsElsewhere()
{
    for (const char *url : {"http://metadata.example", "https://169.254.169.254", "x"})
        QVERIFY(!instanceMetadataUrl(
            environmentOf("AWS_EC2_METADATA_SERVICE_ENDPOINT", QLatin1String(url))));
    QCOMPARE(instanceMetadataUrl({})->toString(), QStringLiteral("http://169.254.169.254"));
}

void MetadataCredentialsTest::neverUseVersionOne()
{
    CredentialRig rig({plain(403, {})});
    InstanceCredentials provider(QUrl(rig.server.url()), rig.services());
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().party, Party::Metadata);
    for (const SeenRequest &request : rig.server.seen().requests)
        QCOMPARE(request.method, QByteArray("PUT"));
}

void MetadataCredentialsTest::doNotTakeWhatIsNoAnswer()
{
    CredentialRig rig({plain(200, "imds-token"), plain(200, "VaultRole"), plain(200, "<html>")});
    InstanceCredentials provider(QUrl(rig.server.url()), rig.services());
    const auto credentials = awaited(provider.credentials());
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::MalformedReply);
}

QTEST_GUILESS_MAIN(MetadataCredentialsTest)
#include "tst_metadatacredentials.moc"
