// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/calendaryears.h"
#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity danger = Severity::Danger;
constexpr Severity warning = Severity::Warning;
constexpr Severity hint = Severity::Hint;

/// A policy that denies deletion by one operator on the age.
std::string aged(const std::string &op, const std::string &operand)
{
    return policyWith("\"Condition\": {" + op + ": {\"glacier:ArchiveAgeInDays\": " + operand +
                      "}}");
}

std::string younger(const std::string &operand)
{
    return aged("\"NumericLessThan\"", operand);
}

std::string upTo(const std::string &operand)
{
    return aged("\"NumericLessThanEquals\"", operand);
}

std::vector<RuleRow> yearRows()
{
    const Rule rule = Rule::CalendarYears;
    return {
        {"a year", rule, warning, younger("«\"365\"»"), younger("\"366\""), younger("\"366\"")},
        {"seven years", rule, warning, younger("«\"2555\"»"), younger("\"2556\""),
         younger("\"2557\"")},
        {"a bare number", rule, warning, younger("«3650»"), younger("3651"), younger("3653")},
        {"the last day of a year", rule, warning, upTo("«\"364\"»"), upTo("\"365\""),
         upTo("\"365\"")},
        {"five years, up to the last day", rule, warning, upTo("«\"1824\"»"), upTo("\"1825\""),
         upTo("\"1826\"")},
        {"the one that counts", rule, warning, younger("[\"30\", «\"365\"»]"),
         younger("[\"365\", \"400\"]"), younger("[\"30\", \"366\"]")},
        {"a decimal", rule, warning, younger("«\"365.0\"»"), younger("\"365.5\""),
         younger("\"366\"")},
        {"on Allow", rule, warning, younger("«\"365\"»"),
         policyOf({statementOf({R"("Effect": "Allow")", everyone, deleting, ownVault,
                                R"("Condition": {"NumericLessThan":)"
                                R"( {"glacier:ArchiveAgeInDays": "365"}})"})}),
         younger("\"366\"")},
    };
}

std::vector<RuleRow> boundaryRows()
{
    const Rule rule = Rule::BoundaryDay;
    return {
        {"below", rule, hint, younger("«\"366\"»"), policyWith(deleting)},
        {"up to", rule, hint, upTo("«366»"), aged("\"NumericGreaterThan\"", "\"366\"")},
        {"with a set operator", rule, hint,
         aged("\"ForAnyValue:NumericLessThanIfExists\"", "«\"366\"»"), younger("\"days\"")},
        {"of all deletions", rule, hint,
         policyOf({statementOf({deny, everyone, R"("NotAction": "glacier:ListJobs")", ownVault,
                                R"("Condition": {"NumericLessThan":)"
                                R"( {"glacier:ArchiveAgeInDays": «"366"»}})"})}),
         policyOf({statementOf({deny, everyone, R"("Action": "glacier:InitiateJob")", ownVault,
                                R"("Condition": {"NumericLessThan":)"
                                R"( {"glacier:ArchiveAgeInDays": "366"}})"})})},
    };
}

std::vector<RuleRow> absurdRows()
{
    const Rule rule = Rule::AbsurdRetention;
    return {
        {"nothing", rule, danger, younger("«\"0\"»"), younger("\"1\"")},
        {"nothing but the first day", rule, danger, upTo("«0»"), upTo("1")},
        {"less than nothing", rule, danger, younger("«\"-365\"»"), younger("\"366\"")},
        {"more than 100 years", rule, danger, younger("«\"36527\"»"), younger("\"36525\"")},
        {"more than a double holds exactly", rule, danger,
         younger("«\"100000000000000000000000000000\"»"), younger("\"36525\"")},
        {"seven years in seconds", rule, danger, younger("«\"220752000\"»"), younger("\"2557\"")},
        {"a year in hours", rule, danger, younger("«\"8760\"»"), younger("\"8761\"")},
        {"seven years in hours", rule, danger, younger("«\"61368\"»"), younger("\"2557\"")},
    };
}

std::vector<RuleRow> invertedRows()
{
    const Rule rule = Rule::InvertedAge;
    return {
        {"older", rule, danger, aged("«\"NumericGreaterThan\"»", "\"365\""), younger("\"365\"")},
        {"at least", rule, danger, aged("«\"NumericGreaterThanEquals\"»", "\"365\""),
         aged("\"NumericGreaterThanEquals\"", "\"0\"")},
        {"between two ages", rule, danger,
         policyWith(R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "400"}, )"
                    R"(«"NumericGreaterThan"»: {"glacier:ArchiveAgeInDays": "300"}})"),
         policyWith(R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "400"}, )"
                    R"("NumericGreaterThanEquals": {"glacier:ArchiveAgeInDays": "0"}})")},
        {"all but a day", rule, danger, aged("«\"NumericNotEquals\"»", "\"365\""),
         aged("\"NumericNotEquals\"", "\"-1\"")},
        {"one day", rule, danger, aged("«\"NumericEquals\"»", "\"365\""), younger("\"365\"")},
    };
}

ChosenVault vaultOfAge(qint64 days, std::optional<qint64> archives)
{
    ChosenVault vault = examplevault();
    vault.archiveCount = archives;
    vault.createdAt = QDateTime::fromString(QStringLiteral("2020-02-29T10:00:00Z"), Qt::ISODate);
    vault.now = vault.createdAt->addDays(days);
    return vault;
}

} // namespace

class AgeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAtJustThoseBytes_data();
    void raisesAtJustThoseBytes();
    void saysOnWhichDayDeletionOpens_data();
    void saysOnWhichDayDeletionOpens();
    void saysWhatAnAbsurdNumberLooksLike_data();
    void saysWhatAnAbsurdNumberLooksLike();
    void saysWhichDaysAreLeftOpen_data();
    void saysWhichDaysAreLeftOpen();
    void knowsTheMostDaysOfCalendarYears();
    void neverAsksForLessThanTheYears();
    void tellsThatTheVaultIsOlderThanTheRetention_data();
    void tellsThatTheVaultIsOlderThanTheRetention();
    void comparesTheVaultWithItsLongestRetention();
};

void AgeRulesTest::raisesAtJustThoseBytes_data()
{
    addRuleRows("rule", joined({yearRows(), boundaryRows(), absurdRows(), invertedRows()}));
}

void AgeRulesTest::raisesAtJustThoseBytes()
{
    QFETCH(RuleRow, rule);
    checkRaised(rule, examplevault());
    checkNeighbour(rule, examplevault());
    checkFixed(rule, examplevault());
}

void AgeRulesTest::saysOnWhichDayDeletionOpens_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("day");
    QTest::newRow("below") << younger("\"365\"") << std::string("365");
    QTest::newRow("up to") << upTo("\"365\"") << std::string("366");
    QTest::newRow("below a fraction") << younger("\"365.5\"") << std::string("366");
    QTest::newRow("up to a fraction") << upTo("\"365.5\"") << std::string("366");
    QTest::newRow("the longest of a list")
        << younger("[\"365\", 730, \"1\"]") << std::string("730");
    QTest::newRow("the shorter of two operators")
        << policyWith(R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "400"}, )"
                      R"("NumericLessThanEquals": {"glacier:ArchiveAgeInDays": "300"}})")
        << std::string("301");
}

void AgeRulesTest::saysOnWhichDayDeletionOpens()
{
    QFETCH(std::string, text);
    QFETCH(std::string, day);
    const auto found = findingsOf(lint(text), Rule::BoundaryDay);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments, std::vector<std::string>{day});
}

void AgeRulesTest::saysWhatAnAbsurdNumberLooksLike_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<std::vector<std::string>>("arguments");
    const auto row = [](const char *number, const char *instead, const char *like) {
        QTest::newRow(number) << std::string(number)
                              << std::vector<std::string>{number, instead, like};
    };
    row("0", "0", "zero");
    row("-7", "0", "zero");
    row("31536000", "365", "seconds");
    row("86400", "1", "seconds");
    row("17520", "730", "hours");
    row("61320", "2555", "hours");
    row("40000", "109", "long");
}

void AgeRulesTest::saysWhatAnAbsurdNumberLooksLike()
{
    QFETCH(std::string, number);
    QFETCH(std::vector<std::string>, arguments);
    const auto all = lint(younger("\"" + number + "\""));
    const auto found = findingsOf(all, Rule::AbsurdRetention);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments, arguments);
    // One cause, one finding.
    QVERIFY(findingsOf(all, Rule::CalendarYears).empty());
    QVERIFY(findingsOf(all, Rule::BoundaryDay).empty());
    QVERIFY(findingsOf(all, Rule::ConditionNeverMatches).empty());
}

void AgeRulesTest::saysWhichDaysAreLeftOpen_data()
{
    QTest::addColumn<std::string>("condition");
    QTest::addColumn<std::vector<std::string>>("arguments");
    const auto row = [](const char *condition, const std::vector<std::string> &arguments) {
        QTest::newRow(condition) << std::string(condition) << arguments;
    };
    row(R"("NumericEquals": {"glacier:ArchiveAgeInDays": "0"})", {"0", "0", "named-days"});
    row(R"("NumericEquals": {"glacier:ArchiveAgeInDays": ["0", "1", "2"]})",
        {"0", "2", "named-days"});
    row(R"("NumericEquals": {"glacier:ArchiveAgeInDays": ["0", "5"]})", {"1", "4", "gap"});
    row(R"("NumericLessThan": {"glacier:ArchiveAgeInDays": "400"}, )"
        R"("NumericNotEquals": {"glacier:ArchiveAgeInDays": "30"})",
        {"30", "30", "gap"});
    row(R"("NumericNotEquals": {"glacier:ArchiveAgeInDays": "30"})", {"0", "", "but-one-day"});
    row(R"("NumericEquals": {"glacier:ArchiveAgeInDays": "365"})", {"365", "365", "between"});
    row(R"("NumericEquals": {"glacier:ArchiveAgeInDays": ["365", "730"]})",
        {"365", "730", "some-between"});
    row(R"("NumericGreaterThan": {"glacier:ArchiveAgeInDays": "10"}, )"
        R"("NumericNotEquals": {"glacier:ArchiveAgeInDays": "30"})",
        {"11", "", "onwards-but"});
}

void AgeRulesTest::saysWhichDaysAreLeftOpen()
{
    QFETCH(std::string, condition);
    QFETCH(std::vector<std::string>, arguments);
    const auto found =
        findingsOf(lint(policyWith("\"Condition\": {" + condition + "}")), Rule::InvertedAge);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments, arguments);
}

void AgeRulesTest::knowsTheMostDaysOfCalendarYears()
{
    const std::vector<std::pair<int, int>> table{{1, 366},  {2, 731},  {3, 1096}, {4, 1461},
                                                 {5, 1827}, {6, 2192}, {7, 2557}, {10, 3653}};
    for (const auto &[years, days] : table)
        QCOMPARE(mostDaysOfYears(years), days);
    // Against the calendar itself: from each day of a stretch that has no century without its day.
    const QDate last(2098, 12, 31);
    for (int years = 1; years <= 50; ++years) {
        qint64 most = 0;
        for (QDate day(1999, 1, 1); day.addYears(years) <= last; day = day.addDays(1)) {
            // The anniversary of 29 February is 1 March.
            QDate end = day.addYears(years);
            end = end.day() == day.day() ? end : end.addDays(1);
            most = std::max(most, day.daysTo(end));
        }
        QCOMPARE(mostDaysOfYears(years), most);
    }
}

void AgeRulesTest::neverAsksForLessThanTheYears()
{
    for (int years = 1; years <= 100; ++years) {
        if (years == 24 || years == 48 || years == 72 || years == 96)
            continue; // as likely hours of one to four years
        const std::string text = younger("\"" + std::to_string(365 * years) + "\"");
        const auto found = findingsOf(lint(text), Rule::CalendarYears);
        QVERIFY2(found.size() == 1, text.c_str());
        const auto mended = lint(applied(text, found.front().fixes.front()));
        QVERIFY2(findingsOf(mended, Rule::CalendarYears).empty(), text.c_str());
        const auto opening = findingsOf(mended, Rule::BoundaryDay);
        QVERIFY2(opening.size() == 1, text.c_str());
        QCOMPARE(opening.front().arguments.front(), std::to_string(mostDaysOfYears(years)));
    }
}

void AgeRulesTest::tellsThatTheVaultIsOlderThanTheRetention_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("archives");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("older") << 400 << 5 << true;
    QTest::newRow("just as old") << 366 << 5 << true;
    QTest::newRow("a day younger") << 365 << 5 << false;
    QTest::newRow("empty") << 400 << 0 << false;
    QTest::newRow("not known to have archives") << 400 << -1 << false;
}

void AgeRulesTest::tellsThatTheVaultIsOlderThanTheRetention()
{
    QFETCH(int, days);
    QFETCH(int, archives);
    QFETCH(bool, isTold);
    const auto vault =
        vaultOfAge(days, archives < 0 ? std::nullopt : std::optional<qint64>(archives));
    const MarkedText text = unmarked(younger("«\"366\"»"));
    const auto found = findingsOf(lint(text.text, vault), Rule::VaultOlderThanRetention);
    QCOMPARE(found.size(), std::size_t(isTold ? 1 : 0));
    if (!isTold)
        return;
    QCOMPARE(found.front().severity, hint);
    QVERIFY(found.front().span == text.spans.front());
    QCOMPARE(found.front().arguments, (std::vector<std::string>{"366", std::to_string(days)}));
    ChosenVault unknown = vault;
    unknown.createdAt.reset();
    QVERIFY(findingsOf(lint(text.text, unknown), Rule::VaultOlderThanRetention).empty());
    unknown = vault;
    unknown.now.reset();
    QVERIFY(findingsOf(lint(text.text, unknown), Rule::VaultOlderThanRetention).empty());
}

void AgeRulesTest::comparesTheVaultWithItsLongestRetention()
{
    const auto keeping = [](const std::string &days) {
        return statementOf(
            {deny, everyone, deleting, ownVault,
             R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": )" + days + "}}"});
    };
    const auto told = [](const std::vector<std::string> &statements, int days) {
        return findingsOf(lint(policyOf(statements), vaultOfAge(days, 1)),
                          Rule::VaultOlderThanRetention)
            .size();
    };
    QCOMPARE(told({keeping("30"), keeping("400"), keeping("50")}, 399), std::size_t(0));
    QCOMPARE(told({keeping("30"), keeping("400"), keeping("50")}, 400), std::size_t(1));
    // What can never be deleted is not deletable at once.
    QCOMPARE(told({keeping("30"), statementOf({deny, everyone, deleting, ownVault})}, 400),
             std::size_t(0));
}

QTEST_GUILESS_MAIN(AgeRulesTest)
#include "tst_agerules.moc"
