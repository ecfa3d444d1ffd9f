// SPDX-License-Identifier: GPL-3.0-or-later

// Chance as an argument.
#pragma once

#include <QByteArray>

namespace vaultlock {

class Random
{
public:
    Random() = default;
    Random(const Random &) = delete;
    Random &operator=(const Random &) = delete;
    virtual ~Random();

    /// From 0 (included) to 1 (excluded): for delays, not for secrets.
    virtual double unitInterval() = 0;
    /// Good enough for secrets.
    virtual QByteArray bytes(qsizetype count) = 0;
};

/// The operating system's generator. Any thread.
class SystemRandom final : public Random
{
public:
    double unitInterval() override;
    QByteArray bytes(qsizetype count) override;
};

} // namespace vaultlock
