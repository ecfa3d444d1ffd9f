// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeevidencejobs.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/evidence/evidenceactions.h"
#include "ui/evidence/makedialog.h"
#include "ui/evidence/verifydialog.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using evidencedesk::About;
using evidencedesk::CheckRow;
using evidencedesk::Refused;
using evidencedesk::Verified;

class VerifyDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void init();
    void showsEachCheckAndWhatTheyComeTo();
    void saysInRedThatItWasChanged();
    void saysWhatIsNoEvidence();
    void showsMarkupAsItIs();
    void holdsItAgainstTheServiceOfTheWindow();
    void saysWhyItIsNotHeldAgainstAnotherService();
    void opensEvidenceAndLeavesPoliciesAlone();
    void makesEvidenceOfTheChosenVault();
    void doesNotWaitForAConnectionThatHasGone();

private:
    /// Over a window of the sandbox.
    ui::VerifyDialog *verify();
    Verified seenOf(const QString &vault, const std::vector<CheckRow> &more = {}) const;
    template <typename T>
    static T *part(const QWidget *in, const char *name)
    {
        return in->findChild<T *>(QLatin1String(name));
    }
    static QString cell(const QWidget *dialog, int row, int column)
    {
        return part<QTableView>(dialog, "checks")->model()->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeEvidenceJobs m_jobs;
    std::unique_ptr<WorkspaceBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    ui::EvidenceActions *m_actions = nullptr;
};

void VerifyDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile json(m_folder->filePath(QStringLiteral("evidence.json")));
    QFile journal(m_folder->filePath(QStringLiteral("journal")));
    QVERIFY(json.open(QIODevice::WriteOnly) && journal.open(QIODevice::WriteOnly));
    m_jobs = {};
    m_window.reset();
    m_bench = std::make_unique<WorkspaceBench>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_actions = new ui::EvidenceActions(
        {m_bench->workspace, journal.fileName(), ui::EvidenceMemory(), m_jobs.maker()},
        m_window.get());
}

ui::VerifyDialog *VerifyDialogTest::verify()
{
    m_actions->verifyFile(m_folder->path());
    return m_window->findChild<ui::VerifyDialog *>();
}

Verified VerifyDialogTest::seenOf(const QString &vault, const std::vector<CheckRow> &more) const
{
    const workspace::Destination *destination = m_bench->workspace.destination();
    const QString region = destination ? destination->region.toString() : QStringLiteral("x");
    About about;
    about.vaultArn = QStringLiteral("arn:aws:glacier:%1:999999999999:vaults/%2").arg(region, vault);
    about.vault = vault;
    about.account = QStringLiteral("999999999999");
    about.region = region;
    about.origin = destination ? LockOrigin::sandbox(destination->sandboxStateId).key() : QString();
    about.isSandbox = true;
    about.state = QStringLiteral("Locked");
    about.made = QStringLiteral("2026-03-09T09:00:00.000Z");
    return {about, checksThatHold(more)};
}

void VerifyDialogTest::showsEachCheckAndWhatTheyComeTo()
{
    ui::VerifyDialog *dialog = verify();
    QVERIFY(dialog && m_jobs.last);
    QCOMPARE(m_jobs.verified().path, m_folder->path());
    m_jobs.last->end(
        seenOf(QStringLiteral("records"), {{QStringLiteral("signer"), CheckRow::Outcome::NotChecked,
                                            QStringLiteral("no authorities were named")}}));
    QCOMPARE(part<QTableView>(dialog, "checks")->model()->rowCount(), 7);
    QCOMPARE(cell(dialog, 0, 1), QStringLiteral("Holds"));
    QCOMPARE(cell(dialog, 6, 1), QStringLiteral("Not checked"));
    QCOMPARE(cell(dialog, 6, 2), QStringLiteral("no authorities were named"));
    QVERIFY(part<ui::WrappingText>(dialog, "verdict")
                ->toPlainText()
                .contains(QStringLiteral("not signed")));
    QCOMPARE(part<ui::ValueDisplay>(dialog, "serviceOfTheEvidence")->text(),
             QStringLiteral("SANDBOX"));
    const QString of = part<ui::WrappingText>(dialog, "whatTheEvidenceIsOf")->toPlainText();
    QVERIFY2(of.contains(QStringLiteral("records")) &&
                 of.contains(QStringLiteral("999999999999")) &&
                 of.startsWith(QStringLiteral("It says")),
             qPrintable(of));
}

void VerifyDialogTest::saysInRedThatItWasChanged()
{
    ui::VerifyDialog *dialog = verify();
    Verified seen = seenOf(QStringLiteral("records"));
    seen.about->isSandbox = false;
    seen.checks[1].outcome = CheckRow::Outcome::Fails;
    m_jobs.last->end(seen);
    const auto *verdict = part<ui::WrappingText>(dialog, "verdict");
    QVERIFY(verdict->toPlainText().contains(QStringLiteral("Do not rely on it")));
    QCOMPARE(verdict->palette().color(QPalette::Text), ui::Theme::light().irreversible);
    QCOMPARE(cell(dialog, 1, 1), QStringLiteral("FAILS"));
    QCOMPARE(part<ui::ValueDisplay>(dialog, "serviceOfTheEvidence")->text(),
             QStringLiteral("LIVE"));
}

void VerifyDialogTest::saysWhatIsNoEvidence()
{
    ui::VerifyDialog *dialog = verify();
    m_jobs.last->end(Refused{QStringLiteral("it is neither a folder nor a ZIP file")});
    QCOMPARE(part<ui::WrappingText>(dialog, "verdict")->toPlainText(),
             QStringLiteral("it is neither a folder nor a ZIP file"));
    QVERIFY(!part<QPushButton>(dialog, "againstThisJournal")->isEnabled());
    QVERIFY(!part<QPushButton>(dialog, "againstTheServiceNow")->isEnabled());
}

void VerifyDialogTest::showsMarkupAsItIs()
{
    ui::VerifyDialog *dialog = verify();
    Verified seen = seenOf(QStringLiteral("<b>x</b>&amp;"));
    seen.checks[0].why = QStringLiteral("<img src=x>");
    m_jobs.last->end(seen);
    QVERIFY(part<ui::WrappingText>(dialog, "whatTheEvidenceIsOf")
                ->toPlainText()
                .contains(QStringLiteral("<b>x</b>&amp;")));
    QCOMPARE(cell(dialog, 0, 2), QStringLiteral("<img src=x>"));
}

void VerifyDialogTest::holdsItAgainstTheServiceOfTheWindow()
{
    QVERIFY(m_bench->connectToSandbox());
    ui::VerifyDialog *dialog = verify();
    m_jobs.last->end(seenOf(QStringLiteral("broker-dealer-records-2018")));
    auto *button = part<QPushButton>(dialog, "againstTheServiceNow");
    QVERIFY(button->isEnabled());
    button->click();
    QTRY_COMPARE(m_jobs.count, 2);
    QVERIFY(m_jobs.verified().service);
    const auto *read = std::get_if<aws::VaultLock>(&m_jobs.verified().service->reading.answer);
    QVERIFY(read);
    QCOMPARE(read->state, aws::ServiceLockState::Locked);
    QVERIFY(m_jobs.verified().service->caller.contains(QStringLiteral("sandbox")));
    QVERIFY(m_jobs.verified().journalFile.isEmpty());
    m_jobs.last->end(seenOf(QStringLiteral("broker-dealer-records-2018")));
    part<QPushButton>(dialog, "againstThisJournal")->click();
    QCOMPARE(m_jobs.verified().journalFile, m_folder->filePath(QStringLiteral("journal")));
    QVERIFY(m_jobs.verified().service);
}

void VerifyDialogTest::saysWhyItIsNotHeldAgainstAnotherService()
{
    ui::VerifyDialog *dialog = verify();
    m_jobs.last->end(seenOf(QStringLiteral("records")));
    const auto *why = part<QLabel>(dialog, "whyNotHeldAgainst");
    QVERIFY2(why->text().contains(QStringLiteral("not connected")), qPrintable(why->text()));
    QVERIFY(!part<QPushButton>(dialog, "againstTheServiceNow")->isEnabled());
    delete dialog;

    QVERIFY(m_bench->connectToSandbox());
    for (const QString &part : {QStringLiteral("origin"), QStringLiteral("region")}) {
        ui::VerifyDialog *other = verify();
        Verified seen = seenOf(QStringLiteral("records"));
        if (part == QLatin1String("origin"))
            seen.about->origin = QStringLiteral("service:aws|999999999999");
        else
            seen.about->vaultArn.replace(seen.about->region, QStringLiteral("eu-west-1"));
        m_jobs.last->end(seen);
        QVERIFY2(!VerifyDialogTest::part<QPushButton>(other, "againstTheServiceNow")->isEnabled(),
                 qPrintable(part));
        const auto *told = VerifyDialogTest::part<QLabel>(other, "whyNotHeldAgainst");
        QVERIFY2(told->text().contains(QStringLiteral("connected to Sandbox")),
                 qPrintable(told->text()));
        delete other;
    }
}

void VerifyDialogTest::opensEvidenceAndLeavesPoliciesAlone()
{
    QFile policy(m_folder->filePath(QStringLiteral("policy.json")));
    QVERIFY(policy.open(QIODevice::WriteOnly) && policy.write("{}") == 2 && policy.flush());
    QVERIFY(!m_actions->verifyIfEvidence(policy.fileName()));
    QCOMPARE(m_jobs.count, 0);
    QVERIFY(m_actions->verifyIfEvidence(m_folder->filePath(QStringLiteral("evidence.json"))));
    QCOMPARE(m_jobs.verified().path, m_folder->path());
}

void VerifyDialogTest::makesEvidenceOfTheChosenVault()
{
    QVERIFY(!m_actions->make()->isEnabled());
    QVERIFY(m_bench->connectToSandbox() && m_bench->choose(QStringLiteral("examplevault")));
    QVERIFY(m_actions->make()->isEnabled());
    m_actions->make()->trigger();
    const auto *dialog = m_window->findChild<ui::MakeDialog *>();
    QVERIFY(dialog);
    part<QLineEdit>(dialog, "placeOfTheEvidence")
        ->setText(m_folder->filePath(QStringLiteral("out")));
    part<QPushButton>(dialog, "makeEvidence")->click();
    QTRY_COMPARE(m_jobs.count, 1);
    QVERIFY(m_jobs.made().vaultArn.endsWith(QStringLiteral("vaults/examplevault")));
    QCOMPARE(m_jobs.made().origin,
             LockOrigin::sandbox(m_bench->workspace.destination()->sandboxStateId).key());
    QCOMPARE(m_jobs.made().journalFile, m_folder->filePath(QStringLiteral("journal")));
    QVERIFY(std::holds_alternative<lock::NoLockThere>(m_jobs.made().service->reading.answer));
}

void VerifyDialogTest::doesNotWaitForAConnectionThatHasGone()
{
    QVERIFY(m_bench->connectToSandbox() && m_bench->choose(QStringLiteral("examplevault")));
    m_actions->make()->trigger();
    const auto *dialog = m_window->findChild<ui::MakeDialog *>();
    part<QLineEdit>(dialog, "placeOfTheEvidence")
        ->setText(m_folder->filePath(QStringLiteral("out")));
    part<QPushButton>(dialog, "makeEvidence")->click();
    QVERIFY(m_bench->workspace.connectTo({}));
    QTRY_VERIFY(part<QPushButton>(dialog, "makeEvidence")->isEnabled());
    QVERIFY(!part<QLabel>(dialog, "evidenceFault")->text().isEmpty());
    QCOMPARE(m_jobs.count, 0);
}

QTEST_MAIN(VerifyDialogTest)
#include "tst_verifydialog.moc"
