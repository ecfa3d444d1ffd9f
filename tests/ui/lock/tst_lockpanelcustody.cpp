// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lock ID is, and what the panel says of it.
#include "panelrig.h"
#include "words/lockwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
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
    void warnsOfALostId();
    void takesTheIdOfALockMadeElsewhere();
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

void LockPanelCustodyTest::warnsOfALostId()
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
    while (entries.back().kind != EntryKind::InitiateIntended)
        entries.pop_back();
    PanelRig rig(service, entries);
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QCOMPARE(rig.notice(), words::custodyWarning(lock::LockIdCustody::Lost));
    QVERIFY(!rig.button(QStringLiteral("Complete lock"))->isEnabled());
    QVERIFY(!rig.button(QStringLiteral("Enter lock ID…"))->isVisible());
    QVERIFY(rig.button(QStringLiteral("Abort lock"))->isEnabled());
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());
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

QTEST_MAIN(LockPanelCustodyTest)
#include "tst_lockpanelcustody.moc"
