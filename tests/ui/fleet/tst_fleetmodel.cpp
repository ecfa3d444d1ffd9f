// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/fleetrig.h"
#include "fleet/lastlook.h"
#include "ui/appearance/theme.h"
#include "ui/fleet/fleetmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::LockStage;
using ui::FleetColumn;
using ui::FleetQuestion;
using ui::FleetRows;
using Order = Qt::SortOrder;

namespace {

fleet::Row rowOf(const char *name, LockStage stage, std::optional<qint64> archives,
                 const char *region = "us-west-2")
{
    const auto arn = VaultArn::fromString(QString::fromLatin1(arnOf(region, name)));
    const lock::VaultSurvey::Row vault{
        aws::VaultDescription{*arn, {}, {}, archives, archives}, stage, {}, {}, {}, {}};
    return {0, {}, vault, {}, {}, nullptr, {}, {}};
}

/// The rig's four vaults, with a policy to compare with.
struct ModelBench
{
    explicit ModelBench(std::vector<fleet::Place> places = {place("records", "us-west-2")})
        : rig(std::move(places), {fleetScript()}, {},
              {fleet::savedPolicy(QStringLiteral("year.json"),
                                  retention(arnOf("us-east-1", "examplevault")))})
        , clock(rig.clock)
        , model(clock)
    {
    }
    void read()
    {
        QVERIFY(rig.reads());
        model.begin(rig.policies.known());
        std::vector<FleetRows::Placed> rows;
        std::map<std::size_t, std::size_t> counts;
        for (const fleet::Row &row : rig.fleet.rows())
            rows.push_back({row.place, counts[row.place]++, row});
        model.put(std::move(rows));
    }
    QString names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.rowAt(row).vault.vault.arn.name().toString();
        return names.join(u' ');
    }
    QString text(int row, FleetColumn column) const
    {
        return model.data(model.index(row, static_cast<int>(column)), Qt::DisplayRole).toString();
    }

    FleetRig rig;
    ui::CountdownClock clock;
    ui::FleetModel model;
};

} // namespace

class FleetModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void saysWhatIsKnownOfAVault();
    void saysARowInOneSentence();
    void asksWhatTheCommandLineAsks_data();
    void asksWhatTheCommandLineAsks();
    void findsATextInWhateverIsKnown_data();
    void findsATextInWhateverIsKnown();
    void ordersByWhatIsMeant_data();
    void ordersByWhatIsMeant();
    void givesTheOrderOfTheServicesBack();
    void keepsTheSelectionWithItsVaults();
    void replacesARowThatIsKnownBetter();
    void showsWhatCannotBeToldYetUntilItIs();
    void tellsOfLocksThatComeNearTheirEnd();
    void findsWhatHasChanged();
};

void FleetModelTest::saysWhatIsKnownOfAVault()
{
    ModelBench bench;
    QAbstractItemModelTester tester(&bench.model);
    bench.read();
    QCOMPARE(bench.names(), QStringLiteral("hidden kept open running"));
    QCOMPARE(bench.text(1, FleetColumn::Lock), QStringLiteral("Locked"));
    QCOMPARE(bench.text(1, FleetColumn::SameAs), QStringLiteral("year.json"));
    QCOMPARE(bench.text(1, FleetColumn::Account), QStringLiteral("123456789012"));
    QCOMPARE(bench.text(1, FleetColumn::Region), QStringLiteral("us-west-2"));
    QCOMPARE(bench.text(1, FleetColumn::Tags), QStringLiteral("LegalHold=true"));
    QVERIFY(bench.text(1, FleetColumn::Deletion).startsWith(QLatin1String("Days 0 to 364")));
    QCOMPARE(bench.text(3, FleetColumn::SameAs), QStringLiteral("None of those compared"));
    QVERIFY(bench.text(3, FleetColumn::TimeLeft).startsWith(QLatin1String("17:5")) ||
            bench.text(3, FleetColumn::TimeLeft) == QLatin1String("18:00:00"));
    QCOMPARE(bench.text(2, FleetColumn::SameAs), QStringLiteral("No lock"));
    for (const FleetColumn column : {FleetColumn::Lock, FleetColumn::SameAs, FleetColumn::Deletion,
                                     FleetColumn::Tags, FleetColumn::AccessPolicy})
        QCOMPARE(bench.text(0, column), QStringLiteral("Unknown")); // and not "none"
}

void FleetModelTest::saysARowInOneSentence()
{
    ModelBench bench;
    bench.read();
    const auto sentence = [&](int row) {
        return bench.model.data(bench.model.index(row, 0), Qt::AccessibleDescriptionRole)
            .toString();
    };
    QVERIFY2(sentence(1).contains(QLatin1String("Locked; the same as: year.json")),
             qPrintable(sentence(1)));
    QVERIFY2(sentence(0).contains(QLatin1String("not all of it could be read")),
             qPrintable(sentence(0)));
}

void FleetModelTest::asksWhatTheCommandLineAsks_data()
{
    QTest::addColumn<FleetQuestion>("question");
    QTest::addColumn<QString>("names");
    FleetQuestion question;
    const auto row = [&question](const char *name, const char *names) {
        QTest::newRow(name) << std::exchange(question, {}) << QString::fromLatin1(names);
    };
    row("nothing", "hidden kept open running");
    question.filter.isNotLocked = true;
    row("not locked", "hidden open running");
    question.filter.isNotLocked = question.filter.isNotEmpty = true;
    row("not locked and not empty", "hidden running");
    question.filter.heldInVain = fleet::Filter::HeldTag{QStringLiteral("LegalHold"), {}};
    row("a hold that holds nothing", "hidden kept running");
    question.filter.differsFrom = 0;
    row("another policy", "hidden open running");
    question.filter.endsWithin = std::chrono::hours(24);
    row("ends within a day", "hidden running");
    question.isNotRead = true;
    row("not all known", "hidden");
}

void FleetModelTest::asksWhatTheCommandLineAsks()
{
    QFETCH(FleetQuestion, question);
    QFETCH(QString, names);
    ModelBench bench;
    QAbstractItemModelTester tester(&bench.model);
    bench.read();
    bench.model.setQuestion(question);
    QTRY_COMPARE(bench.names(), names);
    bench.model.setQuestion({});
    QCOMPARE(bench.names(), QStringLiteral("hidden kept open running"));
}

void FleetModelTest::findsATextInWhateverIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a name, in any case") << QStringLiteral("KEPT") << 2;
    QTest::newRow("a Region") << QStringLiteral("eu-west") << 4;
    QTest::newRow("an account") << QStringLiteral("123456789012") << 8;
    QTest::newRow("a tag") << QStringLiteral("legalhold=true") << 4; // hidden's are not known
    QTest::newRow("no word of ours") << QStringLiteral("Unknown") << 0;
    QTest::newRow("nothing") << QStringLiteral("nowhere") << 0;
}

void FleetModelTest::findsATextInWhateverIsKnown()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    ModelBench bench({place("records", "us-west-2"), place("records", "eu-west-1")});
    bench.read();
    FleetQuestion question;
    question.text = text;
    bench.model.setQuestion(question);
    QCOMPARE(bench.model.rowCount(), count);
}

void FleetModelTest::ordersByWhatIsMeant_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, FleetColumn column, Order order, const char *names) {
        QTest::newRow(name) << static_cast<int>(column) << order << QString::fromLatin1(names);
    };
    row("names, in any case", FleetColumn::Vault, Order::AscendingOrder, "alpha Beta gamma Zulu");
    row("names, downwards", FleetColumn::Vault, Order::DescendingOrder, "Zulu gamma Beta alpha");
    row("archives as numbers", FleetColumn::Archives, Order::AscendingOrder,
        "Beta gamma Zulu alpha");
    row("what is not known stays last", FleetColumn::Archives, Order::DescendingOrder,
        "Zulu Beta gamma alpha");
    row("the most urgent first", FleetColumn::Lock, Order::AscendingOrder, "gamma alpha Beta Zulu");
}

void FleetModelTest::ordersByWhatIsMeant()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, names);
    ModelBench bench;
    QAbstractItemModelTester tester(&bench.model);
    bench.model.sort(column, order);
    bench.model.put({{0, 0, rowOf("Zulu", LockStage::Unknown, 1000)},
                     {0, 1, rowOf("Beta", LockStage::Locked, 9)}});
    bench.model.put({{0, 2, rowOf("alpha", LockStage::Unlocked, {})},
                     {0, 3, rowOf("gamma", LockStage::InProgress, 9)}});
    QCOMPARE(bench.names(), names);
}

void FleetModelTest::givesTheOrderOfTheServicesBack()
{
    ModelBench bench;
    bench.model.put({{1, 0, rowOf("b", LockStage::Locked, 1)}});
    bench.model.put(
        {{0, 1, rowOf("c", LockStage::Locked, 2)}, {0, 0, rowOf("d", LockStage::Locked, 3)}});
    QCOMPARE(bench.names(), QStringLiteral("d c b"));
    bench.model.sort(0, Order::AscendingOrder);
    QCOMPARE(bench.names(), QStringLiteral("b c d"));
    bench.model.sort(-1, Order::AscendingOrder);
    QCOMPARE(bench.names(), QStringLiteral("d c b"));
}

void FleetModelTest::keepsTheSelectionWithItsVaults()
{
    ModelBench bench;
    bench.read();
    QItemSelectionModel selection(&bench.model);
    selection.setCurrentIndex(bench.model.index(1, 0), // kept
                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bench.model.sort(0, Order::DescendingOrder);
    QCOMPARE(selection.currentIndex().row(), 2);
    bench.model.put({{0, 100, rowOf("zoo", LockStage::Unlocked, 1)}});
    QCOMPARE(bench.model.rowAt(selection.currentIndex().row()).vault.vault.arn.name().toString(),
             QStringLiteral("kept"));
    QCOMPARE(selection.selectedRows().size(), 1);
    FleetQuestion question;
    question.filter.isNotLocked = true;
    bench.model.setQuestion(question);
    QVERIFY(selection.selectedRows().isEmpty()); // it is not shown
}

void FleetModelTest::replacesARowThatIsKnownBetter()
{
    ModelBench bench;
    QAbstractItemModelTester tester(&bench.model);
    bench.model.put({{0, 0, rowOf("a", LockStage::Unknown, {})}});
    QCOMPARE(bench.text(0, FleetColumn::Lock), QStringLiteral("Not read yet"));
    QCOMPARE(bench.model.all().stillToRead(), 1u);
    QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
    bench.model.put({{0, 0, rowOf("a", LockStage::Locked, 5)}});
    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.text(0, FleetColumn::Lock), QStringLiteral("Locked"));
    QCOMPARE(bench.model.all().stillToRead(), 0u);
    QCOMPARE(changed.size(), 1);
}

/// What a hold comes to is worked out in pieces; what is not known yet is never left out.
void FleetModelTest::showsWhatCannotBeToldYetUntilItIs()
{
    ModelBench bench;
    bench.read();
    FleetRows rows;
    rows.setKnown(bench.rig.policies.known());
    std::size_t at = 0;
    for (const fleet::Row &row : bench.rig.fleet.rows())
        rows.put({0, at++, row});
    FleetQuestion question;
    question.filter.heldInVain =
        fleet::Filter::HeldTag{QStringLiteral("LegalHold"), QStringLiteral("true")};
    question.filter.isNotEmpty = true;
    const auto find = [&](int patience) {
        return rows.find(question, {}, bench.clock, std::chrono::milliseconds(patience));
    };
    const FleetRows::Found first = find(0); // no time at all
    QVERIFY(!first.isWhole);
    QCOMPARE(first.numbers.size(), 3u);
    const FleetRows::Found second = find(10'000);
    QVERIFY(second.isWhole);
    QCOMPARE(second.numbers.size(), 3u); // a year and a hundred days hold nothing for ever
    const FleetRows::Found third = find(0);
    QVERIFY(third.isWhole); // it is kept
}

void FleetModelTest::tellsOfLocksThatComeNearTheirEnd()
{
    ModelBench bench;
    bench.read();
    FleetQuestion question;
    question.filter.endsWithin = std::chrono::hours(1);
    question.filter.isNotEmpty = true;
    bench.model.setQuestion(question);
    QCOMPARE(bench.names(), QStringLiteral("hidden"));
    bench.rig.clock.advance(std::chrono::hours(17) + std::chrono::minutes(30));
    QTRY_COMPARE(bench.names(), QStringLiteral("hidden running")); // at the next tick
}

void FleetModelTest::findsWhatHasChanged()
{
    ModelBench bench;
    bench.read();
    FleetQuestion question;
    question.isChanged = true;
    bench.model.setQuestion(question);
    QCOMPARE(bench.model.rowCount(), 0);
    // Another service's vault of the same name, account and Region.
    fleet::Row twin = rowOf("open", LockStage::Unlocked, 1);
    twin.origin = QStringLiteral("elsewhere");
    bench.model.put({{1, 0, twin}});
    const QString arn = twin.vault.vault.arn.toString();
    bench.model.setChanged({fleet::vaultKey(bench.rig.fleet.rows().front().origin, arn)});
    QCOMPARE(bench.names(), QStringLiteral("open"));
    QVERIFY(bench.model.isChanged(0));
    QVERIFY(bench.model.rowAt(0).origin != twin.origin);
}

QTEST_MAIN(FleetModelTest)
#include "tst_fleetmodel.moc"
