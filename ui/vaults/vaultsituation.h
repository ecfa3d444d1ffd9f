// SPDX-License-Identifier: GPL-3.0-or-later

// What the panel of the vaults says and offers, where there are vaults and where there are none.
#pragma once

#include "core/error.h"

#include <QString>

#include <optional>

namespace vaultlock::ui {

struct VaultListing
{
    enum class Link {
        None,
        Connecting,
        Connected,
    };
    Link link = Link::None;
    bool isSandbox = false;
    bool isLoading = false;
    int all = 0;   ///< vaults listed
    int shown = 0; ///< vaults that match the filter
    std::size_t stillToRead = 0;
    QString filter;
    std::optional<Error> listError;
    QString identity; ///< ARN; empty: not known
};

struct VaultSituation
{
    enum class Action {
        None,
        Connect,
        ReadAgain,
        Stop,
        ClearFilter,
        CreateVault,
        OpenByName,
    };
    QString message; ///< instead of the table; empty: the table
    Action action = Action::None;
    QString caption; ///< below it, one line
};

VaultSituation situationOf(const VaultListing &listing);
/// What the button says.
QString actionText(VaultSituation::Action action);

} // namespace vaultlock::ui
