// SPDX-License-Identifier: GPL-3.0-or-later

// That something goes on, for somebody who waits at a terminal.
#pragma once

#include "core/scheduler.h"
#include "core/terminal.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdio>
#include <functional>

namespace vaultlock::cli {

/// One line on standard error, from the first second on, and taken away at the end: what is printed
/// is as if it had not been there. Where standard error is no terminal there is none. Needs an
/// event loop.
class Progress : public QObject
{
public:
    using Text = std::function<QString()>;

    /// text: asked for at each second. scheduler, stream: not owned, outlive this.
    Progress(Scheduler &scheduler, FILE *stream, const Terminal &terminal, Text text);
    ~Progress() override;

    /// Before anything else is printed. May be said twice.
    void end();

private:
    void wait();
    void show();

    Scheduler &m_scheduler;
    FILE *m_stream;
    Terminal m_terminal;
    Text m_text;
    std::chrono::seconds m_taken{0};
    bool m_isShown = false;
    bool m_isOver = false;
};

} // namespace vaultlock::cli
