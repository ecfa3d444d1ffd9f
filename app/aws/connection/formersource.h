// SPDX-License-Identifier: GPL-3.0-or-later

// Keys where boto2 and Amazon's first tools had them, which the AWS CLI still takes.
#pragma once

#include <QString>

#include <optional>

class QProcessEnvironment;

namespace vaultlock::aws {

/// Where variables and profile give nothing, the AWS CLI asks, before a container or the computer,
/// the file of AWS_CREDENTIAL_FILE, then that of BOTO_CONFIG or else /etc/boto.cfg and ~/.boto
/// ([Credentials], aws_access_key_id). Vaultlock reads keys from none of them: this is a sentence
/// on the one that would count, so that nobody else is taken in its place.
/// Source: botocore 1.43, credentials.py, OriginalEC2Provider and BotoProvider.
std::optional<QString> formerSource(const QProcessEnvironment &environment);

} // namespace vaultlock::aws
