// SPDX-License-Identifier: GPL-3.0-or-later

// Tests of modes and read-only folders need somebody whom modes stop: root is not.
#pragma once

#include <QProcess>
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

/// To be called before it is started while there is an OrdinaryUser: Qt runs no program whose real
/// user is another than its effective one.
inline void runAsThatUser(QProcess &program)
{
    program.setChildProcessModifier([] {
        if (::setresuid(::geteuid(), ::geteuid(), ::geteuid()) != 0)
            ::_exit(126);
    });
}

} // namespace vaultlock::tests
