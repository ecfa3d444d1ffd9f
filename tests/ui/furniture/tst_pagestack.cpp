// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/pagestack.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace vaultlock;

class PageStackTest : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheRoomOfThePageInFrontAlone()
    {
        QWidget window;
        auto *stack = new ui::PageStack;
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(stack);
        auto *small = new QWidget;
        small->setMinimumSize(100, 50);
        auto *large = new QLabel(QStringLiteral("words that wrap ").repeated(200));
        large->setWordWrap(true);
        large->setMinimumSize(600, 500);
        stack->addWidget(small);
        stack->addWidget(large);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.size(), QSize(300, 200));
        QCOMPARE(window.minimumSizeHint(), QSize(100, 50));
        stack->setCurrentIndex(1);
        QTRY_COMPARE(window.minimumSizeHint().width(), 600);
    }
};

QTEST_MAIN(PageStackTest)
#include "tst_pagestack.moc"
