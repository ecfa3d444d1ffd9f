// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/vaultorder.h"

#include <QAbstractItemModelTester>

#include <set>

using namespace vaultlock;
using tests::WorkspaceBench;
using ui::VaultGroup;
using ui::VaultModel;
using ui::VaultOrder;

class VaultGroupTest : public QObject
{
    Q_OBJECT

private slots:
    void putsEveryStateUnderOneHeading();
    void tellsWhatWasNotReadFromWhatCouldNotBeRead();
    void keepsTheGroupsInTheirOrderWhateverItIsSortedBy();
    void saysTheHeadingInTheFirstRowAlone();
    void movesAVaultToItsGroupWhenItsStateChanges();
    void hasNoHeadingsWhereItIsNotGrouped();
    void countsWhatIsShownInAGroup();

private:
    struct Bench
    {
        Bench()
        {
            order.setSourceModel(&model);
            isReady = workspace.connectToSandbox();
            model.setSurvey(workspace.workspace.survey());
            order.setGrouped(true);
            order.sort(VaultModel::Name, Qt::AscendingOrder);
        }
        QStringList headings() const
        {
            QStringList texts;
            for (int row = 0; row < order.rowCount(); ++row) {
                const QString text = order.index(row, 0).data(VaultOrder::HeadingRole).toString();
                if (!text.isEmpty())
                    texts.append(text);
            }
            return texts;
        }
        VaultName nameAt(int row) const
        {
            return model.nameAt(order.mapToSource(order.index(row, 0)).row());
        }
        WorkspaceBench workspace;
        ui::CountdownClock countdowns{workspace.clock};
        VaultModel model{countdowns};
        VaultOrder order{model};
        QAbstractItemModelTester tester{&order,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};
        bool isReady = false;
    };
    static VaultModel::Row row(lock::LockStage stage)
    {
        return {{*VaultArn::fromString(
                     QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v")),
                 utcTime({2020, 1, 1}, {}),
                 {},
                 {},
                 {}},
                stage,
                {},
                {},
                {},
                {}};
    }
};

void VaultGroupTest::putsEveryStateUnderOneHeading()
{
    std::set<QString> names;
    for (int i = 0; i <= static_cast<int>(lock::LockStage::OutcomeUnknown); ++i)
        names.insert(ui::groupName(ui::groupOf(row(static_cast<lock::LockStage>(i)))));
    QCOMPARE(names, (std::set<QString>{QStringLiteral("In progress"), QStringLiteral("Not known"),
                                       QStringLiteral("Not locked"), QStringLiteral("Locked"),
                                       QStringLiteral("Not read yet")}));
    QCOMPARE(ui::groupOf(row(lock::LockStage::OutcomeUnknown)), VaultGroup::InProgress);
    QCOMPARE(ui::groupOf(row(lock::LockStage::NoVault)), VaultGroup::NotKnown);
}

void VaultGroupTest::tellsWhatWasNotReadFromWhatCouldNotBeRead()
{
    VaultModel::Row vault = row(lock::LockStage::Unknown);
    QCOMPARE(ui::groupOf(vault), VaultGroup::NotRead);
    vault.why = Error{ErrorKind::AccessDenied, {}, 403, {}, {}};
    QCOMPARE(ui::groupOf(vault), VaultGroup::NotKnown);
}

void VaultGroupTest::keepsTheGroupsInTheirOrderWhateverItIsSortedBy()
{
    Bench bench;
    QVERIFY(bench.isReady);
    const QStringList wanted{QStringLiteral("In progress · 1"), QStringLiteral("Not locked · 10"),
                             QStringLiteral("Locked · 1")};
    for (int column = 0; column < VaultModel::ColumnCount; ++column) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            bench.order.sort(column, direction);
            QCOMPARE(bench.headings(), wanted);
            QCOMPARE(bench.order.firstsOfGroups(), (QList<int>{0, 1, 11}));
        }
    }
    bench.order.sort(VaultModel::Name, Qt::DescendingOrder);
    QCOMPARE(bench.nameAt(1).toString(), QStringLiteral("trade-confirmations"));
    QCOMPARE(bench.nameAt(10).toString(), QStringLiteral("board-minutes"));
}

void VaultGroupTest::saysTheHeadingInTheFirstRowAlone()
{
    Bench bench;
    const auto description = [&bench](int row) {
        return bench.order.index(row, VaultModel::Name)
            .data(Qt::AccessibleDescriptionRole)
            .toString();
    };
    QCOMPARE(description(1), QStringLiteral("First of “Not locked · 10”. Not locked"));
    QCOMPARE(description(2), QStringLiteral("Not locked"));
}

void VaultGroupTest::movesAVaultToItsGroupWhenItsStateChanges()
{
    Bench bench;
    const VaultName vault = bench.nameAt(5);
    bench.workspace.workspace.survey()->noteState(vault, lock::Locked{});
    // Until it is told, everybody sees what was told before.
    QCOMPARE(bench.nameAt(5), vault);
    QCOMPARE(bench.headings(),
             (QStringList{QStringLiteral("In progress · 1"), QStringLiteral("Not locked · 10"),
                          QStringLiteral("Locked · 1")}));
    QTRY_COMPARE(bench.headings(),
                 (QStringList{QStringLiteral("In progress · 1"), QStringLiteral("Not locked · 9"),
                              QStringLiteral("Locked · 2")}));
}

void VaultGroupTest::hasNoHeadingsWhereItIsNotGrouped()
{
    Bench bench;
    bench.order.setGrouped(false);
    QVERIFY(bench.headings().isEmpty());
    QVERIFY(bench.order.firstsOfGroups().isEmpty());
    QCOMPARE(bench.nameAt(0).toString(), QStringLiteral("board-minutes"));
}

void VaultGroupTest::countsWhatIsShownInAGroup()
{
    Bench bench;
    bench.order.showOnly(QStringLiteral("records"));
    QCOMPARE(bench.headings(),
             (QStringList{QStringLiteral("In progress · 1"), QStringLiteral("Locked · 1")}));
    bench.order.showOnly(QStringLiteral("nothing like this"));
    QVERIFY(bench.order.firstsOfGroups().isEmpty());
}

QTEST_MAIN(VaultGroupTest)
#include "tst_vaultgroup.moc"
