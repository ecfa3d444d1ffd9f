#include "words/syntaxwords.h"

namespace vaultlock::words {

namespace {

struct Row
{
    const char *reason;
    const char *what; // %1: what stands there
    const char *mend;
};

const Row table[] = {
    {"empty", "There is no policy yet.", "Write one, or open a file."},
    {"unexpected", "“%1” cannot stand here.", "Remove or quote it."},
    {"expected-value", "A value is missing here.", "Write a value."},
    {"expected-key", "“%1” stands where a name in double quotes has to be.",
     "Put it in double quotes."},
    {"missing-comma", "A comma is missing after this.", "Insert a comma."},
    {"trailing-comma", "There is a comma too many.", "Remove it."},
    {"missing-colon", "A colon is missing after %1.", "Insert a colon."},
    {"unclosed", "“%1” is never closed.", "Add the closing bracket."},
    {"unterminated-string", "This string is never closed.", "Add the closing double quote."},
    {"bad-escape", "“%1” is no escape that JSON knows.", "Write \\\\ for a backslash."},
    {"lone-surrogate", "“%1” is half of a character.", "Write the whole character."},
    {"control-character", "A control character stands in a string.",
     "Remove it, or write it as an escape such as \\t."},
    {"bad-number", "“%1” is no number as JSON writes them.",
     "Write digits, without leading zeros."},
    {"comment", "JSON has no comments.", "Remove it."},
    {"single-quotes", "JSON strings stand in double quotes.", "Use double quotes."},
};

} // namespace

FindingWords syntaxWords(const QString &reason, const QString &text)
{
    const QString why = QStringLiteral("The service refuses what is not JSON.");
    for (const Row &row : table) {
        if (reason != QLatin1String(row.reason))
            continue;
        const QString what = QString::fromUtf8(row.what);
        return {what.contains(QLatin1String("%1")) ? what.arg(text) : what, why,
                QString::fromUtf8(row.mend)};
    }
    return {QStringLiteral("This is not JSON."), why, {}};
}

} // namespace vaultlock::words
