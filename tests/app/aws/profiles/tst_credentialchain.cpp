// SPDX-License-Identifier: GPL-3.0-or-later

// Where the credentials of a profile come from, by cases of our own.
#include "aws/profiles/credentialchain.h"
#include "aws/profiles/profilekind.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

ProfileSet setOf(const QByteArray &config)
{
    return ProfileSet::merge(
        readSharedFile({config.constData(), static_cast<std::size_t>(config.size())},
                       SharedFileKind::Config, QStringLiteral("config")),
        {});
}

struct Word
{
    QString operator()(const StaticKeysSource &source) const
    {
        return QStringLiteral("keys of ") + source.profile;
    }
    QString operator()(NamedSource source) const
    {
        return source == NamedSource::Environment           ? QStringLiteral("environment")
               : source == NamedSource::Ec2InstanceMetadata ? QStringLiteral("instance")
                                                            : QStringLiteral("container");
    }
    QString operator()(const WebIdentitySource &source) const
    {
        return QStringLiteral("web %1 %2 %3")
            .arg(source.roleArn, source.tokenFile, source.sessionName);
    }
    QString operator()(const SsoSource &source) const
    {
        return QStringLiteral("sso %1 %2 %3 %4")
            .arg(source.session.isEmpty() ? source.startUrl : source.session, source.region,
                 source.accountId, source.roleName);
    }
    QString operator()(const LoginSession &source) const
    {
        return QStringLiteral("login %1 %2").arg(source.session, source.profile);
    }
    QString operator()(const ProcessSource &source) const
    {
        return QStringLiteral("process ") + source.command;
    }
};

QString describe(const CredentialChain &chain)
{
    QStringList steps{std::visit(Word(), chain.source)};
    for (const RoleStep &role : chain.roles)
        steps << role.roleArn;
    return steps.join(QStringLiteral(" > "));
}

const QByteArray keysOf = "aws_access_key_id = AKIA\naws_secret_access_key = canary\n";
const QByteArray otherProfiles = "[profile keys]\n" + keysOf + "[sso-session s]\nsso_region = r\n" +
                                 "sso_start_url = u\n[profile role]\nrole_arn = R1\n" +
                                 "source_profile = keys\n";

} // namespace

class CredentialChainTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsToASource_data();
    void leadsToASource();
    void isRefused_data();
    void isRefused();
    void keepsKeysOfTwoFilesApart();
    void keepsWhatTheRoleNeeds();
    void tellsTheKindOfAProfile_data();
    void tellsTheKindOfAProfile();
};

void CredentialChainTest::leadsToASource_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("chain");
    const auto row = [](const char *title, const QByteArray &profile, const char *chain) {
        QTest::newRow(title) << profile << QString::fromLatin1(chain);
    };
    row("keys", keysOf, "keys of a");
    row("role", "role_arn = R\nsource_profile = keys\n", "keys of keys > R");
    row("role of a role", "role_arn = R2\nsource_profile = role\n", "keys of keys > R1 > R2");
    row("a role goes before its own keys", keysOf + "role_arn = R\nsource_profile = keys\n",
        "keys of keys > R");
    row("a role by its own keys", keysOf + "role_arn = R\nsource_profile = a\n", "keys of a > R");
    row("environment", "role_arn = R\ncredential_source = Environment\n", "environment > R");
    row("instance", "role_arn = R\ncredential_source = Ec2InstanceMetadata\n", "instance > R");
    row("container", "role_arn = R\ncredential_source = EcsContainer\n", "container > R");
    row("web identity", "role_arn = R\nweb_identity_token_file = T\nrole_session_name = N\n",
        "web R T N");
    row("sso session", "sso_session = s\nsso_account_id = 1\nsso_role_name = N\n", "sso s r 1 N");
    row("the session says the role",
        "sso_session = t\nsso_account_id = 1\n[sso-session t]\nsso_region = r\n"
        "sso_start_url = u\nsso_role_name = M\n",
        "sso t r 1 M");
    row("the session says the same secret",
        keysOf + "sso_session = t\nsso_account_id = 1\nsso_role_name = N\n[sso-session t]\n"
                 "sso_region = r\nsso_start_url = u\naws_secret_access_key = canary\n",
        "sso t r 1 N");
    row("the session alone says account and role",
        keysOf + "sso_session = t\n[sso-session t]\nsso_region = r\nsso_start_url = u\n"
                 "sso_account_id = 1\nsso_role_name = M\n",
        "keys of a");
    row("sso, the older form",
        "sso_start_url = U\nsso_region = R\nsso_account_id = 1\nsso_role_name = N\n",
        "sso U R 1 N");
    row("process", "credential_process = p 'q r'\n", "process p 'q r'");
    row("a process goes before keys in config", keysOf + "credential_process = p\n", "process p");
    row("a sign-in goes before a process and keys in config",
        keysOf + "credential_process = p\nlogin_session = L\n", "login L a");
    row("web identity goes before all but a role",
        keysOf + "role_arn = R\nweb_identity_token_file = T\nsource_profile = keys\n", "web R T ");
    row("keys go before a session without a role", keysOf + "sso_session = s\n", "keys of a");
    row("keys go before a credential_source without a role",
        keysOf + "credential_source = Environment\n", "keys of a");
    row("a role by the process of a profile with keys in config",
        "role_arn = R\nsource_profile = b\n[profile b]\n" + keysOf + "credential_process = p\n",
        "process p > R");
    row("sso goes before keys", keysOf + "sso_session = s\nsso_account_id = 1\nsso_role_name = N\n",
        "sso s r 1 N");
}

void CredentialChainTest::leadsToASource()
{
    QFETCH(QByteArray, profile);
    const auto chain = resolveCredentialChain(setOf(otherProfiles + "[profile a]\n" + profile),
                                              QStringLiteral("a"));
    QVERIFY2(chain.has_value(), qPrintable(chain ? QString() : chain.error().detail));
    QTEST(describe(*chain), "chain");
}

void CredentialChainTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const QByteArray &profile, const char *reason) {
        QTest::newRow(title) << profile << QString::fromUtf8(reason);
    };
    row("nothing", "region = x\n", "config: [profile a] it says nothing of credentials");
    row("no secret", "aws_access_key_id = A\n",
        "config: [profile a] aws_secret_access_key: missing, though there is an aws_access_key_id");
    row("no key ID", "aws_secret_access_key = canary\n",
        "config: [profile a] aws_access_key_id: missing, though there is an aws_secret_access_key");
    row("a role of nobody", "role_arn = R\n",
        "config:11: [profile a] role_arn: neither source_profile nor credential_source");
    row("two sources", "role_arn = R\nsource_profile = keys\ncredential_source = Environment\n",
        "config:12: [profile a] source_profile: there is a credential_source, too");
    row("a source that is none", "role_arn = R\ncredential_source = Moon\n",
        "config:12: [profile a] credential_source: “Moon” is none of");
    row("a profile that is not there", "role_arn = R\nsource_profile = x\n",
        "config:12: [profile a] source_profile: there is no profile “x”");
    row("a circle",
        "role_arn = R\nsource_profile = b\n[profile b]\nrole_arn = R\nsource_profile = a\n",
        "config:15: [profile b] source_profile: the profiles lead in a circle: a → b → a");
    row("a circle of one",
        "role_arn = R\nsource_profile = a\nsso_session = s\nsso_account_id = 1\n"
        "sso_role_name = N\n",
        "config:12: [profile a] source_profile: the profiles lead in a circle: a → a");
    row("a session that is not there", "sso_session = x\n",
        "config:11: [profile a] sso_session: there is no [sso-session x]");
    row("a session whose name has spaces that are not within quotes",
        "sso_session = s t\nsso_account_id = 1\nsso_role_name = N\n[sso-session s t]\n",
        "config:11: [profile a] sso_session: there is no [sso-session s t]\nPassed over: "
        "config:14: [sso-session s t] the section is left out: a name with spaces stands within "
        "quotes here.");
    row("a Region that contradicts the session",
        "sso_session = s\nsso_region = other\nsso_account_id = 1\nsso_role_name = N\n",
        "config:12: [profile a] sso_region: [sso-session s] has another value (config:5)");
    row("an output that contradicts the session",
        "output = text\nsso_session = t\nsso_account_id = 1\nsso_role_name = N\n"
        "[sso-session t]\nsso_region = r\nsso_start_url = u\noutput = json\n",
        "config:11: [profile a] output: [sso-session t] has another value (config:18)");
    row("a Region that [DEFAULT] lends to the session",
        "region = r\nsso_session = s\nsso_account_id = 1\nsso_role_name = N\n"
        "[DEFAULT]\nregion = q\n",
        "config:11: [profile a] region: [DEFAULT] lends [sso-session s] another value "
        "(config:16)");
    row("another secret than the session's",
        keysOf + "sso_session = t\nsso_account_id = 1\nsso_role_name = N\n[sso-session t]\n"
                 "sso_region = r\nsso_start_url = u\naws_secret_access_key = canary2\n",
        "config:12: [profile a] aws_secret_access_key: [sso-session t] has another value");
    row("no role of the account", "sso_session = s\nsso_account_id = 1\n",
        "config: [profile a] sso_role_name: missing");
    row("a token without a role", "web_identity_token_file = T\n",
        "config: [profile a] role_arn: missing");
    row("too long", "role_arn = R\nsource_profile = keys\nduration_seconds = 43201\n",
        "config:13: [profile a] duration_seconds: it is no number from 900 to 43200");
    row("a fault in the profile that it leads to",
        "role_arn = R\nsource_profile = b\n[profile b]\nx\n",
        "config:14: [profile b] the line has no =");
}

void CredentialChainTest::isRefused()
{
    QFETCH(QByteArray, profile);
    QFETCH(QString, reason);
    const auto chain = resolveCredentialChain(setOf(otherProfiles + "[profile a]\n" + profile),
                                              QStringLiteral("a"));
    QVERIFY(!chain);
    QCOMPARE(chain.error().kind, ErrorKind::InvalidConfiguration);
    QVERIFY2(chain.error().detail.startsWith(reason), qPrintable(chain.error().detail));
    QVERIFY(!chain.error().detail.contains(QLatin1String("canary")));
}

void CredentialChainTest::keepsKeysOfTwoFilesApart()
{
    const ProfileSet set = ProfileSet::merge(
        readSharedFile("[profile a]\naws_secret_access_key = canary\n", SharedFileKind::Config,
                       QStringLiteral("config")),
        readSharedFile("[a]\naws_access_key_id = A\n", SharedFileKind::Credentials,
                       QStringLiteral("credentials")));
    const auto chain = resolveCredentialChain(set, QStringLiteral("a"));
    QVERIFY(!chain);
    QCOMPARE(chain.error().detail,
             QStringLiteral("config:2: [profile a] aws_secret_access_key: it is in another file "
                            "than the aws_access_key_id"));
}

void CredentialChainTest::keepsWhatTheRoleNeeds()
{
    const auto chain = resolveCredentialChain(
        setOf(otherProfiles + "[profile a]\nrole_arn = R\nsource_profile = keys\nexternal_id = E\n"
                              "role_session_name = N\nmfa_serial = M\nduration_seconds = 900\n"),
        QStringLiteral("a"));
    QVERIFY(chain.has_value());
    const RoleStep &role = chain->roles.front();
    QCOMPARE(role.externalId, QStringLiteral("E"));
    QCOMPARE(role.sessionName, QStringLiteral("N"));
    QCOMPARE(role.mfaSerial, QStringLiteral("M"));
    QCOMPARE(role.durationSeconds, std::optional<int>(900));
    QCOMPARE(resolveCredentialChain(setOf({}), QStringLiteral("a")).error().kind,
             ErrorKind::NoSuchProfile);
}

void CredentialChainTest::tellsTheKindOfAProfile_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<aws::ProfileKind>("kind");
    QTest::newRow("none") << QByteArray("region = x\n") << aws::ProfileKind::None;
    QTest::newRow("keys") << keysOf << aws::ProfileKind::Keys;
    QTest::newRow("role") << keysOf + "role_arn = R\n" << aws::ProfileKind::Role;
    QTest::newRow("sso") << QByteArray("sso_session = s\n") << aws::ProfileKind::SsoRole;
    QTest::newRow("process") << QByteArray("credential_process = p\n") << aws::ProfileKind::Process;
    QTest::newRow("login") << QByteArray("login_session = L\n") << aws::ProfileKind::Login;
    QTest::newRow("web") << QByteArray("role_arn = R\nweb_identity_token_file = T\n")
                         << aws::ProfileKind::WebIdentity;
}

void CredentialChainTest::tellsTheKindOfAProfile()
{
    QFETCH(QByteArray, profile);
    const ProfileSet set = setOf("[profile a]\n" + profile);
    QTEST(kindOf(*set.find(QStringLiteral("a"))), "kind");
}

QTEST_GUILESS_MAIN(CredentialChainTest)
#include "tst_credentialchain.moc"
