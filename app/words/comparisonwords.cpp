// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/comparisonwords.h"

#include "language/words.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

QString samenessSentence(policy::Sameness sameness)
{
    switch (sameness) {
    case policy::Sameness::SameBytes:
        return Words::tr("The same as you initiated, byte for byte.");
    case policy::Sameness::SameMeaning:
        return Words::tr("The same as you initiated; only white space, escapes or the order "
                         "of keys differ.");
    case policy::Sameness::Different:
        return Words::tr("Not the policy that you initiated.");
    }
    return {};
}

QString noDraft()
{
    return Words::tr("There is no draft for this vault.");
}

QString draftSameness(policy::Sameness sameness)
{
    switch (sameness) {
    case policy::Sameness::SameBytes:
        return Words::tr("The draft is the same, byte for byte.");
    case policy::Sameness::SameMeaning:
        return Words::tr("The draft means the same; it is only written otherwise.");
    case policy::Sameness::Different:
        return Words::tr("The draft is another policy: see Compare.");
    }
    return {};
}

QString policiesCompared(const VaultArn &left, const VaultArn &right)
{
    return Words::tr("Both as the service says just now. For the difference in meaning the "
                     "policy of %2 is read as if it were written for %1.")
        .arg(visible(left.name().toString()), visible(right.name().toString()));
}

ErrorWords policiesNotCompared(const VaultArn &left, const std::optional<Error> &leftError,
                               const VaultArn &right, const std::optional<Error> &rightError)
{
    QStringList reasons;
    QStringList details;
    const auto tell = [&](const VaultArn &vault, const std::optional<Error> &error) {
        if (!error)
            return;
        const QString name = visible(vault.name().toString());
        if (error->kind == ErrorKind::NotFound) {
            reasons << Words::tr("%1 has no lock policy, the service says.").arg(name);
            return;
        }
        const ErrorWords words = errorWords(*error);
        reasons << Words::tr("What is installed in %1 is not known: %2").arg(name, words.what);
        if (!words.details.isEmpty())
            details << words.details;
    };
    tell(left, leftError);
    tell(right, rightError);
    return {Words::tr("The two policies were not compared."),
            reasons.join(u' '),
            {},
            details.join(u'\n')};
}

QString nothingToCompareSentence()
{
    return Words::tr("Not initiated here: there is nothing to compare it with. Read it.");
}

} // namespace vaultlock::words
