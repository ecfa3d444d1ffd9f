// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accountidtext.h"

#include <algorithm>

namespace vaultlock {

bool isAccountId(std::string_view text)
{
    return text.size() == 12 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace vaultlock
