// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/samplevaults.h"

#include "core/utctime.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vaultlock::sandbox {

namespace {

struct Sample
{
    const char *name;
    const char *created;
    bool hasInventory;
    qint64 archives;
    qint64 sizeInBytes;
    const char *tags; ///< `Key=Value;Key=Value`
};

constexpr int lockedSample = 2;
constexpr int inProgressSample = 3;
constexpr int sharedSample = 5;

// The first is the one of the service's own examples.
constexpr std::array<Sample, 12> samples{{
    {"examplevault", "2012-02-20T17:01:45.198Z", true, 192, 78'088'912, "Environment=Example"},
    {"my-vault", "2025-11-03T09:12:27.404Z", false, 0, 0, ""},
    {"broker-dealer-records-2018", "2018-01-02T14:30:11.020Z", true, 1'204'377, 9'482'113'204'991,
     "Department=Compliance;Retention=6y;RecordClass=17a-4"},
    {"broker-dealer-records-2025", "2025-01-02T14:30:08.771Z", true, 388'410, 3'120'884'551'203,
     "Department=Compliance;Retention=6y;RecordClass=17a-4"},
    {"order-audit-trail", "2016-05-17T06:00:02.318Z", true, 41'802'115, 18'220'945'118'222,
     "Department=Trading;Retention=7y"},
    {"trade-confirmations", "2017-09-04T11:45:36.902Z", true, 2'918'040, 611'902'448'117,
     "Department=Operations;SharedWith=Auditor"},
    {"clinical-trial-0417-etmf", "2019-03-26T08:21:50.155Z", true, 77'214, 402'118'990'324,
     "Department=Clinical;LegalHold=false;Retention=25y"},
    {"clinical-imaging-phase-3", "2021-10-11T13:05:19.640Z", true, 912'466, 27'884'190'227'415,
     "Department=Clinical;Modality=MRI"},
    {"payroll-emea", "2014-07-01T00:15:00.012Z", true, 15'126, 38'214'775'090,
     "Department=HR;DataClass=Personal;Retention=10y"},
    {"mail-archive-2014-2019", "2020-01-07T22:10:44.533Z", true, 6'330'298, 5'904'217'338'706,
     "Department=Legal;Custodians=812"},
    {"litigation-hold-harlow-meridian", "2023-06-15T16:38:03.287Z", true, 24'971, 1'118'206'473'315,
     "Department=Legal;LegalHold=true;Matter=HVM-2023-118"},
    {"board-minutes", "2013-04-22T10:00:00.000Z", true, 611, 2'204'118'936,
     "Department=Secretariat;LegalHold=true"},
}};

QDateTime time(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

QMap<QString, QString> tags(const char *text)
{
    QMap<QString, QString> result;
    const QStringList pairs = QString::fromLatin1(text).split(u';', Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        result.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return result;
}

/// Inventories are made about once a day, in the small hours.
QDateTime lastInventory(const QDateTime &now, int index)
{
    return utcTime(now.date().addDays(-1), QTime(3, index % 60, (index * 7) % 60));
}

/// Nothing can be deleted for six calendar years: 2,192 days are never too few.
QByteArray retentionPolicy(const VaultArn &arn)
{
    return QStringLiteral(R"({
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "KeepSixYears",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "glacier:DeleteArchive",
            "Resource": "%1",
            "Condition": {
                "NumericLessThan": {
                    "glacier:ArchiveAgeInDays": "2192"
                }
            }
        }
    ]
})")
        .arg(arn.toString())
        .toUtf8();
}

QByteArray auditorsAccessPolicy(const VaultArn &arn)
{
    return QStringLiteral(R"({"Version":"2012-10-17","Statement":[{"Sid":"AuditorsMayRead",)"
                          R"("Effect":"Allow","Principal":{"AWS":"arn:%1:iam::111122223333:root"},)"
                          R"("Action":["glacier:InitiateJob","glacier:GetJobOutput"],)"
                          R"("Resource":"%2"}]})")
        .arg(arn.partition(), arn.toString())
        .toUtf8();
}

Vault curatedVault(int index, const VaultStore &store, const SampleOptions &options,
                   const QDateTime &now)
{
    const Sample &sample = samples[static_cast<std::size_t>(index)];
    const VaultName name = *VaultName::fromString(QLatin1String(sample.name));
    Vault vault{name,
                time(sample.created),
                {},
                sample.archives,
                sample.sizeInBytes,
                tags(sample.tags),
                {},
                {},
                {}};
    if (sample.hasInventory)
        vault.lastInventory = lastInventory(now, index);
    const VaultArn arn = store.arn(name);
    if (index == lockedSample) {
        const QDateTime locked = vault.created.addDays(12);
        vault.lock = Lock{retentionPolicy(arn), "completed-long-ago", locked, locked, true};
    }
    if (index == inProgressSample) {
        const QDateTime begun = now.addSecs(-options.window.count() * 9 / 24);
        vault.lock = Lock{retentionPolicy(arn), options.foreignLockId, begun,
                          begun.addSecs(options.window.count()), false};
    }
    if (index == sharedSample)
        vault.accessPolicy = auditorsAccessPolicy(arn);
    return vault;
}

/// `ledger-frankfurt-2003` and the like: 10 × 14 × 18 names, then the same with a number.
VaultName generatedName(int index)
{
    static constexpr std::array<const char *, 10> kinds{
        "ledger", "invoices", "payroll", "contracts",   "mail",
        "cctv",   "claims",   "trades",  "lab-results", "tax-filings"};
    static constexpr std::array<const char *, 14> places{
        "amsterdam", "boston", "chicago", "dublin",    "frankfurt", "geneva", "london",
        "madrid",    "milan",  "paris",   "singapore", "stockholm", "tokyo",  "zurich"};
    constexpr int years = 18;
    const int kind = index % int{kinds.size()};
    const int place = (index / int{kinds.size()}) % int{places.size()};
    const int year = (index / int{kinds.size() * places.size()}) % years;
    const int round = index / (int{kinds.size() * places.size()} * years);
    QString name = QStringLiteral("%1-%2-%3")
                       .arg(QLatin1String(kinds[static_cast<std::size_t>(kind)]),
                            QLatin1String(places[static_cast<std::size_t>(place)]))
                       .arg(2005 + year);
    if (round > 0)
        name += QStringLiteral("-%1").arg(round + 1);
    return *VaultName::fromString(name);
}

Vault generatedVault(int index, const VaultStore &store, const QDateTime &now)
{
    const VaultName name = generatedName(index);
    const int year = name.toString().section(u'-', -1).toInt();
    const QDateTime created =
        utcTime(QDate(std::clamp(year, 2012, 2024), 1, 2), QTime(8, index % 60));
    const qint64 archives = (qint64{index} * 7'919) % 250'000 + 40;
    Vault vault{name, created, lastInventory(now, index), archives, archives * 3'517'441, {}, {},
                {},   {}};
    if (index % 10 == 9) {
        const QDateTime locked = created.addDays(30);
        vault.lock =
            Lock{retentionPolicy(store.arn(name)), "completed-long-ago", locked, locked, true};
    }
    return vault;
}

} // namespace

void addSampleVaults(VaultStore &store, const SampleOptions &options, const QDateTime &now)
{
    const int curated = std::min(options.vaults, int{samples.size()});
    for (int index = 0; index < curated; ++index)
        store.put(curatedVault(index, store, options, now));
    for (int index = 0; index < options.vaults - curated; ++index)
        store.put(generatedVault(index, store, now));
}

} // namespace vaultlock::sandbox
