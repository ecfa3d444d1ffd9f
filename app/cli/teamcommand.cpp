// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/teamcommand.h"

#include "cli/commandoptions.h"
#include "cli/foureyescommand.h"
#include "cli/output.h"
#include "cli/teamlines.h"
#include "journal/sqlitejournal.h"
#include "language/words.h"
#include "team/teamjournal.h"
#include "words/teamwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace vaultlock::cli {

namespace {

constexpr QLatin1String statusTask("status");
constexpr QLatin1String handOverTask("hand-over");
constexpr QLatin1String verifyTask("verify");
constexpr QLatin1String exportTask("export");
constexpr QLatin1String logTask("log");

struct TeamOrder
{
    QString task;
    bool isAddressGiven = false;  ///< else what the window keeps counts, where it keeps one
    team::HandOverOrder handOver; ///< with the address and the journal of every task
    QString output;
    int last = 0;
    bool follows = false;
    bool isJson = false;
};

void printJson(const QJsonDocument &json, const Console &console)
{
    printLine(console.out,
              terminalSafe(QString::fromUtf8(json.toJson()).trimmed(), LineEnds::Kept));
}

/// One call of the database, from connecting on.
class TeamTask
{
public:
    TeamTask(const TeamOrder &order, const Console &console)
        : m_order(order)
        , m_console(console)
    {
    }

    int run()
    {
        auto opened = team::TeamDatabase::open(m_order.handOver.address, {}, m_limit);
        if (!opened)
            return reportTeamFailure(opened.error(), m_console);
        m_database = std::move(*opened);
        if (m_order.task == handOverTask)
            return handOver();
        // Every other one tells, too, where the database is not what it was.
        const auto view = team::lookAndRemember(*m_database, m_order.handOver.address,
                                                m_order.handOver.journal, m_clock);
        if (!view)
            return reportTeamFailure(view.error(), m_console);
        for (const team::Contradiction &one : view->contradictions)
            printLine(m_console.err, terminalSafe(words::contradiction(one)));
        int code = view->contradictions.empty() ? exitSuccess : exitFailure;
        if (m_order.task == statusTask)
            code = std::max(code, status(*view));
        else if (m_order.task == logTask)
            code = std::max(code, log());
        else
            code = std::max(code, chains());
        return code;
    }

private:
    int handOver()
    {
        const auto handed = team::handOver(*m_database, m_order.handOver, m_clock);
        if (!handed)
            return reportTeamFailure(handed.error(), m_console);
        printLine(m_console.out, words::handedOver(*handed));
        return exitSuccess;
    }

    int status(const team::TeamView &view)
    {
        const auto record = team::TeamRecord::readFor(m_order.handOver.journal);
        if (!record)
            return reportTeamFailure(record.error(), m_console);
        const auto writer = team::writerFor(m_order.handOver.journal, *record);
        const auto local = writer.and_then([&](const QUuid &own) {
            return team::eachWaiting(m_order.handOver.journal, view.headOf(own),
                                     [](qint64, const auto &) { return team::TeamResult<void>(); });
        });
        if (m_order.isJson)
            printJson(QJsonDocument(teamStatusJson(view, writer.value_or(QUuid()),
                                                   local ? std::optional(*local) : std::nullopt)),
                      m_console);
        else
            printStatus(view);
        if (!local)
            return reportTeamFailure(local.error(), m_console);
        if (!m_order.isJson)
            printLine(m_console.out, words::waitingLines(*local));
        return exitSuccess;
    }

    void printStatus(const team::TeamView &view)
    {
        printLine(m_console.out, terminalSafe(words::teamVisit(view)));
        if (const QString clock = words::clockOffset(view.clockAhead); !clock.isEmpty())
            printLine(m_console.out, clock);
        for (const team::WriterHead &head : view.heads)
            printLine(m_console.out, terminalSafe(words::writerHead(head)));
    }

    int chains()
    {
        const auto chains = m_order.task == exportTask
                                ? team::exportChains(*m_database, m_order.output)
                                : team::verifyChains(*m_database);
        if (!chains)
            return reportTeamFailure(chains.error(), m_console);
        if (m_order.isJson)
            printJson(QJsonDocument(teamChainsJson(*chains)), m_console);
        for (const team::ChainReport &chain : *chains) {
            if (!m_order.isJson)
                printLine(chain.isWhole() ? m_console.out : m_console.err,
                          terminalSafe(words::chainVerified(chain)));
        }
        const bool areWhole = std::all_of(chains->begin(), chains->end(),
                                          [](const auto &chain) { return chain.isWhole(); });
        return areWhole ? exitSuccess : exitFailure;
    }

    int log()
    {
        const auto lines = team::newestLines(*m_database, m_order.last);
        if (!lines)
            return reportTeamFailure(lines.error(), m_console);
        QJsonArray array;
        for (const team::TeamLine &line : *lines) {
            if (m_order.isJson)
                array.append(teamLineJson(line));
            else
                printLine(m_console.out, terminalSafe(words::teamLine(line)));
        }
        if (m_order.isJson)
            printJson(QJsonDocument(array), m_console);
        return exitSuccess;
    }

    const TeamOrder &m_order;
    const Console &m_console;
    SystemClock m_clock;
    team::SilenceLimit m_limit; // outlives the database
    std::unique_ptr<team::TeamDatabase> m_database;
};

/// Goes on until it is ended: a line each, as text or as JSON.
int followTeam(const TeamOrder &order, const Console &console)
{
    const SystemClock clock;
    team::TeamJournal::Setup setup{order.handOver.address, order.handOver.journal};
    setup.handsOver = false;
    team::TeamJournal journal(setup, clock);
    const auto print = [&](const std::vector<team::TeamLine> &lines) {
        for (const team::TeamLine &line : lines) {
            const QString json =
                QString::fromUtf8(QJsonDocument(teamLineJson(line)).toJson(QJsonDocument::Compact));
            printLine(console.out, terminalSafe(order.isJson ? json : words::teamLine(line)));
        }
    };
    QObject::connect(&journal, &team::TeamJournal::linesArrived, &journal, print);
    QObject::connect(&journal, &team::TeamJournal::failed, &journal,
                     [&](const team::TeamError &error, const auto &) {
                         (void)reportTeamFailure(error, console);
                     });
    journal.begin();
    return QCoreApplication::exec();
}

/// What was said that only another task takes; else empty.
QString misplaced(const QCommandLineParser &parser, const QString &task)
{
    const std::vector<std::pair<QString, QLatin1String>> onlyOf{
        {QStringLiteral("accept-database"), handOverTask},
        {QStringLiteral("begin-anew"), handOverTask},
        {QStringLiteral("output"), exportTask},
        {QStringLiteral("last"), logTask},
        {QStringLiteral("follow"), logTask}};
    for (const auto &[name, of] : onlyOf) {
        if (parser.isSet(name) && task != of)
            return Words::tr("team %1 has no --%2").arg(task, name);
    }
    if (task == handOverTask && parser.value(QStringLiteral("format")) == QLatin1String("json"))
        return Words::tr("team hand-over has no --format json");
    return {};
}

/// What is wrong with the line, as a sentence; or the order.
tl::expected<TeamOrder, QString> teamOrderOf(const QCommandLineParser &parser)
{
    TeamOrder order;
    const QStringList said = parser.positionalArguments();
    order.task = said.value(0);
    const QStringList tasks{statusTask, handOverTask, verifyTask, exportTask, logTask};
    if (!tasks.contains(order.task) || said.size() > 2)
        return tl::unexpected(Words::tr("Say what to do: team %1 [FILE]").arg(tasks.join(u'|')));
    if (const QString what = misplaced(parser, order.task); !what.isEmpty())
        return tl::unexpected(what);
    const QString format = parser.value(QStringLiteral("format"));
    order.isJson = format == QLatin1String("json");
    order.output = parser.value(QStringLiteral("output"));
    if (order.task == exportTask && order.output.isEmpty())
        return tl::unexpected(Words::tr("team export needs --output, a folder to make"));
    constexpr int mostLines = 10'000;
    bool isNumber = false;
    order.last = parser.value(QStringLiteral("last")).toInt(&isNumber);
    if (!isNumber || order.last < 1 || order.last > mostLines)
        return tl::unexpected(Words::tr("--last takes a number from 1 to %1").arg(mostLines));
    order.follows = parser.isSet(QStringLiteral("follow"));
    order.handOver.acceptsDatabase = parser.isSet(QStringLiteral("accept-database"));
    order.handOver.mayBeginAnew = parser.isSet(QStringLiteral("begin-anew"));
    order.handOver.journal = said.value(1, journal::SqliteJournal::userPath());
    const auto address = team::teamAddressOf(parser.value(QStringLiteral("database")));
    if (!address)
        return tl::unexpected(words::teamErrorWords(address.error()).what);
    order.isAddressGiven = parser.isSet(QStringLiteral("database"));
    order.handOver.address = *address;
    return order;
}

} // namespace

int runTeam(const QStringList &arguments, const Console &console)
{
    if (isFourEyes(arguments))
        return runFourEyes(arguments, console);
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("team"), console))
        return *exitCode;
    auto order = teamOrderOf(parser);
    if (!order)
        return refused(order.error(), console);
    if (!order->isAddressGiven) {
        if (const auto used = useKeptAddress(order->handOver); !used)
            return reportTeamFailure(used.error(), console);
    }
    silenceTeamDriver();
    return order->follows ? followTeam(*order, console) : TeamTask(*order, console).run();
}

} // namespace vaultlock::cli
