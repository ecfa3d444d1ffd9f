// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/destination.h"

#include "aws/connection/resolveconnection.h"
#include "aws/credentials/staticcredentials.h"
#include "language/words.h"
#include "sandbox/sandboxserver.h"
#include "workspace/typedkeys.h"

#include <QCoreApplication>

#include <utility>

namespace vaultlock::workspace {

namespace {

Result<aws::ConnectionRequest> requestFor(const ConnectionChoice &choice,
                                          const ConnectionOptions &options,
                                          const LiveSources &sources)
{
    using Identity = aws::ConnectionRequest::Identity;
    aws::ConnectionRequest request;
    request.proxy = options.proxy;
    request.usesMetadata = options.usesMetadata;
    const auto ofSettings = [](const QString &text) {
        return text.isEmpty() ? std::nullopt
                              : std::optional(aws::SourcedText{text, Words::tr("the settings")});
    };
    request.usualRegion = ofSettings(options.usualRegion);
    request.usualEndpointUrl = ofSettings(options.usualEndpointUrl);
    request.proxyAddress = ofSettings(options.proxyAddress);
    if (!choice.region.isEmpty())
        request.region = aws::SourcedText{choice.region, sources.regionSource};
    if (!choice.endpointUrl.isEmpty())
        request.endpointUrl =
            aws::SourcedText{choice.endpointUrl, QStringLiteral("--endpoint-url")};
    if (choice.kind == ConnectionChoice::Kind::Profile) {
        request.identity = Identity::Profile;
        request.profile = choice.name;
    } else if (choice.kind == ConnectionChoice::Kind::Keys) {
        const TypedKeys *keys = sources.typedKeys;
        request.identity = Identity::Keys;
        request.keys = keys ? keys->provider(choice.name) : nullptr;
        if (!request.keys)
            return failure(ErrorKind::NoCredentials, choice.name);
        request.keysSource = keys->description(choice.name);
        if (const QString region = keys->region(choice.name); !request.region && !region.isEmpty())
            request.region = aws::SourcedText{region, request.keysSource};
    }
    return request;
}

// Shares the sandbox's secret by copying it once into the credentials, which cleanse it.
std::shared_ptr<aws::CredentialsProvider> credentialsOf(const sandbox::Access &access)
{
    auto credentials = std::make_shared<aws::Credentials>();
    credentials->accessKeyId = access.accessKeyId;
    credentials->secretAccessKey = Secret(access.secretAccessKey->view());
    credentials->source = Words::tr("the sandbox's own");
    return std::make_shared<aws::StaticCredentialsProvider>(std::move(credentials));
}

} // namespace

Result<Destination> liveDestination(const ConnectionChoice &choice,
                                    const ConnectionOptions &options, const LiveSources &sources)
{
    const auto request = requestFor(choice, options, sources);
    if (!request)
        return failure(request.error());
    const auto profiles =
        aws::ProfileSet::load(aws::SharedFilePaths::fromEnvironment(sources.environment));
    auto resolved =
        aws::resolveConnection(*request, sources.environment, profiles, sources.services);
    if (!resolved)
        return failure(resolved.error());
    return Destination{std::move(*resolved), QString()};
}

Result<Destination> sandboxDestination(const sandbox::Access &access)
{
    const auto endpoint = aws::Endpoint::fromUrl(access.endpoint.toString());
    if (!endpoint)
        return failure(endpoint.error());
    aws::ResolvedConnection connection{*endpoint, access.region};
    connection.regionSource = Words::tr("sandbox");
    connection.endpointSource = Words::tr("sandbox");
    connection.credentialsSource = Words::tr("the sandbox's own");
    connection.credentials = credentialsOf(access);
    return Destination{std::move(connection), access.stateId};
}

LockOrigin originOf(const Destination &destination, const VaultArn &vault)
{
    return destination.sandboxStateId.isEmpty()
               ? LockOrigin::service(destination.endpoint.host(), vault.partition(),
                                     vault.account())
               : LockOrigin::sandbox(destination.sandboxStateId);
}

} // namespace vaultlock::workspace
