// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/operandwords.h"

#include "language/words.h"
#include "policy/decision/variables.h"
#include "policy/wildcards.h"
#include "words/visibletext.h"

namespace vaultlock::words {

using policy::VariableText;

namespace {

/// `aws:PrincipalTag/team` of `${aws:PrincipalTag/team, 'none'}`.
QString keyIn(const std::string &variable)
{
    const QString inside = QString::fromStdString(variable).mid(2).chopped(1);
    return inside.section(u',', 0, 0).trimmed();
}

/// What the variable comes to.
QString variablePhrase(const VariableText::Part &part)
{
    struct Phrase
    {
        const char *key;
        const char *words;
    };
    static constexpr Phrase phrases[] = {
        {"aws:resourceaccount", QT_TRANSLATE_NOOP("Words", "the account of the vault")},
        {"aws:requestedregion", QT_TRANSLATE_NOOP("Words", "the Region of the vault")},
        {"aws:username", QT_TRANSLATE_NOOP("Words", "the user's own name")},
        {"aws:principalaccount", QT_TRANSLATE_NOOP("Words", "the account of who asks")},
        {"aws:principalarn", QT_TRANSLATE_NOOP("Words", "the ARN of who asks")},
    };
    QString words =
        Words::tr("a value of the request (%1)").arg(visible(keyIn(part.written).toStdString()));
    for (const Phrase &phrase : phrases) {
        if (part.key == phrase.key)
            words = Words::tr(phrase.words);
    }
    if (!part.hasDefault)
        return words;
    const std::string fallback = policy::withoutLiteralMarks(part.text);
    return Words::tr("%1, else “%2”").arg(words, visible(fallback));
}

bool isOneVariable(const VariableText &text)
{
    const auto &parts = text.parts();
    return !text.isMalformed() && parts.size() == 3 && parts.front().text.empty() &&
           parts.back().text.empty();
}

} // namespace

QString operandText(const std::string &value, bool hasVariables)
{
    const VariableText text(value, hasVariables);
    if (text.isMalformed())
        return visible(value);
    if (isOneVariable(text))
        return variablePhrase(text.parts()[1]);
    QString words;
    for (const VariableText::Part &part : text.parts()) {
        words += part.key.empty() ? visible(policy::withoutLiteralMarks(part.text))
                                  : QStringLiteral("‹%1›").arg(variablePhrase(part));
    }
    return words;
}

QString operandWords(const std::string &value, bool hasVariables)
{
    if (value.empty())
        return Words::tr("empty");
    const QString words = operandText(value, hasVariables);
    return isOneVariable(VariableText(value, hasVariables)) ? words : Words::tr("“%1”").arg(words);
}

bool isOperandPattern(const std::string &value, bool hasVariables)
{
    const VariableText text(value, hasVariables);
    for (const VariableText::Part &part : text.parts()) {
        if (part.key.empty() && policy::hasWildcard(part.text))
            return true;
    }
    return false;
}

} // namespace vaultlock::words
