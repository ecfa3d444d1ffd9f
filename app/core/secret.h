// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that are wiped when they are no longer needed.
#pragma once

#include <QByteArray>
#include <QDebug>

#include <memory>
#include <string_view>

namespace vaultlock {

/// A secret key or token: move-only, cleansed on destruction, never printable.
/// Whoever has to share one shares the object that owns it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view bytes);
    /// Takes the bytes and cleanses the QByteArray that held them.
    static Secret consume(QByteArray &&bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const { return m_size == 0; }
    /// Valid while the Secret lives and is not moved from. Do not copy it into what is not
    /// cleansed.
    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    void cleanse() noexcept;

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace vaultlock
