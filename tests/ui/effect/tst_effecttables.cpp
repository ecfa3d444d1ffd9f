// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/explanation.h"
#include "policy/meaning/whowhat.h"
#include "ui/effect/effecttables.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace vaultlock;

namespace {

policy::Explanation explained(const char *action)
{
    return policy::explain(
        std::string(R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
                    R"("Action":"glacier:)") +
        action + R"(","Resource":"*"}]})");
}

} // namespace

class EffectTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void measureTheirRowsOnlyWhereSomethingIsAnother();
    void followTheirWidthAndTheirFont();
    void leaveTheWheelToThePageAlsoOverTheBarAtTheirFoot();
};

void EffectTablesTest::measureTheirRowsOnlyWhereSomethingIsAnother()
{
    constexpr int odd = 99;
    ui::EffectTable table(QStringLiteral("Statements"));
    table.resize(600, 300);
    table.show();
    table.showStatements(explained("DeleteArchive"));
    const QString before = table.item(0, 1)->text();
    QVERIFY(!before.isEmpty());
    table.setRowHeight(0, odd);
    table.showStatements(explained("DeleteArchive"));
    QCOMPARE(table.rowHeight(0), odd);
    table.showStatements(explained("InitiateJob"));
    QVERIFY(table.item(0, 1)->text() != before);
    QVERIFY(table.rowHeight(0) != odd);
}

void EffectTablesTest::followTheirWidthAndTheirFont()
{
    ui::EffectTable table(QStringLiteral("Statements"));
    table.resize(600, 300);
    table.show();
    table.showStatements(explained("DeleteArchive"));
    const int wide = table.rowHeight(0);
    table.resize(200, 300);
    QTRY_VERIFY(table.rowHeight(0) > wide);
    const int narrow = table.rowHeight(0);
    QFont large = table.font();
    large.setPointSizeF(2 * large.pointSizeF());
    table.setFont(large);
    QTRY_VERIFY(table.rowHeight(0) > narrow);
}

void EffectTablesTest::leaveTheWheelToThePageAlsoOverTheBarAtTheirFoot()
{
    ui::EffectTable table(QStringLiteral("Who is bound"));
    table.showWhoWhat(policy::whoWhatOf(
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
        R"("Action":"glacier:DeleteArchive","Resource":"*"}]})",
        policy::ChosenVault{*VaultArn::fromString(
            QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))}));
    table.resize(200, 300);
    table.show();
    QScrollBar *bar = table.horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const auto turn = [](QWidget *over, QPoint angle) {
        QWheelEvent event(QPointF(5, 5), over->mapToGlobal(QPointF(5, 5)), {}, angle, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &event);
    };
    turn(bar, {0, -120});
    turn(table.viewport(), {0, -120});
    QCOMPARE(bar->value(), 0);
    turn(table.viewport(), {-120, 0});
    QVERIFY(bar->value() > 0);
}

QTEST_MAIN(EffectTablesTest)
#include "tst_effecttables.moc"
