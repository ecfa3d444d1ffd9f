// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/difference/textdifference.h"

#include <QTest>

#include <random>

using namespace vaultlock::policy;

namespace {

std::string at(const std::string &text, Span span)
{
    return text.substr(span.begin, span.size());
}

/// "=a", "~b|c", "-d", "+e": a row each.
std::vector<std::string> told(const std::string &left, const std::string &right)
{
    std::vector<std::string> rows;
    for (const ComparedRow &row : compareTexts(left, right)) {
        if (row.isSame)
            rows.push_back("=" + at(right, *row.right));
        else if (row.left && row.right)
            rows.push_back("~" + at(left, *row.left) + "|" + at(right, *row.right));
        else
            rows.push_back(row.left ? "-" + at(left, *row.left) : "+" + at(right, *row.right));
    }
    return rows;
}

using Rows = std::vector<std::string>;

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private slots:
    void findsLinesThatCameAndWent();
    void leavesIndentationAside();
    void findsTheWordsThatDiffer();
    void takesEveryLineEnd();
    void givesBackBothTexts();
    void isBounded();
};

void TestTextDifference::findsLinesThatCameAndWent()
{
    QCOMPARE(told("a\nb\nc\n", "a\nc\nd\n"), (Rows{"=a", "-b", "=c", "+d"}));
    QCOMPARE(told("a\nb\nc", "a\nx\nc"), (Rows{"=a", "~b|x", "=c"}));
    QCOMPARE(told("", "a"), Rows{"+a"});
    QCOMPARE(told("", ""), Rows{});
    QCOMPARE(told("a\n\nb", "a\nb"), (Rows{"=a", "-", "=b"}));
}

void TestTextDifference::leavesIndentationAside()
{
    QCOMPARE(told("  {\n    \"a\": 1\n  }", "{\n\t\"a\": 1 \n}"),
             (Rows{"={", "=\t\"a\": 1 ", "=}"}));
}

void TestTextDifference::findsTheWordsThatDiffer()
{
    const std::string left = R"("glacier:ArchiveAgeInDays": "365")";
    const std::string right = R"("glacier:ArchiveAgeInDays": "2557")";
    const auto rows = compareTexts(left, right);
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().leftChanges.size(), std::size_t{1});
    QCOMPARE(at(left, rows.front().leftChanges.front()), std::string("365"));
    QCOMPARE(at(right, rows.front().rightChanges.front()), std::string("2557"));
    // Whole characters, whatever their size.
    const std::string umlaut = "x \"Gebühr\"";
    const auto other = compareTexts(umlaut, "x \"Gebuehr\"");
    QCOMPARE(at(umlaut, other.front().leftChanges.front()), std::string("Gebühr"));
}

void TestTextDifference::takesEveryLineEnd()
{
    QCOMPARE(told("a\r\nb\r\n", "a\nb"), (Rows{"=a", "=b"}));
}

void TestTextDifference::givesBackBothTexts()
{
    std::mt19937 random(1127);
    const auto text = [&] {
        std::string made;
        for (int i = std::uniform_int_distribution<int>(0, 30)(random); i > 0; --i)
            made += std::string(1, static_cast<char>(
                                       'a' + std::uniform_int_distribution<int>(0, 4)(random))) +
                    "\n";
        return made;
    };
    for (int i = 0; i < 500; ++i) {
        const std::string left = text();
        const std::string right = text();
        std::string l;
        std::string r;
        for (const ComparedRow &row : compareTexts(left, right)) {
            l += row.left ? at(left, *row.left) + "\n" : "";
            r += row.right ? at(right, *row.right) + "\n" : "";
            QVERIFY(!row.isSame || at(left, *row.left) == at(right, *row.right));
        }
        QCOMPARE(l, left);
        QCOMPARE(r, right);
    }
}

void TestTextDifference::isBounded()
{
    std::string left;
    std::string right;
    for (int i = 0; i < 60'000; ++i) {
        left += "left " + std::to_string(i) + "\n";
        right += "right " + std::to_string(i) + "\n";
    }
    QCOMPARE(compareTexts(left, right).size(), std::size_t{60'000});
    const std::string line(20'000, 'x');
    QCOMPARE(compareTexts(line + "{", line + "}").size(), std::size_t{1});
    std::string words;
    for (int i = 0; i < 10'000; ++i)
        words += "a,";
    QCOMPARE(compareTexts(words, words + "b").front().leftChanges.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_textdifference.moc"
