#include "words/draftwords.h"

#include "policy/linter.h"

#include <QLocale>
#include <QStringList>

namespace vaultlock::words {

namespace {

// The sentences are English, and so are their numbers.
QString number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value);
}

void appendCount(QStringList &parts, qint64 count, const QString &one, const QString &many)
{
    if (count > 0)
        parts.append(QStringLiteral("%1 %2").arg(number(count), count == 1 ? one : many));
}

} // namespace

QString policySize(qint64 bytes)
{
    const QString size = QStringLiteral("%1 of %2 bytes")
                             .arg(number(bytes), number(qint64{policy::policySizeLimit}));
    if (bytes > qint64{policy::policySizeLimit})
        return QStringLiteral("%1, too large").arg(size);
    if (bytes > qint64{policy::policySizeWarning})
        return QStringLiteral("%1, nearly full").arg(size);
    return size;
}

QString problemSummary(const ProblemCounts &counts)
{
    QStringList parts;
    appendCount(parts, counts.errors, QStringLiteral("error"), QStringLiteral("errors"));
    appendCount(parts, counts.dangers, QStringLiteral("danger"), QStringLiteral("dangers"));
    appendCount(parts, counts.warnings, QStringLiteral("warning"), QStringLiteral("warnings"));
    appendCount(parts, counts.hints, QStringLiteral("hint"), QStringLiteral("hints"));
    return parts.isEmpty() ? QStringLiteral("No problems found.")
                           : parts.join(QStringLiteral(", "));
}

QString problemsBelongHere()
{
    return QStringLiteral("Every mistake in the policy is listed here as you type.");
}

QString draftTitle(const QString &fileName, const QString &vault, bool isUnsaved)
{
    const QString name = fileName.isEmpty() ? QStringLiteral("Draft") : fileName;
    const QString whole = vault.isEmpty() ? name : QStringLiteral("%1 for %2").arg(name, vault);
    // A draft without a file is kept by itself.
    return isUnsaved && !fileName.isEmpty() ? QStringLiteral("%1 (not saved)").arg(whole) : whole;
}

QString emptyDraft(bool hasVault)
{
    return hasVault ? QStringLiteral("Write the vault lock policy here, or begin with the example "
                                     "from AWS's documentation.")
                    : QStringLiteral("Write the vault lock policy here, or choose a vault first.");
}

ErrorWords unsavedChanges(const QString &fileName)
{
    return {fileName.isEmpty() ? QStringLiteral("The draft was never saved to a file.")
                               : QStringLiteral("The changes to %1 were not saved.").arg(fileName),
            QStringLiteral("Another text is about to take its place."),
            QStringLiteral("Save it first, or discard it."),
            {}};
}

ErrorWords draftNotKept(const Error &error)
{
    return {QStringLiteral("The draft could not be kept."),
            QStringLiteral("If Vaultlock ends now, the changes are lost."),
            QStringLiteral("Save the draft to a file, or check the free space and the permissions "
                           "of the folder."),
            error.detail};
}

} // namespace vaultlock::words
