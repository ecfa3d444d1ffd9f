// SPDX-License-Identifier: GPL-3.0-or-later

// What an archive and a part of one have in common: bytes with two checksums.
// Source: Glacier API reference, "Upload Archive", "Upload Part"; developer guide, "Computing
// Checksums".
#pragma once

#include "core/result.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/service/operations.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::sandbox {

inline constexpr qsizetype longestDescription = 1'024;

/// `x-amz-archive-description`. InvalidParameter: longer than 1,024 characters, or with one that is
/// not printable ASCII.
Result<QString> archiveDescription(const HttpRequest &request);
Result<void> checkDescription(const QString &text);

/// The header, which must be there. MissingParameter.
Result<QByteArray> requiredHeader(const HttpRequest &request, const char *name);

/// The tree hash of the body, hexadecimal. MissingParameter: a checksum is not there.
/// InvalidParameter: there is no byte, or a checksum is not theirs.
Result<QByteArray> checkedTreeHash(const HttpRequest &request);

/// Keeps the bytes. LimitExceeded: with them it would be more than the sandbox keeps (the service
/// has no such limit). Unavailable: they cannot be written.
Result<Content> keep(const QByteArray &bytes, const OperationContext &context);

} // namespace vaultlock::sandbox
