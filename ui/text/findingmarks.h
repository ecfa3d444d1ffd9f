// SPDX-License-Identifier: GPL-3.0-or-later

// The findings as marks under the text.
#pragma once

#include "policy/finding.h"

#include <vector>

class QsciScintilla;

namespace vaultlock::ui {

/// Places are bytes of UTF-8. Main thread.
class FindingMarks
{
public:
    /// editor: not owned, outlives the marks.
    explicit FindingMarks(QsciScintilla &editor)
        : m_editor(editor)
    {
    }

    /// Of the text as it is now; at most mostMarks of them. What is marked already, and has moved
    /// with the text, is left alone: whatever is marked anew is drawn anew.
    void show(const std::vector<policy::Finding> &findings);
    /// The text is another one: nothing is known of it. The marks went with the old one.
    void forget() { m_marks.clear(); }
    /// Those that are marked at this place; until the next show() or forget().
    std::vector<const policy::Finding *> at(int position) const;

private:
    struct Mark
    {
        int begin = 0;
        int end = 0; // never empty
        policy::Finding finding;
    };

    /// Ascending, apart from each other.
    using Runs = std::vector<policy::Span>;

    Mark markFor(const policy::Finding &finding) const;
    Runs wanted(policy::Severity severity) const;
    Runs drawn(policy::Severity severity) const;
    void draw(policy::Severity severity);

    QsciScintilla &m_editor;
    std::vector<Mark> m_marks;
};

} // namespace vaultlock::ui
