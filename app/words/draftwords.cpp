// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/draftwords.h"

#include "language/words.h"
#include "policy/linter.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

namespace {

QString number(qint64 value)
{
    return sentenceLocale().toString(value);
}

void appendCount(QStringList &parts, const QString &counted, qint64 count)
{
    if (count > 0)
        parts.append(counted.arg(number(count)));
}

} // namespace

QString policySize(qint64 bytes)
{
    const QString size =
        Words::tr("%1 of %2 bytes").arg(number(bytes), number(qint64{policy::policySizeLimit}));
    if (bytes > qint64{policy::policySizeLimit})
        return Words::tr("%1, too large").arg(size);
    if (bytes > qint64{policy::policySizeWarning})
        return Words::tr("%1, nearly full").arg(size);
    return size;
}

QString problemSummary(const ProblemCounts &counts)
{
    QStringList parts;
    appendCount(parts, Words::tr("%1 errors", nullptr, static_cast<int>(counts.errors)),
                counts.errors);
    appendCount(parts, Words::tr("%1 dangers", nullptr, static_cast<int>(counts.dangers)),
                counts.dangers);
    appendCount(parts, Words::tr("%1 warnings", nullptr, static_cast<int>(counts.warnings)),
                counts.warnings);
    appendCount(parts, Words::tr("%1 hints", nullptr, static_cast<int>(counts.hints)),
                counts.hints);
    return parts.isEmpty() ? Words::tr("No problems found.") : parts.join(QStringLiteral(", "));
}

QString problemsBelongHere()
{
    return Words::tr("Every mistake in the policy is listed here as you type.");
}

QString draftTitle(const QString &fileName, const QString &vault, bool isUnsaved)
{
    const QString name = fileName.isEmpty() ? Words::tr("Draft") : fileName;
    const QString whole = vault.isEmpty() ? name : Words::tr("%1 for %2").arg(name, vault);
    // A draft without a file is kept by itself.
    return isUnsaved && !fileName.isEmpty() ? Words::tr("%1 (not saved)").arg(whole) : whole;
}

QString emptyDraft(bool hasVault)
{
    return hasVault ? Words::tr("Write the vault lock policy here, or begin with the example "
                                "from AWS's documentation.")
                    : Words::tr("Write the vault lock policy here, or choose a vault first.");
}

ErrorWords unsavedChanges(const QString &fileName)
{
    return {fileName.isEmpty() ? Words::tr("The draft was never saved to a file.")
                               : Words::tr("The changes to %1 were not saved.").arg(fileName),
            Words::tr("Another text is about to take its place."),
            Words::tr("Save it first, or discard it."),
            {}};
}

QString notFormatted(qint64 line)
{
    return Words::tr("Nothing was changed: the text is not JSON yet. Mend the mistake in line "
                     "%1 first.")
        .arg(number(line));
}

QString recentFileMissing(const QString &path)
{
    return Words::tr("%1 is not there any more. It was taken off the list of recent files.")
        .arg(path);
}

QString fileReadAgain(const QString &fileName)
{
    return Words::tr("%1 was changed by another program and was read again. Undo brings the "
                     "text before back.")
        .arg(fileName);
}

QString fileChangedOutside(const QString &fileName)
{
    return Words::tr("%1 was changed by another program, and so was the text here.").arg(fileName);
}

QString fileGone(const QString &fileName)
{
    return Words::tr("%1 is not there any more. Its text is still here; save it to keep it.")
        .arg(fileName);
}

ErrorWords fileOverwritten(const QString &fileName)
{
    return {Words::tr("%1 was changed by another program.").arg(fileName),
            Words::tr("Saving would replace those changes by the text that is here."),
            Words::tr("Overwrite the file, or cancel and save under another name."),
            {}};
}

QString draftOpenElsewhere()
{
    return Words::tr("This draft is open in another window too. What you write here is kept "
                     "beside it, and replaces nothing there.");
}

QString draftWrittenByBoth()
{
    return Words::tr("Another window wrote this draft, too. Both texts are kept until you "
                     "choose the one to go on with.");
}

QString safelyFixed(int count, qint64 left)
{
    if (count == 0)
        return left == 0 ? Words::tr("There is no problem to fix.")
                         : Words::tr("None of these problems can be fixed without a decision "
                                     "of yours.");
    const QString fixed = Words::tr("%1 problems were fixed.", nullptr, count).arg(count);
    if (left == 0)
        return fixed;
    return QStringLiteral("%1 %2").arg(
        fixed,
        Words::tr("%1 are left for you to decide.", nullptr, static_cast<int>(left)).arg(left));
}

QString noVaultForStatement()
{
    return Words::tr("Choose a vault first: the statement names it.");
}

QString noPlaceForStatement()
{
    return Words::tr("There is no list of statements to insert it into. Mend the text first.");
}

QString longLineFound(qint64 bytes)
{
    return Words::tr("A line of %1 bytes makes the editor slow. It is shown without colours "
                     "and is not wrapped.")
        .arg(number(bytes));
}

QString notDrawn(char32_t code, int line, int column)
{
    return Words::tr("No font of this computer can show %1, at %2:%3. It is part of the "
                     "policy all the same.")
        .arg(characterName(code))
        .arg(line)
        .arg(column);
}

QString matchCount(qint64 found, qint64 current, bool isMore)
{
    if (found == 0)
        return Words::tr("Not found");
    const QString all = number(found) + (isMore ? Words::tr(" or more") : QString());
    return current > 0 ? Words::tr("%1 of %2").arg(number(current), all)
                       : Words::tr("%1 found").arg(all);
}

QString patternWrong(const QString &reason)
{
    return Words::tr("Not a regular expression: %1").arg(reason);
}

QString replacedCount(qint64 count)
{
    return Words::tr("%1 replaced").arg(number(count));
}

QString noSuchLine(qint64 lines)
{
    return lines == 1 ? Words::tr("The text has 1 line.")
                      : Words::tr("Line 1 to %1, or line:column.").arg(number(lines));
}

ErrorWords draftNotKept(const Error &error)
{
    return {Words::tr("The draft could not be kept."),
            Words::tr("If Vaultlock ends now, the changes are lost."),
            Words::tr("Save the draft to a file, or check the free space and the permissions "
                      "of the folder."),
            error.detail};
}

} // namespace vaultlock::words
