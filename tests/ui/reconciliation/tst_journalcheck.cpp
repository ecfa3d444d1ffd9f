// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaledvaults.h"
#include "ui/appearance/theme.h"
#include "ui/reconciliation/journalcheck.h"
#include "ui/reconciliation/reconciliationdialog.h"

#include <QAction>
#include <QSignalSpy>
#include <QWidget>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using ui::JournalCheck;

class JournalCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void tellsOnceWhatDiffersAtTheStart();
    void saysNothingWhereAllAgree();
    void looksAtTheJournalsVaultsOnly();
    void opensOnePage();

private:
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
    WorkspaceBench bench;
    QWidget window;
    fill(bench, QStringLiteral("broker-dealer-records-2025"),
         {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    JournalCheck check(bench.workspace, &window);
    std::vector<reconciliation::VaultRow> found;
    int told = 0;
    QObject::connect(&check, &JournalCheck::foundDifferences, &check,
                     [&](const std::vector<reconciliation::VaultRow> &rows) {
                         found = rows;
                         ++told;
                     });
    QVERIFY(bench.connectToSandbox());
    QTRY_COMPARE(told, 1);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].finding.difference, reconciliation::Difference::InProgressElsewhere);
    bench.workspace.refresh();
    QTRY_VERIFY(bench.isSurveyed());
    QTest::qWait(200); // nothing comes
    QCOMPARE(told, 1);
    QCOMPARE(bench.journal.appendCalls(), 0);
}

void JournalCheckTest::saysNothingWhereAllAgree()
{
    WorkspaceBench bench;
    QWidget window;
    fill(bench, QStringLiteral("payroll-emea"),
         {EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    JournalCheck check(bench.workspace, &window);
    int told = 0;
    QObject::connect(&check, &JournalCheck::foundDifferences, &check, [&told] { ++told; });
    QVERIFY(bench.connectToSandbox());
    QTest::qWait(500); // nothing comes
    QCOMPARE(told, 0);
}

void JournalCheckTest::looksAtTheJournalsVaultsOnly()
{
    // The sandbox has locks that were made elsewhere; a journal without entries says nothing.
    WorkspaceBench bench;
    QWidget window;
    JournalCheck check(bench.workspace, &window);
    int told = 0;
    QObject::connect(&check, &JournalCheck::foundDifferences, &check, [&told] { ++told; });
    QVERIFY(bench.connectToSandbox());
    QTest::qWait(500); // nothing comes
    QCOMPARE(told, 0);
}

void JournalCheckTest::opensOnePage()
{
    WorkspaceBench bench;
    QWidget window;
    window.show();
    JournalCheck check(bench.workspace, &window);
    QVERIFY(bench.connectToSandbox());
    check.action()->trigger();
    check.action()->trigger();
    QCOMPARE(window.findChildren<ui::ReconciliationDialog *>().size(), 1);
}

QTEST_MAIN(JournalCheckTest)
#include "tst_journalcheck.moc"
