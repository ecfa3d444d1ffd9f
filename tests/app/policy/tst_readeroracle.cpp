// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader takes for JSON, against nlohmann-json on generated and mutated texts. Where the
// two differ is listed here, and nothing else may.
#include "policy/reader/reader.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <random>
#include <regex>

using namespace vaultlock::policy;

namespace {

/// Writes random JSON of moderate size.
class Generator
{
public:
    explicit Generator(std::mt19937 &random)
        : m_random(random)
    {
    }

    std::string document()
    {
        m_text.clear();
        space();
        value(0);
        space();
        return m_text;
    }

private:
    unsigned upTo(unsigned count) { return static_cast<unsigned>(m_random() % count); }

    std::string_view oneOf(std::initializer_list<std::string_view> choices)
    {
        return *(choices.begin() + upTo(static_cast<unsigned>(choices.size())));
    }

    void space() { m_text += oneOf({"", "", "", " ", "\n", "\t\r\n", "  "}); }

    void value(int depth)
    {
        const unsigned kind = depth < 6 ? upTo(8) : 2 + upTo(6);
        if (kind == 0)
            list('{', '}', depth);
        else if (kind == 1)
            list('[', ']', depth);
        else if (kind < 5)
            string();
        else if (kind < 7)
            number();
        else
            m_text += oneOf({"true", "false", "null"});
    }

    void list(char opening, char closing, int depth)
    {
        m_text += opening;
        space();
        const unsigned count = upTo(4);
        for (unsigned i = 0; i < count; ++i) {
            if (i > 0)
                m_text += ',';
            space();
            if (opening == '{') {
                string();
                space();
                m_text += ':';
                space();
            }
            value(depth + 1);
            space();
        }
        m_text += closing;
    }

    void string()
    {
        m_text += '"';
        const unsigned count = upTo(6);
        for (unsigned i = 0; i < count; ++i)
            m_text += oneOf({"a",
                             "Deny",
                             "/",
                             "'",
                             " ",
                             "é",
                             "€",
                             "😀",
                             "\\\"",
                             "\\\\",
                             "\\/",
                             "\\n",
                             "\\t",
                             "\\u0041",
                             "\\u00e9",
                             "\\uFFFF",
                             "\\ud83d\\ude00",
                             "\xf4\x8f\xbf\xbf",
                             "\x7f",
                             "${x}"});
        m_text += '"';
    }

    void number()
    {
        m_text += oneOf({"", "-"});
        m_text += oneOf({"0", "1", "365", "20480"});
        m_text += oneOf({"", "", ".0", ".25"});
        m_text += oneOf({"", "", "e1", "E-2", "e+03"});
    }

    std::mt19937 &m_random;
    std::string m_text;
};

/// One to three small injuries: a byte changed, put in, taken out, or a stretch moved.
std::string mutated(std::string text, std::mt19937 &random)
{
    static const std::vector<std::string> pieces = {"{",
                                                    "}",
                                                    "[",
                                                    "]",
                                                    ",",
                                                    ":",
                                                    "\"",
                                                    "\\",
                                                    "'",
                                                    "/",
                                                    "-",
                                                    "+",
                                                    ".",
                                                    "0",
                                                    "1",
                                                    "e",
                                                    "E",
                                                    " ",
                                                    "\n",
                                                    "\t",
                                                    "a",
                                                    "tr",
                                                    "true",
                                                    "nul",
                                                    "NaN",
                                                    "\\u",
                                                    "\\ud",
                                                    "\\ud800",
                                                    "//",
                                                    "/**/",
                                                    "\b",
                                                    "\f",
                                                    "\x1f",
                                                    "\x7f",
                                                    "\xc3",
                                                    "\xa9",
                                                    "\xff",
                                                    "\xed\xa0",
                                                    "\xc0",
                                                    "1e999",
                                                    "\xef\xbb\xbf",
                                                    "01",
                                                    "\\udc00",
                                                    "\\x41",
                                                    "\xf4\x90",
                                                    "\xe2\x82",
                                                    ".5",
                                                    "1.",
                                                    "-1e9999",
                                                    std::string(1, '\0')};
    const auto below = [&](std::size_t bound) {
        return random() % bound;
    };
    for (std::size_t left = 1 + below(3); left > 0; --left) {
        const std::size_t at = below(text.size() + 1);
        const std::size_t end = std::min(text.size(), at + 1 + below(3));
        switch (below(4)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.erase(at, end - std::min(at, end));
            break;
        case 2:
            text.replace(at, end - std::min(at, end), pieces[below(pieces.size())]);
            break;
        default:
            text.insert(below(text.size() + 1), text.substr(at, 8));
        }
    }
    return text;
}

std::string deepText(std::mt19937 &random)
{
    const std::size_t depth = 60 + random() % 10;
    return std::string(depth, '[') + std::string(depth, ']');
}

bool isAccepted(const std::string &text)
{
    return read(text).faults.empty();
}

bool isAcceptedByOracle(const std::string &text)
{
    return nlohmann::json::accept(text);
}

/// Where the two are known to differ, and why.
enum class Difference {
    None,
    ByteOrderMark,  // RFC 8259 section 8.1: not to be added, may be ignored. The oracle ignores it.
    Nul,            // The oracle takes a NUL for the end of the text.
    NumberOverflow, // The grammar has no greatest number; the oracle has doubles.
    Depth,          // Ours: section 9 lets a parser limit it.
};

Difference differenceOf(const std::string &text)
{
    const Tree tree = read(text);
    if (tree.faults.empty())
        return Difference::NumberOverflow;
    for (const TextFault &fault : tree.faults) {
        if (fault.reason == FaultReason::ByteOrderMark)
            return Difference::ByteOrderMark;
        if (fault.reason == FaultReason::TooDeep)
            return Difference::Depth;
    }
    return text.find('\0') != std::string::npos ? Difference::Nul : Difference::None;
}

/// What is left of the text when the reason for the difference is taken away; the two must agree
/// about that.
std::string withoutReason(const std::string &text, Difference difference)
{
    switch (difference) {
    case Difference::ByteOrderMark:
        return text.substr(3);
    case Difference::Nul:
        return text.substr(0, text.find('\0'));
    case Difference::Depth:
        return text.substr(text.size() / 2 - 32, 64);
    case Difference::NumberOverflow:
        return std::regex_replace(text, std::regex("([0-9][eE][-+]?)[0-9]+"), "$011");
    case Difference::None:
        break;
    }
    return text;
}

} // namespace

class ReaderOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatTheGeneratorWrites();
    void agreesOnInjuredTexts();
    void agreesOnTextsOfFewLetters();
    void differsJustAsListed_data();
    void differsJustAsListed();
};

void ReaderOracleTest::acceptsWhatTheGeneratorWrites()
{
    std::mt19937 random(8259);
    Generator generator(random);
    for (int i = 0; i < 4'000; ++i) {
        const std::string text = generator.document();
        QVERIFY2(isAccepted(text), text.c_str());
        QVERIFY2(isAcceptedByOracle(text), text.c_str());
    }
}

void ReaderOracleTest::agreesOnInjuredTexts()
{
    std::mt19937 random(20'480);
    Generator generator(random);
    std::map<Difference, int> differences;
    int accepted = 0;
    constexpr int count = 12'000;
    for (int i = 0; i < count; ++i) {
        const std::string text =
            i % 100 == 0 ? deepText(random) : mutated(generator.document(), random);
        accepted += isAcceptedByOracle(text) ? 1 : 0;
        // One reason may hide another.
        std::string rest = text;
        while (isAccepted(rest) != isAcceptedByOracle(rest)) {
            const Difference difference = differenceOf(rest);
            const std::string next = withoutReason(rest, difference);
            QVERIFY2(next != rest, text.c_str());
            rest = next;
            ++differences[difference];
        }
    }
    // The texts are worth comparing: neither all good nor all bad, and every difference is met.
    QVERIFY2(accepted > count / 20 && accepted < count / 2,
             QByteArray::number(accepted).constData());
    for (const Difference each : {Difference::ByteOrderMark, Difference::Nul,
                                  Difference::NumberOverflow, Difference::Depth})
        QVERIFY2(differences[each] > 0, QByteArray::number(static_cast<int>(each)).constData());
}

void ReaderOracleTest::agreesOnTextsOfFewLetters()
{
    std::mt19937 random(64);
    const std::string letters = "{}[]\",:\\01-.eEu tfn";
    int accepted = 0;
    for (int i = 0; i < 8'000; ++i) {
        std::string text(1 + random() % 6, ' ');
        for (char &c : text)
            c = letters[random() % letters.size()];
        QVERIFY2(isAccepted(text) == isAcceptedByOracle(text), text.c_str());
        accepted += isAccepted(text) ? 1 : 0;
    }
    QVERIFY(accepted > 100);
}

void ReaderOracleTest::differsJustAsListed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("theirs");
    const auto row = [](const char *name, const QByteArray &text, bool ours, bool theirs) {
        QTest::newRow(name) << text << ours << theirs;
    };
    row("a byte order mark", "\xef\xbb\xbf{}", false, true);
    row("a NUL behind the end", QByteArray("{}\0{", 4), false, true);
    row("a NUL in a string", QByteArray("[\"\0\"]", 5), false, false);
    row("a number beyond doubles", "[1e999]", true, false);
    row("64 levels", QByteArray(64, '[') + QByteArray(64, ']'), true, true);
    row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), false, true);
    row("half a character", "[\"\\ud800\"]", false, false);
    row("the other half", "[\"\\udc00\"]", false, false);
    row("a surrogate in UTF-8", "[\"\xed\xa0\x80\"]", false, false);
    row("a number at the top", "42", true, true);
    row("a key twice", "{\"a\":1,\"a\":2}", true, true);
    row("half a fraction", "[.5,1.]", false, false);
    row("a tab in a string", "[\"\t\"]", false, false);
    row("nothing", "", false, false);
}

void ReaderOracleTest::differsJustAsListed()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, ours);
    QFETCH(bool, theirs);
    QCOMPARE(isAccepted(text.toStdString()), ours);
    QCOMPARE(isAcceptedByOracle(text.toStdString()), theirs);
}

QTEST_GUILESS_MAIN(ReaderOracleTest)
#include "tst_readeroracle.moc"
