// SPDX-License-Identifier: GPL-3.0-or-later

// A connection with everything that a client needs, and where each part came from.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/profiles/identityremark.h"
#include "aws/sso/ssosession.h"
#include "aws/transport/networksettings.h"
#include "core/identifiers.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vaultlock::aws {

/// The sources are for people: `AWS_REGION`, `--region`, `~/.aws/config:12`.
struct ResolvedConnection
{
    Endpoint endpoint;
    Region region;
    QString regionSource = {};
    QString endpointSource = {};    ///< empty: the Region's own endpoint
    QString credentialsSource = {}; ///< how the credentials are come by; a reply may know more
    std::shared_ptr<CredentialsProvider> credentials = {}; ///< never null
    /// Where STS may be asked who we are; nothing where the user has pointed Glacier elsewhere and
    /// said nothing of STS.
    std::optional<Endpoint> sts = {};
    /// The session that the credentials hang on, to sign in to.
    std::optional<SsoSession> ssoSession = {};
    NetworkSettings network = {};
    QString profile = {}; ///< whose settings count; empty: none
    /// Where AWS's own tools would take another identity.
    IdentityRemarks remarks = {};
    QStringList notes = {}; ///< what AWS's command line would make of the files; warnings
};

} // namespace vaultlock::aws
