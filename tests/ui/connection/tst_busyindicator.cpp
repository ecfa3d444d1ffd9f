// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/busyindicator.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using ui::BusyIndicator;

class BusyIndicatorTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingAboutAShortWait();
    void saysWhatALongWaitIsFor();
    void goesWhenTheWaitIsOver();
    void asksToCancel();

private:
    static QLabel *label(const BusyIndicator &busy) { return busy.findChild<QLabel *>(); }
};

void BusyIndicatorTest::saysNothingAboutAShortWait()
{
    BusyIndicator busy;
    busy.showWait(QStringLiteral("Reading…"));
    QVERIFY(!busy.isVisible());
    busy.showWait({});
    // Longer than it takes to appear, had it not been told.
    QVERIFY(!QTest::qWaitFor([&busy] { return busy.isVisible(); }, 500));
}

void BusyIndicatorTest::saysWhatALongWaitIsFor()
{
    BusyIndicator busy;
    QElapsedTimer time;
    time.start();
    busy.showWait(QStringLiteral("Connecting…"));
    busy.showWait(QStringLiteral("Reading <b>…"));
    QTRY_VERIFY(busy.isVisible());
    QVERIFY(time.elapsed() >= 290);
    QCOMPARE(label(busy)->text(), QStringLiteral("Reading <b>…"));
    QCOMPARE(label(busy)->textFormat(), Qt::PlainText);
}

void BusyIndicatorTest::goesWhenTheWaitIsOver()
{
    BusyIndicator busy;
    busy.showWait(QStringLiteral("Reading…"));
    QTRY_VERIFY(busy.isVisible());
    busy.showWait({});
    QVERIFY(busy.isVisible()); // it does not blink
    QTRY_VERIFY(!busy.isVisible());
}

void BusyIndicatorTest::asksToCancel()
{
    BusyIndicator busy;
    QSignalSpy cancelled(&busy, &BusyIndicator::cancelRequested);
    busy.showWait(QStringLiteral("Reading…"));
    QTRY_VERIFY(busy.isVisible());
    busy.findChild<QToolButton *>(QStringLiteral("cancelReading"))->click();
    QCOMPARE(cancelled.count(), 1);
    busy.showWait({});
    QVERIFY(!busy.findChild<QToolButton *>(QStringLiteral("cancelReading"))->isEnabled());
}

QTEST_MAIN(BusyIndicatorTest)
#include "tst_busyindicator.moc"
