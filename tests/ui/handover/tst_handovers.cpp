// SPDX-License-Identifier: GPL-3.0-or-later

// The dialogs, one after the other, in front of one service and two journals.
#include "core/wholefile.h"
#include "handover/sealedfile.h"
#include "handoverperson.h"
#include "ui/handover/opendialog.h"
#include "ui/handover/receivedialog.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::ui;
using journal::EntryKind;

class HandOversTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesFromOneJournalToTheOther();
    void isOfferedForALockInProgressOnly();
    void wantsANameAndAPassphraseTwice();
    void writesNothingThatTheJournalDidNotTake();
    void journalsThatTheFileWasNotWritten();
    void tellsNothingBeforeItIsOpen();
    void leavesOtherFilesAlone();
    void comesBackWithTheConnectionThatItNeeds();
    void saysWhatHasBecomeOfTheLock();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("file")); }
    void seal(const handover::HandOver &handOver) const
    {
        SystemRandom random;
        const Secret passphrase(passphraseText.toStdString());
        QVERIFY(writePrivateFile(
            path(), *handover::sealedByPassphrase(handover::encoded(handOver), passphrase, random,
                                                  handover::ScryptCost{4, 1, 1})));
    }
    void open(Person &person, const QString &passphrase = passphraseText) const
    {
        QVERIFY(person.handOvers->takesFile(path()));
        QVERIFY(person.shows<OpenDialog>());
        auto *dialog = person.dialog<OpenDialog>();
        fieldIn(dialog, "Passphrase of the hand-over")->setText(passphrase);
        buttonIn(dialog, "openSealedFile")->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HandOversTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void HandOversTest::goesFromOneJournalToTheOther()
{
    HandOverService service;
    (void)service.initiate();
    Person anna(service, service.entries);
    QVERIFY(anna.connectThere());
    QVERIFY(anna.choose(handedOverVault));
    anna.handOvers->giveAction()->trigger();
    QVERIFY(anna.shows<GiveDialog>());
    auto *give = anna.dialog<GiveDialog>();
    fill(give);
    save(give, path());
    QTRY_VERIFY2(outcomeIn(give).startsWith(QStringLiteral("Handed over to Jo: ")),
                 qPrintable(outcomeIn(give)));
    QVERIFY(outcomeIn(give).contains(QLatin1String("another way than the file")));
    QCOMPARE(anna.journal.kinds().back(), EntryKind::HandedOver);
    QCOMPARE(anna.journal.entries().back().attempt, service.entries.front().attempt);

    Person jo(service);
    QVERIFY(jo.connectThere());
    open(jo);
    QVERIFY(jo.shows<ReceiveDialog>());
    buttonIn(jo.dialog<ReceiveDialog>(), "checkAndTakeOver")->click();
    QTRY_COMPARE(jo.wanted, handedOverVault);
    QVERIFY(jo.told.startsWith(QStringLiteral("Received from Anna")));
    QVERIFY(!jo.dialog<ReceiveDialog>());
    QCOMPARE(jo.journal.kinds(), std::vector{EntryKind::TakenOver});
    QCOMPARE(jo.journal.entries().back().lockId, service.entries.back().lockId);
}

void HandOversTest::isOfferedForALockInProgressOnly()
{
    HandOverService service;
    Person anna(service);
    QVERIFY(!anna.handOvers->giveAction()->isEnabled());
    QVERIFY(anna.connectThere());
    QVERIFY(anna.choose(handedOverVault));
    QVERIFY(!anna.handOvers->giveAction()->isEnabled());
    (void)service.initiate(); // by somebody else: its lock ID is not here
    anna.workspace.chosenSession()->refresh();
    QTRY_VERIFY(anna.handOvers->giveAction()->isEnabled());
    anna.handOvers->giveAction()->trigger();
    QVERIFY(anna.trouble.startsWith(QStringLiteral("The lock ID is not here")));
    QVERIFY(!anna.dialog<GiveDialog>());
}

void HandOversTest::wantsANameAndAPassphraseTwice()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    MemoryJournal journal(service.entries);
    auto *dialog = new GiveDialog({handOver, service.entries, {}}, journal, service.clock, nullptr);
    dialog->show();
    const auto mayBeSaved = [dialog] {
        return buttonIn(dialog, "saveSealedFile")->isEnabled();
    };
    fill(dialog);
    QVERIFY(mayBeSaved());
    fill(dialog, passphraseText, QStringLiteral("four words nobody guessed"));
    QVERIFY(!mayBeSaved());
    fill(dialog, QStringLiteral("short"), QStringLiteral("short"));
    QVERIFY(!mayBeSaved());
    fill(dialog);
    fieldIn(dialog, "Name of the colleague")->setText(QStringLiteral("  "));
    QVERIFY(!mayBeSaved());
    QCOMPARE(fieldIn(dialog, "Passphrase")->echoMode(), QLineEdit::Password);
    const QPointer<QLineEdit> field(fieldIn(dialog, "Passphrase"));
    dialog->reject();
    QVERIFY(!field || field->text().isEmpty());
}

void HandOversTest::writesNothingThatTheJournalDidNotTake()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    MemoryJournal journal(service.entries);
    journal.failAllAppends(true);
    const QPointer<GiveDialog> dialog(
        new GiveDialog({handOver, service.entries, {}}, journal, service.clock, nullptr));
    dialog->show();
    fill(dialog);
    save(dialog, path());
    QTRY_VERIFY(outcomeIn(dialog).startsWith(QStringLiteral("The journal could not be")));
    QVERIFY(!QFile::exists(path()));
    dialog->reject();
}

void HandOversTest::journalsThatTheFileWasNotWritten()
{
    HandOverService service;
    const handover::HandOver handOver = service.initiate();
    MemoryJournal journal(service.entries);
    const QPointer<GiveDialog> dialog(
        new GiveDialog({handOver, service.entries, {}}, journal, service.clock, nullptr));
    dialog->show();
    fill(dialog);
    save(dialog, m_folder->filePath(QStringLiteral("none/file")));
    QTRY_VERIFY(outcomeIn(dialog).startsWith(QStringLiteral("The file could not be written")));
    QCOMPARE(journal.kinds().back(), EntryKind::HandOverFailed);
    QVERIFY(buttonIn(dialog, "saveSealedFile")->isEnabled()); // elsewhere, perhaps
    dialog->reject();
}

void HandOversTest::tellsNothingBeforeItIsOpen()
{
    HandOverService service;
    seal(service.initiate());
    Person jo(service);
    QVERIFY(jo.connectThere());
    open(jo, QStringLiteral("another one than that"));
    auto *dialog = jo.dialog<OpenDialog>();
    QTRY_VERIFY(outcomeIn(dialog).startsWith(QStringLiteral("It does not open.")));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(handedOverVault) &&
                !label->text().contains(QLatin1String("Anna")));
    QVERIFY(!jo.dialog<ReceiveDialog>());
    QVERIFY(jo.journal.entries().empty());
}

void HandOversTest::leavesOtherFilesAlone()
{
    HandOverService service;
    Person jo(service);
    QVERIFY(writePrivateFile(path(), R"({"Version":"2012-10-17","Statement":[]})"));
    QVERIFY(!jo.handOvers->takesFile(path()));
    QVERIFY(!jo.handOvers->takesFile(m_folder->filePath(QStringLiteral("none"))));
    // What calls itself one and is none is no policy either.
    QVERIFY(writePrivateFile(path(), R"({"format":"vaultlock-handover","version":1})"
                                     "\n"));
    QVERIFY(jo.handOvers->takesFile(path()));
    QVERIFY(jo.trouble.startsWith(QStringLiteral("This is no hand-over.")));
    QVERIFY(writePrivateFile(path(), R"({"format":"vaultlock-handover","version":2})"
                                     "\n"));
    QVERIFY(jo.handOvers->takesFile(path()));
    QVERIFY(jo.trouble.startsWith(QStringLiteral("The hand-over was written by a later")));
}

void HandOversTest::comesBackWithTheConnectionThatItNeeds()
{
    HandOverService service;
    seal(service.initiate());
    Person jo(service);
    QVERIFY(jo.connectToSandbox());
    open(jo);
    QVERIFY(jo.shows<ReceiveDialog>());
    auto *dialog = jo.dialog<ReceiveDialog>();
    QVERIFY(!buttonIn(dialog, "checkAndTakeOver")->isVisible());
    const QString place = dialog->findChild<QLabel *>(QStringLiteral("place"))->text();
    QVERIFY2(place.contains(QLatin1String("account 999999999999, Region us-west-2")),
             qPrintable(place));
    buttonIn(dialog, "chooseConnection")->click();
    QVERIFY(jo.wantsConnection);
    QVERIFY(!jo.dialog<ReceiveDialog>());
    QVERIFY(jo.connectThere());
    QVERIFY(jo.shows<ReceiveDialog>());
    QTRY_VERIFY(buttonIn(jo.dialog<ReceiveDialog>(), "checkAndTakeOver")->isVisible());
}

void HandOversTest::saysWhatHasBecomeOfTheLock()
{
    HandOverService service;
    seal(service.initiate());
    QVERIFY(service.glacier.abort(handedOverVault));
    Person jo(service);
    QVERIFY(jo.connectThere());
    open(jo);
    QVERIFY(jo.shows<ReceiveDialog>());
    auto *dialog = jo.dialog<ReceiveDialog>();
    QVERIFY(outcomeIn(dialog).contains(QLatin1String("not been asked yet")));
    buttonIn(dialog, "checkAndTakeOver")->click();
    QTRY_VERIFY(outcomeIn(dialog).startsWith(QStringLiteral("The lock is gone")));
    const auto *take = dialog->findChild<QPushButton *>(QStringLiteral("checkAndTakeOver"));
    QVERIFY(take && !take->isVisible());
    QVERIFY(jo.wanted.isEmpty());
    QVERIFY(jo.journal.entries().empty());
}

QTEST_MAIN(HandOversTest)
#include "tst_handovers.moc"
