// SPDX-License-Identifier: GPL-3.0-or-later

// Requests that somebody wrote down.
#pragma once

#include "policy/decision/request.h"
#include "policy/reader/tree.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace vaultlock::policy {

/// More than any request of AWS's has.
inline constexpr std::size_t mostContextKeys = 200;

struct WrittenRequest
{
    std::string principal; ///< as it is written
    Request request;
};

/// Why a list of requests is refused, as a whole: one that was left out or half understood would
/// look like one that was decided.
struct RequestFault
{
    enum class Reason {
        NotAList,
        NotAnObject,
        MissingMember,   // argument: its name
        UnknownMember,   // argument: its name
        DuplicateMember, // argument: its name; of the context, without regard to case
        NotText,         // argument: the member that has to be a text
        EmptyText,       // argument: the member
        NotAnAction,     // argument: what stands there; one action, with its service
        NotAResource,    // argument: what stands there; one ARN, or `*` for none
        NotAContext,
        NotAContextValue, // argument: the key
        TooManyKeys,      // in the context: more than mostContextKeys
    };
    Reason reason;
    std::string argument;
    Span span;
};

/// An array of `{"principal", "action", "resource", "context": {key: value or [values]}}`; context
/// may be left out, values are strings, numbers (as they are spelled) or booleans. tree: without
/// faults. Pure.
tl::expected<std::vector<WrittenRequest>, RequestFault> requestsIn(const Tree &tree);

} // namespace vaultlock::policy
