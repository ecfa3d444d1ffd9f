// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/foureyescommand.h"

#include "cli/commandoptions.h"
#include "cli/foureyeslines.h"
#include "cli/inputfile.h"
#include "cli/lockconversation.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "cli/teamlines.h"
#include "core/byteview.h"
#include "foureyes/iampolicy.h"
#include "foureyes/ruleentries.h"
#include "foureyes/teamreading.h"
#include "journal/line.h"
#include "journal/sqlitejournal.h"
#include "language/words.h"
#include "policy/readypolicy.h"
#include "words/findingwords.h"
#include "words/foureyeswords.h"
#include "words/teamwords.h"
#include "words/visibletext.h"

#include <QJsonDocument>

namespace vaultlock::cli {

namespace {

constexpr QLatin1String ruleTask("rule");
constexpr QLatin1String approveTask("approve");
constexpr QLatin1String approvalsTask("approvals");
constexpr QLatin1String iamTask("iam-policy");

struct FourEyesOrder
{
    QString task;
    QString argument; ///< show, set, lift; the policy's file; initiate, complete
    team::HandOverOrder team;
    bool isAddressGiven = false;
    QString vault;
    std::vector<std::string> accepted;
    bool withdraws = false;
    bool isJson = false;
};

/// What is wrong with the line, as a sentence; empty: nothing.
QString objectionTo(const FourEyesOrder &order, qsizetype said, const QCommandLineParser &parser)
{
    const QStringList ofRule{QStringLiteral("show"), QStringLiteral("set"), QStringLiteral("lift")};
    const QStringList ofIam{QStringLiteral("initiate"), QStringLiteral("complete")};
    const bool isApprove = order.task == approveTask;
    if (said > 2 || (order.task == approvalsTask && said > 1))
        return Words::tr("Unexpected argument: ") + parser.positionalArguments().last();
    if (order.task == ruleTask && !ofRule.contains(order.argument))
        return Words::tr("Say team rule show, team rule set or team rule lift");
    if (order.task == iamTask &&
        (!ofIam.contains(order.argument) || !VaultArn::fromString(order.vault)))
        return Words::tr("Say team iam-policy initiate|complete --vault ARN");
    if (isApprove && (order.argument.isEmpty() || order.vault.isEmpty()))
        return Words::tr("Say team approve FILE --vault NAME|ARN");
    if (!isApprove && (order.withdraws || !order.accepted.empty()))
        return Words::tr("--withdraw and --accept are of team approve");
    return {};
}

tl::expected<FourEyesOrder, QString> fourEyesOrderOf(const QCommandLineParser &parser)
{
    FourEyesOrder order;
    const QStringList said = parser.positionalArguments();
    order.task = said.value(0);
    order.argument = said.value(1, order.task == ruleTask ? QStringLiteral("show") : QString());
    order.vault = parser.value(QStringLiteral("vault"));
    for (const QString &identity : parser.values(QStringLiteral("accept")))
        order.accepted.push_back(identity.toStdString());
    order.withdraws = parser.isSet(QStringLiteral("withdraw"));
    const QString format = parser.value(QStringLiteral("format"));
    order.isJson = format == QLatin1String("json");
    if (const QString what = objectionTo(order, said.size(), parser); !what.isEmpty())
        return tl::unexpected(what);
    order.team.journal = parser.isSet(QStringLiteral("journal"))
                             ? parser.value(QStringLiteral("journal"))
                             : journal::SqliteJournal::userPath();
    if (order.task == iamTask)
        return order;
    const auto address = team::teamAddressOf(parser.value(QStringLiteral("database")));
    if (!address)
        return tl::unexpected(words::teamErrorWords(address.error()).what);
    order.isAddressGiven = parser.isSet(QStringLiteral("database"));
    order.team.address = *address;
    return order;
}

class FourEyesTask
{
public:
    FourEyesTask(const FourEyesOrder &order, const QCommandLineParser &parser,
                 const Console &console)
        : m_order(order)
        , m_parser(parser)
        , m_console(console)
        , m_reading(order.team, m_clock, m_limit)
    {
    }

    int run()
    {
        if (m_order.task == iamTask)
            return printIamPolicy();
        if (m_order.task == approveTask)
            return approve();
        if (m_order.task == ruleTask && m_order.argument != QLatin1String("show"))
            return changeRule();
        if (!hasJournal()) // what it knows of the team stands beside it
            return exitFailure;
        const auto team = m_reading.read();
        if (!team)
            return reportTeamFailure(team.error(), m_console);
        return m_order.task == ruleTask ? showRule(*team) : showApprovals(*team);
    }

private:
    void say(const QString &text) const { printLine(m_console.out, terminalSafe(text)); }

    int printIamPolicy() const
    {
        const auto step = m_order.argument == QLatin1String("initiate") ? foureyes::Step::Initiate
                                                                        : foureyes::Step::Complete;
        const auto vault = VaultArn::fromString(m_order.vault);
        printLine(m_console.out, QString::fromUtf8(foureyes::iamPolicyFor(step, *vault)).trimmed());
        printLine(m_console.err, words::iamPolicyLimits());
        return exitSuccess;
    }

    void sayJson(const QJsonDocument &json) const
    {
        printLine(m_console.out,
                  terminalSafe(QString::fromUtf8(json.toJson()).trimmed(), LineEnds::Kept));
    }

    int showRule(const foureyes::TeamKnowledge &team) const
    {
        if (m_order.isJson) {
            sayJson(QJsonDocument(ruleJson(team)));
            return exitSuccess;
        }
        say(words::ruleStateSentence(foureyes::ruleIn(team), QTimeZone::utc()));
        say(words::fourEyesIsOurs());
        return exitSuccess;
    }

    int showApprovals(const foureyes::TeamKnowledge &team) const
    {
        if (m_order.isJson)
            sayJson(QJsonDocument(approvalsJson(team)));
        else
            for (const QString &line : approvalLines(team))
                printLine(m_console.out, line);
        if (!m_order.isJson && approvalLines(team).isEmpty())
            say(words::nothingIsApproved());
        return exitSuccess;
    }

    /// A desk that has none yet gets one. False: why not was said.
    bool hasJournal() const
    {
        journal::SqliteJournal journal(m_order.team.journal);
        const auto opening = waitFor(journal.opening());
        const Result<void> outcome = opening ? opening->outcome : failure(opening.error());
        if (!outcome)
            (void)reportFailure(outcome.error(), m_console);
        return outcome.has_value();
    }

    /// Into the journal; then to the team, whose knowledge with it this gives.
    tl::expected<foureyes::TeamKnowledge, int> write(const journal::Entry &entry)
    {
        {
            journal::SqliteJournal journal(m_order.team.journal);
            if (const auto kept = waitFor(journal.append(entry)); !kept)
                return tl::unexpected(reportFailure(kept.error(), m_console));
        }
        auto team = m_reading.read();
        if (team)
            return *std::move(team);
        printLine(m_console.err, words::approvedHereAlone());
        return tl::unexpected(reportTeamFailure(team.error(), m_console));
    }

    int changeRule()
    {
        // Nothing that nobody could hand over is written.
        if (!hasJournal())
            return exitFailure;
        if (const auto before = m_reading.read(); !before)
            return reportTeamFailure(before.error(), m_console);
        const auto kind = m_order.argument == QLatin1String("set")
                              ? journal::EntryKind::TeamRuleSet
                              : journal::EntryKind::TeamRuleLifted;
        const auto team = write(foureyes::ruleEntry(kind, {}, m_clock.utcNow()));
        if (!team)
            return team.error();
        say(words::ruleSetSentence(foureyes::ruleIn(*team), team->member, QTimeZone::utc()));
        say(words::fourEyesIsOurs());
        return exitSuccess;
    }

    /// By the service's own words, unless the ARN is given.
    Result<VaultArn> vaultMeant(ServiceConnection &connection) const
    {
        if (auto arn = VaultArn::fromString(m_order.vault))
            return arn;
        const auto name = VaultName::fromString(m_order.vault);
        if (!name)
            return failure(name.error());
        const auto described = waitFor(connection.access().glacier().describeVault(*name));
        if (!described)
            return failure(described.error());
        return described->arn;
    }

    int approve()
    {
        const auto bytes = readInput(m_order.argument, m_console.in);
        if (!bytes)
            return reportFailure(bytes.error(), m_console);
        const ServiceCommand service = openService(m_parser, m_order.isJson, m_console);
        if (!service.connection)
            return service.exitCode;
        LockConversation conversation(*service.connection);
        const auto identity = conversation.identify();
        if (!identity)
            return reportFailure(identity.error(), m_console);
        if (identity->arn.isEmpty()) {
            printLine(m_console.err, words::approvalNeedsIdentity());
            return exitFailure;
        }
        const auto vault = vaultMeant(*service.connection);
        if (!vault)
            return reportFailure(vault.error(), m_console);
        const foureyes::Place place{
            *vault, conversation.originOf(*vault),
            service.connection->access().destination().endpoint.url().toString(), identity->arn};
        if (place.origin.isSandbox())
            return refused(Words::tr("A rehearsal in the sandbox needs no approval"), m_console);
        return m_order.withdraws ? keep(foureyes::withdrawalEntry(place, journal::hashOf(*bytes),
                                                                  m_clock.utcNow()))
                                 : approveBytes(place, *bytes);
    }

    int approveBytes(const foureyes::Place &place, const QByteArray &bytes)
    {
        const policy::ChosenVault vault{place.vault};
        const auto ready = policy::ReadyPolicy::prepare(bytes, vault, m_order.accepted);
        if (!ready) {
            for (const policy::Finding &finding : policy::lint(viewOf(bytes), vault)) {
                if (finding.severity == policy::Severity::Error ||
                    finding.severity == policy::Severity::Danger)
                    printLine(m_console.err, terminalSafe(QStringLiteral("%1: %2").arg(
                                                 QString::fromStdString(finding.identity),
                                                 words::findingWords(finding).what)));
            }
            return reportFailure(ready.error(), m_console);
        }
        QStringList accepted;
        for (const std::string &identity : ready->acknowledgedDangers())
            accepted << QString::fromStdString(identity);
        return keep(foureyes::approvalEntry(place, ready->bytes(), accepted, m_clock.utcNow()));
    }

    int keep(const journal::Entry &entry)
    {
        if (!hasJournal())
            return exitFailure;
        if (const auto before = m_reading.read(); !before)
            return reportTeamFailure(before.error(), m_console);
        if (const auto team = write(entry); !team)
            return team.error();
        say(entry.kind == journal::EntryKind::PolicyApproved ? words::approvedSentence(entry)
                                                             : words::withdrawnSentence(entry));
        return exitSuccess;
    }

    const FourEyesOrder &m_order;
    const QCommandLineParser &m_parser;
    const Console &m_console;
    SystemClock m_clock;
    team::SilenceLimit m_limit;
    foureyes::TeamReading m_reading;
};

} // namespace

bool isFourEyes(const QStringList &arguments)
{
    const QStringList tasks{ruleTask, approveTask, approvalsTask, iamTask};
    return tasks.contains(arguments.value(1));
}

int runFourEyes(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("team rule"), console))
        return *exitCode;
    auto order = fourEyesOrderOf(parser);
    if (!order)
        return refused(order.error(), console);
    if (order->task != iamTask && !order->isAddressGiven) {
        if (const auto used = useKeptAddress(order->team); !used)
            return reportTeamFailure(used.error(), console);
    }
    silenceTeamDriver();
    return FourEyesTask(*order, parser, console).run();
}

} // namespace vaultlock::cli
