// SPDX-License-Identifier: GPL-3.0-or-later

// Every setting there is, as a table: what it is called in the file, of what kind it is, what it is
// when nobody has said anything, and where it is shown. Pure.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::settings {

/// In the order in which people see them. What is said of each is in words/settingwords.h.
enum class Key {
    Appearance,
    TextSize,
    Language,
    Indentation,
    Wraps,
    LineNumbers,
    PinnedProfiles,
    HiddenProfiles,
    DefaultRegion,
    Endpoint,
    Proxy,
    ProxyAddress,
    UsesMetadata,
    TwelveHoursBefore,
    FourHoursBefore,
    OneHourBefore,
    LiveAtStart,
};
inline constexpr Key lastKey = Key::LiveAtStart;

enum class Page {
    Appearance,
    Editor,
    Connections,
    Watching,
    Journal,
    Privacy,
};
inline constexpr Page lastPage = Page::Privacy;

struct Setting
{
    enum class Kind {
        Flag,   // bool
        Number, // int, from least to most
        Choice, // QString, one of choices
        Text,   // QString, one line; what it may say depends on the setting
        Names,  // QStringList, any number, none twice
    };
    Key key;
    Page page;
    Kind kind;
    QString name; ///< in the file, for ever: other versions read it, too
    QVariant usual;
    int least = 0;
    int most = 0;
    QStringList choices = {};
};

const std::vector<Setting> &settingTable();
const Setting &settingOf(Key key);

/// As the setting's own type, whatever the file has made of it; nothing where it cannot be: of
/// another kind, out of range, no such choice, or a text that must not be kept (a password).
std::optional<QVariant> fitted(const Setting &setting, const QVariant &value);

/// The one that says whether people are told that so much is left; none: they always are.
std::optional<Key> announcementOf(std::chrono::minutes threshold);

} // namespace vaultlock::settings
