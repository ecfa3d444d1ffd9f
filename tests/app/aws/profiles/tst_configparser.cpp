// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines are what, and which name a section has, for Python's configparser and botocore: by
// them the AWS CLI finds whom it signs as. Each row was seen on AWS CLI 2.9.19.
#include "profilesummary.h"

#include <QTest>

using namespace vaultlock::aws;
using namespace vaultlock::tests;

class ConfigParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheProfilesThatTheAwsCliReads_data();
    void readsTheProfilesThatTheAwsCliReads();
};

void ConfigParserTest::readsTheProfilesThatTheAwsCliReads_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QByteArray>("credentials");
    QTest::addColumn<QString>("profiles");
    const auto row = [](const char *title, const char *config, const char *credentials,
                        const char *profiles) {
        QTest::newRow(title) << QByteArray(config) << QByteArray(credentials)
                             << QString::fromLatin1(profiles);
    };
    row("the later of [default] and [profile default]", "[default]\nk=1\n[profile default]\nl=2\n",
        "", "default{l=2}");
    row("the later of them, the other way round", "[profile default]\nl=2\n[default]\nk=1\n", "",
        "default{k=1}");
    row("the later of two spellings", "[profile a]\nk=1\n[profile 'a']\nl=2\n", "", "a{l=2}");
    row("the later of two spellings, and credentials", "[profile \"a\"]\nk=1\n[profile  a]\nl=2\n",
        "[a]\nm=3\n", "a{l=2,m=3}");
    row("spelt otherwise in between", "[profile a]\nk=1\n[profile 'a']\nl=2\n[profile a]\nm=3\n",
        "", "a{k=1,m=3}");
    row("spaces at the ends of names", "[ profile a]\nk=1\n[profile b ]\n[default ]\nk=1\n",
        "[ c ]\nk=1\n[d]\n", "b{} d{}");
    row("a bracket in a comment", "[profile a] # [b]\nk=1\n[profile c] # d\n", "[d] ; ]\nk=1\n",
        "c{}");
    row("what a shell makes of a name",
        "[profile \\a]\n[profiles b]\n['profile' c]\n[profile d e]\n", "", "a{} b{}");
    row("only [DEFAULT] lends", "[ DEFAULT ]\nk=1\n[DEFAULT] # [x]\nl=1\n[profile a]\n",
        "[DEFAULT ]\nm=1\n[a]\n", "a{}");
    row("[DEFAULT] twice lends twice", "[DEFAULT]\nk=1\n[profile a]\n[DEFAULT]\nl=1\n", "",
        "a{k=1,l=1}");
    row("lines that end with CR", "[profile a]\rk=1\r\n# c\rl=2\r\r\nm=3", "", "a{k=1,l=2,m=3}");
    row("what ends no line",
        "[profile a]\n# \x0bk=1\n# \x0ck=1\n# \x1c k=1\n# \u0085k=1\n# \u2028k=1\nl=2\n", "",
        "a{l=2}");
    row("white space as Python has it", "[profile a]\u00a0\nk\u3000=\u2003v\u00a0\u0085\n\x0c# c\n",
        "", "a{k=v}");
    row("an indented section, and one that goes on with a value",
        "[plugins]\n  [profile a]\nk=1\n  [profile b]\n[plugins]\nx=y\n\t[profile c]\n", "",
        "a{k=1|[profile b]}");
    row("indented comments", "  # c\n[profile a]\n  ; c\nk=1\n  # c\n", "", "a{k=1}");
}

void ConfigParserTest::readsTheProfilesThatTheAwsCliReads()
{
    QFETCH(QByteArray, config);
    QFETCH(QByteArray, credentials);
    const ProfileSet set = setOf(config, credentials);
    QTEST(summary(set), "profiles");
    QVERIFY(set.faults().empty());
    for (const Profile &profile : set.profiles())
        QVERIFY2(profile.faults.empty(), qPrintable(profile.name));
}

QTEST_GUILESS_MAIN(ConfigParserTest)
#include "tst_configparser.moc"
