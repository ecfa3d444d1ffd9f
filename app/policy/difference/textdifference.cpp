// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/difference/textdifference.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <string>

namespace vaultlock::policy {

namespace {

/// Of one line: beyond it, the whole line counts as changed.
constexpr std::size_t mostComparedWords = 600;

struct Piece
{
    Span span;
    std::string text;
};

/// Indentation means nothing in JSON.
std::string withoutEdges(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return std::string(line.substr(first, line.find_last_not_of(" \t") + 1 - first));
}

std::vector<Piece> linesOf(std::string_view text)
{
    std::vector<Piece> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::size_t last = end;
        if (last > begin && text[last - 1] == '\r')
            --last;
        if (end < text.size() || end > begin)
            lines.push_back({{begin, last}, withoutEdges(text.substr(begin, last - begin))});
        begin = end + 1;
    }
    return lines;
}

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           byte >= 0x80;
}

/// Words, and every other byte by itself.
std::vector<Piece> wordsOf(std::string_view text, Span line)
{
    std::vector<Piece> words;
    for (std::size_t at = line.begin; at < line.end;) {
        std::size_t end = at + 1;
        while (isWordByte(text[at]) && end < line.end && isWordByte(text[end]))
            ++end;
        words.push_back({{at, end}, std::string(text.substr(at, end - at))});
        at = end;
    }
    return words;
}

std::vector<std::string> textsOf(const std::vector<Piece> &pieces)
{
    std::vector<std::string> texts;
    texts.reserve(pieces.size());
    for (const Piece &piece : pieces)
        texts.push_back(piece.text);
    return texts;
}

struct Step
{
    bool isLeft;
    bool isRight;
};

/// The shortest way from one to the other.
std::vector<Step> stepsBetween(const std::vector<Piece> &left, const std::vector<Piece> &right)
{
    dtl::Diff<std::string> diff(textsOf(left), textsOf(right));
    diff.compose();
    std::vector<Step> steps;
    const auto sequence = diff.getSes().getSequence();
    for (const auto &element : sequence)
        steps.push_back(
            {element.second.type != dtl::SES_ADD, element.second.type != dtl::SES_DELETE});
    return steps;
}

/// As they stand: the n-th against the n-th.
std::vector<Step> stepsAlong(std::size_t left, std::size_t right,
                             const std::vector<Piece> &leftLines,
                             const std::vector<Piece> &rightLines)
{
    std::vector<Step> steps;
    for (std::size_t i = 0; i < std::max(left, right); ++i) {
        const bool areSame = i < left && i < right && leftLines[i].text == rightLines[i].text;
        if (areSame) {
            steps.push_back({true, true});
            continue;
        }
        if (i < left)
            steps.push_back({true, false});
        if (i < right)
            steps.push_back({false, true});
    }
    return steps;
}

void addChange(std::vector<Span> &changes, Span span)
{
    if (!changes.empty() && changes.back().end == span.begin)
        changes.back().end = span.end;
    else
        changes.push_back(span);
}

void compareWithin(ComparedRow &row, std::string_view left, std::string_view right)
{
    const std::vector<Piece> leftWords = wordsOf(left, *row.left);
    const std::vector<Piece> rightWords = wordsOf(right, *row.right);
    if (leftWords.size() > mostComparedWords || rightWords.size() > mostComparedWords) {
        row.leftChanges = {*row.left};
        row.rightChanges = {*row.right};
        return;
    }
    std::size_t l = 0;
    std::size_t r = 0;
    for (const Step &step : stepsBetween(leftWords, rightWords)) {
        if (!step.isRight)
            addChange(row.leftChanges, leftWords[l].span);
        if (!step.isLeft)
            addChange(row.rightChanges, rightWords[r].span);
        l += step.isLeft ? 1 : 0;
        r += step.isRight ? 1 : 0;
    }
}

} // namespace

std::vector<ComparedRow> compareTexts(std::string_view left, std::string_view right)
{
    const std::vector<Piece> leftLines = linesOf(left);
    const std::vector<Piece> rightLines = linesOf(right);
    const bool areFew =
        leftLines.size() <= mostComparedLines && rightLines.size() <= mostComparedLines;
    const std::vector<Step> steps =
        areFew ? stepsBetween(leftLines, rightLines)
               : stepsAlong(leftLines.size(), rightLines.size(), leftLines, rightLines);
    std::vector<ComparedRow> rows;
    std::size_t l = 0;
    std::size_t r = 0;
    // Of the run of differing lines that is being gathered: where it begins, and how many there
    // are.
    std::size_t run = 0;
    std::size_t lefts = 0;
    std::size_t rights = 0;
    for (const Step &step : steps) {
        if (step.isLeft && step.isRight) {
            rows.push_back({leftLines[l++].span, rightLines[r++].span, true, {}, {}});
            run = rows.size();
            lefts = rights = 0;
            continue;
        }
        // What was taken out and what was put in stand beside each other.
        const std::size_t place = run + (step.isLeft ? lefts++ : rights++);
        ComparedRow &row = place == rows.size() ? rows.emplace_back() : rows[place];
        if (step.isLeft)
            row.left = leftLines[l++].span;
        else
            row.right = rightLines[r++].span;
    }
    for (ComparedRow &row : rows) {
        if (areFew && !row.isSame && row.left && row.right)
            compareWithin(row, left, right);
    }
    return rows;
}

const char *textDifferenceVersion()
{
    static const std::string version = dtl::version;
    return version.c_str();
}

} // namespace vaultlock::policy
