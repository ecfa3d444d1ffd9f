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

void addOpeningOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("key"),
         QStringLiteral("Of a file that is sealed to a certificate: its key, PKCS#12."),
         QStringLiteral("file")});
    addPassphraseOptions(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The sealed file."));
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

int takeOver(const HandOver &handOver, LockConversation &conversation, const Console &console)
{
    const Standing standing =
        handover::standingOf(handOver, conversation.state(), conversation.serviceNow());
    if (standing == Standing::Held) {
        printLine(console.out, words::standingWords(handOver, standing).what);
        return exitSuccess;
    }
    if (standing != Standing::AsHandedOver)
        return sayStanding(handOver, standing, console);
    if (const auto taken = conversation.takeOver(handover::receivedLock(handOver)); !taken)
        return reportFailure(taken.error(), console);
    printLine(console.out, terminalSafe(words::takenOverSentence(handOver)));
    return exitSuccess;
}

int receive(const HandOver &handOver, ServiceConnection &connection, const Console &console)
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
    return takeOver(handOver, conversation, console);
}

} // namespace

void addShowHandOver(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Opens a hand-over and says what is in it: from whom, which vault, until "
                       "when, what was tried. Nothing is taken, and nobody is asked whether it is "
                       "so. The lock ID is not shown."));
    addOpeningOptions(parser);
}

int showHandOver(const QCommandLineParser &parser, const Console &console)
{
    const OpenedFile file = openHandOver(parser, console);
    if (!file.handOver)
        return file.exitCode;
    printHandOver(*file.handOver, console);
    printLine(console.out, words::nothingCheckedYet());
    return exitSuccess;
}

void addReceiveHandOver(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Opens a hand-over, holds it against the service, and takes the lock with "
                       "its lock ID into your journal, as received. Nothing is completed. Exits "
                       "with 1 where the lock is not as it was handed over, and takes nothing "
                       "then. Example:\n"
                       "  vaultlock-cli handover receive --connection profile:prod "
                       "payroll.vaultlock-handover"));
    addOpeningOptions(parser);
    addConnectionOptions(parser);
}

int receiveHandOver(const QCommandLineParser &parser, const Console &console)
{
    const OpenedFile file = openHandOver(parser, console);
    if (!file.handOver)
        return file.exitCode;
    printHandOver(*file.handOver, console);
    const ServiceCommand command = openService(parser, false, console);
    return command.connection ? receive(*file.handOver, *command.connection, console)
                              : command.exitCode;
}

} // namespace vaultlock::cli
