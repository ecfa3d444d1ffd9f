// SPDX-License-Identifier: GPL-3.0-or-later

// The other program, which may be killed: it carries out one operation on one vault.
#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <limits>
#include <optional>

namespace vaultlock::tests {

struct Errand
{
    enum class Operation {
        Initiate,
        Complete, // of the lock that is in progress; so is Abort
        Abort,
        Save, // the disk is full when the lock ID arrives; when it has room again, the ID is saved
    };

    Operation operation = Operation::Initiate;
    QString journal;
    QUrl service;
    QString vaultArn;
    QDateTime time; ///< what the computer's clock says, UTC
    /// Counted from when the operation is asked for; of Save from when there is room again.
    int dieAtMoment = std::numeric_limits<int>::max();
    int dieAtByte = std::numeric_limits<int>::max();
    QString record = {}; ///< of all calls, from the program's start; empty: none

    QStringList arguments() const;
    /// None where they are not of an errand.
    static std::optional<Errand> fromArguments(const QStringList &arguments);
    /// In the other program: says on its standard output what happens.
    int run() const;
};

/// How it went.
struct ErrandReport
{
    bool wasKilled = false;
    int exitCode = -1;
    QByteArrayList said;

    bool isSaid(const QByteArray &line) const { return said.contains(line); }
    /// What stands behind the first line that begins so; empty where none does.
    QByteArray behind(const QByteArray &beginning) const;
};

/// Starts this program as the other one, and turns the event loop until it has ended.
ErrandReport sendOnErrand(const Errand &errand);

} // namespace vaultlock::tests
