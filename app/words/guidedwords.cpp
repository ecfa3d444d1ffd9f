// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/guidedwords.h"

#include "language/words.h"
#include "policy/decision/request.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

namespace {

using policy::Bound;

QString whom(Bound bound)
{
    return bound == Bound::Everyone ? Words::tr("Nobody, root included,")
                                    : Words::tr("Nobody of this account, root included,");
}

struct Title
{
    const char *operator()(const policy::Retention & /*rule*/) const
    {
        return QT_TRANSLATE_NOOP("Words", "Retention");
    }
    const char *operator()(const policy::LegalHold & /*rule*/) const
    {
        return QT_TRANSLATE_NOOP("Words", "Legal hold");
    }
    const char *operator()(const policy::HoldProtection & /*rule*/) const
    {
        return QT_TRANSLATE_NOOP("Words", "Who may change tags");
    }
    const char *operator()(const policy::DeletionForbidden & /*rule*/) const
    {
        return QT_TRANSLATE_NOOP("Words", "Deletion forbidden for ever");
    }
    const char *operator()(const policy::OtherAccountsForbidden & /*rule*/) const
    {
        return QT_TRANSLATE_NOOP("Words", "Other accounts forbidden");
    }
    const char *operator()(const policy::SettingsKept & /*rule*/) const
    {
        return QT_TRANSLATE_NOOP("Words", "No change of the vault's settings");
    }
};

struct Sentence
{
    QString operator()(const policy::Retention &rule) const
    {
        return Words::tr("%1 can delete an archive younger than %2.")
            .arg(whom(rule.bound), dayCount(rule.days));
    }
    QString operator()(const policy::LegalHold &rule) const
    {
        return Words::tr("%1 can delete an archive while the vault has the tag below.")
            .arg(whom(rule.bound));
    }
    QString operator()(const policy::HoldProtection &rule) const
    {
        return rule.mayChange.empty()
                   ? Words::tr("Nobody, root included, can ever change the vault's tags.")
                   : Words::tr("Nobody but those below can change the vault's tags.");
    }
    QString operator()(const policy::DeletionForbidden &rule) const
    {
        return Words::tr("%1 can ever delete an archive.").arg(whom(rule.bound));
    }
    QString operator()(const policy::OtherAccountsForbidden & /*rule*/) const
    {
        return Words::tr("Nobody of another account, and nobody anonymous, can do anything "
                         "with this vault.");
    }
    QString operator()(const policy::SettingsKept &rule) const
    {
        return Words::tr("%1 can change the vault's access policy or notifications, or delete "
                         "the vault.")
            .arg(whom(rule.bound));
    }
};

/// Glacier API reference, AddTagsToVault: letters, digits, spaces and _ . / = + - % @, also `:`.
bool isTagText(const QString &text)
{
    constexpr QStringView others = u"_./=+-%@: ";
    return std::all_of(text.begin(), text.end(), [&](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate() || others.contains(c);
    });
}

QString tagTextObjection()
{
    return Words::tr("A tag has letters, digits, spaces and _ . : / = + - % @ only.");
}

bool isPrincipalArn(const QString &line)
{
    using Kind = policy::Requester::Kind;
    const auto requester = policy::Requester::fromText(line.toStdString());
    const bool isOne = requester.kind() == Kind::Root || requester.kind() == Kind::User ||
                       requester.kind() == Kind::Role || requester.kind() == Kind::RoleSession;
    return isOne && line.startsWith(QLatin1String("arn:")) && !line.contains(u'*') &&
           !line.contains(u'?') && !line.contains(u'$');
}

} // namespace

QString ruleTitle(const policy::GuidedRule &rule)
{
    return Words::tr(std::visit(Title{}, rule));
}

QString customTitle(const policy::GuidedCard &card)
{
    const QString number = Words::tr("Statement %1").arg(card.statement + 1);
    return card.sid.empty() ? number : QStringLiteral("%1 (%2)").arg(number, visible(card.sid));
}

QString ruleSentence(const policy::GuidedRule &rule)
{
    return std::visit(Sentence{}, rule);
}

QString customSentence()
{
    return Words::tr("This form has no fields for this statement. It stays as it is.");
}

QString boundName(Bound bound)
{
    return bound == Bound::Everyone ? Words::tr("Everyone") : Words::tr("This account only");
}

QString boundMeaning(Bound bound)
{
    return bound == Bound::Everyone
               ? QString()
               : Words::tr("Accounts that the vault's access policy admits are not bound.");
}

QString dayCount(qint64 days)
{
    return Words::tr("%1 days", nullptr, static_cast<int>(days))
        .arg(sentenceLocale().toString(days));
}

QString firstDeletion(qint64 days, QDate today)
{
    const QDate first = today.addDays(days);
    // Beyond what a date can be.
    if (!first.isValid() || first.year() > 9999)
        return Words::tr("By this rule, an archive stored today can be deleted after the "
                         "year 9999.");
    return Words::tr("By this rule, an archive stored today can be deleted from %1 on.")
        .arg(sentenceLocale().toString(first, Words::tr("dddd d MMMM yyyy")));
}

QString holdNow(const policy::LegalHold &hold,
                const std::optional<std::vector<policy::VaultTag>> &tags)
{
    if (!tags)
        return Words::tr("The vault's tags are unknown: whether it is on hold by this rule "
                         "cannot be told.");
    const auto key = QString::fromStdString(hold.tagKey);
    const auto value = QString::fromStdString(hold.tagValue);
    const auto sensitivity = hold.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (const policy::VaultTag &tag : *tags) {
        // In a condition the case of a tag's key does not count.
        if (QString::fromStdString(tag.key).compare(key, Qt::CaseInsensitive) != 0)
            continue;
        const bool holds = QString::fromStdString(tag.value).compare(value, sensitivity) == 0;
        return holds ? Words::tr("The vault has this tag now: by this rule it is on hold.")
                     : Words::tr("The vault's tag has another value now: by this rule it is not "
                                 "on hold.");
    }
    return Words::tr("The vault does not have this tag now: by this rule it is not on "
                     "hold.");
}

QString tagList(const std::optional<std::vector<policy::VaultTag>> &tags)
{
    if (!tags)
        return Words::tr("unknown");
    QStringList items;
    for (const policy::VaultTag &tag : *tags)
        items << visible(tag.key) + u'=' + visible(tag.value);
    return items.isEmpty() ? Words::tr("none") : items.join(QStringLiteral(", "));
}

QString tagKeyObjection(const QString &key)
{
    constexpr qsizetype longest = 128;
    if (key.isEmpty())
        return Words::tr("A tag has a key.");
    if (key.size() > longest)
        return Words::tr("A tag's key has at most 128 characters.");
    return isTagText(key) ? QString() : tagTextObjection();
}

QString tagValueObjection(const QString &value)
{
    constexpr qsizetype longest = 256;
    if (value.size() > longest)
        return Words::tr("A tag's value has at most 256 characters.");
    return isTagText(value) ? QString() : tagTextObjection();
}

QString principalsObjection(const QStringList &lines)
{
    const auto odd = std::find_if_not(lines.begin(), lines.end(), isPrincipalArn);
    return odd == lines.end()
               ? QString()
               : Words::tr("“%1” is not the ARN of an account's root, a user or a role.").arg(*odd);
}

QString formTrouble(policy::GuidedForm::Trouble trouble)
{
    using Trouble = policy::GuidedForm::Trouble;
    switch (trouble) {
    case Trouble::NotJson:
        return Words::tr("The JSON has a mistake. The form waits as it was until it is mended.");
    case Trouble::NotAPolicy:
        return Words::tr("The JSON is not a policy with statements. The form waits as it was.");
    case Trouble::None:
    case Trouble::Empty:
        break;
    }
    return {};
}

QString formWaits(const QString &what)
{
    return Words::tr("%1 The form waits as it was until that is mended.").arg(what);
}

QString formNeedsVault()
{
    return Words::tr("Choose a vault first: its ARN, Region and account go into the policy by "
                     "themselves.");
}

QString formIsEmpty()
{
    return Words::tr("The policy says nothing yet. Add a rule, or start from one of these:");
}

QString startingReplaces()
{
    return Words::tr("A starting point takes the place of the whole draft. Undo brings the "
                     "draft back.");
}

QString startingPointName(policy::StartingPoint point)
{
    using policy::StartingPoint;
    switch (point) {
    case StartingPoint::BooksAndRecords:
        return Words::tr("Books and records, 6 years");
    case StartingPoint::SevenYearsWithHold:
        return Words::tr("7 years with legal hold");
    case StartingPoint::ClinicalRecords:
        return Words::tr("Clinical records, 10 years");
    case StartingPoint::PermanentArchive:
        return Words::tr("Permanent archive");
    case StartingPoint::HoldOnly:
        break;
    }
    return Words::tr("Legal hold only");
}

QString startingPointMeaning(policy::StartingPoint point)
{
    using policy::StartingPoint;
    switch (point) {
    case StartingPoint::BooksAndRecords:
        return Words::tr("Nobody can delete an archive before it is six years old, root "
                         "included. After that, whoever has the permission can.");
    case StartingPoint::SevenYearsWithHold:
        return Words::tr("Nobody can delete an archive before it is seven years old, nor "
                         "while the vault has the tag LegalHold=true. Only the account's root "
                         "can change the vault's tags.");
    case StartingPoint::ClinicalRecords:
        return Words::tr("Nobody can delete an archive before it is ten years old, root "
                         "included. After that, whoever has the permission can.");
    case StartingPoint::PermanentArchive:
        return Words::tr("Nobody can ever delete an archive, root included. The vault is paid "
                         "for as long as it exists.");
    case StartingPoint::HoldOnly:
        break;
    }
    return Words::tr("Nobody can delete an archive while the vault has the tag "
                     "LegalHold=true. Only the account's root can change the vault's tags.");
}

} // namespace vaultlock::words
