// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/knownpolicies.h"

#include "policy/guided/guidedform.h"
#include "policy/meaning/difference.h"

#include <QRegularExpression>
#include <QSet>

namespace vaultlock::fleet {

namespace {

const QRegularExpression &vaultArnInText()
{
    static const QRegularExpression arn(
        QStringLiteral("arn:[a-z-]+:glacier:[a-z0-9-]+:[0-9]{12}:vaults/[A-Za-z0-9_.-]+"));
    return arn;
}

/// The one vault that the text names; empty where it names none, or several.
QString onlyVaultOf(const QString &text)
{
    QSet<QString> named;
    for (auto match = vaultArnInText().globalMatch(text); match.hasNext();)
        named.insert(match.next().captured());
    return named.size() == 1 ? *named.cbegin() : QString();
}

} // namespace

KnownPolicy startingPoint(const QString &name, policy::StartingPoint point)
{
    return {name, [point](const VaultArn &vault) {
                return policy::policyOf(policy::rulesOf(point, vault), vault);
            }};
}

KnownPolicy savedPolicy(const QString &name, const QByteArray &text)
{
    const QString whole = QString::fromUtf8(text);
    const bool isNamed = !onlyVaultOf(whole).isEmpty();
    return {name, [text, whole, isNamed](const VaultArn &vault) {
                if (!isNamed)
                    return text.toStdString();
                return QString(whole).replace(vaultArnInText(), vault.toString()).toStdString();
            }};
}

Likeness likeness(const std::string &known, const QByteArray &installed, const VaultArn &vault)
{
    const std::string_view text(installed.constData(), static_cast<std::size_t>(installed.size()));
    const auto difference = policy::differenceOf(known, text, vault.utf8());
    if (difference.sameness != policy::Sameness::Different || difference.isEquivalent)
        return Likeness::Same;
    return difference.differences.empty() ? Likeness::Untold : Likeness::Different;
}

} // namespace vaultlock::fleet
