// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/setting.h"

#include <algorithm>

namespace vaultlock::settings {

namespace {

using Kind = Setting::Kind;

constexpr qsizetype longestText = 2048;

Setting flag(Key key, Page page, const char *name, bool usual)
{
    return {key, page, Kind::Flag, QLatin1String(name), usual};
}

Setting number(Key key, Page page, const char *name, int usual, int least, int most)
{
    return {key, page, Kind::Number, QLatin1String(name), usual, least, most};
}

/// The first is what it usually is.
Setting choice(Key key, Page page, const char *name, const QStringList &choices)
{
    return {key, page, Kind::Choice, QLatin1String(name), choices.constFirst(), 0, 0, choices};
}

Setting text(Key key, Page page, const char *name)
{
    return {key, page, Kind::Text, QLatin1String(name), QString()};
}

Setting nameList(Key key, Page page, const char *name)
{
    return {key, page, Kind::Names, QLatin1String(name), QStringList()};
}

std::vector<Setting> makeTable()
{
    return {
        choice(Key::Appearance, Page::Appearance, "appearance",
               {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}),
        number(Key::TextSize, Page::Appearance, "textSize", 100, 80, 200),
        choice(Key::Language, Page::Appearance, "language",
               {QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de"),
                QStringLiteral("ja")}),
        number(Key::Indentation, Page::Editor, "editor/indentation", 2, 1, 8),
        flag(Key::Wraps, Page::Editor, "editor/wraps", true),
        flag(Key::LineNumbers, Page::Editor, "editor/lineNumbers", true),
        nameList(Key::PinnedProfiles, Page::Connections, "connection/pinnedProfiles"),
        nameList(Key::HiddenProfiles, Page::Connections, "connection/hiddenProfiles"),
        text(Key::DefaultRegion, Page::Connections, "connection/defaultRegion"),
        text(Key::Endpoint, Page::Connections, "connection/defaultEndpoint"),
        choice(Key::Proxy, Page::Connections, "connection/proxy",
               {QStringLiteral("environment"), QStringLiteral("system"), QStringLiteral("none"),
                QStringLiteral("manual")}),
        text(Key::ProxyAddress, Page::Connections, "connection/proxyAddress"),
        flag(Key::UsesMetadata, Page::Connections, "connection/usesMetadata", false),
        flag(Key::TwelveHoursBefore, Page::Watching, "notifications/12h", true),
        flag(Key::FourHoursBefore, Page::Watching, "notifications/4h", true),
        flag(Key::OneHourBefore, Page::Watching, "notifications/1h", true),
        flag(Key::LiveAtStart, Page::Watching, "watching/liveAtStart", false),
    };
}

/// A file that was written by hand, or by QSettings itself, has all of them as text.
std::optional<QVariant> asFlag(const QVariant &value)
{
    const QString word = value.toString();
    if (word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("0"))
        return false;
    return {};
}

std::optional<QVariant> asNumber(const Setting &setting, const QVariant &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < setting.least || number > setting.most)
        return {};
    return number;
}

/// Secrets are never written: what stands before an @ in an address may be a password.
bool mayHoldAPassword(Key key, const QString &text)
{
    return (key == Key::Endpoint || key == Key::ProxyAddress) && text.contains(u'@');
}

std::optional<QVariant> asText(const Setting &setting, const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return {};
    const QString text = value.toString().trimmed();
    const bool isOneLine = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.category() != QChar::Other_Control; });
    if (!isOneLine || text.size() > longestText || mayHoldAPassword(setting.key, text))
        return {};
    return text;
}

std::optional<QVariant> asNames(const QVariant &value)
{
    const int type = value.typeId();
    if (type != QMetaType::QStringList && type != QMetaType::QString)
        return {};
    QStringList names = value.toStringList();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

const std::vector<Setting> &settingTable()
{
    static const std::vector<Setting> table = makeTable();
    return table;
}

const Setting &settingOf(Key key)
{
    return settingTable()[static_cast<std::size_t>(key)];
}

std::optional<QVariant> fitted(const Setting &setting, const QVariant &value)
{
    switch (setting.kind) {
    case Kind::Flag:
        return asFlag(value);
    case Kind::Number:
        return asNumber(setting, value);
    case Kind::Choice:
        return setting.choices.contains(value.toString()) ? std::optional(value) : std::nullopt;
    case Kind::Text:
        return asText(setting, value);
    case Kind::Names:
        return asNames(value);
    }
    return {};
}

std::optional<Key> announcementOf(std::chrono::minutes threshold)
{
    if (threshold == std::chrono::hours(12))
        return Key::TwelveHoursBefore;
    if (threshold == std::chrono::hours(4))
        return Key::FourHoursBefore;
    if (threshold == std::chrono::hours(1))
        return Key::OneHourBefore;
    return {};
}

} // namespace vaultlock::settings
