#include "policy/linter.h"
#include "words/findingwords.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::words;

namespace {

const std::string vaultArn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

std::optional<ChosenVault> examplevault()
{
    return ChosenVault{*VaultArn::fromString(QString::fromStdString(vaultArn))};
}

std::string withResource(const std::string &resource)
{
    return R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":")" +
           resource + R"("}]})";
}

std::string withVault(const std::string &tail)
{
    return withResource("arn:aws:glacier:us-west-2:123456789012:" + tail);
}

std::string withStatement(const std::string &statement)
{
    return R"({"Version":"2012-10-17","Statement":[)" + statement + "]}";
}

/// Texts that raise every rule between them, and every fault of syntax.
std::vector<std::string> texts()
{
    return {
        "",
        "{\"Version\" \"2012-10-17\"}",
        "{\"Version\":\"2012-10-17\" \"Statement\":[]}",
        "{\"Version\":\"2012-10-17\",}",
        "{\"Version\":}",
        "{Version:\"2012-10-17\"}",
        "{\"Version\":2012-10}",
        "{\"Version\":\"2012-10-17",
        "{\"Version\":\"\\x\"}",
        "{\"Version\":\"\\ud800\"}",
        "{\"Version\":\"\x01\"}",
        "{\"Version\":'2012-10-17'}",
        "{\"Version\":latest}",
        "/* policy */ {\"Version\":\"2012-10-17\"}",
        "{\"Version\":\"2012-10-17\",,\"Id\":\"\"}",
        "{\"Version\":\"2012-10-17\"]",
        "{\"Version\":\"2012-10-17\"",
        "{\"Version\":\"2012-10-17\"} more",
        "{\"Version\":\"2012-10-17\",\"Version\":\"2008-10-17\"}",
        "{\"Id\":" + std::string(70, '[') + std::string(70, ']') + "}",
        "{\"Id\":\"\xff\"}",
        "\xef\xbb\xbf{}",
        "{\"Policy\":\"{\\\"Version\\\":\\\"2012-10-17\\\"}\"}",
        withResource("x") + std::string(20'500, ' '),
        withResource("x") + std::string(20'100 - withResource("x").size(), ' '),
        withVault("vaults/<name>"),
        R"({"version":"2012-10-17","Comment":""})",
        R"({"Statement":[]})",
        R"({"Version":"2025-01-01","Statement":"all"})",
        "[]",
        withStatement("{}"),
        withStatement(R"({"Effect":"deny","Principal":[],"NotPrincipal":"*","Action":[],)"
                      R"("Resource":7,"Condition":"never"})"),
        withStatement(R"({"Sid":"a-b"},{"Sid":"a-b"})"),
        withResource("*"),
        withResource("examplevault"),
        withResource("arn:aws:s3:us-west-2:123456789012:vaults/examplevault"),
        withResource("arn:aws:glacier::123456789012:vaults/examplevault"),
        withResource("arn:aws:glacier:us-west-2:1234:vaults/examplevault"),
        withResource("arn:aws:glacier:us-west-2:-:vaults/examplevault"),
        withResource("arn:awz:glacier:us-west-2:123456789012:vaults/examplevault"),
        withResource("arn:aws:glacier:us-wst-2:123456789012:vaults/examplevault"),
        withVault("vaults/examplevault/*"),
        withVault("vault/examplevault"),
        withVault("safes/examplevault"),
        withVault("vaults/two words"),
        withVault("vaults/other"),
    };
}

std::vector<Finding> everyFinding()
{
    std::vector<Finding> all;
    for (const std::string &text : texts()) {
        for (Finding &finding : lint(text, examplevault()))
            all.push_back(std::move(finding));
    }
    return all;
}

bool isSentence(const QString &text)
{
    return text.size() > 1 && text.endsWith(u'.') && !text.startsWith(u' ') &&
           !text.contains(QLatin1String("%1")) && !text.contains(QLatin1String("%2"));
}

QByteArray shown(const Finding &finding)
{
    const FindingWords words = findingWords(finding);
    return QByteArray::fromStdString(std::string(ruleName(finding.rule))) + ": " +
           words.what.toUtf8() + " | " + words.why.toUtf8() + " | " + words.mend.toUtf8();
}

} // namespace

class FindingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowATextForEveryRule();
    void areSentencesForEveryFinding();
    void sayWhatToDoAboutEveryErrorAndDanger();
    void differForEveryFaultOfSyntax();
    void putArgumentsInAsTheyStand_data();
    void putArgumentsInAsTheyStand();
    void nameBothVaultsWhereTheyDiffer();
    void nameEverySeverity();
    void titleEveryFixThatIsOffered();
    void titleTheKindsOfFixes_data();
    void titleTheKindsOfFixes();
};

void FindingWordsTest::knowATextForEveryRule()
{
    std::set<Rule> raised;
    for (const Finding &finding : everyFinding())
        raised.insert(finding.rule);
    for (int i = 0; i <= static_cast<int>(Rule::ResourceWildcard); ++i) {
        const auto rule = static_cast<Rule>(i);
        QVERIFY2(raised.count(rule) == 1, std::string(ruleName(rule)).c_str());
    }
}

void FindingWordsTest::areSentencesForEveryFinding()
{
    for (const Finding &finding : everyFinding()) {
        const FindingWords words = findingWords(finding);
        QVERIFY2(isSentence(words.what), shown(finding).constData());
        QVERIFY2(words.why.isEmpty() || isSentence(words.why), shown(finding).constData());
        QVERIFY2(words.mend.isEmpty() || isSentence(words.mend), shown(finding).constData());
    }
}

void FindingWordsTest::sayWhatToDoAboutEveryErrorAndDanger()
{
    for (const Finding &finding : everyFinding()) {
        if (finding.severity >= Severity::Danger)
            QVERIFY2(!findingWords(finding).mend.isEmpty(), shown(finding).constData());
    }
}

void FindingWordsTest::differForEveryFaultOfSyntax()
{
    const Finding unknown{Rule::JsonSyntax, Severity::Error, {}, {"no such fault", ""}, {}, {}};
    const QString fallback = findingWords(unknown).what;
    std::set<QString> reasons;
    for (const Finding &finding : everyFinding()) {
        if (finding.rule != Rule::JsonSyntax)
            continue;
        QVERIFY2(findingWords(finding).what != fallback, finding.arguments.front().c_str());
        reasons.insert(QString::fromStdString(finding.arguments.front()));
    }
    QVERIFY(reasons.size() >= 14);
}

void FindingWordsTest::putArgumentsInAsTheyStand_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("markup") << QStringLiteral("<b>bold</b>&amp;");
    QTest::newRow("a place of the sentence") << QStringLiteral("%2 and %1");
    QTest::newRow("letters of other scripts") << QStringLiteral("é😀");
    QTest::newRow("empty") << QString();
}

void FindingWordsTest::putArgumentsInAsTheyStand()
{
    QFETCH(QString, argument);
    const std::string bytes = argument.toStdString();
    for (const Rule rule : {Rule::UnknownElement, Rule::TemplatePlaceholder, Rule::DuplicateSid,
                            Rule::InvalidVaultName, Rule::UnknownRegion}) {
        const Finding finding{rule, Severity::Error, {}, {bytes, "second"}, {}, {}};
        QVERIFY2(findingWords(finding).what.contains(argument), shown(finding).constData());
    }
    const Finding two{Rule::ResourceNotThisVault, Severity::Danger, {}, {bytes, "second"}, {}, {}};
    const FindingWords words = findingWords(two);
    QVERIFY2((words.what + words.why).contains(argument), shown(two).constData());
    QCOMPARE((words.what + words.why).count(QStringLiteral("second")), 1);
}

void FindingWordsTest::nameBothVaultsWhereTheyDiffer()
{
    const std::string other = "arn:aws:glacier:us-west-2:123456789012:vaults/other";
    for (const Finding &finding : lint(withResource(other), examplevault())) {
        if (finding.rule != Rule::ResourceNotThisVault)
            continue;
        const FindingWords words = findingWords(finding);
        const QString all = words.what + words.why + words.mend;
        QVERIFY2(all.contains(QString::fromStdString(other)), shown(finding).constData());
        QVERIFY2(all.contains(QString::fromStdString(vaultArn)), shown(finding).constData());
        return;
    }
    QFAIL("the rule was not raised");
}

void FindingWordsTest::nameEverySeverity()
{
    QCOMPARE(severityName(Severity::Error), QStringLiteral("Error"));
    QCOMPARE(severityName(Severity::Danger), QStringLiteral("Danger"));
    QCOMPARE(severityName(Severity::Warning), QStringLiteral("Warning"));
    QCOMPARE(severityName(Severity::Hint), QStringLiteral("Hint"));
}

void FindingWordsTest::titleEveryFixThatIsOffered()
{
    for (const Finding &finding : everyFinding()) {
        for (const Fix &fix : finding.fixes) {
            const QString title = fixTitle(fix);
            QVERIFY2(!title.isEmpty() && title == title.trimmed(), shown(finding).constData());
            QVERIFY2(!title.contains(u'\n'), title.toUtf8().constData());
        }
    }
}

void FindingWordsTest::titleTheKindsOfFixes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, FixKind kind, const char *argument, const char *title) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(argument)
                            << QString::fromUtf8(title);
    };
    row("replace", FixKind::Replace, "\"Deny\"", "Replace with \"Deny\"");
    row("insert", FixKind::Insert, ",", "Insert ,");
    row("remove", FixKind::Remove, ",", "Remove it");
    row("unwrap", FixKind::Unwrap, "", "Take the policy out");
    row("minify", FixKind::Minify, "", "Remove white space");
    row("this vault", FixKind::UseThisVault, "arn", "Use the chosen vault's ARN");
}

void FindingWordsTest::titleTheKindsOfFixes()
{
    QFETCH(int, kind);
    QFETCH(QString, argument);
    QFETCH(QString, title);
    const Fix fix{static_cast<FixKind>(kind), {argument.toStdString()}, {}};
    QCOMPARE(fixTitle(fix), title);
}

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "tst_findingwords.moc"
