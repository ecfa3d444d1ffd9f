// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/syntaxwords.h"

namespace vaultlock::words {

namespace {

struct Row
{
    const char *reason;
    const char *what; // %1: what stands there
    const char *mend;
};

const Row syntaxTable[] = {
    {"empty", "There is no policy yet.", "Write one, or open a file."},
    {"unexpected", "“%1” cannot stand here.", "Remove it."},
    {"bare-word", "“%1” is not in double quotes.",
     "Put it in double quotes. Only numbers, true, false and null do without."},
    {"expected-value", "%1 has no value.", "Write a value after it, or remove it."},
    {"expected-key", "“%1” stands where a name in double quotes has to be.",
     "Put the name in double quotes."},
    {"missing-comma", "There is no comma between this and what follows.", "Insert a comma."},
    {"trailing-comma", "Nothing follows this comma.", "Remove it."},
    {"missing-colon", "There is no colon after %1.", "Insert a colon."},
    {"unclosed", "“%1” is never closed.", "Add the closing bracket."},
    {"wrong-bracket", "“%1” closes what the other kind of bracket opened.",
     "Write the other bracket."},
    {"unterminated-string", "This text has no closing double quote on its line.",
     "Add the closing double quote."},
    {"bad-escape", "“%1” means nothing in JSON.",
     "For a backslash write two; else remove the backslash."},
    {"lone-surrogate", "“%1” is only half of a character.", "Write the character itself."},
    {"control-character", "There is an invisible control character in this text.",
     "Remove it, or write it as an escape such as \\t."},
    {"bad-number", "“%1” is not a number as JSON writes it.",
     "Write digits without a leading zero or plus, and digits on both sides of a point."},
    {"comment", "JSON has no comments.", "Remove it."},
    {"single-quotes", "JSON has no single quotes.", "Use double quotes."},
};

} // namespace

FindingWords syntaxWords(const QString &reason, const QString &text)
{
    const QString why = QStringLiteral("The service refuses what is not JSON.");
    for (const Row &row : syntaxTable) {
        if (reason != QLatin1String(row.reason))
            continue;
        const QString what = QString::fromUtf8(row.what);
        return {what.contains(QLatin1String("%1")) ? what.arg(text) : what, why,
                QString::fromUtf8(row.mend)};
    }
    return {QStringLiteral("This is not JSON."), why, QStringLiteral("Correct it.")};
}

} // namespace vaultlock::words
