// SPDX-License-Identifier: GPL-3.0-or-later

// A document to read and to keep, before it is HTML or PDF.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::paper {

/// A piece of it. All text is plain: what it is made of may come from outside.
struct Block
{
    enum class Kind {
        Heading,
        Subheading, ///< of what follows it
        Paragraph,
        Facts,    ///< rows: name, value
        Items,    ///< rows: one text each
        Table,    ///< rows: the first names the columns
        Verbatim, ///< laid out as it is
    };
    Kind kind = Kind::Paragraph;
    QString text; ///< of headings, Paragraph and Verbatim
    std::vector<QStringList> rows = {};
};

/// A value.
struct Document
{
    QString title;
    std::vector<Block> blocks;
    QString mark = {};   ///< a word or two that stand on each page, to be seen at once
    QString header = {}; ///< beside it: what the page belongs to
    /// What stands below the title of a PDF where no font has some of its letters, which are named
    /// then: `‹U+8A9E›`.
    QString noteOnLetters = {};
};

/// The text as it can be shown: control characters but for line ends and tabs are named,
/// `‹U+001B›`, and a line end is just that.
QString printable(const QString &text);

} // namespace vaultlock::paper
