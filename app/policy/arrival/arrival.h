// SPDX-License-Identifier: GPL-3.0-or-later

// The policy in a text as it arrives: out of a chat, a PDF, another tool's output.
#pragma once

#include "policy/arrival/layer.h"
#include "policy/arrival/rewriting.h"
#include "policy/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

class Arrival
{
public:
    /// Recognises: UTF-16, a byte order mark, the AWS CLI's input and output, a code fence or other
    /// text around the policy, curly quotes, spaces that are none of JSON's, strings that were
    /// broken over lines, Terraform, YAML; one in the other. Any bytes; linear in them. The tree
    /// and its text must outlive it.
    Arrival(const Tree &tree, const Document &document);

    /// Outermost first, with their places in the whole text. Empty where there is nothing of the
    /// kind, and where there is but a byte order mark, which the reader passes over.
    const std::vector<Layer> &layers() const { return m_layers; }
    /// The policy was got at; false where what it is in can only be named.
    bool isOpen() const { return m_isOpen; }
    /// The policy alone; the whole text where there are no layers.
    std::string_view policy() const;
    /// Where a stretch of the policy is in the whole text.
    Span inText(Span span) const;
    /// What leaves the policy alone. Only where it is open.
    Fix fix() const;

private:
    /// True where there may be more to come.
    bool take(Peeled peeled);

    std::string_view m_whole;
    std::vector<Layer> m_layers;
    std::vector<Rewriting> m_steps;
    std::vector<TextEdit> m_firstEdits;
    bool m_isOpen = true;
};

/// For whoever has only the text.
class ArrivedText
{
public:
    explicit ArrivedText(std::string_view text);

    std::string_view policy() const { return m_arrival.policy(); }
    Span inText(Span span) const { return m_arrival.inText(span); }

private:
    Tree m_tree;
    Arrival m_arrival;
};

} // namespace vaultlock::policy
