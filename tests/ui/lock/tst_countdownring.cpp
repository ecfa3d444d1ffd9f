// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/lock/countdownring.h"
#include "ui/support/accessibletree.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;
using ui::CountdownRing;

namespace {

/// How many pixels have the colour of time.
int amberPixels(CountdownRing &ring)
{
    const QImage picture = ring.grab().toImage();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == ui::Theme::current().time;
    }
    return count;
}

} // namespace

class CountdownRingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void isReadableAsAValue();
    void drawsWhatIsLeft();
    void neverCutsItsDigits_data();
    void neverCutsItsDigits();
};

void CountdownRingTest::isReadableAsAValue()
{
    CountdownRing ring;
    ring.showRemaining(20h + 37min + 7s + 999ms, 0.86);
    auto *value =
        tests::findAccessible(ring, QStringLiteral("Time remaining"), QAccessible::EditableText);
    QVERIFY(value);
    QVERIFY(value->state().readOnly);
    QCOMPARE(value->text(QAccessible::Value), QStringLiteral("20:37:07"));
    QCOMPARE(tests::accessibleText(value), QStringLiteral("20:37:07"));
    QCOMPARE(ring.findChild<QLineEdit *>(QStringLiteral("timeRemaining"))->text(),
             QStringLiteral("20:37:07"));
    ring.showRemaining(0s, 0);
    QCOMPARE(value->text(QAccessible::Value), QStringLiteral("00:00:00"));
}

void CountdownRingTest::drawsWhatIsLeft()
{
    CountdownRing ring;
    ring.resize(ring.sizeHint());
    ring.show();
    // Amber under an hour, the digits too: they are there without an arc.
    ring.showRemaining(15min, 0);
    const int digits = amberPixels(ring);
    ring.showRemaining(15min, 1);
    const int whole = amberPixels(ring) - digits;
    QVERIFY(whole > 200);
    ring.showRemaining(15min, 0.25);
    const double quarter = double(amberPixels(ring) - digits) / whole;
    QVERIFY2(quarter > 0.2 && quarter < 0.33, qPrintable(QString::number(quarter)));
    ring.showRemaining(24h, 1);
    QCOMPARE(amberPixels(ring), 0);
}

void CountdownRingTest::neverCutsItsDigits_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("the usual text") << 1.0;
    QTest::newRow("text at 200 %") << 2.0;
}

void CountdownRingTest::neverCutsItsDigits()
{
    QFETCH(double, scale);
    const QFont before = QApplication::font();
    QFont scaled = before;
    scaled.setPointSizeF(before.pointSizeF() * scale);
    QApplication::setFont(scaled);
    CountdownRing ring;
    ring.showRemaining(20h, 0.8);
    ring.resize(ring.minimumSizeHint());
    ring.show();
    const auto *digits = ring.findChild<QLineEdit *>();
    QVERIFY(digits->fontMetrics().horizontalAdvance(digits->text()) + 4 <= digits->width());
    QVERIFY(ring.rect().contains(digits->geometry()));
    QApplication::setFont(before);
}

QTEST_MAIN(CountdownRingTest)
#include "tst_countdownring.moc"
