// SPDX-License-Identifier: GPL-3.0-or-later

// Reply bodies of API version 2012-06-01, decoded field by field.
#pragma once

#include "aws/glacier/types.h"
#include "aws/transport/httpmessage.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vaultlock::aws {

/// Every function: a reply whose status is the documented success, decoded in full or refused.
/// Errors: MalformedReply, the field at fault as detail; ConnectionLost where the body has no
/// announced length and is cut off.
Result<VaultListPage> decodeVaultListPage(const HttpReply &reply);
Result<VaultDescription> decodeVaultDescription(const HttpReply &reply);
/// A State that is neither InProgress nor Locked is MalformedReply: never "not locked".
Result<VaultLock> decodeVaultLock(const HttpReply &reply);
Result<Tags> decodeTags(const HttpReply &reply);
Result<QByteArray> decodeAccessPolicy(const HttpReply &reply);
/// Needs exactly one x-amz-lock-id, 1 to 1,024 printable characters.
Result<InitiateReply> decodeInitiateReply(const HttpReply &reply);
/// Of the upload of an archive with that tree hash, in hex, to that vault. MalformedReply where it
/// has not one x-amz-archive-id (StoredArchive::canBeId()), or another tree hash: then the detail
/// has the ID, for nothing is deleted that is not known to be what was sent.
Result<UploadReply> decodeUploadReply(const HttpReply &reply, const VaultName &vault,
                                      const QByteArray &treeHash);
Result<ReplyMetadata> decodeNothing(const HttpReply &reply);

/// `{"Policy":"…"}`: the policy's bytes as a JSON string, unchanged once that is read. Nothing
/// where they are not UTF-8.
std::optional<QByteArray> encodePolicyDocument(const QByteArray &policy);

/// `2012-03-20T17:03:43Z` or `2012-03-20T17:03:43.221Z`.
std::optional<QDateTime> serviceDate(const QString &text);

} // namespace vaultlock::aws
