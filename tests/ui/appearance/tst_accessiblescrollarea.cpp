// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/accessiblescrollarea.h"

#include <QAccessible>
#include <QScrollArea>
#include <QTest>

using namespace vaultlock;

class AccessibleScrollAreaTest : public QObject
{
    Q_OBJECT

private slots:
    void givesNothingForAChildThatHasGone();
    void leadsToItsContent();
};

namespace {

struct Area
{
    Area()
    {
        ui::makeScrollAreasSafe();
        area.setWidget(new QWidget);
        area.widget()->resize(500, 500);
        area.resize(100, 100);
        area.show();
    }
    QScrollArea area;
};

} // namespace

void AccessibleScrollAreaTest::givesNothingForAChildThatHasGone()
{
    Area rig;
    QAccessibleInterface *answers = QAccessible::queryAccessibleInterface(&rig.area);
    const int count = answers->childCount();
    rig.area.widget()->resize(10, 10); // the scroll bars go
    for (int index = count; index < count + 8; ++index)
        QCOMPARE(answers->child(index), nullptr);
    QCOMPARE(answers->child(-1), nullptr);
}

void AccessibleScrollAreaTest::leadsToItsContent()
{
    Area rig;
    QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(&rig.area)->child(0);
    QVERIFY(viewport);
    QCOMPARE(viewport->child(0)->object(), rig.area.widget());
}

QTEST_MAIN(AccessibleScrollAreaTest)
#include "tst_accessiblescrollarea.moc"
