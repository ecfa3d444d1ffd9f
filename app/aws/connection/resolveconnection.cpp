// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/resolveconnection.h"

#include "aws/connection/credentialsfor.h"
#include "aws/connection/lackingregion.h"
#include "aws/connection/resolvenetwork.h"
#include "aws/credentials/edgesign.h"
#include "aws/endpoint/regions.h"
#include "aws/profiles/faulttext.h"
#include "aws/profiles/notesfor.h"
#include "aws/profiles/wherelooked.h"

#include <utility>

namespace vaultlock::aws {

namespace {

tl::unexpected<Error> failureOf(const QString &source, Error error)
{
    error.detail = source + QStringLiteral(": ") + error.detail;
    return failure(std::move(error));
}

struct SourcedRegion
{
    Region region;
    QString source;
};

Result<SourcedRegion> resolveRegion(const ConnectionRequest &request,
                                    const Configuration &configuration)
{
    auto chosen = request.region
                      ? request.region
                      : configuration.find({"AWS_REGION", "AWS_DEFAULT_REGION"}, "region");
    if (!chosen)
        chosen = request.usualRegion;
    if (!chosen)
        return failure(lackingRegion(configuration));
    const auto region = Region::fromString(chosen->value);
    const QString sign = signAtAnEdge(chosen->value);
    if (!region && !sign.isEmpty())
        return failure(ErrorKind::InvalidInput, chosen->source + QLatin1String(": it ") + sign);
    if (!region)
        return failureOf(chosen->source, region.error());
    return SourcedRegion{*region, chosen->source};
}

Result<EndpointVariant> resolveVariant(const Configuration &configuration)
{
    const auto fips = configuration.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint");
    if (!fips)
        return failure(fips.error());
    const auto dualStack =
        configuration.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint");
    if (!dualStack)
        return failure(dualStack.error());
    return EndpointVariant{*fips, *dualStack};
}

/// endpointSource is left empty for the Region's own.
Result<void> resolveGlacier(ResolvedConnection &connection, const ConnectionRequest &request,
                            const Configuration &configuration, EndpointVariant variant)
{
    auto configured = configuration.endpointUrl(QStringLiteral("GLACIER"));
    if (!request.endpointUrl && !configured)
        return failure(configured.error());
    auto url = request.endpointUrl ? request.endpointUrl : *configured;
    if (!url)
        url = request.usualEndpointUrl;
    if (!url) {
        auto endpoint = Endpoint::forService(QStringLiteral("glacier"), connection.region, variant);
        if (!endpoint)
            return failure(endpoint.error());
        connection.endpoint = std::move(*endpoint);
        return {};
    }
    // As the SDKs have it: a URL says all, and a wish for another host contradicts it.
    if (variant.isFips || variant.isDualStack)
        return failureOf(
            url->source,
            {ErrorKind::InvalidEndpoint,
             {},
             0,
             {},
             variant.isFips
                 ? QStringLiteral("FIPS and a custom endpoint are not supported")
                 : QStringLiteral("dual stack and a custom endpoint are not supported")});
    auto endpoint = Endpoint::fromUrl(url->value);
    if (!endpoint)
        return failureOf(url->source, endpoint.error());
    connection.endpoint = std::move(*endpoint);
    connection.endpointSource = url->source;
    return {};
}

/// The JavaScript SDK takes a variable that is empty for one that is not set.
QStringList notesOnFilesThatAreNotRead(const QProcessEnvironment &environment)
{
    QStringList notes;
    for (const auto &[variable, usual] :
         {std::pair("AWS_CONFIG_FILE", "~/.aws/config"),
          std::pair("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials")}) {
        const QString name = QLatin1String(variable);
        if (environment.contains(name) && environment.value(name).isEmpty())
            notes.append(
                QStringLiteral("%1: empty, and no file is read in its place, as by the AWS "
                               "CLI; the JavaScript SDK reads %2")
                    .arg(name, QLatin1String(usual)));
    }
    return notes;
}

void addNotes(ResolvedConnection &connection, const ProfileSet &profiles, EndpointVariant variant)
{
    if (!isListed(connection.region))
        connection.notes.append(
            (isRegionOfAws(connection.region)
                 ? QStringLiteral("%1 is not among the Regions that are known to have Glacier: it "
                                  "is tried all the same")
                 : QStringLiteral("%1 is not among the Regions that AWS is known to have: it is "
                                  "tried all the same"))
                .arg(connection.region.toString()));
    if (variant.isFips && !hasGlacierFips(connection.region))
        connection.notes.append(QStringLiteral("no FIPS endpoint of Glacier is known in %1")
                                    .arg(connection.region.toString()));
    connection.notes += notesFor(profiles, connection.profile);
}

} // namespace

Result<const Profile *> profileFor(const ConnectionRequest &request,
                                   const QProcessEnvironment &environment,
                                   const ProfileSet &profiles)
{
    using Identity = ConnectionRequest::Identity;
    QString name = request.profile;
    QString source;
    if (request.identity != Identity::Profile) {
        for (const char *variable : {"AWS_DEFAULT_PROFILE", "AWS_PROFILE"}) {
            const QString variableName = QLatin1String(variable);
            const bool isTaken = request.identity == Identity::Environment
                                     ? environment.contains(variableName)
                                     : !environment.value(variableName).isEmpty();
            if (isTaken)
                source = variableName;
        }
        if (source.isEmpty())
            return profiles.find(QStringLiteral("default"));
        name = environment.value(source);
        if (name.isEmpty())
            return failure(ErrorKind::InvalidConfiguration,
                           source + QStringLiteral(": empty. The AWS CLI looks for a profile of "
                                                   "that name then, and refuses. Unset it, or let "
                                                   "it name a profile"));
    }
    const Profile *profile = profiles.find(name);
    if (!profile)
        return failure(noSuchProfile(profiles, name, source));
    if (!profile->faults.empty())
        return failure(ErrorKind::InvalidConfiguration, faultText(profile->faults.front()));
    return profile;
}

Result<ResolvedConnection> resolveConnection(const ConnectionRequest &request,
                                             const QProcessEnvironment &environment,
                                             const ProfileSet &profiles,
                                             const ConnectionServices &services)
{
    const auto profile = profileFor(request, environment, profiles);
    if (!profile)
        return failure(profile.error());
    const Configuration configuration(environment, *profile, profiles);
    const auto region = resolveRegion(request, configuration);
    if (!region)
        return failure(region.error());
    const auto variant = resolveVariant(configuration);
    if (!variant)
        return failure(variant.error());
    ResolvedConnection connection{Endpoint::forRegion(region->region), region->region,
                                  region->source};
    connection.profile = *profile ? (*profile)->name : QString();
    if (const auto done = resolveGlacier(connection, request, configuration, *variant); !done)
        return failure(done.error());
    auto network = resolveNetwork(configuration, request.proxy, request.proxyAddress);
    if (!network)
        return failure(network.error());
    connection.network = std::move(*network);
    const auto places = resolvePlaces(configuration, region->region, *variant);
    if (!places)
        return failure(places.error());
    if (connection.endpointSource.isEmpty() || places->hasConfiguredSts)
        connection.sts = places->sts;
    auto found = credentialsFor(request, configuration, profiles, connection, *places, services);
    if (!found)
        return failure(found.error());
    connection.credentials = std::move(found->provider);
    connection.credentialsSource = found->description;
    connection.ssoSession = std::move(found->ssoSession);
    connection.remarks = std::move(found->remarks);
    addNotes(connection, profiles, *variant);
    connection.notes += notesOnFilesThatAreNotRead(environment);
    connection.notes += proxyNotes(configuration, connection.network, connection.endpoint);
    return connection;
}

} // namespace vaultlock::aws
