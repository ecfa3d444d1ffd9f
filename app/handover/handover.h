// SPDX-License-Identifier: GPL-3.0-or-later

// A lock in progress, as one person hands it over to another: what a sealed file holds.
#pragma once

#include "core/identifiers.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace vaultlock::handover {

/// Values only. No secret but the lock ID, which is what is handed over: the file is sealed.
struct HandOver
{
    QString from;      ///< who hands it over, in their own words or as STS said
    QString to;        ///< the colleague, in words
    QDateTime written; ///< UTC, by the writer's computer

    VaultArn vault;
    LockOrigin origin;
    QString endpoint;   ///< URL, without user information
    QString connection; ///< what the writer calls it; for people
    LockId lockId;
    QByteArray policy;     ///< the installed one, byte for byte
    QDateTime initiated;   ///< UTC, as the service said
    QDateTime expires;     ///< UTC, as the service said
    QStringList tried;     ///< sentences
    QStringList leftToTry; ///< sentences
    QString note;          ///< the writer's own words
    /// The writer's program had not read right after Initiate when the lock was made: it may be
    /// another of the same minutes than the one of the lock ID (lock/dating.h).
    bool mayBeAnother = false;
    /// Of the sealed file that it was read from, lower-case hex; empty: of none. Not in the
    /// content.
    QByteArray fileSha256 = {};
};

enum class ContentFault {
    NotAHandOver, // no such text, or one that contradicts itself
    NewerVersion, // written by a later Vaultlock
};

/// JSON in UTF-8.
QByteArray encoded(const HandOver &handOver);
/// Read without benefit of the doubt: every member that is there has to be what it is said to be,
/// the policy's SHA-256 has to be its own, and the lock ID of the origin that is named.
tl::expected<HandOver, ContentFault> decoded(const QByteArray &text);

} // namespace vaultlock::handover
