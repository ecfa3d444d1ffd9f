// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetoptions.h"

#include "aws/endpoint/regions.h"
#include "cli/commandoptions.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "cli/policyinput.h"
#include "cli/serviceconnection.h"
#include "language/words.h"
#include "words/fleetwords.h"
#include "workspace/connectionchoice.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace vaultlock::cli {

namespace {

std::optional<std::chrono::seconds> spanOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})([smhd])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2).at(0).unicode()) {
    case u's':
        return std::chrono::seconds(count);
    case u'm':
        return std::chrono::minutes(count);
    case u'h':
        return std::chrono::hours(count);
    default:
        return std::chrono::hours(24 * count);
    }
}

/// InvalidInput: detail says why.
Result<fleet::KnownPolicy> policyOfFile(const QString &path, const Console &console)
{
    const auto bytes = readInput(path, console.in);
    if (!bytes)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The file cannot be read: ") + bytes.error().detail);
    const PolicyInput input(path, *bytes);
    if (const QString refusal = input.refusal(); !refusal.isEmpty())
        return failure(ErrorKind::InvalidInput, refusal);
    return fleet::savedPolicy(path, input.policy());
}

class FleetOrderReading
{
public:
    FleetOrderReading(const QCommandLineParser &parser, const Console &console)
        : m_parser(parser)
        , m_console(console)
    {
    }

    /// What is wrong with the command line; empty where it can be.
    QString read(FleetOrder &order)
    {
        order.endpointUrl = value("endpoint-url");
        order.tellsChanges = isSet("since-last");
        order.known = words::startingPointPolicies();
        order.filter.isNotLocked = isSet("not-locked");
        order.filter.isNotEmpty = isSet("not-empty");
        for (const auto part : {&FleetOrderReading::readFormat, &FleetOrderReading::readPlaces,
                                &FleetOrderReading::readTag, &FleetOrderReading::readTime,
                                &FleetOrderReading::readPolicies}) {
            if (const QString wrong = (this->*part)(order); !wrong.isEmpty())
                return wrong;
        }
        const bool isWithout = isSet("only-locks");
        order.wanted = {!isWithout, !isWithout};
        return isWithout && order.filter.heldInVain
                   ? Words::tr("--held-in-vain needs the tags; --only-locks leaves them out.")
                   : QString();
    }

private:
    bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    QStringList values(const char *name) const
    {
        return m_parser.values(QString::fromLatin1(name));
    }

    QString readFormat(FleetOrder &order)
    {
        const QStringList names{QStringLiteral("table"), QStringLiteral("json"),
                                QStringLiteral("csv")};
        const auto at = names.indexOf(value("format"));
        order.format = static_cast<FleetOrder::Format>(at);
        return {};
    }

    QString readPlaces(FleetOrder &order)
    {
        std::vector<std::optional<Region>> regions;
        for (const QString &text : values("region")) {
            const auto region = Region::fromString(text);
            if (!region)
                return Words::tr("There is no such Region: --region ") + text;
            regions.emplace_back(*region);
        }
        if (isSet("all-regions")) {
            for (const aws::ListedRegion &listed : aws::regionsWithGlacier()) {
                if (const auto region = Region::fromString(listed.code);
                    region && listed.partition == QLatin1String("aws"))
                    regions.emplace_back(*region);
            }
        }
        QStringList profiles = values("profile");
        if (profiles.isEmpty() && order.endpointUrl.isEmpty())
            takeWindowsConnection(profiles, regions);
        if (regions.empty())
            regions.emplace_back(std::nullopt);
        if (profiles.contains(QString()))
            return Words::tr("--profile needs a name.");
        if (profiles.isEmpty())
            profiles.append(QString());
        for (const QString &profile : profiles) {
            for (const auto &region : regions) {
                const fleet::Place place{profile, region};
                if (std::find(order.places.begin(), order.places.end(), place) ==
                    order.places.end())
                    order.places.push_back(place);
            }
        }
        const workspace::ConnectionChoice anywhere{
            workspace::ConnectionChoice::Kind::Environment, {}, order.endpointUrl};
        const auto checked = workspace::checkPlace(anywhere);
        return checked ? QString()
                       : Words::tr("--endpoint-url %1: %2")
                             .arg(order.endpointUrl, checked.error().detail);
    }

    /// As a command without --connection does (workspace/startingconnection.h).
    void takeWindowsConnection(QStringList &profiles,
                               std::vector<std::optional<Region>> &regions) const
    {
        const workspace::StartingConnection start = startUnnamed();
        if (start.by != workspace::StartingConnection::By::Window)
            return;
        printLine(m_console.err, terminalSafe(titleOf(start)));
        if (start.choice.kind == workspace::ConnectionChoice::Kind::Profile)
            profiles.append(start.choice.name);
        const auto region = Region::fromString(start.choice.region);
        if (regions.empty() && region)
            regions.emplace_back(*region);
    }

    QString readTag(FleetOrder &order)
    {
        if (!isSet("held-in-vain"))
            return {};
        const QString tag = value("held-in-vain");
        const auto equals = tag.indexOf(u'=');
        fleet::Filter::HeldTag held{equals < 0 ? tag : tag.left(equals), {}};
        if (equals >= 0)
            held.value = tag.mid(equals + 1);
        if (held.key.isEmpty())
            return Words::tr("--held-in-vain needs a tag.");
        order.filter.heldInVain = held;
        return {};
    }

    QString readTime(FleetOrder &order)
    {
        if (!isSet("ends-within"))
            return {};
        order.filter.endsWithin = spanOf(value("ends-within"));
        return order.filter.endsWithin
                   ? QString()
                   : Words::tr("No time: --ends-within ") + value("ends-within");
    }

    QString readPolicies(FleetOrder &order)
    {
        QStringList paths = values("policy");
        if (isSet("differs-from"))
            paths.prepend(value("differs-from"));
        if (paths.count(QStringLiteral("-")) > 1)
            return Words::tr("Standard input can be read once.");
        for (const QString &path : paths) {
            const auto known = policyOfFile(path, m_console);
            if (!known)
                return known.error().detail;
            if (isSet("differs-from") && !order.filter.differsFrom)
                order.filter.differsFrom = order.known.size();
            order.known.push_back(*known);
        }
        return {};
    }

    const QCommandLineParser &m_parser;
    const Console &m_console;
};

} // namespace

std::variant<FleetOrder, int> readFleetOrder(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("fleet"), console))
        return *exitCode;
    if (!parser.positionalArguments().isEmpty())
        return refused(Words::tr("Unexpected argument: ") +
                           parser.positionalArguments().constFirst(),
                       console);
    FleetOrder order;
    if (const QString wrong = FleetOrderReading(parser, console).read(order); !wrong.isEmpty())
        return refused(wrong, console);
    return order;
}

} // namespace vaultlock::cli
