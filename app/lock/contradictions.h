// SPDX-License-Identifier: GPL-3.0-or-later

// What speaks against a lock ID being the one of the lock that the service tells of. It is told,
// and it takes no ID away.
#pragma once

namespace vaultlock::lock {

struct Contradictions
{
    /// Not created about when the ID arrived. Either may be off by a clock: no doubt by itself.
    bool estimatedTime = false;
    bool creationTime = false; ///< created at another time than the service had said
    bool policy = false;       ///< another policy than the one that was initiated
    bool refusal = false;      ///< the service has refused the ID for this lock

    /// Whether people are to be told.
    bool raiseDoubt() const { return creationTime || policy || refusal; }
    bool any() const { return estimatedTime || raiseDoubt(); }

    friend bool operator==(const Contradictions &, const Contradictions &) = default;
};

} // namespace vaultlock::lock
