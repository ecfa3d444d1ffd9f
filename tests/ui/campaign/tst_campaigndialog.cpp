// SPDX-License-Identifier: GPL-3.0-or-later

// A campaign in its dialog, in front of the sandbox.
#include "core/whendone.h"
#include "policy/guided/guidedform.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/campaign/campaigndialog.h"
#include "ui/campaign/campaigns.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

struct CampaignBench
{
    CampaignBench()
        : record(folder.filePath(QStringLiteral("campaign.json")))
    {
        QVERIFY(bench.connectToSandbox());
    }
    QTemporaryDir folder;
    campaign::CampaignRecord record;
    WorkspaceBench bench;
    QWidget window;

    /// The vaults without a lock, or those that have one, as the list says.
    std::vector<VaultArn> vaults(lock::LockStage stage, std::size_t most = 100)
    {
        std::vector<VaultArn> found;
        for (const auto &row : bench.workspace.survey()->rows()) {
            if (row.stage == stage && found.size() < most)
                found.push_back(row.vault.arn);
        }
        return found;
    }
    ui::CampaignDialog *open(const std::vector<policy::GuidedRule> &rules,
                             const std::vector<VaultArn> &vaults)
    {
        auto *dialog = new ui::CampaignDialog(
            {bench.workspace, bench.journal, bench.clock, record, {}}, rules, vaults, &window);
        dialog->open();
        return dialog;
    }
    int count(EntryKind kind) const
    {
        int count = 0;
        for (const journal::Entry &entry : bench.journal.entries())
            count += entry.kind == kind;
        return count;
    }
};

std::vector<policy::GuidedRule> aYear()
{
    return {policy::Retention{365, policy::Bound::Everyone}};
}

QPushButton *buttonOf(QWidget *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
}

bool isAsked(QWidget *dialog)
{
    return QTest::qWaitFor(
        [dialog] { return dialog->findChild<QLineEdit *>(QStringLiteral("numberOfVaults")); });
}

void type(QWidget *dialog, const QString &number)
{
    dialog->findChild<QLineEdit *>(QStringLiteral("numberOfVaults"))->setText(number);
}

QString standingOf(QWidget *dialog)
{
    return dialog->findChild<QPlainTextEdit *>(QStringLiteral("standingOfTheCampaign"))
        ->toPlainText();
}

/// Allows one step, and no second one.
class OneStepGate : public ui::StepGate
{
public:
    bool isThere() const override { return true; }
    QFuture<Result<Answer>> ask(const Question &) override
    {
        return readyFuture<Answer>(Answer{true, {}, {}});
    }
    QFuture<Result<Answer>> allow(const Question &question) override
    {
        asked.push_back(question);
        const bool isFirst = asked.size() == 1;
        return readyFuture<Answer>(
            Answer{isFirst, isFirst ? QString() : QStringLiteral("Nobody else approved it."), {}});
    }
    QFuture<Result<Answer>> approve(const policy::ReadyPolicy &, const LockOrigin &) override
    {
        return readyFuture<Answer>(Answer{false, {}, {}});
    }

    std::vector<Question> asked;
};

} // namespace

class CampaignDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void initiatesOnlyOnceTheNumberIsTyped();
    void leadsToTheVaultsThatAreToBeCompleted();
    void asksTheTeamsRuleForEachVaultAndSaysWhyNot();
    void namesWhatIsLeftOutBeforeItAsks();
    void wantsEachDangerAcceptedOnce();
    void initiatesNothingWhereItsRecordCannotBeWritten();
    void goesOnWithOneThatIsNotOver();
    void goesOnNowhereButWhereItWasBegun();
    void beginsNoneBesideOneOfAnotherWindow();
    void takesNoPolicyThatTheFormCannotSay();
    void endsWithItsConnection();
};

void CampaignDialogTest::initiatesOnlyOnceTheNumberIsTyped()
{
    CampaignBench bench;
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 3);
    QCOMPARE(vaults.size(), std::size_t{3});
    auto *dialog = bench.open(aYear(), vaults);
    QVERIFY(isAsked(dialog));
    QPushButton *go = buttonOf(dialog, "initiateTheLocks");
    QVERIFY(!go->isEnabled());
    type(dialog, QStringLiteral("2"));
    QVERIFY(!go->isEnabled());
    QVERIFY(!bench.record.read()->has_value());
    type(dialog, QStringLiteral("3"));
    QVERIFY(go->isEnabled());
    go->click();
    QVERIFY(bench.record.read()->has_value()); // before anything is sent
    QTRY_VERIFY(standingOf(dialog).startsWith(QStringLiteral("3 of 3 vaults initiated")));
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 3);
    QCOMPARE(bench.count(EntryKind::LockIdReceived), 3);
    QTRY_VERIFY(!bench.record.read()->has_value());
    QVERIFY(go->isHidden());
    dialog->reject();
}

void CampaignDialogTest::leadsToTheVaultsThatAreToBeCompleted()
{
    CampaignBench bench;
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 2);
    auto *dialog = bench.open(aYear(), vaults);
    std::vector<VaultArn> wanted;
    QObject::connect(dialog, &ui::CampaignDialog::vaultWanted, dialog,
                     [&wanted](const VaultArn &vault) { wanted.push_back(vault); });
    QVERIFY(isAsked(dialog));
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("vaultsOfTheCampaign"));
    QPushButton *first = buttonOf(dialog, "openTheFirstVault");
    QVERIFY(first->isHidden());
    emit table->activated(table->model()->index(1, 0)); // nothing is initiated yet
    QVERIFY(wanted.empty());
    type(dialog, QStringLiteral("2"));
    buttonOf(dialog, "initiateTheLocks")->click();
    emit table->activated(table->model()->index(1, 0)); // nor while it is under way
    QVERIFY(wanted.empty());
    QVERIFY(first->isHidden());
    QTRY_VERIFY(!first->isHidden());
    first->click();
    QCOMPARE(wanted, std::vector<VaultArn>{vaults.front()});
    QVERIFY(dialog->isHidden());
}

void CampaignDialogTest::asksTheTeamsRuleForEachVaultAndSaysWhyNot()
{
    CampaignBench bench;
    OneStepGate gate;
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 2);
    auto *dialog = new ui::CampaignDialog(
        {bench.bench.workspace, bench.bench.journal, bench.bench.clock, bench.record, {}, &gate},
        aYear(), vaults, &bench.window);
    dialog->open();
    QVERIFY(isAsked(dialog));
    type(dialog, QStringLiteral("2"));
    buttonOf(dialog, "initiateTheLocks")->click();
    QTRY_VERIFY2(standingOf(dialog).contains(QStringLiteral("Nobody else approved it.")),
                 qPrintable(standingOf(dialog)));
    QCOMPARE(gate.asked.size(), std::size_t{2});
    QCOMPARE(gate.asked[1].vault, vaults[1]);
    QCOMPARE(gate.asked[1].origin, bench.bench.workspace.connection()->originOf(vaults[1]));
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 1);
    dialog->reject();
}

void CampaignDialogTest::namesWhatIsLeftOutBeforeItAsks()
{
    CampaignBench bench;
    auto vaults = bench.vaults(lock::LockStage::Unlocked, 1);
    const auto locked = bench.vaults(lock::LockStage::Locked, 1);
    QCOMPARE(locked.size(), std::size_t{1});
    vaults.push_back(locked.front());
    auto *dialog = bench.open(aYear(), vaults);
    QVERIFY(isAsked(dialog));
    const auto *table = dialog->findChild<QTableView *>(QStringLiteral("vaultsOfTheCampaign"));
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 0), locked.front().name().toString());
    QCOMPARE(cell(0, 2), QStringLiteral("It is locked already."));
    QVERIFY(cell(1, 2) != cell(0, 2));
    type(dialog, QStringLiteral("2"));
    QVERIFY(!buttonOf(dialog, "initiateTheLocks")->isEnabled());
    type(dialog, QStringLiteral("1"));
    QVERIFY(buttonOf(dialog, "initiateTheLocks")->isEnabled());
    dialog->reject();
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 0);
}

void CampaignDialogTest::wantsEachDangerAcceptedOnce()
{
    CampaignBench bench;
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 2);
    auto *dialog = bench.open({policy::DeletionForbidden{policy::Bound::Everyone}}, vaults);
    QVERIFY(isAsked(dialog));
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QVERIFY(!boxes.isEmpty());
    type(dialog, QStringLiteral("2"));
    QPushButton *go = buttonOf(dialog, "initiateTheLocks");
    QVERIFY(!go->isEnabled());
    for (QCheckBox *box : boxes)
        box->setChecked(true);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE(bench.count(EntryKind::LockIdReceived), 2);
    for (const journal::Entry &entry : bench.bench.journal.entries()) {
        if (entry.kind == EntryKind::InitiateIntended)
            QCOMPARE(entry.acknowledgedDangers.size(), boxes.size());
    }
    dialog->reject();
}

void CampaignDialogTest::initiatesNothingWhereItsRecordCannotBeWritten()
{
    CampaignBench bench;
    campaign::CampaignRecord nowhere(QStringLiteral("/proc/nowhere/campaign.json"));
    auto *dialog = new ui::CampaignDialog(
        {bench.bench.workspace, bench.bench.journal, bench.bench.clock, nowhere, {}}, aYear(),
        bench.vaults(lock::LockStage::Unlocked, 1), &bench.window);
    dialog->open();
    QVERIFY(isAsked(dialog));
    type(dialog, QStringLiteral("1"));
    buttonOf(dialog, "initiateTheLocks")->click();
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 0);
    QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("campaignRemark"))
                 ->property("text")
                 .toString()
                 .isEmpty());
    dialog->reject();
}

void CampaignDialogTest::goesOnWithOneThatIsNotOver()
{
    CampaignBench bench;
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 2);
    campaign::Campaign campaign{QUuid::createUuid(),
                                bench.bench.clock.utcNow(),
                                bench.bench.workspace.connection()->originOf(vaults.front()).key(),
                                {},
                                {}};
    for (const VaultArn &vault : vaults)
        campaign.vaults.push_back(
            {vault, QByteArray::fromStdString(policy::policyOf(aYear(), vault)), {}});
    QVERIFY(bench.record.write(campaign));
    ui::Campaigns campaigns(bench.bench.workspace, bench.bench.journal, bench.bench.clock,
                            bench.folder.filePath(QStringLiteral("campaign.json")), &bench.window);
    QSignalSpy told(&campaigns, &ui::Campaigns::unfinished);
    QVERIFY(bench.bench.connectToSandbox());
    QTRY_COMPARE(told.count(), 1);
    // Another one is not begun beside it.
    campaigns.begin(campaign.vaults.front().policy, vaults.front(), vaults);
    QCOMPARE(told.count(), 2);
    QVERIFY(!bench.window.findChild<ui::CampaignDialog *>());
    campaigns.goOn();
    auto *dialog = bench.window.findChild<ui::CampaignDialog *>();
    QVERIFY(dialog);
    // What it does is read before anything more is sent.
    QVERIFY2(standingOf(dialog).contains(QStringLiteral("younger than 365 days")),
             qPrintable(standingOf(dialog)));
    QVERIFY(!standingOf(dialog).contains(QStringLiteral("0 of 2"))); // that is not known yet
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 0);
    buttonOf(dialog, "initiateTheLocks")->click();
    QTRY_VERIFY(standingOf(dialog).startsWith(QStringLiteral("2 of 2 vaults initiated")));
    QCOMPARE(bench.count(EntryKind::LockIdReceived), 2);
    dialog->reject();
}

/// The same host and Region, and vaults of the same names: only the account differs.
void CampaignDialogTest::goesOnNowhereButWhereItWasBegun()
{
    CampaignBench bench;
    const VaultArn vault = *VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:111111111111:vaults/my-vault"));
    campaign::Campaign campaign{
        QUuid::createUuid(),
        bench.bench.clock.utcNow(),
        bench.bench.workspace.connection()->originOf(vault).key(),
        {},
        {{vault, QByteArray::fromStdString(policy::policyOf(aYear(), vault)), {}}}};
    QVERIFY(bench.record.write(campaign));
    ui::Campaigns campaigns(bench.bench.workspace, bench.bench.journal, bench.bench.clock,
                            bench.folder.filePath(QStringLiteral("campaign.json")), &bench.window);
    QSignalSpy unfinished(&campaigns, &ui::Campaigns::unfinished);
    QSignalSpy refused(&campaigns, &ui::Campaigns::refused);
    QVERIFY(bench.bench.connectToSandbox());
    campaigns.goOn();
    const auto own = bench.vaults(lock::LockStage::Unlocked, 2);
    campaigns.begin(campaign.vaults.front().policy, vault, own);
    QCOMPARE(unfinished.count(), 0);
    QCOMPARE(refused.count(), 2);
    QVERIFY(refused.last().first().toString().contains(QStringLiteral("account 111111111111")));
    QVERIFY(!bench.window.findChild<ui::CampaignDialog *>());
    QVERIFY(bench.record.read()->has_value());
}

void CampaignDialogTest::beginsNoneBesideOneOfAnotherWindow()
{
    CampaignBench bench;
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 2);
    auto *dialog = bench.open(aYear(), vaults);
    QVERIFY(isAsked(dialog));
    type(dialog, QStringLiteral("2"));
    campaign::CampaignRecord other(bench.folder.filePath(QStringLiteral("campaign.json")));
    QVERIFY(*other.takeTurn());
    buttonOf(dialog, "initiateTheLocks")->click();
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 0);
    other.endTurn();
    QVERIFY(other.write({QUuid::createUuid(),
                         bench.bench.clock.utcNow(),
                         QStringLiteral("sandbox:x"),
                         {},
                         {{vaults.front(), "{}", {}}}}));
    buttonOf(dialog, "initiateTheLocks")->click();
    QCOMPARE(bench.count(EntryKind::InitiateIntended), 0);
    QVERIFY(*other.takeTurn()); // the other window goes on
    dialog->reject();
}

void CampaignDialogTest::takesNoPolicyThatTheFormCannotSay()
{
    CampaignBench bench;
    ui::Campaigns campaigns(bench.bench.workspace, bench.bench.journal, bench.bench.clock,
                            bench.folder.filePath(QStringLiteral("campaign.json")), &bench.window);
    QSignalSpy refused(&campaigns, &ui::Campaigns::refused);
    const auto vaults = bench.vaults(lock::LockStage::Unlocked, 2);
    campaigns.begin("{}", vaults.front(), vaults);
    QCOMPARE(refused.count(), 1);
    QVERIFY(!bench.window.findChild<ui::CampaignDialog *>());
}

void CampaignDialogTest::endsWithItsConnection()
{
    CampaignBench bench;
    QPointer<ui::CampaignDialog> dialog =
        bench.open(aYear(), bench.vaults(lock::LockStage::Unlocked, 1));
    QVERIFY(isAsked(dialog));
    QVERIFY(bench.bench.workspace.connectTo({}));
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(CampaignDialogTest)
#include "tst_campaigndialog.moc"
