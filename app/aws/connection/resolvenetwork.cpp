// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/resolvenetwork.h"

#include <QFile>
#include <QUrl>

#include <optional>
#include <utility>

namespace vaultlock::aws {

namespace {

/// Mozilla's, with every authority of the web, has a quarter of a megabyte.
constexpr qint64 largestBundle = 4'194'304;

tl::unexpected<Error> wrongSetting(const QString &source, const char *problem)
{
    return failure(ErrorKind::InvalidConfiguration,
                   source + QStringLiteral(": ") + QLatin1String(problem));
}

/// In lower case, else in upper case: an empty one in lower case clears the other (Python's
/// urllib.request.getproxies_environment(), which the AWS CLI goes by).
std::optional<SourcedText> proxyVariable(const QProcessEnvironment &environment, const char *name)
{
    QString variable = QLatin1String(name);
    if (!environment.contains(variable))
        variable = variable.toUpper();
    const QString value = environment.value(variable);
    return value.isEmpty() ? std::nullopt : std::optional(SourcedText{value, variable});
}

/// Also when it is empty, which says that there is none.
bool isGiven(const QProcessEnvironment &environment, const char *name)
{
    const QString variable = QLatin1String(name);
    return environment.contains(variable) || environment.contains(variable.toUpper());
}

Result<void> resolveProxy(NetworkSettings &settings, const Configuration &configuration)
{
    if (settings.proxyMode != NetworkSettings::Proxy::Environment)
        return {};
    auto url = proxyVariable(configuration.environment(), "https_proxy");
    if (!url && !isGiven(configuration.environment(), "https_proxy"))
        url = proxyVariable(configuration.environment(), "all_proxy");
    if (!url)
        return {};
    auto proxy = readProxyUrl(*url);
    if (!proxy)
        return failure(proxy.error());
    settings.proxy = std::move(*proxy);
    settings.proxySource = url->source;
    if (const auto exceptions = proxyVariable(configuration.environment(), "no_proxy"))
        settings.noProxy = exceptions->value.split(u',', Qt::SkipEmptyParts);
    return {};
}

Result<void> resolveCaBundle(NetworkSettings &settings, const Configuration &configuration)
{
    const auto bundle = configuration.find({"AWS_CA_BUNDLE"}, "ca_bundle");
    if (!bundle)
        return {};
    QFile file(bundle->value);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorKind::FileNotReadable,
                       bundle->source + QStringLiteral(": ") + bundle->value);
    settings.caCertificates = QSslCertificate::fromData(file.read(largestBundle), QSsl::Pem);
    // Without one, the system's would count, and the user has said that they shall not.
    if (settings.caCertificates.isEmpty())
        return wrongSetting(bundle->source, "the file holds no certificate");
    settings.caBundle = bundle->value;
    settings.caBundleSource = bundle->source;
    return {};
}

Result<void> resolveRetries(NetworkSettings &settings, const Configuration &configuration)
{
    if (const auto attempts = configuration.find({"AWS_MAX_ATTEMPTS"}, "max_attempts")) {
        bool isNumber = false;
        settings.maxAttempts = attempts->value.toInt(&isNumber);
        settings.maxAttemptsSource = attempts->source;
        if (!isNumber || settings.maxAttempts < 1 || settings.maxAttempts > 10)
            return wrongSetting(attempts->source, "it is no number from 1 to 10");
    }
    if (const auto mode = configuration.find({"AWS_RETRY_MODE"}, "retry_mode")) {
        settings.retryMode = mode->value;
        settings.retryModeSource = mode->source;
        if (mode->value != QLatin1String("standard") && mode->value != QLatin1String("legacy") &&
            mode->value != QLatin1String("adaptive"))
            return wrongSetting(mode->source, "it is none of standard, legacy and adaptive");
    }
    return {};
}

} // namespace

Result<QNetworkProxy> readProxyUrl(const SourcedText &text)
{
    const QString withScheme = text.value.contains(QLatin1String("://"))
                                   ? text.value
                                   : QStringLiteral("http://") + text.value;
    const QUrl url(withScheme, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrongSetting(text.source, "it is no address of a proxy");
    if (url.scheme() != QLatin1String("http"))
        return wrongSetting(text.source,
                            "a proxy is asked by http only, not by https or SOCKS; the "
                            "tunnel through it is encrypted all the same");
    return QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(80)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

Result<NetworkSettings> resolveNetwork(const Configuration &configuration,
                                       NetworkSettings::Proxy proxy)
{
    NetworkSettings settings;
    settings.proxyMode = proxy;
    for (const auto resolve : {resolveProxy, resolveCaBundle, resolveRetries}) {
        if (const auto done = resolve(settings, configuration); !done)
            return failure(done.error());
    }
    return settings;
}

} // namespace vaultlock::aws
