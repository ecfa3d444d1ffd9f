// SPDX-License-Identifier: GPL-3.0-or-later

// Where evidence is found in the window, and what the window does with files of it.
#include "support/fakeevidencejobs.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/evidence/makedialog.h"
#include "ui/evidence/verifydialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

/// A window on the sandbox, with jobs that do nothing.
struct EvidenceWindow
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    WorkspaceBench bench;
    FakeEvidenceJobs jobs;
    ui::MainWindow window{parts()};

    ui::MainWindow::Parts parts()
    {
        ui::MainWindow::Parts parts{bench.workspace, bench.journal, bench.clock,
                                    ui::WindowMemory(settings),
                                    folder.filePath(QStringLiteral("drafts"))};
        parts.journalFile = folder.filePath(QStringLiteral("journal.sqlite"));
        parts.makeEvidenceJob = jobs.maker();
        return parts;
    }
    bool show(const QString &vault)
    {
        window.resize(1280, 800);
        window.show();
        return QTest::qWaitForWindowExposed(&window) && bench.connectToSandbox() &&
               bench.choose(vault);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    template <typename T>
    T *part(const char *name) const
    {
        return window.findChild<T *>(QLatin1String(name));
    }
};

} // namespace

class WindowEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void isOfferedOfALockedVault();
    void isOfferedOfTheVaultOfAnEntry();
    void isOfferedInTheMenus();
    void isVerifiedWhereItIsOpenedOrDropped();
    void isNotOfferedWhereNobodyCanMakeIt();
};

void WindowEvidenceTest::isOfferedOfALockedVault()
{
    EvidenceWindow on;
    QVERIFY(on.show(QStringLiteral("examplevault")));
    auto *button = on.part<QAbstractButton>("evidenceOfTheLock");
    QVERIFY(button && !button->isVisible());
    QVERIFY(on.bench.choose(QStringLiteral("broker-dealer-records-2018")));
    QTRY_VERIFY(button->isVisible());
    button->click();
    const auto *dialog = on.window.findChild<ui::MakeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void WindowEvidenceTest::isOfferedOfTheVaultOfAnEntry()
{
    EvidenceWindow on;
    QVERIFY(on.show(QStringLiteral("examplevault")));
    journal::Entry entry;
    entry.kind = journal::EntryKind::InitiateIntended;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.vaultArn = QStringLiteral("arn:aws:glacier:eu-west-1:111111111111:vaults/elsewhere");
    entry.origin = QStringLiteral("service:aws|111111111111");
    on.bench.journal.appendFromElsewhere(entry);
    auto *button = on.part<QToolButton>("evidenceOfThisVault");
    QVERIFY(button && !button->isVisible()); // in one line there is no room for it
    on.part<QToolButton>("expandJournal")->click();
    QTRY_VERIFY(button->isVisible());
    const auto *table = on.part<QTableView>("journal");
    QTRY_VERIFY(table->currentIndex().isValid());
    button->click();
    auto *dialog = on.window.findChild<ui::MakeDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("placeOfTheEvidence"))
        ->setText(on.folder.filePath(QStringLiteral("out")));
    dialog->findChild<QAbstractButton *>(QStringLiteral("makeEvidence"))->click();
    QCOMPARE(on.jobs.made().vaultArn, entry.vaultArn);
    QCOMPARE(on.jobs.made().origin, entry.origin);
    QVERIFY(!on.jobs.made().service); // the sandbox is not where that vault is
    on.jobs.last->end(evidencedesk::Refused{QStringLiteral("no")});
}

void WindowEvidenceTest::isOfferedInTheMenus()
{
    EvidenceWindow on;
    QVERIFY(on.show(QStringLiteral("examplevault")));
    QMap<QString, QString> menuOf;
    for (const QAction *menu : on.window.menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions())
            menuOf.insert(action->objectName(), menu->text().remove(u'&'));
    }
    QCOMPARE(menuOf.value(QStringLiteral("makeEvidence")), QStringLiteral("Vault"));
    QCOMPARE(menuOf.value(QStringLiteral("verifyEvidence")), QStringLiteral("File"));
}

void WindowEvidenceTest::isVerifiedWhereItIsOpenedOrDropped()
{
    EvidenceWindow on;
    QVERIFY(on.show(QStringLiteral("examplevault")));
    const QString policy = on.write(QStringLiteral("policy.json"), "{\"Version\":\"x\"}");
    on.window.openPolicy(policy);
    QCOMPARE(on.jobs.count, 0);
    const QString json = on.write(QStringLiteral("evidence.json"), "{}");
    on.window.openPolicy(json);
    QCOMPARE(on.jobs.verified().path, on.folder.path());
    delete on.window.findChild<ui::VerifyDialog *>();

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(on.folder.path())});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on.window, &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on.window, &drop);
    QCOMPARE(on.jobs.count, 2);
    QCOMPARE(on.jobs.verified().path, on.folder.path());
    QVERIFY(on.window.findChild<ui::VerifyDialog *>());
}

void WindowEvidenceTest::isNotOfferedWhereNobodyCanMakeIt()
{
    EvidenceWindow other;
    other.jobs = {};
    ui::MainWindow::Parts parts = other.parts();
    parts.makeEvidenceJob = {};
    ui::MainWindow window(parts);
    QVERIFY(!window.findChild<QAction *>(QStringLiteral("makeEvidence")));
    const auto *button = window.findChild<QAbstractButton *>(QStringLiteral("evidenceOfTheLock"));
    QVERIFY(button && button->isHidden());
}

QTEST_MAIN(WindowEvidenceTest)
#include "tst_windowevidence.moc"
