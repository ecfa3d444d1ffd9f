// SPDX-License-Identifier: GPL-3.0-or-later

// What the program's next start may have done in the window that is there.
#include "support/environmentof.h"
#include "support/manualscheduler.h"
#include "support/privatebus.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/reminders/loginstart.h"
#include "ui/reminders/reminders.h"
#include "ui/window/backgroundmode.h"
#include "ui/window/mainwindow.h"
#include "workspace/connectionmark.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <future>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::SecondStart;
using ui::StartWish;
using workspace::ConnectionChoice;

namespace {

VaultName named(const char *name)
{
    return *VaultName::fromString(QString::fromLatin1(name));
}

struct Bench
{
    Bench()
        : reminders({bench.clock, scheduler,
                     [own = bus.connection()] {
                         return own;
                     }})
        , login({folder.filePath(QStringLiteral("autostart")), {QStringLiteral("vaultlock")}})
        , background({reminders, login, bench.clock,
                      [this] {
                          return std::make_unique<ui::MainWindow>(
                              ui::MainWindow::Parts{bench.workspace, bench.journal, bench.clock,
                                                    ui::WindowMemory(settings),
                                                    folder.filePath(QStringLiteral("drafts"))});
                      }})
        , second(bus.connection())
    {
    }
    /// The window on the sandbox, with its first vault.
    bool begin(const std::optional<VaultName> &vault = {})
    {
        background.showWindow().begin({}, false, vault);
        return QTest::qWaitFor([this] { return bench.isSurveyed() && !chosen().isEmpty(); });
    }
    QString chosen() const
    {
        const lock::VaultLockSession *session = bench.workspace.chosenSession();
        return session ? session->vault().name().toString() : QString();
    }
    /// The menu's entry.
    QAction *initiate() const
    {
        return background.window()->findChild<ui::LockPanel *>()->actions().constFirst();
    }
    ui::PolicyDocument &document() const
    {
        return background.window()->findChild<ui::PolicyPanel *>()->document();
    }
    /// The second start is a program of its own, and waits.
    SecondStart::Answer ask(const StartWish &wish)
    {
        if (!QTest::qWaitFor([this] { return SecondStart::isAnotherThere(second); }))
            return SecondStart::Answer::Nobody;
        auto answer = std::async(std::launch::async,
                                 [bus = second, wish] { return SecondStart::handOver(bus, wish); });
        (void)QTest::qWaitFor(
            [&answer] {
                return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            },
            20'000);
        return answer.get();
    }
    QString writePolicy(const QByteArray &text) const
    {
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    /// What the window says of what has failed.
    QString told() const
    {
        QStringList texts;
        for (const QPlainTextEdit *text : background.window()
                                              ->findChild<QWidget *>(QStringLiteral("trouble"))
                                              ->findChildren<QPlainTextEdit *>())
            texts << text->toPlainText();
        for (const QLabel *text : background.window()
                                      ->findChild<QWidget *>(QStringLiteral("trouble"))
                                      ->findChildren<QLabel *>())
            texts << text->text();
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PrivateBus bus;
    WorkspaceBench bench{environmentOf(QStringLiteral("AWS_ACCESS_KEY_ID=AKIA"))};
    ManualClock clock;
    ManualScheduler scheduler{clock};
    ui::Reminders reminders;
    ui::LoginStart login;
    ui::BackgroundMode background;
    QDBusConnection second;
};

} // namespace

class StartWishesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void bringsTheWindowBack();
    void choosesTheVaultInTheWindow();
    void opensThePolicyForTheVaultThatComesWithIt();
    void opensNothingForAVaultThatIsNotThere();
    void takesTheVaultBeforeTheWindowHasBegun();
    void leavesTheConnectionAsItIs_data();
    void leavesTheConnectionAsItIs();
    void changesNothingUnderAnOpenDialog();
    void changesNothingUnderAReview();
};

void StartWishesTest::bringsTheWindowBack()
{
    Bench bench;
    QVERIFY(bench.begin());
    bench.background.window()->showMinimized();
    QCOMPARE(bench.ask({}), SecondStart::Answer::Taken);
    QVERIFY(!bench.background.window()->isMinimized());
    QVERIFY(bench.background.window()->isVisible());
}

void StartWishesTest::choosesTheVaultInTheWindow()
{
    Bench bench;
    QVERIFY(bench.begin());
    QCOMPARE(bench.chosen(), QStringLiteral("examplevault"));
    QCOMPARE(bench.ask({{}, named("my-vault")}), SecondStart::Answer::Taken);
    QTRY_COMPARE(bench.chosen(), QStringLiteral("my-vault"));
}

void StartWishesTest::opensThePolicyForTheVaultThatComesWithIt()
{
    Bench bench;
    QVERIFY(bench.begin(named("payroll-emea")));
    bench.document().takeText("for payroll");
    const QString file = bench.writePolicy("{}");
    QCOMPARE(bench.ask({file, named("my-vault")}), SecondStart::Answer::Taken);
    QTRY_COMPARE(bench.document().filePath(), file);
    QCOMPARE(bench.document().vault()->name().toString(), QStringLiteral("my-vault"));
    // The other vault's draft is what it was.
    bench.bench.workspace.chooseVault(named("payroll-emea"));
    QTRY_COMPARE(bench.document().utf8(), QByteArray("for payroll"));
}

void StartWishesTest::opensNothingForAVaultThatIsNotThere()
{
    Bench bench;
    QVERIFY(bench.begin());
    QSignalSpy failed(&bench.bench.workspace, &workspace::Workspace::failed);
    QCOMPARE(bench.ask({bench.writePolicy("{}"), named("nobodys")}), SecondStart::Answer::Taken);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(bench.document().filePath().isEmpty());
    // By their names: who asked for them did so elsewhere.
    const QString told = bench.told();
    QVERIFY2(told.contains(QStringLiteral("nobodys")) &&
                 told.contains(QStringLiteral("policy.json")),
             qPrintable(told));
    bench.bench.workspace.chooseVault(named("my-vault"));
    QTRY_COMPARE(bench.chosen(), QStringLiteral("my-vault"));
    QVERIFY(bench.document().filePath().isEmpty());
}

void StartWishesTest::takesTheVaultBeforeTheWindowHasBegun()
{
    Bench bench;
    bench.background.showWindow();
    QCOMPARE(bench.ask({{}, named("my-vault")}), SecondStart::Answer::Taken);
    QVERIFY(bench.begin());
    QTRY_COMPARE(bench.chosen(), QStringLiteral("my-vault"));
}

void StartWishesTest::leavesTheConnectionAsItIs_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<bool>("isTaken");
    const auto mark = [](const ConnectionChoice &choice) {
        return workspace::connectionMark(choice,
                                         environmentOf(QStringLiteral("AWS_ACCESS_KEY_ID=AKIA")));
    };
    QTest::newRow("the same") << mark({}) << true;
    QTest::newRow("none named") << QString() << true;
    QTest::newRow("another") << mark({ConnectionChoice::Kind::Environment, {}, {}}) << false;
}

void StartWishesTest::leavesTheConnectionAsItIs()
{
    QFETCH(QString, connection);
    QFETCH(bool, isTaken);
    Bench bench;
    QVERIFY(bench.begin());
    const auto answer = bench.ask({{}, named("my-vault"), connection});
    QCOMPARE(answer, isTaken ? SecondStart::Answer::Taken : SecondStart::Answer::Refused);
    if (isTaken)
        QTRY_COMPARE(bench.chosen(), QStringLiteral("my-vault"));
    QVERIFY(!bench.bench.workspace.isLive());
    QCOMPARE(bench.chosen(), isTaken ? QStringLiteral("my-vault") : QStringLiteral("examplevault"));
}

void StartWishesTest::changesNothingUnderAnOpenDialog()
{
    Bench bench;
    QVERIFY(bench.begin());
    QDialog dialog(bench.background.window());
    dialog.open();
    QCOMPARE(bench.ask({{}, named("my-vault")}), SecondStart::Answer::Refused);
    QCOMPARE(bench.ask({bench.writePolicy("{}")}), SecondStart::Answer::Refused);
    QCOMPARE(bench.ask({}), SecondStart::Answer::Taken);
    QCOMPARE(bench.chosen(), QStringLiteral("examplevault"));
}

void StartWishesTest::changesNothingUnderAReview()
{
    Bench bench;
    QVERIFY(bench.begin());
    QVERIFY(
        QTest::qWaitFor([&bench] { return bench.initiate() && bench.initiate()->isEnabled(); }));
    bench.initiate()->trigger();
    QVERIFY(bench.background.window()->isReviewing());
    QCOMPARE(bench.ask({bench.writePolicy("{}")}), SecondStart::Answer::Refused);
    QCOMPARE(bench.ask({{}, named("my-vault")}), SecondStart::Answer::Refused);
    QVERIFY(bench.background.window()->isReviewing());
    QCOMPARE(bench.ask({}), SecondStart::Answer::Taken);
    QVERIFY(bench.background.window()->isReviewing());
}

QTEST_MAIN(StartWishesTest)
#include "tst_startwishes.moc"
