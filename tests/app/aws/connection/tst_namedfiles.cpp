// SPDX-License-Identifier: GPL-3.0-or-later

// Every file that a variable or a profile names, where it is a pipe or a device: told, and not
// waited for.
#include "resolverig.h"
#include "support/awaited.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

const QString notRegular = QStringLiteral("it is not a regular file");

struct NamedFile
{
    const char *name;
    const char *variables; ///< %1: the file
    const char *profile;   ///< of the profile `default`; empty: none
};

constexpr NamedFile namedFiles[] = {
    {"AWS_CONFIG_FILE", "AWS_CONFIG_FILE=%1", ""},
    {"AWS_SHARED_CREDENTIALS_FILE", "AWS_SHARED_CREDENTIALS_FILE=%1", ""},
    {"AWS_CA_BUNDLE", "AWS_CA_BUNDLE=%1 AWS_ACCESS_KEY_ID=A AWS_SECRET_ACCESS_KEY=s", ""},
    {"ca_bundle", "AWS_ACCESS_KEY_ID=A AWS_SECRET_ACCESS_KEY=s", "ca_bundle = %1"},
    {"AWS_WEB_IDENTITY_TOKEN_FILE",
     "AWS_WEB_IDENTITY_TOKEN_FILE=%1 AWS_ROLE_ARN=arn:aws:iam::123456789012:role/R", ""},
    {"web_identity_token_file", "",
     "role_arn = arn:aws:iam::123456789012:role/R\nweb_identity_token_file = %1"},
    {"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
     "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE=%1 "
     "AWS_CONTAINER_CREDENTIALS_FULL_URI=http://127.0.0.1:9/x",
     ""},
};

} // namespace

class NamedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void areNotWaitedFor_data();
    void areNotWaitedFor();
    void areNotPassedOverForAnother_data();
    void areNotPassedOverForAnother();
    void mayBeNamedAway();
};

void NamedFilesTest::areNotWaitedFor_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("isPipe");
    for (int index = 0; index < static_cast<int>(std::size(namedFiles)); ++index) {
        QTest::addRow("%s, a pipe", namedFiles[index].name) << index << true;
        QTest::addRow("%s, a device", namedFiles[index].name) << index << false;
    }
}

void NamedFilesTest::areNotWaitedFor()
{
    QFETCH(int, index);
    QFETCH(bool, isPipe);
    const NamedFile &named = namedFiles[index];
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString odd = isPipe ? pipe : QStringLiteral("/dev/zero");
    const QString config = folder.filePath(QStringLiteral("config"));
    QFile file(config);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[default]\nregion = eu-west-1\n" +
               QByteArray(named.profile).replace("%1", odd.toUtf8()) + '\n');
    file.close();
    QString variables = QStringLiteral("AWS_REGION=eu-west-1 ") +
                        QString::fromLatin1(named.variables).replace(QLatin1String("%1"), odd);
    if (*named.profile)
        variables += QStringLiteral(" AWS_CONFIG_FILE=") + config;
    ResolveRig rig;
    ConnectionRequest request;
    request.usesMetadata = variables.contains(QLatin1String("CONTAINER"));
    const auto environment = environmentOf(variables);
    const ProfileSet profiles = ProfileSet::load(SharedFilePaths::fromEnvironment(environment));
    const auto connection = resolveConnection(request, environment, profiles, rig.services);
    const auto credentials = connection ? awaited(connection->credentials->credentials())
                                        : Result<SharedCredentials>(failure(connection.error()));
    QVERIFY(!credentials);
    QVERIFY2(credentials.error().detail.contains(odd + QStringLiteral(": ") + notRegular),
             qPrintable(credentials.error().detail));
}

void NamedFilesTest::areNotPassedOverForAnother_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::addColumn<bool>("isByProfile");
    for (const bool isPipe : {true, false}) {
        for (const bool isByProfile : {true, false})
            QTest::addRow("%s, %s", isPipe ? "a pipe" : "over 1 MiB",
                          isByProfile ? "profile default" : "environment")
                << isPipe << isByProfile;
    }
}

/// The AWS CLI finds a role in the one file, where we cannot read it: the keys of the other are
/// somebody else.
void NamedFilesTest::areNotPassedOverForAnother()
{
    QFETCH(bool, isPipe);
    QFETCH(bool, isByProfile);
    const QTemporaryDir folder;
    const QString odd = folder.filePath(QStringLiteral("config"));
    const QString keys = folder.filePath(QStringLiteral("credentials"));
    const auto write = [](const QString &path, const QByteArray &text) {
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(keys, "[default]\naws_access_key_id = AKIA\naws_secret_access_key = s\n"));
    if (isPipe)
        QCOMPARE(::mkfifo(QFile::encodeName(odd).constData(), 0600), 0);
    else
        QVERIFY(write(odd, "[default]\nrole_arn = arn:aws:iam::111122223333:role/R\n" +
                               QByteArray(1024 * 1024, '#')));
    const auto environment = environmentOf(
        QStringLiteral("AWS_REGION=eu-west-1 AWS_CONFIG_FILE=%1 AWS_SHARED_CREDENTIALS_FILE=%2")
            .arg(odd, keys));
    ResolveRig rig;
    ConnectionRequest request;
    if (isByProfile) {
        request.identity = ConnectionRequest::Identity::Profile;
        request.profile = QStringLiteral("default");
    }
    const auto connection = resolveConnection(
        request, environment, ProfileSet::load(SharedFilePaths::fromEnvironment(environment)),
        rig.services);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind, ErrorKind::InvalidConfiguration);
    QVERIFY2(connection.error().detail.startsWith(odd + QStringLiteral(": ")),
             qPrintable(connection.error().detail));
}

void NamedFilesTest::mayBeNamedAway()
{
    const auto environment =
        environmentOf(QStringLiteral("AWS_CONFIG_FILE=/dev/null "
                                     "AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_REGION=eu-west-1") +
                      keyVariables());
    const ProfileSet profiles = ProfileSet::load(SharedFilePaths::fromEnvironment(environment));
    QVERIFY(profiles.faults().empty());
    ResolveRig rig;
    QVERIFY(resolveConnection({}, environment, profiles, rig.services).has_value());
}

QTEST_GUILESS_MAIN(NamedFilesTest)
#include "tst_namedfiles.moc"
