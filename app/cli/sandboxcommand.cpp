// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sandboxcommand.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "core/regularfile.h"
#include "core/terminationsignals.h"
#include "sandbox/sandboxserver.h"
#include "words/errorwords.h"
#include "words/sandboxwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace vaultlock::cli {

namespace {

/// All the bytes that a seed may have in base64, and what is written around them.
constexpr qint64 largestSeed = 400 * 1024 * 1024;

template <typename Number>
bool readNumber(const QCommandLineParser &parser, const QString &option, Number largest,
                Number &number)
{
    bool isNumber = false;
    const qlonglong value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > qlonglong{largest})
        return false;
    number = static_cast<Number>(value);
    return true;
}

/// The option that cannot be, as it was written, or empty.
QString readOptions(const QCommandLineParser &parser, sandbox::Options &options)
{
    qint32 window = 0;
    options.region = parser.value(QStringLiteral("region"));
    options.accountId = parser.value(QStringLiteral("account"));
    options.stateFile = parser.value(QStringLiteral("state"));
    options.logFile = parser.value(QStringLiteral("log"));
    if (!readNumber(parser, QStringLiteral("port"), std::numeric_limits<quint16>::max(),
                    options.port))
        return written(parser, QStringLiteral("port"));
    if (!readNumber(parser, QStringLiteral("window"), std::numeric_limits<qint32>::max(), window) ||
        window == 0)
        return written(parser, QStringLiteral("window"));
    options.window = std::chrono::seconds(window);
    if (!readNumber(parser, QStringLiteral("vaults"), sandbox::mostVaults, options.vaults))
        return written(parser, QStringLiteral("vaults"));
    if (parser.isSet(QStringLiteral("seed")) && !parser.isSet(QStringLiteral("vaults")))
        options.vaults = 0;
    if (!Region::fromString(options.region))
        return written(parser, QStringLiteral("region"));
    if (!AccountId::fromString(options.accountId))
        return written(parser, QStringLiteral("account"));
    return {};
}

/// Into the options. The seed is read by the sandbox, which knows what it is for.
Result<void> readSeedFile(const QString &path, sandbox::Options &options)
{
    if (path.isEmpty())
        return {};
    auto text = readRegularFile(path, largestSeed + 1);
    if (!text)
        return failure(ErrorKind::FileNotReadable, path + QLatin1String(": ") + text.error().text);
    if (text->isEmpty() || text->size() > largestSeed)
        return failure(ErrorKind::InvalidInput,
                       path + QStringLiteral(": 1 to %1 bytes of JSON").arg(largestSeed));
    options.seed = *std::move(text);
    return {};
}

QString textOf(const std::shared_ptr<const Secret> &secret)
{
    const std::string_view text = secret->view();
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject identityObject(const sandbox::IdentityAccess &identity)
{
    QJsonObject object{{QStringLiteral("name"), identity.name},
                       {QStringLiteral("callerArn"), identity.callerArn},
                       {QStringLiteral("accessKeyId"), identity.accessKeyId},
                       {QStringLiteral("secretAccessKey"), textOf(identity.secretAccessKey)}};
    if (identity.sessionToken)
        object[QLatin1String("sessionToken")] = textOf(identity.sessionToken);
    return object;
}

QString accessLine(const sandbox::Access &access)
{
    QJsonArray identities;
    for (const sandbox::IdentityAccess &identity : access.identities)
        identities.append(identityObject(identity));
    const QJsonObject object{{QStringLiteral("endpoint"), access.endpoint.toString()},
                             {QStringLiteral("region"), access.region.toString()},
                             {QStringLiteral("accountId"), access.accountId.toString()},
                             {QStringLiteral("callerArn"), access.callerArn},
                             {QStringLiteral("accessKeyId"), access.accessKeyId},
                             {QStringLiteral("secretAccessKey"), textOf(access.secretAccessKey)},
                             {QStringLiteral("identities"), identities},
                             {QStringLiteral("controlToken"), textOf(access.controlToken)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

int reported(const Error &error, const Console &console)
{
    printLine(console.err, words::errorWords(error).what);
    return error.kind == ErrorKind::InvalidInput ? exitUsage : exitFailure;
}

int serve(const sandbox::Options &options, const Console &console)
{
    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::requested, qApp, &QCoreApplication::quit);

    const SystemClock clock;
    SystemRandom random;
    sandbox::SandboxServer server(options, clock, random);
    const auto access = server.start();
    if (!access)
        return reported(access.error(), console);
    if (!access->setAside.isEmpty()) {
        const words::ErrorWords notice = words::sandboxSetAside(access->setAside);
        printLine(console.err, notice.what + u' ' + notice.meaning);
    }
    if (!access->damagedArchives.isEmpty()) {
        const words::ErrorWords notice = words::sandboxBytesDamaged(access->damagedArchives.size());
        printLine(console.err, notice.what + u' ' + notice.meaning);
    }
    printLine(console.out, accessLine(*access));
    return QCoreApplication::exec();
}

} // namespace

int runSandbox(const QStringList &arguments, const Console &console)
{
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("sandbox"), console))
        return *exitCode;
    if (!parser.positionalArguments().isEmpty()) {
        printLine(console.err, QStringLiteral("Unexpected argument: ") +
                                   parser.positionalArguments().constFirst());
        return exitUsage;
    }
    sandbox::Options options;
    const QString wrong = readOptions(parser, options);
    if (!wrong.isEmpty())
        return reported(Error{ErrorKind::InvalidInput, {}, 0, {}, wrong}, console);
    if (const auto seed = readSeedFile(parser.value(QStringLiteral("seed")), options); !seed)
        return reported(seed.error(), console);
    return serve(options, console);
}

} // namespace vaultlock::cli
