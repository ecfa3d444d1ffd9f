// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/firstpicture.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace vaultlock;

class FirstPictureTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsAfterTheFirstPaintEvent();
    void beginsWithoutAPictureWhenNoneComes();
    void leavesAWindowAloneThatIsGone();

private:
    class Window : public QWidget
    {
    public:
        bool isPainted = false;

    protected:
        void paintEvent(QPaintEvent *) override { isPainted = true; }
    };
};

void FirstPictureTest::beginsAfterTheFirstPaintEvent()
{
    Window window;
    int begun = 0;
    bool wasPainted = false;
    ui::afterFirstPicture(window, [&] {
        ++begun;
        wasPainted = window.isPainted;
    });
    window.show();
    QCOMPARE(begun, 0);
    QTRY_COMPARE(begun, 1);
    QVERIFY(wasPainted);
    window.repaint();
    QVERIFY(!QTest::qWaitFor([&] { return begun > 1; }, 700));
}

void FirstPictureTest::beginsWithoutAPictureWhenNoneComes()
{
    Window window;
    int begun = 0;
    ui::afterFirstPicture(window, [&] { ++begun; });
    QTRY_COMPARE(begun, 1);
    QVERIFY(!window.isPainted);
}

void FirstPictureTest::leavesAWindowAloneThatIsGone()
{
    auto window = std::make_unique<Window>();
    bool isBegun = false;
    ui::afterFirstPicture(*window, [&] { isBegun = true; });
    window.reset();
    QVERIFY(!QTest::qWaitFor([&] { return isBegun; }, 700));
}

QTEST_MAIN(FirstPictureTest)
#include "tst_firstpicture.moc"
