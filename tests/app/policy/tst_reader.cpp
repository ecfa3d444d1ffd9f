// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/reader.h"
#include "policy/reader/utf8.h"

#include <QTest>

using namespace vaultlock::policy;

namespace {

/// The tree in one line: kinds by a letter, keys before them, faultless or not.
std::string shown(const Tree &tree, NodeIndex index)
{
    if (index == noNode)
        return "nothing";
    const Node &node = tree.at(index);
    std::string text = node.key.size() > 0 ? tree.keyOf(index) + "=" : "";
    const auto children = [&](char open, char close) {
        std::string inside;
        for (NodeIndex child = node.firstChild; child != noNode; child = tree.at(child).nextSibling)
            inside += (inside.empty() ? "" : " ") + shown(tree, child);
        return text + open + inside + close;
    };
    switch (node.kind) {
    case NodeKind::Object:
        return children('{', '}');
    case NodeKind::Array:
        return children('[', ']');
    case NodeKind::String:
        return text + "'" + tree.stringOf(index) + "'";
    case NodeKind::Number:
        return text + std::string(tree.textOf(node.span));
    case NodeKind::True:
        return text + "T";
    case NodeKind::False:
        return text + "F";
    case NodeKind::Null:
        return text + "N";
    case NodeKind::Invalid:
        return text + "?";
    }
    return "unknown";
}

QByteArray treeOf(std::string_view text)
{
    const Tree tree = read(text);
    return QByteArray::fromStdString(shown(tree, tree.root));
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTrees_data();
    void readsTrees();
    void readsOnAfterAFault_data();
    void readsOnAfterAFault();
    void knowsWhereEverythingStands();
    void keepsKeysThatStandTwice();
    void knowsEscapes_data();
    void knowsEscapes();
    void marksWholeCharacters();
    void comparesByMeaning();
    void linksEveryNodeToItsParent();
    void stopsAtSixtyFourLevels();
    void reportsAHundredFaultsAtMost();
    void readsALongFlatList();
};

void ReaderTest::readsTrees_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tree");
    QTest::newRow("an object") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[ ]") << QByteArray("[]");
    QTest::newRow("a number at the top") << QByteArray(" 42\n") << QByteArray("42");
    QTest::newRow("a string at the top") << QByteArray("\"a\"") << QByteArray("'a'");
    QTest::newRow("true, false, null") << QByteArray("[true,false,null]") << QByteArray("[T F N]");
    QTest::newRow("numbers") << QByteArray("[0,-0,10,1.5,-1e9,1E+2,0.1e-3]")
                             << QByteArray("[0 -0 10 1.5 -1e9 1E+2 0.1e-3]");
    QTest::newRow("members") << QByteArray(R"({"a":{"b":[1,{"c":"d"}]},"e":null})")
                             << QByteArray("{a={b=[1 {c='d'}]} e=N}");
    QTest::newRow("an empty key") << QByteArray(R"({"":""})") << QByteArray("{=''}");
    QTest::newRow("white space of every kind")
        << QByteArray("\t{\r\n\"a\" \t:\r 1\n,\t\"b\" : 2 }\r\n") << QByteArray("{a=1 b=2}");
    QTest::newRow("letters of every length") << QByteArray("[\"é€😀\"]") << QByteArray("['é€😀']");
}

void ReaderTest::readsTrees()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, tree);
    QCOMPARE(treeOf(text.toStdString()), tree);
    QVERIFY(read(text.toStdString()).faults.empty());
}

void ReaderTest::readsOnAfterAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tree");
    const auto row = [](const char *text, const char *tree) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(tree);
    };
    row("", "nothing");
    row(R"({"a":1 "b":2})", "{a=1 b=2}");
    row(R"({"a" 1, "b":2})", "{a=1 b=2}");
    row(R"({"a":, "b":2})", "{a=? b=2}");
    row(R"({"a", "b":2})", "{a=? b=2}");
    row(R"({a:1, 'b':2})", "{a=1 'b'=2}");
    row(R"({"a":x, "b":2})", "{a=? b=2}");
    row(R"({"a":[1 2,,3,], "b":2,})", "{a=[1 2 3] b=2}");
    row("{\"a\":\"x,\n\"b\":2}", "{a='x,' b=2}");
    row(R"([{"a":[1}, {"b":2}])", "[{a=[1]} {b=2}]");
    row(R"({"a":[{"b":1], "c":2})", "{a=[{b=1}] c=2}");
    row(R"({"a":[1}, "b":2})", "{a=[1] b=2}");
    row(R"({"a":{"b":1], "c":2})", "{a={b=1} c=2}");
    row(R"({"a":1} {"b":2})", "{a=1}");
    row(R"({"a":{"b":)", "{a={b=?}}");
    row("[1 /* two */ 3]", "[1 3]");
    row("\xef\xbb\xbf[1]", "[1]");
    row("[01, 2]", "[? 2]");
    row(R"({[1]:2, "a":3})", "{[1] 2=? a=3}");
}

void ReaderTest::readsOnAfterAFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, tree);
    QCOMPARE(treeOf(text.toStdString()), tree);
    QVERIFY(!read(text.toStdString()).faults.empty());
}

void ReaderTest::knowsWhereEverythingStands()
{
    const std::string text = "{ \"é😀\" : [ -1.5 , \"ü\" ] }";
    const Tree tree = read(text);
    QCOMPARE(tree.nodes.size(), std::size_t{4});
    const auto at = [&](std::size_t i) {
        return std::string(tree.textOf(tree.nodes[i].span));
    };
    QCOMPARE(at(0), text);
    QCOMPARE(std::string(tree.textOf(tree.nodes[1].key)), std::string("\"é😀\""));
    QCOMPARE(tree.nodes[1].key.end, std::size_t{10});
    QCOMPARE(at(1), std::string("[ -1.5 , \"ü\" ]"));
    QCOMPARE(at(2), std::string("-1.5"));
    QCOMPARE(at(3), std::string("\"ü\""));
    QCOMPARE(tree.nodes[3].span.begin, std::size_t{22});
}

void ReaderTest::keepsKeysThatStandTwice()
{
    const std::string text = R"({"a":1,"a":2})";
    const Tree tree = read(text);
    QVERIFY(tree.faults.empty());
    QCOMPARE(treeOf(text), QByteArray("{a=1 a=2}"));
    QCOMPARE(tree.member(tree.root, "a"), NodeIndex{1});
}

void ReaderTest::knowsEscapes_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("meaning");
    QTest::newRow("none") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("short ones") << QByteArray(R"(\"\\\/\b\f\n\r\t)")
                                << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("a NUL") << QByteArray(R"(\u0000)") << QByteArray(1, '\0');
    QTest::newRow("of one byte") << QByteArray(R"(\u0041\u007f)") << QByteArray("A\x7f");
    QTest::newRow("of two") << QByteArray(R"(\u00e9\u07FF)") << QByteArray("é\xdf\xbf");
    QTest::newRow("of three") << QByteArray(R"(\u20AC\uffff)") << QByteArray("€\xef\xbf\xbf");
    QTest::newRow("of four") << QByteArray(R"(\ud83d\ude00\uDBFF\uDFFF)")
                             << QByteArray("😀\xf4\x8f\xbf\xbf");
    QTest::newRow("a backslash and a u") << QByteArray(R"(\\u0041)") << QByteArray(R"(\u0041)");
    QTest::newRow("second halves alone") << QByteArray(R"(a\udc00\udc00b)") << QByteArray("ab");
    QTest::newRow("faulty ones are left out")
        << QByteArray(R"(a\wb\u12c\ud83dd)") << QByteArray("ab12cd");
}

void ReaderTest::knowsEscapes()
{
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, meaning);
    QCOMPARE(QByteArray::fromStdString(unescaped(between.toStdString())), meaning);
    const std::string text = "\"" + between.toStdString() + "\"";
    const Tree tree = read(text);
    QCOMPARE(QByteArray::fromStdString(tree.stringOf(tree.root)), meaning);
}

void ReaderTest::marksWholeCharacters()
{
    for (const std::string_view text : {R"("\é")", R"("\€a")", R"(["\😀"])", "[é]", "{é: 1}"}) {
        const Tree tree = read(text);
        QVERIFY(!tree.faults.empty());
        for (const TextFault &fault : tree.faults) {
            QCOMPARE(characterBegin(text, fault.span.begin), fault.span.begin);
            QCOMPARE(characterBegin(text, fault.span.end), fault.span.end);
        }
    }
}

void ReaderTest::comparesByMeaning()
{
    const std::string text = R"({"\u0041":"\u0062","c":"d"})";
    const Tree tree = read(text);
    const NodeIndex first = tree.at(tree.root).firstChild;
    QVERIFY(tree.isKey(first, "A"));
    QVERIFY(!tree.isKey(first, R"(\u0041)"));
    QVERIFY(tree.isString(first, "b"));
    QVERIFY(tree.isString(tree.member(tree.root, "c"), "d"));
    QVERIFY(!tree.isString(tree.root, "{"));
    QCOMPARE(tree.member(tree.root, "a"), noNode);
    QCOMPARE(tree.member(first, "a"), noNode);
}

void ReaderTest::linksEveryNodeToItsParent()
{
    const Tree tree = read(R"({"a":[1,{"b":2}],"c":{}})");
    QCOMPARE(tree.at(tree.root).parent, noNode);
    for (std::size_t i = 1; i < tree.nodes.size(); ++i) {
        bool isAmongChildren = false;
        for (NodeIndex child = tree.at(tree.nodes[i].parent).firstChild; child != noNode;
             child = tree.at(child).nextSibling)
            isAmongChildren = isAmongChildren || child == static_cast<NodeIndex>(i);
        QVERIFY(isAmongChildren);
    }
}

void ReaderTest::stopsAtSixtyFourLevels()
{
    const std::string deepest = std::string(64, '[') + "1" + std::string(64, ']');
    QVERIFY(read(deepest).faults.empty());
    const std::string deeper = "[" + deepest + "]";
    const Tree tree = read(deeper);
    QCOMPARE(tree.faults.size(), std::size_t{1});
    QCOMPARE(tree.faults.front().reason, FaultReason::TooDeep);
    // What is behind it is read.
    QVERIFY(treeOf("[" + deeper + ",2]").endsWith(" 2]"));
}

void ReaderTest::reportsAHundredFaultsAtMost()
{
    const std::string text(100'000, '\x01');
    QCOMPARE(read("\"" + text + "\"").faults.size(), Tree::maxFaults);
}

void ReaderTest::readsALongFlatList()
{
    std::string text = "[0";
    for (int i = 0; i < 200'000; ++i)
        text += ",0";
    const Tree tree = read(text + "]");
    QVERIFY(tree.faults.empty());
    QCOMPARE(tree.nodes.size(), std::size_t{200'002});
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
