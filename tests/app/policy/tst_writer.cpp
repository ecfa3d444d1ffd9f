// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/reader/reader.h"
#include "policy/writer.h"

#include <QTest>

#include <cctype>
#include <random>
#include <string>
#include <vector>

using namespace vaultlock::policy;

namespace {

// Independent of the reader: strings, brackets, and runs of anything else between white space.
std::vector<std::string> tokensOf(const std::string &text)
{
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (text[i] == '"') {
            while (text[end] != '"')
                end += std::size_t{text[end] == '\\' ? 2U : 1U};
            ++end;
        } else if (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '-') {
            while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) ||
                                         std::string("+-.").find(text[end]) != std::string::npos))
                ++end;
        } else if (std::isspace(static_cast<unsigned char>(text[i]))) {
            i = end;
            continue;
        }
        tokens.push_back(text.substr(i, end - i));
        i = end;
    }
    return tokens;
}

// JSON with white space of every kind at every place where it may be.
class AnyJson
{
public:
    explicit AnyJson(unsigned seed)
        : m_random(seed)
    {
    }

    std::string value(int depth)
    {
        static const char *const scalars[] = {"0",
                                              "-0",
                                              "1.50",
                                              "1E+02",
                                              "1e-7",
                                              "true",
                                              "false",
                                              "null",
                                              "\"\"",
                                              "\"a b\"",
                                              "\"\\u0041\\/\\n\\\\\"",
                                              "\"{[,:]}\"",
                                              "\"\xc3\xa9\xf0\x9f\x98\x80\"",
                                              "\"\\\"\""};
        const unsigned kind = below(depth > 5 ? 1 : 3);
        if (kind == 0)
            return scalars[below(std::size(scalars))];
        std::string out(1, kind == 1 ? '{' : '[');
        const unsigned members = below(4);
        for (unsigned i = 0; i < members; ++i) {
            out += (i > 0 ? "," : "") + space();
            if (kind == 1)
                out += (below(2) != 0 ? "\"a\"" : "\"\\u0061\"") + space() + ":" + space();
            out += value(depth + 1) + space();
        }
        return out + space() + (kind == 1 ? '}' : ']');
    }
    std::string space()
    {
        static const char *const spaces[] = {"", "", " ", "\n", "\r\n", "\t", "\n\n    "};
        return spaces[below(std::size(spaces))];
    }

private:
    unsigned below(std::size_t bound) { return static_cast<unsigned>(m_random() % bound); }

    std::mt19937 m_random;
};

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhiteSpaceAndNothingElse_data();
    void leavesOutWhiteSpaceAndNothingElse();
    void laysOutOneMemberALine_data();
    void laysOutOneMemberALine();
    void keepsTheTextsLineEnds();
    void keepsEveryTokenWhateverTheText();
};

void WriterTest::leavesOutWhiteSpaceAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("minified");
    QTest::newRow("empty ones") << QByteArray(" { } ") << QByteArray("{}");
    QTest::newRow("lists") << QByteArray("[ [ ] , [ 1 , 2 ]\n]") << QByteArray("[[],[1,2]]");
    QTest::newRow("members in their order")
        << QByteArray("{\n  \"b\": 1,\r\n\t\"a\": {\"c\": [true, null]}\n}\n")
        << QByteArray(R"({"b":1,"a":{"c":[true,null]}})");
    QTest::newRow("strings as they are written") << QByteArray(R"([ " a  b ", "\u0041\/é\n" ])")
                                                 << QByteArray(R"([" a  b ","\u0041\/é\n"])");
    QTest::newRow("numbers as they are written")
        << QByteArray("[ -0, 1.50, 1E+02 ]") << QByteArray("[-0,1.50,1E+02]");
    QTest::newRow("keys that stand twice")
        << QByteArray(R"({"a": 1, "a": 2})") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("a number at the top") << QByteArray(" 42 ") << QByteArray("42");
}

void WriterTest::leavesOutWhiteSpaceAndNothingElse()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, minified);
    const std::string before = text.toStdString();
    const std::string after = minify(read(before));
    QCOMPARE(QByteArray::fromStdString(after), minified);
    QCOMPARE(minify(read(after)), after);
}

void WriterTest::laysOutOneMemberALine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("laidOut");
    QTest::newRow("empty ones") << QByteArray(" { } ") << QByteArray("{}");
    QTest::newRow("empty ones within")
        << QByteArray(R"({"a":[ ],"b":{}})") << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}");
    QTest::newRow("lists") << QByteArray("[[1,2],\"x\"]")
                           << QByteArray("[\n  [\n    1,\n    2\n  ],\n  \"x\"\n]");
    QTest::newRow("a line end at the end") << QByteArray("[1]\n") << QByteArray("[\n  1\n]\n");
    QTest::newRow("spellings and twins")
        << QByteArray(R"({"b":1.50,"\u0062":1E+02})")
        << QByteArray("{\n  \"b\": 1.50,\n  \"\\u0062\": 1E+02\n}");
}

void WriterTest::laysOutOneMemberALine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, laidOut);
    const std::string before = text.toStdString();
    QCOMPARE(QByteArray::fromStdString(format(read(before))), laidOut);
}

void WriterTest::keepsTheTextsLineEnds()
{
    QCOMPARE(format(read("[1]\r\n"), {"\r\n", "\t"}), std::string("[\r\n\t1\r\n]\r\n"));
}

void WriterTest::keepsEveryTokenWhateverTheText()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        AnyJson any(seed);
        const std::string text = any.space() + any.value(0) + any.space();
        QVERIFY2(read(text).faults.empty(), text.c_str());
        const std::string small = minify(read(text));
        const std::string large = format(read(text));
        QVERIFY2(tokensOf(small) == tokensOf(text), text.c_str());
        QVERIFY2(tokensOf(large) == tokensOf(text), text.c_str());
        QCOMPARE(minify(read(large)), small);
        QCOMPARE(format(read(large)), large);
        // But for a line end at the end, which the small text no longer has.
        QCOMPARE(format(read(small + (large.back() == '\n' ? "\n" : ""))), large);
    }
}

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
