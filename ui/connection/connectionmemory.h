// What is remembered of connections from one start to the next. No secrets.
#pragma once

#include "ui/connection/workspace.h"

#include <optional>

class QSettings;

namespace vaultlock::ui {

/// The Region and the endpoint of the command line are not remembered: they were for that start.
class ConnectionMemory
{
public:
    /// settings: not owned, must outlive the memory.
    explicit ConnectionMemory(QSettings &settings)
        : m_settings(settings)
    {
    }

    std::optional<Workspace::Choice> lastChoice() const;
    void keepChoice(const Workspace::Choice &choice);
    Workspace::Options options() const;
    void keepOptions(const Workspace::Options &options);

private:
    QSettings &m_settings;
};

} // namespace vaultlock::ui
