// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window where ListVaults is denied.
#include "aws/signing/sigv4.h"
#include "journal/sqlitejournal.h"
#include "support/deniedlisting.h"
#include "support/scriptedserver.h"
#include "ui/appearance/theme.h"
#include "ui/settings/settingsfile.h"
#include "ui/support/canaries.h"
#include "ui/window/mainwindow.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

QProcessEnvironment keysFor(const ScriptedServer &server)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), server.url());
    return environment;
}

struct Bench
{
    explicit Bench(const ScriptedServer &server)
        : workspace({{journal, clock, scheduler, random},
                     keysFor(server),
                     own.filePath(QStringLiteral("data/sandbox.json")),
                     &aws::selfTest})
    {
        window.show();
    }

    bool connectToTheService()
    {
        return workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}})
            .has_value();
    }

    QTemporaryDir own;
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    QSettings settings{ui::privateSettingsFile(own.filePath(QStringLiteral("config"))),
                       QSettings::IniFormat};
    journal::SqliteJournal journal{own.filePath(QStringLiteral("data/journal.sqlite"))};
    workspace::Workspace workspace;
    ui::MainWindow window{{workspace, journal, clock, ui::WindowMemory(settings),
                           own.filePath(QStringLiteral("data/drafts"))}};
};

} // namespace

class WindowDeniedListingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void opensAVaultByItsNameAllTheSame();
    void opensAVaultThatMayNotBeDescribed();
};

void WindowDeniedListingTest::opensAVaultByItsNameAllTheSame()
{
    const ScriptedServer server({denyingListing()});
    Bench bench(server);
    const workspace::Workspace &workspace = bench.workspace;
    const ui::MainWindow &window = bench.window;
    QVERIFY(bench.connectToTheService());
    const QString lack = QStringLiteral("The identity arn:aws:iam::123456789012:user/Keeper lacks "
                                        "glacier:ListVaults.");
    QTRY_VERIFY(allTexts().contains(lack));
    QVERIFY(!allTexts().contains(QLatin1String("lock forbids it")));

    auto *offer = window.findChild<QPushButton *>(QStringLiteral("vaultsAction"));
    QCOMPARE(offer->text(), QStringLiteral("Open vault by name…"));
    offer->click();
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("openVaultDialog"));
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("nameOfTheVault"));
    QTest::keyClicks(name, QStringLiteral("ledger"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(workspace.chosenSession());
    QTRY_COMPARE(lock::stageOf(workspace.chosenSession()->state()), lock::LockStage::Locked);
    window.findChild<QToolButton *>(QStringLiteral("vaultDetails"))->click();
    QTRY_VERIFY(
        allTexts().contains(QLatin1String("arn:aws:glacier:us-west-2:123456789012:vaults/ledger")));
}

void WindowDeniedListingTest::opensAVaultThatMayNotBeDescribed()
{
    const ScriptedServer server({denyingDescription()});
    Bench bench(server);
    QVERIFY(bench.connectToTheService());
    bench.workspace.chooseVault(*VaultName::fromString(QStringLiteral("ledger")));
    QTRY_VERIFY(bench.workspace.chosenSession());
    QTRY_COMPARE(lock::stageOf(bench.workspace.chosenSession()->state()), lock::LockStage::Locked);
    const QString lack = QStringLiteral("The identity arn:aws:iam::123456789012:user/Keeper lacks "
                                        "glacier:DescribeVault. The vault was opened all the same");
    QTRY_VERIFY(allTexts().contains(lack));
    QVERIFY(bench.window.windowTitle().startsWith(QLatin1String("ledger")));
}

QTEST_MAIN(WindowDeniedListingTest)
#include "tst_windowdeniedlisting.moc"
