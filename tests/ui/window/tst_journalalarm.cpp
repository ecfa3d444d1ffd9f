// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryjournal.h"
#include "ui/window/journalalarm.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;

class JournalAlarmTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereTheJournalIsBrokenAndStays();
    void isNotThereForASoundOne();
};

void JournalAlarmTest::saysWhereTheJournalIsBrokenAndStays()
{
    MemoryJournal journal;
    const ui::JournalAlarm alarm(journal);
    journal::Damage damage{QStringLiteral("/a/journal.sqlite.damaged-1"), 811, 2};
    damage.brokenAt = 812;
    journal.setIntegrity({{}, damage});
    QVERIFY(alarm.isVisibleTo(nullptr));
    QString text;
    for (const auto *part : alarm.findChildren<QPlainTextEdit *>())
        text += part->toPlainText();
    for (const char *told :
         {"set aside", "Entry 812 is the first", "811 entries", "/a/journal.sqlite.damaged-1"})
        QVERIFY2(text.contains(QLatin1String(told)), qPrintable(text));
    for (const auto *button : alarm.findChildren<QToolButton *>())
        QVERIFY2(!button->isVisibleTo(&alarm), qPrintable(button->objectName()));
    journal.setIntegrity({journal::Verified{813, {}, {}}, damage}); // verified since
    QVERIFY(alarm.isVisibleTo(nullptr));
}

void JournalAlarmTest::isNotThereForASoundOne()
{
    MemoryJournal journal;
    const ui::JournalAlarm alarm(journal);
    journal.setIntegrity({journal::Verified{813, {}, {}}});
    QVERIFY(!alarm.isVisibleTo(nullptr));
}

QTEST_MAIN(JournalAlarmTest)
#include "tst_journalalarm.moc"
