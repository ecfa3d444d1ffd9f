// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledvaults.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/reconciliation/reconciliationdialog.h"
#include "ui/support/accessibletree.h"
#include "words/reconciliationresultwords.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using ui::ReconciliationDialog;
using ui::ReconciliationModel;

class ReconciliationDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { ui::applyTheme(ui::Theme::light()); }
    void showsAVaultARowAndWhatDiffersFirst();
    void givesEveryControlAConstantName();
    void showsEveryCellWhole_data();
    void showsEveryCellWhole();
    void opensTheVaultOfTheRowByReturn();
    void opensNoVaultThatCouldNotBeAsked();
    void keepsTheRowWhileItReadsAgain();
    void showsWhatWasReadUntilItIsReadAgain();
    void copiesARow();
    void writesNothingInTheJournal();
    void closesWhenTheConnectionChanges();
    void saysThatThereIsNoConnection();
    void saysWhyTheJournalCouldNotBeRead();

private:
    struct Page
    {
        explicit Page(bool isConnected = true)
        {
            isReady = !isConnected || bench.connectToSandbox();
            if (isReady && isConnected)
                bench.journal.replaceEntries(entriesOfAllSorts(bench.workspace));
        }
        void open()
        {
            dialog = new ReconciliationDialog(bench.workspace);
            dialog->show();
        }
        QTableView *table() const { return dialog->findChild<QTableView *>(); }
        QString result() const
        {
            return dialog->findChild<ui::WrappingText *>(QStringLiteral("resultOfTheComparison"))
                ->toPlainText();
        }
        QPushButton *button(const QString &text) const
        {
            for (auto *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == text)
                    return button;
            }
            return nullptr;
        }
        bool isDone() const { return button(QStringLiteral("Read again"))->isEnabled(); }
        bool waits() const
        {
            return QTest::qWaitFor([this] { return isDone(); }, 30'000);
        }
        QString text(int row, int column) const
        {
            return table()->model()->index(row, column).data().toString();
        }
        int rowOf(const QString &vault) const
        {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (text(row, ReconciliationModel::Vault).startsWith(vault + u'\n'))
                    return row;
            }
            return -1;
        }

        WorkspaceBench bench;
        bool isReady = false;
        QPointer<ReconciliationDialog> dialog;
    };
};

void ReconciliationDialogTest::showsAVaultARowAndWhatDiffersFirst()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    QCOMPARE(page.text(0, ReconciliationModel::Vault), QStringLiteral("examplevault\nAlarm"));
    QVERIFY(page.text(0, ReconciliationModel::Journal).startsWith(QStringLiteral("Locked, noted")));
    QCOMPARE(page.text(0, ReconciliationModel::Service), QStringLiteral("No lock."));
    QVERIFY(page.text(0, ReconciliationModel::Meaning).contains(QStringLiteral("never be")));
    QVERIFY(page.text(0, ReconciliationModel::Remedy).contains(QStringLiteral("AWS Support")));
    QVERIFY(page.text(1, ReconciliationModel::Vault).endsWith(QStringLiteral("\nDiffers")));
    const int last = page.table()->model()->rowCount() - 1;
    QCOMPARE(page.text(last, ReconciliationModel::Vault), QStringLiteral("elsewhere\nNot asked"));
    QVERIFY2(page.result().startsWith(QStringLiteral("1 vault raises an alarm")),
             qPrintable(page.result()));
    // Those that the service has listed with a lock, and that the journal does not know.
    const int listed = page.rowOf(QStringLiteral("broker-dealer-records-2018"));
    QVERIFY(listed > 0);
    QCOMPARE(page.text(listed, ReconciliationModel::Journal),
             QStringLiteral("Nothing about this vault."));
    delete page.dialog;
}

void ReconciliationDialogTest::givesEveryControlAConstantName()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    for (const auto &[name, role] :
         std::initializer_list<std::pair<const char *, QAccessible::Role>>{
             {"Vaults compared", QAccessible::Table},
             {"Result of the comparison", QAccessible::EditableText},
             {"Read again", QAccessible::Button},
             {"Stop", QAccessible::Button},
             {"Open vault", QAccessible::Button},
             {"Close", QAccessible::Button}})
        QVERIFY2(findAccessible(*page.dialog, QString::fromLatin1(name), role), name);
    delete page.dialog;
}

void ReconciliationDialogTest::showsEveryCellWhole_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << 100 << QSize(1184, 640);
    QTest::newRow("dark") << true << 100 << QSize(1184, 640);
    QTest::newRow("light, text twice as large") << false << 200 << QSize(1184, 640);
    QTest::newRow("dark, text twice as large") << true << 200 << QSize(1184, 640);
}

void ReconciliationDialogTest::showsEveryCellWhole()
{
    QFETCH(bool, isDark);
    QFETCH(int, textPercent);
    QFETCH(QSize, size);
    ui::applyTheme(isDark ? ui::Theme::dark() : ui::Theme::light(), textPercent);
    Page page;
    QVERIFY(page.isReady);
    page.open();
    page.dialog->resize(size);
    QVERIFY(page.waits());
    QVERIFY2(page.dialog->minimumSizeHint().width() <= size.width(),
             QByteArray::number(page.dialog->minimumSizeHint().width()).constData());
    const QTableView *table = page.table();
    QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            QStyleOptionViewItem option;
            option.initFrom(table);
            option.font = table->font();
            option.rect = QRect(0, 0, table->columnWidth(column), 0);
            const QModelIndex index = table->model()->index(row, column);
            QVERIFY(table->itemDelegate()->sizeHint(option, index).height() <=
                    table->rowHeight(row));
        }
    }
    if (const QString pictures = qEnvironmentVariable("VAULTLOCK_PICTURES"); !pictures.isEmpty())
        page.dialog->grab().save(QDir(pictures).filePath(
            QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
    delete page.dialog;
}

void ReconciliationDialogTest::opensTheVaultOfTheRowByReturn()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    QString chosen;
    QObject::connect(page.dialog, &ReconciliationDialog::vaultChosen, page.dialog,
                     [&chosen](const VaultName &vault) { chosen = vault.toString(); });
    page.table()->setFocus();
    page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(chosen, QStringLiteral("examplevault"));
    QTRY_VERIFY(!page.dialog);
}

void ReconciliationDialogTest::opensNoVaultThatCouldNotBeAsked()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    const QSignalSpy chosen(page.dialog.data(), &ReconciliationDialog::vaultChosen);
    page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
    QVERIFY(page.button(QStringLiteral("Open vault"))->isEnabled());
    const int last = page.table()->model()->rowCount() - 1;
    page.table()->setCurrentIndex(page.table()->model()->index(last, 0));
    QVERIFY(!page.button(QStringLiteral("Open vault"))->isEnabled());
    QTest::keyClick(page.table(), Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    delete page.dialog;
}

void ReconciliationDialogTest::keepsTheRowWhileItReadsAgain()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    const int row = page.rowOf(QStringLiteral("payroll-emea"));
    QVERIFY(row > 0);
    page.table()->setCurrentIndex(page.table()->model()->index(row, 0));
    page.button(QStringLiteral("Read again"))->click();
    QVERIFY(page.button(QStringLiteral("Stop"))->isEnabled());
    QVERIFY(page.waits());
    QCOMPARE(page.table()->currentIndex().row(), page.rowOf(QStringLiteral("payroll-emea")));
    delete page.dialog;
}

void ReconciliationDialogTest::showsWhatWasReadUntilItIsReadAgain()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    QCOMPARE(page.table()->currentIndex().row(), 0);
    const int rows = page.table()->model()->rowCount();
    const QString first = page.text(0, ReconciliationModel::Meaning);
    page.button(QStringLiteral("Read again"))->click();
    QCOMPARE(page.table()->model()->rowCount(), rows);
    QCOMPARE(page.text(0, ReconciliationModel::Meaning), first);
    QVERIFY2(page.result().startsWith(QStringLiteral("The journal is read")),
             qPrintable(page.result()));
    QVERIFY(page.waits());
    QCOMPARE(page.table()->model()->rowCount(), rows);
    delete page.dialog;
}

void ReconciliationDialogTest::copiesARow()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    page.table()->setFocus();
    page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
    QTest::keySequence(page.table(), QKeySequence::Copy);
    QVERIFY2(QApplication::clipboard()->text().startsWith(QStringLiteral("examplevault\tAlarm\t")),
             qPrintable(QApplication::clipboard()->text()));
    delete page.dialog;
}

void ReconciliationDialogTest::writesNothingInTheJournal()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.waits());
    QCOMPARE(page.bench.journal.appendCalls(), 0);
    delete page.dialog;
}

void ReconciliationDialogTest::closesWhenTheConnectionChanges()
{
    Page page;
    QVERIFY(page.isReady);
    page.open();
    QVERIFY(page.bench.workspace.connectTo({}));
    QTRY_VERIFY(!page.dialog);
}

void ReconciliationDialogTest::saysThatThereIsNoConnection()
{
    Page page(false);
    page.open();
    QCOMPARE(page.result(), words::reconciliationNotConnected());
    QVERIFY(!page.button(QStringLiteral("Read again"))->isEnabled());
    delete page.dialog;
}

void ReconciliationDialogTest::saysWhyTheJournalCouldNotBeRead()
{
    Page page;
    QVERIFY(page.isReady);
    page.bench.journal.failReads(true);
    page.open();
    QVERIFY(page.waits());
    QTRY_VERIFY2(page.result().contains(QStringLiteral("not known")), qPrintable(page.result()));
    delete page.dialog;
}

QTEST_MAIN(ReconciliationDialogTest)
#include "tst_reconciliationdialog.moc"
