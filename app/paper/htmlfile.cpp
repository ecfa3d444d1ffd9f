// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/htmlfile.h"

#include <QCryptographicHash>

namespace vaultlock::paper {

namespace {

// In print the mark is the heading of a table that is all of the text, since browsers put that over
// each page (Chromium 156: only with break-inside). What is fixed there hides text behind it.
const char sheet[] = R"CSS(
body { font-family: sans-serif; line-height: 1.4; max-width: 60em; margin: 2em auto; padding: 0 1em;
  color: #1b1b1b; background: #ffffff; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 2em; border-bottom: 1px solid #b0b0b0; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top;
  padding: 0.2em 0.8em 0.2em 0; overflow-wrap: anywhere; }
thead th { border-bottom: 1px solid #b0b0b0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid #b0b0b0;
  padding-left: 1em; } td { white-space: pre-wrap; }
h3 { font-size: 1em; margin-bottom: 0.2em; } h1, h2, h3 { break-after: avoid; }
.mark { position: sticky; top: 0; margin: 0; padding: 0.3em 0; background: #ffffff;
  font-weight: bold; border-bottom: 1px solid #b0b0b0; }
th { min-width: 11em; }
@media print { body { display: table; table-layout: fixed; width: 100%; margin: 0; padding: 0;
    max-width: none; }
  .mark { display: table-header-group; break-inside: avoid; position: static; }
  h1 { margin-top: 0.4em; } }
)CSS";

QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

QString element(const char *name, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(name), escaped(text));
}

QString tableHtml(const Block &block)
{
    const bool hasColumnNames = block.kind == Block::Kind::Table;
    QString html = QStringLiteral("<table>\n");
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        const bool isHead = hasColumnNames && row == 0;
        html += isHead ? QStringLiteral("<thead>") : QString();
        html += QStringLiteral("<tr>");
        for (qsizetype cell = 0; cell < block.rows[row].size(); ++cell)
            html += element(isHead || cell == 0 ? "th" : "td", block.rows[row][cell]);
        html += isHead ? QStringLiteral("</tr></thead>\n") : QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QString blockHtml(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return element("h2", block.text) + u'\n';
    case Block::Kind::Subheading:
        return element("h3", block.text) + u'\n';
    case Block::Kind::Paragraph:
        return element("p", block.text) + u'\n';
    case Block::Kind::Verbatim:
        return element("pre", block.text) + u'\n';
    case Block::Kind::Items: {
        QString html = QStringLiteral("<ul>\n");
        for (const QStringList &row : block.rows)
            html += element("li", row.value(0)) + u'\n';
        return html + QStringLiteral("</ul>\n");
    }
    case Block::Kind::Facts:
    case Block::Kind::Table:
        return tableHtml(block);
    }
    return {};
}

} // namespace

QByteArray htmlOf(const Document &document)
{
    const QByteArray style(sheet);
    const QByteArray digest = QCryptographicHash::hash(style, QCryptographicHash::Sha256);
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'sha256-") +
        QString::fromLatin1(digest.toBase64()) +
        QStringLiteral("'; base-uri 'none'; form-action 'none'\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n");
    html += element("title", document.title) + u'\n';
    html += QStringLiteral("<style>%1</style>\n</head>\n<body>\n").arg(QString::fromLatin1(style));
    if (!document.mark.isEmpty())
        html += QStringLiteral("<p class=\"mark\">%1 %2</p>\n")
                    .arg(escaped(document.mark), escaped(document.header));
    html += element("h1", document.title) + u'\n';
    for (const Block &block : document.blocks)
        html += blockHtml(block);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace vaultlock::paper
