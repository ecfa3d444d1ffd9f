// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/commandwords.h"
#include "aws/profiles/profileargument.h"
#include "aws/sso/ssotoken.h"

#include <QTest>

using namespace vaultlock::aws;

class ProfileArgumentTest : public QObject
{
    Q_OBJECT

private slots:
    void isOneWordForAShell_data();
    void isOneWordForAShell();
    void standsInTheCommandOfIdentityCenter();
};

void ProfileArgumentTest::isOneWordForAShell_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"prod", "my team", "größe", "a/b@c", "it's ours", "a;b", "$HOME", ""})
        QTest::newRow(*name ? name : "none") << QString::fromUtf8(name);
}

void ProfileArgumentTest::isOneWordForAShell()
{
    QFETCH(QString, name);
    QCOMPARE(commandWords(profileArgument(name)).value_or(QStringList()),
             QStringList({QStringLiteral("--profile"), name}));
    QCOMPARE(profileArgument(QStringLiteral("a;b")), QStringLiteral("--profile 'a;b'"));
    QCOMPARE(profileArgument(QStringLiteral("-x")), QStringLiteral("--profile=-x"));
}

void ProfileArgumentTest::standsInTheCommandOfIdentityCenter()
{
    SsoSource source;
    source.profile = QStringLiteral("my team");
    QCOMPARE(ssoLoginCommand(source), QStringLiteral("aws sso login --profile 'my team'"));
}

QTEST_GUILESS_MAIN(ProfileArgumentTest)
#include "tst_profileargument.moc"
