// SPDX-License-Identifier: GPL-3.0-or-later

// The linter on texts that were made to hurt it, or by nobody.
#include "ruletable.h"

#include <ctime>
#include <random>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

std::string repeated(const std::string &text, std::size_t bytes)
{
    std::string result;
    while (result.size() < bytes)
        result += text;
    return result;
}

/// In bytes: of all that a finding has to say.
std::size_t sizeOf(const std::vector<Finding> &findings)
{
    std::size_t size = 0;
    for (const Finding &finding : findings) {
        size += finding.identity.size();
        for (const std::string &argument : finding.arguments)
            size += argument.size();
        for (const Fix &fix : finding.fixes) {
            for (const TextEdit &edit : fix.edits)
                size += sizeof edit + edit.replacement.size();
        }
    }
    return size;
}

/// As many statements, each with an account of its own, or with a pattern of names of its own.
std::string accountsAndArns(std::size_t bytes)
{
    std::string text = R"({"Version": "2012-10-17", "Statement": [)";
    for (int i = 100'000; text.size() < bytes; ++i) {
        const std::string number = std::to_string(i);
        text += R"({"Effect": "Deny", "Principal": {"AWS": "000000)" + number +
                R"("}, "Action": "glacier:DeleteArchive", "Resource": "*"},)"
                R"({"Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive",)"
                R"( "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn":)"
                R"( "arn:aws:iam::*:role/r)" +
                number + R"(*"}}},)";
    }
    return text + "{}]}";
}

} // namespace

class HostileTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void areSurvived_data();
    void areSurvived();
    void areSurvivedWhenRandom();
    void areSurvivedAtEveryLength();
    void areSurvivedWithAnyFewBytesChanged();
};

void HostileTextsTest::areSurvived_data()
{
    constexpr std::size_t mebibyte = 1024 * 1024;
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    const auto statements = [](const std::string &each) {
        return R"({"Statement": [)" + repeated(each + ",", mebibyte) + "{}]}";
    };
    row("a key without quotes at the end", "{Statement{Condition{\x12");
    row("100,000 brackets", std::string(100'000, '['));
    row("100,000 brackets and their ends", std::string(100'000, '[') + std::string(100'000, ']'));
    row("100,000 braces", repeated(R"({"a":)", 500'000));
    row("brackets in turn", repeated("[}", mebibyte));
    row("braces in turn", repeated("{]", mebibyte));
    row("brackets of the wrong kind", repeated(R"([{"a":[)", 300) + repeated("}", mebibyte));
    row("closing brackets", std::string(mebibyte, ']'));
    row("commas", "[" + std::string(mebibyte, ','));
    row("colons", "{" + std::string(mebibyte, ':'));
    row("quotes", std::string(mebibyte, '"'));
    row("backslashes", "\"" + std::string(mebibyte, '\\'));
    row("NULs", std::string(mebibyte, '\0'));
    row("spaces", std::string(mebibyte, ' '));
    row("slashes", std::string(mebibyte, '/'));
    row("comments", repeated("/**/", mebibyte));
    row("comments that do not end", "[" + repeated("/*", mebibyte));
    row("single quotes", "[" + repeated("'", mebibyte));
    row("one string", "\"" + std::string(mebibyte, 'x') + "\"");
    row("one line of a policy", policyWith("\"Sid\": \"" + std::string(mebibyte, '-') + "\""));
    row("strings", R"({"Id": [)" + repeated("\"\",", mebibyte) + "\"<x>\"]}");
    row("openings of placeholders", R"({"Id": ")" + repeated("${", mebibyte) + ":}\"}");
    row("openings with angles", R"({"Id": ")" + repeated("<a ", mebibyte) + "\"}");
    row("openings with braces", R"({"Id": ")" + repeated("{{", mebibyte) + "}\"}");
    row("placeholders", R"({"Id": ")" + repeated("${x}", mebibyte) + "\"}");
    row("empty statements", statements("{}"));
    row("unknown elements", statements(R"({"efect":1})"));
    row("a key for ever", "{" + repeated(R"("a":1,)", mebibyte) + R"("b":1})");
    row("escaped keys", "{" + repeated(R"("\u0061":1,)", mebibyte) + R"("b":1})");
    row("Sids alike", statements(R"({"Sid":"a"})"));
    row("resources", policyWith("\"Resource\": [" + repeated("\"arn:x\",", mebibyte) + "\"*\"]"));
    row("wildcards", policyWith("\"Resource\": \"arn:aws:glacier:*:*:vaults/" +
                                repeated("*e", mebibyte) + "\""));
    const auto list = [](const std::string &element, const std::string &value) {
        return policyWith("\"" + element + "\": [" + repeated(value + ",", mebibyte) + "\"*\"]");
    };
    const auto condition = [](const std::string &block) {
        return policyWith("\"Condition\": {" + block + "}");
    };
    const auto age = [&](const std::string &value) {
        return condition(R"("NumericLessThan": {"glacier:ArchiveAgeInDays": [)" +
                         repeated(value + ",", mebibyte) + "1]}");
    };
    row("actions", list("Action", R"("glacier:DeletArchive")"));
    row("actions of a vault", list("Action", R"("glacier:DeleteArchive")"));
    row("one long action", policyWith(R"("Action": "glacier:)" + repeated("*e", mebibyte) + "\""));
    row("principals",
        policyWith(R"("Principal": {"AWS": [)" + repeated("\"bob\",", mebibyte) + "\"*\"]}"));
    row("accounts", policyWith(R"("Principal": {"AWS": [)" +
                               repeated("\"123456789012\",", mebibyte) + "\"210987654321\"]}"));
    row("keys of principals",
        policyWith("\"Principal\": {" + repeated("\"Aws\": \"*\",", mebibyte) + "\"b\": \"*\"}"));
    row("operators", condition(repeated(R"("StringLikes": {},)", mebibyte) + R"("Bool": {})"));
    row("operators with wildcards",
        condition(repeated(R"("StringEquals": {"aws:userid": "*"},)", mebibyte) +
                  R"("StringLike": {"aws:userid": "*"})"));
    row("condition keys",
        condition(R"("StringLike": {)" + repeated(R"("aws:UserIds": "x",)", mebibyte) +
                  R"("aws:userid": "x"})"));
    row("condition keys of two cases",
        condition(R"("StringLike": {)" + repeated(R"("aws:a": 1, "aws:A": 1,)", mebibyte) +
                  R"("aws:userid": "x"})"));
    row("numbers", age("365"));
    row("words for numbers", age("\"x\""));
    row("variables", age("\"${aws:userid}\""));
    row("openings of variables",
        condition(R"("StringLike": {"aws:userid": ")" + repeated("${", mebibyte) + "\"}"));
    row("variables in one text",
        condition(R"("StringLike": {"aws:userid": ")" + repeated("${aws:a,b}", mebibyte) + "\"}"));
    row("private addresses", condition(R"("IpAddress": {"aws:SourceIp": [)" +
                                       repeated("\"10.1.2.3\",", mebibyte) + "\"10.1.2.4\"]}"));
    row("accounts, and ARNs that they are told apart by", accountsAndArns(mebibyte));
    row("curly quotes", repeated("“", mebibyte));
    row("texts in curly quotes", "{" + repeated("“a”: “b”,", mebibyte) + "“c”: 1");
    row("quotes of two kinds", repeated("\"a” ", mebibyte));
    row("quotes and colons", repeated("\":", mebibyte));
    row("a broken text", "{\"a\": \"" + repeated("x-\n", mebibyte) + "\"}");
    row("broken texts", "{" + repeated("\"a\": \"b-\nc\",\n", mebibyte) + "\"d\":1}");
    row("spaces that do not break", "{" + repeated("\u00a0", mebibyte) + "}");
    row("what takes no room in a name",
        policyWith("\"Sid\": \"a-" + repeated("\u200b", mebibyte) + "\"") + "}");
    row("half of UTF-16", "\xff\xfe" + repeated(std::string("{\0", 2), mebibyte));
    row("code fences", repeated("```\n{\"a\":1}\n", mebibyte));
    row("policies in a text", "x " + repeated(R"({"Statement":[]} )", mebibyte));
    row("Terraform", "policy = jsonencode({" + repeated("a = b\n", mebibyte) + "})");
    row("calls of Terraform", repeated("jsonencode({", mebibyte));
    row("brackets of Terraform", "jsonencode({ a = " + repeated("(", mebibyte) + "})");
    row("YAML", repeated("Statement:\n", mebibyte));
    row("a long wrapped policy",
        R"({"Policy":"{)" + repeated(R"(\"a\":1,)", mebibyte) + R"(\"Statement\":[]}"})");
    row("placeholders in a name",
        policyWith(R"("Sid": ")" + repeated("&{aws:x}", mebibyte) + "\""));
    row("no UTF-8", std::string(mebibyte, '\xff'));
    row("halves of characters", "[\"" + repeated("\\ud800", mebibyte) + "\"]");
}

void HostileTextsTest::areSurvived()
{
    QFETCH(QByteArray, text);
    const std::string policy = text.toStdString();
    const std::clock_t start = std::clock(); // of this process alone, however busy the machine
    const auto findings = lint(policy, examplevault());
    // What takes quadratic time takes many minutes; under a sanitizer the slowest of these has
    // taken 20 seconds on a machine in a slow hour.
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 60);
    QVERIFY(!findings.empty());
    QVERIFY(findings.size() <= 1'000);
    QVERIFY(hasUniqueIdentities(findings));
    const auto isError = [](const Finding &finding) {
        return finding.severity == Severity::Error;
    };
    QVERIFY(std::any_of(findings.begin(), findings.end(), isError));
    for (const Finding &finding : findings)
        QVERIFY(finding.span.begin <= finding.span.end && finding.span.end <= policy.size());
    // What is kept of them is no thousand times the text.
    QVERIFY2(sizeOf(findings) <= 8 * policy.size() + 1024 * 1024,
             std::to_string(sizeOf(findings)).c_str());
}

void HostileTextsTest::areSurvivedWhenRandom()
{
    std::mt19937 random(20'260'302);
    const std::string letters = "{}[]\",:\\ \n'/*0e-.tfn$<>\xc3\xbc\xff";
    for (int i = 0; i < 3'000; ++i) {
        std::string text(random() % 200, ' ');
        for (char &c : text)
            c = i % 2 == 0 ? letters[random() % letters.size()] : static_cast<char>(random());
        const auto findings = lint(text, examplevault());
        QVERIFY(hasUniqueIdentities(findings));
        for (const Finding &finding : findings) {
            QVERIFY(finding.span.begin <= finding.span.end && finding.span.end <= text.size());
            for (const Fix &fix : finding.fixes)
                applied(text, fix);
        }
    }
}

void HostileTextsTest::areSurvivedAtEveryLength()
{
    const std::string text =
        "{\n  \"Statement\": [" +
        statementOf({deny, everyone, deleting, ownVault,
                     R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})"}) +
        "],\n  \"Version\": \"2012-10-17\", \"Id\": \"é😀\\u0041\"\n}";
    for (std::size_t size = 0; size < text.size(); ++size) {
        const auto findings = lint(std::string_view(text).substr(0, size), examplevault());
        const auto isError = [](const Finding &finding) {
            return finding.severity == Severity::Error;
        };
        QVERIFY(std::any_of(findings.begin(), findings.end(), isError));
        QVERIFY(hasUniqueIdentities(findings));
    }
}

void HostileTextsTest::areSurvivedWithAnyFewBytesChanged()
{
    const std::string text = policyOf({statementOf(
        {R"("Sid": "Kéep")", deny,
         R"("Principal": {"AWS": ["arn:aws:iam::123456789012:root", "123456789012"]})",
         R"("Action": ["glacier:DeleteArchive", "glacier:Upload*"])", ownVault,
         R"("Condition": {"ForAnyValue:StringEqualsIfExists": {"aws:TagKeys": ["${aws:userid}"]},)"
         R"( "NumericLessThan": {"glacier:ArchiveAgeInDays": ["365", 730]},)"
         R"( "IpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Null": {"aws:userid": "true"}})"})});
    const std::string letters = "{}[]\",:\\ \n/0*?$.aAeE\xc3\xbc\xff";
    std::mt19937 random(20'261'125);
    for (int i = 0; i < 400; ++i) {
        std::string changed = text;
        for (int change = 0; change <= i % 3; ++change)
            changed[random() % changed.size()] = letters[random() % letters.size()];
        const auto findings = lint(changed, examplevault());
        QVERIFY2(hasUniqueIdentities(findings), changed.c_str());
        for (const Finding &finding : findings) {
            QVERIFY(finding.span.begin <= finding.span.end && finding.span.end <= changed.size());
            for (const Fix &fix : finding.fixes)
                lint(applied(changed, fix), examplevault());
        }
    }
}

QTEST_GUILESS_MAIN(HostileTextsTest)
#include "tst_hostiletexts.moc"
