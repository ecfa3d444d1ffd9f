// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/lock/lockaction.h"
#include "words/obstaclewords.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace vaultlock;
using ui::ButtonWeight;
using ui::LockAction;

namespace {

QPushButton *buttonOf(const LockAction &action)
{
    return action.findChild<QPushButton *>(QStringLiteral("abortLock"));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

} // namespace

class LockActionTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheReasonWhileItIsDisabled();
    void isRequestedOnlyWhenItIsPossible();
    void isReadableInEveryWeightAndTheme_data();
    void isReadableInEveryWeightAndTheme();
    void losesItsColourWhileItIsDisabled();
};

void LockActionTest::showsTheReasonWhileItIsDisabled()
{
    LockAction action(QStringLiteral("Abort lock"), QStringLiteral("Abort lock"));
    action.show();
    const auto *reason = action.findChild<QLabel *>(QStringLiteral("abortLockReason"));
    QVERIFY(!reason->isVisible());

    action.setObstacle(lock::LockObstacle::NoLockInProgress);
    QVERIFY(!action.isPossible());
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), words::obstacleReason(lock::LockObstacle::NoLockInProgress));
    QCOMPARE(buttonOf(action)->accessibleDescription(), reason->text());

    action.setObstacle({});
    QVERIFY(action.isPossible());
    QVERIFY(!reason->isVisible());
    QCOMPARE(buttonOf(action)->accessibleDescription(), QString());
}

void LockActionTest::isRequestedOnlyWhenItIsPossible()
{
    LockAction action(QStringLiteral("Abort lock"), QStringLiteral("Abort lock"));
    QSignalSpy requests(&action, &LockAction::requested);
    action.setObstacle(lock::LockObstacle::OperationUnderWay);
    buttonOf(action)->click();
    QCOMPARE(requests.count(), 0);
    action.setObstacle({});
    buttonOf(action)->click();
    QCOMPARE(requests.count(), 1);
}

void LockActionTest::isReadableInEveryWeightAndTheme_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("weight");
    for (const bool isDark : {false, true}) {
        for (const auto weight :
             {ButtonWeight::Ordinary, ButtonWeight::Primary, ButtonWeight::Irreversible})
            QTest::addRow("%s %d", isDark ? "dark" : "light", static_cast<int>(weight))
                << isDark << static_cast<int>(weight);
    }
}

void LockActionTest::isReadableInEveryWeightAndTheme()
{
    QFETCH(bool, isDark);
    QFETCH(int, weight);
    // The theme changes under a button that is there already.
    ui::applyTheme(isDark ? ui::Theme::light() : ui::Theme::dark());
    LockAction action(QStringLiteral("Abort lock"), QStringLiteral("Abort lock"),
                      static_cast<ButtonWeight>(weight));
    action.setGeometry(200, 200, 240, 40); // away from the pointer
    action.show();
    ui::applyTheme(isDark ? ui::Theme::dark() : ui::Theme::light());
    QVERIFY(QTest::qWaitForWindowExposed(&action));

    QPushButton &button = *buttonOf(action);
    const QImage picture = button.grab().toImage();
    const QColor ground = picture.pixelColor(6, picture.height() / 2);
    QCOMPARE(ground.name(), button.palette().color(QPalette::Button).name());
    QVERIFY(contrast(ground, button.palette().color(QPalette::ButtonText)) >= 4.5);
}

void LockActionTest::losesItsColourWhileItIsDisabled()
{
    ui::applyTheme(ui::Theme::light());
    LockAction action(QStringLiteral("Abort lock"), QStringLiteral("Abort lock"),
                      ButtonWeight::Irreversible);
    action.setObstacle(lock::LockObstacle::OperationUnderWay);
    QCOMPARE(buttonOf(action)->palette().color(QPalette::Disabled, QPalette::Button),
             ui::Theme::light().surface);
}

QTEST_MAIN(LockActionTest)
#include "tst_lockaction.moc"
