// SPDX-License-Identifier: GPL-3.0-or-later

// From what was asked for to a connection.
#pragma once

#include "aws/connection/connectionrequest.h"
#include "aws/connection/resolvedconnection.h"
#include "aws/profiles/profileset.h"
#include "core/result.h"

namespace vaultlock::aws {

/// Sends nothing. Region: override, AWS_REGION, AWS_DEFAULT_REGION, profile. Endpoint: override,
/// AWS_ENDPOINT_URL_GLACIER, AWS_ENDPOINT_URL, the profile's [services] section, the profile, else
/// the Region's own (FIPS, dual stack). Credentials: see credentialsFor(). What is set and wrong is
/// an error: nothing falls through to the next source.
///
/// Errors: InvalidInput (region), RegionNotChosen, InvalidEndpoint, InvalidConfiguration,
/// NoSuchProfile, NoCredentials, FileNotReadable (CA bundle), MetadataTurnedOff; the detail begins
/// with the name of the variable or option, or with the place in the file.
Result<ResolvedConnection> resolveConnection(const ConnectionRequest &request,
                                             const QProcessEnvironment &environment,
                                             const ProfileSet &profiles,
                                             const ConnectionServices &services);

/// The profile whose settings count: the chosen one, AWS_PROFILE, AWS_DEFAULT_PROFILE, `default` if
/// there is one; null: none. NoSuchProfile for one that is named and not there;
/// InvalidConfiguration for a variable that is set but empty, at which the AWS CLI refuses, unless
/// the user typed the keys.
Result<const Profile *> profileFor(const ConnectionRequest &request,
                                   const QProcessEnvironment &environment,
                                   const ProfileSet &profiles);

} // namespace vaultlock::aws
