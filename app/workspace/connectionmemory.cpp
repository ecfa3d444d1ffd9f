// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionmemory.h"

#include <QSettings>

#include <array>

namespace vaultlock::workspace {

namespace {

using Kind = ConnectionChoice::Kind;
using Proxy = aws::NetworkSettings::Proxy;

constexpr QLatin1StringView kindKey("connection/kind");
constexpr QLatin1StringView nameKey("connection/name");
constexpr QLatin1StringView regionKey("connection/region");
constexpr QLatin1StringView proxyKey("connection/proxy");
constexpr QLatin1StringView metadataKey("connection/usesMetadata");

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

constexpr std::array<Word<Proxy>, 3> proxies{{
    {Proxy::Environment, "environment"},
    {Proxy::System, "system"},
    {Proxy::None, "none"},
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

std::optional<ConnectionChoice> ConnectionMemory::lastChoice() const
{
    const QString word = m_settings.value(kindKey).toString();
    for (const auto &row : kinds) {
        if (word != QLatin1String(row.word))
            continue;
        ConnectionChoice choice;
        choice.kind = row.value;
        choice.name = m_settings.value(nameKey).toString();
        choice.region = m_settings.value(regionKey).toString();
        return choice;
    }
    return {};
}

void ConnectionMemory::keepChoice(const ConnectionChoice &choice)
{
    m_settings.setValue(kindKey, wordFor(kinds, choice.kind));
    m_settings.setValue(nameKey, choice.name);
    m_settings.setValue(regionKey, choice.region);
}

ConnectionOptions ConnectionMemory::options() const
{
    ConnectionOptions options;
    const QString word = m_settings.value(proxyKey).toString();
    for (const auto &row : proxies) {
        if (word == QLatin1String(row.word))
            options.proxy = row.value;
    }
    options.usesMetadata = m_settings.value(metadataKey).toBool();
    return options;
}

void ConnectionMemory::keepOptions(const ConnectionOptions &options)
{
    m_settings.setValue(proxyKey, wordFor(proxies, options.proxy));
    m_settings.setValue(metadataKey, options.usesMetadata);
}

} // namespace vaultlock::workspace
