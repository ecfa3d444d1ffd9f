// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progress.h"

#include "cli/output.h"
#include "core/textcolumns.h"

namespace vaultlock::cli {

namespace {

constexpr std::chrono::seconds beat{1};
constexpr char takenAway[] = "\r\x1b[K"; // to the line's begin, and all of it erased (ECMA-48, EL)

} // namespace

Progress::Progress(Scheduler &scheduler, FILE *stream, const Terminal &terminal, Text text)
    : m_scheduler(scheduler)
    , m_stream(stream)
    , m_terminal(terminal)
    , m_text(std::move(text))
{
    if (m_terminal.isTerminal)
        wait();
}

Progress::~Progress()
{
    end();
}

void Progress::end()
{
    m_isOver = true;
    if (!m_isShown)
        return;
    m_isShown = false;
    std::fputs(takenAway, m_stream);
    std::fflush(m_stream);
}

void Progress::wait()
{
    m_scheduler.after(beat, this, [this] {
        if (m_isOver)
            return;
        m_taken += beat;
        show();
        wait();
    });
}

void Progress::show()
{
    const QString line =
        QStringLiteral("%1 (%2 s)").arg(terminalSafe(m_text())).arg(m_taken.count());
    // A line that goes on to the next could not be taken away.
    const QString fitting = shortened(line, m_terminal.columns.value_or(80) - 1);
    std::fputs(takenAway, m_stream);
    std::fputs(fitting.toUtf8().constData(), m_stream);
    std::fflush(m_stream);
    m_isShown = true;
}

} // namespace vaultlock::cli
