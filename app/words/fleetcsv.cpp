// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet.h"
#include "core/utctime.h"
#include "language/inenglish.h"
#include "words/fleetwords.h"

namespace vaultlock::words {

namespace {

QString fleetNumber(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

} // namespace

QByteArray fleetCsv(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                    const std::vector<fleet::KnownPolicy> &known, const Clock &clock)
{
    const language::InEnglish english;
    QByteArray text = csvRecord({QStringLiteral("Profile"),
                                 QStringLiteral("Account"),
                                 QStringLiteral("Region"),
                                 QStringLiteral("Name"),
                                 QStringLiteral("ARN"),
                                 QStringLiteral("Lock"),
                                 QStringLiteral("In force since"),
                                 QStringLiteral("Ends"),
                                 QStringLiteral("Seconds left"),
                                 QStringLiteral("Same as"),
                                 QStringLiteral("Deletion of archives"),
                                 QStringLiteral("Archives"),
                                 QStringLiteral("Bytes"),
                                 QStringLiteral("Tags"),
                                 QStringLiteral("Access policy"),
                                 QStringLiteral("Policy SHA-256"),
                                 QStringLiteral("Created"),
                                 QStringLiteral("Last inventory"),
                                 QStringLiteral("Lock read at"),
                                 QStringLiteral("Not known, and why")});
    for (const fleet::Row &row : rows) {
        const auto left = fleetTimeLeft(row, clock);
        const aws::VaultDescription &vault = row.vault.vault;
        text += csvRecord({fleet.places()[row.place].place.profile,
                           vault.arn.account().toString(),
                           vault.arn.region().toString(),
                           vault.arn.name().toString(),
                           vault.arn.toString(),
                           lock::lockStageCode(row.vault.stage),
                           isoMoment(row.lockCreated),
                           isoMoment(row.vault.expires),
                           left ? QString::number(left->count()) : QString(),
                           samePolicies(row, known),
                           deletionByAge(row),
                           fleetNumber(vault.archives),
                           fleetNumber(vault.sizeInBytes),
                           tagsText(row.tags),
                           accessPolicyText(row.accessPolicy),
                           QString::fromLatin1(row.policySha256),
                           isoMoment(vault.created),
                           isoMoment(vault.lastInventory),
                           isoMoment(row.vault.asOf),
                           unreadParts(row).join(u' ')});
    }
    return text;
}

} // namespace vaultlock::words
