// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handoverreceive.h"

#include "cli/commandoptions.h"
#include "cli/handoverseal.h"
#include "cli/lockconversation.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "words/handoverwords.h"

namespace vaultlock::cli {

namespace {

using handover::HandOver;
using handover::Place;
using handover::Standing;

bool wantsJson(const QCommandLineParser &parser)
{
    return parser.value(QStringLiteral("format")) == QLatin1String("json");
}

/// The account of a vault of that name counts where nobody has said whose the credentials are.
Place placeHere(const HandOver &handOver, const LockConversation &conversation,
                ServiceConnection &connection, const QString &account)
{
    return handover::placeOf(handOver, {conversation.originOf(handOver.vault),
                                        connection.access().destination().region, account});
}

int sayPlace(const HandOver &handOver, Place place, const Console &console)
{
    printLine(console.err, terminalSafe(words::placeSentence(handOver, place)));
    return exitFailure;
}

int sayStanding(const HandOver &handOver, Standing standing, const Console &console)
{
    reportFailure(words::standingWords(handOver, standing), console);
    return exitFailure;
}

/// outcome: for a script; sentence: for a person, who has been told the rest.
int sayTaken(const HandOver &handOver, const char *outcome, const QString &sentence, bool isJson,
             const Console &console)
{
    if (isJson)
        printHandOverJson(handOver, QLatin1String(outcome), console);
    else
        printLine(console.out, terminalSafe(sentence));
    return exitSuccess;
}

int takeOver(const HandOver &handOver, LockConversation &conversation, bool isJson,
             const Console &console)
{
    const Standing standing =
        handover::standingOf(handOver, conversation.state(), conversation.serviceNow());
    if (standing == Standing::Held)
        return sayTaken(handOver, "heldAlready", words::standingWords(handOver, standing).what,
                        isJson, console);
    if (standing != Standing::AsHandedOver)
        return sayStanding(handOver, standing, console);
    if (const auto taken = conversation.takeOver(handover::receivedLock(handOver)); !taken)
        return reportFailure(taken.error(), console);
    return sayTaken(handOver, "takenOver", words::takenOverSentence(handOver), isJson, console);
}

int receive(const HandOver &handOver, ServiceConnection &connection, bool isJson,
            const Console &console)
{
    LockConversation conversation(connection);
    const auto identity = conversation.identify();
    if (!identity)
        return reportFailure(identity.error(), console);
    const Place place = placeHere(handOver, conversation, connection, identity->account);
    if (place != Place::Fits && place != Place::Unknown)
        return sayPlace(handOver, place, console);
    const auto vault = conversation.read(handOver.vault.name());
    if (!vault && vault.error().kind == ErrorKind::NotFound)
        return sayStanding(handOver, Standing::NoVault, console);
    if (!vault)
        return reportFailure(vault.error(), console);
    if (*vault != handOver.vault)
        return sayPlace(handOver, Place::OtherAccount, console);
    return takeOver(handOver, conversation, isJson, console);
}

} // namespace

int showHandOver(const QCommandLineParser &parser, const Console &console)
{
    const bool isJson = wantsJson(parser);
    const OpenedFile file = openHandOver(parser, console);
    if (!file.handOver)
        return file.exitCode;
    if (isJson) {
        printHandOverJson(*file.handOver, QStringLiteral("notChecked"), console);
        return exitSuccess;
    }
    printHandOver(*file.handOver, console);
    printLine(console.out, words::nothingCheckedYet());
    return exitSuccess;
}

int receiveHandOver(const QCommandLineParser &parser, const Console &console)
{
    const bool isJson = wantsJson(parser);
    const OpenedFile file = openHandOver(parser, console);
    if (!file.handOver)
        return file.exitCode;
    if (!isJson)
        printHandOver(*file.handOver, console);
    const ServiceCommand command = openService(parser, isJson, console);
    return command.connection ? receive(*file.handOver, *command.connection, isJson, console)
                              : command.exitCode;
}

} // namespace vaultlock::cli
