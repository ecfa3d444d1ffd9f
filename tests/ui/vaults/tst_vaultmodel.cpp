// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/whendone.h"
#include "support/awaited.h"
#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/vaultcells.h"
#include "ui/vaults/vaultmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace vaultlock;
using tests::WorkspaceBench;
using ui::VaultModel;

class VaultModelTest : public QObject
{
    Q_OBJECT

private slots:
    void insertsANewVaultAmongTheOthersWithoutAReset();
    void findsARowByItsName();
    void announcesWhatASessionKnowsBetter();
    void showsToolTipsAsTheyAre();
    void saysTheStateInTheNamesDescription();
};

void VaultModelTest::insertsANewVaultAmongTheOthersWithoutAReset()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    ui::CountdownClock countdowns(bench.clock);
    VaultModel model(countdowns);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSurvey(bench.workspace.survey());
    const int all = model.rowCount();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    const auto name = VaultName::fromString(QStringLiteral("m-in-the-middle"));
    QVERIFY(tests::awaited(bench.workspace.connection()->client().createVault(*name)));
    bench.workspace.refresh();
    QTRY_VERIFY(bench.isSurveyed());
    QCOMPARE(model.rowCount(), all + 1);
    QCOMPARE(resets.count() + removals.count(), 0);
    QCOMPARE(insertions.count(), 1);
    const int row = model.rowOf(*name);
    QVERIFY(row > 0 && row < all);
    for (int i = 0; i < model.rowCount(); ++i) {
        QCOMPARE(model.rowOf(model.nameAt(i)), i);
        QCOMPARE(model.nameAt(i),
                 bench.workspace.survey()->rows()[std::size_t(i)].vault.arn.name());
    }
}

void VaultModelTest::findsARowByItsName()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    ui::CountdownClock countdowns(bench.clock);
    VaultModel model(countdowns);
    model.setSurvey(bench.workspace.survey());
    QCOMPARE(model.rowOf(model.nameAt(5)), 5);
    QCOMPARE(model.rowOf(*VaultName::fromString(QStringLiteral("nobody"))), -1);
    model.setSurvey(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void VaultModelTest::announcesWhatASessionKnowsBetter()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    ui::CountdownClock countdowns(bench.clock);
    VaultModel model(countdowns);
    model.setSurvey(bench.workspace.survey());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const VaultName vault = model.nameAt(0);
    bench.workspace.survey()->noteState(vault, lock::Locked{});
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 0);
    QCOMPARE(model.index(0, VaultModel::Stage).data().toString(), QStringLiteral("Locked"));
}

void VaultModelTest::showsToolTipsAsTheyAre()
{
    QVERIFY(ui::plainToolTip(QString()).isEmpty());
    const QString tip = ui::plainToolTip(QStringLiteral("<b>bold</b> & more"));
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt;")));
    // A name of 255 characters is broken into lines, and whole.
    const QString longName(255, u'v');
    QString whole = ui::plainToolTip(longName);
    QVERIFY(whole.contains(QStringLiteral("<br")));
    QCOMPARE(whole.count(u'v'), 255);
}

void VaultModelTest::saysTheStateInTheNamesDescription()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    ui::CountdownClock countdowns(bench.clock);
    VaultModel model(countdowns);
    model.setSurvey(bench.workspace.survey());
    const auto name = VaultName::fromString(QStringLiteral("broker-dealer-records-2025"));
    const QString text = model.index(model.rowOf(*name), VaultModel::Name)
                             .data(Qt::AccessibleDescriptionRole)
                             .toString();
    QVERIFY2(text.startsWith(QStringLiteral("In progress ")), qPrintable(text));
    QCOMPARE(text.count(u':'), 2);
}

QTEST_MAIN(VaultModelTest)
#include "tst_vaultmodel.moc"
