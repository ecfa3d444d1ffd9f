// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/configuration.h"

#include "aws/profiles/credentialchain.h"

namespace vaultlock::aws {

namespace {

QString placeText(const Setting &setting)
{
    return setting.place.file + u':' + QString::number(setting.place.line);
}

} // namespace

Configuration::Configuration(const QProcessEnvironment &environment, const Profile *profile,
                             const ProfileSet &profiles)
    : m_environment(environment)
    , m_profile(profile)
    , m_profiles(profiles)
{
}

std::optional<SourcedText> Configuration::find(std::initializer_list<const char *> variables,
                                               const char *key) const
{
    for (const char *variable : variables) {
        const QString name = QLatin1String(variable);
        const QString value = m_environment.value(name);
        if (!value.isEmpty())
            return SourcedText{value, name};
    }
    const Setting *setting = m_profile && key ? m_profile->find(key) : nullptr;
    if (!setting || setting->text.isEmpty())
        return {};
    return SourcedText{setting->text, placeText(*setting)};
}

Result<bool> Configuration::flag(const char *variable, const char *key) const
{
    const auto found = find({variable}, key);
    if (!found || found->value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    if (found->value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    return failure(ErrorKind::InvalidConfiguration,
                   found->source + QStringLiteral(": neither true nor false"));
}

Result<std::optional<SourcedText>> Configuration::servicesUrl(const QString &serviceId) const
{
    const Setting *named = m_profile ? m_profile->find("services") : nullptr;
    if (!named)
        return std::optional<SourcedText>();
    const Settings *services = m_profiles.services(named->text);
    if (!services)
        return failure(configurationError(
            *m_profile, "services", QStringLiteral("there is no [services %1]").arg(named->text)));
    const auto service = services->find(serviceId.toLower());
    if (service == services->end())
        return std::optional<SourcedText>();
    const QString url = subProperty(service->second, QStringLiteral("endpoint_url"));
    return url.isEmpty() ? std::optional<SourcedText>()
                         : std::optional(SourcedText{url, placeText(service->second)});
}

Result<std::optional<SourcedText>> Configuration::endpointUrl(const QString &serviceId) const
{
    const auto isIgnored =
        flag("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls");
    if (!isIgnored)
        return failure(isIgnored.error());
    if (*isIgnored)
        return std::optional<SourcedText>();
    const QByteArray own = "AWS_ENDPOINT_URL_" + serviceId.toLatin1();
    if (const auto found = find({own.constData(), "AWS_ENDPOINT_URL"}, nullptr))
        return found;
    const auto ofServices = servicesUrl(serviceId);
    if (!ofServices || *ofServices)
        return ofServices;
    return find({}, "endpoint_url");
}

} // namespace vaultlock::aws
