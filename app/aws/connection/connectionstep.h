// SPDX-License-Identifier: GPL-3.0-or-later

// The steps on the way to a service, for whoever goes them and whoever names them.
#pragma once

#include "core/error.h"

#include <QString>

#include <chrono>
#include <optional>

namespace vaultlock::aws {

/// In their order. The proxy, where there is one, is the host of Name and Tcp.
enum class ConnectionStep {
    Credentials,
    Name,
    Tcp,
    Tls,       // not for plain http
    Signature, // the service knows the keys, the signature holds, the clocks agree
    Permission,
    Identity, // STS says who this is; not asked where it must not be
};

/// Each step is given so long, once: a test says soon where the way ends.
inline constexpr std::chrono::milliseconds stepPatience{10'000};

struct StepOutcome
{
    enum class Verdict {
        Passed,
        Failed,
        Skipped, // not there, or not reached
    };
    ConnectionStep step;
    Verdict verdict = Verdict::Skipped;
    std::optional<Error> error;       ///< of a failed one; of a skipped one: why nobody answered
    QString detail;                   ///< what was found: an address, a TLS version; may be empty
    std::chrono::milliseconds took{}; ///< since the step before; nothing for a skipped one
};

} // namespace vaultlock::aws
