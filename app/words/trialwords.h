// SPDX-License-Identifier: GPL-3.0-or-later

// What to try during a lock's 24 hours, with the commands of AWS's own command line client.
#pragma once

#include "aws/glacier/types.h"
#include "core/identifiers.h"
#include "policy/meaning/equivalence.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace vaultlock::words {

/// Which vault, and where the requests of this window go: the commands go there too, whatever the
/// user's own configuration says (awscli before 2.13 does not heed AWS_ENDPOINT_URL).
struct TrialTarget
{
    VaultArn vault;
    Region region;       ///< that requests are signed for
    QString endpointUrl; ///< as it is on the wire
    bool isSandbox = false;
};

struct Trial
{
    QString key;     ///< stays the same from release to release: what was tried is kept by it
    QString title;   ///< what it shows
    QString details; ///< what the service has to answer, and what to beware of
    QString command; ///< one line for a POSIX shell, without credentials
};

/// In the order in which they are best tried. What is in capitals in a command has to be replaced.
std::vector<Trial> trials(const TrialTarget &target);

/// What the program has read itself, as far as it is known.
struct TrialKnowledge
{
    std::optional<policy::Sameness> installed; ///< against the policy that was initiated from here
    std::optional<aws::VaultDescription> description;
    std::optional<aws::Tags> tags;
    std::optional<QByteArray> accessPolicy; ///< empty: the vault has none
};

/// By the trials' keys: what was read of what they ask for. Whether it is what was meant, a person
/// has to say.
QMap<QString, QString> trialsRead(const TrialKnowledge &known);

/// Keys of trials: "New records still arrive", "A young archive cannot be deleted".
QString uploadTrialKey();
QString deleteTrialKey();

/// Whose credentials the commands need.
QString trialCredentials(bool isSandbox);

/// The text as one word of a POSIX shell; bare where that is safe.
QString shellQuoted(const QString &text);

} // namespace vaultlock::words
