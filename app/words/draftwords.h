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
/// The draft cannot be written to the user's data folder.
ErrorWords draftNotKept(const Error &error);

} // namespace vaultlock::words
