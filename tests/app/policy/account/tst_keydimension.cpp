// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers without a table: where conditions on an age hold, beside every day.
#include "../ruletable.h"
#include "generatedrequests.h"
#include "policy/account/keydimension.h"

#include <QTest>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class KeyDimensionTest : public QObject
{
    Q_OBJECT

private slots:
    void holdOnTheDaysThatTheDecisionsSay_data();
    void holdOnTheDaysThatTheDecisionsSay();
    void beginWhereAnOutcomeChanges();
    void takeOnlyComparisonsOfNumbers();
};

void KeyDimensionTest::holdOnTheDaysThatTheDecisionsSay_data()
{
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("values");
    for (const char *op : {"NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
                           "NumericGreaterThanEquals", "NumericEquals", "NumericNotEquals"}) {
        for (const char *suffix : {"", "IfExists"}) {
            for (const char *values : {"[30]", "[365, 30]", "[30.5]", "[-1]", "[0]", "[3, 4, 5]",
                                       "[30.5, 31, -7]", "[7, 7]"})
                QTest::addRow("%s%s %s", op, suffix, values)
                    << QString::fromLatin1(op) + QString::fromLatin1(suffix)
                    << QString::fromLatin1(values);
        }
    }
}

void KeyDimensionTest::holdOnTheDaysThatTheDecisionsSay()
{
    QFETCH(QString, op);
    QFETCH(QString, values);
    const ReadPolicy policy(
        policyWith("\"Condition\": {\"" + op.toStdString() +
                   "\": {\"glacier:ArchiveAgeInDays\": " + values.toStdString() + "}}"));
    const Condition &condition = policy.model.statements.front().conditions.front();
    const PreparedCondition prepared(condition, true);
    const auto numeric = numericCondition(condition);
    QVERIFY(numeric.has_value());
    std::pmr::vector<double> numbers;
    numeric->addBoundsTo(numbers);
    const KeyDimension key =
        keyDimensionOf("glacier:archiveageindays", condition.key.key, {}, numbers, {}, {});
    std::vector<bool> holds(key.cellCount(), false);
    numeric->eachRange(key, [&](const CellRange &range) {
        for (std::size_t cell = range.first; cell < range.second; ++cell)
            holds[cell] = true;
    });
    const Request nobody({}, {}, {});
    QVERIFY(key.canBeAbsent);
    QCOMPARE(holds.front(),
             prepared.holdsOn({KeyValues::State::Absent, nullptr}, nobody) == Truth::True);
    std::size_t cell = 0;
    for (std::int64_t day = 0; day < 400; ++day) {
        while (cell < key.wholes.size() && key.wholes[cell] <= day)
            ++cell;
        const std::vector<std::string> value{std::to_string(day)};
        const Truth truth = prepared.holdsOn({KeyValues::State::Present, &value}, nobody);
        QVERIFY2(holds[key.firstSample() + cell - 1] == (truth == Truth::True),
                 value.front().c_str());
    }
}

void KeyDimensionTest::beginWhereAnOutcomeChanges()
{
    using Wholes = std::pmr::vector<std::int64_t>;
    QCOMPARE(firstWholes({}), (Wholes{0}));
    QCOMPARE(firstWholes({30, 30.5, -1, 365}), (Wholes{0, 30, 31, 365, 366}));
    QCOMPARE(firstWholes({0}), (Wholes{0, 1}));
}

void KeyDimensionTest::takeOnlyComparisonsOfNumbers()
{
    for (const char *condition : {R"("NumericLessThan": {"glacier:ArchiveAgeInDays": "a year"})",
                                  R"("StringEquals": {"glacier:ArchiveAgeInDays": "30"})",
                                  R"("ForAnyValue:NumericEquals": {"glacier:ArchiveAgeInDays": 1})",
                                  R"("NumericEquals": {"glacier:ResourceTag/Years": "7"})"}) {
        const ReadPolicy policy(policyWith("\"Condition\": {" + std::string(condition) + "}"));
        QVERIFY2(!numericCondition(policy.model.statements.front().conditions.front()), condition);
    }
}

QTEST_GUILESS_MAIN(KeyDimensionTest)
#include "tst_keydimension.moc"
