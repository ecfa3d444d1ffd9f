// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "ui/vaults/vaultorder.h"

#include <QTest>

using namespace vaultlock;
using ui::VaultModel;
using Row = VaultModel::Row;

class VaultOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersNumbersByValueAndNotByText();
    void putsWhatIsNotKnownLastEitherWay();
    void ordersWhatIsTheSameByName();
    void ordersNamesInAnyCase();
    void putsWhatIsUrgentFirst();
    void ordersLocksInProgressByTheTimeThatIsLeft();
    void findsEveryStateUnderOneNameAndUnderAll();

private:
    static Row row(const char *name, lock::LockStage stage = lock::LockStage::Unlocked)
    {
        const QString arn = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/%1")
                                .arg(QLatin1String(name));
        return {{*VaultArn::fromString(arn), utcTime({2020, 1, 1}, {}), {}, {}, {}},
                stage,
                {},
                {},
                {},
                {}};
    }
    static Row sized(const char *name, qint64 bytes)
    {
        Row result = row(name);
        result.vault.sizeInBytes = bytes;
        return result;
    }
    static Row ending(const char *name, int hour)
    {
        Row result = row(name, lock::LockStage::InProgress);
        result.expires = utcTime({2026, 3, 2}, {hour, 0});
        return result;
    }
};

void VaultOrderTest::ordersNumbersByValueAndNotByText()
{
    const Row nine = sized("a", 9'000);
    const Row ten = sized("b", 10'000);
    QVERIFY(ui::standsAbove(nine, ten, VaultModel::Size, Qt::AscendingOrder));
    QVERIFY(!ui::standsAbove(ten, nine, VaultModel::Size, Qt::AscendingOrder));
    QVERIFY(ui::standsAbove(ten, nine, VaultModel::Size, Qt::DescendingOrder));
    Row older = row("c");
    older.vault.created = older.vault.created.addDays(-400);
    QVERIFY(ui::standsAbove(older, nine, VaultModel::Created, Qt::AscendingOrder));
}

void VaultOrderTest::putsWhatIsNotKnownLastEitherWay()
{
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QVERIFY(ui::standsAbove(sized("z", 0), row("a"), VaultModel::Size, order));
        QVERIFY(!ui::standsAbove(row("a"), sized("z", 0), VaultModel::Size, order));
        QVERIFY(ui::standsAbove(ending("z", 9), row("a"), VaultModel::TimeLeft, order));
    }
}

void VaultOrderTest::ordersWhatIsTheSameByName()
{
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QVERIFY(ui::standsAbove(sized("a", 5), sized("b", 5), VaultModel::Size, order));
        QVERIFY(!ui::standsAbove(sized("b", 5), sized("a", 5), VaultModel::Size, order));
    }
}

void VaultOrderTest::ordersNamesInAnyCase()
{
    QVERIFY(ui::standsAbove(row("alpha"), row("Beta"), VaultModel::Name, Qt::AscendingOrder));
    QVERIFY(ui::standsAbove(row("Beta"), row("alpha"), VaultModel::Name, Qt::DescendingOrder));
}

void VaultOrderTest::putsWhatIsUrgentFirst()
{
    Row failed = row("a", lock::LockStage::Unknown);
    failed.why = Error{ErrorKind::AccessDenied, {}, 403, {}, {}};
    const std::vector<Row> inOrder{row("a", lock::LockStage::OutcomeUnknown),
                                   row("a", lock::LockStage::InProgress),
                                   row("a", lock::LockStage::Initiating),
                                   row("a", lock::LockStage::Expired),
                                   failed,
                                   row("a", lock::LockStage::Unlocked),
                                   row("a", lock::LockStage::Locked),
                                   row("a", lock::LockStage::Unknown)};
    for (std::size_t i = 1; i < inOrder.size(); ++i) {
        QVERIFY(ui::urgency(inOrder[i - 1]) < ui::urgency(inOrder[i]));
        QVERIFY(ui::standsAbove(inOrder[i - 1], inOrder[i], VaultModel::Stage, Qt::AscendingOrder));
        QVERIFY(
            ui::standsAbove(inOrder[i], inOrder[i - 1], VaultModel::Stage, Qt::DescendingOrder));
    }
}

void VaultOrderTest::ordersLocksInProgressByTheTimeThatIsLeft()
{
    for (const int column : {VaultModel::Stage, VaultModel::TimeLeft})
        QVERIFY(ui::standsAbove(ending("z", 9), ending("a", 10), column, Qt::AscendingOrder));
}

void VaultOrderTest::findsEveryStateUnderOneNameAndUnderAll()
{
    using ui::StateFilter;
    for (int i = 0; i <= static_cast<int>(lock::LockStage::OutcomeUnknown); ++i) {
        const auto stage = static_cast<lock::LockStage>(i);
        QVERIFY(ui::isShownBy(StateFilter::All, stage));
        int names = 0;
        for (const StateFilter filter : {StateFilter::InProgress, StateFilter::NotLocked,
                                         StateFilter::Locked, StateFilter::NotKnown})
            names += ui::isShownBy(filter, stage);
        QCOMPARE(names, 1);
    }
    QVERIFY(ui::isShownBy(StateFilter::InProgress, lock::LockStage::OutcomeUnknown));
    QVERIFY(!ui::isShownBy(StateFilter::NotLocked, lock::LockStage::Unknown));
}

QTEST_GUILESS_MAIN(VaultOrderTest)
#include "tst_vaultorder.moc"
