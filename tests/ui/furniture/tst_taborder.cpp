// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/taborder.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace vaultlock;

namespace {

/// The names of what Tab goes through, from the first field on.
QStringList roundOf(QWidget &first)
{
    QStringList names;
    QWidget *at = &first;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) != 0)
            names << at->objectName();
        at = at->nextInFocusChain();
    } while (at != &first);
    return names;
}

template <typename Widget>
Widget *named(const char *name)
{
    auto *widget = new Widget;
    widget->setObjectName(QLatin1String(name));
    return widget;
}

struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(first);
        layout->addWidget(place);
        layout->addWidget(last);
        new QVBoxLayout(place);
        window.show();
    }

    QWidget window;
    QLineEdit *first = named<QLineEdit>("first");
    QWidget *place = new QWidget;
    QLineEdit *last = named<QLineEdit>("last");
};

} // namespace

class TabOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void putsWhatComesLateWhereItsPlaceIs()
    {
        const Window bench;
        auto *late = new QWidget;
        auto *column = new QVBoxLayout(late);
        column->addWidget(named<QPushButton>("one"));
        column->addWidget(named<QPushButton>("two"));
        bench.place->layout()->addWidget(late);
        ui::putInTabOrder(bench.place, late);
        QCOMPARE(roundOf(*bench.first),
                 QStringList({QStringLiteral("first"), QStringLiteral("one"), QStringLiteral("two"),
                              QStringLiteral("last")}));
    }

    void putsItsOwnChildrenWhereItIs()
    {
        const Window bench;
        bench.place->layout()->addWidget(named<QPushButton>("one"));
        bench.place->layout()->addWidget(named<QPushButton>("two"));
        ui::putInTabOrder(bench.place, bench.place);
        QCOMPARE(roundOf(*bench.first),
                 QStringList({QStringLiteral("first"), QStringLiteral("one"), QStringLiteral("two"),
                              QStringLiteral("last")}));
    }

    void putsItBehindAnotherWidget()
    {
        const Window bench;
        auto *button = named<QPushButton>("one");
        bench.place->layout()->addWidget(button);
        ui::putInTabOrder(bench.last, bench.place);
        QCOMPARE(
            roundOf(*bench.first),
            QStringList({QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("one")}));
    }

    void keepsTheSecondOfTwoBehindTheFirstThatHasGrown()
    {
        const Window bench;
        auto *second = new QWidget;
        auto *column = new QVBoxLayout(second);
        column->addWidget(named<QPushButton>("shown"));
        column->addWidget(named<QPushButton>("chosen"));
        bench.window.layout()->addWidget(second);
        // Each keeps its own order, which is not that of its layout.
        QWidget::setTabOrder(column->itemAt(1)->widget(), column->itemAt(0)->widget());
        bench.place->layout()->addWidget(named<QPushButton>("one"));
        bench.place->layout()->addWidget(named<QPushButton>("two"));
        ui::keepInTabOrder(bench.place, second);
        QCOMPARE(roundOf(*bench.first),
                 QStringList({QStringLiteral("first"), QStringLiteral("last"),
                              QStringLiteral("one"), QStringLiteral("two"),
                              QStringLiteral("chosen"), QStringLiteral("shown")}));
    }

    void leavesTheOrderBehindWhatTakesNoFocus()
    {
        const Window bench;
        ui::keepInTabOrder(bench.place, bench.last);
        QCOMPARE(roundOf(*bench.first),
                 QStringList({QStringLiteral("first"), QStringLiteral("last")}));
    }
};

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
