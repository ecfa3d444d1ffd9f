// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultsituation.h"

#include "language/words.h"
#include "words/vaultwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace vaultlock::ui {

namespace {

using Action = VaultSituation::Action;
using Link = VaultListing::Link;

QString vaultCountText(int count)
{
    return Words::tr("%1 vaults", nullptr, count).arg(QLocale().toString(count));
}

QString captionOf(const VaultListing &listing)
{
    if (listing.all == 0)
        return {};
    QString caption = listing.shown == listing.all ? vaultCountText(listing.all)
                                                   : Words::tr("%1 of %2")
                                                         .arg(QLocale().toString(listing.shown),
                                                              vaultCountText(listing.all));
    if (listing.isLoading && listing.stillToRead > 0)
        caption +=
            Words::tr(" · %1 locks to read").arg(QLocale().toString(qint64(listing.stillToRead)));
    else if (listing.isLoading)
        caption += Words::tr(" · reading…");
    else if (listing.listError && listing.listError->kind == ErrorKind::Cancelled)
        caption += Words::tr(" · reading was stopped");
    else if (listing.listError)
        caption += Words::tr(" · could not be refreshed");
    return caption;
}

} // namespace

VaultSituation situationOf(const VaultListing &listing)
{
    if (listing.link == Link::None)
        return {words::vaultsNotConnected(), Action::Connect, {}};
    if (listing.link == Link::Connecting)
        return {words::vaultsConnecting(), Action::None, {}};
    if (listing.all == 0 && listing.isLoading)
        return {words::vaultsBeingRead(), Action::Stop, {}};
    if (listing.all == 0 && listing.listError)
        return {words::vaultsNotRead(*listing.listError, listing.identity),
                listing.listError->kind == ErrorKind::AccessDenied ? Action::OpenByName
                                                                   : Action::ReadAgain,
                {}};
    if (listing.all == 0)
        return {words::noVaults(listing.isSandbox),
                listing.isSandbox ? Action::CreateVault : Action::ReadAgain,
                {}};
    if (listing.shown == 0)
        return {words::noVaultMatches(listing.filter), Action::ClearFilter, captionOf(listing)};
    return {{}, Action::None, captionOf(listing)};
}

QString actionText(Action action)
{
    switch (action) {
    case Action::None:
        break;
    case Action::Connect:
        return Words::tr("Connect");
    case Action::ReadAgain:
        return Words::tr("Read again");
    case Action::Stop:
        return Words::tr("Stop");
    case Action::ClearFilter:
        return Words::tr("Clear filter");
    case Action::CreateVault:
        return Words::tr("New vault…");
    case Action::OpenByName:
        return Words::tr("Open vault by name…");
    }
    return {};
}

} // namespace vaultlock::ui
