// SPDX-License-Identifier: GPL-3.0-or-later

// Chance that a test has decided.
#pragma once

#include "core/random.h"

namespace vaultlock::tests {

class FixedRandom final : public Random
{
public:
    explicit FixedRandom(double unit = 0.5)
        : m_unit(unit)
    {
    }

    double unitInterval() override { return m_unit; }
    /// Counts up, so that two calls differ.
    QByteArray bytes(qsizetype count) override
    {
        QByteArray result;
        for (qsizetype i = 0; i < count; ++i)
            result.append(static_cast<char>(m_next++));
        return result;
    }

private:
    double m_unit;
    unsigned char m_next = 0;
};

} // namespace vaultlock::tests
