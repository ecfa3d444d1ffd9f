// SPDX-License-Identifier: GPL-3.0-or-later

// A rule beside the service's own: nothing is sent that it has not let through just now.
#include "core/keptpromise.h"
#include "panelrig.h"
#include "ui/lock/stepgate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

/// Answers when it is told to.
class FakeGate : public ui::StepGate
{
public:
    bool isThere() const override { return m_isThere; }
    void setThere(bool isThere)
    {
        m_isThere = isThere;
        emit changed();
    }
    QFuture<Result<Answer>> ask(const Question &question) override
    {
        asked.push_back(question);
        return expect();
    }
    QFuture<Result<Answer>> allow(const Question &question) override
    {
        allowed.push_back(question);
        return expect();
    }
    QFuture<Result<Answer>> approve(const policy::ReadyPolicy &policy, const LockOrigin &) override
    {
        approved.push_back(policy.bytes());
        return expect();
    }
    void answer(bool mayGoOn, const QString &said)
    {
        m_open->keep(Answer{mayGoOn, said, QStringLiteral("This would settle it.")});
        QCoreApplication::processEvents();
    }
    void fail()
    {
        m_open->keep(failure(ErrorKind::JournalUnavailable, QStringLiteral("disk full")));
        QCoreApplication::processEvents();
    }

    std::vector<Question> asked;
    std::vector<Question> allowed;
    std::vector<QByteArray> approved;

private:
    QFuture<Result<Answer>> expect()
    {
        m_open = std::make_unique<KeptPromise<Answer>>();
        return m_open->future();
    }

    bool m_isThere = true;
    std::unique_ptr<KeptPromise<Answer>> m_open;
};

struct GatedRig
{
    GatedRig()
        : rig(service)
    {
        rig.panel.setGate(gate);
        rig.program.session->refresh();
    }
    ui::ReviewPage *openReview()
    {
        if (!rig.shows(QStringLiteral("Not locked")))
            return nullptr;
        rig.press(QStringLiteral("Initiate lock"));
        return rig.review(QStringLiteral("initiateReview"));
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : rig.panel.actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    SandboxRig service;
    FakeGate gate; // outlives the panel
    PanelRig rig;
};

QPushButton *verbOf(ui::ReviewPage *review)
{
    return review->findChild<QPushButton *>(QStringLiteral("verb"));
}

} // namespace

class StepGateTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheAnswerAndShowsIt();
    void refusesWithTheReasonBesideTheButton();
    void asksOnceMoreWhenItIsPressedAndSendsNothingBefore();
    void sendsNothingThatIsRefusedMeanwhile();
    void sendsNothingThatCouldNotBeJournaled();
    void asksByTheLockIdBeforeComplete();
    void forgetsAnAnswerToAReviewThatWasLeft();
    void approvesTheDraftsVeryBytes();
    void copiesWhatIamCanEnforce();
    void takesNoStepOfAPageThatIsOlderThanTheTeam();
    void saysNothingWhereThereIsNoTeam();
};

void StepGateTest::waitsForTheAnswerAndShowsIt()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    QVERIFY(!verbOf(review)->isEnabled());
    QVERIFY(textsOf(*review).contains(QStringLiteral("The team's journal is being read.")));
    QCOMPARE(test.gate.asked.size(), std::size_t(1));
    QCOMPARE(test.gate.asked.front().policySha256,
             QCryptographicHash::hash(test.rig.draft.utf8(), QCryptographicHash::Sha256).toHex());
    test.gate.answer(true, QStringLiteral("Approved by <b>ben</b>."));
    QVERIFY(verbOf(review)->isEnabled());
    QVERIFY(textsOf(*review).contains(QStringLiteral("Approved by <b>ben</b>.")));
    QVERIFY(textsOf(*review).contains(QStringLiteral("AWS does not enforce it")));
    QVERIFY(review->reportText(test.rig.program.clock.utcNow())
                .contains(QStringLiteral("Approved by <b>ben</b>.")));
}

void StepGateTest::refusesWithTheReasonBesideTheButton()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    test.gate.answer(false, QStringLiteral("Refused: nobody has approved it."));
    QVERIFY(!verbOf(review)->isEnabled());
    const auto *remark = review->findChild<QLabel *>(QStringLiteral("remark"));
    QVERIFY(remark->isVisible());
    QCOMPARE(remark->text(), QStringLiteral("Refused: nobody has approved it."));
    QVERIFY(textsOf(*review).contains(QStringLiteral("This would settle it.")));
    QVERIFY(test.gate.allowed.empty());
}

void StepGateTest::asksOnceMoreWhenItIsPressedAndSendsNothingBefore()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    test.gate.answer(true, QStringLiteral("Approved."));
    verbOf(review)->click();
    QCOMPARE(test.gate.allowed.size(), std::size_t(1));
    QVERIFY(!verbOf(review)->isEnabled());
    verbOf(review)->click(); // nothing twice
    QTest::qWait(50);        // nothing happens
    QCOMPARE(test.gate.allowed.size(), std::size_t(1));
    QVERIFY(test.service.stateThere() != QStringLiteral("InProgress"));
    test.gate.answer(true, QStringLiteral("Approved."));
    QVERIFY(test.rig.isInProgress());
    QCOMPARE(test.service.stateThere(), QStringLiteral("InProgress"));
}

void StepGateTest::sendsNothingThatIsRefusedMeanwhile()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    test.gate.answer(true, QStringLiteral("Approved."));
    verbOf(review)->click();
    test.gate.answer(false, QStringLiteral("Refused: the approval was withdrawn."));
    QVERIFY(review->isVisible() && !verbOf(review)->isEnabled());
    QVERIFY(textsOf(*review).contains(QStringLiteral("withdrawn")));
    QTest::qWait(50); // nothing happens
    QVERIFY(test.service.stateThere() != QStringLiteral("InProgress"));
}

void StepGateTest::sendsNothingThatCouldNotBeJournaled()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    test.gate.answer(true, QStringLiteral("Approved."));
    verbOf(review)->click();
    test.gate.fail();
    QVERIFY(review->isVisible() && !verbOf(review)->isEnabled());
    QTest::qWait(50); // nothing happens
    QVERIFY(test.service.stateThere() != QStringLiteral("InProgress"));
}

void StepGateTest::asksByTheLockIdBeforeComplete()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    test.gate.answer(true, QStringLiteral("Approved."));
    verbOf(review)->click();
    test.gate.answer(true, QStringLiteral("Approved."));
    QVERIFY(test.rig.isInProgress());
    test.rig.press(QStringLiteral("Complete lock"));
    ui::ReviewPage *complete = test.rig.review(QStringLiteral("completeReview"));
    QVERIFY(complete);
    complete->findChild<QLineEdit *>(QStringLiteral("typedVaultName"))
        ->setText(QStringLiteral("examplevault"));
    QVERIFY(!verbOf(complete)->isEnabled());
    QCOMPARE(test.gate.asked.back().lockId, test.rig.program.shownLockId());
    QVERIFY(test.gate.asked.back().step == lock::Operation::Complete);
    test.gate.answer(false, QStringLiteral("Refused: you initiated this lock yourself."));
    QVERIFY(!verbOf(complete)->isEnabled());
    QVERIFY(complete->findChild<QLabel *>(QStringLiteral("remark"))->isVisible());
    QCOMPARE(test.service.stateThere(), QStringLiteral("InProgress"));
}

void StepGateTest::forgetsAnAnswerToAReviewThatWasLeft()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    test.gate.answer(true, QStringLiteral("Approved."));
    verbOf(review)->click();
    buttonNamed(*review, QStringLiteral("Back"))->click();
    test.gate.answer(true, QStringLiteral("Approved."));
    QTest::qWait(50); // nothing happens
    QVERIFY(test.service.stateThere() != QStringLiteral("InProgress"));
    QVERIFY(!test.rig.panel.isReviewing());
}

void StepGateTest::approvesTheDraftsVeryBytes()
{
    GatedRig test;
    QVERIFY(test.rig.shows(QStringLiteral("Not locked")));
    QSignalSpy told(&test.rig.panel, &ui::LockPanel::told);
    QAction *approve = test.action(QStringLiteral("Approve policy…"));
    QVERIFY(approve && approve->isVisible() && approve->isEnabled());
    approve->trigger();
    ui::ReviewPage *review = test.rig.review(QStringLiteral("approveReview"));
    QVERIFY(review);
    QVERIFY(textsOf(*review).contains(QStringLiteral("Another member of the team can then")));
    QVERIFY(!textsOf(*review).contains(QStringLiteral("Window ends")));
    QCOMPARE(verbOf(review)->text(), QStringLiteral("Approve policy"));
    verbOf(review)->click();
    QCOMPARE(test.gate.approved, std::vector<QByteArray>{test.rig.draft.utf8()});
    QVERIFY(told.isEmpty()); // before it is there
    test.gate.answer(true, QStringLiteral("Approved: it is in the team's journal."));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(test.service.stateThere() != QStringLiteral("InProgress"));
    test.rig.write("{}");
    QVERIFY(!approve->isEnabled());
}

void StepGateTest::copiesWhatIamCanEnforce()
{
    GatedRig test;
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review);
    buttonNamed(*review, QStringLiteral("Copy IAM policy for who initiates"))->click();
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("glacier:CompleteVaultLock")));
    buttonNamed(*review, QStringLiteral("Copy IAM policy for who completes"))->click();
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("glacier:InitiateVaultLock")));
    QVERIFY(textsOf(*review).contains(QStringLiteral("Copied.")));
}

void StepGateTest::takesNoStepOfAPageThatIsOlderThanTheTeam()
{
    GatedRig test;
    test.gate.setThere(false);
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review && verbOf(review)->isEnabled());
    test.gate.setThere(true);
    verbOf(review)->click();
    QVERIFY(test.rig.dialog(QStringLiteral("failureDialog")));
    QVERIFY(!test.rig.panel.isReviewing());
    QVERIFY(test.service.stateThere() != QStringLiteral("InProgress"));
}

void StepGateTest::saysNothingWhereThereIsNoTeam()
{
    GatedRig test;
    QSignalSpy changed(&test.gate, &ui::StepGate::changed);
    test.gate.setThere(false);
    QVERIFY(!test.action(QStringLiteral("Approve policy…"))->isVisible());
    ui::ReviewPage *review = test.openReview();
    QVERIFY(review && verbOf(review)->isEnabled());
    QVERIFY(test.gate.asked.empty());
    QVERIFY(!textsOf(*review).contains(QStringLiteral("Four eyes")));
    verbOf(review)->click();
    QVERIFY(test.rig.isInProgress());
}

QTEST_MAIN(StepGateTest)
#include "tst_stepgate.moc"
