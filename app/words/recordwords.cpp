// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/recordwords.h"

#include "language/words.h"
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
    return Words::tr("%1 entries", nullptr, static_cast<int>(count)).arg(numberOf(count));
}

} // namespace

QString entriesShown(const EntriesShown &what)
{
    const QString all = entriesOf(what.read);
    const QString shown = numberOf(what.shown);
    if (what.isFiltered && what.isReading)
        return Words::tr("%1 of %2, still reading…").arg(shown, all);
    if (what.isFiltered)
        return (what.isAll ? Words::tr("%1 of %2") : Words::tr("%1 of the newest %2"))
            .arg(shown, all);
    return what.isAll ? all : Words::tr("The newest %1; scroll for older ones").arg(all);
}

QString entriesBeingExported()
{
    return Words::tr("Reading the journal for the export…");
}

QString entriesExported(qint64 count, const QString &path)
{
    return Words::tr("%1 saved to %2.").arg(entriesOf(count), visible(path));
}

QString entriesNotExported(const Error &error)
{
    return Words::tr("Nothing was exported. %1").arg(errorWords(error).what);
}

QString journalVerified(const journal::ExportProof &proof)
{
    if (proof.entries == 0)
        return Words::tr("The journal has no entry yet.");
    return Words::tr("%1, each as the next one and the end have it. SHA-256 of the last: %2\n"
                     "Compare it with one that was kept elsewhere: who can write the file can "
                     "write all of it anew.")
        .arg(entriesOf(proof.entries), QString::fromLatin1(proof.lastHash));
}

QString journalIntegrity(const journal::Journal &journal, const QTimeZone &local)
{
    QStringList told;
    if (const auto damage = journal.damage(); damage && damage->wasRewritten)
        told << Words::tr("It was rewritten while Vaultlock was running.");
    else if (damage)
        told << Words::tr("Its file was damaged and set aside: %1.").arg(visible(damage->setAside));
    if (const auto found = journal.lastVerified()) {
        const QString when = shortMomentText(found->at, local);
        if (found->entries == 0)
            told << Words::tr("Verified on %1, when it had no entry yet.").arg(when);
        else
            told << Words::tr("Verified on %1: %2, each as it was written. SHA-256 of the "
                              "last: %3.")
                        .arg(when, entriesOf(found->entries), QString::fromLatin1(found->lastHash));
        if (journal.isVerifying())
            told << Words::tr("Being verified again…");
    } else {
        told << (journal.isVerifying() ? Words::tr("Not all of it is verified yet…")
                                       : Words::tr("It was not verified."));
    }
    return told.join(u' ');
}

QString exportFault(const journal::ExportFault &fault)
{
    using Kind = journal::ExportFault::Kind;
    const QString line = numberOf(fault.line);
    switch (fault.kind) {
    case Kind::NotReadable:
        return Words::tr("Line %1 could not be read.").arg(line);
    case Kind::NotALine:
        return Words::tr("Line %1 is no entry of a journal.").arg(line);
    case Kind::NotTheNext:
        return Words::tr("Line %1 does not follow the one before: something was changed, "
                         "added or removed.")
            .arg(line);
    case Kind::OutOfOrder:
        return Words::tr("Line %1 is out of order.").arg(line);
    case Kind::NotWhole:
        return Words::tr("Line %1 is cut off.").arg(line);
    case Kind::EndMissing:
        return Words::tr("The line that tells how many entries there are is missing: "
                         "something was cut off.");
    case Kind::EndDoesNotFit:
        return Words::tr("The last line does not fit: something was changed, added or cut "
                         "off.");
    case Kind::MoreBehind:
        return Words::tr("Something stands behind the end, in line %1.").arg(line);
    }
    return {};
}

} // namespace vaultlock::words
