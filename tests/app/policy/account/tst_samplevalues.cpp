// SPDX-License-Identifier: GPL-3.0-or-later

// The values that tell conditions apart, beside many more values.
#include "../ruletable.h"
#include "policy/account/samplevalues.h"
#include "policy/reader/reader.h"

#include <QTest>

#include <set>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

using Values = std::vector<std::vector<std::string>>;
using Outcomes = std::vector<Truth>;

/// Conditions on one key, as a policy writes them.
struct Conditions
{
    explicit Conditions(const std::string &members)
        : text(policyWith("\"Condition\": {" + members + "}"))
        , tree(read(text))
        , model(modelOf(tree, documentOf(tree)))
    {
        for (const Condition &condition : model.statements.front().conditions)
            prepared.emplace_back(condition, model.hasVariables);
        for (const PreparedCondition &condition : prepared)
            all.push_back(&condition);
    }

    const ConditionKey &key() const { return *model.statements.front().conditions.front().key.key; }
    SampleValues samples(std::int64_t earliest = 0) const
    {
        return sampleValuesOf(key(), all, {}, earliest);
    }
    std::set<Outcomes> outcomesOf(const Values &values) const
    {
        const Request nobody({}, {}, {});
        std::set<Outcomes> outcomes;
        for (const auto &value : values) {
            Outcomes one;
            for (const PreparedCondition &condition : prepared)
                one.push_back(condition.holdsOn({KeyValues::State::Present, &value}, nobody));
            outcomes.insert(std::move(one));
        }
        return outcomes;
    }

    std::string text;
    Tree tree;
    PolicyModel model;
    std::vector<PreparedCondition> prepared;
    std::vector<const PreparedCondition *> all;
};

Values each(std::initializer_list<const char *> texts)
{
    Values values;
    for (const char *text : texts)
        values.push_back({text});
    return values;
}

/// Every set of some texts.
Values everySet(const std::vector<std::string> &texts)
{
    Values values;
    for (std::size_t set = 1; set < (std::size_t(1) << texts.size()); ++set) {
        auto &value = values.emplace_back();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if ((set >> i & 1U) != 0)
                value.push_back(texts[i]);
        }
    }
    return values;
}

} // namespace

Q_DECLARE_METATYPE(Values)

class SampleValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellWhateverOtherValuesTell_data();
    void tellWhateverOtherValuesTell();
    void beginWhereRequestsBegin();
    void haveNoAddressThatIsNotRouted();
    void haveNoEmptyValueButOfTags();
    void areOpenWhereAnOperatorIsOfAnotherType();
};

void SampleValuesTest::tellWhateverOtherValuesTell_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<Values>("values");
    const auto row = [](const char *name, const char *conditions, Values values) {
        QTest::newRow(name) << QString::fromUtf8(conditions) << std::move(values);
    };
    row("numbers in a tag", R"("NumericLessThan": {"glacier:ResourceTag/Years": "2.5"},
                               "NumericEquals": {"glacier:ResourceTag/Years": ["2.5", "3"]})",
        each({"-7", "2.4", "2.5", "2.6", "3", "3.1", "99"}));
    row("dates", R"("DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"},
                    "DateEquals": {"aws:CurrentTime": "2029-12-31T22:00:00-02:00"},
                    "DateGreaterThan": {"aws:CurrentTime": "2030-01-01"})",
        each({"1893455999", "1893456000", "1893456001", "1500000000", "4000000000"}));
    row("addresses", R"("IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]},
                        "NotIpAddress": {"aws:SourceIp": ["203.0.113.128/25", "203.0.0.0/8"]})",
        each({"203.0.113.1", "203.0.113.200", "203.1.0.0", "8.8.8.8", "255.255.255.255",
              "2001:db8::1", "2001:db9::", "::2"}));
    row("private addresses", R"("IpAddress": {"aws:VpcSourceIp": ["10.0.0.0/8"]})",
        each({"10.1.2.3", "11.0.0.0"}));
    row("texts", R"("StringLike": {"glacier:ResourceTag/Hold": ["a*", "tr?e"]},
                    "StringNotLike": {"glacier:ResourceTag/Hold": "*b"},
                    "StringEqualsIgnoreCase": {"glacier:ResourceTag/Hold": ["AB", "true"]})",
        each({"", "a", "ab", "aB", "zb", "true", "TRUE", "trxe", "abc", "z"}));
    row("an end that plain words have", R"("StringLike": {"aws:PrincipalOrgID": "*r"})",
        each({"o-abc", "r", "other"}));
    row("beginnings that plain words have",
        R"("StringLike": {"aws:referer": ["o*", "a*", "O*"]},
           "StringNotLike": {"aws:referer": ["?*z"]})",
        each({"o", "b", "bz", "oz"}));
    row("ARNs", R"("ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket*"},
                   "ArnNotEquals": {"aws:SourceArn": "arn:aws:s3:::*1"})",
        each(
            {"arn:aws:s3:::bucket", "arn:aws:s3:::bucket1", "arn:aws:s3:::x1", "arn:aws:sns:::x"}));
    row("flags", R"("Bool": {"aws:SecureTransport": "true"})", each({"true", "false"}));
    row("sets", R"("ForAllValues:StringEquals": {"aws:TagKeys": ["Owner", "Hold"]},
                   "ForAnyValue:StringLike": {"aws:TagKeys": "H*"},
                   "ForAnyValue:StringNotEquals": {"aws:TagKeys": "Owner"})",
        everySet({"Owner", "Hold", "Hx", "z"}));
}

void SampleValuesTest::tellWhateverOtherValuesTell()
{
    QFETCH(QString, conditions);
    QFETCH(Values, values);
    const Conditions all(conditions.toStdString());
    const SampleValues samples = all.samples(1'500'000'000);
    QVERIFY(std::none_of(samples.isOpen.begin(), samples.isOpen.end(), [](bool is) { return is; }));
    const std::set<Outcomes> told = all.outcomesOf(samples.samples);
    for (const auto &value : values)
        QVERIFY2(told.count(*all.outcomesOf({value}).begin()) == 1, value.front().c_str());
    QVERIFY(!all.outcomesOf(samples.samples).empty());
}

void SampleValuesTest::beginWhereRequestsBegin()
{
    const Conditions all(R"("DateLessThan": {"aws:CurrentTime": ["2020-01-01", "2030-01-01"]})");
    for (const auto &sample : all.samples(1'795'824'000).samples)
        QVERIFY2(std::stoll(sample.front()) >= 1'795'824'000, sample.front().c_str());
}

void SampleValuesTest::haveNoAddressThatIsNotRouted()
{
    const Conditions all(R"("IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "192.168.1.1", "fc00::/7",
                            "172.0.0.0/8"]})");
    for (const auto &sample : all.samples().samples)
        QVERIFY2(!isWithinPrivateRange(*ipRangeIn(sample.front())), sample.front().c_str());
    // What is left of 172.0.0.0/8 is routed.
    QCOMPARE(all.outcomesOf(all.samples().samples).size(), std::size_t(2));
}

void SampleValuesTest::haveNoEmptyValueButOfTags()
{
    const auto hasEmpty = [](const char *conditions) {
        const Values samples = Conditions(conditions).samples().samples;
        return std::find(samples.begin(), samples.end(), std::vector<std::string>{""}) !=
               samples.end();
    };
    QVERIFY(hasEmpty(R"("StringLike": {"glacier:ResourceTag/Hold": "t*"})"));
    QVERIFY(!hasEmpty(R"("StringLike": {"aws:referer": "t*"})"));
    QVERIFY(!hasEmpty(R"("StringNotLike": {"aws:referer": "?*"})"));
}

void SampleValuesTest::areOpenWhereAnOperatorIsOfAnotherType()
{
    const Conditions all(R"("Bool": {"aws:SecureTransport": "true"},
                            "NumericEquals": {"aws:SecureTransport": "1"})");
    QCOMPARE(all.samples().isOpen, (std::vector<bool>{false, true}));
}

QTEST_GUILESS_MAIN(SampleValuesTest)
#include "tst_samplevalues.moc"
