// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the question to whom, when the lock changes under it.
#include "handoverperson.h"

#include <QThreadPool>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class GiveDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void looksAtTheLockWhenItOpens();
    void tellsThatTheLockHasGone_data();
    void tellsThatTheLockHasGone();
    void goesOnWhereNothingCameOfIt();
    void writesNothingThatWasChosenBefore();
    void saysNothingMoreOnceItIsWritten();

private:
    static QString lineOf(const GiveDialog &dialog) { return outcomeIn(&dialog); }
    static bool maySave(const GiveDialog &dialog)
    {
        return buttonIn(&dialog, "saveSealedFile")->isEnabled();
    }
};

void GiveDialogTest::looksAtTheLockWhenItOpens()
{
    HandOverService service;
    (void)service.initiate();
    Person anna(service, service.entries);
    QVERIFY(anna.connectThere());
    QVERIFY(anna.choose(handedOverVault));
    QVERIFY(service.glacier.abort(handedOverVault)); // by somebody else, who tells nobody
    anna.handOvers->giveAction()->trigger();
    QVERIFY(anna.shows<GiveDialog>());
    auto *dialog = anna.dialog<GiveDialog>();
    fill(dialog);
    QTRY_VERIFY2(lineOf(*dialog).startsWith(QStringLiteral("The lock is gone")),
                 qPrintable(lineOf(*dialog)));
    QVERIFY(!maySave(*dialog));
    QVERIFY(dialog->isVisible());
}

void GiveDialogTest::tellsThatTheLockHasGone_data()
{
    QTest::addColumn<bool>("isCompleted");
    QTest::addColumn<QString>("said");
    QTest::newRow("completed") << true << QStringLiteral("The vault is locked by now");
    QTest::newRow("aborted") << false << QStringLiteral("The lock is gone");
}

void GiveDialogTest::tellsThatTheLockHasGone()
{
    QFETCH(bool, isCompleted);
    QFETCH(QString, said);
    HandOverService service;
    (void)service.initiate();
    Person anna(service, service.entries);
    QVERIFY(anna.connectThere());
    QVERIFY(anna.choose(handedOverVault));
    anna.handOvers->giveAction()->trigger();
    QVERIFY(anna.shows<GiveDialog>());
    auto *dialog = anna.dialog<GiveDialog>();
    fill(dialog);
    QVERIFY(maySave(*dialog));
    buttonIn(dialog, "saveSealedFile")->click();
    const QPointer<QFileDialog> files = dialog->findChild<QFileDialog *>();
    QVERIFY(files && files->isVisible());
    if (isCompleted)
        QVERIFY(service.glacier.complete(handedOverVault, service.entries.back()));
    else
        QVERIFY(service.glacier.abort(handedOverVault));
    anna.workspace.chosenSession()->refresh();
    QTRY_VERIFY2(lineOf(*dialog).startsWith(said), qPrintable(lineOf(*dialog)));
    QVERIFY(!maySave(*dialog));
    QVERIFY(!files || !files->isVisible());
    dialog->reject();
    for (const EntryKind kind : anna.journal.kinds())
        QVERIFY(kind != EntryKind::HandedOver);
}

void GiveDialogTest::goesOnWhereNothingCameOfIt()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    MemoryJournal journal(service.entries);
    GiveDialog dialog({handOver, service.entries, {}}, journal, service.clock, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    fill(&dialog);
    dialog.setObstacle(QStringLiteral("The lock is being completed just now."));
    QVERIFY(!maySave(dialog));
    QVERIFY(!fieldIn(&dialog, "Passphrase")->isEnabled());
    dialog.setObstacle({}); // Complete was refused
    QVERIFY(maySave(dialog));
    QVERIFY(fieldIn(&dialog, "Passphrase")->isEnabled());
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("outcome"))->isVisible());
}

/// Sealing takes a moment, in which the lock may end.
void GiveDialogTest::writesNothingThatWasChosenBefore()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    MemoryJournal journal(service.entries);
    GiveDialog dialog({handOver, service.entries, {}}, journal, service.clock, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    fill(&dialog);
    save(&dialog, path);
    QCOMPARE(lineOf(dialog), QStringLiteral("Sealing…"));
    dialog.setObstacle(QStringLiteral("The lock is gone."));
    QTRY_VERIFY(!fieldIn(&dialog, "Passphrase")->isEnabled() && !maySave(dialog) &&
                lineOf(dialog) == QStringLiteral("The lock is gone."));
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(50); // what was sealed arrives, and nothing comes of it
    QVERIFY(!QFile::exists(path));
    QVERIFY(journal.kinds().back() != EntryKind::HandedOver);
    QCOMPARE(lineOf(dialog), QStringLiteral("The lock is gone."));
}

void GiveDialogTest::saysNothingMoreOnceItIsWritten()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    const QTemporaryDir folder;
    MemoryJournal journal(service.entries);
    GiveDialog dialog({handOver, service.entries, {}}, journal, service.clock, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    fill(&dialog);
    save(&dialog, folder.filePath(QStringLiteral("file")));
    QTRY_VERIFY(lineOf(dialog).startsWith(QStringLiteral("Handed over to Jo: ")));
    dialog.setObstacle(QStringLiteral("The lock is gone."));
    QVERIFY(lineOf(dialog).startsWith(QStringLiteral("Handed over to Jo: ")));
}

QTEST_MAIN(GiveDialogTest)
#include "tst_givedialog.moc"
