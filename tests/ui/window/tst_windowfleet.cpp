// SPDX-License-Identifier: GPL-3.0-or-later

// From the window to all vaults, and from one of them back to the window.
#include "support/glacierof.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/fleet/fleetdesk.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

/// A window on the sandbox; the profile `prod` leads to a live service of three vaults.
struct FleetPlace
{
    explicit FleetPlace(const std::function<Result<void>()> &selfTest = &aws::selfTest)
    {
        write(QStringLiteral("credentials"), service.profile("prod"));
        write(QStringLiteral("config"), "[profile prod]\nregion=us-west-2\nendpoint_url=" +
                                            service.access.endpoint.toString().toUtf8() + '\n');
        environment.insert(QStringLiteral("AWS_CONFIG_FILE"),
                           folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"),
                           folder.filePath(QStringLiteral("credentials")));
        bench = std::make_unique<WorkspaceBench>(environment, selfTest);
        ui::MainWindow::Parts parts{bench->workspace, bench->journal, bench->clock,
                                    ui::WindowMemory(settings),
                                    folder.filePath(QStringLiteral("drafts"))};
        parts.fleetLookFile = folder.filePath(QStringLiteral("fleet.json"));
        window = std::make_unique<ui::MainWindow>(std::move(parts));
        window->show();
        window->begin({}, true, std::nullopt);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) < 0)
            qFatal("not written");
    }
    template <typename T>
    T *find(const char *name) const
    {
        auto *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s is not there", name);
        return found;
    }
    bool isAt(bool isLive, const QString &vault) const
    {
        const lock::VaultLockSession *session = bench->workspace.chosenSession();
        return bench->workspace.isLive() == isLive && session &&
               session->vault().name().toString() == vault;
    }
    bool isSandboxOpen() const
    {
        return QTest::qWaitFor([this] { return bench->isSurveyed(); });
    }
    /// By its menu.
    void openFleet() const
    {
        for (QAction *menu : window->menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().contains(QLatin1String("ll va&ults")))
                    action->trigger();
            }
        }
    }
    /// Ticks those that begin so, and reads them to the end.
    bool reads(const QStringList &beginnings) const
    {
        auto *list = find<QListWidget>("profilesToRead");
        for (int row = 0; row < list->count(); ++row) {
            bool isWanted = false;
            for (const QString &beginning : beginnings)
                isWanted = isWanted || list->item(row)->text().startsWith(beginning);
            list->item(row)->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
        }
        find<QPushButton>("startReading")->click();
        const auto &reading = window->findChild<ui::FleetDesk *>()->reading();
        return QTest::qWaitFor(
            [&] { return reading.fleet()->isFinished() && !reading.isReading(); }, 30'000);
    }
    void openRowOf(const QString &vault) const
    {
        find<QLineEdit>("findInVaults")->setText(vault);
        auto *table = find<QTableView>("allVaults");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SystemClock clock;
    GlacierOf service{clock, QStringLiteral("111111111111")};
    QProcessEnvironment environment;
    std::unique_ptr<WorkspaceBench> bench;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class WindowFleetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void readsOtherConnectionsThanTheOneThatIsOpen();
    void staysOnAConnectionThatLeadsToTheVault();
    void opensAnotherConnectionOnceTheUserAgrees();
    void readsTheSandboxWhereItWasNeverOpen();
    void sendsNothingWhereTheSelfTestFails();
};

void WindowFleetTest::readsOtherConnectionsThanTheOneThatIsOpen()
{
    const FleetPlace place;
    QVERIFY(place.isSandboxOpen());
    place.openFleet();
    QVERIFY(place.reads({QStringLiteral("Sandbox"), QStringLiteral("prod")}));
    auto *fleet = place.find<ui::FleetWindow>("fleetWindow");
    QCOMPARE(fleet->model().rowCount(), 12 + 3);
    QVERIFY(!place.bench->workspace.isLive());
    QStringList accounts;
    for (int row = 0; row < fleet->model().rowCount(); ++row)
        accounts << fleet->model().rowAt(row).vault.vault.arn.account().toString();
    QCOMPARE(accounts.count(QStringLiteral("111111111111")), 3);
}

void WindowFleetTest::staysOnAConnectionThatLeadsToTheVault()
{
    const FleetPlace place;
    QVERIFY(place.isSandboxOpen());
    QSignalSpy connected(&place.bench->workspace, &workspace::Workspace::connectionChanged);
    place.openFleet();
    QVERIFY(place.reads({QStringLiteral("Sandbox")}));
    place.openRowOf(QStringLiteral("payroll-emea"));
    QTRY_VERIFY(place.isAt(false, QStringLiteral("payroll-emea")));
    QCOMPARE(connected.size(), 0);
}

void WindowFleetTest::opensAnotherConnectionOnceTheUserAgrees()
{
    const FleetPlace place;
    QVERIFY(place.isSandboxOpen());
    place.openFleet();
    QVERIFY(place.reads({QStringLiteral("prod")}));
    place.openRowOf(QStringLiteral("examplevault"));
    QVERIFY(!place.bench->workspace.isLive());
    auto *question = place.find<QDialog>("liveDialog");
    QVERIFY(question->isVisible());
    question->accept();
    QTRY_VERIFY(place.isAt(true, QStringLiteral("examplevault")));
    QCOMPARE(place.bench->workspace.chosenSession()->vault(),
             place.service.arn(QStringLiteral("examplevault")));
}

void WindowFleetTest::readsTheSandboxWhereItWasNeverOpen()
{
    const FleetPlace place;
    place.openFleet(); // nothing has started yet
    QVERIFY(place.reads({QStringLiteral("Sandbox")}));
    QCOMPARE(place.find<ui::FleetWindow>("fleetWindow")->model().rowCount(), 12);
}

void WindowFleetTest::sendsNothingWhereTheSelfTestFails()
{
    const FleetPlace place(
        [] { return Result<void>(failure(ErrorKind::SelfTestFailed, QStringLiteral("HMAC"))); });
    place.openFleet();
    QVERIFY(place.reads({QStringLiteral("Sandbox"), QStringLiteral("prod")}));
    const fleet::Fleet *fleet = place.window->findChild<ui::FleetDesk *>()->reading().fleet();
    QCOMPARE(fleet->places().size(), 2u);
    for (const fleet::Fleet::PlaceReport &report : fleet->places()) {
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, ErrorKind::SelfTestFailed);
    }
    QVERIFY(fleet->rows().empty());
}

QTEST_MAIN(WindowFleetTest)
#include "tst_windowfleet.moc"
