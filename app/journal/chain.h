// The hash chain: every entry carries the SHA-256 of the one before and its own.
//
// What is hashed is a row of fields, each as its length (8 bytes, big-endian) and then its bytes:
//   `vaultlock journal 1`, the hash of the entry before (64 lower-case hex digits; none for the
//   first), sequence, kind's name, time, attempt, origin, endpoint, vaultArn, policy, policySha256,
//   lockId, expires, acknowledgedDangers, serviceCode, requestId, detail.
// Texts are UTF-8. Numbers are 8 bytes, big-endian, two's complement. A time is its milliseconds
// since 1970 UTC, and has no bytes where there is none. The attempt is 36 characters without
// braces. A list is the row of its elements. Files hold these hashes: a change here is a new
// format.
#pragma once

#include "journal/entry.h"

#include <QByteArray>

#include <vector>

namespace vaultlock::journal {

/// An entry with what binds it to the one before. Hashes are lower-case hex.
struct ChainedEntry
{
    Entry entry;
    QByteArray previousHash; ///< empty for the first
    QByteArray hash;
};

/// Pure; any thread.
ChainedEntry chained(Entry entry, const QByteArray &previousHash);

/// Every entry has the hash that its content demands and carries that of the one before, from the
/// first one on, and the sequence rises.
bool isWholeChain(const std::vector<ChainedEntry> &entries);

/// The entries whose content is proved by a hash: their own, or the one that their successor
/// carries. entries: by rising sequence; some may be missing.
std::vector<Entry> provenEntries(const std::vector<ChainedEntry> &entries);

/// A list of texts as one row of bytes (as above), and back. What is cut short ends the list.
QByteArray packedTexts(const QStringList &texts);
QStringList unpackedTexts(const QByteArray &bytes);

/// UTF-8 to text as it is, a U+FEFF at the start included.
QString textFromUtf8(const QByteArray &bytes);

} // namespace vaultlock::journal
