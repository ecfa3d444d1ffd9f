// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalentries.h"
#include "ui/appearance/theme.h"
#include "words/entrywords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;

class JournalPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatBelongsHereWhileItIsEmpty();
    void readsNothingBeforeItIsOnScreen();
    void neverSaysThatNothingWasTriedOfAJournalThatCannotBeRead();
    void showsTheNewestEntryFirst();
    void followsTheJournal();
    void readsAPageAndAnotherAtItsEnd();
    void staysInItsPlaceWhenMoreIsAppended();
    void followsAJournalInThePlaceOfThisOne();
    void readsOlderEntriesWhenItIsScrolledDown();
    void readsFewWhileOneLineIsShown();
    void hasAnotherSentenceForEachKindOfEntry();
    void reportsAJournalThatCannotBeRead();
    void copiesARow();
    void asksForMoreRoomAndForLess();
    void followsTheTextSize();
};

void JournalPanelTest::saysWhatBelongsHereWhileItIsEmpty()
{
    MemoryJournal journal;
    ui::JournalPanel panel(journal);
    panel.show();
    const auto *label = panel.findChild<QLabel *>();
    QTRY_VERIFY(label->isVisible() && saysThatNothingWasTried(*label));
    journal.appendFromElsewhere(entry(EntryKind::Aborted, QStringLiteral("first")));
    QTRY_VERIFY(!label->isVisible());
}

void JournalPanelTest::readsNothingBeforeItIsOnScreen()
{
    // What the panel had read, and what it said of it, when it was painted for the first time.
    struct FirstPaint : public QObject
    {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint && !isPainted) {
                isPainted = true;
                entriesRead = journal.entriesRead();
                text = static_cast<QWidget *>(watched)->findChild<QLabel *>()->text();
            }
            return false;
        }
        explicit FirstPaint(const MemoryJournal &ofPanel)
            : journal(ofPanel)
        {
        }
        const MemoryJournal &journal;
        bool isPainted = false;
        std::size_t entriesRead = 0;
        QString text;
    };
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    FirstPaint first(journal);
    panel.installEventFilter(&first);
    panel.resize(800, 300); // nor because there is room for more
    panel.show();
    QTRY_COMPARE(journal.entriesRead(), 200u);
    QVERIFY(first.isPainted);
    QCOMPARE(first.entriesRead, 0u);
    QCOMPARE(first.text, QStringLiteral("Reading the journal…"));
}

void JournalPanelTest::neverSaysThatNothingWasTriedOfAJournalThatCannotBeRead()
{
    MemoryJournal journal;
    journal.failReads(true);
    ui::JournalPanel panel(journal);
    panel.show();
    const auto *label = panel.findChild<QLabel *>();
    QVERIFY(label->isVisible() && !saysThatNothingWasTried(*label));
    QSignalSpy failures(&panel, &ui::JournalPanel::readingFailed);
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(label->isVisible() && !saysThatNothingWasTried(*label));
    journal.failReads(false);
    journal.replaceEntries({});
    QTRY_VERIFY(saysThatNothingWasTried(*label));
}

void JournalPanelTest::showsTheNewestEntryFirst()
{
    MemoryJournal journal({entry(EntryKind::InitiateIntended, QStringLiteral("first")),
                           entry(EntryKind::LockIdReceived, QStringLiteral("second"))});
    ui::JournalPanel panel(journal);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(*table, 0, JournalModel::Vault), QStringLiteral("second"));
    QCOMPARE(cell(*table, 1, JournalModel::Vault), QStringLiteral("first"));
}

void JournalPanelTest::followsTheJournal()
{
    MemoryJournal journal({entry(EntryKind::InitiateIntended, QStringLiteral("first"))});
    ui::JournalPanel panel(journal);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    journal.appendFromElsewhere(entry(EntryKind::Aborted, QStringLiteral("first")));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(*table, 0, JournalModel::Event), words::entryText(EntryKind::Aborted));
}

void JournalPanelTest::readsAPageAndAnotherAtItsEnd()
{
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    auto *model = table->model();
    QTRY_COMPARE(model->rowCount(), 200);
    QCOMPARE(journal.entriesRead(), 200u);
    QCOMPARE(cell(*table, 199, JournalModel::Vault), QStringLiteral("251"));
    for (const int rows : {400, 450}) {
        QVERIFY(model->canFetchMore({}));
        model->fetchMore({});
        model->fetchMore({}); // which is under way
        QTRY_COMPARE(model->rowCount(), rows);
    }
    QVERIFY(!model->canFetchMore({}));
    QCOMPARE(journal.entriesRead(), 450u);
    for (int row = 0; row < 450; ++row)
        QCOMPARE(cell(*table, row, JournalModel::Vault), QString::number(450 - row));
}

void JournalPanelTest::staysInItsPlaceWhenMoreIsAppended()
{
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    auto *model = table->model();
    QTRY_COMPARE(model->rowCount(), 200);
    model->fetchMore({});
    QTRY_COMPARE(model->rowCount(), 400);
    const QPersistentModelIndex there = model->index(300, 0);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    for (int i = 451; i <= 453; ++i)
        journal.appendFromElsewhere(entry(EntryKind::Aborted, QString::number(i)));
    QTRY_COMPARE(model->rowCount(), 403);
    QCOMPARE(there.row(), 303);
    QCOMPARE(cell(*table, 303, JournalModel::Vault), QStringLiteral("150"));
    QCOMPARE(cell(*table, 402, JournalModel::Vault), QStringLiteral("51"));
    QCOMPARE(resets.count(), 0);
}

void JournalPanelTest::followsAJournalInThePlaceOfThisOne()
{
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    auto *model = table->model();
    QTRY_COMPARE(model->rowCount(), 200);
    model->fetchMore({});
    QTRY_COMPARE(model->rowCount(), 400);
    journal.replaceEntries(entries(3));
    QTRY_COMPARE(model->rowCount(), 3);
    QVERIFY(!model->canFetchMore({}));
    journal.replaceEntries({});
    QTRY_COMPARE(model->rowCount(), 0);
}

void JournalPanelTest::readsOlderEntriesWhenItIsScrolledDown()
{
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    panel.resize(800, 300);
    panel.show();
    auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 200);
    table->scrollToBottom();
    QTRY_COMPARE(table->model()->rowCount(), 400);
    table->scrollToBottom();
    QTRY_COMPARE(table->model()->rowCount(), 450);
}

void JournalPanelTest::readsFewWhileOneLineIsShown()
{
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    showOneLine(panel);
    auto *model = panel.findChild<QTableView *>(QStringLiteral("journal"))->model();
    QTRY_COMPARE(model->rowCount(), 200);
    const auto before = journal.entriesRead();
    journal.appendFromElsewhere(entry(EntryKind::Aborted, QStringLiteral("451")));
    QTRY_COMPARE(model->rowCount(), 201);
    QCOMPARE(journal.entriesRead(), before + 10);
    // What is then on screen is read anew: it may be another journal's.
    panel.resize(800, 300);
    QTRY_COMPARE(journal.entriesRead(), before + 10 + 201);
    QCOMPARE(model->rowCount(), 201);
}

void JournalPanelTest::hasAnotherSentenceForEachKindOfEntry()
{
    QSet<QString> sentences;
    int kinds = 0;
    for (int kind = 0; kind <= static_cast<int>(EntryKind::Unverified); ++kind, ++kinds)
        sentences.insert(words::entryText(static_cast<EntryKind>(kind)));
    QCOMPARE(sentences.size(), kinds);
    QVERIFY(!sentences.contains(QString()));
}

void JournalPanelTest::reportsAJournalThatCannotBeRead()
{
    MemoryJournal journal;
    journal.failReads(true);
    ui::JournalPanel panel(journal);
    QSignalSpy failures(&panel, &ui::JournalPanel::readingFailed);
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(failures.first().first().value<Error>().kind, ErrorKind::JournalUnavailable);
}

void JournalPanelTest::copiesARow()
{
    Entry failed = entry(EntryKind::InitiateFailed, QStringLiteral("first"));
    failed.detail = QStringLiteral("no\tluck\n<b>");
    MemoryJournal journal(
        {failed, entry(EntryKind::LockIdReceived, QStringLiteral("second"), QString(138, u'W'))});
    ui::JournalPanel panel(journal);
    auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto copied = [table](int row) {
        table->selectRow(row);
        table->actions().constFirst()->trigger();
        return QApplication::clipboard()->text();
    };
    QCOMPARE(copied(0), QStringLiteral("2026-03-02T15:04:00Z\tarn:aws:glacier:us-west-2:"
                                       "999999999999:vaults/second\t") +
                            words::entryText(EntryKind::LockIdReceived) + u'\t' +
                            QString(138, u'W'));
    QVERIFY(copied(1).endsWith(QStringLiteral("\tno luck <b>")));
}

void JournalPanelTest::asksForMoreRoomAndForLess()
{
    MemoryJournal journal;
    ui::JournalPanel panel(journal);
    showOneLine(panel);
    auto *button = panel.findChild<QToolButton *>(QStringLiteral("expandJournal"));
    QSignalSpy asked(&panel, &ui::JournalPanel::expansionAsked);
    QCOMPARE(button->text(), QStringLiteral("Journal"));
    button->click();
    QCOMPARE(asked.last().first().toBool(), true);
    panel.resize(800, 300);
    QTRY_COMPARE(button->text(), QStringLiteral("Back to the vault"));
    button->click();
    QCOMPARE(asked.last().first().toBool(), false);
}

void JournalPanelTest::followsTheTextSize()
{
    ui::applyTheme(ui::Theme::light());
    MemoryJournal journal;
    ui::JournalPanel panel(journal);
    const int before = panel.oneLineHeight();
    ui::applyTheme(ui::Theme::light(), 200);
    QTRY_VERIFY(panel.oneLineHeight() > before * 3 / 2);
    ui::applyTheme(ui::Theme::light());
}

QTEST_MAIN(JournalPanelTest)
#include "tst_journalpanel.moc"
