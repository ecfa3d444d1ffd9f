// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trial/trialrig.h"
#include "ui/appearance/theme.h"
#include "ui/support/accessibletree.h"
#include "ui/trial/trialbench.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::trial;

namespace {

struct BenchRig : TrialRig
{
    explicit BenchRig(bool ofSandbox = true)
        : TrialRig(ofSandbox)
    {
        follow();
        bench.resize(700, 600);
        bench.show();
    }
    void follow()
    {
        QObject::connect(session.get(), &TrialSession::changed, &bench,
                         [this] { bench.showTrials(*session); });
        QObject::connect(&bench, &ui::TrialBench::deedRequested, session.get(),
                         [this](Deed deed) { session->run(deed); });
    }
    QPushButton *button(const QString &name) const
    {
        for (auto *each : bench.findChildren<QPushButton *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool isEnabled(const QString &name) const { return button(name) && button(name)->isEnabled(); }
    bool press(const QString &name)
    {
        if (!isEnabled(name))
            return false;
        button(name)->click();
        return ends();
    }
    QString told(const QString &what, const QString &name)
    {
        auto *found =
            findAccessible(bench, what + QStringLiteral(": ") + name, QAccessible::EditableText);
        return found && !found->state().invisible ? accessibleText(found) : QString();
    }

    ui::TrialBench bench;
};

const QString store = QStringLiteral("Store a trial archive");
const QString removal = QStringLiteral("Try to delete the trial archive");
const QString result = QStringLiteral("Result");
const QString comparison = QStringLiteral("Comparison");

} // namespace

class TrialBenchTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatThePolicyMakesWorthwhile();
    void hasNamesThatAreItsOwn();
    void saysWhyATrialCannotBeDone();
    void showsTheAnswerBesideThePrediction();
    void showsWhatIsDifferentInRed();
    void offersTheClockOnALockedVaultOnly();
    void takesTwoClicksForOne();
    void showsWhatARestartBringsBack();
    void offersOneQuestionOnALiveService();
    void saysThatNothingWasSent();
    void reportsForTheReview();
};

void TrialBenchTest::offersWhatThePolicyMakesWorthwhile()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    for (const QString &name :
         {store, removal, QStringLiteral("Set the hold"), QStringLiteral("Clear the hold")})
        QVERIFY2(rig.button(name), qPrintable(name));
    QVERIFY(!rig.button(QStringLiteral("Try it for real")));
    rig.service.policy = policyOf({keepFor(365)});
    QVERIFY(rig.reads());
    QVERIFY(rig.button(removal));
    QVERIFY(!rig.button(QStringLiteral("Set the hold")));
    rig.service.policy = policyOf({statement("Tags", "Deny", "AddTagsToVault")});
    QVERIFY(rig.reads());
    QVERIFY(!rig.button(store));
}

void TrialBenchTest::hasNamesThatAreItsOwn()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    QSet<QString> names;
    const auto buttons = rig.bench.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        names.insert(button->accessibleName());
    QCOMPARE(names.size(), buttons.size());
    QVERIFY(!names.contains(QString()));
}

void TrialBenchTest::saysWhyATrialCannotBeDone()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    QVERIFY(rig.isEnabled(store));
    QVERIFY(!rig.isEnabled(removal));
    QCOMPARE(rig.button(removal)->accessibleDescription(),
             QStringLiteral("Store a trial archive first."));
    QVERIFY(rig.press(store));
    QVERIFY(rig.isEnabled(removal));
    const QString old = QStringLiteral("Delete it once it may be deleted");
    QVERIFY(!rig.isEnabled(old));
    QVERIFY(rig.button(old)->accessibleDescription().contains(
        QStringLiteral("A lock in progress expires")));
}

void TrialBenchTest::showsTheAnswerBesideThePrediction()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    rig.service.replies.insert("DELETE archives", TrialService::denial());
    QVERIFY(rig.told(result, store).startsWith(QStringLiteral("Predicted: ")));
    QVERIFY(rig.press(store));
    QVERIFY(rig.told(result, store).contains(QStringLiteral("The service stored it.")));
    QVERIFY(rig.press(removal));
    const QString told = rig.told(result, removal);
    QVERIFY(told.contains(QStringLiteral("The lock denies it: statement 1 “Keep”.")));
    QVERIFY(told.contains(QStringLiteral("AccessDeniedException, request ID refused")));
    QCOMPARE(rig.told(comparison, removal), QStringLiteral("Same: the lock denied it."));
}

void TrialBenchTest::showsWhatIsDifferentInRed()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    QVERIFY(rig.press(store));
    QVERIFY(rig.press(removal));
    const QString told = rig.told(comparison, removal);
    QVERIFY(told.contains(QStringLiteral("The lock does not keep it.")));
    const QWidget *text = nullptr;
    for (const auto *each : rig.bench.findChildren<QWidget *>()) {
        if (each->accessibleName() == comparison + QStringLiteral(": ") + removal)
            text = each;
    }
    QVERIFY(text);
    QCOMPARE(text->palette().color(QPalette::Text), ui::Theme::current().irreversible);
}

void TrialBenchTest::offersTheClockOnALockedVaultOnly()
{
    const QString clock = QStringLiteral("Move the clock past the retention");
    BenchRig rig;
    QVERIFY(rig.reads());
    QVERIFY(rig.press(store));
    QVERIFY(!rig.isEnabled(clock));
    QVERIFY(rig.button(clock)->accessibleDescription().contains(QStringLiteral("expires")));
    rig.service.state = "Locked";
    QVERIFY(rig.reads());
    QVERIFY(rig.isEnabled(clock));
    QVERIFY(rig.button(clock)->accessibleDescription().contains(
        QStringLiteral("Every lock in progress of the sandbox expires")));
}

void TrialBenchTest::takesTwoClicksForOne()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    QPushButton *button = rig.button(store);
    button->click();
    QVERIFY(!button->isEnabled());
    button->click();
    emit rig.bench.deedRequested(Deed::Store);
    QVERIFY(rig.ends());
    QCOMPARE(rig.service.count("POST archives"), 1);
}

void TrialBenchTest::showsWhatARestartBringsBack()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    QVERIFY(rig.press(store));
    rig.restart();
    rig.follow();
    QVERIFY(rig.reads());
    QVERIFY(rig.told(result, store).contains(QStringLiteral("request ID stored")));
    QVERIFY(rig.told(comparison, store).startsWith(QStringLiteral("Same: ")));
}

void TrialBenchTest::offersOneQuestionOnALiveService()
{
    BenchRig rig(false);
    QVERIFY(rig.reads());
    QVERIFY(rig.isEnabled(QStringLiteral("Try it for real")));
    QVERIFY(!rig.button(store));
    QVERIFY(rig.told(result, store).isEmpty());
    rig.service.replies.insert("DELETE archives", TrialService::denial());
    QVERIFY(rig.session->storeAndDelete(QStringLiteral("Vaultlock trial of a test")) && rig.ends());
    QVERIFY(!rig.button(store));
    QVERIFY(rig.told(result, store).contains(QStringLiteral("stored")));
    QVERIFY(rig.told(comparison, removal).contains(QStringLiteral("no proof of the lock")));
    rig.service.state = "Locked";
    QVERIFY(rig.reads());
    QVERIFY(!rig.button(QStringLiteral("Try it for real")));
}

void TrialBenchTest::saysThatNothingWasSent()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    rig.journal->failAllAppends(true);
    QVERIFY(rig.press(store));
    QVERIFY(rig.bench.findChild<QLabel *>(QStringLiteral("trialBenchRemark"))
                ->text()
                .contains(QStringLiteral("nothing was sent")));
    QCOMPARE(rig.service.count("POST archives"), 0);
}

void TrialBenchTest::reportsForTheReview()
{
    BenchRig rig;
    QVERIFY(rig.reads());
    QVERIFY(rig.press(store));
    QVERIFY(rig.bench.report().contains(QStringLiteral("Store a trial archive: ")));
    QVERIFY(rig.bench.report().contains(QStringLiteral("Not tried by Vaultlock: Try to delete")));
    rig.bench.hide();
    QVERIFY(rig.bench.report().isEmpty());
}

QTEST_MAIN(TrialBenchTest)
#include "tst_trialbench.moc"
