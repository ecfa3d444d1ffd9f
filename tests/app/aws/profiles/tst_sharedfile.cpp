// SPDX-License-Identifier: GPL-3.0-or-later

// The dialect of AWS's shared files, by cases of our own.
#include "aws/profiles/faulttext.h"
#include "aws/profiles/profileset.h"
#include "aws/profiles/wherelooked.h"
#include "profilesummary.h"
#include "support/environmentof.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;

namespace {

/// The faults of the files, then those of each profile.
QStringList faultsOf(const ProfileSet &set)
{
    QStringList texts;
    for (const FileFault &fault : set.faults())
        texts << faultText(fault);
    for (const Profile &profile : set.profiles()) {
        for (const FileFault &fault : profile.faults)
            texts << profile.name + QStringLiteral(" < ") + faultText(fault);
    }
    return texts;
}

} // namespace

class SharedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsProfiles_data();
    void readsProfiles();
    void tellsEachFaultWithItsPlace_data();
    void tellsEachFaultWithItsPlace();
    void keepsSecretsApart();
    void neverRepeatsAMistypedLine();
    void notesWhatTheAwsCliReadsOtherwise_data();
    void notesWhatTheAwsCliReadsOtherwise();
    void refusesAFileAsAWhole_data();
    void refusesAFileAsAWhole();
    void saysWhereAProfileWasLookedFor_data();
    void saysWhereAProfileWasLookedFor();
    void findsTheFiles();
    void readsSubProperties();
};

void SharedFileTest::readsProfiles_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("profiles");
    const auto row = [](const char *title, const char *config, const char *credentials,
                        const char *profiles) {
        QTest::newRow(title) << QByteArray(config) << QByteArray(credentials)
                             << QString::fromLatin1(profiles);
    };
    row("nothing", "", "", "");
    row("one", "[profile a]\nregion = eu-west-1\n", "", "a{region=eu-west-1}");
    row("a byte order mark and CRLF", "\xEF\xBB\xBF[default]\r\nregion = x\r\n", "",
        "default{region=x}");
    row("default first", "[profile a]\n[default]\n", "", "default{} a{}");
    row("comments", "# x\n; y\n[profile a] # z\nk = v # w\nl = v#w\nm=;v\n", "",
        "a{k=v,l=v#w,m=;v}");
    row("equals signs in a value", "[profile a]\nk = a=b==\n", "", "a{k=a=b==}");
    row("keys in any case", "[profile a]\nReGion = x\n", "", "a{region=x}");
    row("the last of two", "[profile a]\nk=1\nk=2\n[profile a]\nl=3\n", "", "a{k=2,l=3}");
    row("continuation", "[profile a]\nk = v\n  w # no comment\n", "", "a{k=v|w # no comment}");
    row("sub-properties", "[profile a]\ns3 =\n  x = 1\n\n  # c\n  y = 2\nk = v\n", "",
        "a{k=v,s3=|x = 1|y = 2}");
    row("credentials go before config", "[profile a]\nk=1\nl=2\n", "[a]\nk=3\n", "a{k=3,l=2}");
    row("no prefix in config, none in credentials", "[a]\nk=1\n", "[profile b]\nk=1\n", "");
    row("names that are none", "[profile a!]\nk=1\n[profile b]\n", "[x!]\nk=1\n['q']\n", "b{}");
    row("names within quotes", "[profile 'a b']\nk=1\n[profile \"c\"]\n[profile d e]\n",
        "[a b]\nl=2\n", "a b{k=1,l=2} c{}");
    row("[DEFAULT] lends what is not there",
        "[DEFAULT]\nk=1\nl=1\n[profile a]\nk=2\n[sso-session s]\n", "[DEFAULT]\nm=3\n[b]\n",
        "a{k=2,l=1} b{m=3}");
    row("[DEFAULT] of credentials goes before config", "[profile a]\nk=1\n",
        "[a]\n[DEFAULT]\nk=2\n", "a{k=2}");
    row("keys that are none", "[profile a]\na b = 1\n c\nk = 2\n", "", "a{k=2}");
    row("other sections", "[sso-session s]\nk=1\n[services v]\nk=1\n[plugins]\nk=1\n", "", "");
    row("no line end at the end", "[profile a]\nk = v", "", "a{k=v}");
}

void SharedFileTest::readsProfiles()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    const ProfileSet set = setOf(config, credentials);
    QTEST(summary(set), "profiles");
    QCOMPARE(faultsOf(set), QStringList());
}

void SharedFileTest::tellsEachFaultWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("profiles"); // nothing else is affected
    const auto row = [](const char *title, const char *config, const char *fault,
                        const char *profiles) {
        QTest::newRow(title) << QByteArray(config) << QString::fromLatin1(fault)
                             << QString::fromLatin1(profiles);
    };
    row("before a section", "k = v\n[profile a]\nk=1\n",
        "config:1: the line stands before the first [section]", "a{k=1}");
    row("indented before a section", "\n k\n[profile a]\n",
        "config:2: the line stands before the first [section]", "a{}");
    row("a section that is not closed", "[profile a\nk=1\n[profile b]\nk=2\n",
        "a < config:1: the section's name is missing, or the ] that ends it", "a{k=1} b{k=2}");
    row("no equals sign", "[profile a]\nk : v\nl=1\n[profile b]\nk=2\n",
        "a < config:2: [profile a] the line has no = between key and value (the AWS CLI takes a : "
        "too)",
        "a{l=1} b{k=2}");
    row("no key", "[profile a]\n= v\nl=1\n",
        "a < config:2: [profile a] the line has no key before its =", "a{l=1}");
    row("nothing to continue", "[profile a]\n  v\nl=1\n",
        "a < config:2: [profile a] the line is indented, and there is no key that it could "
        "continue",
        "a{l=1}");
    row("a sub-property without =", "[profile a]\ns3 =\n  x\n",
        "a < config:3: [profile a] s3: the indented line has no = between key and value", "a{s3=}");
    row("a sub-property without key", "[profile a]\ns3 =\n  = x\n",
        "a < config:3: [profile a] s3: the indented line has no key before its =", "a{s3=}");
    row("under a name within quotes", "[profile 'a b']\nk\nl=1\n[profile c]\n",
        "a b < config:2: [profile 'a b'] the line has no = between key and value (the AWS CLI "
        "takes "
        "a : too)",
        "a b{l=1} c{}");
    row("a colon, and an equals sign in the value", "[profile a]\nk : v=w\nl=1\n",
        "a < config:2: [profile a] the line has no = between key and value (the AWS CLI takes a : "
        "too)",
        "a{l=1}");
    row("in a section that is no profile", "[sso-session a]\nk\n[profile a]\n",
        "config:2: [sso-session a] the line has no = between key and value (the AWS CLI takes a : "
        "too)",
        "a{}");
}

void SharedFileTest::tellsEachFaultWithItsPlace()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, fault);
    const ProfileSet set = setOf(config);
    QCOMPARE(faultsOf(set), QStringList(fault));
    QTEST(summary(set), "profiles");
}

void SharedFileTest::keepsSecretsApart()
{
    const ProfileSet set =
        setOf({}, "[a]\naws_access_key_id = AKIA\nAWS_SECRET_ACCESS_KEY = s3 # c\n"
                  "aws_session_token = t\naws_security_token = u\n");
    QCOMPARE(summary(set), QStringLiteral("a{aws_access_key_id=AKIA,aws_secret_access_key=*,"
                                          "aws_security_token=*,aws_session_token=*}"));
    const Setting *secret = set.profiles().front().find("aws_secret_access_key");
    QVERIFY(secret->secret->view() == "s3");
    QCOMPARE(secret->text, QString());
}

void SharedFileTest::neverRepeatsAMistypedLine()
{
    for (const char *text :
         {"[default]\naws_secret_access_key hunter2\n", "[default]\n hunter2\n", "hunter2\n",
          "[default]\nhunter2 : x\n", "[default]\nhunter2 y = x\n", "[default]\ns3 =\n hunter2\n",
          "[hunter2\n", "[hunter2=x\n", "[default] aws_secret_access_key = hunter2 ; [x]\n",
          "[DEFAULT] # hunter2 [old]\n"}) {
        const ProfileSet set = setOf(text);
        QVERIFY(!faultsOf(set).join(u' ').contains(QLatin1String("hunter2")));
        for (const DialectNote &note : set.notes())
            QVERIFY2(!noteText(note).contains(QLatin1String("hunter2")),
                     qPrintable(noteText(note)));
        for (const DialectNote &note : set.notes())
            QVERIFY(!noteText(note).contains(QLatin1String("hunter2")));
    }
}

void SharedFileTest::notesWhatTheAwsCliReadsOtherwise_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *title, const char *config, const char *note) {
        QTest::newRow(title) << QByteArray(config) << QString::fromLatin1(note);
    };
    row("nothing", "[profile a]\nk = v\n", "");
    row("comment", "[profile a]\nk = v # c\n", "config:2: [profile a] k: the AWS CLI takes");
    row("section twice", "[profile a]\n[profile a]\n", "config:2: [profile a] the section stands");
    row("key twice", "[profile a]\nk=1\nk=2\n", "config:3: [profile a] k: the key stands twice");
    row("default twice", "[default]\n[profile default]\n",
        "config:2: [profile default] in another spelling the section stands above already: this "
        "one alone counts, as for the AWS CLI");
    row("another spelling", "[sso-session 'a']\n[sso-session a]\n",
        "config:2: [sso-session a] in another spelling the section stands above");
    row("a prefix that is longer", "[profiles a]\n",
        "config:1: [profiles a] read as the AWS CLI reads it; SDKs leave out a section that");
    row("spaces beside the brackets", "[ profile a ]\n",
        "config:1: [ profile a ] the section is left out: the AWS CLI takes the spaces");
    row("a bracket in the comment", "[profile a] # [b]\n",
        "config:1: [profile a] the section is left out: for the AWS CLI its name goes on");
    row("a byte order mark", "\xEF\xBB\xBF[profile a]\n",
        "config: the file begins with a byte order mark (U+FEFF): passed over here; the AWS CLI "
        "refuses the file");
    row("a CR, told once", "[profile a]\rk=1\rl=2\n",
        "config:1: a carriage return (CR) by itself ends the line, as for the AWS CLI");
    row("quotes", "[profile \"a b\"]\n",
        "config:1: [profile \"a b\"] read as the AWS CLI reads it");
    row("spaces", "[profile a b]\n",
        "config:1: [profile a b] the section is left out: a name with spaces stands within quotes");
    row("no prefix", "[a]\n", "config:1: [a] the section is left out: in this file a profile's is");
    row("capitals", "[DEFAULT]\n", "config:1: [DEFAULT] what stands here is lent");
    row("a name", "[profile a!]\n", "config:1: [profile a!] the section is left out");
    row("a key", "[profile a]\nb c = d\n", "config:2: [profile a] a key is left out");
}

void SharedFileTest::notesWhatTheAwsCliReadsOtherwise()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, note);
    const ProfileSet set = setOf(config);
    QCOMPARE(set.notes().size(), note.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (!note.isEmpty())
        QVERIFY2(noteText(set.notes().front()).startsWith(note),
                 qPrintable(noteText(set.notes().front())));
}

void SharedFileTest::refusesAFileAsAWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("not UTF-8") << QByteArray("[default]\nk = \xff\n")
                               << QStringLiteral("config: the file is not UTF-8");
    QTest::newRow("too large") << QByteArray(1'048'577, '#')
                               << QStringLiteral(
                                      "config: the file is larger than 1 MiB, and is not read; the "
                                      "AWS CLI reads it");
}

void SharedFileTest::refusesAFileAsAWhole()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);
    // The other file counts all the same.
    const ProfileSet set = setOf(text, "[a]\nk=1\n");
    QCOMPARE(faultsOf(set), QStringList(fault));
    QCOMPARE(summary(set), QStringLiteral("a{k=1}"));
}

void SharedFileTest::saysWhereAProfileWasLookedFor_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("passedOver");
    const auto row = [](const char *title, const char *config, const char *credentials,
                        const char *name, const char *passedOver) {
        QTest::newRow(title) << QByteArray(config) << QByteArray(credentials)
                             << QString::fromUtf8(name) << QString::fromUtf8(passedOver);
    };
    row("nothing", "[profile b]\n", "[c]\n", "a", "");
    row("no prefix in config", "\n[a]\n[b]\n", "", "a",
        "config:2: [a] the section is left out: in this file a profile's is [profile NAME]");
    row("a prefix in credentials", "", "[profile a]\n", "a",
        "credentials:1: [profile a] the section is left out: in this file a name stands without "
        "“profile ”");
    row("quotes in credentials", "", "['a b']\n", "a b",
        "credentials:1: ['a b'] the section is left out: in this file a name stands without "
        "quotes");
    row("spaces without quotes", "[profile a b]\n", "", "a b",
        "config:1: [profile a b] the section is left out: a name with spaces stands within quotes "
        "here");
    row("an invisible sign in the name", "[profile a\u200b]\n", "", "a",
        "config:1: [profile a\u200b] the section is left out: no section here has such a name, "
        "though the AWS CLI reads some that have");
    row("another case", "[profile Records]\n", "", "records",
        "the profile “Records”, which is spelt otherwise");
    row("before a section", "aws_access_key_id = A\n[profile b]\n", "", "a",
        "config:1: the line stands before the first [section]");
    row("not UTF-8", "[profile a]\nk = \xff\n", "", "a", "config: the file is not UTF-8");
    row("spaces beside the brackets", "", "[ a ]\n", "a",
        "credentials:1: [ a ] the section is left out: the AWS CLI takes the spaces beside its "
        "brackets for a part of its name; some SDKs do not");
    row("a bracket in the comment", "[profile a] # was [b]\n", "", "a",
        "config:1: [profile a] the section is left out: for the AWS CLI its name goes on "
        "to the last ] of the line; for SDKs it ends at the first");
    row("what was to lend to all", "[DEFAULT ]\n", "", "a",
        "config:1: [DEFAULT ] the section is left out: the AWS CLI takes the spaces beside its "
        "brackets for a part of its name; some SDKs do not");
    row("capitals", "", "[DEFAULT]\n", "default",
        "credentials:1: [DEFAULT] what stands here is lent to every section of the file, as the "
        "AWS CLI does; SDKs do not");
}

void SharedFileTest::saysWhereAProfileWasLookedFor()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    QFETCH(QString, name);
    QFETCH(QString, passedOver);
    const QTemporaryDir folder;
    const auto write = [&folder](const char *file, const QByteArray &text) {
        QFile target(folder.filePath(QLatin1String(file)));
        if (!text.isEmpty() && target.open(QFile::WriteOnly))
            target.write(text);
        return target.fileName();
    };
    const SharedFilePaths paths{write("config", config), write("credentials", credentials)};
    QString text = whereProfilesWereLookedFor(ProfileSet::load(paths), name);
    QCOMPARE(text.contains(QStringLiteral("Not there: ")),
             config.isEmpty() || credentials.isEmpty());
    QVERIFY(text.contains(paths.config));
    QVERIFY(text.contains(paths.credentials));
    text.replace(folder.path() + u'/', QString());
    const QString last = text.section(QStringLiteral("Passed over: "), 1);
    QCOMPARE(last, passedOver.isEmpty() ? QString() : passedOver + u'.');
}

void SharedFileTest::findsTheFiles()
{
    const auto usual = SharedFilePaths::fromEnvironment(environmentOf(QStringLiteral("HOME=/h")));
    QCOMPARE(usual.config, QStringLiteral("/h/.aws/config"));
    QCOMPARE(usual.credentials, QStringLiteral("/h/.aws/credentials"));
    const auto moved = SharedFilePaths::fromEnvironment(environmentOf(
        QStringLiteral("HOME=/h AWS_CONFIG_FILE=~/c AWS_SHARED_CREDENTIALS_FILE=/x/~y")));
    QCOMPARE(moved.config, QStringLiteral("/h/c"));
    QCOMPARE(moved.credentials, QStringLiteral("/x/~y"));
    const auto none = SharedFilePaths::fromEnvironment(
        environmentOf(QStringLiteral("HOME=/h AWS_CONFIG_FILE= AWS_SHARED_CREDENTIALS_FILE=")));
    QCOMPARE(none.config + none.credentials, QString());
    QCOMPARE(whereProfilesWereLookedFor(ProfileSet::load(none), QStringLiteral("a")),
             QStringLiteral("Not there: AWS_CONFIG_FILE, which is empty; "
                            "AWS_SHARED_CREDENTIALS_FILE, which is empty."));
    const QTemporaryDir folder;
    QCOMPARE(summary(ProfileSet::load({folder.filePath(QStringLiteral("none")), folder.path()})),
             QString());
    QCOMPARE(faultsOf(ProfileSet::load({folder.filePath(QStringLiteral("none")), folder.path()})),
             QStringList(folder.path() +
                         QStringLiteral(
                             ": it is not a regular file, and is not read; the AWS CLI reads it")));
}

void SharedFileTest::readsSubProperties()
{
    const ProfileSet set =
        setOf("[services l]\nglacier =\n  Endpoint_Url = http://a?b=c\n  x = y\nsts =\n  x = z\n");
    const Settings *services = set.services(QStringLiteral("l"));
    QVERIFY(services);
    const QString key = QStringLiteral("endpoint_url");
    QCOMPARE(subProperty(services->at(QStringLiteral("glacier")), key),
             QStringLiteral("http://a?b=c"));
    QCOMPARE(subProperty(services->at(QStringLiteral("sts")), key), QString());
}

QTEST_GUILESS_MAIN(SharedFileTest)
#include "tst_sharedfile.moc"
