// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that the lock panel offers to copy, run by a shell with the real client.
#include "awscli.h"
#include "words/trialwords.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class TrialCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void reachTheServiceAndAreAnswered();
};

void TrialCommandsTest::reachTheServiceAndAreAnswered()
{
    const SandboxProcess sandbox;
    QVERIFY(sandbox.isServing());
    const AwsCli aws(sandbox);
    const words::TrialTarget target{
        VaultArn{QStringLiteral("aws"), *Region::fromString(sandbox.access("region")),
                 *AccountId::fromString(sandbox.access("accountId")),
                 *VaultName::fromString(QStringLiteral("broker-dealer-records-2025"))},
        *Region::fromString(sandbox.access("region")), sandbox.access("endpoint"), true};
    const QHash<QString, QString> refusals{
        {QStringLiteral("delete"), QStringLiteral("AccessDeniedException")},
        {QStringLiteral("access-policy"), QStringLiteral("ResourceNotFoundException")},
    };
    QString archiveId;
    for (const words::Trial &trial : words::trials(target)) {
        // As its words say: the ID that the upload before it returned.
        const AwsOutcome outcome =
            aws.shell(QString(trial.command).replace(QStringLiteral("ARCHIVE_ID"), archiveId));
        if (trial.key == words::uploadTrialKey())
            archiveId = outcome.json[QLatin1String("archiveId")].toString();
        // A refusal by the service: the client has understood the command, and reached it.
        QCOMPARE(outcome.code(), refusals.value(trial.key));
        QVERIFY2(!refusals.value(trial.key).isEmpty() || outcome.exitCode == 0,
                 qPrintable(trial.command + u'\n' + outcome.error));
        if (trial.key == QLatin1String("lock"))
            QCOMPARE(outcome.json[QLatin1String("State")].toString(), QStringLiteral("InProgress"));
    }
}

QTEST_GUILESS_MAIN(TrialCommandsTest)
#include "tst_trialcommands.moc"
