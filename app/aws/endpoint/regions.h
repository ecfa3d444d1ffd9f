// SPDX-License-Identifier: GPL-3.0-or-later

// The partitions of AWS, and the Regions in which Amazon S3 Glacier has vaults.
// Source: botocore's endpoints.json and @aws-sdk/core's partitions; the names: AWS Regions and
// Availability Zones user guide. packaging/compare-endpoints tells what differs today.
#pragma once

#include "core/identifiers.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::aws {

struct ListedRegion
{
    QString code;      ///< `eu-central-1`
    QString name;      ///< `Europe (Frankfurt)`
    QString partition; ///< `aws`
};

/// `amazonaws.com` for `aws`; empty for a partition that is not known.
QString dnsSuffix(const QString &partition);
/// `api.aws`; empty for a partition that is not known.
QString dualStackSuffix(const QString &partition);
/// `AWS`, `AWS China`; the code itself for a partition that is not known.
QString partitionName(const QString &partition);

/// By partition, the public one first. Another Region may exist all the same: a choice, no check.
const std::vector<ListedRegion> &regionsWithGlacier();
bool isListed(const Region &region);
/// With Glacier or without.
bool isRegionOfAws(const Region &region);
/// A FIPS host of Glacier's is known there.
bool hasGlacierFips(const Region &region);

} // namespace vaultlock::aws
