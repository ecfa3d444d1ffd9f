// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about the vaults of a connection: what is listed, what is known of one, new names.
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace vaultlock::words {

/// What stands where vaults would be.
QString vaultsNotConnected();
QString vaultsConnecting();
QString vaultsBeingRead();
/// The service says that there are none.
QString noVaults(bool isSandbox);
QString noVaultMatches(const QString &filter);
/// Why there is no list, and what to do. identity: the ARN of who asked; empty where it is not
/// known.
QString vaultsNotRead(const Error &error, const QString &identity = {});

/// They are in a file now.
QString vaultsExported(qint64 count, const QString &path);

/// What stands where the tags of a vault would be.
QString noTags();
QString tagsBeingRead();
/// A refusal is not taken for "no tags".
QString tagsNotRead(const Error &error);
QString descriptionNotRead(const Error &error);
QString noInventoryYet();
/// Archives and size are counted by the daily inventory.
QString notCountedYet();
/// More than anybody reads were left out.
QString moreTags(qsizetype count);
/// Behind the beginning of a text that is shown in part.
QString restOfText(qsizetype characters);
/// "Read at 15:04:05." The day too where it was another; while it is read again, that it is.
QString readAtSentence(const QDateTime &asOf, const QDateTime &now, const QTimeZone &local,
                       bool isReading);

/// Why this cannot be the name of a new vault; empty where it can.
QString vaultNameFault(const QString &text);
QString vaultExists(const QString &name);

} // namespace vaultlock::words
