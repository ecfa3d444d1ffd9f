// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

RuleRow syntaxRow(const char *name, const std::string &marked, const std::string &neighbour,
                  const std::optional<std::string> &fixed = {})
{
    return {name, Rule::JsonSyntax, Severity::Error, marked, neighbour, fixed};
}

std::vector<RuleRow> punctuationRows()
{
    return {
        syntaxRow("nothing at all", "«»", "{}"),
        syntaxRow("only white space", "« \n\t\r »", " {} "),
        syntaxRow("no comma between members", "{\"a\": 1«0»\n \"b\": 2}", "{\"a\": 10,\n \"b\": 2}",
                  "{\"a\": 10,\n \"b\": 2}"),
        syntaxRow("no comma between elements", R"(["a«"» "b«"» {«}» true])", R"(["a", "b", {}])",
                  R"(["a", "b", {}, true])"),
        syntaxRow("a comma too many in an object", R"({"a": 1«,» })", R"({"a": 1})",
                  R"({"a": 1 })"),
        syntaxRow("a comma too many in a list", R"([1«,»])", R"([1])", R"([1])"),
        syntaxRow("two commas", R"([1,«,» 2])", R"([1, 2])", R"([1, 2])"),
        syntaxRow("two commas at the end", R"([1«,»«,»])", R"([1])", R"([1])"),
        syntaxRow("a comma first", R"([«,»1])", R"([1])", R"([1])"),
        syntaxRow("a comma first in an object", R"({«,»"a": 1})", R"({"a": 1})", R"({"a": 1})"),
        syntaxRow("no colon", R"({«"a"» "b"})", R"({"a": "b"})", R"({"a": "b"})"),
        syntaxRow("neither colon nor value", R"({«"a"», "b": 1})", R"({"a": 0, "b": 1})"),
        syntaxRow("two colons", R"({"a": «:» 1})", R"({"a": 1})", R"({"a":  1})"),
        syntaxRow("a colon in a list", R"(["a"«:» "b"])", R"(["a", "b"])", R"(["a", "b"])"),
        syntaxRow("no value", R"({«"a"»: , "b": 1})", R"({"a": 0, "b": 1})"),
        syntaxRow("no value at the end", R"({«"a"»: })", R"({"a": null})"),
        syntaxRow("an object in the place of a key", R"({«{»"a": 1}})", R"({"a": {}})"),
        syntaxRow("never closed", R"(«{»"Statement": «[»«{»"Sid": "a")", R"({"Statement": []})"),
        syntaxRow("a list closed by the brace around it", R"([{"a": «[»1, 2}, {"a": 3}])",
                  R"([{"a": [1, 2]}])"),
        syntaxRow("an object closed by the bracket around it", R"({"a": [«{»"b": 1], "c": 2})",
                  R"({"a": [{"b": 1}], "c": 2})"),
        syntaxRow("a list closed by a slip", R"({"a": [1, 2«}», "b": 3})", R"({"a": [1], "b": 3})",
                  R"({"a": [1, 2], "b": 3})"),
        syntaxRow("the whole closed by a slip", R"({"a": 1«]»)", R"({"a": 1})", R"({"a": 1})"),
        syntaxRow("a word behind a value", R"({"a": "b" «more» })", R"({"a": "b"})",
                  R"({"a": "b"  })"),
        syntaxRow("nothing but a bracket", "«]»", "[]"),
    };
}

std::vector<RuleRow> wordRows()
{
    return {
        syntaxRow("a key without quotes", R"({«Effect»: "Deny"})", R"({"Effect": "Deny"})",
                  R"({"Effect": "Deny"})"),
        syntaxRow("a key with half its quotes", R"({«Effect"»: "Deny"})", R"({"Effect": "Deny"})",
                  R"({"Effect": "Deny"})"),
        syntaxRow("a value without quotes", R"({"Effect": «Deny»})", R"({"Effect": "Deny"})",
                  R"({"Effect": "Deny"})"),
        syntaxRow("a value with half its quotes", R"({"Effect": «Deny"», "a": 1})",
                  R"({"Effect": "Deny"})", R"({"Effect": "Deny", "a": 1})"),
        syntaxRow("an action without quotes", R"({"Action": «glacier:X», "a": 1})",
                  R"({"Action": "glacier:X"})", R"({"Action": "glacier:X", "a": 1})"),
        syntaxRow("true as Python has it", R"([«True», true])", R"([true])", R"(["True", true])"),
        syntaxRow("single quotes", R"({«'Sid'»: «'a, "b'»})", R"({"Sid": "a"})",
                  R"({"Sid": "a, \"b"})"),
        syntaxRow("single quotes around a tab", "[«'a\tb'»]", R"(["a"])", R"(["a\u0009b"])"),
        syntaxRow("single quotes that do not end", "[«'a»]\n", "[]", "[\"a\"]\n"),
        syntaxRow("a comment to the end of the line", "{«// why»\n}", "{}", "{\n}"),
        syntaxRow("a comment in the line", "[1«/* one */», 2«/**/»]", "[1, 2]", "[1, 2]"),
        syntaxRow("a comment that does not end", "{} «/* why»", "{}", "{} "),
        syntaxRow("a slash is no comment", R"([«a/b»])", R"(["a/b"])", R"(["a/b"])"),
        syntaxRow("a leading zero", R"([«01», «-01»])", R"([0, -0, 10])"),
        syntaxRow("half a fraction", R"([«.5», «1.», «1.e3»])", R"([0.5, 1.0e3])"),
        syntaxRow("half an exponent", R"([«1e», «1e+»])", R"([1e5, 1E-5])"),
        syntaxRow("a plus", R"([«+1»])", R"([1])"),
        syntaxRow("a number with units", R"([«365d», «0x1F», «-»])", R"([365])"),
        syntaxRow("no number", R"([«NaN», «Infinity»])", R"(["NaN"])", R"(["NaN", "Infinity"])"),
        syntaxRow("a minus before no number", R"([«-Infinity»])", R"([-0.1E1])"),
    };
}

std::vector<RuleRow> stringRows()
{
    return {
        syntaxRow("a string without its end, and its comma", "{\"a\": «\"b,»\n \"c\": 1}",
                  "{\"a\": \"b\",\n \"c\": 1}", "{\"a\": \"b\",\n \"c\": 1}"),
        syntaxRow("a string without its end", "[«\"b»\n]", "[\"b\"]", "[\"b\"\n]"),
        syntaxRow("a quote and nothing more", "«\"»", "\"\"", "\"\""),
        syntaxRow("an escape that there is not", R"(["«\w»", "\\w"])", R"(["\\w\"\/\b\f\n\r\t"])",
                  R"(["\\w", "\\w"])"),
        syntaxRow("half a code", R"(["«\u12»", "«\u»x"])", R"(["\u12aB"])", R"(["\\u12", "\\ux"])"),
        syntaxRow("half a character", R"(["«\ud83d»", "«\uDE00»x", "«\ud83d»\u0041"])",
                  R"(["\ud83d\uDE00"])"),
        syntaxRow("a tab in a string", "[\"a«\t»b\"]", "[\"a\\tb\x7f\"]", "[\"a\\tb\"]"),
        syntaxRow("a bell in a string", "[\"«\a»\"]", "[\"\\u0007\"]", "[\"\\u0007\"]"),
    };
}

void addRows()
{
    std::vector<RuleRow> all;
    for (const std::vector<RuleRow> &some : {punctuationRows(), wordRows(), stringRows()})
        all.insert(all.end(), some.begin(), some.end());
    addRuleRows("row", all);
}

} // namespace

class SyntaxRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAtJustThoseBytes_data() { addRows(); }
    void raisesAtJustThoseBytes();
    void leavesTheNeighbourAlone_data() { addRows(); }
    void leavesTheNeighbourAlone();
    void mendsByTheFix_data() { addRows(); }
    void mendsByTheFix();
};

void SyntaxRuleTest::raisesAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, {});
}

void SyntaxRuleTest::leavesTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, {});
}

void SyntaxRuleTest::mendsByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, {});
}

QTEST_GUILESS_MAIN(SyntaxRuleTest)
#include "tst_syntaxrule.moc"
