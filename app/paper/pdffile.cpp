// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdffile.h"

#include "paper/pdfbytes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace vaultlock::paper {

namespace {

constexpr double bodySize = 8;
constexpr double headingSize = 10;
constexpr double titleSize = 13;
constexpr double pageMargin = 18;  // millimetres
constexpr double gap = 50;         // of the writer's dots
constexpr double firstColumn = 28; // per cent: a SHA-256 fits on one line of the rest

QFont pageFont()
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::TypeWriter);
    font.setPointSizeF(bodySize);
    return font;
}

/// A paragraph at the end of what is there.
void write(QTextCursor &cursor, const QString &text, double size = bodySize, bool isBold = false,
           double above = 0)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    QTextCharFormat letters;
    letters.setFontPointSize(size);
    letters.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    cursor.insertBlock(block, letters);
    cursor.insertText(printable(text), letters);
}

void writeTable(QTextCursor &cursor, const Block &block)
{
    if (block.rows.empty())
        return;
    qsizetype columns = 1;
    for (const QStringList &row : block.rows)
        columns = std::max(columns, row.size());
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(gap / 8);
    format.setTopMargin(gap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QVector<QTextLength> widths(
        columns, QTextLength(QTextLength::PercentageLength,
                             (100 - firstColumn) /
                                 static_cast<double>(std::max<qsizetype>(columns - 1, 1))));
    if (columns > 1)
        widths[0] = QTextLength(QTextLength::PercentageLength, firstColumn);
    format.setColumnWidthConstraints(widths);
    QTextTable *table =
        cursor.insertTable(static_cast<int>(block.rows.size()), static_cast<int>(columns), format);
    for (int row = 0; row < table->rows(); ++row) {
        const QStringList &cells = block.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            QTextCharFormat letters;
            letters.setFontPointSize(bodySize);
            const bool isName = column == 0 || (row == 0 && block.kind == Block::Kind::Table);
            letters.setFontWeight(isName ? QFont::Bold : QFont::Normal);
            table->cellAt(row, column)
                .firstCursorPosition()
                .insertText(printable(cells[column]), letters);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void writeBlock(QTextCursor &cursor, const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return write(cursor, block.text, headingSize, true, 2 * gap);
    case Block::Kind::Paragraph:
    case Block::Kind::Verbatim:
        return write(cursor, block.text, bodySize, false, gap);
    case Block::Kind::Items:
        for (const QStringList &row : block.rows)
            write(cursor, QStringLiteral("- ") + row.value(0));
        return;
    case Block::Kind::Facts:
    case Block::Kind::Table:
        return writeTable(cursor, block);
    }
}

} // namespace

std::unique_ptr<QCoreApplication> drawingApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

bool canDraw()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

QByteArray pdfOf(const Document &document, const QDateTime &stated)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(printable(document.title));
        writer.setCreator(QStringLiteral("Vaultlock " VAULTLOCK_VERSION));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({pageMargin, pageMargin, pageMargin, pageMargin},
                              QPageLayout::Millimeter);
        writer.setDocumentXmpMetadata(
            xmpFor({printable(document.title), writer.creator(), stated}));
        QTextDocument text;
        // Else Qt puts margins of its own inside of the page's.
        text.documentLayout()->setPaintDevice(&writer);
        text.setPageSize({static_cast<qreal>(writer.width()), static_cast<qreal>(writer.height())});
        text.setDocumentMargin(0);
        text.setDefaultFont(pageFont());
        QTextCursor cursor(&text);
        QTextCharFormat title;
        title.setFontPointSize(titleSize);
        title.setFontWeight(QFont::Bold);
        cursor.insertText(printable(document.title), title);
        for (const Block &block : document.blocks)
            writeBlock(cursor, block);
        text.print(&writer);
    }
    return withStatedTime(bytes, stated);
}

} // namespace vaultlock::paper
