// SPDX-License-Identifier: GPL-3.0-or-later

// The elements of a policy, found in its tree.
#pragma once

#include "policy/reader/tree.h"

#include <vector>

namespace vaultlock::policy {

/// Indices of members; noNode where there is none. The first of two with the same name.
struct Statement
{
    NodeIndex node = noNode;
    NodeIndex sid = noNode;
    NodeIndex effect = noNode;
    NodeIndex principal = noNode;
    NodeIndex notPrincipal = noNode;
    NodeIndex action = noNode;
    NodeIndex notAction = noNode;
    NodeIndex resource = noNode;
    NodeIndex notResource = noNode;
    NodeIndex condition = noNode;
    bool hasOthers = false; ///< members that are none of these
};

struct Document
{
    NodeIndex root = noNode; ///< noNode unless the root is an object
    NodeIndex version = noNode;
    NodeIndex id = noNode;
    NodeIndex statement = noNode; ///< the element: a list, or one bare statement
    std::vector<Statement> statements;
    /// A member "Policy" of what an AWS CLI call takes or returns, a string or an object: the
    /// policy is in it.
    NodeIndex wrapped = noNode;
};

/// IAM user guide, "Grammar of the IAM JSON policy language".
Document documentOf(const Tree &tree);

} // namespace vaultlock::policy
