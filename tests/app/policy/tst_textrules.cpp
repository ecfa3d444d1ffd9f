// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;

std::string nested(int depth)
{
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '[') + std::string(count, ']');
}

std::vector<RuleRow> fileRows()
{
    const std::string inside(64, '[');
    const std::string closing(64, ']');
    return {
        {"65 levels", Rule::TooDeep, error, inside + "«[»]" + closing, nested(64), {}},
        {"twice", Rule::TooDeep, error, inside + "«[»[\"]]\"]], «{»}" + closing, nested(3), {}},
        {"a byte of Latin-1", Rule::NotUtf8, error, "[\"Geb«\xfc»hr\"]", "[\"Gebühr\"]", {}},
        {"half a character", Rule::NotUtf8, error, "[\"«\xe2»\x82\"]", "[\"\xe2\x82\xac\"]", {}},
        {"longer than need be", Rule::NotUtf8, error, "[\"«\xc0»\xaf\"]", "[\"/\"]", {}},
        {"a surrogate", Rule::NotUtf8, error, "[\"«\xed»\xa0\x80\"]", "[\"\xed\x9f\xbf\"]", {}},
        {"a mark", Rule::ByteOrderMark, error, "«\xef\xbb\xbf»{}", "{}", "{}"},
        {"not first", Rule::ByteOrderMark, error, "«\xef\xbb\xbf» {}", "[\"\xef\xbb\xbf\"]", " {}"},
        {"an empty object more", Rule::TrailingText, error, "{} «{}» \n", "{} \n", "{}  \n"},
        {"a second policy", Rule::TrailingText, error, R"({} «{"Id": "a"}»)", "{}", {}},
        {"behind something else", Rule::TrailingText, error, "5 «{}»", "5", {}},
        {"a bracket more", Rule::TrailingText, error, "{\"a\": 1}«}»", "{\"a\": 1}", "{\"a\": 1}"},
        {"a NUL", Rule::TrailingText, error, "{}«" + std::string(1, '\0') + "»", "{}", "{}"},
        {"a key twice",
         Rule::DuplicateKey,
         error,
         R"({"a": 1, "b": 2, «"a"»: 1, «"a"»: 3})",
         R"({"a": {"a": 1}, "A": 2, "b": {"a": 1}})",
         {}},
        {"a key twice in other letters",
         Rule::DuplicateKey,
         error,
         R"({"\u0061": 1, «"a"»: 1})",
         R"({"\\u0061": 1, "a": 1})",
         {}},
        {"twice without quotes",
         Rule::DuplicateKey,
         error,
         R"({"a": 1, «a»: 2})",
         R"({a: 1, b: 2})",
         {}},
    };
}

std::vector<RuleRow> contentRows()
{
    const std::string inner = R"({\"Version\":\"2012-10-17\",\"Statement\":[]})";
    const std::string unwrapped = R"({"Version":"2012-10-17","Statement":[]})";
    const auto placeholder = [](const char *name, const std::string &marked,
                                const std::string &neighbour) {
        return RuleRow{name, Rule::TemplatePlaceholder, error, marked, neighbour, {}};
    };
    return {
        {"the service's answer", Rule::WrappedPolicy, error,
         R"({«"Policy"»: ")" + inner + R"(", "State": "Locked"})", R"({"Policy": "managed"})",
         unwrapped},
        {"the input of the AWS CLI", Rule::WrappedPolicy, error,
         R"({"policy": {«"Policy"»: ")" + inner + R"("}})", R"({"Policy": "{}", "Statement": []})",
         unwrapped},
        {"an object in the wrapper", Rule::WrappedPolicy, error,
         R"({«"Policy"»: {"Statement": []}, "State": "Locked"})", R"({"Policy": {"a": 1}})",
         R"({"Statement": []})"},
        placeholder("of Terraform", R"({"Id": "«${var.vault}»"})", R"({"Id": "${aws:username}"})"),
        placeholder("of CloudFormation", R"({"Id": "a:«${AWS::Region}»:«${Vault}»"})",
                    R"({"Id": "${aws:PrincipalTag/a, 'b::c'}"})"),
        placeholder("with braces", R"({"Id": ["«{{ account }}»-«{{x}}»"]})", R"({"Id": "{a}}"})"),
        placeholder("with angles", R"({"Id": "«<account-id>»"})", R"({"Id": "a < b > c <> <ü>"})"),
        placeholder("in a key", R"({"a": {"x/«{{tag}}»": "b"}})", R"({"a": {"x/tag": "{{"}})"),
        placeholder("not what stands for itself", R"({"Id": "${*}${?}${$}«${}»"})",
                    R"({"Id": "${*}${?}${$}", "Sid": "}"})"),
    };
}

std::string utf16(const std::string &ascii)
{
    std::string text = "\xff\xfe";
    for (const char c : ascii)
        text += {c, '\0'};
    return text;
}

std::vector<RuleRow> arrivalRows()
{
    const std::string policy = R"({"Version": "2012-10-17", "Statement": []})";
    const auto row = [](const char *name, Rule rule, const std::string &marked,
                        const std::string &neighbour,
                        const std::optional<std::string> &fixed = {}) {
        return RuleRow{name, rule, error, marked, neighbour, fixed};
    };
    const auto surrounded = [&](const char *name, const std::string &marked) {
        return row(name, Rule::SurroundedPolicy, marked, "a text without a policy", policy);
    };
    return {
        row("of Notepad", Rule::Utf16, "«\xff\xfe»" + utf16(policy).substr(2), policy, policy),
        row("curly quotes", Rule::CurlyQuotes, "{«“»Version”: “2012-10-17”, ‘Id’: “a \"b\" c’s”}",
            R"({"Id": "a “b” c’s"})", R"({"Version": "2012-10-17", "Id": "a \"b\" c’s"})"),
        row("a curly quote at one end", Rule::CurlyQuotes, R"({"Id«”»: "a", "b": “c"})",
            R"({"Id": "”", b: 1})", R"({"Id": "a", "b": "c"})"),
        row("spaces between the words", Rule::InvisibleCharacter,
            "{«\u00a0»\"Version\":\u2003\"2012-10-17\",\u2028\u200b\"Id\": \"a\"}",
            R"({"Id": "a", })", "{ \"Version\": \"2012-10-17\",\n\"Id\": \"a\"}"),
        {"nothing in a name", Rule::InvisibleCharacter, Severity::Warning,
         "{\"Id\": \"Legal«\u200b»Hold\"}", "{\"Id\": \"Légal—Hold\"}", R"({"Id": "LegalHold"})"},
        {"a space in a tag's name", Rule::InvisibleCharacter, Severity::Danger,
         "{\"Condition\": {\"StringLike\": {\"x/Legal«\u00a0»Hold\u200b\": \"a\"}}}",
         R"({"Condition": {"StringLike": {"x/Legal Hold": "a"}}})",
         R"({"Condition": {"StringLike": {"x/LegalHold": "a"}}})"},
        row("a page's width", Rule::BrokenString,
            "{\"Id\": «\"keep-for-\n  one-year\"»,\n\"b\": 1}",
            "{\"Id\": \"keep-for-one-year,\n\"b\": 1}",
            "{\"Id\": \"keep-for-one-year\",\n\"b\": 1}"),
        row("a page's width in a sentence", Rule::BrokenString,
            "{\"Id\": «\"keep it for\none year\"»}", "{\"Id\": \"keep it for\n}",
            R"({"Id": "keep it for one year"})"),
        surrounded("a code fence", "Here it is:\n«```json»\n" + policy + "\n```\nBye!\n"),
        surrounded("a code fence without an end", "«```»\n" + policy),
        surrounded("a greeting", "«Here it is:»\n" + policy + "\nBye!\n"),
        surrounded("a here document of Terraform",
                   "«resource \"aws_glacier_vault_lock\" \"a\" {»\n  policy = <<EOF\n" + policy +
                       "\nEOF\n}\n"),
        surrounded("a value of YAML", "«Policy: |»\n  " + policy + "\n"),
        row("jsonencode of Terraform", Rule::OtherNotation,
            "«policy = jsonencode({ # why»\n  Version = \"2012-10-17\"\n  Statement = [{\n"
            "    Resource = aws_glacier_vault.a[\"x\"].arn, Sid = \"$${aws:userid}\",\n  }]\n})\n",
            policy,
            "{ \n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\n"
            "    \"Resource\": \"${aws_glacier_vault.a[\\\"x\\\"].arn}\", \"Sid\": "
            "\"${aws:userid}\"\n  }]\n}"),
        row("a data source of Terraform", Rule::OtherNotation,
            "«data \"aws_iam_policy_document\" \"a\" {»\n  statement {\n  }\n}\n", policy),
        row("YAML", Rule::OtherNotation, "\n«Version: '2012-10-17'»\nStatement:\n- Effect: Deny\n",
            policy),
    };
}

/// A faultless policy of just so many bytes, spaces among them.
std::string policyOfBytes(std::size_t bytes)
{
    const std::string whole = policyWith(R"("Sid": "Keep")");
    return whole.substr(0, 1) + std::string(bytes - whole.size(), ' ') + whole.substr(1);
}

std::string minified()
{
    std::string text;
    for (const char c : policyWith(R"("Sid": "Keep")")) {
        if (c != ' ')
            text.push_back(c);
    }
    return text;
}

std::vector<RuleRow> sizeRows()
{
    const auto marked = [](std::size_t bytes, std::size_t from) {
        const std::string text = policyOfBytes(bytes);
        return text.substr(0, from) + "«" + text.substr(from) + "»";
    };
    return {
        {"a byte over", Rule::SizeOverLimit, error, marked(20'481, 20'480), policyOfBytes(20'480),
         minified()},
        {"far over", Rule::SizeOverLimit, error, marked(30'000, 20'480), policyOfBytes(20'001),
         minified()},
        {"broken and over", Rule::SizeOverLimit, error, std::string(20'480, ' ') + "«]»", "]", {}},
        {"over within a character",
         Rule::SizeOverLimit,
         error,
         "[\"" + std::string(20'477, 'x') + "«ü\"]»",
         "[\"ü\"]",
         {}},
        {"a byte near", Rule::SizeNearLimit, Severity::Warning, marked(20'001, 20'000),
         policyOfBytes(20'000), minified()},
        {"just at the limit", Rule::SizeNearLimit, Severity::Warning, marked(20'480, 20'479),
         policyOfBytes(20'481), minified()},
        {"near, with nothing to spare",
         Rule::SizeNearLimit,
         Severity::Warning,
         "[\"" + std::string(20'000, 'x') + "\"«]»",
         "[\"x\"]",
         {}},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const std::vector<RuleRow> &some : {fileRows(), contentRows(), arrivalRows(), sizeRows()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class TextRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raiseTheRuleAtJustThoseBytes_data() { addRows(); }
    void raiseTheRuleAtJustThoseBytes();
    void leaveTheNeighbourAlone_data() { addRows(); }
    void leaveTheNeighbourAlone();
    void mendByTheFix_data() { addRows(); }
    void mendByTheFix();
    void haveARowForEveryRule();
    void lookIntoAWrapper();
    void sayOnceWhatATextArrivedIn();
    void offerAVariableOnlyWhereItMayStand();
    void findAKeyTwiceAmongThousands();
    void quoteOnlyTheBeginningOfALongText();
};

void TextRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, {});
}

void TextRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, {});
}

void TextRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, {});
}

void TextRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(), rulesBetween(Rule::DuplicateKey, Rule::TemplatePlaceholder));
}

void TextRulesTest::lookIntoAWrapper()
{
    const std::string text = R"({"Policy": "{\"Id\": \"\u00fc<account>\"}", "LockId": "x"})";
    const auto findings = lint(text);
    QCOMPARE(findings.front().rule, Rule::WrappedPolicy);
    QCOMPARE(findings.front().fixes.size(), std::size_t{1});
    const auto found = findingsOf(findings, Rule::TemplatePlaceholder);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(text.substr(found[0].span.begin, found[0].span.size()), std::string("<account>"));
    // As it will be when the policy is out: an acknowledgement stays. Its edits are another text's.
    const auto inner =
        findingsOf(lint(applied(text, findings.front().fixes.front())), Rule::TemplatePlaceholder);
    QCOMPARE(found[0].identity, inner.front().identity);
    QVERIFY(found[0].fixes.empty());
}

void TextRulesTest::sayOnceWhatATextArrivedIn()
{
    const auto findings = lint("```\n{“Id”:\u00a0“a”}\n```\n");
    std::vector<Rule> rules;
    for (const Finding &finding : findings) {
        if (finding.rule < Rule::UnknownElement)
            rules.push_back(finding.rule);
    }
    QCOMPARE(rules, (std::vector<Rule>{Rule::SurroundedPolicy, Rule::CurlyQuotes,
                                       Rule::InvisibleCharacter}));
    // One fix for all of it, whichever is chosen.
    for (const Finding &finding : findings) {
        if (!finding.fixes.empty())
            QCOMPARE(applied("```\n{“Id”:\u00a0“a”}\n```\n", finding.fixes.front()),
                     std::string(R"({"Id": "a"})"));
    }
}

void TextRulesTest::offerAVariableOnlyWhereItMayStand()
{
    const auto fixOf = [](const std::string &text) {
        const auto found = findingsOf(lint(text), Rule::TemplatePlaceholder);
        return found.size() != 1        ? std::string("other findings")
               : found[0].fixes.empty() ? std::string()
                                        : found[0].fixes[0].edits[0].replacement;
    };
    const auto condition = [](const std::string &op, const std::string &value) {
        return policyWith("\"Condition\": {\"" + op + R"(": {"aws:username": [")" + value +
                          "\"]}}");
    };
    QCOMPARE(fixOf(condition("StringEquals", "&{aws:username}")), std::string("${aws:username}"));
    QCOMPARE(fixOf(condition("StringEquals", "$${aws:username}")), std::string("${aws:username}"));
    QCOMPARE(fixOf(condition("StringEquals", "$${var.name}")), std::string());
    QCOMPARE(fixOf(condition("NumericEquals", "&{aws:username}")), std::string());
    QCOMPARE(fixOf(R"({"Statement": {"Resource": "&{aws:username}"}})"), std::string());
    QCOMPARE(fixOf(R"({"Version": "2012-10-17", "Statement": {"Resource": "&{aws:username}"}})"),
             std::string("${aws:username}"));
    QCOMPARE(fixOf(R"({"Version": "2012-10-17", "Statement": {"Sid": "&{aws:username}"}})"),
             std::string());
}

void TextRulesTest::findAKeyTwiceAmongThousands()
{
    std::string text = "{";
    for (int i = 0; i < 2'000; ++i)
        text += "\"" + std::to_string(i) + "\":0,";
    text += "\"1234\":0}";
    const auto found =
        findingsOf(lint("{\"Statement\":{\"Condition\":" + text + "}}"), Rule::DuplicateKey);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().arguments, std::vector<std::string>{"1234"});
}

void TextRulesTest::quoteOnlyTheBeginningOfALongText()
{
    const auto findings = lint("{} " + std::string(39, 'x') + "ü" + std::string(1'000, 'y'));
    const auto found = findingsOf(findings, Rule::TrailingText);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().arguments.back(), std::string(39, 'x') + "…");
}

QTEST_GUILESS_MAIN(TextRulesTest)
#include "tst_textrules.moc"
