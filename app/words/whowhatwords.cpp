// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/whowhatwords.h"

#include "language/words.h"
#include "policy/decision/request.h"
#include "words/timelinewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

using policy::ExplainedInterval;

QString deedName(const std::string &action)
{
    struct Deed
    {
        const char *action;
        const char *name;
    };
    static constexpr Deed deeds[] = {
        {"DeleteArchive", QT_TRANSLATE_NOOP("Words", "Delete archives")},
        {"UploadArchive", QT_TRANSLATE_NOOP("Words", "Upload")},
        {"InitiateJob", QT_TRANSLATE_NOOP("Words", "Retrieve")},
        {"AddTagsToVault", QT_TRANSLATE_NOOP("Words", "Change tags")},
        {"DeleteVault", QT_TRANSLATE_NOOP("Words", "Delete the vault")},
        {"SetVaultAccessPolicy", QT_TRANSLATE_NOOP("Words", "Change the access policy")},
        {"CompleteVaultLock", QT_TRANSLATE_NOOP("Words", "Complete the lock")},
    };
    for (const Deed &deed : deeds) {
        if (action == deed.action)
            return Words::tr(deed.name);
    }
    return visible(action);
}

QString rowName(const policy::WhoWhatRow &row)
{
    if (row.asker)
        return askerName(*row.asker);
    const auto requester = policy::Requester::fromText(row.principal);
    const QString text = visible(row.principal);
    const qsizetype colon = text.lastIndexOf(u':');
    const std::string_view account = requester.account();
    if (account.empty() || colon < 0)
        return text;
    return Words::tr("%1 of %2", "a principal of an account")
        .arg(text.mid(colon + 1),
             QString::fromUtf8(account.data(), static_cast<qsizetype>(account.size())));
}

namespace {

QString cellOf(const std::vector<ExplainedInterval> &cell, bool isRefused)
{
    const auto name = [&](const ExplainedInterval &stretch) {
        const bool isLeft = stretch.verdict == ExplainedInterval::Verdict::NotDecided;
        return isLeft && isRefused ? Words::tr("Not allowed") : verdictName(stretch.verdict);
    };
    if (cell.empty())
        return {};
    QStringList parts;
    for (const ExplainedInterval &stretch : cell) {
        QString part = name(stretch);
        if (!parts.isEmpty())
            part[0] = part[0].toLower();
        if (stretch.lastDay)
            part +=
                Words::tr(" before day %1").arg(sentenceLocale().toString(*stretch.lastDay + 1));
        // Neighbours may differ in their statement only.
        const bool isSame = !parts.isEmpty() && &stretch != &cell.front() &&
                            (&stretch - 1)->verdict == stretch.verdict;
        if (isSame)
            parts.last() = part;
        else
            parts << part;
    }
    if (parts.size() == 1)
        return name(cell.front());
    return parts.join(Words::tr(", then "));
}

} // namespace

QString cellText(const std::vector<ExplainedInterval> &cell)
{
    return cellOf(cell, false);
}

QString cellText(const policy::WhoWhat &whoWhat, std::size_t row, std::size_t column)
{
    return cellOf(whoWhat.cells[row][column], whoWhat.isElseRefused[row][column]);
}

QString whoWhatHeading(const policy::WhoWhat &whoWhat)
{
    if (whoWhat.isAccessPolicyJoined)
        return Words::tr("By the lock policy and the vault's access policy together.");
    return whoWhat.hasNoAccessPolicy
               ? Words::tr("By the lock policy alone: the vault has no access policy.")
               : Words::tr("By the lock policy alone: the vault's access policy is not known.");
}

QString deciderName(const QString &policy, std::size_t statement, const std::string &sid)
{
    const QString number = Words::tr("Statement %1").arg(statement + 1);
    const QString name = sid.empty() ? number : QStringLiteral("%1 (%2)").arg(number, visible(sid));
    return Words::tr("%1 of the %2").arg(name, policy);
}

QString nobodyDecided()
{
    return Words::tr("None");
}

QString tagLinesObjection(const QStringList &lines)
{
    const auto odd = std::find_if(lines.begin(), lines.end(),
                                  [](const QString &line) { return line.indexOf(u'=') < 1; });
    return odd == lines.end() ? QString() : Words::tr("“%1” is no tag: write key=value.").arg(*odd);
}

QString effectIsOld(const QString &reason)
{
    return Words::tr("As it was before the last change. %1").arg(reason);
}

QString effectNeedsPolicy()
{
    return Words::tr("Write a policy: what it does is shown here.");
}

} // namespace vaultlock::words
