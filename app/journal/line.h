// SPDX-License-Identifier: GPL-3.0-or-later

// An entry as one line of JSON, and the chain of their hashes.
//
//   {"previous":"9f86…","sequence":7,"attempt":"0a1b…","kind":"lock-id-received",…}
//
// UTF-8 without blanks or line ends. `previous` and `sequence` stand first, the other members by
// name; what is empty is left out. `previous` is the SHA-256 of the line before, in lower-case hex,
// and empty in the first. A time is `2026-03-02T15:04:05.678Z`. `policy` is its text, or
// `policyBase64` where its bytes are no UTF-8. Of JSON's escapes only those are used that have to
// be: for `"`, `\` and below U+0020, short where there is a short one.
// Lines are hashed as they were written and never written anew: what writes them may change with a
// new format only. A new member that may be absent is no change: a line without it is written as
// before, and who does not know it reads past it.
#pragma once

#include "journal/entry.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace vaultlock::journal {

struct Line
{
    qint64 sequence = 0; ///< as the table has it; the text has it, too
    QByteArray text;
    QByteArray hash; ///< of the text, as the table has it
};

/// What every line begins with.
inline constexpr char lineBeginning[] = R"({"previous":")";

/// Pure, as all of these; any thread.
/// All that an entry knows but its sequence number, as a line has it.
QJsonObject fieldsOf(const Entry &entry);
Line lineOf(const Entry &entry, const QByteArray &previousHash);
/// Nothing: the text is not such a line, or is of no kind that we know.
std::optional<Entry> entryOf(const QByteArray &text);
/// SHA-256, lower-case hex: hashSize letters.
inline constexpr qsizetype hashSize = 64;
QByteArray hashOf(const QByteArray &text);
/// What a line is found by, of any kind, as it stands there in UTF-8; what is missing is empty.
struct LineKeys
{
    QByteArray vault; ///< the ARN of the vault that it is about; never null
    QByteArray attempt;
    QByteArray kind;
};
LineKeys keysIn(const QByteArray &text);
/// By itself: its hash is the text's, which has the line's sequence number.
bool isAsWritten(const Line &line);

/// Lines one after the other: every one has the hash that is noted for it and carries that of the
/// one before, from the first one on, and the sequence rises.
class Chain
{
public:
    Chain() = default;
    /// Goes on behind that line.
    explicit Chain(const Line &line)
        : m_hash(line.hash)
        , m_sequence(line.sequence)
    {
    }

    /// False from the first on that does not follow.
    bool takes(const Line &line);
    qint64 lastSequence() const { return m_sequence; }
    const QByteArray &lastHash() const { return m_hash; }
    qint64 count() const { return m_count; } ///< of the lines that were given to takes()

private:
    QByteArray m_hash;
    qint64 m_sequence = 0;
    qint64 m_count = 0;
    bool m_isWhole = true;
};
bool isWholeChain(const std::vector<Line> &lines);

/// What is to be believed of lines that were found in a damaged file.
struct Proof
{
    std::vector<Entry> proven; ///< by rising sequence, each once
    std::vector<Line> unproven;
};
/// A text is proved by the hash beside it or by the one that another line carries, unless the very
/// next line carries another. lines: in any order, the more trusted of two for one sequence first.
Proof proofOf(const std::vector<Line> &lines);

/// UTF-8 to text as it is, a U+FEFF at the start included.
QString textFromUtf8(const QByteArray &bytes);

} // namespace vaultlock::journal
