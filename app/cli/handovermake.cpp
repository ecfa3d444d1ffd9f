// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handovermake.h"

#include "cli/commandoptions.h"
#include "cli/handoverseal.h"
#include "cli/lockconversation.h"
#include "cli/output.h"
#include "cli/serviceconnection.h"
#include "core/wholefile.h"
#include "language/words.h"
#include "words/handoverwords.h"
#include "words/visibletext.h"

#include <QFileInfo>

namespace vaultlock::cli {

namespace {

/// By what a file is sealed.
struct Seal
{
    QByteArray certificate; ///< empty: by the passphrase
    QString whose;          ///< of the certificate
    Secret passphrase;
};

QString objectionToMake(const QCommandLineParser &parser)
{
    for (const char *name : {"vault", "to", "out"}) {
        if (parser.value(QLatin1String(name)).trimmed().isEmpty())
            return Words::tr("Say --vault NAME|ARN, --to NAME and --out FILE");
    }
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("Not expected: ") + parser.positionalArguments().constFirst();
    if (QFileInfo::exists(parser.value(QStringLiteral("out"))))
        return Words::tr("There is such a file already: --out ") +
               parser.value(QStringLiteral("out"));
    return {};
}

Result<VaultName> vaultNamed(const QString &text)
{
    if (const auto arn = VaultArn::fromString(text))
        return arn->name();
    return VaultName::fromString(text);
}

/// Why it cannot be is said; the exit code then.
tl::expected<Seal, int> sealFor(const QCommandLineParser &parser, const Console &console)
{
    Seal seal;
    if (parser.isSet(QStringLiteral("certificate"))) {
        const auto file = handover::readSealedFile(parser.value(QStringLiteral("certificate")));
        if (!file)
            return tl::unexpected(reportFailure(file.error(), console));
        seal.certificate = *file;
        seal.whose = handover::certificateName(*file);
        return seal;
    }
    auto passphrase = handOverPassphrase(parser, "Passphrase for the file: ", console);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    seal.passphrase = *std::move(passphrase);
    const auto textOf = [](const Secret &secret) {
        return words::textOf(secret.view());
    };
    QString repeated = textOf(seal.passphrase);
    if (!parser.isSet(QStringLiteral("passphrase-file")) &&
        !parser.isSet(QStringLiteral("passphrase-fd"))) {
        const auto again = handOverPassphrase(parser, "Once more: ", console);
        if (!again)
            return tl::unexpected(again.error());
        repeated = textOf(*again);
    }
    const QString objection = words::passphraseObjection(textOf(seal.passphrase), repeated);
    if (objection.isEmpty())
        return seal;
    printLine(console.err, objection);
    return tl::unexpected(exitFailure);
}

handover::Sealing<QByteArray> sealedBy(const Seal &seal, const QByteArray &content)
{
    if (!seal.certificate.isEmpty())
        return handover::sealedToCertificate(content, seal.certificate);
    SystemRandom random;
    return handover::sealedByPassphrase(content, seal.passphrase, random);
}

/// Journaled first: no lock ID leaves this computer without a word of it.
int writeOut(const handover::HandOver &handOver, const journal::Entry &entry,
             const QByteArray &file, const QString &path, journal::Journal &journal,
             const Console &console)
{
    if (const auto kept = waitFor(journal.append(entry)); !kept)
        return reportFailure(kept.error(), console);
    const auto written = writePrivateFile(path, file);
    if (written) {
        printLine(console.out, terminalSafe(words::handOverWritten(handOver, path)));
        return exitSuccess;
    }
    (void)waitFor(journal.append(
        handover::entryOfFailure(entry, written.error().detail, SystemClock().utcNow())));
    return reportFailure(written.error(), console);
}

int give(const QCommandLineParser &parser, const Seal &seal, ServiceConnection &connection,
         const Console &console)
{
    LockConversation conversation(connection);
    const auto identity = conversation.identify();
    if (!identity)
        return reportFailure(identity.error(), console);
    const QString from = parser.value(QStringLiteral("from")).trimmed();
    if (from.isEmpty() && identity->arn.isEmpty())
        return refused(Words::tr("Who you are has not been told. Say --from NAME"), console);
    const auto vault = conversation.read(*vaultNamed(parser.value(QStringLiteral("vault"))));
    if (!vault)
        return reportFailure(vault.error(), console);
    if (const auto obstacle =
            handover::obstacleToGiving(conversation.state(), conversation.serviceNow())) {
        printLine(console.err, words::givingObstacleSentence(*obstacle));
        return exitFailure;
    }
    const auto entries = waitFor(conversation.journal().read({vault->toString()}));
    if (!entries)
        return reportFailure(entries.error(), console);
    const auto &destination = connection.access().destination();
    const QString endpoint = destination.endpoint.url().toString();
    const auto trials = words::handOverTrials(
        *entries, {*vault, conversation.originOf(*vault), endpoint, identity->arn},
        std::get<lock::InProgress>(conversation.state()));
    const handover::HandOver handOver = handover::handOverOf(
        conversation.state(),
        {from.isEmpty() ? identity->arn : from, parser.value(QStringLiteral("to")).trimmed(),
         *vault, conversation.originOf(*vault), endpoint,
         workspace::choiceText(connection.start().choice), trials.tried, trials.left,
         parser.value(QStringLiteral("note"))},
        connection.clock().utcNow());
    if (handOver.mayBeAnother)
        printLine(console.err, words::uncertainLockSentence(handOver));
    const auto file = sealedBy(seal, handover::encoded(handOver));
    if (!file)
        return sayFault(file.error(), console);
    auto entry = handover::entryOfGiving(handOver, seal.whose, *file, *entries);
    if (!entry)
        return reportFailure(Error{ErrorKind::LockStateChanged, {}, 0, {}, {}}, console);
    entry->caller = identity->arn;
    return writeOut(handOver, *entry, *file, parser.value(QStringLiteral("out")),
                    conversation.journal(), console);
}

} // namespace

int makeHandOver(const QCommandLineParser &parser, const Console &console)
{
    if (const QString objection = objectionToMake(parser); !objection.isEmpty())
        return refused(objection, console);
    if (!vaultNamed(parser.value(QStringLiteral("vault"))))
        return refused(Words::tr("Not a vault: --vault ") + parser.value(QStringLiteral("vault")),
                       console);
    const auto seal = sealFor(parser, console);
    if (!seal)
        return seal.error();
    const ServiceCommand command = openService(parser, false, console);
    return command.connection ? give(parser, *seal, *command.connection, console)
                              : command.exitCode;
}

} // namespace vaultlock::cli
