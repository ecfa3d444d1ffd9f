// SPDX-License-Identifier: GPL-3.0-or-later

// Patterns, and the texts that tell them apart, beside every short text.
#include "policy/account/textpattern.h"
#include "policy/wildcards.h"

#include <QTest>

#include <set>

using namespace vaultlock::policy;

namespace {

using Texts = std::vector<std::string>;
using Row = std::vector<bool>;

Row rowOf(const std::vector<TextPattern> &patterns, const std::string &text)
{
    Row row;
    const std::u32string letters = lettersOf(text);
    for (const TextPattern &pattern : patterns)
        row.push_back(pattern.matches(letters));
    return row;
}

std::set<Row> rowsOf(const std::vector<TextPattern> &patterns, const Texts &texts)
{
    std::set<Row> rows;
    for (const std::string &text : texts)
        rows.insert(rowOf(patterns, text));
    return rows;
}

/// All texts of these letters, up to a length.
Texts everyText(const Texts &letters, std::size_t longest)
{
    Texts texts{""};
    for (std::size_t first = 0, length = 0; length < longest; ++length) {
        const std::size_t end = texts.size();
        for (; first < end; ++first) {
            for (const std::string &letter : letters)
                texts.push_back(texts[first] + letter);
        }
    }
    return texts;
}

std::vector<TextPattern> wildcards(const Texts &texts)
{
    std::vector<TextPattern> patterns;
    for (const std::string &text : texts)
        patterns.push_back(TextPattern::wildcards(text));
    return patterns;
}

Texts told(const std::vector<TextPattern> &patterns, const std::vector<TextPattern> &languages = {},
           const Texts &preferred = {})
{
    return textsTellingApart(patterns, languages, preferred).value_or(Texts());
}

} // namespace

class TextPatternTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesWhatTheDecisionsMatch();
    void findsEveryCombinationOfPatterns_data();
    void findsEveryCombinationOfPatterns();
    void findsOneTextForEachCombination();
    void foldsLettersBeyondAscii();
    void takesALetterOfManyBytesForOne();
    void keepsWildcardsOfAnArnWithinItsParts();
    void keepsToItsLanguages();
    void prefersWhatItIsGiven();
    void givesUpOnTooMuchWork();
};

void TextPatternTest::matchesWhatTheDecisionsMatch()
{
    const Texts texts = everyText({"a", "b", "*", "é"}, 4);
    for (const char *pattern : {"", "*", "?", "a*", "*b", "a?b", "*a*b*", "??", "é*", "**", "?*"}) {
        const TextPattern compiled = TextPattern::wildcards(pattern);
        for (const std::string &text : texts)
            QVERIFY2(compiled.matches(lettersOf(text)) == matchesWildcards(pattern, text),
                     (std::string(pattern) + " / " + text).c_str());
    }
}

void TextPatternTest::findsEveryCombinationOfPatterns_data()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QStringList>("patterns");
    QTest::newRow("beginnings and ends") << QStringList{u"a*"_s, u"*b"_s, u"a?b"_s};
    QTest::newRow("one in the other") << QStringList{u"*"_s, u"?*"_s, u"??"_s, u"a"_s};
    QTest::newRow("middles") << QStringList{u"*a*b*"_s, u"*b*a*"_s, u"b*b"_s};
    QTest::newRow("plain ones") << QStringList{u"a"_s, u"ab"_s, u"a*"_s};
    QTest::newRow("none") << QStringList{};
}

/// Every text of six letters is enough for patterns of three.
void TextPatternTest::findsEveryCombinationOfPatterns()
{
    QFETCH(QStringList, patterns);
    Texts texts;
    for (const QString &pattern : patterns)
        texts.push_back(pattern.toStdString());
    const std::vector<TextPattern> compiled = wildcards(texts);
    QCOMPARE(rowsOf(compiled, told(compiled)), rowsOf(compiled, everyText({"a", "b", "z"}, 6)));
}

void TextPatternTest::findsOneTextForEachCombination()
{
    const std::vector<TextPattern> patterns = wildcards({"a*", "*b", "a?b"});
    const Texts texts = told(patterns);
    QCOMPARE(rowsOf(patterns, texts).size(), texts.size());
    QCOMPARE(texts.size(), std::size_t(5)); // a?b is of both others
}

void TextPatternTest::foldsLettersBeyondAscii()
{
    const TextPattern pattern = TextPattern::literal("Gebühr", true);
    QVERIFY(pattern.matches(lettersOf("GEBÜHR")));
    QVERIFY(!pattern.matches(lettersOf("GEBUHR")));
    const std::vector<TextPattern> patterns{pattern, TextPattern::literal("Gebühr")};
    QCOMPARE(rowsOf(patterns, told(patterns)),
             (std::set<Row>{{false, false}, {true, false}, {true, true}}));
}

void TextPatternTest::takesALetterOfManyBytesForOne()
{
    QVERIFY(TextPattern::wildcards("?").matches(lettersOf("é")));
    QVERIFY(TextPattern::wildcards("?").matches(lettersOf("😀")));
    QVERIFY(!TextPattern::wildcards("??").matches(lettersOf("😀")));
}

void TextPatternTest::keepsWildcardsOfAnArnWithinItsParts()
{
    const TextPattern pattern = *TextPattern::arn("arn:aws:iam::*:role/*");
    QVERIFY(pattern.matches(lettersOf("arn:aws:iam::1:role/a:b")));
    QVERIFY(!pattern.matches(lettersOf("arn:aws:iam::1:2:role/a")));
    QVERIFY(!TextPattern::arn("arn:aws:iam"));
}

void TextPatternTest::keepsToItsLanguages()
{
    using Class = TextPattern::Class;
    const std::vector<TextPattern> languages{
        TextPattern::letters(2, Class::Digit),
        TextPattern::literal("a/").append(TextPattern::letters(1, Class::Name))};
    const std::vector<TextPattern> patterns = wildcards({"1*", "*/?", "a//", "1"});
    const std::set<Row> rows = rowsOf(patterns, told(patterns, languages));
    QCOMPARE(rows, (std::set<Row>{{false, false, false, false},
                                  {true, false, false, false},
                                  {false, true, false, false}}));
}

void TextPatternTest::prefersWhatItIsGiven()
{
    const Texts texts = told(wildcards({"t*"}), {}, {"true", "other", "tree"});
    QCOMPARE(texts, (Texts{"true", "other"}));
}

void TextPatternTest::givesUpOnTooMuchWork()
{
    // Where the last `a` stood may matter 40 letters later: 2 to the 40th states.
    QVERIFY(!textsTellingApart(wildcards({"*a" + std::string(40, '?')}), {}, {}));
}

QTEST_GUILESS_MAIN(TextPatternTest)
#include "tst_textpattern.moc"
