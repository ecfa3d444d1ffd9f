// SPDX-License-Identifier: GPL-3.0-or-later

// The tree hash by which Glacier names the content of an archive. Source: Amazon S3 Glacier
// developer guide, "Computing Checksums".
#pragma once

#include <QByteArray>

#include <vector>

namespace vaultlock::aws {

constexpr qsizetype treeHashPiece = qsizetype{1} << 20;

/// 32 bytes, of the bytes cut into pieces of 1 MiB, the last one shorter: the SHA-256 of each, then
/// of each two neighbours, an odd one going up as it is, until one is left. Of up to 1 MiB it is
/// the SHA-256 of the bytes. Empty only if OpenSSL fails. Pure.
QByteArray treeHash(QByteArrayView bytes);

/// The same of pieces that were hashed one by one (SHA-256, 32 bytes each, in their order), for
/// whoever does not hold all bytes at once. Of no piece it is the SHA-256 of nothing. Also of parts
/// of an upload, whose tree hashes are the hashes of what is below them, where each but the last
/// has a power of two of pieces.
QByteArray treeHashOf(std::vector<QByteArray> pieces);

/// As the headers have it: lower case hexadecimal, 64 characters.
QByteArray treeHashHex(QByteArrayView bytes);

} // namespace vaultlock::aws
