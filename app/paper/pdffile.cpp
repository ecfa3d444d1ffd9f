// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdffile.h"

#include "paper/pageflow.h"
#include "paper/pdfbytes.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace vaultlock::paper {

namespace {

constexpr double pageMargin = 18;  // millimetres
constexpr double smallSize = 7;    // points
constexpr double headerGap = 120;  // of the writer's dots
constexpr double markPadding = 20; // around the mark

/// What is on each page around the text.
class PageFrame
{
public:
    PageFrame(QPdfWriter &writer, const Document &document)
        : m_mark(paperFont(smallSize + 1, true))
        , m_small(paperFont(smallSize, false))
        , m_text(document.mark)
        , m_width(writer.width())
        , m_pageHeight(writer.height())
        , m_lineHeight(QFontMetricsF(m_mark, &writer).height())
    {
        const double mark = document.mark.isEmpty()
                                ? 0
                                : QFontMetricsF(m_mark, &writer).horizontalAdvance(document.mark);
        m_markWidth = document.mark.isEmpty() ? 0 : mark + 2 * markPadding;
        m_headerLeft = m_markWidth + (m_markWidth > 0 ? headerGap / 2 : 0);
        m_header = PageFlow::laid(writer, document.header, m_small, m_width - m_headerLeft);
        double height = m_lineHeight + 2 * markPadding;
        double lines = 0;
        for (const Strip &strip : m_header)
            lines += strip.height;
        m_top = document.mark.isEmpty() && document.header.isEmpty()
                    ? 0
                    : std::max(height, lines) + headerGap;
    }

    double top() const { return m_top; }
    double bodyHeight() const { return m_pageHeight - m_top - m_lineHeight - headerGap; }

    void draw(QPainter &painter, std::size_t page, std::size_t pages) const
    {
        if (m_markWidth > 0) {
            const QRectF box(0, 0, m_markWidth, m_lineHeight + 2 * markPadding);
            painter.setFont(m_mark);
            painter.drawRect(box);
            painter.drawText(box, Qt::AlignCenter, m_text);
        }
        std::vector<Strip> header = m_header;
        for (Strip &strip : header) {
            for (LaidLine &line : strip.lines)
                line.x += m_headerLeft;
        }
        drawStrips(painter, header, 0, header.size(), markPadding);
        painter.setFont(m_small);
        painter.drawText(QRectF(0, m_pageHeight - m_lineHeight, m_width, m_lineHeight),
                         Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(page).arg(pages));
    }

private:
    QFont m_mark;
    QFont m_small;
    QString m_text;
    double m_width;
    double m_pageHeight;
    double m_lineHeight;
    double m_markWidth = 0;
    double m_headerLeft = 0;
    double m_top = 0;
    std::vector<Strip> m_header;
};

bool lacksLetters(const Document &document)
{
    const QFont font = paperFont(smallSize, false);
    const auto lacks = [&font](const QString &text) {
        return withNamedLetters(text, font) != text;
    };
    return lacks(document.title) ||
           std::any_of(document.blocks.begin(), document.blocks.end(), [&](const Block &block) {
               return lacks(block.text) ||
                      std::any_of(block.rows.begin(), block.rows.end(),
                                  [&](const QStringList &row) { return lacks(row.join(u' ')); });
           });
}

void drawPages(QPdfWriter &writer, const Document &document)
{
    const PageFrame frame(writer, document);
    PageFlow flow(writer, writer.width());
    flow.addTitle(document.title);
    if (lacksLetters(document))
        flow.add({Block::Kind::Paragraph, document.noteOnLetters});
    for (const Block &block : document.blocks)
        flow.add(block);
    const std::vector<std::size_t> pages = pagesOf(flow.strips(), frame.bodyHeight());
    QPainter painter(&writer);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        const std::size_t end = page + 1 < pages.size() ? pages[page + 1] : flow.strips().size();
        frame.draw(painter, page + 1, pages.size());
        drawStrips(painter, flow.strips(), pages[page], end, frame.top());
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
        drawPages(writer, document);
    }
    return withStatedTime(bytes, stated);
}

} // namespace vaultlock::paper
