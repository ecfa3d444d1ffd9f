// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/sampleaddresses.h"

#include <arpa/inet.h>
#include <array>
#include <span>

namespace vaultlock::policy {

namespace {

/// The first address and the one behind the last; nothing behind the end of all.
std::vector<IpRange> boundsOf(const IpRange &range)
{
    IpRange first = range;
    const std::size_t bytes = range.isVersion6 ? 16 : 4;
    const int bits = static_cast<int>(bytes) * 8;
    for (int bit = range.prefix; bit < bits; ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        first.address[byte] =
            static_cast<std::uint8_t>(first.address[byte] & ~(0x80U >> (bit % 8)));
    }
    first.prefix = bits;
    IpRange next = first;
    for (int bit = range.prefix - 1; bit >= 0; --bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        const auto mask = static_cast<std::uint8_t>(0x80U >> (bit % 8));
        next.address[byte] = static_cast<std::uint8_t>(next.address[byte] ^ mask);
        if ((next.address[byte] & mask) != 0)
            return {first, next};
    }
    return {first};
}

std::string textOf(const IpRange &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(address.isVersion6 ? AF_INET6 : AF_INET, address.address.data(), text.data(),
              text.size());
    return text.data();
}

} // namespace

std::vector<std::string> addressesTellingApart(const std::vector<IpRange> &ranges, bool isPublic)
{
    std::vector<IpRange> cuts = boundsOf(*ipRangeIn("0.0.0.0/0"));
    const auto addRange = [&](const IpRange &range) {
        for (const IpRange &bound : boundsOf(range))
            cuts.push_back(bound);
    };
    addRange(*ipRangeIn("::/0"));
    for (const IpRange &range : ranges)
        addRange(range);
    for (const IpRange &range : isPublic ? privateRanges() : std::span<const IpRange>())
        addRange(range);
    std::vector<std::string> addresses;
    for (const IpRange &address : cuts) {
        if (!isPublic || !isWithinPrivateRange(address))
            addresses.push_back(textOf(address));
    }
    return addresses;
}

} // namespace vaultlock::policy
