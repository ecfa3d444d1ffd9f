// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/theme.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/preferences/keptrows.h"
#include "ui/preferences/removaldialog.h"

#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using settings::KeptThing;

class KeptRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void showsPlaceAndSizeOfEach();
    void asksBeforeItRemoves();
    void leavesToItsOwnerWhatAnotherKeeps();
    void namesTheLocksInProgressWhoseIdsWouldBeLost();
    void saysWhereItIsNotKnownWhichLocksRun();
    void neverOffersToRemoveTheJournalItself();

private:
    struct Bench
    {
        Bench()
        {
            isReady = write(places.fleetLook, "12345678") && write(places.journal, "x");
            file.setValue(QStringLiteral("editor/recentFiles"), QStringLiteral("/tmp/a.json"));
            rows.show();
        }

        static bool write(const QString &path, const QByteArray &text)
        {
            QFile made(path);
            return made.open(QIODevice::WriteOnly) && made.write(text) == text.size();
        }
        template <typename T>
        T *find(const char *name) const
        {
            for (T *widget : rows.findChildren<T *>()) {
                if (widget->accessibleName() == QLatin1String(name))
                    return widget;
            }
            return nullptr;
        }
        ui::RemovalDialog *ask(const char *button) const
        {
            find<QPushButton>(button)->click();
            return rows.findChild<ui::RemovalDialog *>();
        }
        static QString textOf(const QWidget &dialog)
        {
            QString text;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                text += label->text() + u'\n';
            return text;
        }
        static lock::RunningLock runningLock(const char *vault)
        {
            const VaultArn arn = *VaultArn::fromString(
                QStringLiteral("arn:aws:glacier:eu-west-1:123456789012:vaults/") +
                QLatin1String(vault));
            return {QUuid::createUuid(),
                    LockOrigin::service(QStringLiteral("glacier.eu-west-1.amazonaws.com"),
                                        arn.partition(), arn.account()),
                    arn,
                    {},
                    {},
                    lock::RunningLock::Reading::Known,
                    {},
                    {},
                    {}};
        }

        QTemporaryDir folder;
        QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        settings::Places places{folder.filePath(QStringLiteral("journal.sqlite")),
                                {},
                                {},
                                folder.filePath(QStringLiteral("fleet.json"))};
        std::optional<std::vector<lock::RunningLock>> running = std::vector<lock::RunningLock>();
        std::vector<KeptThing> left;
        bool isReady = false;
        ui::KeptRows rows{{places, file, [this] { return running; },
                           [this](KeptThing thing) {
                               left.push_back(thing);
                           }}};
    };
};

void KeptRowsTest::showsPlaceAndSizeOfEach()
{
    Bench bench;
    QVERIFY(bench.isReady);
    const auto *place = bench.find<ui::WrappingText>("Place of last look");
    QVERIFY(place);
    QCOMPARE(place->toPlainText(), QStringLiteral("8 bytes in ") + bench.places.fleetLook);
    QVERIFY(bench.find<ui::WrappingText>("Place of recent files"));
    QVERIFY(!bench.find<ui::WrappingText>("Place of sandbox"));
}

void KeptRowsTest::asksBeforeItRemoves()
{
    Bench bench;
    QPointer<ui::RemovalDialog> dialog = bench.ask("Remove last look");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("leaveAsItIs"))->isDefault());
    dialog->reject();
    QVERIFY(QFile::exists(bench.places.fleetLook));
    QTRY_VERIFY(!dialog);
    dialog = bench.ask("Remove last look");
    dialog->findChild<QPushButton *>(QStringLiteral("verb"))->click();
    QVERIFY(!QFile::exists(bench.places.fleetLook));
    QVERIFY(!bench.find<QPushButton>("Remove last look"));
    QVERIFY(Bench::textOf(bench.rows).contains(QStringLiteral("Removed: Last look")));
}

void KeptRowsTest::leavesToItsOwnerWhatAnotherKeeps()
{
    Bench bench;
    bench.ask("Remove recent files")->findChild<QPushButton *>(QStringLiteral("verb"))->click();
    QCOMPARE(bench.left, std::vector{KeptThing::RecentFiles});
}

void KeptRowsTest::namesTheLocksInProgressWhoseIdsWouldBeLost()
{
    Bench bench;
    bench.running->push_back(Bench::runningLock("records.2019"));
    const QString text = Bench::textOf(*bench.ask("Remove journal"));
    QVERIFY2(text.contains(QStringLiteral("whose IDs would be lost, and cannot be had again: "
                                          "records.2019.")),
             qPrintable(text));
}

void KeptRowsTest::saysWhereItIsNotKnownWhichLocksRun()
{
    Bench bench;
    bench.running.reset();
    QVERIFY(Bench::textOf(*bench.ask("Remove journal"))
                .contains(QStringLiteral("Whether a lock is in progress is not known")));
}

void KeptRowsTest::neverOffersToRemoveTheJournalItself()
{
    Bench bench;
    const ui::RemovalDialog *dialog = bench.ask("Remove journal");
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("verb"))->isVisible());
    QVERIFY(Bench::textOf(*dialog).contains(QStringLiteral("removed by hand")));
    QVERIFY(QFile::exists(bench.places.journal));
}

QTEST_MAIN(KeptRowsTest)
#include "tst_keptrows.moc"
