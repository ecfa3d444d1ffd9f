// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of an ARN.
#pragma once

#include "core/accountidtext.h"

#include <array>
#include <optional>
#include <string_view>

namespace vaultlock::policy {

/// arn:partition:service:region:account:resource, the resource with whatever colons are left
/// (AWS General Reference, "ARN format"). Views into the text.
struct ArnParts
{
    std::array<std::string_view, 6> parts;

    std::string_view partition() const { return parts[1]; }
    std::string_view service() const { return parts[2]; }
    std::string_view region() const { return parts[3]; }
    std::string_view account() const { return parts[4]; }
    std::string_view resource() const { return parts[5]; }
};

/// Nothing where the text has fewer parts or does not begin with `arn`.
std::optional<ArnParts> arnPartsOf(std::string_view text);

} // namespace vaultlock::policy
