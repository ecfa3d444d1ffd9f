// SPDX-License-Identifier: GPL-3.0-or-later

// Which entries of the journal are wanted.
#pragma once

#include "journal/entry.h"

#include <QString>

namespace vaultlock::record {

/// A value; any thread.
struct EntryFilter
{
    enum class Place {
        Any,
        Live, // and of unknown origin: that may have been live
        Sandbox,
    };
    /// What an entry is about. Every kind is in one of them at least, a failure in two.
    enum class Subject {
        Any,
        Initiate, // and the lock ID that came of it
        Complete, // and that the vault was found locked
        Abort,
        Trial,   // that tried what the policy does
        Team,    // its rule, approvals, and what they allowed
        End,     // the lock expired, or was found gone
        Failure, // what did not come about, does not fit or could not be verified
    };

    /// Words that all have to be there, whatever their case and order: in the vault and its ARN,
    /// what happened, place, who asked, lock ID, archive ID, request ID, the service's code or the
    /// details. A word that is the whole ARN of a vault wants entries about exactly this one.
    QString text = {};
    Place place = Place::Any;
    Subject subject = Subject::Any;

    bool takesAll() const;
    bool takes(const journal::Entry &entry) const;

    friend bool operator==(const EntryFilter &, const EntryFilter &) = default;
};

} // namespace vaultlock::record
