// SPDX-License-Identifier: GPL-3.0-or-later

// What the user asked to be connected to: in the window, or on a command line.
#pragma once

#include "aws/transport/networksettings.h"
#include "core/result.h"

#include <QString>

class QCommandLineParser;

namespace vaultlock::workspace {

/// Empty texts: as the environment says.
struct ConnectionChoice
{
    enum class Kind {
        Sandbox,
        Environment, // AWS_ACCESS_KEY_ID and its like
        Profile,     // of the shared files
        Keys,        // that the user typed
    };
    Kind kind = Kind::Sandbox;
    QString region;
    QString endpointUrl;
    QString name = {}; ///< of the profile, or what the user calls the keys

    friend bool operator==(const ConnectionChoice &, const ConnectionChoice &) = default;
};

/// What holds for every live connection, until it is changed.
struct ConnectionOptions
{
    aws::NetworkSettings::Proxy proxy = aws::NetworkSettings::Proxy::Environment;
    bool usesMetadata = false;
    // Empty: none. The first two count where nothing else names one.
    QString usualRegion = {};
    QString usualEndpointUrl = {};
    QString proxyAddress = {}; ///< for Proxy::Manual
};

/// By the parser's options `connection` (sandbox, environment or profile:NAME; without it what is
/// given here), `region` and `endpoint-url`. InvalidInput: such a choice cannot
/// be; detail is the sentence that says why. Whether the Region and the endpoint can be is
/// checkPlace()'s to say.
Result<ConnectionChoice> readChoice(const QCommandLineParser &parser,
                                    const ConnectionChoice &without = {});

/// `profile:NAME`, as --connection takes it; of typed keys `keys:NAME`, which it does not take.
QString choiceText(const ConnectionChoice &choice);

/// InvalidInput: no Region; InvalidEndpoint: no endpoint that requests may go to.
Result<void> checkPlace(const ConnectionChoice &choice);

} // namespace vaultlock::workspace
