// SPDX-License-Identifier: GPL-3.0-or-later

// A fault of a shared file, in a line.
#pragma once

#include "aws/profiles/sharedfile.h"

namespace vaultlock::aws {

/// `~/.aws/config:12: [profile x] key: problem`. Never a value.
QString faultText(const FileFault &fault);
/// The fault, with what it means for everybody who uses the file: nothing where the AWS CLI reads
/// on.
QString refusalText(const FileFault &fault);
/// `~/.aws/config:12: [profile x] key: what AWS's command line makes of it`.
QString noteText(const DialectNote &note);

} // namespace vaultlock::aws
