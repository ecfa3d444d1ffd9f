// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guide/guidewriting.h"

#include "ui/appearance/theme.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>

namespace vaultlock::ui {

namespace {

QTextCharFormat inked(const QFont &font)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(Theme::current().text);
    return format;
}

QFont bold()
{
    QFont font = Fonts::body();
    font.setWeight(QFont::DemiBold);
    return font;
}

QTextBlockFormat spaced(int above, int below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

/// Writes at the end; every text is inserted as it is.
class Writing
{
public:
    Writing(QTextDocument &document, const std::function<QString(const QString &)> &titleOf)
        : m_cursor(&document)
        , m_titleOf(titleOf)
    {
    }

    void title(const QString &text)
    {
        QFont font = Fonts::heading();
        font.setPointSizeF(font.pointSizeF() * titleFactor);
        QTextBlockFormat format = spaced(0, Space::panel);
        format.setHeadingLevel(1);
        block(format, inked(font), text);
    }
    void operator()(const guide::Heading &heading)
    {
        QTextBlockFormat format = spaced(Space::group, Space::unit);
        format.setHeadingLevel(2);
        block(format, inked(Fonts::heading()), heading.text);
    }
    void operator()(const guide::Paragraph &paragraph)
    {
        block(spaced(0, Space::unit), inked(Fonts::body()), paragraph.text);
    }
    void operator()(const guide::Items &items)
    {
        list(items.areSteps ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        for (const QString &item : items.items)
            listed(inked(Fonts::body()), item);
        m_list = nullptr;
    }
    void operator()(const guide::Terms &terms)
    {
        for (const guide::Terms::Term &term : terms.terms) {
            block(spaced(Space::unit, 0), inked(bold()), term.term);
            QTextBlockFormat format = spaced(0, Space::half);
            format.setIndent(1);
            block(format, inked(Fonts::body()), term.meaning);
        }
    }
    void operator()(const guide::Verbatim &verbatim)
    {
        QTextFrameFormat frame;
        frame.setBackground(Theme::current().surfaceSunken);
        frame.setBorder(1);
        frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        frame.setBorderBrush(Theme::current().hairline);
        frame.setPadding(Space::unit);
        frame.setTopMargin(Space::half);
        frame.setBottomMargin(Space::panel);
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.insertFrame(frame);
        QTextBlockFormat line;
        line.setLayoutDirection(Qt::LeftToRight);
        m_cursor.setBlockFormat(line);
        m_cursor.setCharFormat(inked(Fonts::monospace()));
        m_cursor.insertText(verbatim.text.trimmed(), inked(Fonts::monospace()));
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // behind a frame stands an empty block already
    }
    void operator()(const guide::Links &links)
    {
        list(QTextListFormat::ListDisc);
        for (const QString &id : links.pages) {
            const QString title = m_titleOf(id);
            if (title.isEmpty())
                continue;
            QTextCharFormat format = inked(Fonts::body());
            format.setAnchor(true);
            format.setAnchorHref(id);
            format.setForeground(Theme::current().accent);
            format.setFontUnderline(true);
            listed(format, title);
        }
        m_list = nullptr;
    }

private:
    static constexpr qreal titleFactor = 1.2;

    void block(const QTextBlockFormat &format, const QTextCharFormat &ink, const QString &text)
    {
        if (m_isFirst) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(ink);
        } else {
            m_cursor.insertBlock(format, ink);
        }
        m_isFirst = false;
        m_cursor.insertText(text, ink);
    }
    void list(QTextListFormat::Style style)
    {
        m_listFormat = {};
        m_listFormat.setStyle(style);
        m_listFormat.setIndent(1);
    }
    void listed(const QTextCharFormat &ink, const QString &text)
    {
        QTextCharFormat mark = ink;
        mark.setAnchor(false);
        mark.setFontUnderline(false);
        mark.setForeground(Theme::current().text);
        block(spaced(m_list ? 0 : Space::unit, Space::half), ink, text);
        // Numbers and dots are in the block's own colour.
        m_cursor.setBlockCharFormat(mark);
        if (m_list)
            m_list->add(m_cursor.block());
        else
            m_list = m_cursor.createList(m_listFormat);
    }

    QTextCursor m_cursor;
    const std::function<QString(const QString &)> &m_titleOf;
    QTextListFormat m_listFormat;
    QTextList *m_list = nullptr;
    bool m_isFirst = true;
};

} // namespace

void writeGuidePage(QTextDocument &document, const guide::Page &page,
                    const std::function<QString(const QString &)> &titleOf)
{
    document.clear();
    document.setDefaultFont(Fonts::body());
    document.setDocumentMargin(Space::panel);
    Writing writing(document, titleOf);
    writing.title(page.title);
    for (const guide::Block &block : page.blocks)
        std::visit(writing, block);
}

} // namespace vaultlock::ui
