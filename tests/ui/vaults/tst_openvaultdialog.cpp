// SPDX-License-Identifier: GPL-3.0-or-later

// A vault that no list names is opened by its name.
#include "support/deniedlisting.h"
#include "support/scriptedserver.h"
#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/openvaultdialog.h"
#include "ui/vaults/vaultpicker.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using ui::OpenVaultDialog;

namespace {

QProcessEnvironment pointingTo(const ScriptedServer &server)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIDEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("us-west-2"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), server.url());
    return environment;
}

/// As the window puts them together.
struct Panel
{
    Panel()
        : bench(pointingTo(server))
        , countdowns(bench.clock)
        , picker(countdowns)
    {
        QObject::connect(&picker, &ui::VaultPicker::vaultChosen, &bench.workspace,
                         &workspace::Workspace::chooseVault);
        QObject::connect(&bench.workspace, &workspace::Workspace::connectionChanged, &picker,
                         [this] { picker.setConnection(bench.workspace.connection()); });
        QObject::connect(
            &bench.workspace, &workspace::Workspace::chosenVaultChanged, &picker, [this] {
                const lock::VaultLockSession *chosen = bench.workspace.chosenSession();
                picker.showChosen(chosen ? std::optional(chosen->vault().name()) : std::nullopt);
            });
        picker.resize(300, 600);
        picker.show();
    }
    ~Panel() { picker.setConnection(nullptr); }
    Q_DISABLE_COPY_MOVE(Panel)

    bool connectAndBeDenied()
    {
        return bench.workspace.connectTo(
                   {workspace::ConnectionChoice::Kind::Environment, {}, {}}) &&
               QTest::qWaitFor([this] { return message().contains(QLatin1String("denied")); });
    }
    QString message() const
    {
        return picker.findChild<QLabel *>(QStringLiteral("vaultsMessage"))->text();
    }
    QPushButton *offer() const
    {
        return picker.findChild<QPushButton *>(QStringLiteral("vaultsAction"));
    }
    OpenVaultDialog *dialog() const { return picker.findChild<OpenVaultDialog *>(); }
    QLineEdit *field() const
    {
        return dialog()->findChild<QLineEdit *>(QStringLiteral("nameOfTheVault"));
    }

    ScriptedServer server{{denyingListing()}};
    WorkspaceBench bench;
    ui::CountdownClock countdowns;
    ui::VaultPicker picker;
};

} // namespace

class OpenVaultDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void isOfferedWhereListingIsDeniedWithWhoLacksWhat();
    void opensTheVaultThatIsNamed();
    void leavesItToTheServiceWhetherThereIsOne();
    void saysAsItIsTypedWhyANameCannotBe();
    void isOfferedOnlyWhileThereIsAConnection();
};

void OpenVaultDialogTest::isOfferedWhereListingIsDeniedWithWhoLacksWhat()
{
    Panel panel;
    QVERIFY(panel.connectAndBeDenied());
    QVERIFY2(panel.message().contains(
                 QLatin1String("The identity arn:aws:iam::123456789012:user/Keeper lacks "
                               "glacier:ListVaults.")),
             qPrintable(panel.message()));
    QVERIFY(!panel.message().contains(QLatin1String("lock forbids")));
    QCOMPARE(panel.offer()->text(), QStringLiteral("Open vault by name…"));
    QVERIFY(panel.offer()->isVisible());
}

void OpenVaultDialogTest::opensTheVaultThatIsNamed()
{
    Panel panel;
    QVERIFY(panel.connectAndBeDenied());
    panel.offer()->click();
    QVERIFY(panel.dialog() && panel.dialog()->isVisible());
    QTest::keyClicks(panel.field(), QStringLiteral("ledger"));
    QTest::keyClick(panel.field(), Qt::Key_Return);
    QTRY_VERIFY(panel.bench.workspace.chosenSession());
    const lock::VaultLockSession *session = panel.bench.workspace.chosenSession();
    QCOMPARE(session->vault().toString(),
             QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/ledger"));
    QTRY_COMPARE(lock::stageOf(session->state()), lock::LockStage::Locked);
    QTRY_VERIFY(!panel.dialog());
    // What the list says stays true.
    QVERIFY(panel.message().contains(QLatin1String("glacier:ListVaults")));
    panel.bench.workspace.refresh();
    QTRY_VERIFY(panel.server.seen().count("GET", "/-/vaults?limit=10") == 2);
    QCOMPARE(panel.bench.workspace.chosenSession(), session);
}

void OpenVaultDialogTest::leavesItToTheServiceWhetherThereIsOne()
{
    Panel panel;
    QVERIFY(panel.connectAndBeDenied());
    QSignalSpy failures(&panel.bench.workspace, &workspace::Workspace::failed);
    panel.picker.openByNameAction()->trigger();
    panel.field()->setText(QStringLiteral("nowhere"));
    panel.dialog()->findChild<QPushButton *>(QStringLiteral("openVault"))->click();
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().kind, ErrorKind::NotFound);
    QVERIFY(!panel.bench.workspace.chosenSession());
}

void OpenVaultDialogTest::saysAsItIsTypedWhyANameCannotBe()
{
    Panel panel;
    QVERIFY(panel.connectAndBeDenied());
    panel.picker.openByNameAction()->trigger();
    const auto *fault = panel.dialog()->findChild<QLabel *>(QStringLiteral("openVaultFault"));
    const auto *open = panel.dialog()->findChild<QPushButton *>(QStringLiteral("openVault"));
    QVERIFY(!open->isEnabled());
    panel.field()->setText(QStringLiteral("my vault"));
    QVERIFY(fault->text().contains(QLatin1String("a space")));
    QVERIFY(!open->isEnabled());
    panel.field()->setText(QStringLiteral("my-vault"));
    QVERIFY(fault->text().isEmpty());
    QVERIFY(open->isEnabled());
}

void OpenVaultDialogTest::isOfferedOnlyWhileThereIsAConnection()
{
    Panel panel;
    QVERIFY(!panel.picker.openByNameAction()->isEnabled());
    QVERIFY(panel.connectAndBeDenied());
    QVERIFY(panel.picker.openByNameAction()->isEnabled());
    panel.picker.openByNameAction()->trigger();
    const QPointer<OpenVaultDialog> dialog = panel.dialog();
    QVERIFY(panel.bench.workspace.connectTo({})); // the sandbox
    QVERIFY(!dialog || !dialog->isVisible());
}

QTEST_MAIN(OpenVaultDialogTest)
#include "tst_openvaultdialog.moc"
