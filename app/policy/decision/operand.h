// SPDX-License-Identifier: GPL-3.0-or-later

// Texts as the values that operators compare.
// Source: IAM user guide, "Condition operators".
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vaultlock::policy {

/// Still exact as a double, and no archive gets as old.
inline constexpr double largestWhole = 1e15;

/// An integer or a decimal, with or without a sign; no exponent, and nothing that no double holds.
std::optional<double> numberIn(std::string_view text);

/// Milliseconds since 1970 UTC of a W3C date (`2026`, `2026-11`, `2026-11-25`,
/// `2026-11-25T16:00:00Z`, with a time zone) or of seconds since 1970.
std::optional<std::int64_t> dateIn(std::string_view text);

/// Such a time in whole seconds, what is finer is dropped; and as a W3C date in UTC.
std::int64_t secondsOf(std::int64_t milliseconds);
std::string dateText(std::int64_t milliseconds);

/// `true` or `false`; case does not count.
std::optional<bool> booleanIn(std::string_view text);

/// An IPv4 or IPv6 address, or a range in CIDR notation.
struct IpRange
{
    std::array<std::uint8_t, 16> address{};
    bool isVersion6 = false;
    int prefix = 0; ///< bits

    bool contains(const IpRange &other) const;
};
std::optional<IpRange> ipRangeIn(std::string_view text);

/// Those that are not routed on the internet (RFC 1918, 3927, 4193, 4291, 6598).
std::span<const IpRange> privateRanges();
bool isWithinPrivateRange(const IpRange &range);

/// RFC 4648, section 4, with its padding.
bool isBase64(std::string_view text);

} // namespace vaultlock::policy
