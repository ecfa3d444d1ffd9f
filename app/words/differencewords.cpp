// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/differencewords.h"

#include "language/words.h"
#include "words/conditionwords.h"
#include "words/operandwords.h"
#include "words/timelinewords.h"
#include "words/visibletext.h"
#include "words/whowhatwords.h"

#include <algorithm>
#include <vector>

namespace vaultlock::words {

using policy::DecidedDifferently;
using policy::MeaningDifference;
using policy::Sameness;

namespace {

QString bulleted(const QString &text)
{
    return QChar(0x2022) + QStringLiteral(" ") + text;
}

QString lowerFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

QString tagClause(const DecidedDifferently &one)
{
    if (!one.isAboutTags)
        return {};
    if (one.tags.empty())
        return Words::tr(", without the tags that the policies look at");
    QStringList tags;
    for (const policy::VaultTag &tag : one.tags)
        tags << visible(tag.key) + u'=' + visible(tag.value);
    return Words::tr(", with %1").arg(tags.join(Words::tr(" and ")));
}

/// As the catalogue writes it.
QString keyName(const std::string &lowerCaseKey)
{
    const policy::KeyName name = policy::keyNamed(lowerCaseKey);
    if (!name.key)
        return visible(lowerCaseKey);
    return visible(name.key->name) + visible(name.tag);
}

/// What else the request carries that was found.
QString contextClause(const DecidedDifferently &one)
{
    QStringList clauses;
    for (const policy::ContextEntry &entry : one.context) {
        QStringList values;
        for (const std::string &value : entry.values)
            values << operandWords(value, false);
        clauses << Words::tr("%1 is %2").arg(keyName(entry.key), listed(values, Words::tr("and")));
    }
    return clauses.isEmpty() ? QString()
                             : Words::tr(", where ") + listed(clauses, Words::tr("and"));
}

bool areAlikeButForWho(const DecidedDifferently &one, DecidedDifferently other)
{
    other.who = one.who;
    return one == other;
}

/// Who are decided alike.
struct Group
{
    const DecidedDifferently *first;
    std::vector<policy::WhoWhatRow> who;
};

std::vector<Group> groupsOf(const std::vector<DecidedDifferently> &differences)
{
    std::vector<Group> groups;
    for (const DecidedDifferently &one : differences) {
        const auto alike = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return areAlikeButForWho(one, *group.first);
        });
        if (alike == groups.end())
            groups.push_back({&one, {one.who}});
        else
            alike->who.push_back(one.who);
    }
    return groups;
}

/// "root of this account, others of this account and root of another account"
QString namesOf(const std::vector<policy::WhoWhatRow> &who)
{
    QStringList names;
    for (const policy::WhoWhatRow &row : who)
        names << lowerFirst(rowName(row));
    return listed(names, Words::tr("and"));
}

QString differenceLine(const Group &group)
{
    const DecidedDifferently &one = *group.first;
    policy::TimelineLane lane;
    lane.actions = one.actions;
    const policy::ExplainedInterval days{one.firstDay, one.lastDay, one.before, {}};
    return Words::tr("%1 by %2, %3%4: %5 becomes %6.")
        .arg(laneTitle(lane), namesOf(group.who), lowerFirst(stretchDays(days)),
             tagClause(one) + contextClause(one), lowerFirst(verdictName(one.before)),
             lowerFirst(verdictName(one.after)));
}

} // namespace

QString sameButForTheVault()
{
    return Words::tr("The same but for each vault's own ARN.");
}

QString differenceSentence(const MeaningDifference &difference)
{
    if (difference.sameness == Sameness::SameBytes)
        return Words::tr("The same, byte for byte.");
    if (difference.sameness == Sameness::SameMeaning)
        return Words::tr("Equivalent: they decide every request alike. They are only written "
                         "otherwise.");
    if (!difference.isAfterReadable)
        return Words::tr("This text cannot be read as a policy, so its meaning cannot be "
                         "compared.");
    if (!difference.isBeforeReadable)
        return Words::tr("The other text cannot be read as a policy, so its meaning cannot be "
                         "compared.");
    if (difference.isEquivalent)
        return Words::tr("Equivalent: they decide every request alike.");
    if (difference.differences.empty())
        return Words::tr("No request was found that they decide differently, but for some "
                         "that could not be worked out: whether they are equivalent is not "
                         "known.");
    return difference.isCutShort
               ? Words::tr("They decide differently, and there may be more: some requests "
                           "could not be worked out.")
               : Words::tr("They decide differently:");
}

QStringList differenceLines(const MeaningDifference &difference)
{
    QStringList lines{differenceSentence(difference)};
    for (const Group &group : groupsOf(difference.differences))
        lines << bulleted(differenceLine(group));
    if (difference.moreDifferences > 0)
        lines << bulleted(Words::tr("%1 more.").arg(difference.moreDifferences));
    return lines;
}

QString nothingChosenToCompare()
{
    return Words::tr("Choose what it is compared with.");
}

QString noVaultToCompareWith()
{
    return Words::tr("No vault is chosen: there is no policy of it to compare with.");
}

QString vaultHasNoInstalledPolicy()
{
    return Words::tr("The vault has no lock policy installed.");
}

QString vaultHasNoAccessPolicy()
{
    return Words::tr("The vault has no access policy.");
}

QString accessPolicyUnknown()
{
    return Words::tr("The vault's access policy is not known.");
}

QString differingPlaces(int count)
{
    return count == 0 ? Words::tr("No line differs, but for white space.")
                      : Words::tr("The texts differ in %1 places.", nullptr, count).arg(count);
}

} // namespace vaultlock::words
