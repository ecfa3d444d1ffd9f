// SPDX-License-Identifier: GPL-3.0-or-later

// What is heard of the window: announcements, and values to their last character.
#include "ui/furniture/announcer.h"
#include "ui/furniture/valuedisplay.h"

#include <QAccessible>
#include <QTest>
#include <QVBoxLayout>

using namespace vaultlock;

namespace {

/// How often something has become visible: what the bridge tells assistive tools.
class Appearances : public QObject
{
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Show;
        return false;
    }
};

} // namespace

class AnnouncerTest : public QObject
{
    Q_OBJECT

private slots:
    void isANotificationThatBecomesVisible()
    {
        QWidget window;
        ui::Announcer announcer(&window);
        window.show();
        Appearances appearances;
        announcer.installEventFilter(&appearances);
        announcer.say(QStringLiteral("Copied."));
        QCOMPARE(appearances.count, 0); // what has just changed floods whoever listens
        QTRY_COMPARE(appearances.count, 1);
        announcer.say(QStringLiteral("Copied.")); // the same again is news again
        QTRY_COMPARE(appearances.count, 2);
        auto *spoken = QAccessible::queryAccessibleInterface(&announcer);
        QCOMPARE(spoken->role(), QAccessible::Notification);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Copied."));
        QVERIFY(!spoken->state().invisible);
        QCOMPARE(announcer.focusPolicy(), Qt::NoFocus);
    }

    void saysOnceWhatComesAtOnce()
    {
        QWidget window;
        ui::Announcer announcer(&window);
        window.show();
        Appearances appearances;
        announcer.installEventFilter(&appearances);
        announcer.say(QStringLiteral("Initiating."));
        announcer.say(QStringLiteral("In progress."));
        QTRY_COMPARE(appearances.count, 1);
        QCOMPARE(announcer.lastSaid(), QStringLiteral("In progress."));
    }

    void givesAValueOneRunToItsLastCharacter()
    {
        ui::ValueDisplay value(QStringLiteral("Time remaining"));
        value.showText(QStringLiteral("23:59:49"));
        auto *spoken = QAccessible::queryAccessibleInterface(&value);
        QCOMPARE(spoken->role(), QAccessible::EditableText);
        QVERIFY(spoken->state().readOnly);
        auto *text = spoken->textInterface();
        QVERIFY(text);
        for (const int offset : {0, 4, 7}) {
            int start = -1;
            int end = -1;
            text->attributes(offset, &start, &end);
            QCOMPARE(start, 0);
            QCOMPARE(end, 8);
        }
        QCOMPARE(text->text(0, text->characterCount()), QStringLiteral("23:59:49"));
        text->addSelection(0, 2);
        QCOMPARE(value.selectedText(), QStringLiteral("23"));
        QCOMPARE(text->selectionCount(), 1);
    }
};

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
