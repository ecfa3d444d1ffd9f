// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/journal/journalpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/support/accessibletree.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/mainwindow.h"
#include "words/windowwords.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace vaultlock;
using tests::WorkspaceBench;

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void givesEveryControlItsName_data();
    void givesEveryControlItsName();
    void beginsOnASampleVaultWithTheExamplePolicy();
    void tellsTheLinterWhatIsKnownOfTheVault();
    void saysOnceThatThisIsASandbox();
    void comesBackToTheVaultThatWasChosenLast();
    void laysItselfOutWithoutHorizontalScrolling();
    void showsThePolicyToWhoeverWorksOnIt();
    void showsAReviewInFrontOfTheJournal();
    void remembersTheLayout();
    void saysInTheTitleWhatIsOpen();
    void showsTroubleInPlainText();
    void closesOnlyOnceTheLockIdOfAChangeIsOnDisk();
    void warnsBeforeALockIdIsLeftThatIsNotOnDisk();
    void saysFirstWhatWouldBeLostWhenTheSystemEndsIt_data();
    void saysFirstWhatWouldBeLostWhenTheSystemEndsIt();
    void endsByItselfWhereTheJournalCameBackWithTheLockId();

private:
    // The same folder and settings for each window: a second one plays the next start.
    struct Place
    {
        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    };

    struct Window
    {
        explicit Window(Place &place)
            : window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(place.settings),
                      place.folder.filePath(QStringLiteral("drafts"))})
        {
            window.show();
            isReady = bench.connectToSandbox() && QTest::qWaitFor([this] { return isRead(); });
        }
        bool isRead() const
        {
            const lock::VaultLockSession *session = bench.workspace.chosenSession();
            return session && lock::stageOf(session->state()) != lock::LockStage::Unknown;
        }
        template <typename T>
        T *find(const char *name)
        {
            return window.findChild<T *>(QString::fromLatin1(name));
        }
        QAction *action(const char *text)
        {
            for (QAction *each : window.findChildren<QAction *>()) {
                if (each->text() == QString::fromUtf8(text))
                    return each;
            }
            qFatal("no action %s", text);
        }
        QWidget *review()
        {
            if (!QTest::qWaitFor([this] { return action("&Initiate lock…")->isEnabled(); }))
                return nullptr;
            action("&Initiate lock…")->trigger();
            return find<QWidget>("initiateReview");
        }
        QByteArray draft() { return window.findChild<ui::PolicyPanel *>()->document().utf8(); }
        bool says(const QString &text)
        {
            for (const auto *label : window.findChildren<ui::WrappingText *>()) {
                if (label->isVisible() && label->toPlainText() == text)
                    return true;
            }
            return false;
        }

        bool mentions(const QString &text)
        {
            const auto shown = window.findChildren<QPlainTextEdit *>();
            return std::any_of(shown.begin(), shown.end(), [&](const QPlainTextEdit *each) {
                return each->isVisible() && each->toPlainText().contains(text);
            });
        }

        WorkspaceBench bench;
        ui::MainWindow window;
        bool isReady = false;
    };
};

void MainWindowTest::givesEveryControlItsName_data()
{
    QTest::addColumn<QAccessible::Role>("role");
    QTest::addColumn<QString>("objectName");
    QTest::addColumn<bool>("hasValue");
    using Role = QAccessible::Role;
    QTest::newRow("Connection") << Role::ComboBox << QStringLiteral("connection") << true;
    QTest::newRow("Region") << Role::ComboBox << QStringLiteral("region") << true;
    QTest::newRow("Identity") << Role::EditableText << QStringLiteral("identity") << true;
    QTest::newRow("Refresh") << Role::Button << QStringLiteral("refresh") << false;
    QTest::newRow("Mode") << Role::EditableText << QStringLiteral("mode") << true;
    QTest::newRow("Filter vaults") << Role::EditableText << QStringLiteral("filterVaults") << false;
    QTest::newRow("Vaults") << Role::Table << QStringLiteral("vaults") << false;
    QTest::newRow("Policy") << Role::EditableText << QStringLiteral("policy") << true;
    QTest::newRow("Problems") << Role::Table << QStringLiteral("problems") << false;
    QTest::newRow("Journal") << Role::Table << QStringLiteral("journal") << false;
    QTest::newRow("Policy size") << Role::EditableText << QStringLiteral("policySize") << true;
    QTest::newRow("Lock state") << Role::EditableText << QStringLiteral("lockState") << true;
    QTest::newRow("Initiate lock") << Role::Button << QStringLiteral("initiateLock") << false;
}

void MainWindowTest::givesEveryControlItsName()
{
    QFETCH(QAccessible::Role, role);
    QFETCH(QString, objectName);
    QFETCH(bool, hasValue);
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    QAccessibleInterface *control =
        tests::findAccessible(window.window, QString::fromLatin1(QTest::currentDataTag()), role);
    QVERIFY(control);
    QCOMPARE(control->object()->objectName(), objectName);
    if (hasValue)
        QVERIFY(!tests::accessibleText(control).isEmpty());
}

void MainWindowTest::beginsOnASampleVaultWithTheExamplePolicy()
{
    Place place;
    {
        Window window(place);
        QVERIFY(window.isReady);
        QCOMPARE(window.bench.workspace.chosenSession()->vault().name().toString(),
                 QStringLiteral("examplevault"));
        QVERIFY(
            window.draft().contains("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));
        QVERIFY(window.bench.choose(QStringLiteral("my-vault")));
        QVERIFY(window.draft().isEmpty());
    }
}

void MainWindowTest::tellsTheLinterWhatIsKnownOfTheVault()
{
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    const auto &known = window.window.findChild<ui::PolicyPanel *>()->document().chosenVault();
    QTRY_VERIFY(known && known->tags && known->accessPolicy && known->createdAt && known->now);
    QCOMPARE(known->arn.name().toString(), QStringLiteral("examplevault"));
    QVERIFY(!known->tags->empty());
}

void MainWindowTest::saysOnceThatThisIsASandbox()
{
    const QString sentence = QStringLiteral("This is a sandbox. Nothing leaves this computer.");
    Place place;
    {
        Window window(place);
        QVERIFY(window.says(sentence));
        for (auto *button : window.window.findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Dismiss"))
                button->click();
        }
        QVERIFY(!window.says(sentence));
    }
    Window next(place);
    QVERIFY(!next.says(sentence));
}

void MainWindowTest::comesBackToTheVaultThatWasChosenLast()
{
    Place place;
    {
        Window window(place);
        QVERIFY(window.bench.choose(QStringLiteral("my-vault")));
    }
    Window next(place);
    QVERIFY(next.isReady);
    QCOMPARE(next.bench.workspace.chosenSession()->vault().name().toString(),
             QStringLiteral("my-vault"));
}

void MainWindowTest::laysItselfOutWithoutHorizontalScrolling()
{
    Place place;
    Window window(place);
    window.window.setWindowState(Qt::WindowNoState);
    window.window.resize(1280, 800);
    QTRY_COMPARE(window.window.width(), 1280);
    // The offscreen platform's screen is smaller: the panels have given way to it.
    window.action("&Restore layout")->trigger();
    QTRY_COMPARE(window.window.findChild<ui::VaultPicker *>()->width(), 260);
    QVERIFY(window.window.findChild<ui::JournalPanel *>()->height() < 80);
    for (auto *area : window.window.findChildren<QAbstractScrollArea *>()) {
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), qPrintable(area->objectName()));
    }
}

void MainWindowTest::showsThePolicyToWhoeverWorksOnIt()
{
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    const QPointer<QWidget> review = window.review();
    QVERIFY(review && review->isVisible());
    window.action("&Find…")->trigger();
    QTRY_VERIFY(!review || !review->isVisible()); // nothing is typed into what is not seen
    QVERIFY(window.find<QWidget>("policy")->isVisible());
}

void MainWindowTest::showsAReviewInFrontOfTheJournal()
{
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    window.find<QToolButton>("expandJournal")->click();
    QVERIFY(!window.window.findChild<ui::VaultPicker *>()->isVisible());
    const QPointer<QWidget> review = window.review();
    QVERIFY(review && review->isVisible());
}

void MainWindowTest::remembersTheLayout()
{
    Place place;
    {
        Window window(place);
        window.action("&Journal")->trigger();
        QVERIFY(window.window.close());
    }
    Window next(place);
    QVERIFY(!next.window.findChild<ui::JournalPanel *>()->isVisible());
    QVERIFY(next.window.findChild<ui::VaultPicker *>()->isVisible());
}

void MainWindowTest::saysInTheTitleWhatIsOpen()
{
    Place place;
    Window window(place);
    QVERIFY(window.window.windowTitle().contains(QStringLiteral("examplevault")));
    QVERIFY(window.window.windowTitle().contains(QStringLiteral("Sandbox")));
    QVERIFY(!window.window.windowTitle().contains(QStringLiteral("‹")));
}

void MainWindowTest::showsTroubleInPlainText()
{
    Place place;
    Window window(place);
    window.window.showError({ErrorKind::OtherServiceError, QStringLiteral("<img src=x>"), 400,
                             QStringLiteral("4711"), QStringLiteral("<b>bold</b>")});
    bool isShown = false;
    for (const auto *banner : window.window.findChildren<ui::Banner *>()) {
        for (const auto *text : banner->findChildren<QPlainTextEdit *>()) {
            isShown = isShown || (text->isVisible() &&
                                  text->toPlainText().contains(QStringLiteral("<img src=x>")));
        }
    }
    QVERIFY(isShown);
}

void MainWindowTest::closesOnlyOnceTheLockIdOfAChangeIsOnDisk()
{
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    lock::VaultLockSession *session = window.bench.workspace.chosenSession();
    const auto ready = policy::ReadyPolicy::prepare(window.draft(), {session->vault()}, {});
    QVERIFY(ready);
    window.bench.journal.holdAppends();
    QVERIFY(session->initiate(*ready));
    QVERIFY(!window.window.close());
    QVERIFY(!window.window.close());
    QVERIFY(window.window.isVisible());

    window.bench.journal.releaseAll();
    QTRY_VERIFY(!window.window.isVisible());
    QCOMPARE(lock::stageOf(session->state()), lock::LockStage::InProgress);
    QVERIFY(std::get<lock::InProgress>(session->state()).lockId);
}

void MainWindowTest::warnsBeforeALockIdIsLeftThatIsNotOnDisk()
{
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    lock::VaultLockSession *session = window.bench.workspace.chosenSession();
    const auto ready = policy::ReadyPolicy::prepare(window.draft(), {session->vault()}, {});
    QVERIFY(ready);
    connect(session, &lock::VaultLockSession::stateChanged, &window.window, [&window, session] {
        const auto *step = std::get_if<lock::Initiating>(&session->state());
        if (step && step->step == lock::Initiating::Step::Sending)
            window.bench.journal.failAllAppends(true);
    });
    QVERIFY(session->initiate(*ready));
    QTRY_COMPARE(lock::stageOf(session->state()), lock::LockStage::InProgress);
    QCOMPARE(std::get<lock::InProgress>(session->state()).custody, lock::LockIdCustody::NotDurable);
    QVERIFY(!window.window.close());
    QVERIFY(window.window.close());
}

void MainWindowTest::saysFirstWhatWouldBeLostWhenTheSystemEndsIt_data()
{
    QTest::addColumn<bool>("hasSpaceAgain");
    QTest::newRow("told once, then left") << false;
    QTest::newRow("saved meanwhile: it ends by itself") << true;
}

void MainWindowTest::saysFirstWhatWouldBeLostWhenTheSystemEndsIt()
{
    QFETCH(bool, hasSpaceAgain);
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    QVERIFY(window.window.isReadyToEnd()); // nothing would be lost
    lock::VaultLockSession *session = window.bench.workspace.chosenSession();
    const auto ready = policy::ReadyPolicy::prepare(window.draft(), {session->vault()}, {});
    QVERIFY(ready);
    connect(session, &lock::VaultLockSession::stateChanged, &window.window, [&window, session] {
        const auto *step = std::get_if<lock::Initiating>(&session->state());
        if (step && step->step == lock::Initiating::Step::Sending)
            window.bench.journal.failAllAppends(true);
    });
    QVERIFY(session->initiate(*ready));
    QTRY_VERIFY(session->hasUnsavedLockId());
    QTRY_COMPARE(lock::stageOf(session->state()), lock::LockStage::InProgress);

    // Told at once, whatever page is in front.
    const auto *told = window.window.findChild<QWidget *>(QStringLiteral("unsavedLockId"));
    QTRY_VERIFY(told->isVisible());
    QVERIFY(window.mentions(words::lockIdNotOnDisk(QStringLiteral("examplevault")).remedy));
    QVERIFY(!window.window.isReadyToEnd());
    // The journal is tried again each second, and fails again.
    window.window.showError({ErrorKind::JournalUnavailable, {}, 0, {}, {}});
    QVERIFY(window.mentions(words::leavingWithUnsavedLockId(QStringLiteral("examplevault")).what));
    QVERIFY(window.window.isVisible());
    if (hasSpaceAgain) {
        window.bench.journal.failAllAppends(false);
        session->refresh();
        QTRY_VERIFY(!window.window.isVisible());
        QVERIFY(!session->hasUnsavedLockId());
    } else {
        QVERIFY(window.window.isReadyToEnd());
        QVERIFY(window.window.close());
    }
}

// Removed while it runs, it is written anew by itself: the session has nothing to save.
void MainWindowTest::endsByItselfWhereTheJournalCameBackWithTheLockId()
{
    Place place;
    Window window(place);
    QVERIFY(window.isReady);
    lock::VaultLockSession *session = window.bench.workspace.chosenSession();
    const auto ready = policy::ReadyPolicy::prepare(window.draft(), {session->vault()}, {});
    QVERIFY(ready);
    QVERIFY(session->initiate(*ready));
    QTRY_COMPARE(lock::stageOf(session->state()), lock::LockStage::InProgress);
    QTRY_VERIFY(!session->isBusy());
    QVERIFY(!session->hasUnsavedLockId());

    window.bench.journal.failReads(true);
    session->refresh();
    QTRY_VERIFY(session->hasUnsavedLockId());
    QTRY_VERIFY(!session->isBusy());
    QVERIFY(!window.window.isReadyToEnd());
    QVERIFY(window.window.isVisible());

    window.bench.journal.failReads(false);
    session->refresh();
    QTRY_VERIFY(!window.window.isVisible());
    QVERIFY(!session->hasUnsavedLockId());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
