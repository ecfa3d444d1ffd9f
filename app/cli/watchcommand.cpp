// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watchcommand.h"

#include "aws/signing/sigv4.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "cli/teamlines.h"
#include "cli/watchlines.h"
#include "core/wholefile.h"
#include "journal/snapshot.h"
#include "journal/sqlitejournal.h"
#include "language/words.h"
#include "watch/lockround.h"
#include "words/teamwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <memory>
#include <optional>

namespace vaultlock::cli {

namespace {

using std::chrono::milliseconds;

struct WatchOrder
{
    QString journal;
    std::optional<team::TeamAddress> team; ///< whose journals are read instead
    milliseconds warning{};
    milliseconds every{};
    QString format;
    QString output; ///< empty: the console
    bool isOnce = false;
    std::vector<workspace::ConnectionChoice> others;
    QString regionSource; ///< of theirs, for people
};

constexpr std::chrono::hours longestSpan{24 * 20}; // what a Scheduler takes

/// "90s", "15m", "4h", "2d".
std::optional<milliseconds> spanOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,7})([smhd])\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::chrono::seconds count(match.captured(1).toLongLong());
    const QChar unit = match.captured(2).at(0);
    const int seconds = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400;
    const auto span = count * seconds;
    return span <= longestSpan ? std::optional<milliseconds>(span) : std::nullopt;
}

/// Rounds, one after the other, and what is said of each.
class Watching : public QObject
{
public:
    Watching(WatchOrder order, const Console &console)
        : m_order(std::move(order))
        , m_console(console)
        , m_settings(workspace::ConnectionRoutes::userPath(), QSettings::IniFormat)
    {
    }

    /// Reads the journal as it is now. False: it cannot be read, which is said.
    bool begin()
    {
        m_round.reset();
        m_journal = m_order.team ? teamJournal() : ownJournal();
        if (!m_journal)
            return false;
        m_settings.sync();
        watch::LockRound::Parts parts{{*m_journal, m_clock, m_scheduler, m_random},
                                      workspace::ConnectionRoutes(&m_settings),
                                      m_order.others,
                                      [this](const workspace::ConnectionChoice &choice) {
                                          return destination(choice);
                                      }};
        m_round = std::make_unique<watch::LockRound>(std::move(parts));
        connect(m_round.get(), &watch::LockRound::finished, this, &Watching::tell);
        m_waiting =
            std::make_unique<Progress>(m_scheduler, m_console.err, terminalOf(m_console.err), [] {
                return Words::tr("Asking about the locks in progress");
            });
        m_round->start();
        return true;
    }

private:
    std::unique_ptr<journal::Journal> ownJournal() const
    {
        auto journal = journal::Snapshot::of(m_order.journal);
        if (!journal)
            (void)reportFailure(journal.error(), m_console);
        return journal ? std::move(*journal) : nullptr;
    }

    /// Not of a database that is not what it was: it may lack the very lock that runs out.
    std::unique_ptr<journal::Journal> teamJournal()
    {
        auto read = readTeamJournal(*m_order.team, m_order.journal, m_clock);
        if (!read)
            (void)reportTeamFailure(read.error(), m_console);
        return read ? std::move(*read) : nullptr;
    }

    Result<workspace::Destination> destination(const workspace::ConnectionChoice &choice) const
    {
        const aws::ConnectionServices services{m_clock, m_scheduler, m_random};
        return workspace::liveDestination(choice, {},
                                          {m_environment, services, nullptr, m_order.regionSource});
    }

    void tell()
    {
        m_waiting->end();
        if (m_round->error()) {
            QCoreApplication::exit(reportFailure(*m_round->error(), m_console));
            return;
        }
        const bool isWritten = write();
        if (m_order.isOnce || !isWritten) {
            QCoreApplication::exit(isWritten ? exitCode() : exitBadInput);
            return;
        }
        beginLater();
    }

    void beginLater()
    {
        m_scheduler.after(m_order.every, this, [this] {
            if (begin())
                return;
            if (m_order.team) // a network may come back
                beginLater();
            else
                QCoreApplication::exit(exitBadInput);
        });
    }

    int exitCode() const
    {
        const auto &locks = m_round->locks();
        const auto isLate = [this](const watch::RoundLock &lock) {
            return isDue(lock, m_order.warning);
        };
        const auto isUnknown = [](const watch::RoundLock &lock) {
            return lock.standing == watch::RoundLock::Standing::Unknown;
        };
        if (std::any_of(locks.begin(), locks.end(), isLate))
            return exitFailure;
        return std::any_of(locks.begin(), locks.end(), isUnknown) ? exitUnknown : exitSuccess;
    }

    QByteArray text() const
    {
        const auto &locks = m_round->locks();
        const QDateTime now = m_clock.utcNow();
        if (m_order.format == QLatin1String("prometheus"))
            return watchMetrics(locks, m_order.warning, now);
        if (m_order.format == QLatin1String("text"))
            return watchLines(*m_round, m_order.warning, toneTerminal()).join(u'\n').toUtf8() +
                   '\n';
        const QString json =
            QString::fromUtf8(QJsonDocument(watchJson(*m_round, m_order.warning, now))
                                  .toJson(QJsonDocument::Compact));
        return terminalSafe(json).toUtf8() + '\n';
    }

    /// A file is no terminal, whoever reads it.
    Terminal toneTerminal() const
    {
        return m_order.output.isEmpty() ? terminalOf(m_console.out) : Terminal();
    }

    bool write()
    {
        if (m_order.output.isEmpty()) {
            printLine(m_console.out, QString::fromUtf8(text()).chopped(1));
            return true;
        }
        const auto written = writeWholeFile(m_order.output, text());
        if (!written)
            (void)reportFailure(written.error(), m_console);
        return written.has_value();
    }

    WatchOrder m_order;
    const Console &m_console;
    SystemClock m_clock;
    mutable SystemScheduler m_scheduler;
    mutable SystemRandom m_random;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QSettings m_settings;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<watch::LockRound> m_round; // dies before the journal
    std::unique_ptr<Progress> m_waiting;
};

/// Each round takes the place of what is there: that has to be a file, and none that holds lock
/// IDs. Empty: it may be written.
QString outputFault(const QString &output)
{
    const QFileInfo there(output);
    if (output.isEmpty() || !there.exists())
        return {};
    if (!there.isFile())
        return Words::tr("--output %1: it is not a regular file").arg(output);
    QFile file(output);
    if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3")
        return Words::tr("--output %1: it is a database, perhaps a journal").arg(output);
    return {};
}

/// What is wrong with the line, as a sentence; or the order.
tl::expected<WatchOrder, QString> orderOf(const QCommandLineParser &parser)
{
    WatchOrder order;
    for (const auto &[name, span] : {std::pair(QStringLiteral("warn"), &order.warning),
                                     std::pair(QStringLiteral("every"), &order.every)}) {
        const auto value = spanOf(parser.value(name));
        if (!value || (name == QLatin1String("every") && value->count() == 0))
            return tl::unexpected(Words::tr("--%1 takes a span of at most 20 days, such as "
                                            "90s, 15m, 4h or 2d")
                                      .arg(name));
        *span = *value;
    }
    order.format = parser.value(QStringLiteral("format"));
    if (parser.positionalArguments().size() > 1)
        return tl::unexpected(Words::tr("Unexpected argument: ") +
                              parser.positionalArguments().at(1));
    const auto start = startOf(parser);
    if (!start)
        return tl::unexpected(start.error().detail);
    if (start->choice.kind == workspace::ConnectionChoice::Kind::Sandbox)
        return tl::unexpected(Words::tr("A sandbox of this command has no lock of a journal"));
    order.others = {start->choice};
    order.regionSource = regionSource(start->by);
    if (parser.isSet(QStringLiteral("team"))) {
        const auto address = team::teamAddressOf(parser.value(QStringLiteral("team")));
        if (!address)
            return tl::unexpected(words::teamErrorWords(address.error()).what);
        order.team = *address;
    }
    order.output = parser.value(QStringLiteral("output"));
    if (const QString fault = outputFault(order.output); !fault.isEmpty())
        return tl::unexpected(fault);
    order.isOnce = parser.isSet(QStringLiteral("once"));
    order.journal = parser.positionalArguments().value(0, journal::SqliteJournal::userPath());
    return order;
}

} // namespace

int runWatch(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("watch"), console))
        return *exitCode;
    auto order = orderOf(parser);
    if (!order)
        return refused(order.error(), console);
    if (const auto tested = aws::selfTest(); !tested)
        return reportFailure(tested.error(), console);
    if (order->team)
        silenceTeamDriver();
    Watching watching(std::move(*order), console);
    return watching.begin() ? QCoreApplication::exec() : exitBadInput;
}

} // namespace vaultlock::cli
