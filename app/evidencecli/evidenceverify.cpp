// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/evidenceverify.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "evidence/received.h"
#include "evidencecli/checking.h"
#include "evidencecli/lockreading.h"
#include "evidencecli/ordered.h"
#include "words/evidencedeskwords.h"
#include "words/evidencefactwords.h"
#include "words/evidencewords.h"
#include "words/verificationwords.h"

#include <QTimeZone>

namespace vaultlock::cli {

namespace {

using evidence::Check;

int unreadable(const UnreadableFile &file, const Console &console)
{
    printLine(console.err, terminalSafe(unreadableText(file)));
    return exitBadInput;
}

/// By its own word: what it is of, before whether that holds.
void tellWhatItIsOf(const QJsonObject &evidence, const Console &console)
{
    if (evidence.isEmpty())
        return;
    const evidencedesk::About about = aboutOf(evidence);
    printLine(console.out, words::evidenceMode(about.isSandbox));
    printLine(console.out, terminalSafe(words::evidenceIsOf(
                               {about.vault, about.account, about.region, about.state, about.made},
                               QTimeZone::systemTimeZone())));
}

int print(const std::vector<Check> &checks, const Console &console)
{
    bool hasFailed = false;
    for (const Check &check : checks) {
        const bool isFailed = check.outcome == Check::Outcome::Failed;
        hasFailed = hasFailed || isFailed;
        printLine(console.out,
                  terminalSafe(words::checkLine(check.outcome == Check::Outcome::Ok, isFailed,
                                                check.what, check.why, check.option)));
    }
    return hasFailed ? exitFailure : exitSuccess;
}

/// Of the vault that the evidence says it is of.
Result<evidence::ServiceReading> readNow(const QJsonObject &object, ServiceConnection &connection)
{
    const QJsonObject vault = object.value(u"vault").toObject();
    const auto arn = VaultArn::fromService(vault.value(u"arn").toString());
    const auto origin = LockOrigin::fromKey(vault.value(u"origin").toString());
    if (!arn || !origin)
        return failure(ErrorKind::WrongOrigin, vault.value(u"arn").toString());
    return readLockOf({*arn, *origin, {}, {}, {}}, connection);
}

} // namespace

int verifyEvidence(const QCommandLineParser &parser, const Console &console)
{
    if (parser.isSet(QStringLiteral("order")))
        return verifyByOrder(console);
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return refused(QStringLiteral("Name the evidence: evidence verify FOLDER|ZIP"), console);
    const auto bundle = evidence::receivedFrom(names.constFirst());
    if (!bundle)
        return unreadable({names.constFirst(), bundle.error()}, console);
    const evidence::ReadEvidence read = evidence::readEvidence(*bundle);
    evidencedesk::VerifyOrder order{names.constFirst(),
                                    parser.value(QStringLiteral("journal")),
                                    {},
                                    parser.value(QStringLiteral("trust")),
                                    parser.value(QStringLiteral("tsa-trust")),
                                    parser.values(QStringLiteral("cloudtrail"))};
    if (parser.isSet(QStringLiteral("live")) && !read.object.isEmpty()) {
        const ServiceCommand command = openService(parser, false, console);
        if (!command.connection)
            return exitBadInput;
        const auto reading = readNow(read.object, *command.connection);
        if (!reading)
            return unreadable({names.constFirst(), reading.error()}, console);
        order.service = *reading;
    }
    const auto checks = allChecks(*bundle, read, order);
    if (!checks)
        return unreadable(checks.error(), console);
    tellWhatItIsOf(read.object, console);
    return print(*checks, console);
}

} // namespace vaultlock::cli
