// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of connections from one start to the next. No secrets.
#pragma once

#include "workspace/workspace.h"

#include <optional>

class QSettings;

namespace vaultlock::settings {
class SettingsModel;
}

namespace vaultlock::workspace {

/// A choice as it stands in the settings below `group`, which ends with a slash; the endpoint too.
std::optional<ConnectionChoice> readChoice(const QSettings &settings, const QString &group);
void writeChoice(QSettings &settings, const QString &group, const ConnectionChoice &choice);

/// What is set for every live connection; what a command line says counts for its connection alone,
/// and is not in it.
ConnectionOptions optionsOf(const settings::SettingsModel &model);

/// The Region and the endpoint of the command line are not remembered: they were for that start.
class ConnectionMemory
{
public:
    /// Not owned, must outlive the memory. model: of the same settings, for who follows it; null:
    /// nobody does.
    explicit ConnectionMemory(QSettings &settings, settings::SettingsModel *model = nullptr)
        : m_settings(settings)
        , m_model(model)
    {
    }

    std::optional<ConnectionChoice> lastChoice() const;
    void keepChoice(const ConnectionChoice &choice);
    ConnectionOptions options() const;
    /// Proxy and metadata; the rest has its place in the settings alone.
    void keepOptions(const ConnectionOptions &options);

private:
    QSettings &m_settings;
    settings::SettingsModel *m_model;
};

} // namespace vaultlock::workspace
