// SPDX-License-Identifier: GPL-3.0-or-later

// The files in which AWS's tools keep what a sign-in gave: read with suspicion, written whole.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace vaultlock::aws {

/// The object in the file; nothing where there is no file. SignInFileUnusable, with "path: why",
/// for a link, anything that is no plain file, a file of another user, one that others may read or
/// write, more than 64 KiB, and what is no whole JSON object. The file is only read.
Result<std::optional<QJsonObject>> readTokenFile(const QString &path);

/// Whether writeTokenFile() could: its errors, before there is a token to lose. Makes the file's
/// folder, 0700, where there is none, and a file in it that goes again. A full disk is not found.
Result<void> checkTokenFileIsWritable(const QString &path);

/// Takes the file's place in one step, or leaves it as it is. The file's mode is kept, without
/// rights of others; a new one has 0600. SignInFileUnusable for what is no plain file of this
/// user; FileNotWritable.
Result<void> writeTokenFile(const QString &path, const QJsonObject &token);

/// A text of a token, empty where there is none.
QString tokenText(const QJsonObject &token, const char *name);

/// As the AWS CLI writes it: `2026-11-27T05:00:00Z`.
QString tokenTimeText(const QDateTime &utc);

} // namespace vaultlock::aws
