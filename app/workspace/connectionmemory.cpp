// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionmemory.h"

#include "settings/settingsmodel.h"

#include <QSettings>

#include <array>

namespace vaultlock::workspace {

namespace {

using Kind = ConnectionChoice::Kind;
using Proxy = aws::NetworkSettings::Proxy;

constexpr QLatin1StringView connectionGroup("connection/");
constexpr QLatin1StringView kindKey("kind");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView regionKey("region");
constexpr QLatin1StringView endpointKey("endpoint");

template <typename T>
struct Word
{
    T value;
    const char *word;
};

constexpr std::array<Word<Kind>, 4> kinds{{
    {Kind::Sandbox, "sandbox"},
    {Kind::Environment, "environment"},
    {Kind::Profile, "profile"},
    {Kind::Keys, "keys"},
}};

constexpr std::array<Word<Proxy>, 4> proxies{{
    {Proxy::Environment, "environment"},
    {Proxy::System, "system"},
    {Proxy::None, "none"},
    {Proxy::Manual, "manual"},
}};

template <typename Table, typename T>
QString wordFor(const Table &table, T value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return QLatin1String(row.word);
    }
    return {};
}

} // namespace

std::optional<ConnectionChoice> readChoice(const QSettings &settings, const QString &group)
{
    const QString word = settings.value(group + kindKey).toString();
    for (const auto &row : kinds) {
        if (word != QLatin1String(row.word))
            continue;
        ConnectionChoice choice;
        choice.kind = row.value;
        choice.name = settings.value(group + nameKey).toString();
        choice.region = settings.value(group + regionKey).toString();
        choice.endpointUrl = settings.value(group + endpointKey).toString();
        return choice;
    }
    return {};
}

void writeChoice(QSettings &settings, const QString &group, const ConnectionChoice &choice)
{
    settings.setValue(group + kindKey, wordFor(kinds, choice.kind));
    settings.setValue(group + nameKey, choice.name);
    settings.setValue(group + regionKey, choice.region);
    if (choice.endpointUrl.isEmpty())
        settings.remove(group + endpointKey);
    else
        settings.setValue(group + endpointKey, choice.endpointUrl);
}

std::optional<ConnectionChoice> ConnectionMemory::lastChoice() const
{
    return readChoice(m_settings, connectionGroup);
}

void ConnectionMemory::keepChoice(const ConnectionChoice &choice)
{
    ConnectionChoice kept = choice;
    kept.endpointUrl.clear();
    writeChoice(m_settings, connectionGroup, kept);
}

ConnectionOptions optionsOf(const settings::SettingsModel &model)
{
    using settings::Key;
    ConnectionOptions options;
    for (const auto &row : proxies) {
        if (model.kept(Key::Proxy).toString() == QLatin1String(row.word))
            options.proxy = row.value;
    }
    options.usesMetadata = model.isOn(Key::UsesMetadata);
    options.usualRegion = model.kept(Key::DefaultRegion).toString();
    options.usualEndpointUrl = model.kept(Key::Endpoint).toString();
    options.proxyAddress = model.kept(Key::ProxyAddress).toString();
    return options;
}

ConnectionOptions ConnectionMemory::options() const
{
    const settings::SettingsModel own(m_settings);
    return optionsOf(m_model ? *m_model : own);
}

void ConnectionMemory::keepOptions(const ConnectionOptions &options)
{
    settings::SettingsModel own(m_settings);
    settings::SettingsModel &model = m_model ? *m_model : own;
    model.set(settings::Key::Proxy, wordFor(proxies, options.proxy));
    model.set(settings::Key::UsesMetadata, options.usesMetadata);
}

} // namespace vaultlock::workspace
