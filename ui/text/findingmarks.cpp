// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/findingmarks.h"

#include "ui/text/indicators.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

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
    const auto length = m_editor.SendScintilla(QsciScintilla::SCI_GETLENGTH);
    for (int i = 0; i <= static_cast<int>(policy::Severity::Error); ++i) {
        m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT,
                               static_cast<unsigned long>(firstIndicator) +
                                   static_cast<unsigned long>(i));
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    m_marks.clear();
    m_marks.reserve(std::min(findings.size(), mostMarks));
    for (const policy::Finding &finding : findings) {
        if (m_marks.size() == mostMarks)
            break;
        m_marks.push_back(markFor(finding));
        const Mark &mark = m_marks.back();
        m_editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT,
                               static_cast<unsigned long>(indicatorFor(finding.severity)));
        m_editor.SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE,
                               static_cast<unsigned long>(mark.begin),
                               static_cast<long>(mark.end - mark.begin));
    }
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
