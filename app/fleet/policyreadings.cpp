// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/policyreadings.h"

#include <string_view>
#include <utility>

namespace vaultlock::fleet {

namespace {

qsizetype countOf(const QByteArray &text, const char *part)
{
    return text.count(QByteArrayView(part));
}

/// What vaults have in common whose reading is the same. Where the text does no more with its vault
/// than to name it as the one resource of each statement, it says the same of any other vault of
/// the account in that one's place; else only the very text on the very vault is the same.
std::string readingKey(const QByteArray &text, const VaultArn &vault)
{
    const QByteArray own = '"' + QByteArray::fromStdString(vault.utf8()) + '"';
    QByteArray without = text;
    without.replace(own, QByteArray("\"\x01\""));
    const bool isAnyVaults = !text.contains('\x01') && !without.contains('\\') &&
                             !without.contains("${") && !without.contains("NotResource") &&
                             !without.contains("vaults/") &&
                             countOf(without, "\"Resource\"") == countOf(without, "\"\x01\"");
    if (!isAnyVaults)
        return text.toStdString() + '\0' + vault.utf8();
    const QString account =
        vault.partition() + u'|' + vault.region().toString() + u'|' + vault.account().toString();
    return without.toStdString() + '\0' + account.toStdString();
}

} // namespace

PolicyReadings::PolicyReadings(std::vector<KnownPolicy> known)
    : m_known(std::move(known))
{
}

std::shared_ptr<const PolicyReading> PolicyReadings::of(const QByteArray &text,
                                                        const VaultArn &vault)
{
    auto &slot = m_readings[readingKey(text, vault)];
    if (slot)
        return slot;
    auto reading = std::make_shared<PolicyReading>(PolicyReading{{}, {}, {}, text, vault});
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const Likeness like = likeness(m_known[i].textFor(vault), text, vault);
        if (like == Likeness::Same)
            reading->sameAs.push_back(i);
        else if (like == Likeness::Untold)
            reading->untold.push_back(i);
    }
    const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
    reading->explanation = policy::explain(bytes, policy::ChosenVault{vault});
    slot = std::move(reading);
    return slot;
}

} // namespace vaultlock::fleet
