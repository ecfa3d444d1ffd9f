// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handoverseal.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/passphrase.h"
#include "cli/serviceconnection.h"
#include "language/words.h"
#include "lock/attempt.h"
#include "words/handoverwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::cli {

namespace {

using handover::SealFault;

Result<Secret> passphraseOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    return passphraseFrom(file.handle());
}

/// By one of the options.
Result<Secret> givenPassphrase(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("passphrase-file")))
        return passphraseOfFile(parser.value(QStringLiteral("passphrase-file")));
    bool isNumber = false;
    const int descriptor = parser.value(QStringLiteral("passphrase-fd")).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return failure(ErrorKind::FileNotReadable, QStringLiteral("--passphrase-fd"));
    return passphraseFrom(descriptor);
}

/// A file that is none, or none that this program can read; else it was opened wrongly.
bool isBadInput(const handover::OpeningFault &fault)
{
    const auto *seal = std::get_if<SealFault>(&fault);
    return !seal || (*seal != SealFault::Passphrase && *seal != SealFault::NotForThisKey &&
                     *seal != SealFault::KeyUnusable && *seal != SealFault::CryptographyFailed);
}

int sayNotReadable(const Error &error, const Console &console)
{
    reportFailure(error, console);
    return exitBadInput;
}

tl::expected<handover::Opener, int>
openerFor(handover::SealKind kind, const QCommandLineParser &parser, const Console &console)
{
    handover::Opener opener;
    if (kind == handover::SealKind::Certificate) {
        const auto key = handover::readSealedFile(parser.value(QStringLiteral("key")));
        if (!key)
            return tl::unexpected(sayNotReadable(key.error(), console));
        opener.key = *key;
    }
    auto passphrase = handOverPassphrase(parser,
                                         kind == handover::SealKind::Certificate
                                             ? "Passphrase of the key: "
                                             : "Passphrase of the hand-over: ",
                                         console);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    opener.passphrase = *std::move(passphrase);
    return opener;
}

} // namespace

tl::expected<Secret, int> handOverPassphrase(const QCommandLineParser &parser, const char *question,
                                             const Console &console)
{
    const bool isGiven = parser.isSet(QStringLiteral("passphrase-file")) ||
                         parser.isSet(QStringLiteral("passphrase-fd"));
    if (!isGiven && !hasTerminal())
        return tl::unexpected(refused(words::noTerminalForPassphrase(), console));
    auto passphrase = isGiven ? givenPassphrase(parser) : passphraseOfTerminal(question);
    if (!passphrase)
        return tl::unexpected(sayNotReadable(passphrase.error(), console));
    return *std::move(passphrase);
}

OpenedFile openHandOver(const QCommandLineParser &parser, const Console &console)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return {{}, refused(Words::tr("Name one file"), console)};
    const auto file = handover::readSealedFile(names.constFirst());
    if (!file)
        return {{}, sayNotReadable(file.error(), console)};
    const auto kind = handover::sealKind(*file);
    if (!kind)
        return {{}, sayFault(kind.error(), console)};
    if (*kind == handover::SealKind::Certificate && !parser.isSet(QStringLiteral("key")))
        return {{},
                refused(Words::tr("It is sealed to a certificate. Say with which key it "
                                  "opens: --key FILE.p12"),
                        console)};
    const auto opener = openerFor(*kind, parser, console);
    if (!opener)
        return {{}, opener.error()};
    const auto handOver = handover::opened(*file, *opener);
    if (!handOver)
        return {{}, sayFault(handOver.error(), console)};
    return {*handOver, exitSuccess};
}

void printHandOver(const handover::HandOver &handOver, const Console &console)
{
    constexpr int nameWidth = -18;
    for (const words::EntryFact &fact :
         words::handOverFacts(handOver, SystemClock().utcNow(), QTimeZone::systemTimeZone())) {
        QString name = fact.name + u':';
        for (const QString &line : fact.value.split(u'\n')) {
            printLine(console.out,
                      terminalSafe(QStringLiteral("%1%2").arg(name, nameWidth).arg(line)));
            name.clear();
        }
    }
}

void printHandOverJson(const handover::HandOver &handOver, const QString &outcome,
                       const Console &console)
{
    const auto moment = [](const QDateTime &time) {
        return textOrNull(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
    };
    const QJsonObject object{
        {QStringLiteral("outcome"), outcome},
        {QStringLiteral("from"), textOrNull(handOver.from)},
        {QStringLiteral("to"), textOrNull(handOver.to)},
        {QStringLiteral("written"), moment(handOver.written)},
        {QStringLiteral("note"), textOrNull(handOver.note)},
        {QStringLiteral("mode"), words::handOverMode(handOver)},
        {QStringLiteral("vault"), handOver.vault.name().toString()},
        {QStringLiteral("vaultArn"), handOver.vault.toString()},
        {QStringLiteral("account"), handOver.vault.account().toString()},
        {QStringLiteral("region"), handOver.vault.region().toString()},
        {QStringLiteral("endpoint"), textOrNull(handOver.endpoint)},
        {QStringLiteral("theirConnection"), textOrNull(handOver.connection)},
        {QStringLiteral("initiated"), moment(handOver.initiated)},
        {QStringLiteral("deadline"), moment(handOver.expires)},
        {QStringLiteral("mayBeAnother"), handOver.mayBeAnother},
        {QStringLiteral("policySha256"), QString::fromLatin1(lock::sha256Hex(handOver.policy))},
        {QStringLiteral("tried"), QJsonArray::fromStringList(handOver.tried)},
        {QStringLiteral("leftToTry"), QJsonArray::fromStringList(handOver.leftToTry)}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
    printLine(console.out, terminalSafe(QString::fromUtf8(text), LineEnds::Kept));
}

int sayFault(const handover::OpeningFault &fault, const Console &console)
{
    const auto *seal = std::get_if<SealFault>(&fault);
    reportFailure(seal ? words::sealFaultWords(*seal)
                       : words::contentFaultWords(std::get<handover::ContentFault>(fault)),
                  console);
    return isBadInput(fault) ? exitBadInput : exitFailure;
}

} // namespace vaultlock::cli
