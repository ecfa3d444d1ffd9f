// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamwords.h"

#include "journal/linestart.h"
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
    return count == 1 ? QStringLiteral("1 line")
                      : QStringLiteral("%1 lines").arg(sentenceLocale().toString(count));
}

QString writerText(const QUuid &writer)
{
    return writer.toString(QUuid::WithoutBraces);
}

QString safeLocally()
{
    return QStringLiteral("Your own journal has everything; it is handed over when this works "
                          "again.");
}

/// Of those that say what the database did not do.
ErrorWords refusalWords(const team::TeamError &error)
{
    switch (error.kind) {
    case TeamErrorKind::NoRight:
        return {QStringLiteral("The database does not let this role do that."),
                QStringLiteral("To read, a role needs vaultlock_reader or vaultlock_member; to "
                               "hand over, vaultlock_member."),
                QStringLiteral("Ask whoever runs the database."),
                {}};
    case TeamErrorKind::NotFollowing:
        return {QStringLiteral("Somebody else has just appended to this journal's chain."),
                QStringLiteral("Another program hands the same journal over, or a copy of it."),
                QStringLiteral("Try again."),
                {}};
    case TeamErrorKind::WriterOfAnother:
        return {QStringLiteral("This journal belongs to another role of the database."),
                QStringLiteral("A journal is bound to the role that handed it over first, for "
                               "ever; nothing was handed over."),
                QStringLiteral("Connect as that role."),
                {}};
    default:
        return {QStringLiteral("The database took a line for none of a journal."),
                QStringLiteral("Nothing of this part was handed over."),
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
        return {QStringLiteral("THE TEAM'S DATABASE IS NOT WHAT IT WAS. Nothing was handed over."),
                sentences.join(u'\n'),
                QStringLiteral("Ask whoever runs it. If it is meant to be as it is now, say so: "
                               "team hand-over --accept-database. Then what it lacks is handed "
                               "over again, by each desk."),
                {}};
    }
    case TeamErrorKind::Diverged:
        return {QStringLiteral("Line %1 of your journal is another than the team has.").arg(number),
                QStringLiteral("Your journal was damaged and made anew, or was replaced, since it "
                               "was handed over. Nothing was handed over now."),
                QStringLiteral("The team's lines stay. To hand your journal over as a new chain "
                               "beside them: team hand-over --begin-anew."),
                {}};
    case TeamErrorKind::JournalBehind:
        return {QStringLiteral("The team has line %1 of your journal, which your journal has not.")
                    .arg(number),
                QStringLiteral("Your journal was put back to an earlier state, or this is a copy "
                               "of it. Nothing was handed over."),
                QStringLiteral("The team's lines stay. To hand your journal over as a new chain "
                               "beside them: team hand-over --begin-anew."),
                {}};
    default:
        return {QStringLiteral("Line %1 of the writer %2 is not as it was written, or does not "
                               "follow the one before.")
                    .arg(number, visible(error.detail)),
                QStringLiteral("Somebody has changed the database past its own rules."),
                {},
                {}};
    }
}

/// Of those where nobody was reached, or the wrong one.
ErrorWords connectionWords(const team::TeamError &error)
{
    switch (error.kind) {
    case TeamErrorKind::AddressUnusable:
        return {QStringLiteral("That is no address of a team's database: %1.")
                    .arg(visible(error.detail)),
                {},
                {},
                {}};
    case TeamErrorKind::DriverMissing:
        return {QStringLiteral("Qt's driver for PostgreSQL is missing."),
                {},
                QStringLiteral("Install libqt6sql6-psql."),
                {}};
    case TeamErrorKind::NotConnected:
        return {QStringLiteral("The team's database cannot be reached."), safeLocally(), {}, {}};
    case TeamErrorKind::ConnectionLost:
        return {QStringLiteral("The connection to the team's database was lost."),
                QStringLiteral("What was under way may be there, or not: the next time it is "
                               "looked at, and nothing is handed over twice."),
                {},
                {}};
    case TeamErrorKind::TimedOut:
        return {
            QStringLiteral("The team's database did not answer in time."), safeLocally(), {}, {}};
    case TeamErrorKind::NotSetUp:
        return {QStringLiteral("There is no journal of a team in this database."),
                {},
                QStringLiteral("Whoever runs it makes one with packaging/postgresql/apply."),
                {}};
    default:
        return {QStringLiteral("The team's journal has version %1, and this program knows version "
                               "%2. Nothing was written.")
                    .arg(visible(error.detail))
                    .arg(team::schemaVersion),
                {},
                QStringLiteral("Update Vaultlock, or the database."),
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
        return {QStringLiteral("What was seen of the team's database cannot be read or kept: %1.")
                    .arg(visible(error.detail)),
                QStringLiteral("Without it nobody would notice that an old backup was restored."),
                QStringLiteral("If the file cannot be mended, move it away; then the database "
                               "counts as seen for the first time."),
                {}};
    case TeamErrorKind::SettingsUnusable:
        return {QStringLiteral("Which database is the team's cannot be read or kept: %1.")
                    .arg(visible(error.detail)),
                QStringLiteral("Nothing is handed over to a team as long as that is so."),
                QStringLiteral("If the file cannot be mended, move it away and set the team's "
                               "journal up again."),
                {}};
    case TeamErrorKind::PasswordUnusable:
        return {QStringLiteral("The password for the team's database cannot be had: %1.")
                    .arg(visible(error.detail)),
                {},
                QStringLiteral("Unlock the keychain, or type the password anew; without a "
                               "keychain it belongs into ~/.pgpass."),
                {}};
    case TeamErrorKind::FileNotWritten:
        return {QStringLiteral("Could not be written: %1.").arg(visible(error.detail)), {}, {}, {}};
    case TeamErrorKind::DatabaseFailed:
        break;
    }
    return {QStringLiteral("The team's database could not do that."), {}, {}, {}};
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
        return QStringLiteral("Another database answers at this address than before.");
    case team::Contradiction::Kind::WentBack:
        return QStringLiteral("It had %1 of %2, and has %3 now: an old backup was restored, or "
                              "lines were removed.")
            .arg(teamLines(what.seen.number), whose, sentenceLocale().toString(what.now.number));
    case team::Contradiction::Kind::Rewritten:
        break;
    }
    return QStringLiteral("Line %1 of %2 is another than it was: it was rewritten.")
        .arg(sentenceLocale().toString(what.seen.number), whose);
}

QString handedOver(const team::HandedOver &what)
{
    QString text = what.lines == 0 ? QStringLiteral("Nothing waited to be handed over.")
                                   : QStringLiteral("%1 handed over.").arg(teamLines(what.lines));
    if (what.hasBegunAnew)
        text += QStringLiteral(" Your journal is a new chain from here on.");
    if (!what.writer.isNull())
        text += QStringLiteral(" Writer: %1. SHA-256 of the last: %2")
                    .arg(writerText(what.writer), QString::fromLatin1(what.head.hash));
    return text;
}

QString waitingLines(const team::LocalChain &chain)
{
    return chain.waiting() == 0
               ? QStringLiteral("All %1 of your journal are handed over.")
                     .arg(teamLines(chain.lines))
               : QStringLiteral("%1 of %2 of your journal wait to be handed over.")
                     .arg(sentenceLocale().toString(chain.waiting()), teamLines(chain.lines));
}

QString chainVerified(const team::ChainReport &chain)
{
    const QString whose = QStringLiteral("%1 · %2: ")
                              .arg(visible(chain.writer.member), writerText(chain.writer.writer));
    if (!chain.proof)
        return whose + exportFault(chain.proof.error());
    if (chain.wrongHashAt > 0)
        return whose + QStringLiteral("beside line %1 stands the hash of another.")
                           .arg(sentenceLocale().toString(chain.wrongHashAt));
    return whose +
           QStringLiteral("%1, each follows the one before. SHA-256 of the last: %2")
               .arg(teamLines(chain.proof->entries), QString::fromLatin1(chain.proof->lastHash));
}

QString teamVisit(const team::TeamView &view)
{
    return QStringLiteral("Connected as %1, who %2, %3. Database %4, version %5%6.")
        .arg(visible(view.visit.role),
             view.visit.mayAppend ? QStringLiteral("may hand over") : QStringLiteral("only reads"),
             view.visit.isEncrypted ? QStringLiteral("over TLS") : QStringLiteral("by a socket"),
             writerText(view.visit.database))
        .arg(team::schemaVersion)
        .arg(view.isFirstSight ? QStringLiteral(", seen for the first time") : QString());
}

QString writerHead(const team::WriterHead &head)
{
    return QStringLiteral("%1 · %2: %3, the last received %4")
        .arg(visible(head.member), writerText(head.writer), teamLines(head.head.number),
             head.receivedAt.toString(Qt::ISODate));
}

QString clockOffset(std::chrono::milliseconds ahead)
{
    if (std::chrono::abs(ahead) < clockTolerance)
        return {};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(ahead));
    return QStringLiteral("This computer's clock is %1 minutes %2 the database's.")
        .arg(sentenceLocale().toString(static_cast<qint64>(minutes.count())),
             ahead.count() > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind"));
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
    const QString whose = QStringLiteral("%1 line %2").arg(visible(line.member)).arg(line.number);
    const auto start = journal::lineStartOf(line.text);
    if (!start || !journal::isAsWritten({start->sequence, line.text, line.hash}))
        return QStringLiteral("NOT AS IT WAS WRITTEN · %1 · received %2").arg(whose, received);
    const auto entry = journal::entryOf(line.text);
    if (!entry)
        return QStringLiteral("%1 · of a kind that this version does not know · received %2")
            .arg(whose, received);
    QString text = QStringLiteral("%1 · %2 · %3 · %4 · %5")
                       .arg(entryUtc(*entry), whose, entryPlace(*entry),
                            visible(entryVault(*entry)), entryText(*entry));
    if (const QString caller = entryCaller(*entry); !caller.isEmpty())
        text += QStringLiteral(" · by ") + visible(caller);
    text += QStringLiteral(" · received ") + received;
    if (isAheadOfReceipt(line))
        text += QStringLiteral(" · THAT COMPUTER'S CLOCK WAS AHEAD");
    return text;
}

} // namespace vaultlock::words
