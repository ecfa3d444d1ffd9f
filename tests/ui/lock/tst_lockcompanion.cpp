// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs.h"
#include "support/workspacebench.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/lockpanel.h"
#include "ui/support/accessibletree.h"
#include "ui/support/shownsentences.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using ui::AttemptMemory;
using ui::LockPanel;
using ui::PolicyDocument;
using workspace::Workspace;

namespace {

/// In the sandbox it has a lock in progress that somebody else made, with 15 hours left.
const QString lockedElsewhere = QStringLiteral("broker-dealer-records-2025");

struct Bench
{
    explicit Bench(QSettings *settings = nullptr)
    {
        panel.follow(service.workspace, AttemptMemory(settings));
        QObject::connect(&service.workspace, &Workspace::chosenVaultChanged, &panel, [this] {
            panel.setSession(service.workspace.chosenSession(), QStringLiteral("Sandbox"), false);
        });
        panel.resize(1000, 600);
        panel.show();
        isReady = service.connectToSandbox();
    }

    QWidget *find(const char *name) const
    {
        return panel.findChild<QWidget *>(QLatin1String(name));
    }
    QString label(const char *name) const { return shownText(panel, name); }
    QString value(const QString &name)
    {
        auto *found = findAccessible(panel, name, QAccessible::EditableText);
        return found && !found->state().invisible ? accessibleText(found) : QString();
    }
    bool press(const char *name) const
    {
        auto *button = panel.findChild<QPushButton *>(QLatin1String(name));
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    QString deadline() const { return label("deadlineNoticeHeading"); }

    WorkspaceBench service;
    PolicyDocument draft;
    ui::CountdownClock countdowns{service.clock};
    LockPanel panel{countdowns, draft};
    bool isReady = false;
};

} // namespace

class LockCompanionTest : public QObject
{
    Q_OBJECT

private slots:
    void offersTheCommandsOfTheLockInProgress();
    void saysWhatItHasReadItself();
    void keepsTheTicksOfEachAttempt();
    void movesTheClockToTheEndOfTheChosenLock();
    void resetsTheClock();
    void warnsOfTheChosenVaultUntilItsLockHasEnded();
};

void LockCompanionTest::offersTheCommandsOfTheLockInProgress()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(bench.service.choose(QStringLiteral("examplevault")));
    QVERIFY(!bench.find("tried-lock"));
    QVERIFY(bench.service.choose(lockedElsewhere));
    QTRY_VERIFY(bench.find("tried-lock") && bench.find("tried-lock")->isVisible());
    const QString command = bench.value(QStringLiteral("Command: The policy is the one you meant"));
    const auto &access = *bench.service.workspace.destination();
    QVERIFY2(command.endsWith(QStringLiteral(" --region=us-west-2 --endpoint-url=") +
                              access.endpoint.url().toString()),
             qPrintable(command));
    QVERIFY(bench.press("copy-lock"));
    QCOMPARE(QGuiApplication::clipboard()->text(), command);
    // The others are a press away, one at a time.
    QVERIFY(!bench.find("command-delete")->isVisible());
    QVERIFY(bench.press("show-delete"));
    QVERIFY(bench.find("command-delete")->isVisible());
    QVERIFY(!bench.find("command-lock")->isVisible());
    QVERIFY(isPlainThroughout(bench.panel));
}

void LockCompanionTest::saysWhatItHasReadItself()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(bench.service.choose(lockedElsewhere));
    QTRY_VERIFY(bench.find("tried-lock") && bench.find("tried-lock")->isVisible());
    bench.service.workspace.connection()->facts().read(*VaultName::fromString(lockedElsewhere));
    const QString tags = QStringLiteral("Read by Vaultlock: The tags are those the policy goes by");
    QTRY_VERIFY(!bench.value(tags).isEmpty());
    QVERIFY(bench.value(QStringLiteral("Read by Vaultlock: It is the right vault"))
                .contains(lockedElsewhere));
    // Nothing was initiated from here: there is nothing to compare with.
    QVERIFY(bench.value(QStringLiteral("Read by Vaultlock: The policy is the one you meant"))
                .isEmpty());
    QCOMPARE(bench.label("trialsProgress"), QStringLiteral("0 of 7 tried"));
}

void LockCompanionTest::keepsTheTicksOfEachAttempt()
{
    Bench bench;
    QVERIFY(bench.service.choose(lockedElsewhere));
    QTRY_VERIFY(bench.find("tried-lock"));
    QCOMPARE(bench.label("trialsProgress"), QStringLiteral("0 of 7 tried"));
    qobject_cast<QCheckBox *>(bench.find("tried-lock"))->click();
    QCOMPARE(bench.label("trialsProgress"), QStringLiteral("1 of 7 tried"));
    QTRY_VERIFY(bench.find("command-describe")->isVisible()); // the next one
    QVERIFY(bench.service.choose(QStringLiteral("examplevault")));
    QVERIFY(bench.label("trialsProgress").isEmpty());
    QVERIFY(bench.service.choose(lockedElsewhere));
    QTRY_COMPARE(bench.label("trialsProgress"), QStringLiteral("1 of 7 tried"));
}

void LockCompanionTest::movesTheClockToTheEndOfTheChosenLock()
{
    Bench bench;
    QVERIFY(bench.service.choose(QStringLiteral("examplevault")));
    QVERIFY(!bench.press("to5MinutesLeft")); // there is no end to go to
    bench.panel.findChild<QAbstractButton *>(QStringLiteral("tryStep"))->click();
    QVERIFY(!bench.label("sandboxClockReason").isEmpty());
    QVERIFY(bench.service.choose(lockedElsewhere));
    QTRY_VERIFY(bench.find("to5MinutesLeft")->isEnabled());
    QVERIFY(bench.press("to5MinutesLeft"));
    QVERIFY(!bench.press("to5MinutesLeft")); // once, however often it is pressed
    QTRY_VERIFY(bench.value(QStringLiteral("Time remaining")).startsWith(QStringLiteral("00:0")));
    QVERIFY(
        bench.label("sandboxClockOffset").contains(QStringLiteral("14 hours 55 minutes ahead")));
    QTRY_VERIFY(bench.find("pastTheEnd")->isEnabled());
    QVERIFY(bench.press("pastTheEnd"));
    QTRY_COMPARE(bench.value(QStringLiteral("Lock state")), QStringLiteral("Expired"));
    QVERIFY(!bench.find("trialsHeading")->isVisible());
}

void LockCompanionTest::resetsTheClock()
{
    Bench bench;
    QVERIFY(bench.service.choose(lockedElsewhere));
    QVERIFY(!bench.press("resetTheClock"));
    QVERIFY(bench.press("forwardOneHour"));
    QTRY_VERIFY(bench.value(QStringLiteral("Time remaining")).startsWith(QStringLiteral("13:59")));
    QTRY_VERIFY(bench.find("resetTheClock")->isEnabled());
    QVERIFY(bench.press("resetTheClock"));
    QTRY_VERIFY(bench.value(QStringLiteral("Time remaining")).startsWith(QStringLiteral("14:59")));
    QTRY_VERIFY(!bench.find("resetTheClock")->isVisible());
}

void LockCompanionTest::warnsOfTheChosenVaultUntilItsLockHasEnded()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(bench.service.choose(QStringLiteral("examplevault")));
    const auto &rows = bench.service.workspace.survey()->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const auto &each) {
        return each.vault.arn.name().toString() == lockedElsewhere;
    });
    QVERIFY(row != rows.end() && row->expires);
    lock::RunningLock lock{{},
                           bench.service.workspace.connection()->originOf(row->vault.arn),
                           row->vault.arn,
                           QStringLiteral("Sandbox"),
                           *row->expires,
                           lock::RunningLock::Reading::Known,
                           row->asOf,
                           row->serverTime,
                           {}};
    const QString heading = QStringLiteral("SANDBOX · %1%2: less than 1 hour left");
    const QString elsewhere = heading.arg(lockedElsewhere, QStringLiteral(" (made elsewhere)"));
    const QString ours = heading.arg(lockedElsewhere, QString());
    bench.panel.showThreshold(lock, 1h);
    QCOMPARE(bench.deadline(), QString()); // over examplevault's buttons it would be taken for its
    QVERIFY(bench.service.choose(lockedElsewhere));
    bench.panel.showThreshold(lock, 1h);
    QCOMPARE(bench.deadline(), elsewhere);
    // The list of the window says that it is over.
    bench.service.workspace.advanceSandboxClock(16h);
    QTRY_COMPARE(bench.deadline(), QString());
    // Another one is told of by the watch.
    lock.attempt = QUuid::createUuid();
    bench.panel.showThreshold(lock, 1h);
    QCOMPARE(bench.deadline(), ours);
    lock::RunningLock other = lock;
    other.attempt = QUuid::createUuid();
    bench.panel.takeEnd(other);
    QCOMPARE(bench.deadline(), ours);
    bench.panel.takeEnd(lock);
    QCOMPARE(bench.deadline(), QString());
}

QTEST_MAIN(LockCompanionTest)
#include "tst_lockcompanion.moc"
