#include "words/findingwords.h"

#include "words/syntaxwords.h"

namespace vaultlock::words {

using policy::Rule;

namespace {

struct Sentences
{
    Rule rule;
    const char *what; // %1, %2: the finding's arguments
    const char *why;
    const char *mend;
};

const Sentences table[] = {
    {Rule::DuplicateKey, "“%1” stands twice in the same object.",
     "Only one of the two would count, and nobody can say which.", "Keep one of them."},
    {Rule::TooDeep, "Brackets are nested more than 64 deep.", "No policy needs that.",
     "Take the inner brackets out."},
    {Rule::NotUtf8, "This byte is not UTF-8 text.", "The service takes policies as UTF-8.",
     "Write the character again, or save the file as UTF-8."},
    {Rule::ByteOrderMark, "The text begins with a byte order mark.",
     "It is invisible, and JSON does not allow it.", "Remove it."},
    {Rule::TrailingText, "There is text behind the end of the policy.",
     "A policy is one JSON object.", "Remove it."},
    {Rule::WrappedPolicy,
     "This is the input or output of an AWS CLI command, with the policy in it.",
     "The service takes the policy alone.", "Take the policy out of it."},
    {Rule::SizeOverLimit, "The policy has %1 bytes; at most %2 are allowed.",
     "The service refuses a larger one.", "Shorten it, or remove the white space."},
    {Rule::SizeNearLimit, "The policy has %1 of at most %2 bytes.",
     "Little room is left, and the limit is not documented to the byte.",
     "Shorten it, or remove the white space."},
    {Rule::TemplatePlaceholder, "“%1” is a placeholder that was not filled in.",
     "As it stands it matches nothing.", "Put the value in its place."},

    {Rule::UnknownElement, "“%1” is no element of a policy.",
     "The service refuses elements that it does not know.",
     "Correct the spelling (upper and lower case count), or remove it."},
    {Rule::MissingStatement, "The policy has no Statement.", "Without one it says nothing.",
     "Add a Statement list."},
    {Rule::EmptyStatementList, "The Statement list is empty.", "Such a policy says nothing.",
     "Add a statement."},
    {Rule::MissingEffect, "This statement has no Effect.",
     "The service refuses it: it must say Deny or Allow.", "Add “\"Effect\": \"Deny\"”."},
    {Rule::InvalidEffect, "“%1” is no Effect.", "Only “Deny” and “Allow” are, written just so.",
     "Write “Deny” or “Allow”."},
    {Rule::MissingPrincipal, "This statement has no Principal.",
     "A policy on a vault must say whom it is about.",
     "Add “\"Principal\": \"*\"” for everyone, or name the principals."},
    {Rule::MissingAction, "This statement has no Action.", "It must say what it denies or allows.",
     "Add Action, such as “glacier:DeleteArchive”."},
    {Rule::MissingResource, "This statement has no Resource.", "It must name the vault.",
     "Add Resource with the vault's ARN."},
    {Rule::ElementWithItsNegation, "%1 and its negation are in one statement.",
     "Only one of the two may be there.", "Remove one of them."},
    {Rule::InvalidVersion, "“%1” is no policy version.",
     "Versions are “2012-10-17” and the older “2008-10-17”.", "Write “2012-10-17”."},
    {Rule::EmptyList, "The %1 list is empty.", "An empty list matches nothing, or is refused.",
     "Add a value."},
    {Rule::DuplicateSid, "The Sid “%1” is used twice.", "Sids must differ within a policy.",
     "Rename one of them."},
    {Rule::MissingVersion, "The policy has no Version.",
     "Without one the version of 2008 applies, in which variables are plain text.",
     "Add “\"Version\": \"2012-10-17\"”."},
    {Rule::SidCharacters, "The Sid “%1” holds more than letters and digits.",
     "IAM's grammar allows only A–Z, a–z and 0–9; AWS's own Glacier examples use hyphens.",
     "Leave it, or use letters and digits only."},

    {Rule::UnknownPartition, "“%1” is no AWS partition.", "The ARN would match no vault.",
     "Use the vault's partition, such as “aws”."},
    {Rule::ArchiveArn, "“%1” behind the vault's name matches nothing.",
     "Archives have no ARNs: a statement about archives names their vault.",
     "End the ARN with the vault's name."},
    {Rule::VaultSingular, "“vault/” must be “vaults/”.", "As it stands the ARN matches no vault.",
     "Write “vaults/”."},
    {Rule::AccountHyphen, "“-” is no account in an ARN.",
     "It stands for one's own account in requests only; here it matches nothing.",
     "Write the 12 digits of the account."},
    {Rule::InvalidVaultName, "“%1” cannot be a vault's name.",
     "Names have 1 to 255 of A–Z, a–z, 0–9, “_”, “-” and “.”.", "Write the vault's name."},
    {Rule::UnknownRegion, "“%1” is not a Region known to have Glacier.",
     "If it is misspelt, the statement protects nothing.", "Check the Region."},
    {Rule::ResourceNotThisVault, "This is not the chosen vault.",
     "The statement names %1; the lock would be on %2, and this statement would not protect it.",
     "Use the chosen vault's ARN."},
    {Rule::ResourceWildcard, "A wildcard stands where this one vault could be named.",
     "A lock applies to its own vault only; the wildcard adds nothing and hides mistakes.",
     "Write the vault's ARN."},
};

QString argument(const policy::Finding &finding, std::size_t index)
{
    return index < finding.arguments.size() ? QString::fromStdString(finding.arguments[index])
                                            : QString();
}

/// All at once: an argument that holds "%2" stays as it is.
QString filled(const char *sentence, const policy::Finding &finding)
{
    QString text = QString::fromUtf8(sentence);
    const bool hasSecond = text.contains(QLatin1String("%2"));
    const bool hasFirst = text.contains(QLatin1String("%1"));
    if (hasFirst && hasSecond)
        return text.arg(argument(finding, 0), argument(finding, 1));
    return hasFirst ? text.arg(argument(finding, 0)) : text;
}

FindingWords wrongTypeWords(const policy::Finding &finding)
{
    const QString expected = argument(finding, 1);
    const QString form =
        expected == QLatin1String("object") ? QStringLiteral("an object")
        : expected == QLatin1String("list") ? QStringLiteral("a list of statements")
        : expected == QLatin1String("string-or-list")
            ? QStringLiteral("a string or a list of strings")
        : expected == QLatin1String("principal") ? QStringLiteral("“*” or an object")
                                                 : QStringLiteral("a string");
    const QString element = argument(finding, 0);
    const QString subject = element == QLatin1String("policy")
                                ? QStringLiteral("A policy")
                                : QStringLiteral("This value of %1").arg(element);
    return {QStringLiteral("%1 must be %2.").arg(subject, form),
            QStringLiteral("The service refuses anything else."),
            QStringLiteral("Write it as %1.").arg(form)};
}

FindingWords invalidArnWords(const policy::Finding &finding)
{
    const QString part = argument(finding, 0);
    const QString what =
        part == QLatin1String("service")
            ? QStringLiteral("This ARN is of another service than Glacier.")
        : part == QLatin1String("region") ? QStringLiteral("This ARN has no Region.")
        : part == QLatin1String("account")
            ? QStringLiteral("The account in this ARN is not 12 digits.")
        : part == QLatin1String("vault") ? QStringLiteral("This ARN does not name a vault.")
                                         : QStringLiteral("This is no ARN of a vault.");
    return {what, QStringLiteral("As it stands it matches no vault."),
            QStringLiteral("Write it as arn:aws:glacier:REGION:ACCOUNT:vaults/NAME.")};
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
    for (const Sentences &row : table) {
        if (row.rule == finding.rule)
            return {filled(row.what, finding), filled(row.why, finding), filled(row.mend, finding)};
    }
    return {};
}

QString severityName(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Error:
        return QStringLiteral("Error");
    case policy::Severity::Danger:
        return QStringLiteral("Danger");
    case policy::Severity::Warning:
        return QStringLiteral("Warning");
    case policy::Severity::Hint:
        return QStringLiteral("Hint");
    }
    return {};
}

QString fixTitle(const policy::Fix &fix)
{
    const QString text =
        fix.arguments.empty() ? QString() : QString::fromStdString(fix.arguments.front());
    switch (fix.kind) {
    case policy::FixKind::Replace:
        return text.isEmpty() ? QStringLiteral("Remove it")
                              : QStringLiteral("Replace with %1").arg(text);
    case policy::FixKind::Insert:
        return QStringLiteral("Insert %1").arg(text.trimmed());
    case policy::FixKind::Remove:
        return QStringLiteral("Remove it");
    case policy::FixKind::Unwrap:
        return QStringLiteral("Take the policy out");
    case policy::FixKind::Minify:
        return QStringLiteral("Remove white space");
    case policy::FixKind::UseThisVault:
        return QStringLiteral("Use the chosen vault's ARN");
    }
    return {};
}

} // namespace vaultlock::words
