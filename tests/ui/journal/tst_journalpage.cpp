// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as a page: searched, filtered, taken along.
#include "journalentries.h"
#include "record/entryformat.h"
#include "ui/appearance/theme.h"
#include "ui/journal/journalexport.h"
#include "ui/journal/journaltable.h"
#include "words/entrywords.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

std::vector<Entry> mixed(int count)
{
    std::vector<Entry> result;
    for (int i = 1; i <= count; ++i) {
        Entry made = entry(i % 10 == 0 ? EntryKind::InitiateFailed : EntryKind::Aborted,
                           QStringLiteral("vault-%1").arg(i));
        made.origin =
            i % 2 == 0 ? QStringLiteral("sandbox:s") : QStringLiteral("service:aws|999999999999");
        made.requestId = QStringLiteral("request-%1").arg(i);
        result.push_back(made);
    }
    return result;
}

/// The panel as a page on screen.
struct Page
{
    explicit Page(std::vector<Entry> entries, QSize size = {1280, 600})
        : journal(std::move(entries))
        , panel(journal)
    {
        panel.resize(size);
        panel.show();
    }

    QTableView &table() const { return *panel.findChild<QTableView *>(QStringLiteral("journal")); }
    QLineEdit &search() const
    {
        return *panel.findChild<QLineEdit *>(QStringLiteral("searchTheJournal"));
    }
    void choose(const char *box, const char *text) const
    {
        panel.findChild<QComboBox *>(QLatin1String(box))->setCurrentText(QLatin1String(text));
    }
    QString count() const
    {
        return panel.findChild<QLineEdit *>(QStringLiteral("entriesShown"))->text();
    }
    QString told() const
    {
        return panel.findChild<QPlainTextEdit *>(QStringLiteral("whatWasExported"))->toPlainText();
    }
    int rows() const { return table().model()->rowCount(); }
    QAction *action(const QString &text) const
    {
        for (QAction *action : table().actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    MemoryJournal journal;
    ui::JournalPanel panel;
};

} // namespace

class JournalPageTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheNewestRowChosenAndFocused();
    void hasEveryColumnOfAnEntry();
    void showsFewerColumnsInOneLine();
    void tellsSandboxFromLiveByMoreThanItsText();
    void searchesTheWholeJournal();
    void combinesPlaceAndSubject();
    void saysWhenNothingIsFound();
    void saysThatItIsStillReading();
    void saysThatItCouldNotReadOn();
    void followsTheJournalThroughAFilter();
    void searchesAnewWhereAnotherJournalTakesItsPlace();
    void showsAllAgainInOneLine();
    void showsTheEntriesOfOneVault();
    void opensTheChosenRow();
    void asksForEvidenceOfTheRowThatAnAssistiveToolHasChosen();
    void leavesOutWhatAnOpenedEntryTellsBeforeItScrollsSideways();
    void scrollsNothingSidewaysWithTextOfTwiceTheSize();
    void showsOfAMomentThatDoesNotFitTheTimeOfDay();
    void exportsWhatIsFiltered();
    void saysWhyNothingWasExported();
    void hasEverythingInSightWithLargeText_data();
    void hasEverythingInSightWithLargeText();
};

void JournalPageTest::beginsWithTheNewestRowChosenAndFocused()
{
    MemoryJournal journal(entries(450));
    ui::JournalPanel panel(journal);
    showOneLine(panel);
    auto *table = panel.findChild<QTableView *>(QStringLiteral("journal"));
    QTRY_COMPARE(table->model()->rowCount(), 200);
    table->setCurrentIndex(table->model()->index(100, 0));
    panel.findChild<QToolButton *>(QStringLiteral("expandJournal"))->setFocus();
    panel.resize(1280, 600);
    QTRY_COMPARE(table->currentIndex().row(), 0);
    QVERIFY(table->selectionModel()->isRowSelected(0));
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    QCOMPARE(panel.focusWidget(), table);
    QSignalSpy asked(&panel, &ui::JournalPanel::expansionAsked);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toBool(), false);
}

void JournalPageTest::hasEveryColumnOfAnEntry()
{
    auto shown = mixed(1);
    shown[0].caller = QStringLiteral("arn:aws:iam::999999999999:user/alice");
    shown[0].lockId = QStringLiteral("AE863r");
    Page page(shown);
    QTRY_COMPARE(page.rows(), 1);
    const auto *model = page.table().model();
    QStringList titles;
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        QVERIFY(!page.table().isColumnHidden(column));
        titles.append(model->headerData(column, Qt::Horizontal).toString());
        cells.append(cell(page.table(), 0, column));
    }
    QVERIFY(titles[0].startsWith(QStringLiteral("Time (")));
    QVERIFY(titles[0].contains(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    QCOMPARE(titles.mid(1),
             QStringLiteral("UTC,Where,Vault,What happened,Who,Request,Lock ID").split(u','));
    QCOMPARE(cells, (QStringList{words::entryTime(shown[0]), QStringLiteral("2026-03-02T15:04:00Z"),
                                 QStringLiteral("LIVE 999999999999 · us-west-2"),
                                 QStringLiteral("vault-1"), words::entryText(EntryKind::Aborted),
                                 QStringLiteral("user/alice"), QStringLiteral("request-1"),
                                 QStringLiteral("AE863r")}));
}

void JournalPageTest::showsFewerColumnsInOneLine()
{
    Page page(mixed(3));
    QTRY_COMPARE(page.rows(), 3);
    showOneLine(page.panel);
    for (const int column : {JournalModel::Utc, JournalModel::Who, JournalModel::Request})
        QTRY_VERIFY(page.table().isColumnHidden(column));
    QVERIFY(!page.search().isVisible());
}

void JournalPageTest::tellsSandboxFromLiveByMoreThanItsText()
{
    ui::applyTheme(ui::Theme::light());
    Page page(mixed(2));
    QTRY_COMPARE(page.rows(), 2);
    page.table().clearSelection();
    const auto picture = page.table().viewport()->grab().toImage();
    const auto has = [&](int row, const QColor &colour) {
        const QRect rect =
            page.table().visualRect(page.table().model()->index(row, JournalModel::Place));
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const ui::Theme &theme = ui::Theme::light();
    QVERIFY(has(0, theme.badgeSandbox) && !has(0, theme.badgeLive));
    QVERIFY(has(1, theme.badgeLive) && !has(1, theme.badgeSandbox));
}

void JournalPageTest::searchesTheWholeJournal()
{
    Page page(mixed(1000));
    QTRY_COMPARE(page.rows(), 200);
    QCOMPARE(page.count(), QStringLiteral("The newest 200 entries; scroll for older ones"));
    page.search().setText(QStringLiteral("VAULT-7 request"));
    QTRY_COMPARE(page.count(), QStringLiteral("111 of 1,000 entries"));
    QCOMPARE(page.rows(), 111);
    QCOMPARE(cell(page.table(), 0, JournalModel::Vault), QStringLiteral("vault-799"));
    QCOMPARE(cell(page.table(), 110, JournalModel::Vault), QStringLiteral("vault-7"));
    QCOMPARE(page.table().currentIndex().row(), 0);
    page.search().clear();
    QTRY_COMPARE(page.rows(), 200);
    QCOMPARE(cell(page.table(), 0, JournalModel::Vault), QStringLiteral("vault-1000"));
}

void JournalPageTest::combinesPlaceAndSubject()
{
    Page page(mixed(100));
    QTRY_COMPARE(page.rows(), 100);
    page.choose("where", "Sandbox");
    QTRY_COMPARE(page.count(), QStringLiteral("50 of 100 entries"));
    page.choose("whatHappened", "Failures");
    QTRY_COMPARE(page.count(), QStringLiteral("10 of 100 entries"));
    page.choose("where", "Live");
    QTRY_COMPARE(page.count(), QStringLiteral("0 of 100 entries"));
    page.choose("whatHappened", "Abort");
    QTRY_COMPARE(page.count(), QStringLiteral("50 of 100 entries"));
    page.choose("where", "Everywhere");
    page.choose("whatHappened", "Everything");
    QTRY_COMPARE(page.count(), QStringLiteral("100 entries"));
}

void JournalPageTest::saysWhenNothingIsFound()
{
    Page page(mixed(3));
    QTRY_COMPARE(page.rows(), 3);
    page.search().setText(QStringLiteral("nowhere"));
    const auto *label = page.panel.findChild<QLabel *>();
    QTRY_VERIFY(label->isVisible());
    QTRY_COMPARE(label->text(), QStringLiteral("No entry of the journal is like that."));
    QCOMPARE(page.count(), QStringLiteral("0 of 3 entries"));
}

void JournalPageTest::saysThatItIsStillReading()
{
    Page page(mixed(1000));
    QTRY_COMPARE(page.rows(), 200);
    QStringList said;
    auto *count = page.panel.findChild<QLineEdit *>(QStringLiteral("entriesShown"));
    connect(count, &QLineEdit::textChanged, this, [&](const QString &text) { said.append(text); });
    page.search().setText(QStringLiteral("vault-1"));
    QTRY_COMPARE(page.count(), QStringLiteral("112 of 1,000 entries"));
    QVERIFY2(said.contains(QStringLiteral("1 of 500 entries, still reading…")),
             qPrintable(said.join(u'\n')));
}

void JournalPageTest::saysThatItCouldNotReadOn()
{
    Page page(mixed(1000));
    QTRY_COMPARE(page.rows(), 200);
    QSignalSpy failed(&page.panel, &ui::JournalPanel::readingFailed);
    page.journal.failReads(true);
    page.search().setText(QStringLiteral("vault-1"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!page.count().contains(QStringLiteral("reading")));
    // What happens next has it tried again.
    page.journal.failReads(false);
    page.journal.appendFromElsewhere(mixed(1).front());
    QTRY_COMPARE(page.count(), QStringLiteral("113 of 1,001 entries"));
}

void JournalPageTest::followsTheJournalThroughAFilter()
{
    Page page(mixed(300));
    page.choose("whatHappened", "Failures");
    QTRY_COMPARE(page.count(), QStringLiteral("30 of 300 entries"));
    page.journal.appendFromElsewhere(entry(EntryKind::AbortFailed, QStringLiteral("newest")));
    page.journal.appendFromElsewhere(entry(EntryKind::Aborted, QStringLiteral("none")));
    QTRY_COMPARE(page.count(), QStringLiteral("31 of 302 entries"));
    QCOMPARE(cell(page.table(), 0, JournalModel::Vault), QStringLiteral("newest"));
}

void JournalPageTest::searchesAnewWhereAnotherJournalTakesItsPlace()
{
    Page page(mixed(300));
    page.choose("whatHappened", "Failures");
    QTRY_COMPARE(page.count(), QStringLiteral("30 of 300 entries"));
    page.journal.replaceEntries(mixed(10));
    QTRY_COMPARE(page.count(), QStringLiteral("1 of 10 entries"));
    QCOMPARE(page.rows(), 1);
}

void JournalPageTest::showsAllAgainInOneLine()
{
    Page page(mixed(300));
    QTRY_COMPARE(page.rows(), 200);
    page.search().setText(QStringLiteral("vault-17"));
    page.choose("where", "Live");
    QTRY_COMPARE(page.count(), QStringLiteral("6 of 300 entries"));
    page.table().setCurrentIndex(page.table().model()->index(4, 0));
    showOneLine(page.panel);
    QTRY_COMPARE(page.rows(), 200);
    QCOMPARE(cell(page.table(), 0, JournalModel::Vault), QStringLiteral("vault-300"));
    QCOMPARE(page.table().verticalScrollBar()->value(), 0);
    QCOMPARE(page.table().rowAt(2), 0);
    QVERIFY(page.search().text().isEmpty());
}

void JournalPageTest::showsTheEntriesOfOneVault()
{
    auto shown = mixed(30);
    shown[3] = entry(EntryKind::LockIdLost, QStringLiteral("vault-1"));
    Page page(shown);
    QTRY_COMPARE(page.rows(), 30);
    page.table().setCurrentIndex(page.table().model()->index(29, 0));
    page.action(QStringLiteral("Show this vault’s entries"))->trigger();
    QTRY_COMPARE(page.count(), QStringLiteral("2 of 30 entries")); // and not vault-10
    QCOMPARE(page.search().text(), shown[0].vaultArn);
}

void JournalPageTest::opensTheChosenRow()
{
    Page page(mixed(3));
    QTRY_COMPARE(page.rows(), 3);
    page.action(QStringLiteral("Open"))->trigger();
    auto *dialog = page.panel.findChild<QWidget *>(QStringLiteral("entryDialog"));
    QVERIFY(dialog);
    dialog->close();
}

void JournalPageTest::asksForEvidenceOfTheRowThatAnAssistiveToolHasChosen()
{
    Page page(mixed(9));
    page.panel.offerEvidence();
    QTRY_COMPARE(page.rows(), 9);
    QTRY_COMPARE(page.table().currentIndex().row(), 0);
    page.table().selectionModel()->select(page.table().model()->index(4, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
    QCOMPARE(page.table().currentIndex().row(), 0); // it stays where it was
    QSignalSpy wanted(&page.panel, &ui::JournalPanel::evidenceWanted);
    page.panel.findChild<QToolButton *>(QStringLiteral("evidenceOfThisVault"))->click();
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().toString().endsWith(QStringLiteral("vaults/vault-5")));
    page.table().setCurrentIndex(page.table().model()->index(7, 0));
    page.panel.findChild<QToolButton *>(QStringLiteral("evidenceOfThisVault"))->click();
    QVERIFY(wanted.last().first().toString().endsWith(QStringLiteral("vaults/vault-2")));
}

void JournalPageTest::leavesOutWhatAnOpenedEntryTellsBeforeItScrollsSideways()
{
    auto shown = mixed(3);
    for (Entry &entry : shown) {
        entry.requestId = QString(64, u'r');
        entry.lockId = QString(24, u'L');
        entry.caller = QStringLiteral("arn:aws:iam::999999999999:user/alice-of-storage");
    }
    Page page(shown);
    QTRY_COMPARE(page.rows(), 3);
    const QTableView &table = page.table();
    QTRY_VERIFY(table.isColumnHidden(JournalModel::Utc));
    QVERIFY(table.isColumnHidden(JournalModel::Request));
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    const QFontMetrics metrics(table.font());
    QVERIFY(table.columnWidth(JournalModel::Who) >
            metrics.horizontalAdvance(cell(table, 0, JournalModel::Who)));
    QVERIFY(table.columnWidth(JournalModel::LockIdColumn) >=
            widthOfLockId(table, QString(24, u'L')));
    page.panel.resize(3000, 600);
    QTRY_VERIFY(!table.isColumnHidden(JournalModel::Utc));
    QVERIFY(!table.isColumnHidden(JournalModel::Request));
}

void JournalPageTest::scrollsNothingSidewaysWithTextOfTwiceTheSize()
{
    auto shown = mixed(3);
    for (Entry &entry : shown) {
        entry.requestId = QString(64, u'r');
        entry.lockId = QString(24, u'L');
        entry.caller = QStringLiteral("arn:aws:iam::999999999999:user/alice-of-storage");
    }
    Page page(shown);
    QFont large = page.panel.font();
    large.setPointSizeF(22);
    page.panel.setFont(large);
    page.panel.resize(1280, 600);
    QTRY_COMPARE(page.rows(), 3);
    const QTableView &table = page.table();
    QTRY_VERIFY(table.isColumnHidden(JournalModel::Who));
    QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    QVERIFY(table.columnWidth(JournalModel::LockIdColumn) >=
            widthOfLockId(table, QString(24, u'L')));
}

void JournalPageTest::showsOfAMomentThatDoesNotFitTheTimeOfDay()
{
    const QString moment = QStringLiteral("1 Dec 2026 20:09:11");
    const QFontMetrics metrics((QFont()));
    const int whole = metrics.horizontalAdvance(moment);
    QCOMPARE(ui::momentThatFits(moment, metrics, whole), moment);
    QCOMPARE(ui::momentThatFits(moment, metrics, whole - 1), QStringLiteral("20:09:11"));
}

void JournalPageTest::exportsWhatIsFiltered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.csv"));
    Page page(mixed(1000));
    QTRY_COMPARE(page.rows(), 200);
    page.panel.findChild<ui::JournalExport *>()->setPathAsker([&](const auto &use) { use(path); });
    page.choose("whatHappened", "Failures");
    page.panel.findChild<QToolButton *>(QStringLiteral("exportJournal"))->click();
    QTRY_COMPARE(page.told(), QStringLiteral("100 entries saved to %1.").arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(record::heading(record::ExportFormat::Csv)));
    QCOMPARE(content.count("\r\n"), 101);
    QVERIFY(content.contains("\"vault-1000\"") && content.contains("\"vault-10\""));
    page.search().setText(QStringLiteral("x"));
    QVERIFY(page.told().isEmpty()); // it is about what was shown then
}

void JournalPageTest::saysWhyNothingWasExported()
{
    QTemporaryDir folder;
    Page page(mixed(3));
    QTRY_COMPARE(page.rows(), 3);
    const QString path = folder.filePath(QStringLiteral("missing/some.csv"));
    page.panel.findChild<ui::JournalExport *>()->setPathAsker([&](const auto &use) { use(path); });
    page.panel.findChild<QToolButton *>(QStringLiteral("exportJournal"))->click();
    QTRY_VERIFY(page.told().startsWith(QStringLiteral("Nothing was exported.")));
    QVERIFY2(page.told().contains(path), qPrintable(page.told()));
}

void JournalPageTest::hasEverythingInSightWithLargeText_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d", percent) << percent;
}

void JournalPageTest::hasEverythingInSightWithLargeText()
{
    QFETCH(int, percent);
    ui::applyTheme(ui::Theme::light(), percent);
    Page page(mixed(30), {1280, 500});
    QAction check(QStringLiteral("Check"));
    page.panel.addCheck(check);
    QTRY_COMPARE(page.rows(), 30);
    for (const char *name : {"searchTheJournal", "where", "whatHappened", "entriesShown",
                             "exportJournal", "checkAgainstTheService", "expandJournal"}) {
        const auto *widget = page.panel.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(widget && widget->isVisible(), name);
        QTRY_VERIFY2(
            page.panel.rect().contains(QRect(widget->mapTo(&page.panel, QPoint()), widget->size())),
            name);
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const int needed = button ? button->fontMetrics().horizontalAdvance(button->text())
                                  : widget->sizeHint().width();
        QVERIFY2(widget->width() >= needed, name);
        QVERIFY2(widget->geometry().bottom() < page.table().geometry().top() ||
                     widget->parentWidget() != &page.panel,
                 name);
    }
    ui::applyTheme(ui::Theme::light());
}

QTEST_MAIN(JournalPageTest)
#include "tst_journalpage.moc"
