// The partitions of AWS, and the Regions in which Amazon S3 Glacier has vaults.
// Source: botocore's endpoints.json.
#pragma once

#include "core/identifiers.h"

#include <QString>
#include <QStringList>

namespace vaultlock::aws {

/// `amazonaws.com` for `aws`; empty for a partition that is not known.
QString dnsSuffix(const QString &partition);
/// Region codes, the public ones first. Another Region may exist all the same: a choice, no check.
QStringList listedRegions();

} // namespace vaultlock::aws
