// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualclock.h"
#include "ui/vaults/vaultactions.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace vaultlock;
using ui::VaultActions;
using Row = ui::VaultModel::Row;

class VaultActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesNamesAndArnsALineEach();
    void saysHowManyItIsAbout();
    void asksForTheVaultsThatAreSelected();
    void comparesTheTwoThatAreSelected();
    void exportsWhatIsKnownAtThatMoment();
    void saysWhyNothingWasExported();
    void doesNothingWhereNothingIsSelected();

private:
    struct Bench
    {
        Bench()
        {
            for (const char *name : {"alpha", "-beta"}) {
                const QString arn =
                    QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/%1")
                        .arg(QLatin1String(name));
                rows.push_back({{*VaultArn::fromString(arn), utcTime({2020, 1, 1}, {}), {}, {}, {}},
                                lock::LockStage::Unlocked,
                                {},
                                {},
                                {},
                                {}});
            }
        }
        std::vector<const Row *> selected() const
        {
            std::vector<const Row *> result;
            for (const Row &row : rows)
                result.push_back(&row);
            return result;
        }
        /// As it stands in the menu.
        QAction *entry(const QString &beginning)
        {
            actions.showMenu({});
            const auto menus = table.findChildren<QMenu *>();
            QAction *found = nullptr;
            for (QAction *action : menus.last()->actions()) {
                if (action->text().remove(u'&').startsWith(beginning))
                    found = action;
            }
            delete menus.last();
            return found;
        }
        static QString clipboard() { return QGuiApplication::clipboard()->text(); }

        std::vector<Row> rows;
        tests::ManualClock clock;
        QWidget table;
        VaultActions actions{[this] { return selected(); }, clock, table};
        QSignalSpy told{&actions, &VaultActions::told};
    };
};

void VaultActionsTest::copiesNamesAndArnsALineEach()
{
    Bench bench;
    bench.entry(QStringLiteral("Copy 2 names"))->trigger();
    QCOMPARE(Bench::clipboard(), QStringLiteral("alpha\n-beta"));
    bench.entry(QStringLiteral("Copy 2 ARNs"))->trigger();
    QCOMPARE(Bench::clipboard(),
             QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/alpha\n"
                            "arn:aws:glacier:us-west-2:999999999999:vaults/-beta"));
    QCOMPARE(bench.told.count(), 2);
}

void VaultActionsTest::saysHowManyItIsAbout()
{
    Bench bench;
    QVERIFY(bench.entry(QStringLiteral("Read 2 vaults again")));
    QVERIFY(!bench.entry(QStringLiteral("Details")));
    bench.rows.pop_back();
    QVERIFY(bench.entry(QStringLiteral("Read again")));
    QVERIFY(bench.entry(QStringLiteral("Details")));
    bench.entry(QStringLiteral("Copy name"))->trigger();
    QCOMPARE(Bench::clipboard(), QStringLiteral("alpha"));
}

void VaultActionsTest::asksForTheVaultsThatAreSelected()
{
    Bench bench;
    std::vector<VaultName> wanted;
    connect(&bench.actions, &VaultActions::readingWanted, this,
            [&wanted](const std::vector<VaultName> &vaults) { wanted = vaults; });
    bench.entry(QStringLiteral("Read"))->trigger();
    QCOMPARE(wanted.size(), 2u);
    QCOMPARE(wanted.at(1).toString(), QStringLiteral("-beta"));
}

void VaultActionsTest::comparesTheTwoThatAreSelected()
{
    Bench bench;
    QStringList compared;
    connect(&bench.actions, &VaultActions::comparisonWanted, this,
            [&compared](const VaultName &first, const VaultName &second) {
                compared = QStringList{first.toString(), second.toString()};
            });
    QAction *entry = bench.entry(QStringLiteral("Compare policies…"));
    QVERIFY(entry);
    entry->trigger();
    QCOMPARE(compared, (QStringList{QStringLiteral("alpha"), QStringLiteral("-beta")}));
    bench.rows.push_back(bench.rows.front());
    QVERIFY(!bench.entry(QStringLiteral("Compare policies…")));
    bench.rows.resize(1, bench.rows.front());
    QVERIFY(!bench.entry(QStringLiteral("Compare policies…")));
}

void VaultActionsTest::exportsWhatIsKnownAtThatMoment()
{
    Bench bench;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vaults.csv"));
    std::function<void(const QString &)> choose;
    bench.actions.askPathBy([&choose](const auto &use) { choose = use; });
    bench.entry(QStringLiteral("Export"))->trigger();
    bench.rows.clear();
    choose(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith("\"alpha\","));
    QVERIFY(lines.at(2).startsWith("\"'-beta\","));
    QCOMPARE(bench.told.last().first().toString(),
             QStringLiteral("2 vaults are in %1 now.").arg(path));
}

void VaultActionsTest::saysWhyNothingWasExported()
{
    Bench bench;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no such folder/vaults.csv"));
    bench.actions.askPathBy([&path](const auto &use) { use(path); });
    bench.entry(QStringLiteral("Export"))->trigger();
    QCOMPARE(
        bench.told.last().first().toString(),
        QStringLiteral("The file could not be written: %1: No such file or directory.").arg(path));
}

void VaultActionsTest::doesNothingWhereNothingIsSelected()
{
    Bench bench;
    bench.rows.clear();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    bool hasAsked = false;
    bench.actions.askPathBy([&hasAsked](const auto &) { hasAsked = true; });
    for (QAction *action : bench.actions.actions())
        action->trigger();
    QCOMPARE(Bench::clipboard(), QStringLiteral("before"));
    // The one that the window's menu has says what to select first.
    QCOMPARE(bench.told.count(), 1);
    QCOMPARE(bench.told.first().first().toString(),
             QStringLiteral("Select two vaults in the list first."));
    QVERIFY(!hasAsked);
}

QTEST_MAIN(VaultActionsTest)
#include "tst_vaultactions.moc"
