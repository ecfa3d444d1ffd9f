// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lock ID is, and what the panel says of it.
#include "panelrig.h"
#include "words/lockwords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class LockPanelCustodyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void showsTheLockIdOnlyWhenItIsOnDisk();
    void findsItsLockAgainAfterARestart();
    void warnsOfAnIdThatIsNotOnDisk();
    void warnsOfALostIdAndTakesItFromWhoeverHasIt();
    void keepsAnIdThatTheServiceGaveWhateverItSaysLater_data();
    void keepsAnIdThatTheServiceGaveWhateverItSaysLater();
    void takesTheIdOfALockMadeElsewhere();
    void leadsBackToALockIdThatTheServiceRefuses();
};

void LockPanelCustodyTest::showsTheLockIdOnlyWhenItIsOnDisk()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    rig.program.journal.holdAppends();
    QVERIFY(rig.initiate());
    QTRY_COMPARE(rig.program.journal.heldAppends(), std::size_t(1));
    QVERIFY(rig.program.journal.releaseOne()); // the intent
    QTRY_COMPARE(rig.program.journal.heldAppends(), std::size_t(1));
    // The service has answered with the ID, and the journal has not written it yet.
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(rig.value(QStringLiteral("Lock state")), QStringLiteral("Initiating"));
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());
    QVERIFY(!textsOf(rig.panel).contains(rig.program.journal.entries().back().lockId) ||
            rig.program.journal.entries().back().lockId.isEmpty());

    rig.program.journal.releaseAll();
    QVERIFY(rig.isInProgress());
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), rig.program.shownLockId());
    QCOMPARE(rig.program.journal.entries().back().lockId, rig.program.shownLockId());
}

void LockPanelCustodyTest::findsItsLockAgainAfterARestart()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    QString lockId;
    {
        PanelRig rig(service);
        rig.program.session->refresh();
        QVERIFY(rig.initiate());
        QVERIFY(rig.isInProgress());
        entries = rig.program.journal.entries();
        lockId = rig.program.shownLockId();
    }
    PanelRig rig(service, entries);
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
    QVERIFY(rig.button(QStringLiteral("Complete lock"))->isEnabled());
}

void LockPanelCustodyTest::warnsOfAnIdThatIsNotOnDisk()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    rig.program.journal.failAppend(rig.program.journal.appendCalls() + 2);
    QVERIFY(rig.initiate());
    QVERIFY(QTest::qWaitFor([&] { return !rig.notice().isEmpty(); }));
    QCOMPARE(rig.notice(), words::custodyWarning(lock::LockIdCustody::NotDurable));
    QVERIFY(!rig.value(QStringLiteral("Lock ID")).isEmpty());
    rig.press(QStringLiteral("Copy lock ID"));
    QCOMPARE(QGuiApplication::clipboard()->text(), rig.program.shownLockId());
}

void LockPanelCustodyTest::warnsOfALostIdAndTakesItFromWhoeverHasIt()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    {
        PanelRig rig(service);
        rig.program.session->refresh();
        QVERIFY(rig.initiate());
        QVERIFY(rig.isInProgress());
        entries = rig.program.journal.entries();
    }
    // The program died before the reply was there.
    const QString lockId = entries.back().lockId;
    while (entries.back().kind != EntryKind::InitiateIntended)
        entries.pop_back();
    PanelRig rig(service, entries);
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QCOMPARE(rig.notice(), words::custodyWarning(lock::LockIdCustody::Lost));
    QVERIFY(!rig.button(QStringLiteral("Complete lock"))->isEnabled());
    QVERIFY(rig.button(QStringLiteral("Abort lock"))->isEnabled());
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());

    // Whoever has it all the same enters it, and Complete shows that it is right.
    rig.press(QStringLiteral("Enter lock ID…"));
    QDialog *dialog = rig.dialog(QStringLiteral("lockIdDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(lockId);
    QVERIFY(rig.accept(QStringLiteral("lockIdDialog"), QStringLiteral("Keep lock ID")));
    QVERIFY(QTest::qWaitFor([&] { return rig.value(QStringLiteral("Lock ID")) == lockId; }));
    QCOMPARE(rig.program.count(EntryKind::LockIdEntered), 1);
    QCOMPARE(rig.program.journal.entries().back().attempt, entries.back().attempt);
    QVERIFY(awaited(rig.program.session->checkCompletion())->initiatedHere);
    QVERIFY(rig.program.session->complete(reviewed(*rig.program.session)));
    QVERIFY(rig.shows(QStringLiteral("Locked")));
}

void LockPanelCustodyTest::keepsAnIdThatTheServiceGaveWhateverItSaysLater_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("minutesLater");
    QTest::newRow("initiated again, the same policy") << 365 << 1;
    QTest::newRow("initiated again, another policy") << 30 << 0;
    QTest::newRow("initiated again, another policy and time") << 30 << 300;
}

void LockPanelCustodyTest::keepsAnIdThatTheServiceGaveWhateverItSaysLater()
{
    QFETCH(int, days);
    QFETCH(int, minutesLater);
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    const QString lockId = rig.program.shownLockId();
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    rig.program.pass(std::chrono::minutes(minutesLater));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(days))));
    rig.program.session->refresh();
    QVERIFY(QTest::qWaitFor([&] { return !rig.notice().isEmpty(); }));
    QCOMPARE(rig.notice(), words::doubtWarning(rig.program.shownLock()->contradictions));
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
    QVERIFY(rig.button(QStringLiteral("Enter lock ID…"))->isVisible());
    // What does not fit is in the journal, once, and nothing is concluded from it.
    rig.program.session->refresh();
    QTRY_VERIFY(rig.program.journal.kinds().back() == EntryKind::ObservedInProgress);
    QCOMPARE(rig.program.count(EntryKind::ObservedInProgress), 2); // its date, and that
    QCOMPARE(rig.program.count(EntryKind::ObservedNoLock), 0);
    QCOMPARE(rig.program.journal.entries().back().lockId, lockId);
    QVERIFY(!rig.program.journal.entries().back().detail.isEmpty());
}

void LockPanelCustodyTest::takesTheIdOfALockMadeElsewhere()
{
    SandboxRig service;
    QString lockId;
    QVERIFY(initiatesElsewhere(service, &lockId));
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QCOMPARE(rig.notice(), words::custodyWarning(lock::LockIdCustody::Elsewhere));
    QVERIFY(!rig.button(QStringLiteral("Complete lock"))->isEnabled());

    rig.press(QStringLiteral("Enter lock ID…"));
    QDialog *dialog = rig.dialog(QStringLiteral("lockIdDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral(" %1 ").arg(lockId));
    QVERIFY(rig.accept(QStringLiteral("lockIdDialog"), QStringLiteral("Keep lock ID")));
    QVERIFY(QTest::qWaitFor([&] { return rig.value(QStringLiteral("Lock ID")) == lockId; }));
    QVERIFY(rig.button(QStringLiteral("Complete lock"))->isEnabled());
    QVERIFY(rig.button(QStringLiteral("Enter lock ID…"))->isVisible()); // it may be mistyped
    QCOMPARE(rig.program.count(EntryKind::LockIdEntered), 1);
}

void LockPanelCustodyTest::leadsBackToALockIdThatTheServiceRefuses()
{
    SandboxRig service;
    QString lockId;
    QVERIFY(initiatesElsewhere(service, &lockId));
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QString mistyped = lockId;
    mistyped[3] = mistyped[3] == u'A' ? u'B' : u'A';
    rig.press(QStringLiteral("Enter lock ID…"));
    QDialog *dialog = rig.dialog(QStringLiteral("lockIdDialog"));
    QVERIFY(dialog);
    const QPointer<QDialog> first = dialog;
    dialog->findChild<QLineEdit *>()->setText(mistyped);
    QVERIFY(rig.accept(QStringLiteral("lockIdDialog"), QStringLiteral("Keep lock ID")));
    QTRY_COMPARE(rig.value(QStringLiteral("Lock ID")), mistyped);
    QTRY_VERIFY(!first);

    const auto complete = [&rig] {
        rig.press(QStringLiteral("Complete lock"));
        ui::ReviewPage *review = rig.review(QStringLiteral("completeReview"));
        QVERIFY(review);
        review->findChild<QLineEdit *>(QStringLiteral("typedVaultName"))
            ->setText(rigVault.name().toString());
        for (QCheckBox *box : review->findChildren<QCheckBox *>())
            box->setChecked(true);
        QVERIFY(rig.accept(QStringLiteral("completeReview"), QStringLiteral("Complete lock")));
    };
    complete();
    dialog = rig.dialog(QStringLiteral("lockIdDialog"));
    QVERIFY(dialog);
    QVERIFY(!rig.panel.findChild<QDialog *>(QStringLiteral("failureDialog")));
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("enteredLockId"));
    QCOMPARE(field->text(), mistyped);
    QVERIFY(textsOf(*dialog).contains(QStringLiteral("The service refused this lock ID")));
    QVERIFY(!buttonNamed(*dialog, QStringLiteral("Keep lock ID"))->isEnabled());
    field->setText(lockId);
    QVERIFY(rig.accept(QStringLiteral("lockIdDialog"), QStringLiteral("Keep lock ID")));
    QTRY_COMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
    complete();
    QVERIFY(rig.shows(QStringLiteral("Locked")));
}

QTEST_MAIN(LockPanelCustodyTest)
#include "tst_lockpanelcustody.moc"
