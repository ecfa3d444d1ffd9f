// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/examples.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;

class ExamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void raiseTheirRule_data() { addRules(); }
    void raiseTheirRule();
    void doNotRaiseItWhenWrittenOtherwise_data() { addRules(); }
    void doNotRaiseItWhenWrittenOtherwise();

private:
    static void addRules();
    static bool raises(policy::Rule rule, const std::string &text);
};

void ExamplesTest::addRules()
{
    QTest::addColumn<int>("rule");
    for (int i = 0; i <= static_cast<int>(policy::lastRule); ++i)
        QTest::newRow(std::string(policy::ruleName(static_cast<policy::Rule>(i))).c_str()) << i;
}

bool ExamplesTest::raises(policy::Rule rule, const std::string &text)
{
    const auto findings = policy::lint(text, guide::exampleVault(rule));
    return std::any_of(findings.begin(), findings.end(),
                       [rule](const auto &finding) { return finding.rule == rule; });
}

void ExamplesTest::raiseTheirRule()
{
    QFETCH(int, rule);
    const auto wanted = static_cast<policy::Rule>(rule);
    const auto examples = guide::examplesOf(wanted);
    QVERIFY(!examples.empty());
    for (const guide::Example &example : examples) {
        QVERIFY(example.rule == wanted);
        QVERIFY2(raises(wanted, example.raising), example.raising.c_str());
    }
}

void ExamplesTest::doNotRaiseItWhenWrittenOtherwise()
{
    QFETCH(int, rule);
    const auto wanted = static_cast<policy::Rule>(rule);
    // Of these there is nothing to mend: each retention has a last day.
    const bool isJustTold =
        wanted == policy::Rule::BoundaryDay || wanted == policy::Rule::VaultOlderThanRetention;
    for (const guide::Example &example : guide::examplesOf(wanted)) {
        if (isJustTold)
            continue;
        QVERIFY(!example.fitting.empty());
        QVERIFY2(!raises(wanted, example.fitting), example.fitting.c_str());
    }
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_findingexamples.moc"
