// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionmemory.h"

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
