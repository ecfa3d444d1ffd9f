// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/login/signinendpoint.h"

#include <array>

namespace vaultlock::aws {

namespace {

struct SignInDomain
{
    const char *partition;
    const char *domain;
};

constexpr std::array<SignInDomain, 8> domains{{
    {"aws", "signin.aws.amazon.com"},
    {"aws-cn", "signin.amazonaws.cn"},
    {"aws-us-gov", "signin.amazonaws-us-gov.com"},
    {"aws-iso", "signin.c2shome.ic.gov"},
    {"aws-iso-b", "signin.sc2shome.sgov.gov"},
    {"aws-iso-e", "signin.csphome.adc-e.uk"},
    {"aws-iso-f", "signin.csphome.hci.ic.gov"},
    {"aws-eusc", "signin.amazonaws-eusc.eu"},
}};

QString fipsDomainOfGovCloud(const Region &region)
{
    const QLatin1String domain("signin-fips.amazonaws-us-gov.com");
    return region.toString() == QLatin1String("us-gov-west-1") ? QString(domain)
                                                               : region.toString() + u'.' + domain;
}

} // namespace

Result<Endpoint> signInEndpoint(const Region &region, EndpointVariant variant)
{
    const QString https = QStringLiteral("https://");
    const bool isGovCloud = region.partition() == QLatin1String("aws-us-gov");
    if (variant.isFips && !variant.isDualStack && isGovCloud)
        return Endpoint::fromUrl(https + fipsDomainOfGovCloud(region));
    if (variant.isFips || variant.isDualStack)
        return Endpoint::forService(QStringLiteral("signin"), region, variant);
    for (const SignInDomain &known : domains) {
        if (region.partition() == QLatin1String(known.partition))
            return Endpoint::fromUrl(https + region.toString() + u'.' +
                                     QLatin1String(known.domain));
    }
    return failure(ErrorKind::InvalidEndpoint,
                   QStringLiteral("no sign-in endpoint in %1").arg(region.partition()));
}

} // namespace vaultlock::aws
