// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trial/trialpolicies.h"
#include "support/environmentof.h"
#include "support/trialservice.h"
#include "support/workspacebench.h"
#include "ui/trial/probedialog.h"
#include "ui/trial/trialbench.h"
#include "ui/trial/trialpresenter.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

/// A window on a live service: that is what its endpoint says.
struct LiveWindow
{
    LiveWindow()
        : bench(environmentOf(QStringLiteral("AWS_ACCESS_KEY_ID=AKIDEXAMPLE "
                                             "AWS_SECRET_ACCESS_KEY=secret AWS_REGION=us-west-2 "
                                             "AWS_ENDPOINT_URL_GLACIER=%1")
                                  .arg(service.url())))
        , presenter(bench.workspace, trials, bench.clock, nullptr)
    {
        service.policy = policyOf({keepFor(365)});
        service.now = bench.clock.utcNow();
        service.created = service.now.addSecs(-600);
        trials.resize(700, 600);
        trials.show();
    }
    bool opens()
    {
        workspace::ConnectionChoice choice;
        choice.kind = workspace::ConnectionChoice::Kind::Environment;
        return bench.workspace.connectTo(choice) &&
               QTest::qWaitFor([this] { return bench.isSurveyed(); }) &&
               bench.choose(QStringLiteral("examplevault")) &&
               QTest::qWaitFor([this] { return probe() && probe()->isVisible() && isFree(); });
    }
    QPushButton *probe() const
    {
        return trials.findChild<QPushButton *>(QStringLiteral("tryItForReal"));
    }
    bool isFree() const { return probe()->isEnabled(); }
    ui::ProbeDialog *asks() const
    {
        probe()->click();
        return question();
    }
    ui::ProbeDialog *question() const { return trials.findChild<ui::ProbeDialog *>(); }

    TrialService service;
    WorkspaceBench bench;
    ui::TrialBench trials;
    ui::TrialPresenter presenter;
};

} // namespace

class TrialPresenterTest : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeALiveServiceIsTriedAndLeavesItByDefault();
    void storesOneArchiveWhereThatIsWanted();
    void closesTheQuestionWhenTheLockIsGone();
    void showsNothingWithoutALock();
    void showsWhatWasLeftUnknownWhenTheConnectionChanged();
};

void TrialPresenterTest::asksBeforeALiveServiceIsTriedAndLeavesItByDefault()
{
    LiveWindow window;
    QVERIFY(window.opens());
    QCOMPARE(window.service.count("POST archives"), 0);
    ui::ProbeDialog *question = window.asks();
    QVERIFY(question);
    const auto *leave = question->findChild<QPushButton *>(QStringLiteral("leaveAsItIs"));
    QCOMPARE(leave->text(), QStringLiteral("Do not try"));
    QVERIFY(leave->isDefault());
    QStringList texts;
    for (const auto *label : question->findChildren<QLabel *>())
        texts << label->text();
    const QString text = texts.join(u'\n');
    QVERIFY(text.contains(QStringLiteral("“Vaultlock trial ")));
    QVERIFY(text.contains(QStringLiteral("365 days")));
    QVERIFY(text.contains(QStringLiteral("32 KB")));
    QTest::keyClick(question, Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(window.service.count("POST archives"), 0);
}

void TrialPresenterTest::storesOneArchiveWhereThatIsWanted()
{
    LiveWindow window;
    window.service.replies.insert(
        "DELETE archives",
        TrialService::denial(" with an explicit deny in a resource-based policy"));
    QVERIFY(window.opens());
    ui::ProbeDialog *question = window.asks();
    QVERIFY(window.asks() == question); // two clicks
    auto *verb = question->findChild<QPushButton *>(QStringLiteral("verb"));
    verb->click();
    verb->click();
    QVERIFY(QTest::qWaitFor(
        [&] { return window.service.count("DELETE archives") == 1 && window.isFree(); }));
    QCOMPARE(window.service.count("POST archives"), 1);
    QVERIFY(window.trials.report().contains(QStringLiteral("Same: the lock denied it.")));
    QCOMPARE(window.bench.journal.entries().size(), 4u);
    QVERIFY(window.service.archives.value("archive-1").startsWith("Vaultlock trial "));
}

void TrialPresenterTest::closesTheQuestionWhenTheLockIsGone()
{
    LiveWindow window;
    QVERIFY(window.opens());
    QVERIFY(window.asks());
    window.service.policy.clear(); // aborted elsewhere
    window.bench.workspace.refresh();
    QVERIFY(QTest::qWaitFor([&] { return !window.question(); }));
    QVERIFY(QTest::qWaitFor([&] { return window.trials.isHidden(); }));
    QCOMPARE(window.service.count("POST archives"), 0);
}

void TrialPresenterTest::showsNothingWithoutALock()
{
    LiveWindow window;
    window.service.policy.clear();
    workspace::ConnectionChoice choice;
    choice.kind = workspace::ConnectionChoice::Kind::Environment;
    QVERIFY(window.bench.workspace.connectTo(choice));
    QVERIFY(QTest::qWaitFor([&] { return window.bench.isSurveyed(); }));
    QVERIFY(window.bench.choose(QStringLiteral("examplevault")));
    QVERIFY(window.trials.isHidden());
}

void TrialPresenterTest::showsWhatWasLeftUnknownWhenTheConnectionChanged()
{
    LiveWindow window;
    QVERIFY(window.opens());
    bool hasArrived = false;
    window.service.arriving = [&](const QByteArray &operation) {
        hasArrived = hasArrived || operation == "POST archives";
    };
    window.asks()->findChild<QPushButton *>(QStringLiteral("verb"))->click();
    QVERIFY(QTest::qWaitFor([&] { return hasArrived; }));
    QVERIFY(window.opens()); // anew
    QVERIFY(window.trials.report().contains(QStringLiteral("may have been done all the same")));
    QCOMPARE(window.service.count("POST archives"), 1);
    QCOMPARE(window.service.count("DELETE archives"), 0);
}

QTEST_MAIN(TrialPresenterTest)
#include "tst_trialpresenter.moc"
