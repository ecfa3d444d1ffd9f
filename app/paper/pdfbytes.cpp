// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdfbytes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace vaultlock::paper {

namespace {

struct Cut
{
    qsizetype at = -1;
    qsizetype size = 0;
};

/// The one place between the two; at -1 where there is none or several.
Cut cutBetween(const QByteArray &pdf, const QByteArray &before, const QByteArray &after)
{
    const qsizetype found = pdf.indexOf(before);
    const qsizetype end = found < 0 ? -1 : pdf.indexOf(after, found + before.size());
    if (end < 0 || pdf.indexOf(before, found + 1) >= 0)
        return {};
    return {found + before.size(), end - found - before.size()};
}

/// Offsets behind `from` in the table and at the end, moved by so many bytes.
bool moveOffsets(QByteArray &pdf, qsizetype from, qsizetype by)
{
    const qsizetype startAt = pdf.lastIndexOf("startxref\n");
    const qsizetype table = pdf.lastIndexOf("xref\n0 ", startAt);
    if (startAt < 0 || table < 0)
        return false;
    constexpr qsizetype rowSize = 20; // ISO 32000-1, 7.5.4
    constexpr int digits = 10;
    const qsizetype countEnd = pdf.indexOf('\n', table + 5);
    const qsizetype count = pdf.mid(table + 7, countEnd - table - 7).trimmed().toLongLong();
    for (qsizetype row = 0; row < count; ++row) {
        const qsizetype place = countEnd + 1 + row * rowSize;
        const qsizetype offset = pdf.mid(place, digits).toLongLong();
        if (offset > from && pdf.at(place + 17) == 'n')
            pdf.replace(place, digits, QByteArray::number(offset + by).rightJustified(digits, '0'));
    }
    const qsizetype numberAt = startAt + 10;
    const qsizetype numberEnd = pdf.indexOf('\n', numberAt);
    const QByteArray number = QByteArray::number(table);
    pdf.replace(numberAt, numberEnd - numberAt, number);
    return true;
}

QString iso(const QDateTime &stated)
{
    return stated.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace

QByteArray xmpFor(const PdfFacts &facts)
{
    const QString xmp = QStringLiteral(
        "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\"><dc:title>"
        "<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
        "</rdf:Description>\n"
        "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\" "
        "xmp:CreatorTool=\"%2\" xmp:CreateDate=\"%3\" xmp:ModifyDate=\"%3\"/>\n"
        "<rdf:Description xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" rdf:about=\"\" "
        "pdf:Producer=\"Qt %4\"/>\n"
        "<rdf:Description xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" rdf:about=\"\" "
        "pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
        "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end='w'?>\n");
    return xmp
        .arg(facts.title.toHtmlEscaped(), facts.creator.toHtmlEscaped(), iso(facts.stated),
             QString::fromLatin1(qVersion()))
        .toUtf8();
}

QByteArray withStatedTime(const QByteArray &pdf, const QDateTime &stated)
{
    QByteArray bytes = pdf;
    const Cut date = cutBetween(bytes, "/CreationDate (", ")");
    if (date.at < 0)
        return {};
    const QByteArray text =
        stated.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    bytes.replace(date.at, date.size, text);
    if (!moveOffsets(bytes, date.at, text.size() - date.size))
        return {};

    static const QRegularExpression id(
        QStringLiteral("/ID \\[ <([0-9a-f]{32})> <([0-9a-f]{32})> \\]"));
    // Latin-1, so that an index of the text is one of the bytes.
    const auto found = id.match(QString::fromLatin1(bytes), bytes.lastIndexOf("/ID [ <"));
    if (!found.hasMatch())
        return {};
    for (const int half : {1, 2})
        bytes.replace(found.capturedStart(half), 32, QByteArray(32, '0'));
    const QByteArray digest =
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32);
    for (const int half : {1, 2})
        bytes.replace(found.capturedStart(half), 32, digest);
    return bytes;
}

} // namespace vaultlock::paper
