// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/journallines.h"

#include "core/regularfile.h"
#include "journal/export.h"

#include <QBuffer>
#include <QJsonDocument>

namespace vaultlock::evidence {

namespace {

constexpr qint64 mostOfAJournal = 512LL * 1024 * 1024;

tl::unexpected<Error> brokenAt(qsizetype number)
{
    return failure(ErrorKind::JournalUnavailable,
                   QStringLiteral("line %1 does not follow the one before").arg(number));
}

} // namespace

Result<JournalLines> linesOfExport(const QByteArray &text)
{
    QList<QByteArray> rows = text.split('\n');
    if (rows.size() < 2 || !rows.takeLast().isEmpty())
        return failure(ErrorKind::JournalUnavailable,
                       QStringLiteral("it does not end with a whole line"));
    const QJsonObject end = QJsonDocument::fromJson(rows.takeLast()).object();
    JournalLines journal;
    journal::Chain chain;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        JournalLine line;
        line.fields = QJsonDocument::fromJson(rows[row]).object();
        line.line = {line.fields.value(u"sequence").toInteger(), rows[row],
                     journal::hashOf(rows[row])};
        line.entry = journal::entryOf(rows[row]);
        if (!chain.takes(line.line))
            return brokenAt(row + 1);
        journal.lastHash = line.line.hash;
        journal.lines.push_back(std::move(line));
    }
    if (end.value(u"entries").toInteger(-1) != rows.size() ||
        end.value(u"hash").toString().toLatin1() != journal.lastHash)
        return brokenAt(rows.size() + 1);
    return journal;
}

Result<JournalLines> linesOfFile(const QString &path)
{
    const auto bytes = readRegularFile(path, mostOfAJournal);
    if (!bytes)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, bytes.error().text));
    if (bytes->size() >= mostOfAJournal)
        return failure(ErrorKind::TooLarge, path);
    if (bytes->startsWith('{'))
        return linesOfExport(*bytes);
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    return journal::exportJournal(path, buffer).and_then([&text] { return linesOfExport(text); });
}

} // namespace vaultlock::evidence
