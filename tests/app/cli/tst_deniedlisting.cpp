// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli vaults`, as a program, where ListVaults is denied.
#include "program.h"
#include "support/deniedlisting.h"

#include <QTest>

using namespace vaultlock::tests;

class DeniedListingTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldWithThePermissionAndTheIdentity();
    void leavesAVaultToBeNamed();
    void leavesTheOtherVaultsToBeReadWhenOneIsNotThere();
    void refusesANameThatCannotBeOne();
};

void DeniedListingTest::isToldWithThePermissionAndTheIdentity()
{
    const ScriptedServer server({denyingListing()});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("vaults"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith(
                 QLatin1String("The service denied listing the vaults.\nThe identity "
                               "arn:aws:iam::123456789012:user/Keeper lacks glacier:ListVaults. ")),
             qPrintable(run.err));
    QVERIFY(run.err.contains(QLatin1String("vaultlock-cli vaults --vault NAME")));
    QVERIFY(!run.err.contains(QLatin1String("lock forbids")));
}

void DeniedListingTest::leavesAVaultToBeNamed()
{
    const ScriptedServer server({denyingListing()});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("vaults --vault ledger --format json"));
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.array().size(), 1);
    const QJsonObject vault = run.array().first().toObject();
    QCOMPARE(vault[QLatin1String("vaultName")].toString(), QStringLiteral("ledger"));
    QCOMPARE(vault[QLatin1String("lockState")].toString(), QStringLiteral("Locked"));
    QCOMPARE(vault[QLatin1String("numberOfArchives")].toInt(), 7);
    QCOMPARE(server.seen().count("GET", "/-/vaults?limit=10"), 0);
}

void DeniedListingTest::leavesTheOtherVaultsToBeReadWhenOneIsNotThere()
{
    const ScriptedServer server({denyingListing()});
    Program program;
    pointTo(program, server.url());
    const Run run =
        program.run(QStringLiteral("vaults --vault nowhere --vault ledger --format json"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.array().size(), 1);
    QVERIFY2(run.err.startsWith(QLatin1String("The vault nowhere could not be read.\n")),
             qPrintable(run.err));
}

void DeniedListingTest::refusesANameThatCannotBeOne()
{
    const ScriptedServer server({denyingListing()});
    Program program;
    pointTo(program, server.url());
    const Run run = program.run(QStringLiteral("vaults --vault a/b"));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(QLatin1String("cannot have")), qPrintable(run.err));
    QVERIFY(server.seen().requests.empty());
}

QTEST_GUILESS_MAIN(DeniedListingTest)
#include "tst_deniedlisting.moc"
