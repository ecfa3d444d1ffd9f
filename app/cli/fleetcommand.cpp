// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetcommand.h"

#include "aws/signing/sigv4.h"
#include "cli/fleetlines.h"
#include "cli/fleetoptions.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/serviceconnection.h"
#include "core/terminationsignals.h"
#include "language/words.h"
#include "words/fleetjson.h"
#include "words/fleetwords.h"
#include "workspace/fleetaccess.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::cli {

namespace {

/// What the last look knew, and what is kept of this one.
class Remembered
{
public:
    Remembered()
        : m_path(fleet::LastLook::userPath())
        , m_last(fleet::LastLook::load(m_path))
    {
    }

    std::vector<fleet::Change> changes(const fleet::Fleet &fleet) const
    {
        const bool hasLast = m_last && !m_last->isEmpty();
        return hasLast ? m_last->changesTo(fleet::LookedAt::of(fleet))
                       : std::vector<fleet::Change>();
    }
    bool isFirst() const { return m_last && m_last->isEmpty(); }
    /// What went wrong; empty where nothing did.
    QString keep(const fleet::Fleet &fleet)
    {
        if (!m_last)
            return words::lookNotRead(m_last.error());
        m_last->take(fleet::LookedAt::of(fleet));
        const auto saved = m_last->save(m_path);
        return saved ? QString() : words::lookNotKept(saved.error());
    }

private:
    QString m_path;
    Result<fleet::LastLook> m_last;
};

void printFleet(const FleetOrder &order, const fleet::Fleet &fleet, const Remembered &remembered,
                const Clock &clock, const Console &console)
{
    std::vector<fleet::Row> rows = fleet.rows();
    std::erase_if(rows, [&](const fleet::Row &row) { return !order.filter.passes(row, clock); });
    const auto changes =
        order.tellsChanges ? remembered.changes(fleet) : std::vector<fleet::Change>();
    if (order.format == FleetOrder::Format::Csv) {
        const QByteArray text = words::fleetCsv(fleet, rows, order.known, clock);
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), console.out);
        std::fflush(console.out); // a full disk is told by the end
    } else if (order.format == FleetOrder::Format::Json) {
        printSafeText(console.out, words::fleetJson(fleet, rows, order.known, clock,
                                                    order.tellsChanges ? &changes : nullptr));
        return;
    } else {
        printLine(console.out,
                  fleetLines(rows, order.known, clock, terminalOf(console.out)).join(u'\n'));
    }
    if (!order.tellsChanges)
        return;
    // Beside a table of values for programs, what is told people goes elsewhere.
    FILE *to = order.format == FleetOrder::Format::Csv ? console.err : console.out;
    for (const fleet::Change &change : changes)
        printLine(to, terminalSafe(words::changeSentence(change)));
    if (changes.empty())
        printLine(to, remembered.isFirst() ? words::firstLook() : words::nothingChanged());
}

int tellTroubles(const fleet::Fleet &fleet, const Console &console)
{
    for (std::size_t place = 0; place < fleet.places().size(); ++place) {
        if (const QString trouble = words::placeTrouble(fleet, place); !trouble.isEmpty())
            printLine(console.err, terminalSafe(trouble));
    }
    for (const fleet::Row &row : fleet.rows()) {
        for (const QString &sentence : words::unreadParts(row))
            printLine(console.err, terminalSafe(sentence));
    }
    return fleet.isWhole() ? exitSuccess : exitFailure;
}

int finishFleet(const FleetOrder &order, const fleet::Fleet &fleet, const Clock &clock,
                const Console &console)
{
    Remembered remembered;
    printFleet(order, fleet, remembered, clock, console);
    const int exitCode = tellTroubles(fleet, console);
    const QString notKept = remembered.keep(fleet);
    if (notKept.isEmpty())
        return exitCode;
    printLine(console.err, terminalSafe(notKept));
    return order.tellsChanges ? exitFailure : exitCode;
}

} // namespace

int runFleet(const QStringList &arguments, const Console &console)
{
    const auto read = readFleetOrder(arguments, console);
    if (const int *exitCode = std::get_if<int>(&read))
        return *exitCode;
    const FleetOrder &order = std::get<FleetOrder>(read);
    if (const auto tested = aws::selfTest(); !tested)
        return reportFailure(tested.error(), console);
    const SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    const auto environment = QProcessEnvironment::systemEnvironment();
    const aws::ConnectionServices services{clock, scheduler, random};
    workspace::FleetAccess access(
        [&](const fleet::Place &place) {
            auto choice = workspace::choiceOf(place);
            choice.endpointUrl = order.endpointUrl;
            return workspace::liveDestination(
                choice, {}, {environment, services, nullptr, QStringLiteral("--region")});
        },
        services);
    fleet::PolicyReadings policies(order.known);
    fleet::Fleet fleet(order.places,
                       [&access](const fleet::Place &place) { return access.open(place); },
                       {policies, clock, order.wanted});
    Progress waiting(scheduler, console.err, terminalOf(console.err), [&fleet] {
        return Words::tr("Reading: %1 vaults so far").arg(fleet.rows().size());
    });
    QObject::connect(&fleet, &fleet::Fleet::finished, &fleet, [&] {
        waiting.end();
        QCoreApplication::exit(finishFleet(order, fleet, clock, console));
    });
    // Whoever cannot wait is told what is known by then.
    const TerminationSignals interruptions;
    QObject::connect(&interruptions, &TerminationSignals::requested, &fleet, &fleet::Fleet::stop);
    fleet.start();
    return QCoreApplication::exec();
}

} // namespace vaultlock::cli
