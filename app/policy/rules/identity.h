// SPDX-License-Identifier: GPL-3.0-or-later

// What tells one finding from another.
#pragma once

#include "policy/document.h"
#include "policy/finding.h"

#include <QVarLengthArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// What an identity is made in: seldom longer, and then in no memory that has to be asked for.
using IdentityText = QVarLengthArray<char, 256>;

/// Short and stable, for identities; not for security. FNV-1a over words of eight bytes: over
/// bytes it would be most of what a finding costs.
class IdentityHash
{
public:
    void add(std::string_view text);
    /// White space between the tokens of the JSON text does not count.
    void addTokens(std::string_view json);
    void appendHexTo(IdentityText &text) const;

private:
    void step(unsigned byte)
    {
        m_word = m_word << 8U | byte;
        if (++m_count == sizeof m_word)
            mix();
    }
    void end();
    void mix();

    std::uint64_t m_value = 0xcbf29ce484222325U;
    std::uint64_t m_word = 0;
    unsigned m_count = 0;
};

/// Makes identities for the findings in one text. A statement is told by its Sid, else by its text;
/// where it stands in its list does not count, and neither does where a value stands in its. What a
/// finding says is part of it: an acknowledgement for one vault is none for another. A danger that
/// belongs to a whole statement has all of its text in it, but for white space: whatever changes
/// there, it has to be acknowledged anew.
class Identities
{
public:
    /// Both must outlive it.
    Identities(const Tree &tree, const Document &document)
        : m_tree(tree)
        , m_document(document)
    {
    }

    /// node: what the finding belongs to; noNode for the text as a whole. Not unique yet: two that
    /// are alike in all of this have the same.
    std::string of(const Finding &finding, NodeIndex node);

private:
    IdentityText &pathTo(NodeIndex node);
    void appendKeyOf(NodeIndex node, IdentityText &text) const;
    void appendNameOf(const Statement &statement, IdentityText &text);
    const IdentityHash &tokensOf(const Statement &statement);
    /// Null for what is no statement.
    const Statement *statementAt(NodeIndex node);

    const Tree &m_tree;
    const Document &m_document;
    /// Of each statement's tokens, made when first asked for: many findings may belong to one long
    /// statement.
    std::vector<std::optional<IdentityHash>> m_tokens;
    std::size_t m_latest = 0; ///< the statement that was asked for last
    NodeIndex m_end = noNode; ///< of m_path
    IdentityText m_path;
};

} // namespace vaultlock::policy
