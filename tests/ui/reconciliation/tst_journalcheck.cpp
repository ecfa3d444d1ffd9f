// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledvaults.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/reconciliation/journalcheck.h"
#include "ui/reconciliation/reconciliationdialog.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QWidget>

#include <functional>
#include <memory>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using ui::JournalCheck;

namespace {

const std::vector<EntryKind> lockOnRecord{EntryKind::InitiateIntended, EntryKind::LockIdReceived};

} // namespace

class JournalCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void tellsOnceWhatDiffersAtTheStart();
    void saysNothingWhereAllAgree();
    void looksAtTheJournalsVaultsOnly();
    void hasNobodyWaitForTheJournal();
    void isNotBegunAnewByARefresh();
    void opensOnePage();
    void isBrokenOffWithItsConnectionAndBegunAnewWithTheNext();
    void tellsNothingOnceItsWindowIsGone();
    void callsNothingSafeThatWasStoppedInTheMidst();

private:
    /// A window's check, and how often it has told of something.
    struct Checked
    {
        Checked()
        {
            QObject::connect(check, &JournalCheck::foundDifferences, &bench.journal,
                             [this](const std::vector<reconciliation::VaultRow> &rows) {
                                 found = rows;
                                 ++told;
                             });
        }

        WorkspaceBench bench;
        std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
        JournalCheck *check = new JournalCheck(bench.workspace, window.get()); // of the window
        std::vector<reconciliation::VaultRow> found;
        int told = 0;
    };

    /// In the midst of the first check that begins: in the turn behind its beginning.
    static void inTheMidst(WorkspaceBench &bench, const std::function<void()> &act)
    {
        QObject::connect(&bench.workspace, &workspace::Workspace::connectionChanged, &bench.journal,
                         [&bench, act] {
                             if (!bench.workspace.survey())
                                 return;
                             QObject::connect(
                                 bench.workspace.survey(), &lock::VaultSurvey::loadingChanged,
                                 &bench.journal, [&bench, act](bool isLoading) {
                                     if (!isLoading)
                                         QMetaObject::invokeMethod(&bench.journal, act,
                                                                   Qt::QueuedConnection);
                                 });
                         });
    }
    /// Entries are there as soon as the connection is, of which they have to be.
    static void fill(WorkspaceBench &bench, const QString &vault,
                     const std::vector<EntryKind> &kinds)
    {
        QObject::connect(&bench.workspace, &workspace::Workspace::connectionChanged, &bench.journal,
                         [&bench, vault, kinds] {
                             if (bench.workspace.connection())
                                 bench.journal.replaceEntries(
                                     entriesAbout(bench.workspace, vault, kinds));
                         });
    }
};

void JournalCheckTest::tellsOnceWhatDiffersAtTheStart()
{
    Checked checked;
    fill(checked.bench, QStringLiteral("payroll-emea"), lockOnRecord);
    QVERIFY(checked.bench.connectToSandbox());
    QTRY_COMPARE(checked.told, 1);
    QCOMPARE(checked.found.size(), 1u);
    QCOMPARE(checked.found[0].finding.difference, reconciliation::Difference::RanOut);
    checked.bench.workspace.refresh();
    QTRY_VERIFY(checked.bench.isSurveyed());
    QTest::qWait(200); // nothing comes
    QCOMPARE(checked.told, 1);
    QCOMPARE(checked.bench.journal.appendCalls(), 0);
}

void JournalCheckTest::saysNothingWhereAllAgree()
{
    Checked checked;
    fill(checked.bench, QStringLiteral("payroll-emea"),
         {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    QVERIFY(checked.bench.connectToSandbox());
    QTest::qWait(500); // nothing comes
    QCOMPARE(checked.told, 0);
}

void JournalCheckTest::looksAtTheJournalsVaultsOnly()
{
    // The sandbox has locks that were made elsewhere; a journal without entries says nothing.
    Checked checked;
    QVERIFY(checked.bench.connectToSandbox());
    QTest::qWait(500); // nothing comes
    QCOMPARE(checked.told, 0);
}

void JournalCheckTest::hasNobodyWaitForTheJournal()
{
    Checked checked;
    fill(checked.bench, QStringLiteral("payroll-emea"), lockOnRecord);
    QVERIFY(checked.bench.connectToSandbox());
    QTRY_COMPARE(checked.told, 1);
    // What differs is read again; and the list asks which locks have expired.
    QCOMPARE(checked.bench.journal.entriesRead(), std::size_t(5));
    QCOMPARE(checked.bench.journal.urgentReadings(), 0);
}

void JournalCheckTest::isNotBegunAnewByARefresh()
{
    Checked checked;
    fill(checked.bench, QStringLiteral("payroll-emea"), lockOnRecord);
    int refreshes = 0;
    inTheMidst(checked.bench, [&] {
        if (++refreshes == 1) // its end, while the check still runs
            emit checked.bench.workspace.survey()->loadingChanged(false);
    });
    QVERIFY(checked.bench.workspace.connectTo({}));
    QTRY_COMPARE(refreshes, 2);
    QTRY_COMPARE(checked.told, 1);
    QCOMPARE(checked.bench.journal.vaultPages(), 1);
}

void JournalCheckTest::opensOnePage()
{
    Checked checked;
    checked.window->show();
    QVERIFY(checked.bench.connectToSandbox());
    checked.check->action()->trigger();
    checked.check->action()->trigger();
    QCOMPARE(checked.window->findChildren<ui::ReconciliationDialog *>().size(), 1);
}

void JournalCheckTest::isBrokenOffWithItsConnectionAndBegunAnewWithTheNext()
{
    Checked checked;
    fill(checked.bench, QStringLiteral("payroll-emea"), lockOnRecord);
    int breaks = 0;
    inTheMidst(checked.bench, [&] {
        if (++breaks > 1)
            return;
        QCOMPARE(checked.told, 0);
        QVERIFY(checked.bench.workspace.connectTo({}));
    });
    QVERIFY(checked.bench.workspace.connectTo({}));
    QTRY_COMPARE(breaks, 2);
    QTRY_COMPARE(checked.told, 1);
    QTest::qWait(200); // nothing more comes
    QCOMPARE(checked.told, 1);
}

void JournalCheckTest::tellsNothingOnceItsWindowIsGone()
{
    Checked checked;
    fill(checked.bench, QStringLiteral("payroll-emea"), lockOnRecord);
    inTheMidst(checked.bench, [&] { checked.window.reset(); });
    QVERIFY(checked.bench.connectToSandbox());
    QTRY_VERIFY(!checked.window);
    QTest::qWait(200); // nothing comes
    QCOMPARE(checked.told, 0);
}

void JournalCheckTest::callsNothingSafeThatWasStoppedInTheMidst()
{
    WorkspaceBench bench;
    QVERIFY(bench.connectToSandbox());
    bench.journal.replaceEntries(entriesOfAllSorts(bench.workspace));
    ui::ReconciliationDialog page(bench.workspace);
    page.show();
    const auto press = [&page](const QString &text) {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(QStringLiteral("Stop")));
    const auto *table = page.findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(
            !table->model()->index(row, 0).data().toString().contains(QStringLiteral("Agrees")));
    const auto *result =
        page.findChild<ui::WrappingText *>(QStringLiteral("resultOfTheComparison"));
    QTRY_VERIFY2(result->toPlainText().contains(QStringLiteral("not known")),
                 qPrintable(result->toPlainText()));
    // And it can be begun again.
    QVERIFY(press(QStringLiteral("Read again")));
    QTRY_VERIFY2(result->toPlainText().startsWith(QStringLiteral("1 vault raises an alarm")),
                 qPrintable(result->toPlainText()));
}

QTEST_MAIN(JournalCheckTest)
#include "tst_journalcheck.moc"
