// SPDX-License-Identifier: GPL-3.0-or-later

// A text that the form is read from, or changes.
#pragma once

#include "policy/guided/guidedform.h"
#include "policy/model/policymodel.h"

#include <string_view>

namespace vaultlock::policy {

/// Everything that reading a text once gives. The text outlives it.
struct GuidedSource
{
    explicit GuidedSource(std::string_view text);

    /// Null where there is none, or none can be told.
    const StatementModel *statement(std::size_t index) const;

    Tree tree;
    Document document;
    PolicyModel model;
    GuidedForm::Trouble trouble;
};

} // namespace vaultlock::policy
