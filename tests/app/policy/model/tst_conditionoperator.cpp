// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/conditionoperator.h"

#include <QTest>

#include <string>

using namespace vaultlock::policy;

class ConditionOperatorTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryOperatorByItsName();
    void knowsPrefixAndSuffix();
    void refusesWhatIsNearlyOne();
};

void ConditionOperatorTest::knowsEveryOperatorByItsName()
{
    QCOMPARE(operatorNames().size(), std::size_t(27));
    for (const std::string_view name : operatorNames())
        QVERIFY2(conditionOperator(name).has_value(), name.data());
    const ConditionOperator less{OperatorFamily::Numeric, Comparison::Less, false, false,
                                 SetQualifier::None};
    QVERIFY(conditionOperator("NumericLessThan") == less);
    QVERIFY(conditionOperator("StringNotLike")->isNegated);
    QVERIFY(conditionOperator("ArnEquals") == conditionOperator("ArnLike"));
}

void ConditionOperatorTest::knowsPrefixAndSuffix()
{
    const auto all = conditionOperator("ForAllValues:StringNotEqualsIfExists");
    QVERIFY(all.has_value());
    QCOMPARE(all->set, SetQualifier::ForAllValues);
    QVERIFY(all->ifExists && all->isNegated);
    const OperatorParts parts = operatorParts("ForAnyValue:StringIsIfExists");
    QCOMPARE(std::string(parts.prefix), std::string("ForAnyValue:"));
    QCOMPARE(std::string(parts.bare), std::string("StringIs"));
    QCOMPARE(std::string(parts.suffix), std::string("IfExists"));
}

void ConditionOperatorTest::refusesWhatIsNearlyOne()
{
    for (const char *name : {"", "stringEquals", "StringEquals ", "IfExists", "ForAllValues:",
                             "ForEachValue:StringEquals", "NumericLessThanOrEquals"})
        QVERIFY2(!conditionOperator(name), name);
}

QTEST_GUILESS_MAIN(ConditionOperatorTest)
#include "tst_conditionoperator.moc"
