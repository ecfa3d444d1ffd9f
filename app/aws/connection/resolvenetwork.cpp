// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/connection/resolvenetwork.h"

#include "aws/profiles/namedfile.h"

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

QString withScheme(const QString &address)
{
    return address.contains(QLatin1String("://")) ? address : QStringLiteral("http://") + address;
}

/// The address of a PAC file, or libproxy's name for one (`pac+http://…`, `wpad:`).
bool isPac(const QString &address)
{
    const QString lower = address.toLower();
    const QString path = QUrl(withScheme(lower)).path();
    return lower.startsWith(QLatin1String("pac+")) || lower.startsWith(QLatin1String("wpad:")) ||
           path.endsWith(QLatin1String(".pac")) || path.endsWith(QLatin1String(".dat"));
}

tl::unexpected<Error> pacIsNotRead(const QString &source)
{
    return wrongSetting(source,
                        "it leads to a PAC file, which is not read; the proxy that the file "
                        "gives is set as http://HOST:PORT");
}

/// Of auto_proxy, which is Chromium's, and of libproxy's way in http_proxy: AWS's tools know
/// neither.
QString pacBeside(const QProcessEnvironment &environment)
{
    if (isGiven(environment, "https_proxy"))
        return {};
    if (const auto file = proxyVariable(environment, "auto_proxy"))
        return pacIsNotRead(file->source).value().detail;
    const auto plain = proxyVariable(environment, "http_proxy");
    return plain && isPac(plain->value) ? pacIsNotRead(plain->source).value().detail : QString();
}

/// What libproxy finds in the variables, and Qt then passes over without a word: https, SOCKS 4
/// (measured with 0.4.18 and Qt 6.4.2).
QString unusableForTheSystem(const QProcessEnvironment &environment)
{
    auto url = proxyVariable(environment, "https_proxy");
    if (!url)
        url = proxyVariable(environment, "http_proxy");
    if (!url || isPac(url->value)) // which libproxy may be able to run
        return {};
    const auto proxy = readProxyUrl(*url);
    return proxy ? QString() : proxy.error().detail;
}

Result<void> resolveProxy(NetworkSettings &settings, const Configuration &configuration)
{
    const QProcessEnvironment &environment = configuration.environment();
    if (settings.proxyMode != NetworkSettings::Proxy::Environment)
        return {};
    auto url = proxyVariable(environment, "https_proxy");
    if (!url && !isGiven(environment, "https_proxy"))
        url = proxyVariable(environment, "all_proxy");
    if (!url)
        return {};
    auto proxy = readProxyUrl(*url);
    if (!proxy)
        return failure(proxy.error());
    settings.proxy = std::move(*proxy);
    settings.proxySource = url->source;
    if (const auto exceptions = proxyVariable(environment, "no_proxy"))
        settings.noProxy = exceptions->value.split(u',', Qt::SkipEmptyParts);
    return {};
}

/// Who wants requests to go by one address does not want them to go without it.
Result<void> takeGivenProxy(NetworkSettings &settings, const std::optional<SourcedText> &address)
{
    if (settings.proxyMode != NetworkSettings::Proxy::Manual)
        return {};
    if (!address)
        return failure(ErrorKind::InvalidConfiguration,
                       QStringLiteral("the proxy is to be one that is given, and none is given"));
    auto proxy = readProxyUrl(*address);
    if (!proxy)
        return failure(proxy.error());
    settings.proxy = std::move(*proxy);
    settings.proxySource = address->source;
    return {};
}

Result<void> resolveCaBundle(NetworkSettings &settings, const Configuration &configuration)
{
    const auto bundle = configuration.find({"AWS_CA_BUNDLE"}, "ca_bundle");
    if (!bundle)
        return {};
    auto content = readNamedFile(bundle->value, largestBundle);
    if (!content) {
        content.error().detail.prepend(bundle->source + QStringLiteral(": "));
        return failure(content.error());
    }
    settings.caCertificates = QSslCertificate::fromData(*content, QSsl::Pem);
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
    if (isPac(text.value))
        return pacIsNotRead(text.source);
    const QUrl url(withScheme(text.value), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return wrongSetting(text.source, "it is no address of a proxy");
    if (url.scheme() != QLatin1String("http"))
        return wrongSetting(text.source,
                            "a proxy is asked by http only, not by https or SOCKS; the "
                            "tunnel through it is encrypted all the same");
    return QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(80)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

QStringList proxyNotes(const Configuration &configuration, const NetworkSettings &settings,
                       const Endpoint &endpoint)
{
    using Proxy = NetworkSettings::Proxy;
    const QUrl &url = endpoint.url();
    const bool isDirect = url.scheme() == QLatin1String("https") &&
                          proxyText(proxyFor(settings, url.host(), url.port(443))).isEmpty();
    if (!isDirect || settings.proxyMode == Proxy::None || !settings.proxySource.isEmpty())
        return {};
    const bool isOfSystem = settings.proxyMode == Proxy::System;
    const QString passedOver = isOfSystem ? unusableForTheSystem(configuration.environment())
                                          : pacBeside(configuration.environment());
    QStringList notes;
    if (!passedOver.isEmpty())
        notes.append(QStringLiteral("no proxy is used; ") + passedOver);
    if (isOfSystem)
        notes.append(
            QStringLiteral("the system gives no proxy for %1; so it says, too, where a PAC "
                           "file gives it and this computer's libproxy cannot run that: "
                           "then set HTTPS_PROXY and choose the proxy of the environment")
                .arg(url.host()));
    return notes;
}

Result<NetworkSettings> resolveNetwork(const Configuration &configuration,
                                       NetworkSettings::Proxy proxy,
                                       const std::optional<SourcedText> &proxyAddress)
{
    NetworkSettings settings;
    settings.proxyMode = proxy;
    if (const auto done = takeGivenProxy(settings, proxyAddress); !done)
        return failure(done.error());
    for (const auto resolve : {resolveProxy, resolveCaBundle, resolveRetries}) {
        if (const auto done = resolve(settings, configuration); !done)
            return failure(done.error());
    }
    return settings;
}

} // namespace vaultlock::aws
