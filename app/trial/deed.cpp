// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/deed.h"

#include <algorithm>

namespace vaultlock::trial {

namespace {

struct NamedDeed
{
    Deed deed = Deed::Store;
    QLatin1String name;
    std::string_view action;
};

// The names are in files on people's disks: never change one.
constexpr NamedDeed namedDeeds[] = {
    {Deed::Store, QLatin1String("store"), "glacier:UploadArchive"},
    {Deed::DeleteYoung, QLatin1String("delete-young"), "glacier:DeleteArchive"},
    {Deed::SetHold, QLatin1String("set-hold"), "glacier:AddTagsToVault"},
    {Deed::DeleteHeld, QLatin1String("delete-held"), "glacier:DeleteArchive"},
    {Deed::ClearHold, QLatin1String("clear-hold"), "glacier:RemoveTagsFromVault"},
    {Deed::DeleteOld, QLatin1String("delete-old"), "glacier:DeleteArchive"},
};

const NamedDeed &named(Deed deed)
{
    return *std::find_if(std::begin(namedDeeds), std::end(namedDeeds),
                         [deed](const NamedDeed &each) { return each.deed == deed; });
}

} // namespace

QString deedName(Deed deed)
{
    return QString(named(deed).name);
}

std::optional<Deed> deedFromName(const QString &name)
{
    const auto *found = std::find_if(std::begin(namedDeeds), std::end(namedDeeds),
                                     [&name](const NamedDeed &each) { return each.name == name; });
    return found == std::end(namedDeeds) ? std::nullopt : std::optional(found->deed);
}

bool isDeletion(Deed deed)
{
    return deed == Deed::DeleteYoung || deed == Deed::DeleteHeld || deed == Deed::DeleteOld;
}

std::string_view actionOf(Deed deed)
{
    return named(deed).action;
}

} // namespace vaultlock::trial
