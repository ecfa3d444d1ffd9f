// SPDX-License-Identifier: GPL-3.0-or-later

// What is read, against another reader; tst_readeroracle.cpp is about what is accepted.
#include "jsontexts.h"
#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

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
    void meansWhatTheOracleReads();
    void agreesOnEveryByteInEveryPlace();
    void placesEveryNodeOfAnyText();
    void writesTheSameWithoutSpace();
};

void ReaderAgreementTest::meansWhatTheOracleReads()
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

void ReaderAgreementTest::agreesOnEveryByteInEveryPlace()
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

QTEST_GUILESS_MAIN(ReaderAgreementTest)
#include "tst_readeragreement.moc"
