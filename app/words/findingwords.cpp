// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findingwords.h"

#include "language/words.h"
#include "policy/wildcards.h"
#include "words/conditionwords.h"
#include "words/findings/sentences.h"
#include "words/findings/syntaxwords.h"
#include "words/requesterwords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

/// Of these rules an argument is a principal: somebody whom the account of the policy found.
bool isPrincipal(const policy::Finding &finding, std::size_t index)
{
    if (finding.rule == Rule::HoldRemovable)
        return index == 1;
    return finding.rule == Rule::LeavesFree && index == 0 &&
           (finding.arguments.back() == "requester" || finding.arguments.back() == "others");
}

/// "“true”, an empty value or a value like “on*”": all that put the hold in place.
QString holdValues(const policy::Finding &finding)
{
    const auto &arguments = finding.arguments;
    const bool isLike = arguments.back() == "like";
    QStringList values;
    for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
        if (i == 1) // the tag's key
            continue;
        const QString value = Words::tr("“%1”").arg(visible(arguments[i]));
        values.append(arguments[i].empty() ? Words::tr("an empty value")
                      : isLike && policy::hasWildcard(arguments[i])
                          ? Words::tr("a value like ") + value
                          : value);
    }
    return listed(values, Words::tr("or"));
}

QString argument(const policy::Finding &finding, std::size_t index)
{
    if (index >= finding.arguments.size())
        return {};
    if (finding.rule == Rule::HoldValueFragile && index == 0)
        return holdValues(finding);
    const std::string &text = finding.arguments[index];
    return isPrincipal(finding, index) ? requesterPhrase(text) : visible(text);
}

/// All at once: an argument that holds "%2" stays as it is.
QString filled(const char *sentence, const policy::Finding &finding)
{
    QString text = Words::tr(sentence);
    const bool hasSecond = text.contains(QLatin1String("%2"));
    const bool hasFirst = text.contains(QLatin1String("%1"));
    if (hasFirst && hasSecond)
        return text.arg(argument(finding, 0), argument(finding, 1));
    if (hasSecond)
        return text.arg(argument(finding, 1));
    return hasFirst ? text.arg(argument(finding, 0)) : text;
}

FindingWords wrongTypeWords(const policy::Finding &finding)
{
    const QString expected = argument(finding, 1);
    const QString form = expected == QLatin1String("object") ? Words::tr("an object")
                         : expected == QLatin1String("list") ? Words::tr("a list of statements")
                         : expected == QLatin1String("string-or-list")
                             ? Words::tr("a string or a list of strings")
                         : expected == QLatin1String("principal") ? Words::tr("“*” or an object")
                                                                  : Words::tr("a string");
    const QString element = argument(finding, 0);
    const QString subject = element == QLatin1String("policy")
                                ? Words::tr("A policy")
                                : Words::tr("This value of %1").arg(element);
    return {Words::tr("%1 must be %2.").arg(subject, form),
            Words::tr("The service refuses anything else."),
            Words::tr("Write it as %1.").arg(form)};
}

FindingWords invalidArnWords(const policy::Finding &finding)
{
    const QString part = argument(finding, 0);
    const QString what =
        part == QLatin1String("service") ? Words::tr("This ARN is of another service than Glacier.")
        : part == QLatin1String("region")  ? Words::tr("This ARN has no Region.")
        : part == QLatin1String("account") ? Words::tr("The account in this ARN is not 12 digits.")
        : part == QLatin1String("vault")   ? Words::tr("This ARN does not name a vault.")
                                           : Words::tr("This is no ARN of a vault.");
    return {what, Words::tr("As it stands it matches no vault."),
            Words::tr("Write it as arn:aws:glacier:REGION:ACCOUNT:vaults/NAME.")};
}

/// What is inserted, without the comma that joins it to its neighbours.
QString withoutSeparators(const QString &inserted)
{
    QString text = inserted.trimmed();
    if (text.startsWith(u','))
        text = text.mid(1).trimmed();
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

/// By the rule that offers it.
QString rewritingTitle(const QString &rule)
{
    return rule == QLatin1String("utf-16")                ? Words::tr("Write it in UTF-8")
           : rule == QLatin1String("curly-quotes")        ? Words::tr("Write straight quotes")
           : rule == QLatin1String("invisible-character") ? Words::tr("Take out what is invisible")
           : rule == QLatin1String("broken-string")       ? Words::tr("Join the lines")
           : rule == QLatin1String("byte-order-mark")     ? Words::tr("Take the mark out")
                                                          : Words::tr("Write it as JSON");
}

/// Who is not bound, where that is known: an account, or `*`.
QString unboundWords(const QString &who)
{
    return who == QLatin1String("*")
               ? Words::tr("The vault's access policy admits everyone; other accounts are not "
                           "bound by this Deny.")
               : Words::tr("Account %1 can reach the vault and is not bound by it.").arg(who);
}

bool isVariant(const Sentences &row, const policy::Finding &finding)
{
    return row.variant && !finding.arguments.empty() && finding.arguments.back() == row.variant;
}

/// The row for its variant, else the rule's own.
const Sentences *sentencesFor(const policy::Finding &finding)
{
    const Sentences *own = nullptr;
    for (const auto table :
         {textSentences(), structureSentences(), resourceSentences(), principalSentences(),
          actionSentences(), conditionSentences(), effectSentences()}) {
        for (const Sentences &row : table) {
            if (row.rule != finding.rule)
                continue;
            if (isVariant(row, finding))
                return &row;
            if (!row.variant)
                own = &row;
        }
    }
    return own;
}

} // namespace

FindingWords findingWords(const policy::Finding &finding)
{
    if (finding.rule == Rule::JsonSyntax)
        return syntaxWords(argument(finding, 0), argument(finding, 1));
    if (finding.rule == Rule::WrongType)
        return wrongTypeWords(finding);
    if (finding.rule == Rule::InvalidArn)
        return invalidArnWords(finding);
    const Sentences *row = sentencesFor(finding);
    if (!row)
        return {};
    FindingWords words{filled(row->what, finding), filled(row->why, finding),
                       filled(row->mend, finding)};
    if (const QString who = argument(finding, 1);
        finding.rule == Rule::AccountRootOnly && !who.isEmpty())
        words.why = unboundWords(who);
    return words;
}

QString severityName(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return Words::tr("Error");
    case policy::Severity::Danger:
        return Words::tr("Danger");
    case policy::Severity::Warning:
        return Words::tr("Warning");
    case policy::Severity::Hint:
        return Words::tr("Hint");
    }
    return {};
}

QString fixTitle(const policy::Fix &fix)
{
    const QString text = fix.arguments.empty() ? QString() : visible(fix.arguments.front());
    switch (fix.kind) {
    case policy::FixKind::Replace:
        return text.isEmpty() ? Words::tr("Remove it") : Words::tr("Replace with %1").arg(text);
    case policy::FixKind::Insert:
        return Words::tr("Insert %1").arg(withoutSeparators(text));
    case policy::FixKind::Remove:
        return Words::tr("Remove it");
    case policy::FixKind::Unwrap:
        return Words::tr("Take the policy out");
    case policy::FixKind::Rewrite:
        return rewritingTitle(text);
    case policy::FixKind::Minify:
        return Words::tr("Remove white space");
    case policy::FixKind::UseThisVault:
        return Words::tr("Use the chosen vault's ARN");
    }
    return {};
}

} // namespace vaultlock::words
