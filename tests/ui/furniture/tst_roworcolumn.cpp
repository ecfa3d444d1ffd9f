// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/furniture/roworcolumn.h"

#include <QPushButton>
#include <QTest>

using namespace vaultlock;
using ui::RowOrColumn;

class RowOrColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void isARowWhereBothHaveRoom()
    {
        Bench bench;
        bench.row.resize(600, 100);
        QTRY_VERIFY(bench.second->x() > bench.first->geometry().right());
        bench.row.resize(300, 100);
        QTRY_VERIFY(bench.second->y() > bench.first->geometry().bottom());
        bench.row.resize(600, 100);
        QTRY_VERIFY(bench.row.isRow());
    }

    void settlesAtEveryWidth()
    {
        Bench bench;
        for (int width = 340; width < 390; ++width) {
            bench.row.resize(width, 100);
            QCoreApplication::processEvents();
            const bool isRow = bench.row.isRow();
            QCOMPARE(isRow, width >= 200 + 150 + ui::Space::panel);
            for (int turn = 0; turn < 5; ++turn) {
                QEvent request(QEvent::LayoutRequest);
                QCoreApplication::sendEvent(&bench.row, &request);
                QCOMPARE(bench.row.isRow(), isRow);
            }
        }
    }

    void neverAsksForMoreThanTheWiderOne()
    {
        Bench bench;
        bench.row.resize(600, 100);
        QTRY_VERIFY(bench.row.isRow());
        QCOMPARE(bench.row.minimumSizeHint().width(), 200);
    }

    void needsNoRoomForWhatIsHidden()
    {
        Bench bench;
        bench.row.resize(300, 100);
        QTRY_VERIFY(!bench.row.isRow());
        bench.second->hide();
        QTRY_VERIFY(bench.row.isRow());
        bench.second->show();
        QTRY_VERIFY(!bench.row.isRow());
    }

    void takesWhatItWasToldWhileItWasHidden()
    {
        Bench bench;
        bench.row.resize(450, 100);
        QTRY_VERIFY(bench.row.isRow());
        bench.row.hide();
        bench.row.setLeastOfFirst(400);
        QVERIFY(bench.row.isRow());
        bench.row.show();
        QVERIFY(!bench.row.isRow());
    }

private:
    struct Bench
    {
        Bench()
        {
            first->setMinimumWidth(200);
            second->setMinimumWidth(150);
            row.show();
        }
        QPushButton *first = new QPushButton;
        QPushButton *second = new QPushButton;
        RowOrColumn row{first, second};
    };
};

QTEST_MAIN(RowOrColumnTest)
#include "tst_roworcolumn.moc"
