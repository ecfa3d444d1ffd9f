// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is known of a connection, in one list for the window, for commands and for
// programs that read JSON.
#pragma once

#include "workspace/destination.h"
#include "workspace/identification.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vaultlock::workspace {

/// What people and programs read of it stand side by side, so that neither is told more.
struct ConnectionFact
{
    QString name;       ///< "Region"
    QStringList texts;  ///< "us-west-2 (from AWS_REGION)"; none: nothing to show
    QJsonObject fields; ///< region, regionSource; always the same names
};
using ConnectionFacts = std::vector<ConnectionFact>;

/// Whom the service takes us for, `unknown` where nobody said it, and where credentials, Region,
/// endpoint and the way there come from. clockOffsetSeconds: how far the service's clock is ahead
/// of this computer's, where it is known. Never a secret.
ConnectionFacts connectionFacts(const Destination &destination, const ConnectionIdentity &identity,
                                std::optional<qint64> clockOffsetSeconds);

/// The fields of all of them.
QJsonObject toJson(const ConnectionFacts &facts);

} // namespace vaultlock::workspace
