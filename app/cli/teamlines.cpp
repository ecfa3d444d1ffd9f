// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/teamlines.h"

#include "cli/lockconversation.h"
#include "cli/output.h"
#include "journal/linestart.h"
#include "team/teamsnapshot.h"
#include "words/entrywords.h"
#include "words/recordwords.h"
#include "words/teamwords.h"
#include "workspace/teamaccess.h"

#include <QLoggingCategory>

namespace vaultlock::cli {

namespace {

QString uuidText(const QUuid &uuid)
{
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

QJsonObject headJson(const team::WriterHead &head)
{
    return {{QStringLiteral("writer"), uuidText(head.writer)},
            {QStringLiteral("member"), head.member},
            {QStringLiteral("lines"), head.head.number},
            {QStringLiteral("hash"), QString::fromLatin1(head.head.hash)},
            {QStringLiteral("receivedAt"), head.receivedAt.toString(Qt::ISODateWithMs)}};
}

QLatin1String nameOf(team::Contradiction::Kind kind)
{
    switch (kind) {
    case team::Contradiction::Kind::AnotherDatabase:
        return QLatin1String("another-database");
    case team::Contradiction::Kind::WentBack:
        return QLatin1String("went-back");
    case team::Contradiction::Kind::Rewritten:
        break;
    }
    return QLatin1String("rewritten");
}

} // namespace

int reportTeamFailure(const team::TeamError &error, const Console &console)
{
    const words::ErrorWords said = words::teamErrorWords(error);
    for (const QString &text : {said.what, said.meaning, said.remedy, said.details}) {
        if (!text.isEmpty())
            printLine(console.err, terminalSafe(text, LineEnds::Kept));
    }
    return exitFailure;
}

void silenceTeamDriver()
{
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
}

team::TeamResult<void> useKeptAddress(team::HandOverOrder &order)
{
    workspace::TeamAccess access(order.journal);
    const auto settings = access.settings();
    if (!settings)
        return team::teamFailure(settings.error());
    if (!*settings)
        return {};
    const auto address = waitFor(access.address(**settings));
    if (!address)
        return team::teamFailure(team::TeamError::Kind::PasswordUnusable, address.error().detail);
    return address->map([&order](const team::TeamAddress &kept) { order.address = kept; });
}

team::TeamResult<std::unique_ptr<journal::Journal>>
readTeamJournal(const team::TeamAddress &address, const QString &journal, const Clock &clock)
{
    team::SilenceLimit limit;
    const auto database = team::TeamDatabase::open(address, {}, limit);
    if (!database)
        return team::teamFailure(database.error());
    const auto view = team::lookAndRemember(**database, address, journal, clock);
    if (!view)
        return team::teamFailure(view.error());
    if (!view->contradictions.empty())
        return team::teamFailure(
            {team::TeamError::Kind::Contradicted, {}, {}, 0, view->contradictions, {}});
    return team::TeamSnapshot::of(**database).map([](auto snapshot) {
        return std::unique_ptr<journal::Journal>(std::move(snapshot));
    });
}

QJsonObject teamStatusJson(const team::TeamView &view, const QUuid &writer,
                           const std::optional<team::LocalChain> &local)
{
    QJsonArray writers;
    for (const team::WriterHead &head : view.heads)
        writers.append(headJson(head));
    QJsonArray contradictions;
    for (const team::Contradiction &one : view.contradictions)
        contradictions.append(
            QJsonObject{{QStringLiteral("kind"), nameOf(one.kind)},
                        {QStringLiteral("writer"), textOrNull(uuidText(one.writer))},
                        {QStringLiteral("seen"), one.seen.number},
                        {QStringLiteral("now"), one.now.number},
                        {QStringLiteral("meaning"), words::contradiction(one)}});
    return {
        {QStringLiteral("role"), view.visit.role},
        {QStringLiteral("mayHandOver"), view.visit.mayAppend},
        {QStringLiteral("isEncrypted"), view.visit.isEncrypted},
        {QStringLiteral("database"), uuidText(view.visit.database)},
        {QStringLiteral("schemaVersion"), team::schemaVersion},
        {QStringLiteral("isFirstSight"), view.isFirstSight},
        {QStringLiteral("clockAheadSeconds"), static_cast<double>(view.clockAhead.count()) / 1000},
        {QStringLiteral("writer"), textOrNull(uuidText(writer))},
        {QStringLiteral("lines"), local ? QJsonValue(local->lines) : QJsonValue()},
        {QStringLiteral("waiting"), local ? QJsonValue(local->waiting()) : QJsonValue()},
        {QStringLiteral("writers"), writers},
        {QStringLiteral("contradictions"), contradictions}};
}

QJsonArray teamChainsJson(const std::vector<team::ChainReport> &chains)
{
    QJsonArray array;
    for (const team::ChainReport &chain : chains) {
        QJsonObject object = headJson(chain.writer);
        object.insert(QStringLiteral("isWhole"), chain.isWhole());
        object.insert(QStringLiteral("brokenAt"),
                      chain.wrongHashAt > 0 ? QJsonValue(chain.wrongHashAt)
                      : chain.proof         ? QJsonValue()
                                            : QJsonValue(chain.proof.error().line));
        object.insert(QStringLiteral("meaning"), words::chainVerified(chain));
        array.append(object);
    }
    return array;
}

QJsonObject teamLineJson(const team::TeamLine &line)
{
    QJsonObject object{{QStringLiteral("writer"), uuidText(line.writer)},
                       {QStringLiteral("member"), line.member},
                       {QStringLiteral("number"), line.number},
                       {QStringLiteral("receivedAt"), line.receivedAt.toString(Qt::ISODateWithMs)}};
    const auto start = journal::lineStartOf(line.text);
    const bool isWritten = start && journal::isAsWritten({start->sequence, line.text, line.hash});
    object.insert(QStringLiteral("isAsWritten"), isWritten);
    const auto entry = isWritten ? journal::entryOf(line.text) : std::nullopt;
    object.insert(QStringLiteral("time"),
                  entry ? QJsonValue(words::entryUtc(*entry)) : QJsonValue());
    object.insert(QStringLiteral("kind"),
                  entry ? QJsonValue(journal::entryKindName(entry->kind)) : QJsonValue());
    object.insert(QStringLiteral("vaultARN"), textOrNull(entry ? entry->vaultArn : QString()));
    object.insert(QStringLiteral("caller"), textOrNull(entry ? entry->caller : QString()));
    object.insert(QStringLiteral("clockWasAhead"), words::isAheadOfReceipt(line));
    return object;
}

} // namespace vaultlock::cli
