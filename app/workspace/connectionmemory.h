// SPDX-License-Identifier: GPL-3.0-or-later

// What is remembered of connections from one start to the next. No secrets.
#pragma once

#include "workspace/workspace.h"

#include <optional>

class QSettings;

namespace vaultlock::workspace {

/// A choice as it stands in the settings below `group`, which ends with a slash; the endpoint too.
std::optional<ConnectionChoice> readChoice(const QSettings &settings, const QString &group);
void writeChoice(QSettings &settings, const QString &group, const ConnectionChoice &choice);

/// The Region and the endpoint of the command line are not remembered: they were for that start.
class ConnectionMemory
{
public:
    /// settings: not owned, must outlive the memory.
    explicit ConnectionMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    std::optional<ConnectionChoice> lastChoice() const;
    void keepChoice(const ConnectionChoice &choice);
    ConnectionOptions options() const;
    void keepOptions(const ConnectionOptions &options);

private:
    QSettings &m_settings;
};

} // namespace vaultlock::workspace
