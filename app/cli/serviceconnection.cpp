#include "cli/serviceconnection.h"

#include "aws/connection/connectiontest.h"
#include "aws/connection/resolveconnection.h"
#include "aws/credentials/staticcredentials.h"
#include "aws/signing/sigv4.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "words/errorwords.h"

#include <QProcessEnvironment>

#include <utility>

namespace vaultlock::cli {

namespace {

const QLatin1String profilePrefix("profile:");

std::optional<aws::SourcedText> given(const QCommandLineParser &parser,
                                      const QCommandLineOption &option)
{
    if (!parser.isSet(option))
        return {};
    return aws::SourcedText{parser.value(option),
                            QStringLiteral("--") + option.names().constFirst()};
}

/// InvalidInput where the connection has another name than it can have.
Result<aws::ConnectionRequest> readRequest(const QCommandLineParser &parser,
                                           const ConnectionOptions &options)
{
    aws::ConnectionRequest request;
    request.region = given(parser, options.region);
    request.endpointUrl = given(parser, options.endpointUrl);
    const QString name = parser.value(options.connection);
    if (name == QLatin1String("environment"))
        return request;
    if (!name.startsWith(profilePrefix) || name.size() == profilePrefix.size())
        return failure(
            ErrorKind::InvalidInput,
            QStringLiteral("--connection is environment or profile:NAME, not “%1”").arg(name));
    request.identity = aws::ConnectionRequest::Identity::Profile;
    request.profile = name.mid(profilePrefix.size());
    return request;
}

Result<aws::ResolvedConnection> connectionTo(const sandbox::Access &access)
{
    const auto endpoint = aws::Endpoint::fromUrl(access.endpoint.toString());
    if (!endpoint)
        return failure(endpoint.error());
    auto credentials = std::make_shared<aws::Credentials>();
    credentials->accessKeyId = access.accessKeyId;
    credentials->secretAccessKey = Secret(access.secretAccessKey->view());
    credentials->source = QStringLiteral("made by the sandbox");
    aws::ResolvedConnection connection{*endpoint, access.region};
    connection.regionSource = QStringLiteral("sandbox");
    connection.endpointSource = QStringLiteral("sandbox");
    connection.credentialsSource = credentials->source;
    connection.credentials =
        std::make_shared<aws::StaticCredentialsProvider>(std::move(credentials));
    return connection;
}

} // namespace

ConnectionOptions::ConnectionOptions()
    : connection(QStringLiteral("connection"),
                 QStringLiteral(
                     "A sandbox for this command, as AWS's tools find it in the environment, or a "
                     "profile."),
                 QStringLiteral("sandbox|environment|profile:NAME"), QStringLiteral("environment"))
    , region(QStringLiteral("region"), QStringLiteral("The Region; goes before AWS_REGION."),
             QStringLiteral("region"))
    , endpointUrl(
          QStringLiteral("endpoint-url"),
          QStringLiteral("Where requests go; goes before AWS_ENDPOINT_URL_GLACIER. STS is not "
                         "asked then."),
          QStringLiteral("url"))
{
}

void ConnectionOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({connection, region, endpointUrl});
}

ServiceConnection::ServiceConnection(std::unique_ptr<Parts> parts, aws::ResolvedConnection resolved)
    : m_parts(std::move(parts))
    , m_resolved(std::move(resolved))
    , m_client(std::make_unique<aws::GlacierClient>(
          aws::clientSettings(m_resolved), *m_resolved.credentials, m_parts->network,
          m_parts->clock, m_parts->scheduler, m_parts->random))
{
    aws::applyProxies(m_parts->network, m_resolved.network);
    if (!m_resolved.sts)
        return;
    const auto access = std::make_shared<aws::HttpAccess>(m_resolved.network, m_parts->clock);
    m_sts = std::make_unique<aws::StsClient>(
        aws::StsClient::Settings{*m_resolved.sts, m_resolved.region},
        aws::RequestServices{access, m_parts->clock, m_parts->scheduler, m_parts->random,
                             m_resolved.network.maxAttempts});
}

std::unique_ptr<ServiceConnection> ServiceConnection::open(const QCommandLineParser &parser,
                                                           const ConnectionOptions &options,
                                                           const Console &console, int &exitCode)
{
    const bool isSandbox = parser.value(options.connection) == QLatin1String("sandbox");
    const auto request = isSandbox ? aws::ConnectionRequest() : readRequest(parser, options);
    if (!request ||
        (isSandbox && (parser.isSet(options.region) || parser.isSet(options.endpointUrl)))) {
        exitCode = refused(request ? QStringLiteral("--region and --endpoint-url belong to a live "
                                                    "connection.")
                                   : request.error().detail,
                           console);
        return nullptr;
    }
    const auto refuse = [&](const Error &error) {
        exitCode = reportFailure(error, console);
        return nullptr;
    };
    if (const auto tested = aws::selfTest(); !tested)
        return refuse(tested.error());
    auto parts = std::make_unique<Parts>();
    auto resolved = isSandbox ? startSandbox(*parts) : resolve(*parts, *request);
    if (!resolved)
        return refuse(resolved.error());
    return std::unique_ptr<ServiceConnection>(
        new ServiceConnection(std::move(parts), std::move(*resolved)));
}

Result<aws::ResolvedConnection> ServiceConnection::resolve(Parts &parts,
                                                           const aws::ConnectionRequest &request)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto profiles = aws::ProfileSet::load(aws::SharedFilePaths::fromEnvironment(environment));
    return aws::resolveConnection(request, environment, profiles,
                                  {parts.clock, parts.scheduler, parts.random});
}

Result<aws::ResolvedConnection> ServiceConnection::startSandbox(Parts &parts)
{
    parts.sandbox =
        std::make_unique<sandbox::SandboxServer>(sandbox::Options(), parts.clock, parts.random);
    const auto access = parts.sandbox->start();
    if (!access)
        return failure(access.error());
    return connectionTo(*access);
}

ServiceCommand beginServiceCommand(const QStringList &arguments, const QString &command,
                                   const QString &description, const QString &plainFormat,
                                   const Console &console)
{
    const QString json = QStringLiteral("json");
    const ConnectionOptions options;
    const QCommandLineOption format(QStringLiteral("format"),
                                    QStringLiteral("How the answer is written."),
                                    plainFormat + u'|' + json, plainFormat);
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    options.addTo(parser);
    parser.addOption(format);
    if (const auto exitCode = parseOptions(parser, arguments, command, console))
        return {nullptr, false, *exitCode};
    const QString how = parser.value(format);
    if (how != plainFormat && how != json)
        return {nullptr, false,
                refused(QStringLiteral("Unknown format: ") + written(parser, format), console)};
    if (!parser.positionalArguments().isEmpty())
        return {nullptr, false,
                refused(QStringLiteral("Unexpected argument: ") +
                            parser.positionalArguments().constFirst(),
                        console)};
    ServiceCommand begun;
    begun.isJson = how == json;
    begun.connection = ServiceConnection::open(parser, options, console, begun.exitCode);
    return begun;
}

int reportFailure(const Error &error, const Console &console)
{
    const words::ErrorWords words = words::errorWords(error);
    for (const QString &line : {words.what, words.meaning, words.remedy, words.details}) {
        if (!line.isEmpty())
            printLine(console.err, terminalSafe(line, LineEnds::Kept));
    }
    return exitFailure;
}

} // namespace vaultlock::cli
