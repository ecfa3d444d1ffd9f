// SPDX-License-Identifier: GPL-3.0-or-later

// Tests of modes and read-only folders need somebody whom modes stop: root is not.
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace vaultlock::tests {

/// While it lives, a process of root is an ordinary user. Make temporary folders after it, and
/// QVERIFY(isOrdinary()).
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_hasChanged(::geteuid() == 0 && ::seteuid(nobody) == 0)
    {
    }
    ~OrdinaryUser()
    {
        if (m_hasChanged && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    bool isOrdinary() const { return ::geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;

    bool m_hasChanged;
};

} // namespace vaultlock::tests
