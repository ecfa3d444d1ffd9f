// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/findingmarks.h"

#include "ui/text/indicators.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <iterator>

namespace vaultlock::ui {

FindingMarks::Mark FindingMarks::markFor(const policy::Finding &finding) const
{
    const auto length =
        static_cast<std::size_t>(m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH));
    Mark mark{static_cast<int>(std::min(finding.span.begin, length)),
              static_cast<int>(std::min(finding.span.end, length)), finding};
    const auto charAt = [this](int position) {
        return m_editor.SendScintilla(QsciScintilla::SCI_GETCHARAT,
                                      static_cast<unsigned long>(position));
    };
    // A place has no width: mark the character after it, or where that is a line's end, before.
    if (mark.begin == mark.end && mark.begin < static_cast<int>(length) &&
        charAt(mark.begin) != '\n' && charAt(mark.begin) != '\r') {
        mark.end = static_cast<int>(m_editor.SendScintilla(QsciScintilla::SCI_POSITIONAFTER,
                                                           static_cast<unsigned long>(mark.begin)));
    } else if (mark.begin == mark.end) {
        mark.begin = static_cast<int>(m_editor.SendScintilla(
            QsciScintilla::SCI_POSITIONBEFORE, static_cast<unsigned long>(mark.begin)));
    }
    return mark;
}

void FindingMarks::show(const std::vector<policy::Finding> &findings)
{
    m_marks.clear();
    m_marks.reserve(std::min(findings.size(), mostMarks));
    for (const policy::Finding &finding : findings) {
        if (m_marks.size() == mostMarks)
            break;
        m_marks.push_back(markFor(finding));
    }
    for (int i = 0; i <= static_cast<int>(policy::Severity::Error); ++i)
        draw(static_cast<policy::Severity>(i));
}

FindingMarks::Runs FindingMarks::wanted(policy::Severity severity) const
{
    Runs all;
    for (const Mark &mark : m_marks) {
        if (mark.finding.severity == severity && mark.begin < mark.end)
            all.push_back(
                {static_cast<std::size_t>(mark.begin), static_cast<std::size_t>(mark.end)});
    }
    std::sort(all.begin(), all.end(),
              [](policy::Span a, policy::Span b) { return a.begin < b.begin; });
    Runs joined;
    for (const policy::Span run : all) {
        if (joined.empty() || joined.back().end < run.begin)
            joined.push_back(run);
        else
            joined.back().end = std::max(joined.back().end, run.end);
    }
    return joined;
}

FindingMarks::Runs FindingMarks::drawn(policy::Severity severity) const
{
    const auto indicator = static_cast<unsigned long>(indicatorFor(severity));
    const long length = m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH);
    Runs runs;
    for (long at = 0; at < length;) {
        const long end = m_editor.SendScintilla(QsciScintilla::SCI_INDICATOREND, indicator, at);
        if (end <= at)
            break; // it has never been used
        if (m_editor.SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, indicator, at) != 0)
            runs.push_back({static_cast<std::size_t>(at), static_cast<std::size_t>(end)});
        at = end;
    }
    return runs;
}

void FindingMarks::draw(policy::Severity severity)
{
    const Runs before = drawn(severity);
    const Runs after = wanted(severity);
    const auto [oldFirst, newFirst] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [oldLast, newLast] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(oldFirst), after.rbegin(),
                      std::make_reverse_iterator(newFirst));
    m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT,
                           static_cast<unsigned long>(indicatorFor(severity)));
    const auto set = [this](unsigned int message, policy::Span run) {
        m_editor.SendScintilla(message, run.begin, static_cast<long>(run.size()));
    };
    for (auto run = oldFirst; run != oldLast.base(); ++run)
        set(QsciScintilla::SCI_INDICATORCLEARRANGE, *run);
    for (auto run = newFirst; run != newLast.base(); ++run)
        set(QsciScintilla::SCI_INDICATORFILLRANGE, *run);
}

std::vector<const policy::Finding *> FindingMarks::at(int position) const
{
    std::vector<const policy::Finding *> here;
    for (const Mark &mark : m_marks) {
        if (mark.begin <= position && position < mark.end)
            here.push_back(&mark.finding);
    }
    return here;
}

} // namespace vaultlock::ui
