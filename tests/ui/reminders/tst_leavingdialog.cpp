// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "support/samplelocks.h"
#include "ui/appearance/theme.h"
#include "ui/lock/dialogs.h"
#include "ui/reminders/leavingdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using tests::sampleLock;
using ui::LeavingDialog;

class LeavingDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void saysWhichLocksRunAndUntilWhen();
    void keepsWatchingByDefault();
    void startsAtLoginOnlyWhereThatIsWanted();
    void quitsAllTheSame();
    void staysWhereItIsCancelled();
    void savesACalendarFileAndStays();
    void saysWhereTheCalendarFileCouldNotBeWritten();
    void cannotKeepWatchingWithoutABus();
    void saysWhereThereIsNoTray();
    void goesWhenOtherLocksRun();

private:
    struct Bench
    {
        explicit Bench(LeavingDialog::Ways ways = {},
                       std::vector<lock::RunningLock> locks = {sampleLock()})
            : dialog(new LeavingDialog(std::move(locks), ways, clock, &window))
            , kept(dialog, &LeavingDialog::keepWatchingChosen)
            , quit(dialog, &LeavingDialog::quitChosen)
        {
            window.show();
            dialog->open();
        }
        void press(const char *text)
        {
            tests::buttonNamed(*dialog, QString::fromUtf8(text))->click();
        }
        void saveTo(const QString &path)
        {
            press("Calendar file…");
            auto *files = dialog->findChild<QFileDialog *>();
            QVERIFY(files);
            QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
            QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
            emit files->fileSelected(path);
            files->reject();
        }

        tests::ManualClock clock;
        QWidget window;
        QPointer<LeavingDialog> dialog;
        QSignalSpy kept;
        QSignalSpy quit;
    };
};

void LeavingDialogTest::saysWhichLocksRunAndUntilWhen()
{
    Bench bench({}, {sampleLock(), sampleLock(QStringLiteral("other"))});
    QCOMPARE(bench.dialog->windowTitle(), QStringLiteral("2 locks are in progress"));
    const QString texts = tests::textsOf(*bench.dialog);
    QVERIFY(texts.contains(QLatin1String("my-vault")));
    QVERIFY(texts.contains(QLatin1String("other")));
    QVERIFY(texts.contains(QLatin1String("24 hours left, until Tuesday 3 March 2026")));
    QVERIFY(tests::isPlainThroughout(*bench.dialog));
}

void LeavingDialogTest::keepsWatchingByDefault()
{
    Bench bench;
    QPushButton *keep = tests::buttonNamed(*bench.dialog, QStringLiteral("Keep watching"));
    QVERIFY(keep->isDefault());
    keep->click();
    QCOMPARE(bench.kept.size(), 1);
    QCOMPARE(bench.kept[0][0].toBool(), false);
    QCOMPARE(bench.quit.size(), 0);
    QTRY_VERIFY(!bench.dialog);
}

void LeavingDialogTest::startsAtLoginOnlyWhereThatIsWanted()
{
    Bench bench;
    auto *login = bench.dialog->findChild<QCheckBox *>(QStringLiteral("startAtLogin"));
    QVERIFY(!login->isChecked());
    login->click();
    bench.press("Keep watching");
    QCOMPARE(bench.kept[0][0].toBool(), true);
    Bench again({true, true, true});
    QVERIFY(again.dialog->findChild<QCheckBox *>(QStringLiteral("startAtLogin"))->isChecked());
}

void LeavingDialogTest::quitsAllTheSame()
{
    Bench bench;
    bench.press("Quit all the same");
    QCOMPARE(bench.quit.size(), 1);
    QCOMPARE(bench.kept.size(), 0);
    QTRY_VERIFY(!bench.dialog);
}

void LeavingDialogTest::staysWhereItIsCancelled()
{
    Bench bench;
    QTest::keyClick(bench.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.quit.size() + bench.kept.size(), 0);
}

void LeavingDialogTest::savesACalendarFileAndStays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my-vault-lock.ics"));
    Bench bench;
    bench.saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("my-vault: complete or abort"));
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(tests::textsOf(*bench.dialog).contains(QStringLiteral("Saved to %1.").arg(path)));
}

void LeavingDialogTest::saysWhereTheCalendarFileCouldNotBeWritten()
{
    Bench bench;
    bench.saveTo(QStringLiteral("/nowhere/at/all.ics"));
    QVERIFY(tests::textsOf(*bench.dialog).contains(QLatin1String("/nowhere/at/all.ics: ")));
}

void LeavingDialogTest::cannotKeepWatchingWithoutABus()
{
    Bench bench({false, false, false});
    QVERIFY(!tests::buttonNamed(*bench.dialog, QStringLiteral("Keep watching"))->isEnabled());
    QVERIFY(tests::buttonNamed(*bench.dialog, QStringLiteral("Cancel"))->isDefault());
    QVERIFY(!bench.dialog->findChild<QCheckBox *>()->isVisible());
    QVERIFY(tests::textsOf(*bench.dialog).contains(QLatin1String("no notification service")));
}

void LeavingDialogTest::saysWhereThereIsNoTray()
{
    Bench bench({true, false, false});
    QVERIFY(tests::buttonNamed(*bench.dialog, QStringLiteral("Keep watching"))->isEnabled());
    QVERIFY(tests::textsOf(*bench.dialog).contains(QLatin1String("There is no tray here")));
}

void LeavingDialogTest::goesWhenOtherLocksRun()
{
    Bench bench;
    lock::RunningLock read = sampleLock();
    read.asOf = bench.clock.utcNow();
    bench.dialog->followLocks({read});
    QVERIFY(bench.dialog->isVisible());
    bench.dialog->followLocks({sampleLock(QStringLiteral("other"))});
    QTRY_VERIFY(!bench.dialog);
    QCOMPARE(bench.quit.size() + bench.kept.size(), 0);
}

QTEST_MAIN(LeavingDialogTest)
#include "tst_leavingdialog.moc"
