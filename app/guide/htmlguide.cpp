// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/htmlguide.h"

#include "language/translation.h"
#include "language/words.h"

#include <QLocale>

namespace vaultlock::guide {

namespace {

const char *const styleSheet =
    ":root { color-scheme: light dark; }\n"
    "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; "
    "padding: 0 1rem; }\n"
    "h1 { font-size: 1.5rem; line-height: 1.25; }\n"
    "h2 { font-size: 1.15rem; margin-top: 2rem; }\n"
    "nav { font-size: 0.9rem; }\n"
    "pre { font: 0.85rem/1.4 ui-monospace, monospace; overflow-x: auto; padding: 0.75rem 1rem; "
    "border: 1px solid; border-radius: 4px; }\n"
    "dt { font-weight: 600; margin-top: 0.75rem; overflow-wrap: anywhere; }\n"
    "dd { margin-left: 1.25rem; overflow-wrap: anywhere; }\n"
    "li { margin: 0.25rem 0; }\n";

QString fileOf(const QString &id)
{
    return id + QStringLiteral(".html");
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// From the folder of a page to the guide's own.
QString wayUp(const QString &path)
{
    return QStringLiteral("../").repeated(path.count(u'/'));
}

QString linkTo(const Page &page, const QString &up)
{
    return QStringLiteral("<a href=\"%1%2\">%3</a>")
        .arg(up, escaped(fileOf(page.id)), escaped(page.title));
}

QString listed(const QStringList &items, const char *element)
{
    QString html = QStringLiteral("<%1>\n").arg(QLatin1String(element));
    for (const QString &item : items)
        html += QStringLiteral("<li>%1</li>\n").arg(item);
    return html + QStringLiteral("</%1>\n").arg(QLatin1String(element));
}

class BlockWriting
{
public:
    BlockWriting(const Guide &guide, QString up)
        : m_guide(guide)
        , m_up(std::move(up))
    {
    }

    QString operator()(const Heading &block) const
    {
        return QStringLiteral("<h2>%1</h2>\n").arg(escaped(block.text));
    }
    QString operator()(const Paragraph &block) const
    {
        return QStringLiteral("<p>%1</p>\n").arg(escaped(block.text));
    }
    QString operator()(const Items &block) const
    {
        QStringList items;
        for (const QString &item : block.items)
            items.append(escaped(item));
        return listed(items, block.areSteps ? "ol" : "ul");
    }
    QString operator()(const Terms &block) const
    {
        QString html = QStringLiteral("<dl>\n");
        for (const Terms::Term &term : block.terms)
            html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n")
                        .arg(escaped(term.term), escaped(term.meaning));
        return html + QStringLiteral("</dl>\n");
    }
    QString operator()(const Verbatim &block) const
    {
        return QStringLiteral("<pre dir=\"ltr\">%1</pre>\n").arg(escaped(block.text));
    }
    QString operator()(const Links &block) const
    {
        QStringList items;
        for (const QString &id : block.pages) {
            if (const Page *page = m_guide.page(id))
                items.append(linkTo(*page, m_up));
        }
        return listed(items, "ul");
    }

private:
    const Guide &m_guide;
    QString m_up;
};

QByteArray wholeFile(const QString &title, const QString &up, const QString &body)
{
    const QLocale locale = language::sentenceLocale();
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n"
                           "<meta charset=\"utf-8\"/>\n"
                           "<meta http-equiv=\"Content-Security-Policy\" "
                           "content=\"default-src 'none'; style-src 'self'\"/>\n"
                           "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                           "<title>%3</title>\n"
                           "<link rel=\"stylesheet\" href=\"%4guide.css\"/>\n</head>\n<body>\n")
                .arg(locale.bcp47Name(), isRightToLeft ? QStringLiteral(" dir=\"rtl\"") : QString(),
                     escaped(title), up) +
            body + QStringLiteral("</body>\n</html>\n"))
        .toUtf8();
}

HtmlFile pageFile(const Guide &guide, const Chapter &chapter, const Page &page)
{
    const QString path = fileOf(page.id);
    const QString up = wayUp(path);
    QString body = QStringLiteral("<nav><a href=\"%1index.html\">%2</a> › %3</nav>\n<main>\n"
                                  "<h1>%4</h1>\n")
                       .arg(up, escaped(Words::tr("Vaultlock guide")), escaped(chapter.title),
                            escaped(page.title));
    const BlockWriting write(guide, up);
    for (const Block &block : page.blocks)
        body += std::visit(write, block);
    return {path, wholeFile(page.title, up, body + QStringLiteral("</main>\n"))};
}

HtmlFile listOfPages(const Guide &guide)
{
    QString body =
        QStringLiteral("<main>\n<h1>%1</h1>\n").arg(escaped(Words::tr("Vaultlock guide")));
    for (const Chapter &chapter : guide.chapters()) {
        QStringList items;
        for (const Page &page : chapter.pages)
            items.append(linkTo(page, {}));
        body += QStringLiteral("<h2>%1</h2>\n").arg(escaped(chapter.title)) + listed(items, "ul");
    }
    return {QStringLiteral("index.html"),
            wholeFile(Words::tr("Vaultlock guide"), {}, body + QStringLiteral("</main>\n"))};
}

} // namespace

std::vector<HtmlFile> htmlOf(const Guide &guide)
{
    std::vector<HtmlFile> files{listOfPages(guide), {QStringLiteral("guide.css"), styleSheet}};
    for (const Chapter &chapter : guide.chapters()) {
        for (const Page &page : chapter.pages)
            files.push_back(pageFile(guide, chapter, page));
    }
    return files;
}

} // namespace vaultlock::guide
