// SPDX-License-Identifier: GPL-3.0-or-later

// What the user asked to be connected to, before anything is looked up.
#pragma once

#include "aws/connection/configuration.h"
#include "aws/credentials/credentials.h"
#include "aws/credentials/mfaprompt.h"
#include "aws/transport/networksettings.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"

#include <optional>

namespace vaultlock::aws {

struct ConnectionRequest
{
    enum class Identity {
        Environment, // as AWS's tools find it without being told: variables, then AWS_PROFILE
        Profile,     // chosen by the user: keys in the environment do not count
        Keys,        // that the user typed
    };
    Identity identity = Identity::Environment;
    QString profile;                           ///< for Identity::Profile
    std::shared_ptr<CredentialsProvider> keys; ///< for Identity::Keys; not null then
    QString keysSource;                        ///< for people
    // What goes before everything else: the command line, or a choice in the window.
    std::optional<SourcedText> region;
    std::optional<SourcedText> endpointUrl;
    // What counts where nothing else says anything: of the settings.
    std::optional<SourcedText> usualRegion = {};
    std::optional<SourcedText> usualEndpointUrl = {};
    NetworkSettings::Proxy proxy = NetworkSettings::Proxy::Environment;
    std::optional<SourcedText> proxyAddress = {}; ///< for Proxy::Manual
    bool usesMetadata = false; ///< a container's or an instance's credentials may be asked for
};

/// All outlive the connection.
struct ConnectionServices
{
    const Clock &clock;
    Scheduler &scheduler;
    Random &random;
    MfaPrompt *mfaPrompt = nullptr; ///< null: nobody can be asked
};

} // namespace vaultlock::aws
