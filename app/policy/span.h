// SPDX-License-Identifier: GPL-3.0-or-later

// A stretch of a policy's text.
#pragma once

#include <cstddef>

namespace vaultlock::policy {

/// Half open, in UTF-8 bytes from the beginning of the text: what the editor's indicators take.
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    friend bool operator==(const Span &, const Span &) = default;
};

} // namespace vaultlock::policy
