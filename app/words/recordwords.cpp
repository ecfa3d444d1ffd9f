// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/recordwords.h"

#include "words/errorwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

QString numberOf(qint64 count)
{
    return sentenceLocale().toString(count);
}

QString entriesOf(qint64 count)
{
    return count == 1 ? QStringLiteral("1 entry")
                      : QStringLiteral("%1 entries").arg(numberOf(count));
}

} // namespace

QString entriesShown(const EntriesShown &what)
{
    const QString all = entriesOf(what.read);
    const QString shown = numberOf(what.shown);
    if (what.isFiltered && what.isReading)
        return QStringLiteral("%1 of %2, still reading…").arg(shown, all);
    if (what.isFiltered)
        return (what.isAll ? QStringLiteral("%1 of %2") : QStringLiteral("%1 of the newest %2"))
            .arg(shown, all);
    return what.isAll ? all : QStringLiteral("The newest %1; scroll for older ones").arg(all);
}

QString entriesBeingExported()
{
    return QStringLiteral("Reading the journal for the export…");
}

QString entriesExported(qint64 count, const QString &path)
{
    return QStringLiteral("%1 saved to %2.").arg(entriesOf(count), visible(path));
}

QString entriesNotExported(const Error &error)
{
    return QStringLiteral("Nothing was exported. %1").arg(errorWords(error).what);
}

} // namespace vaultlock::words
