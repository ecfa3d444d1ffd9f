// SPDX-License-Identifier: GPL-3.0-or-later

// Every state of the lock fits into the panel of a small screen, also with text twice as large.
// With VAULTLOCK_PICTURES=FOLDER it leaves a picture of each there.
#include "core/utctime.h"
#include "dialogs.h"
#include "lock/stateknowledge.h"
#include "support/lockstates.h"
#include "support/manualclock.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/countdownring.h"
#include "ui/lock/lockview.h"
#include "ui/lock/sandboxclock.h"
#include "ui/lock/trialchecklist.h"
#include "words/deadlinewords.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using ui::LockView;

namespace {

struct Shown
{
    lock::State state;
    std::optional<Error> readingError = {};
    bool hasExtras = false;   ///< checklist and the sandbox's clock
    bool hasDeadline = false; ///< of another vault
    bool hasVault = true;
};

lock::InProgress endingIn(std::chrono::milliseconds left)
{
    lock::InProgress result = inProgress();
    result.expires = utcTime({2026, 3, 2}, {15, 4, 0}).addMSecs(left.count());
    return result;
}

lock::InProgress estimated()
{
    lock::InProgress result = inProgress();
    result.expiryIsEstimated = true;
    return result;
}

lock::InProgress entered()
{
    lock::InProgress result = inProgress();
    result.lockIdIsEntered = true;
    return result;
}

const std::vector<std::pair<const char *, Shown>> &allShown()
{
    static const std::vector<std::pair<const char *, Shown>> all{
        {"no-vault-chosen", {lock::Unknown{}, {}, false, false, false}},
        {"being-read", {lock::Unknown{}}},
        {"unknown", {lock::Unknown{errorOf(ErrorKind::TimedOut)}}},
        {"unknown-with-id", {lock::Unknown{errorOf(ErrorKind::NameNotResolved), lockIdOf()}}},
        {"throttled", {lock::Unknown{errorOf(ErrorKind::Throttled)}}},
        {"no-such-vault", {lock::NoVault{inProgress().asOf}}},
        {"unlocked", {lock::Unlocked{inProgress().asOf}}},
        {"unlocked-sandbox", {lock::Unlocked{inProgress().asOf}, {}, true}},
        {"initiating", {lock::Initiating{}}},
        {"in-progress", {inProgress(), {}, true}},
        {"estimated", {estimated()}},
        {"under-an-hour", {endingIn(44min), {}, true}},
        {"other-deadline", {inProgress(), {}, false, true}},
        {"not-durable", {inProgress(lock::LockIdCustody::NotDurable)}},
        {"id-lost", {inProgress(lock::LockIdCustody::Lost)}},
        {"elsewhere", {inProgress(lock::LockIdCustody::Elsewhere), {}, true}},
        {"unread", {inProgress(lock::LockIdCustody::Unread)}},
        {"entered", {entered()}},
        {"offline", {inProgress(), errorOf(ErrorKind::NameNotResolved)}},
        {"completing", {lock::Completing{inProgress(), true}}},
        {"aborting", {lock::Aborting{inProgress()}}},
        {"locked", {lock::Locked{{}, {}, inProgress().asOf}}},
        {"expired", {lock::Expired{*inProgress().expires, inProgress().expires->addSecs(60)}}},
        {"outcome-unknown", {outcomeUnknown(lockIdOf())}},
    };
    return all;
}

void show(LockView &view, const Shown &shown)
{
    LockView::Sight sight;
    sight.vaultName = QStringLiteral("broker-dealer-records-2025");
    sight.state = shown.hasVault ? &shown.state : nullptr;
    sight.readingError = shown.readingError;
    sight.draft = {false, false};
    view.showSight(sight);
    if (shown.hasDeadline) {
        const auto told =
            words::deadlineWords(QStringLiteral("hospital-imaging"), 15min,
                                 utcTime({2026, 3, 2}, {15, 19, 0}), QTimeZone::utc());
        view.showDeadline(told.heading, told.text);
    }
    if (!shown.hasExtras)
        return;
    const bool hasLock = std::holds_alternative<lock::InProgress>(shown.state);
    view.trials().showTrials(words::trials({vaultNamed(sight.vaultName),
                                            *Region::fromString(QStringLiteral("us-west-2")),
                                            QStringLiteral("http://127.0.0.1:40123"), true}),
                             {QStringLiteral("lock")}, words::trialCredentials(true));
    view.trials().setVisible(hasLock);
    view.sandboxClock().showOffset(hasLock ? 3h : 0h);
    view.sandboxClock().setEnd(hasLock ? ui::SandboxClock::End::Far : ui::SandboxClock::End::None);
    view.sandboxClock().setVisible(true);
}

bool hasCountdown(const lock::State &state)
{
    return lock::lockInProgress(state) != nullptr;
}

void settleLayout()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::sendPostedEvents(), QTest::qWait(1);
}

} // namespace

class LockFitTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsButtonsInSight_data();
    void keepsItsButtonsInSight();
    void showsTheTimeLeftWholeWithoutScrolling_data();
    void showsTheTimeLeftWholeWithoutScrolling();
    void leavesPictures();
};

void LockFitTest::keepsItsButtonsInSight_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("percent");
    for (std::size_t i = 0; i < allShown().size(); ++i) {
        for (const int percent : {100, 200})
            QTest::addRow("%s at %d %%", allShown()[i].first, percent) << int(i) << percent;
    }
}

void LockFitTest::keepsItsButtonsInSight()
{
    QFETCH(int, state);
    QFETCH(int, percent);
    ui::applyTheme(ui::Theme::light());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    ManualClock clock;
    ui::CountdownClock countdowns(clock);
    LockView view(countdowns);
    view.resize(300, 560);
    show(view, allShown()[std::size_t(state)].second);
    view.show();
    settleLayout();
    // Large text may make the panel wider than it is usually, but cuts nothing off.
    QCOMPARE(view.height(), 560);
    QVERIFY(percent > 100 || view.width() == 300);
    QVERIFY2(view.width() <= 400, qPrintable(QString::number(view.width())));

    const auto *scroll = view.findChild<QScrollArea *>(QStringLiteral("lockKnowledge"));
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->width())));
    for (const char *name :
         {"askAgain", "initiateLock", "enterLockId", "completeLock", "abortLock"}) {
        const auto *button = view.findChild<QPushButton *>(QLatin1String(name));
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&view, QPoint()), button->size());
        QVERIFY2(view.rect().contains(place), name);
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), name);
        QVERIFY2(!scroll->isAncestorOf(button), name);
    }
}

void LockFitTest::showsTheTimeLeftWholeWithoutScrolling_data()
{
    QTest::addColumn<int>("state");
    for (std::size_t i = 0; i < allShown().size(); ++i) {
        if (hasCountdown(allShown()[i].second.state))
            QTest::newRow(allShown()[i].first) << int(i);
    }
}

void LockFitTest::showsTheTimeLeftWholeWithoutScrolling()
{
    QFETCH(int, state);
    ui::applyTheme(ui::Theme::light());
    ManualClock clock;
    ui::CountdownClock countdowns(clock);
    LockView view(countdowns);
    view.resize(300, 560);
    show(view, allShown()[std::size_t(state)].second);
    view.show();
    settleLayout();
    const auto *ring = view.findChild<ui::CountdownRing *>();
    const auto *scroll = view.findChild<QScrollArea *>(QStringLiteral("lockKnowledge"));
    QVERIFY(ring->isVisible());
    const QRect place(ring->mapTo(scroll->viewport(), QPoint()), ring->size());
    QVERIFY2(scroll->viewport()->rect().contains(place),
             qPrintable(QString::number(place.bottom())));
}

void LockFitTest::leavesPictures()
{
    const QString folder = qEnvironmentVariable("VAULTLOCK_PICTURES");
    if (folder.isEmpty())
        QSKIP("no VAULTLOCK_PICTURES");
    QVERIFY(QDir().mkpath(folder));
    for (const ui::Theme *theme : {&ui::Theme::light(), &ui::Theme::dark()}) {
        for (const int percent : {100, 200}) {
            ui::applyTheme(*theme);
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * percent / 100);
            QApplication::setFont(font);
            for (const auto &[name, shown] : allShown()) {
                ManualClock clock;
                ui::CountdownClock countdowns(clock);
                LockView view(countdowns);
                view.resize(300, 560);
                show(view, shown);
                view.show();
                QTest::qWait(20);
                const QString file =
                    QStringLiteral("%1/%2-%3-%4")
                        .arg(folder, QString::fromLatin1(name),
                             theme->isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(percent);
                QVERIFY(view.grab().save(file + QStringLiteral(".png")));
                auto *bar = view.findChild<QScrollArea *>(QStringLiteral("lockKnowledge"))
                                ->verticalScrollBar();
                if (bar->maximum() == 0)
                    continue;
                bar->setValue(bar->maximum());
                QVERIFY(view.grab().save(file + QStringLiteral("-below.png")));
            }
        }
    }
}

QTEST_MAIN(LockFitTest)
#include "tst_lockfit.moc"
