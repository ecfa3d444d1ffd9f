// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findings/syntaxwords.h"

#include "language/words.h"

namespace vaultlock::words {

namespace {

struct Row
{
    const char *reason;
    const char *what; // %1: what stands there
    const char *mend;
};

const Row syntaxTable[] = {
    {QT_TRANSLATE_NOOP("Words", "empty"), QT_TRANSLATE_NOOP("Words", "There is no policy yet."),
     QT_TRANSLATE_NOOP("Words", "Write one, or open a file.")},
    {"unexpected", QT_TRANSLATE_NOOP("Words", "“%1” cannot stand here."),
     QT_TRANSLATE_NOOP("Words", "Remove it.")},
    {"bare-word", QT_TRANSLATE_NOOP("Words", "“%1” is not in double quotes."),
     QT_TRANSLATE_NOOP("Words",
                       "Put it in double quotes. Only numbers, true, false and null do without.")},
    {"expected-value", QT_TRANSLATE_NOOP("Words", "%1 has no value."),
     QT_TRANSLATE_NOOP("Words", "Write a value after it, or remove it.")},
    {"expected-key",
     QT_TRANSLATE_NOOP("Words", "“%1” stands where a name in double quotes has to be."),
     QT_TRANSLATE_NOOP("Words", "Put the name in double quotes.")},
    {"missing-comma",
     QT_TRANSLATE_NOOP("Words", "There is no comma between this and what follows."),
     QT_TRANSLATE_NOOP("Words", "Insert a comma.")},
    {"trailing-comma", QT_TRANSLATE_NOOP("Words", "Nothing follows this comma."),
     QT_TRANSLATE_NOOP("Words", "Remove it.")},
    {"missing-colon", QT_TRANSLATE_NOOP("Words", "There is no colon after %1."),
     QT_TRANSLATE_NOOP("Words", "Insert a colon.")},
    {"unclosed", QT_TRANSLATE_NOOP("Words", "“%1” is never closed."),
     QT_TRANSLATE_NOOP("Words", "Add the closing bracket.")},
    {"wrong-bracket",
     QT_TRANSLATE_NOOP("Words", "“%1” closes what the other kind of bracket opened."),
     QT_TRANSLATE_NOOP("Words", "Write the other bracket.")},
    {"unterminated-string",
     QT_TRANSLATE_NOOP("Words", "This text has no closing double quote on its line."),
     QT_TRANSLATE_NOOP("Words", "Add the closing double quote.")},
    {"bad-escape", QT_TRANSLATE_NOOP("Words", "“%1” means nothing in JSON."),
     QT_TRANSLATE_NOOP("Words", "For a backslash write two; else remove the backslash.")},
    {"lone-surrogate", QT_TRANSLATE_NOOP("Words", "“%1” is only half of a character."),
     QT_TRANSLATE_NOOP("Words", "Write the character itself.")},
    {"control-character",
     QT_TRANSLATE_NOOP("Words", "There is an invisible control character in this text."),
     QT_TRANSLATE_NOOP("Words", "Remove it, or write it as an escape such as \\t.")},
    {"bad-number", QT_TRANSLATE_NOOP("Words", "“%1” is not a number as JSON writes it."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Write digits without a leading zero or plus, and digits on both sides of a point.")},
    {"comment", QT_TRANSLATE_NOOP("Words", "JSON has no comments."),
     QT_TRANSLATE_NOOP("Words", "Remove it.")},
    {"single-quotes", QT_TRANSLATE_NOOP("Words", "JSON has no single quotes."),
     QT_TRANSLATE_NOOP("Words", "Use double quotes.")},
};

} // namespace

FindingWords syntaxWords(const QString &reason, const QString &text)
{
    const QString why = Words::tr("The service refuses what is not JSON.");
    for (const Row &row : syntaxTable) {
        if (reason != QLatin1String(row.reason))
            continue;
        const QString what = Words::tr(row.what);
        return {what.contains(QLatin1String("%1")) ? what.arg(text) : what, why,
                Words::tr(row.mend)};
    }
    return {Words::tr("This is not JSON."), why, Words::tr("Correct it.")};
}

} // namespace vaultlock::words
