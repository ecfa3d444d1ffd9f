// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/endpoint/regions.h"

#include <algorithm>
#include <array>

namespace vaultlock::aws {

namespace {

// Compared by packaging/compare-endpoints on 2026-11-29 with @aws-sdk/core 3.981.2 (partitions and
// Regions) and botocore 1.43.11 (Glacier's Regions and FIPS hosts): no difference.

struct Partition
{
    const char *code;
    const char *name;
    const char *suffix;
    const char *dualStackSuffix;
};

constexpr std::array<Partition, 8> partitions{{
    {"aws", "AWS", "amazonaws.com", "api.aws"},
    {"aws-us-gov", "AWS GovCloud (US)", "amazonaws.com", "api.aws"},
    {"aws-cn", "AWS China", "amazonaws.com.cn", "api.amazonwebservices.com.cn"},
    {"aws-iso", "AWS ISO (US)", "c2s.ic.gov", "api.aws.ic.gov"},
    {"aws-iso-b", "AWS ISOB (US)", "sc2s.sgov.gov", "api.aws.scloud"},
    {"aws-iso-e", "AWS ISOE (Europe)", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"},
    {"aws-iso-f", "AWS ISOF", "csp.hci.ic.gov", "api.aws.hci.ic.gov"},
    {"aws-eusc", "AWS European Sovereign Cloud", "amazonaws.eu", "api.amazonwebservices.eu"},
}};

const Partition *find(const QString &code)
{
    const auto *found = std::find_if(partitions.begin(), partitions.end(), [&](const Partition &p) {
        return code == QLatin1String(p.code);
    });
    return found == partitions.end() ? nullptr : found;
}

struct Row
{
    const char *code;
    const char *name;
};

constexpr std::array<Row, 29> rows{{
    {"us-east-1", "US East (N. Virginia)"},
    {"us-east-2", "US East (Ohio)"},
    {"us-west-1", "US West (N. California)"},
    {"us-west-2", "US West (Oregon)"},
    {"ca-central-1", "Canada (Central)"},
    {"sa-east-1", "South America (São Paulo)"},
    {"eu-central-1", "Europe (Frankfurt)"},
    {"eu-north-1", "Europe (Stockholm)"},
    {"eu-south-1", "Europe (Milan)"},
    {"eu-west-1", "Europe (Ireland)"},
    {"eu-west-2", "Europe (London)"},
    {"eu-west-3", "Europe (Paris)"},
    {"af-south-1", "Africa (Cape Town)"},
    {"me-south-1", "Middle East (Bahrain)"},
    {"ap-east-1", "Asia Pacific (Hong Kong)"},
    {"ap-northeast-1", "Asia Pacific (Tokyo)"},
    {"ap-northeast-2", "Asia Pacific (Seoul)"},
    {"ap-northeast-3", "Asia Pacific (Osaka)"},
    {"ap-south-1", "Asia Pacific (Mumbai)"},
    {"ap-southeast-1", "Asia Pacific (Singapore)"},
    {"ap-southeast-2", "Asia Pacific (Sydney)"},
    {"ap-southeast-3", "Asia Pacific (Jakarta)"},
    {"us-gov-east-1", "GovCloud (US-East)"},
    {"us-gov-west-1", "GovCloud (US-West)"},
    {"cn-north-1", "China (Beijing)"},
    {"cn-northwest-1", "China (Ningxia)"},
    {"us-iso-east-1", "US ISO East"},
    {"us-iso-west-1", "US ISO West"},
    {"us-isob-east-1", "US ISOB East (Ohio)"},
}};

/// Without vaults, as far as is known: somebody who types one of them has not mistyped it.
constexpr std::array<const char *, 19> otherRegions{
    {"ap-east-2", "ap-south-2", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6",
     "ap-southeast-7", "ca-west-1", "eu-central-2", "eu-south-2", "il-central-1", "me-central-1",
     "me-west-1", "mx-central-1", "sa-west-1", "eusc-de-east-1", "us-isob-west-1", "eu-isoe-west-1",
     "us-isof-east-1", "us-isof-south-1"}};

std::vector<ListedRegion> makeList()
{
    std::vector<ListedRegion> result;
    for (const Row &row : rows) {
        const QString code = QLatin1String(row.code);
        const auto region = Region::fromString(code);
        result.push_back(
            {code, QString::fromUtf8(row.name), region ? region->partition() : QString()});
    }
    return result;
}

} // namespace

QString dnsSuffix(const QString &partition)
{
    const Partition *found = find(partition);
    return found ? QLatin1String(found->suffix) : QString();
}

QString dualStackSuffix(const QString &partition)
{
    const Partition *found = find(partition);
    return found ? QLatin1String(found->dualStackSuffix) : QString();
}

QString partitionName(const QString &partition)
{
    const Partition *found = find(partition);
    return found ? QLatin1String(found->name) : partition;
}

const std::vector<ListedRegion> &regionsWithGlacier()
{
    static const std::vector<ListedRegion> list = makeList();
    return list;
}

bool isListed(const Region &region)
{
    const auto &list = regionsWithGlacier();
    return std::any_of(list.begin(), list.end(), [&](const ListedRegion &listed) {
        return listed.code == region.toString();
    });
}

bool isRegionOfAws(const Region &region)
{
    return isListed(region) ||
           std::any_of(otherRegions.begin(), otherRegions.end(),
                       [&](const char *code) { return region.toString() == QLatin1String(code); });
}

bool hasGlacierFips(const Region &region)
{
    static constexpr std::array<const char *, 8> withHost{
        {"ca-central-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2", "us-iso-east-1",
         "us-iso-west-1", "us-isob-east-1"}};
    return region.partition() == QLatin1String("aws-us-gov") ||
           std::any_of(withHost.begin(), withHost.end(),
                       [&](const char *code) { return region.toString() == QLatin1String(code); });
}

} // namespace vaultlock::aws
