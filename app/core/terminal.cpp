// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace vaultlock {

namespace {

constexpr int usualColumns = 80;
constexpr int fewestColumns = 20; // less is no width that anybody has chosen

bool hasColour(const TerminalFacts &facts)
{
    if (!facts.variable("NO_COLOR").isEmpty())
        return false;
    const QByteArray force = facts.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && force != "0")
        return true;
    const QByteArray term = facts.variable("TERM");
    return facts.isTerminal && facts.variable("CLICOLOR") != "0" && !term.isEmpty() &&
           term != "dumb";
}

int chosenColumns(const TerminalFacts &facts)
{
    bool isNumber = false;
    const int said = facts.variable("COLUMNS").toInt(&isNumber);
    if (isNumber && said >= fewestColumns)
        return said;
    return facts.windowColumns >= fewestColumns ? facts.windowColumns : usualColumns;
}

/// ECMA-48, "Select Graphic Rendition". Only what every terminal has, and what can be read on a
/// light and on a dark one.
QLatin1String rendition(Tone tone)
{
    switch (tone) {
    case Tone::Heading:
        return QLatin1String("1");
    case Tone::Good:
        return QLatin1String("32");
    case Tone::Attention:
        return QLatin1String("33");
    case Tone::Bad:
        return QLatin1String("1;31");
    case Tone::Unknown:
        return QLatin1String("1;35");
    case Tone::Plain:
        break;
    }
    return {};
}

} // namespace

Terminal terminalBy(const TerminalFacts &facts)
{
    Terminal terminal{facts.isTerminal, hasColour(facts), std::nullopt};
    if (facts.isTerminal)
        terminal.columns = chosenColumns(facts);
    return terminal;
}

Terminal terminalOf(FILE *stream)
{
    const int descriptor = ::fileno(stream);
    TerminalFacts facts{descriptor >= 0 && ::isatty(descriptor) == 1, 0, [](const char *name) {
                            return qgetenv(name);
                        }};
    winsize size{};
    if (facts.isTerminal && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0)
        facts.windowColumns = size.ws_col;
    return terminalBy(facts);
}

QString toned(const QString &text, Tone tone, const Terminal &terminal)
{
    const QLatin1String code = rendition(tone);
    return terminal.hasColour && !code.isEmpty()
               ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(code, text)
               : text;
}

} // namespace vaultlock
