// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <cstring>
#include <utility>

namespace vaultlock {

Secret::Secret(std::string_view bytes)
    : m_bytes(std::make_unique<char[]>(bytes.size()))
    , m_size(bytes.size())
{
    if (!bytes.empty())
        std::memcpy(m_bytes.get(), bytes.data(), bytes.size());
}

Secret Secret::consume(QByteArray &&bytes)
{
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    // A shared or literal array is not ours to wipe; data() would only wipe a fresh copy.
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        cleanse();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    cleanse();
}

void Secret::cleanse() noexcept
{
    if (m_bytes)
        explicit_bzero(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

} // namespace vaultlock
