// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamwords.h"

#include "journal/linestart.h"
#include "language/words.h"
#include "words/entrywords.h"
#include "words/recordwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

using TeamErrorKind = team::TeamError::Kind;

constexpr std::chrono::minutes clockTolerance{5};

QString teamLines(qint64 count)
{
    return Words::tr("%1 lines", nullptr, static_cast<int>(count))
        .arg(sentenceLocale().toString(count));
}

QString writerText(const QUuid &writer)
{
    return writer.toString(QUuid::WithoutBraces);
}

QString safeLocally()
{
    return Words::tr("Your own journal has everything; it is handed over when this works "
                     "again.");
}

/// Of those that say what the database did not do.
ErrorWords refusalWords(const team::TeamError &error)
{
    switch (error.kind) {
    case TeamErrorKind::NoRight:
        return {Words::tr("The database does not let this role do that."),
                Words::tr("To read, a role needs vaultlock_reader or vaultlock_member; to "
                          "hand over, vaultlock_member."),
                Words::tr("Ask whoever runs the database."),
                {}};
    case TeamErrorKind::NotFollowing:
        return {Words::tr("Somebody else has just appended to this journal's chain."),
                Words::tr("Another program hands the same journal over, or a copy of it."),
                Words::tr("Try again."),
                {}};
    case TeamErrorKind::WriterOfAnother:
        return {Words::tr("This journal belongs to another role of the database."),
                Words::tr("A journal is bound to the role that handed it over first, for "
                          "ever; nothing was handed over."),
                Words::tr("Connect as that role."),
                {}};
    default:
        return {Words::tr("The database took a line for none of a journal."),
                Words::tr("Nothing of this part was handed over."),
                {},
                {}};
    }
}

/// Of those where the two disagree.
ErrorWords disagreementWords(const team::TeamError &error)
{
    const QString number = sentenceLocale().toString(error.at);
    switch (error.kind) {
    case TeamErrorKind::Contradicted: {
        QStringList sentences;
        for (const team::Contradiction &one : error.contradictions)
            sentences.append(contradiction(one));
        return {Words::tr("THE TEAM'S DATABASE IS NOT WHAT IT WAS. Nothing was handed over."),
                sentences.join(u'\n'),
                Words::tr("Ask whoever runs it. If it is meant to be as it is now, say so: "
                          "team hand-over --accept-database. Then what it lacks is handed "
                          "over again, by each desk."),
                {}};
    }
    case TeamErrorKind::Diverged:
        return {Words::tr("Line %1 of your journal is another than the team has.").arg(number),
                Words::tr("Your journal was damaged and made anew, or was replaced, since it "
                          "was handed over. Nothing was handed over now."),
                Words::tr("The team's lines stay. To hand your journal over as a new chain "
                          "beside them: team hand-over --begin-anew."),
                {}};
    case TeamErrorKind::JournalBehind:
        return {Words::tr("The team has line %1 of your journal, which your journal has not.")
                    .arg(number),
                Words::tr("Your journal was put back to an earlier state, or this is a copy "
                          "of it. Nothing was handed over."),
                Words::tr("The team's lines stay. To hand your journal over as a new chain "
                          "beside them: team hand-over --begin-anew."),
                {}};
    default:
        return {Words::tr("Line %1 of the writer %2 is not as it was written, or does not "
                          "follow the one before.")
                    .arg(number, visible(error.detail)),
                Words::tr("Somebody has changed the database past its own rules."),
                {},
                {}};
    }
}

/// Of those where nobody was reached, or the wrong one.
ErrorWords connectionWords(const team::TeamError &error)
{
    switch (error.kind) {
    case TeamErrorKind::AddressUnusable:
        return {
            Words::tr("That is no address of a team's database: %1.").arg(visible(error.detail)),
            {},
            {},
            {}};
    case TeamErrorKind::DriverMissing:
        return {Words::tr("Qt's driver for PostgreSQL is missing."),
                {},
                Words::tr("Install libqt6sql6-psql."),
                {}};
    case TeamErrorKind::NotConnected:
        return {Words::tr("The team's database cannot be reached."), safeLocally(), {}, {}};
    case TeamErrorKind::ConnectionLost:
        return {Words::tr("The connection to the team's database was lost."),
                Words::tr("What was under way may be there, or not: the next time it is "
                          "looked at, and nothing is handed over twice."),
                {},
                {}};
    case TeamErrorKind::TimedOut:
        return {Words::tr("The team's database did not answer in time."), safeLocally(), {}, {}};
    case TeamErrorKind::NotSetUp:
        return {Words::tr("There is no journal of a team in this database."),
                {},
                Words::tr("Whoever runs it makes one with packaging/postgresql/apply."),
                {}};
    default:
        return {Words::tr("The team's journal has version %1, and this program knows version "
                          "%2. Nothing was written.")
                    .arg(visible(error.detail))
                    .arg(team::schemaVersion),
                {},
                Words::tr("Update Vaultlock, or the database."),
                {}};
    }
}

ErrorWords wordsByKind(const team::TeamError &error)
{
    switch (error.kind) {
    case TeamErrorKind::AddressUnusable:
    case TeamErrorKind::DriverMissing:
    case TeamErrorKind::NotConnected:
    case TeamErrorKind::ConnectionLost:
    case TeamErrorKind::TimedOut:
    case TeamErrorKind::NotSetUp:
    case TeamErrorKind::OtherVersion:
        return connectionWords(error);
    case TeamErrorKind::NoRight:
    case TeamErrorKind::NotFollowing:
    case TeamErrorKind::WriterOfAnother:
    case TeamErrorKind::LineRefused:
        return refusalWords(error);
    case TeamErrorKind::Contradicted:
    case TeamErrorKind::Diverged:
    case TeamErrorKind::JournalBehind:
    case TeamErrorKind::ChainBroken:
        return disagreementWords(error);
    case TeamErrorKind::JournalNotRead:
        return errorWords(error.local);
    case TeamErrorKind::RecordUnusable:
        return {Words::tr("What was seen of the team's database cannot be read or kept: %1.")
                    .arg(visible(error.detail)),
                Words::tr("Without it nobody would notice that an old backup was restored."),
                Words::tr("If the file cannot be mended, move it away; then the database "
                          "counts as seen for the first time."),
                {}};
    case TeamErrorKind::SettingsUnusable:
        return {Words::tr("Which database is the team's cannot be read or kept: %1.")
                    .arg(visible(error.detail)),
                Words::tr("Nothing is handed over to a team as long as that is so."),
                Words::tr("If the file cannot be mended, move it away and set the team's "
                          "journal up again."),
                {}};
    case TeamErrorKind::PasswordUnusable:
        return {Words::tr("The password for the team's database cannot be had: %1.")
                    .arg(visible(error.detail)),
                {},
                Words::tr("Unlock the keychain, or type the password anew; without a "
                          "keychain it belongs into ~/.pgpass."),
                {}};
    case TeamErrorKind::FileNotWritten:
        return {Words::tr("Could not be written: %1.").arg(visible(error.detail)), {}, {}, {}};
    case TeamErrorKind::DatabaseFailed:
        break;
    }
    return {Words::tr("The team's database could not do that."), {}, {}, {}};
}

} // namespace

ErrorWords teamErrorWords(const team::TeamError &error)
{
    ErrorWords words = wordsByKind(error);
    const bool isSaid =
        error.kind == TeamErrorKind::AddressUnusable || error.kind == TeamErrorKind::OtherVersion ||
        error.kind == TeamErrorKind::RecordUnusable ||
        error.kind == TeamErrorKind::SettingsUnusable ||
        error.kind == TeamErrorKind::PasswordUnusable ||
        error.kind == TeamErrorKind::FileNotWritten || error.kind == TeamErrorKind::ChainBroken;
    if (!error.detail.isEmpty() && !isSaid)
        words.details = error.code.isEmpty() ? visible(error.detail)
                                             : QStringLiteral("%1 (SQLSTATE %2)")
                                                   .arg(visible(error.detail), visible(error.code));
    return words;
}

QString contradiction(const team::Contradiction &what)
{
    const QString whose =
        what.member.isEmpty()
            ? writerText(what.writer)
            : QStringLiteral("%1 (%2)").arg(visible(what.member), writerText(what.writer));
    switch (what.kind) {
    case team::Contradiction::Kind::AnotherDatabase:
        return Words::tr("Another database answers at this address than before.");
    case team::Contradiction::Kind::WentBack:
        return Words::tr("It had %1 of %2, and has %3 now: an old backup was restored, or "
                         "lines were removed.")
            .arg(teamLines(what.seen.number), whose, sentenceLocale().toString(what.now.number));
    case team::Contradiction::Kind::Rewritten:
        break;
    }
    return Words::tr("Line %1 of %2 is another than it was: it was rewritten.")
        .arg(sentenceLocale().toString(what.seen.number), whose);
}

QString handedOver(const team::HandedOver &what)
{
    QString text = what.lines == 0 ? Words::tr("Nothing waited to be handed over.")
                                   : Words::tr("%1 handed over.").arg(teamLines(what.lines));
    if (what.hasBegunAnew)
        text += Words::tr(" Your journal is a new chain from here on.");
    if (!what.writer.isNull())
        text += Words::tr(" Writer: %1. SHA-256 of the last: %2")
                    .arg(writerText(what.writer), QString::fromLatin1(what.head.hash));
    return text;
}

QString waitingLines(const team::LocalChain &chain)
{
    return chain.waiting() == 0
               ? Words::tr("All %1 of your journal are handed over.").arg(teamLines(chain.lines))
               : Words::tr("%1 of %2 of your journal wait to be handed over.")
                     .arg(sentenceLocale().toString(chain.waiting()), teamLines(chain.lines));
}

QString chainVerified(const team::ChainReport &chain)
{
    const QString whose = QStringLiteral("%1 · %2: ")
                              .arg(visible(chain.writer.member), writerText(chain.writer.writer));
    if (!chain.proof)
        return whose + exportFault(chain.proof.error());
    if (chain.wrongHashAt > 0)
        return whose + Words::tr("beside line %1 stands the hash of another.")
                           .arg(sentenceLocale().toString(chain.wrongHashAt));
    return whose +
           Words::tr("%1, each follows the one before. SHA-256 of the last: %2")
               .arg(teamLines(chain.proof->entries), QString::fromLatin1(chain.proof->lastHash));
}

QString teamVisit(const team::TeamView &view)
{
    return Words::tr("Connected as %1, who %2, %3. Database %4, version %5%6.")
        .arg(visible(view.visit.role),
             view.visit.mayAppend ? Words::tr("may hand over") : Words::tr("only reads"),
             view.visit.isEncrypted ? Words::tr("over TLS") : Words::tr("by a socket"),
             writerText(view.visit.database))
        .arg(team::schemaVersion)
        .arg(view.isFirstSight ? Words::tr(", seen for the first time") : QString());
}

QString writerHead(const team::WriterHead &head)
{
    return Words::tr("%1 · %2: %3, the last received %4")
        .arg(visible(head.member), writerText(head.writer), teamLines(head.head.number),
             head.receivedAt.toString(Qt::ISODate));
}

QString clockOffset(std::chrono::milliseconds ahead)
{
    if (std::chrono::abs(ahead) < clockTolerance)
        return {};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(ahead));
    return Words::tr("This computer's clock is %1 minutes %2 the database's.")
        .arg(sentenceLocale().toString(static_cast<qint64>(minutes.count())),
             ahead.count() > 0 ? Words::tr("ahead of") : Words::tr("behind"));
}

bool isAheadOfReceipt(const team::TeamLine &line)
{
    const auto entry = journal::entryOf(line.text);
    return entry && entry->time >
                        line.receivedAt.addMSecs(std::chrono::milliseconds(clockTolerance).count());
}

QString teamLine(const team::TeamLine &line)
{
    const QString received = line.receivedAt.toString(Qt::ISODate);
    const QString whose = Words::tr("%1 line %2").arg(visible(line.member)).arg(line.number);
    const auto start = journal::lineStartOf(line.text);
    if (!start || !journal::isAsWritten({start->sequence, line.text, line.hash}))
        return Words::tr("NOT AS IT WAS WRITTEN · %1 · received %2").arg(whose, received);
    const auto entry = journal::entryOf(line.text);
    if (!entry)
        return Words::tr("%1 · of a kind that this version does not know · received %2")
            .arg(whose, received);
    QString text = QStringLiteral("%1 · %2 · %3 · %4 · %5")
                       .arg(entryUtc(*entry), whose, entryPlace(*entry),
                            visible(entryVault(*entry)), entryText(*entry));
    if (const QString caller = entryCaller(*entry); !caller.isEmpty())
        text += Words::tr(" · by ") + visible(caller);
    text += Words::tr(" · received ") + received;
    if (isAheadOfReceipt(line))
        text += QStringLiteral(" · THAT COMPUTER'S CLOCK WAS AHEAD");
    return text;
}

} // namespace vaultlock::words
