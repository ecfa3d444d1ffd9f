// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/namedcombobox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vaultlock;
using ui::NamedComboBox;

class NamedComboBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void opensItsListInsteadOfChoosingUnseen_data();
    void opensItsListInsteadOfChoosingUnseen();
    void takesTypedTextWhereItIsEditable();
    void choosesNothingByTheWheel();
    void choosesFromItsOpenList();

private:
    struct Box
    {
        Box()
            : box(QStringLiteral("Connection"))
            , chosen(&box, &QComboBox::activated)
        {
            box.addItems({QStringLiteral("Sandbox"), QStringLiteral("Environment")});
            box.show();
        }
        NamedComboBox box;
        QSignalSpy chosen;
    };
};

void NamedComboBoxTest::opensItsListInsteadOfChoosingUnseen_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("up") << int(Qt::Key_Up);
    QTest::newRow("page down") << int(Qt::Key_PageDown);
    QTest::newRow("end") << int(Qt::Key_End);
    QTest::newRow("first letter") << int(Qt::Key_E);
}

void NamedComboBoxTest::opensItsListInsteadOfChoosingUnseen()
{
    QFETCH(int, key);
    Box rig;
    QTest::keyClick(&rig.box, static_cast<Qt::Key>(key));
    QVERIFY(rig.box.view()->isVisible());
    QCOMPARE(rig.box.currentIndex(), 0);
    QCOMPARE(rig.chosen.count(), 0);
}

void NamedComboBoxTest::takesTypedTextWhereItIsEditable()
{
    Box rig;
    rig.box.setEditable(true);
    rig.box.lineEdit()->clear();
    QTest::keyClicks(rig.box.lineEdit(), QStringLiteral("eu"));
    QCOMPARE(rig.box.currentText(), QStringLiteral("eu"));
    QTest::keyClick(&rig.box, Qt::Key_Down);
    QVERIFY(rig.box.view()->isVisible());
    QCOMPARE(rig.chosen.count(), 0);
}

void NamedComboBoxTest::choosesNothingByTheWheel()
{
    Box rig;
    QWheelEvent down(QPointF(5, 5), rig.box.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&rig.box, &down);
    QCOMPARE(rig.box.currentIndex(), 0);
    QCOMPARE(rig.chosen.count(), 0);
}

void NamedComboBoxTest::choosesFromItsOpenList()
{
    Box rig;
    QTest::keyClick(&rig.box, Qt::Key_Down);
    QTest::keyClick(rig.box.view(), Qt::Key_Down);
    QTest::keyClick(rig.box.view(), Qt::Key_Return);
    QCOMPARE(rig.chosen.count(), 1);
    QCOMPARE(rig.box.currentIndex(), 1);
}

QTEST_MAIN(NamedComboBoxTest)
#include "tst_namedcombobox.moc"
