// SPDX-License-Identifier: GPL-3.0-or-later

// The 65 cases of the shared files' dialect, and the 28 of role chains, made by others. The data
// lies beside the repository (VAULTLOCK_SHARED_DATA overrides where); without it, the test says so
// and skips.
#include "aws/profiles/credentialchain.h"
#include "aws/profiles/faulttext.h"
#include "aws/profiles/profileset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

QString dataFile(const char *name)
{
    return qEnvironmentVariable("VAULTLOCK_SHARED_DATA", QStringLiteral(VAULTLOCK_SHARED_DATA)) +
           QStringLiteral("/aws-config/") + QLatin1String(name);
}

QJsonDocument contents(const char *name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

ProfileSet read(const QByteArray &config, const QByteArray &credentials)
{
    return ProfileSet::merge(
        readSharedFile(view(config), SharedFileKind::Config, QStringLiteral("config")),
        readSharedFile(view(credentials), SharedFileKind::Credentials,
                       QStringLiteral("credentials")));
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object;
    for (const auto &[key, setting] : settings)
        object.insert(key, setting.text);
    return object;
}

QJsonObject profilesOf(const ProfileSet &set)
{
    QJsonObject object;
    for (const Profile &profile : set.profiles())
        object.insert(profile.name, toJson(profile.settings));
    return object;
}

std::vector<FileFault> allFaults(const ProfileSet &set)
{
    std::vector<FileFault> faults = set.faults();
    for (const Profile &profile : set.profiles())
        faults.insert(faults.end(), profile.faults.begin(), profile.faults.end());
    return faults;
}

/// What the cases' authors say of the same mistake.
QString theirSentence(FileFault::Problem problem)
{
    using Problem = FileFault::Problem;
    switch (problem) {
    case Problem::OutsideSection:
        return QStringLiteral("Expected a profile definition");
    case Problem::SectionNotClosed:
        return QStringLiteral("Profile definition must end with ']'");
    case Problem::NoEqualsSign:
    case Problem::ColonForEquals:
        return QStringLiteral("Expected an '=' sign defining a property");
    case Problem::NoKey:
        return QStringLiteral("Property did not have a name");
    case Problem::ContinuationWithoutKey:
        return QStringLiteral("Expected a property definition, found continuation");
    case Problem::SubPropertyWithoutEqualsSign:
        return QStringLiteral("Expected an '=' sign defining a sub-property");
    case Problem::SubPropertyWithoutKey:
        return QStringLiteral("Sub-property did not have a name");
    default:
        return QStringLiteral("another");
    }
}

/// Where the AWS CLI reads another identity than these cases have, it counts (measured
/// with 2.9.19).
void readAsTheAwsCliDoes(const QByteArray &label, QJsonObject &profiles)
{
    const auto insert = [&profiles](const char *profile, const char *key, const char *value) {
        profiles.insert(QLatin1String(profile),
                        QJsonObject{{QLatin1String(key), QLatin1String(value)}});
    };
    // It writes such a name into the credentials file, and reads it again.
    if (label == "Invalid profile names are ignored.")
        insert("in valid 2", "name2", "value2");
    // The later one is its [default].
    if (label == "Default profile with profile prefix overrides default profile without prefix "
                 "when profile prefix is first.")
        insert("default", "name2", "value2");
    // The spaces are a part of the name: nobody reaches the profile by it.
    if (label == "profile name with extra whitespace" ||
        label == "profile name with extra whitespace in credentials")
        profiles.remove(QStringLiteral("foo"));
}

} // namespace

class SharedFileCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFilesAsTheSdksDo();
    void followsRolesAsTheSdksDo();
};

void SharedFileCasesTest::readsTheFilesAsTheSdksDo()
{
    const QJsonArray cases =
        contents("profile-parser-tests.json").object().value(QLatin1String("tests")).toArray();
    if (cases.isEmpty())
        QSKIP("../shared/data/aws-config is not here: the cases were not tested");
    for (const QJsonValue &value : cases) {
        const QJsonObject each = value.toObject();
        const QJsonObject input = each.value(QLatin1String("input")).toObject();
        const QJsonObject output = each.value(QLatin1String("output")).toObject();
        const QByteArray label = each.value(QLatin1String("name")).toString().toUtf8();
        const char *const name = label.constData();
        const ProfileSet set =
            read(input.value(QLatin1String("configFile")).toString().toUtf8(),
                 input.value(QLatin1String("credentialsFile")).toString().toUtf8());
        const auto faults = allFaults(set);
        const QString error = output.value(QLatin1String("errorContaining")).toString();
        if (!error.isEmpty()) {
            QVERIFY2(faults.size() == 1, name);
            QVERIFY2(theirSentence(faults.front().problem).contains(error), name);
            QVERIFY2(faults.front().place.line > 0, name);
            continue;
        }
        QVERIFY2(faults.empty(), name);
        const QJsonObject expected = output.value(QLatin1String("config")).toObject();
        QJsonObject profiles = expected.value(QLatin1String("profiles")).toObject();
        readAsTheAwsCliDoes(label, profiles);
        QVERIFY2(profilesOf(set) == profiles,
                 (label + QJsonDocument(profilesOf(set)).toJson()).constData());
        const QJsonObject sessions = expected.value(QLatin1String("sso_sessions")).toObject();
        for (auto session = sessions.begin(); session != sessions.end(); ++session) {
            const Settings *found = set.ssoSession(session.key());
            QVERIFY2(found && toJson(*found) == session.value().toObject(), name);
        }
    }
    QCOMPARE(cases.size(), 65);
}

namespace {

ProfileSet profilesFrom(const QJsonObject &input)
{
    QByteArray config;
    const auto addAll = [&config](const QJsonObject &sections, const QByteArray &prefix) {
        for (auto section = sections.begin(); section != sections.end(); ++section) {
            config += "[" + prefix + section.key().toUtf8() + "]\n";
            const QJsonObject settings = section.value().toObject();
            for (auto setting = settings.begin(); setting != settings.end(); ++setting)
                config +=
                    setting.key().toUtf8() + " = " + setting.value().toString().toUtf8() + '\n';
        }
    };
    addAll(input.value(QLatin1String("profiles")).toObject(), "profile ");
    addAll(input.value(QLatin1String("sso_sessions")).toObject(), "sso-session ");
    return read(config, {});
}

QJsonObject withoutEmpty(QJsonObject object)
{
    for (const QString &key : object.keys()) {
        if (object.value(key).toString().isEmpty())
            object.remove(key);
    }
    return object;
}

struct Description
{
    const ProfileSet &profiles;

    QJsonValue operator()(const StaticKeysSource &source) const
    {
        const Profile *profile = profiles.find(source.profile);
        const std::string_view secret = profile->find("aws_secret_access_key")->secret->view();
        return QJsonObject{
            {QStringLiteral("AccessKey"),
             withoutEmpty(
                 {{QStringLiteral("access_key_id"), profile->text("aws_access_key_id")},
                  {QStringLiteral("secret_access_key"),
                   QString::fromUtf8(secret.data(), static_cast<qsizetype>(secret.size()))},
                  {QStringLiteral("account_id"), profile->text("aws_account_id")}})}};
    }
    QJsonValue operator()(NamedSource source) const
    {
        const char *const names[] = {"Environment", "Ec2InstanceMetadata", "EcsContainer"};
        return QJsonObject{
            {QStringLiteral("NamedSource"), QLatin1String(names[static_cast<int>(source)])}};
    }
    QJsonValue operator()(const WebIdentitySource &source) const
    {
        return QJsonObject{
            {QStringLiteral("WebIdentityToken"),
             withoutEmpty({{QStringLiteral("role_arn"), source.roleArn},
                           {QStringLiteral("web_identity_token_file"), source.tokenFile},
                           {QStringLiteral("role_session_name"), source.sessionName}})}};
    }
    QJsonValue operator()(const SsoSource &source) const
    {
        return QJsonObject{{QStringLiteral("Sso"),
                            withoutEmpty({{QStringLiteral("sso_session"), source.session},
                                          {QStringLiteral("sso_region"), source.region},
                                          {QStringLiteral("sso_start_url"), source.startUrl},
                                          {QStringLiteral("sso_account_id"), source.accountId},
                                          {QStringLiteral("sso_role_name"), source.roleName}})}};
    }
    QJsonValue operator()(const LoginSession &source) const
    {
        return QJsonObject{{QStringLiteral("Login"), source.session}};
    }
    QJsonValue operator()(const ProcessSource &source) const
    {
        return QJsonObject{{QStringLiteral("Process"), source.command}};
    }
};

QJsonArray describe(const CredentialChain &chain, const ProfileSet &profiles)
{
    QJsonArray result{std::visit(Description{profiles}, chain.source)};
    for (const RoleStep &role : chain.roles) {
        result.append(
            QJsonObject{{QStringLiteral("AssumeRole"),
                         withoutEmpty({{QStringLiteral("role_arn"), role.roleArn},
                                       {QStringLiteral("external_id"), role.externalId},
                                       {QStringLiteral("role_session_name"), role.sessionName}})}});
    }
    return result;
}

} // namespace

void SharedFileCasesTest::followsRolesAsTheSdksDo()
{
    const QJsonArray cases = contents("assume-role-tests.json").array();
    if (cases.isEmpty())
        QSKIP("../shared/data/aws-config is not here: the cases were not tested");
    for (const QJsonValue &value : cases) {
        const QJsonObject each = value.toObject();
        const QByteArray label = each.value(QLatin1String("docs")).toString().toUtf8();
        const char *const name = label.constData();
        const QJsonObject input = each.value(QLatin1String("input")).toObject();
        const QJsonObject output = each.value(QLatin1String("output")).toObject();
        const ProfileSet profiles = profilesFrom(input);
        const auto chain = resolveCredentialChain(
            profiles, input.value(QLatin1String("selected_profile")).toString());
        QVERIFY2(chain.has_value() == !output.contains(QLatin1String("Error")), name);
        if (!chain)
            continue;
        const QJsonArray described = describe(*chain, profiles);
        QVERIFY2(described == output.value(QLatin1String("ProfileChain")).toArray(),
                 (label + QJsonDocument(described).toJson()).constData());
    }
    QCOMPARE(cases.size(), 28);
}

QTEST_GUILESS_MAIN(SharedFileCasesTest)
#include "tst_sharedfilecases.moc"
