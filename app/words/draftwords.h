// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences about the draft, its size and its problems.
#pragma once

#include "words/errorwords.h"

#include <QString>

namespace vaultlock::words {

/// "412 of 20,480 bytes", with a word where that is nearly or really too much.
QString policySize(qint64 bytes);

struct ProblemCounts
{
    qint64 errors = 0;
    qint64 dangers = 0;
    qint64 warnings = 0;
    qint64 hints = 0;
};

/// "2 errors, 1 warning", or "No problems found."
QString problemSummary(const ProblemCounts &counts);
/// What the list of problems will hold, while there is no text.
QString problemsBelongHere();

/// vault and fileName: empty where there is none. Plain text.
QString draftTitle(const QString &fileName, const QString &vault, bool isUnsaved);
/// What belongs into the empty editor.
QString emptyDraft(bool hasVault);
/// Before another text takes the place of one with unsaved changes.
ErrorWords unsavedChanges(const QString &fileName);
/// A mistake in the JSON stands in the way of laying it out anew. line: from 1.
QString notFormatted(qint64 line);
/// A file of the list of recent ones is not there any more.
QString recentFileMissing(const QString &path);
/// The draft's file was changed by somebody else. fileName: plain text.
QString fileReadAgain(const QString &fileName);
QString fileChangedOutside(const QString &fileName);
QString fileGone(const QString &fileName);
/// Before a file is written that holds something else than what was read from it.
ErrorWords fileOverwritten(const QString &fileName);
/// Another window has the same vault's draft, and writes it.
QString draftOpenElsewhere();
/// Two windows wrote it, and neither text has replaced the other.
QString draftWrittenByBoth();
/// After the safe problems were fixed. left: findings that stand.
QString safelyFixed(int count, qint64 left);
/// A statement cannot be inserted.
QString noVaultForStatement();
QString noPlaceForStatement();
/// Such a line slows the editor down; its colours are left out.
QString longLineFound(qint64 bytes);

/// No font here has the character: it is seen as a box, or not at all. line, column: from 1.
QString notDrawn(char32_t code, int line, int column);

/// In the find bar. found: all of them; current: which of them is selected, from 1, else 0.
QString matchCount(qint64 found, qint64 current, bool isMore);
QString patternWrong(const QString &reason);
QString replacedCount(qint64 count);
/// In the bar that goes to a line.
QString noSuchLine(qint64 lines);

/// The draft cannot be written to the user's data folder.
ErrorWords draftNotKept(const Error &error);

} // namespace vaultlock::words
