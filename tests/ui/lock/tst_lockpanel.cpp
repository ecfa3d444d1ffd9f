// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelrig.h"
#include "words/lockwords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using ui::LockPanel;

class LockPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::clipboard()->clear(); }
    void locksAVaultFromDraftToTheEnd();
    void abortsALock();
    void completesNothingWithoutTheVaultsName();
    void completesAColleaguesLockOnlyWithItsDangersAcceptedByName();
    void reviewsTheVeryTextThatIsInstalled();
    void takesNoStepByADoubleClick();
    void completesNoOtherLockThanTheOneThatWasReviewed();
    void keepsAReviewBesideAQuestionThatIsTakenBack();
    void leavesAReviewWithoutAStep();
    void tellsWhyInitiateIsNotPossible();
    void tellsWhichRefusalItWas();
    void closesItsReviewWhenTheStateUnderItChanges();
    void forgetsTheVaultThatIsLeft();
    void tellsTheInstalledPolicyOnceForEachChange();
    void offersTheSameInItsMenu();
    void hasEveryNamedControl();
};

void LockPanelTest::locksAVaultFromDraftToTheEnd()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), rig.program.shownLockId());
    QCOMPARE(rig.value(QStringLiteral("Time remaining")), QStringLiteral("24:00:00"));
    rig.press(QStringLiteral("Copy lock ID"));
    QCOMPARE(QGuiApplication::clipboard()->text(), rig.program.shownLockId());

    rig.press(QStringLiteral("Complete lock"));
    ui::ReviewPage *review = rig.review(QStringLiteral("completeReview"));
    QVERIFY(review);
    review->findChild<QLineEdit *>(QStringLiteral("typedVaultName"))
        ->setText(QStringLiteral("examplevault"));
    QVERIFY(rig.accept(QStringLiteral("completeReview"), QStringLiteral("Complete lock")));
    QVERIFY(rig.shows(QStringLiteral("Locked")));
    QCOMPARE(service.stateThere(), QStringLiteral("Locked"));
    QVERIFY(rig.program.failures.empty());
}

void LockPanelTest::abortsALock()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.press(QStringLiteral("Abort lock"));
    QVERIFY(rig.accept(QStringLiteral("abortDialog"), QStringLiteral("Abort lock")));
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());
}

void LockPanelTest::completesNothingWithoutTheVaultsName()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.press(QStringLiteral("Complete lock"));
    QVERIFY(!rig.button(QStringLiteral("Complete lock"))->isEnabled()); // it is being checked
    ui::ReviewPage *review = rig.review(QStringLiteral("completeReview"));
    QVERIFY(review);
    review->findChild<QLineEdit *>()->setText(QStringLiteral("examplevaul"));
    QVERIFY(!rig.accept(QStringLiteral("completeReview"), QStringLiteral("Complete lock")));
    buttonNamed(*review, QStringLiteral("Back"))->click();
    QVERIFY(rig.button(QStringLiteral("Complete lock"))->isEnabled());
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(rig.program.count(EntryKind::CompleteIntended), 0);
}

void LockPanelTest::completesAColleaguesLockOnlyWithItsDangersAcceptedByName()
{
    SandboxRig service;
    // Not `glacier:*`: that would deny Complete and GetVaultLock too, and the sandbox enforces it.
    const QByteArray policy = R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny",)"
                              R"("Principal":"*","Action":["glacier:DeleteArchive",)"
                              R"("glacier:AbortVaultLock","glacier:UploadArchive"],"Resource":")" +
                              rigVault.toString().toUtf8() + R"("}]})";
    const auto elsewhere = awaited(service.client->initiateVaultLock(service.vault(), policy));
    QVERIFY(elsewhere);
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QVERIFY(rig.program.session->enterLockId(elsewhere->lockId));
    QTRY_VERIFY(rig.button(QStringLiteral("Complete lock"))->isEnabled());
    rig.press(QStringLiteral("Complete lock"));
    ui::ReviewPage *review = rig.review(QStringLiteral("completeReview"));
    QVERIFY(review);
    review->findChild<QLineEdit *>(QStringLiteral("typedVaultName"))
        ->setText(QStringLiteral("examplevault"));
    const QPushButton *verb = buttonNamed(*review, QStringLiteral("Complete lock"));
    const auto boxes = review->findChild<ui::DangerAcceptance *>()->findChildren<QCheckBox *>();
    QVERIFY(boxes.size() >= 3);
    for (QCheckBox *box : boxes) {
        QVERIFY(!verb->isEnabled());
        box->setChecked(true);
    }
    QVERIFY(rig.accept(QStringLiteral("completeReview"), QStringLiteral("Complete lock")));
    QVERIFY(rig.shows(QStringLiteral("Locked")));
}

void LockPanelTest::reviewsTheVeryTextThatIsInstalled()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.write(retentionPolicy(9)); // the draft has moved on
    rig.press(QStringLiteral("Complete lock"));
    ui::ReviewPage *review = rig.review(QStringLiteral("completeReview"));
    QVERIFY(review);
    // One line, which comes laid out.
    review->findChild<QCheckBox *>(QStringLiteral("laidOutForReading"))->setChecked(false);
    QCOMPARE(review->findChild<QPlainTextEdit *>(QStringLiteral("policyToComplete"))
                 ->toPlainText()
                 .toUtf8(),
             retentionPolicy(365));
    QVERIFY(textsOf(*review).contains(QStringLiteral("younger than 365 days")));
    QVERIFY(textsOf(*review).contains(rig.program.shownLockId()));
}

void LockPanelTest::takesNoStepByADoubleClick()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    QTest::mouseClick(rig.button(QStringLiteral("Initiate lock")), Qt::LeftButton);
    ui::ReviewPage *review = rig.review(QStringLiteral("initiateReview"));
    QVERIFY(review);
    QPushButton *verb = buttonNamed(*review, QStringLiteral("Initiate lock"));
    QVERIFY(verb->isEnabled());
    QTest::mouseClick(verb, Qt::LeftButton); // the second of the double click
    QVERIFY(review->isVisible());
    QCOMPARE(rig.program.count(EntryKind::InitiateIntended), 0);
    QTest::qWait(1100); // whoever presses it then has seen it
    QTest::mouseClick(verb, Qt::LeftButton);
    QVERIFY(rig.isInProgress());
}

void LockPanelTest::completesNoOtherLockThanTheOneThatWasReviewed()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.press(QStringLiteral("Complete lock"));
    const QPointer<ui::ReviewPage> review = rig.review(QStringLiteral("completeReview"));
    QVERIFY(review);
    // The same policy, byte for byte: another lock all the same.
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    service.clock.advance(std::chrono::minutes(5));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(365))));
    rig.program.session->refresh();
    QTRY_VERIFY(!review || !review->isVisible());
    QDialog *told = rig.dialog(QStringLiteral("failureDialog"));
    QVERIFY(told);
    QVERIFY(textsOf(*told).contains(QStringLiteral("The lock was not completed")));
    QCOMPARE(rig.program.count(EntryKind::CompleteIntended), 0);
}

void LockPanelTest::keepsAReviewBesideAQuestionThatIsTakenBack()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.press(QStringLiteral("Complete lock"));
    ui::ReviewPage *review = rig.review(QStringLiteral("completeReview"));
    QVERIFY(review);
    review->findChild<QLineEdit *>(QStringLiteral("typedVaultName"))
        ->setText(QStringLiteral("examplevault"));
    rig.panel.actions()[2]->trigger(); // Abort
    QDialog *abort = rig.dialog(QStringLiteral("abortDialog"));
    QVERIFY(abort);
    abort->reject();
    QVERIFY(review->isVisible());
    QVERIFY(buttonNamed(*review, QStringLiteral("Complete lock"))->isEnabled());
}

void LockPanelTest::leavesAReviewWithoutAStep()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    rig.press(QStringLiteral("Initiate lock"));
    ui::ReviewPage *review = rig.review(QStringLiteral("initiateReview"));
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Escape);
    QVERIFY(!review->isVisible());
    rig.press(QStringLiteral("Initiate lock"));
    QVERIFY(rig.review(QStringLiteral("initiateReview")));
    rig.panel.findChild<QAbstractButton *>(QStringLiteral("writeStep"))->click();
    QVERIFY(rig.button(QStringLiteral("Initiate lock"))->isVisible());
    QCOMPARE(rig.program.count(EntryKind::InitiateIntended), 0);
}

void LockPanelTest::tellsWhyInitiateIsNotPossible()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    const QPushButton *initiate = rig.button(QStringLiteral("Initiate lock"));
    QVERIFY(initiate->isEnabled());
    rig.write(QByteArrayLiteral("{"));
    QVERIFY(!initiate->isEnabled());
    QVERIFY(initiate->accessibleDescription().contains(QStringLiteral("errors")));
    rig.write(QByteArrayLiteral(" \n"));
    QVERIFY(!initiate->isEnabled());
    QVERIFY(initiate->accessibleDescription().contains(QStringLiteral("Write the policy")));
    rig.write(retentionPolicy(365));
    QVERIFY(initiate->isEnabled());
}

void LockPanelTest::tellsWhichRefusalItWas()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    // Somebody is faster, while the intent is being written.
    rig.program.journal.holdAppends();
    QVERIFY(rig.initiate());
    QTRY_COMPARE(rig.program.journal.heldAppends(), std::size_t(1));
    QVERIFY(initiatesElsewhere(service));
    rig.program.journal.releaseAll();

    QDialog *dialog = rig.dialog(QStringLiteral("failureDialog"));
    QVERIFY(dialog);
    const QString texts = textsOf(*dialog);
    QVERIFY2(texts.contains(QStringLiteral("already in progress on this vault")),
             qPrintable(texts));
    QVERIFY(texts.contains(QStringLiteral("AccessDeniedException")));
    QVERIFY(isPlainThroughout(*dialog));
    QCOMPARE(rig.value(QStringLiteral("Lock state")), QStringLiteral("In progress"));
}

void LockPanelTest::closesItsReviewWhenTheStateUnderItChanges()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    rig.press(QStringLiteral("Initiate lock"));
    const QPointer<ui::ReviewPage> review = rig.review(QStringLiteral("initiateReview"));
    QVERIFY(review);
    QVERIFY(initiatesElsewhere(service));
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("In progress")));
    QTRY_VERIFY(!review || review->isHidden());
    QCOMPARE(rig.program.count(EntryKind::InitiateIntended), 0);
}

void LockPanelTest::forgetsTheVaultThatIsLeft()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.press(QStringLiteral("Abort lock"));
    const QPointer<QDialog> dialog = rig.dialog(QStringLiteral("abortDialog"));
    QVERIFY(dialog);
    rig.panel.setSession(nullptr, QString(), false);
    QTRY_VERIFY(!dialog || dialog->isHidden());
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());
    QCOMPARE(rig.value(QStringLiteral("Chosen vault")), QStringLiteral("No vault chosen"));
    for (const QAction *action : rig.panel.actions())
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    rig.program.session->refresh(); // and is not shown any more
    QTest::qWait(50);
    QCOMPARE(rig.value(QStringLiteral("Lock state")), QString());
}

void LockPanelTest::tellsTheInstalledPolicyOnceForEachChange()
{
    SandboxRig service;
    QVERIFY(initiatesElsewhere(service));
    PanelRig rig(service);
    std::vector<std::optional<QByteArray>> told;
    connect(&rig.panel, &LockPanel::installedPolicyChanged, this,
            [&](const std::optional<QByteArray> &policy) { told.push_back(policy); });
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QVERIFY(rig.program.reads());
    QVERIFY(rig.program.reads());
    QCOMPARE(told, std::vector<std::optional<QByteArray>>{retentionPolicy(30)});
    rig.panel.setSession(nullptr, QString(), false);
    QCOMPARE(told.size(), std::size_t(2));
    QVERIFY(!told.back());
}

void LockPanelTest::offersTheSameInItsMenu()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    const auto enabled = [&] {
        QString result;
        for (const QAction *action : rig.panel.actions())
            result += action->isEnabled() ? action->text().remove(u'&').front() : QChar(u'-');
        return result;
    };
    QCOMPARE(enabled(), QStringLiteral("I-----")); // nothing is approved without a team
    rig.panel.actions()[0]->trigger();
    QVERIFY(rig.accept(QStringLiteral("initiateReview"), QStringLiteral("Initiate lock")));
    QVERIFY(rig.isInProgress());
    QCOMPARE(enabled(), QStringLiteral("-CA-C-"));
}

void LockPanelTest::hasEveryNamedControl()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    const std::pair<QString, QString> values[] = {
        {QStringLiteral("Lock state"), QStringLiteral("lockState")},
        {QStringLiteral("Time remaining"), QStringLiteral("timeRemaining")},
        {QStringLiteral("Lock ID"), QStringLiteral("lockId")}};
    for (const auto &name : values) {
        auto *found = findAccessible(rig.panel, name.first, QAccessible::EditableText);
        QVERIFY2(found, qPrintable(name.first));
        QCOMPARE(found->object()->objectName(), name.second);
        QVERIFY(!accessibleText(found).isEmpty());
    }
    const std::pair<QString, QString> buttons[] = {
        {QStringLiteral("Copy lock ID"), QStringLiteral("copyLockId")},
        {QStringLiteral("Initiate lock"), QStringLiteral("initiateLock")},
        {QStringLiteral("Complete lock"), QStringLiteral("completeLock")},
        {QStringLiteral("Abort lock"), QStringLiteral("abortLock")}};
    for (const auto &name : buttons) {
        auto *found = findAccessible(rig.panel, name.first, QAccessible::Button);
        QVERIFY2(found, qPrintable(name.first));
        QCOMPARE(found->object()->objectName(), name.second);
    }
}

QTEST_MAIN(LockPanelTest)
#include "tst_lockpanel.moc"
