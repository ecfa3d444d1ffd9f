// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/statecodec.h"

#include "sandbox/state/vaultcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::sandbox {

namespace {

// 1: vaults without archives.
constexpr int oldestFormat = 1;
constexpr int currentFormat = 2;

Result<void> checkFormat(const QJsonObject &root)
{
    const double format = root[QLatin1String("format")].toDouble();
    if (format < oldestFormat)
        return failure(ErrorKind::InvalidInput, QStringLiteral("format"));
    if (format > currentFormat) {
        return failure(ErrorKind::SandboxUnavailable,
                       QStringLiteral("it was written by a newer version (format %1; this one "
                                      "knows %2)")
                           .arg(format)
                           .arg(currentFormat));
    }
    return {};
}

} // namespace

QByteArray encoded(const State &state)
{
    QJsonArray vaults;
    for (const Vault &vault : state.store.vaults())
        vaults.append(encodedVault(vault));
    const QJsonObject root{
        {QStringLiteral("format"), currentFormat},
        {QStringLiteral("stateId"), state.id},
        {QStringLiteral("accountId"), state.store.account().toString()},
        {QStringLiteral("region"), state.store.region().toString()},
        {QStringLiteral("clockOffsetSeconds"), qint64{state.clockOffset.count()}},
        {QStringLiteral("identities"), encodedIdentities(state.identities)},
        {QStringLiteral("account"), encodedSettings(state.store.settings())},
        {QStringLiteral("vaults"), vaults}};
    return QJsonDocument(root).toJson();
}

Result<State> decodedState(const QByteArray &text)
{
    QJsonParseError parseError{};
    const QJsonObject root = QJsonDocument::fromJson(text, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidInput, parseError.errorString());
    if (const auto format = checkFormat(root); !format)
        return failure(format.error());
    const auto account = AccountId::fromString(root[QLatin1String("accountId")].toString());
    const auto region = Region::fromString(root[QLatin1String("region")].toString());
    const QString id = root[QLatin1String("stateId")].toString();
    const qint64 offset = root[QLatin1String("clockOffsetSeconds")].toInteger(-1);
    if (!account || !region || id.isEmpty() || offset < 0 ||
        !root[QLatin1String("vaults")].isArray())
        return failure(ErrorKind::InvalidInput, QStringLiteral("header"));

    auto identities =
        decodedIdentities(root[QLatin1String("identities")], QStringLiteral("/identities"));
    if (!identities)
        return failure(identities.error());

    State state{id, std::chrono::seconds(offset), VaultStore(*account, *region),
                *std::move(identities)};
    if (root.contains(QLatin1String("account"))) {
        const auto settings = decodedSettings(root[QLatin1String("account")].toObject());
        if (!settings)
            return failure(settings.error());
        state.store.setSettings(*settings);
    }
    const QJsonArray vaults = root[QLatin1String("vaults")].toArray();
    for (const QJsonValue &value : vaults) {
        auto vault = decodedVault(value.toObject());
        if (!vault)
            return failure(vault.error());
        state.store.put(*vault);
    }
    return state;
}

} // namespace vaultlock::sandbox
