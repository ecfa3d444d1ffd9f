// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/examples.h"

#include "guide/exampletable.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <string_view>

namespace vaultlock::guide {

namespace {

using policy::Rule;

using Members = std::vector<std::string>;

struct Parts
{
    Members policy{R"("Version": "2012-10-17")"};
    std::vector<Members> statements;
};

const Members faultless{
    R"("Sid": "KeepSevenYears")",
    R"("Effect": "Deny")",
    R"("Principal": "*")",
    R"("Action": "glacier:DeleteArchive")",
    R"("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")",
    R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}})",
};

const Members alsoDenied{
    R"("Sid": "AndMore")",
    R"("Effect": "Deny")",
    R"("Principal": "*")",
    R"("Action": "glacier:DeleteArchive")",
    R"("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")",
};

const Members tagsKept{
    R"("Sid": "WhoMayChangeTags")",
    R"("Effect": "Deny")",
    R"("Principal": "*")",
    R"("Action": ["glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])",
    R"("Resource": "arn:aws:glacier:eu-central-1:111122223333:vaults/records")",
    R"("Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:root"}})",
};

/// Of `"Action": …`, `-Action` and `^…` the name alone.
std::string_view nameOf(std::string_view member)
{
    const std::size_t begin = member.find_first_not_of("^-\"");
    const std::size_t end = member.find_first_of("\":", begin);
    return member.substr(begin, end - begin);
}

void change(Members &members, std::string_view line)
{
    const auto same = [line](const std::string &member) {
        return nameOf(member) == nameOf(line);
    };
    const auto found = std::find_if(members.begin(), members.end(), same);
    if (line.front() == '-')
        members.erase(found);
    else if (found != members.end())
        *found = std::string(line);
    else
        members.emplace_back(line);
}

Parts partsOf(std::string_view changes)
{
    Parts parts;
    parts.statements.push_back(faultless);
    while (!changes.empty()) {
        const std::size_t end = std::min(changes.find('\n'), changes.size());
        const std::string_view line = changes.substr(0, end);
        changes.remove_prefix(std::min(end + 1, changes.size()));
        if (line == "+" || line == "&" || line == "+tags")
            parts.statements.push_back(line == "+"   ? Members{}
                                       : line == "&" ? alsoDenied
                                                     : tagsKept);
        else if (line.front() == '^')
            change(parts.policy, line.substr(1));
        else
            change(parts.statements.back(), line);
    }
    return parts;
}

std::string joined(const Members &members, const std::string &indentation)
{
    std::string text;
    for (const std::string &member : members)
        text += (text.empty() ? indentation : ",\n" + indentation) + member;
    return text;
}

/// Laid out as a person would.
std::string written(Parts parts)
{
    std::string statements;
    for (const Members &members : parts.statements)
        statements +=
            (statements.empty() ? "    {\n" : ",\n    {\n") + joined(members, "      ") + "\n    }";
    const bool hasOwn =
        std::any_of(parts.policy.begin(), parts.policy.end(), [](const std::string &member) {
            return nameOf(member) == "Statement" || nameOf(member) == "Statment";
        });
    if (!hasOwn)
        parts.policy.push_back("\"Statement\": [\n" + statements + "\n  ]");
    return "{\n" + joined(parts.policy, "  ") + "\n}\n";
}

std::string withReplaced(std::string text, std::string_view mark, const std::string &by)
{
    if (const std::size_t at = text.find(mark); at != std::string::npos)
        text.replace(at, mark.size(), by);
    return text;
}

std::string textOf(const char *changes)
{
    const std::string_view text(changes);
    if (text.substr(0, 1) != "=")
        return withReplaced(written(partsOf(text)), "¶", "\n");
    return withReplaced(std::string(text.substr(1)), "@", written(partsOf({})));
}

/// What the first fix makes of the text.
std::string mended(const std::string &text, Rule rule)
{
    const auto vault = exampleVault(rule);
    for (const policy::Finding &finding : policy::lint(text, vault)) {
        if (finding.rule == rule && !finding.fixes.empty())
            return policy::applied(text, finding.fixes.front());
    }
    return {};
}

Example exampleOf(const ExampleRow &row)
{
    Example example{row.rule, textOf(row.raising), {}};
    if (row.fitting)
        example.fitting = textOf(row.fitting);
    else
        example.fitting = mended(example.raising, row.rule);
    return example;
}

std::string spaced(std::size_t bytes)
{
    std::string text = textOf("");
    text.insert(1, bytes - text.size(), ' ');
    return text;
}

std::string utf16(const std::string &ascii)
{
    std::string text = "\xff\xfe";
    for (const char c : ascii)
        text += {c, '\0'};
    return text;
}

/// What is wrong with them are bytes.
std::vector<Example> oddExamples(Rule rule)
{
    const std::string fitting = textOf("");
    if (rule == Rule::SizeOverLimit)
        return {{rule, spaced(policy::policySizeLimit + 1), fitting, true}};
    if (rule == Rule::SizeNearLimit)
        return {{rule, spaced(policy::policySizeWarning + 1), fitting, true}};
    if (rule == Rule::Utf16)
        return {{rule, utf16(fitting), fitting, true}};
    if (rule == Rule::ByteOrderMark)
        return {{rule, "\xef\xbb\xbf" + fitting, fitting, true}};
    if (rule == Rule::TooDeep)
        return {{rule, textOf(("^\"Id\": " + std::string(70, '[') + std::string(70, ']')).c_str()),
                 fitting, true}};
    return {};
}

} // namespace

policy::ChosenVault exampleVault(Rule rule)
{
    const QString arn = QStringLiteral("arn:aws:glacier:eu-central-1:111122223333:vaults/records");
    policy::ChosenVault vault{VaultArn::fromString(arn).value()};
    if (rule == Rule::VaultOlderThanRetention) {
        vault.archiveCount = 1204;
        vault.now = QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());
        vault.createdAt = vault.now->addDays(-3000);
    }
    return vault;
}

std::vector<Example> examplesOf(Rule rule)
{
    std::vector<Example> examples = oddExamples(rule);
    for (const auto table : {writingExamples(), conditionExamples(), effectExamples()}) {
        for (const ExampleRow &row : table) {
            if (row.rule == rule)
                examples.push_back(exampleOf(row));
        }
    }
    return examples;
}

} // namespace vaultlock::guide
