// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/token.h"

#include <string_view>

namespace vaultlock::sandbox {

QByteArray randomToken(Random &random, int length)
{
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray token;
    const QByteArray bytes = random.bytes(length);
    for (const char byte : bytes)
        token.append(alphabet[static_cast<unsigned char>(byte) % alphabet.size()]);
    return token;
}

} // namespace vaultlock::sandbox
