// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/formersource.h"
#include "support/environmentof.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock::aws;
using namespace vaultlock::tests;

class FormerSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheFirstFileThatTheAwsCliWouldGoBy_data();
    void isTheFirstFileThatTheAwsCliWouldGoBy();
};

void FormerSourceTest::isTheFirstFileThatTheAwsCliWouldGoBy_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QByteArray>("boto"); // ~/.boto
    QTest::addColumn<QString>("beginning");
    const auto row = [](const char *title, const char *variables, const char *boto,
                        const char *beginning) {
        QTest::newRow(title) << QString::fromLatin1(variables) << QByteArray(boto)
                             << QString::fromLatin1(beginning);
    };
    const char *keys = "[Credentials]\naws_access_key_id = AKIA\naws_secret_access_key = canary\n";
    row("none", "", "", "");
    row("keys in ~/.boto", "", keys, "~/.boto: where nothing else is found, the AWS CLI takes");
    row("other keys in ~/.boto", "", "[Credentials]\ngs_access_key_id = x\n", "");
    row("keys in another section", "", "[credentials]\naws_access_key_id = AKIA\n", "");
    row("what cannot be read", "", "[Credentials]\ncanary\n",
        "~/.boto: where nothing else is found, the AWS CLI goes by this file");
    row("BOTO_CONFIG in its place", "BOTO_CONFIG=/nowhere", keys, "");
    row("an empty one in its place", "BOTO_CONFIG=", keys, "");
    row("BOTO_CONFIG itself", "BOTO_CONFIG=$HOME/.boto", keys, "BOTO_CONFIG: where nothing else");
    row("AWS_CREDENTIAL_FILE first", "AWS_CREDENTIAL_FILE=/nowhere BOTO_CONFIG=~/.boto", keys,
        "AWS_CREDENTIAL_FILE: where nothing else");
    row("even if it is empty", "AWS_CREDENTIAL_FILE=", keys, "AWS_CREDENTIAL_FILE: where nothing");
}

void FormerSourceTest::isTheFirstFileThatTheAwsCliWouldGoBy()
{
    QFETCH(QString, variables);
    QFETCH(QByteArray, boto);
    QFETCH(QString, beginning);
    const QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral(".boto")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(boto);
    file.close();
    const auto told =
        formerSource(environmentOf(variables + QStringLiteral(" HOME=") + home.path()));
    QCOMPARE(told.has_value(), !beginning.isEmpty());
    const QString sentence = told.value_or(QStringLiteral("nothing"));
    QVERIFY2(!told || sentence.startsWith(beginning), qPrintable(sentence));
    QVERIFY(!sentence.contains(QLatin1String("canary")));
}

QTEST_GUILESS_MAIN(FormerSourceTest)
#include "tst_formersource.moc"
