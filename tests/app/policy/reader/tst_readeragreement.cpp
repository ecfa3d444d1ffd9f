#include "jsontexts.h"
#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace vaultlock::policy;
using vaultlock::policy::tests::JsonTexts;

namespace {

bool isAccepted(const std::string &text)
{
    return read(text).faults.empty();
}

bool isAcceptedByOracle(const std::string &text)
{
    return nlohmann::json::accept(text);
}

bool hasNumberBeyondDouble(const Tree &tree)
{
    return std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](const Node &node) {
        const std::string text(tree.textOf(node.span));
        return node.kind == NodeKind::Number && !std::isfinite(std::strtod(text.c_str(), nullptr));
    });
}

/// The differences that are wanted, each with a row in differsFromTheOracleAsListed.
bool isListedDifference(const std::string &text)
{
    const Tree tree = read(text);
    const bool beginsWithMark = text.compare(0, 3, "\xef\xbb\xbf") == 0;
    const bool isTooDeep =
        std::any_of(tree.faults.begin(), tree.faults.end(),
                    [](const TextFault &fault) { return fault.reason == FaultReason::TooDeep; });
    return beginsWithMark || isTooDeep || hasNumberBeyondDouble(tree) ||
           text.find('\0') != std::string::npos;
}

bool hasKeyTwice(const Tree &tree, NodeIndex object)
{
    std::vector<std::string> keys;
    for (NodeIndex child = tree.at(object).firstChild; child != noNode;
         child = tree.at(child).nextSibling)
        keys.push_back(tree.keyOf(child));
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

bool means(const Tree &tree, NodeIndex index, const nlohmann::json &expected);

bool childrenMean(const Tree &tree, NodeIndex index, const nlohmann::json &expected)
{
    std::size_t count = 0;
    for (NodeIndex child = tree.at(index).firstChild; child != noNode;
         child = tree.at(child).nextSibling) {
        const auto &value =
            expected.is_object() ? expected.at(tree.keyOf(child)) : expected.at(count);
        if (!means(tree, child, value))
            return false;
        ++count;
    }
    return count == expected.size();
}

bool means(const Tree &tree, NodeIndex index, const nlohmann::json &expected)
{
    switch (tree.at(index).kind) {
    case NodeKind::Object:
        // The oracle keeps the last of two members with one name.
        return expected.is_object() &&
               (hasKeyTwice(tree, index) || childrenMean(tree, index, expected));
    case NodeKind::Array:
        return expected.is_array() && childrenMean(tree, index, expected);
    case NodeKind::String:
        return expected.is_string() && tree.stringOf(index) == expected.get<std::string>();
    case NodeKind::Number:
        return expected.is_number();
    case NodeKind::True:
        return expected == nlohmann::json(true);
    case NodeKind::False:
        return expected == nlohmann::json(false);
    case NodeKind::Null:
        return expected.is_null();
    case NodeKind::Invalid:
        return false;
    }
    return false;
}

/// Spans lie in the text, children in their parents and behind each other, and strings are in
/// quotes: whatever the text was.
bool isWellPlaced(const Tree &tree, NodeIndex index)
{
    const Node &node = tree.at(index);
    if (node.span.begin > node.span.end || node.span.end > tree.text.size())
        return false;
    std::size_t from = node.span.begin;
    for (NodeIndex child = node.firstChild; child != noNode; child = tree.at(child).nextSibling) {
        const Node &inner = tree.at(child);
        const std::size_t begin = inner.key.size() > 0 ? inner.key.begin : inner.span.begin;
        if (inner.parent != index || begin < from || inner.span.end > node.span.end ||
            !isWellPlaced(tree, child))
            return false;
        from = inner.span.end;
    }
    return node.kind != NodeKind::String || tree.text[node.span.begin] == '"';
}

QByteArray shown(const std::string &text)
{
    return QByteArray::fromStdString(text).toPercentEncoding(" {}[]:,\"");
}

} // namespace

class ReaderAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheOracleOnGeneratedTexts();
    void agreesWithTheOracleOnMutatedTexts();
    void agreesWithTheOracleOnEveryByteInEveryPlace();
    void differsFromTheOracleAsListed_data();
    void differsFromTheOracleAsListed();
    void placesEveryNodeOfAnyText();
    void writesTheSameWithoutSpace();
    void keepsBothOfTwoEqualKeys();
    void readsToTheDepthAndNoFurther();
    void goesOnAfterFaults_data();
    void goesOnAfterFaults();
    void survives_data();
    void survives();
};

void ReaderAgreementTest::agreesWithTheOracleOnGeneratedTexts()
{
    JsonTexts texts(20'120'601);
    for (int i = 0; i < 4'000; ++i) {
        const std::string text = texts.value();
        QVERIFY2(isAcceptedByOracle(text), shown(text).constData());
        const Tree tree = read(text);
        QVERIFY2(tree.faults.empty(), shown(text).constData());
        QVERIFY2(means(tree, tree.root, nlohmann::json::parse(text)), shown(text).constData());
    }
}

void ReaderAgreementTest::agreesWithTheOracleOnMutatedTexts()
{
    JsonTexts texts(1'012'026);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 40'000; ++i) {
        const std::string text = texts.mutated(texts.value());
        const bool isJson = isAcceptedByOracle(text);
        ++(isJson ? accepted : refused);
        QVERIFY2(isAccepted(text) == isJson || isListedDifference(text), shown(text).constData());
    }
    QVERIFY(accepted > 2'000);
    QVERIFY(refused > 20'000);
}

void ReaderAgreementTest::agreesWithTheOracleOnEveryByteInEveryPlace()
{
    const std::string text = "{\"a\\n\": [-1.5e+2, true, \"\\u00e9é\"]}";
    for (std::size_t at = 0; at <= text.size(); ++at) {
        for (unsigned byte = 1; byte < 256; ++byte) {
            std::string inserted = text;
            inserted.insert(at, 1, static_cast<char>(byte));
            QVERIFY2(isAccepted(inserted) == isAcceptedByOracle(inserted),
                     shown(inserted).constData());
            std::string replaced = text;
            if (at < text.size())
                replaced[at] = static_cast<char>(byte);
            QVERIFY2(isAccepted(replaced) == isAcceptedByOracle(replaced),
                     shown(replaced).constData());
        }
        const std::string cut = text.substr(0, at);
        QVERIFY2(isAccepted(cut) == isAcceptedByOracle(cut), shown(cut).constData());
    }
}

void ReaderAgreementTest::differsFromTheOracleAsListed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("a byte order mark: RFC 8259 lets a reader ignore it; the service does not say")
        << QByteArray("\xef\xbb\xbf{}") << false;
    QTest::newRow("nesting beyond our depth") << QByteArray(65, '[') + QByteArray(65, ']') << false;
    QTest::newRow("a number beyond a double: the RFC sets no limit") << QByteArray("1e999") << true;
    QTest::newRow("NUL, which the oracle takes for the end") << QByteArray("{}\0", 3) << false;
}

void ReaderAgreementTest::differsFromTheOracleAsListed()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QCOMPARE(isAccepted(text.toStdString()), accepted);
    QCOMPARE(isAcceptedByOracle(text.toStdString()), !accepted);
}

void ReaderAgreementTest::placesEveryNodeOfAnyText()
{
    JsonTexts texts(365);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = texts.mutated(texts.value());
        const Tree tree = read(text);
        if (tree.root != noNode)
            QVERIFY2(isWellPlaced(tree, tree.root), shown(text).constData());
        for (const TextFault &fault : tree.faults)
            QVERIFY2(fault.span.begin <= fault.span.end && fault.span.end <= text.size(),
                     shown(text).constData());
    }
}

void ReaderAgreementTest::writesTheSameWithoutSpace()
{
    JsonTexts texts(777);
    for (int i = 0; i < 4'000; ++i) {
        const std::string text = texts.value();
        const Tree tree = read(text);
        const std::string written = minify(tree);
        QVERIFY2(nlohmann::ordered_json::parse(written) == nlohmann::ordered_json::parse(text),
                 shown(text).constData());
        QVERIFY2(minify(read(written)) == written, shown(text).constData());
    }
    QCOMPARE(minify(read("{ \"b\" : 1.50e+1,\n\"a\" : [ \"\\u0041 b\" , { } ] }")),
             std::string("{\"b\":1.50e+1,\"a\":[\"\\u0041 b\",{}]}"));
}

void ReaderAgreementTest::keepsBothOfTwoEqualKeys()
{
    const Tree tree = read(R"({"a": 1, "\u0061": 2})");
    const NodeIndex first = tree.at(tree.root).firstChild;
    const NodeIndex second = tree.at(first).nextSibling;
    QVERIFY(tree.faults.empty());
    QCOMPARE(tree.keyOf(first), tree.keyOf(second));
    QCOMPARE(tree.textOf(tree.at(second).span), std::string_view("2"));
    QCOMPARE(tree.member(tree.root, "a"), first);
}

void ReaderAgreementTest::readsToTheDepthAndNoFurther()
{
    const std::size_t depth = static_cast<std::size_t>(maxDepth);
    const std::string deep = std::string(depth, '[') + "1" + std::string(depth, ']');
    QVERIFY(isAccepted(deep));
    const Tree tree = read("[" + deep + "]");
    QCOMPARE(tree.faults.size(), std::size_t{1});
    QCOMPARE(tree.faults.front().reason, FaultReason::TooDeep);
    const Span expected{depth, depth + 1};
    QCOMPARE(tree.faults.front().span, expected);
}

void ReaderAgreementTest::goesOnAfterFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma left out") << QByteArray(R"({"a": 1 "last": 2})");
    QTest::newRow("colon left out") << QByteArray(R"({"a" 1, "last": 2})");
    QTest::newRow("value left out") << QByteArray(R"({"a": , "last": 2})");
    QTest::newRow("word without quotes") << QByteArray(R"({"a": Deny, "last": 2})");
    QTest::newRow("key without quotes") << QByteArray(R"({a: 1, "last": 2})");
    QTest::newRow("string without its end") << QByteArray("{\"a\": \"Deny,\n\"last\": 2}");
    QTest::newRow("list without its end") << QByteArray(R"({"s": {"a": [1, 2}, "last": 2})");
    QTest::newRow("unknown escape") << QByteArray(R"({"a": "\x", "last": 2})");
    QTest::newRow("single quotes") << QByteArray(R"({'a': 'b', "last": 2})");
    QTest::newRow("comment") << QByteArray("{\"a\": 1, // one\n\"last\": 2}");
    QTest::newRow("too deep") << QByteArray("{\"a\": ") + QByteArray(200, '[') +
                                     QByteArray(200, ']') + QByteArray(", \"last\": 2}");
}

void ReaderAgreementTest::goesOnAfterFaults()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const Tree tree = read(bytes);
    QVERIFY(!tree.faults.empty());
    QVERIFY(tree.root != noNode);
    const bool isFound = std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](const Node &node) {
        return tree.textOf(node.key) == "\"last\"" && tree.textOf(node.span) == "2";
    });
    QVERIFY2(isFound, text.constData());
}

void ReaderAgreementTest::survives_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<int>("times");
    const auto row = [](const char *name, const QByteArray &unit) {
        QTest::newRow(name) << unit << (1 << 20) / static_cast<int>(unit.size());
    };
    QTest::newRow("100,000 brackets") << QByteArray("[") << 100'000;
    row("brackets", "[");
    row("objects in objects", "{\"a\":");
    row("closing brackets", "]");
    row("deep lists beside each other", QByteArray(70, '[') + QByteArray(70, ']') + ",");
    row("quotes", "\"");
    row("backslashes", "\"\\");
    row("commas", ",");
    row("colons", "{:");
    row("comments", "/*");
    row("line comments", "//\n");
    row("NUL", QByteArray(1, '\0'));
    row("bytes that are no UTF-8", "\xff");
    row("half characters", "\"\\ud800\",");
    row("words", "Deny ");
    row("strings without commas", "\"a\" ");
}

void ReaderAgreementTest::survives()
{
    QFETCH(QByteArray, unit);
    QFETCH(int, times);
    for (const QByteArray &opening : {QByteArray(), QByteArray("["), QByteArray("{\"a\": [")}) {
        const std::string text = (opening + unit.repeated(times)).toStdString();
        const Tree tree = read(text);
        QVERIFY(!tree.faults.empty());
        QVERIFY(tree.faults.size() <= Tree::maxFaults);
        if (tree.root != noNode)
            QVERIFY(isWellPlaced(tree, tree.root));
    }
}

QTEST_GUILESS_MAIN(ReaderAgreementTest)
#include "tst_readeragreement.moc"
