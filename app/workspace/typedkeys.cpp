// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/typedkeys.h"

#include "aws/credentials/staticcredentials.h"
#include "core/keptpromise.h"
#include "core/whendone.h"

#include <QSettings>

namespace vaultlock::workspace {

namespace {

constexpr QLatin1StringView array("keysInKeychain");
constexpr QLatin1StringView labelKey("label");
constexpr QLatin1StringView keyRegionKey("region");

} // namespace

TypedKeys::TypedKeys(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_keychain, &aws::Keychain::askedChanged, this, &TypedKeys::keychainAskedChanged);
    const int count = m_settings.beginReadArray(array);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const QString label = m_settings.value(labelKey).toString();
        m_entries[label] = {m_settings.value(keyRegionKey).toString(),
                            std::make_shared<aws::KeychainCredentials>(m_keychain, label), true};
    }
    m_settings.endArray();
}

QStringList TypedKeys::labels() const
{
    QStringList result;
    for (const auto &[label, entry] : m_entries)
        result.append(label);
    return result;
}

bool TypedKeys::isInKeychain(const QString &label) const
{
    const auto found = m_entries.find(label);
    return found != m_entries.end() && found->second.isInKeychain;
}

QString TypedKeys::region(const QString &label) const
{
    const auto found = m_entries.find(label);
    return found == m_entries.end() ? QString() : found->second.region;
}

QString TypedKeys::description(const QString &label) const
{
    return isInKeychain(label) ? tr("keychain (%1)").arg(label)
                               : tr("typed, for this session (%1)").arg(label);
}

std::shared_ptr<aws::CredentialsProvider> TypedKeys::provider(const QString &label) const
{
    const auto found = m_entries.find(label);
    return found == m_entries.end() ? nullptr : found->second.provider;
}

void TypedKeys::keepForSession(const NewKeys &keys)
{
    m_entries[keys.label] = {
        keys.region, std::make_shared<aws::StaticCredentialsProvider>(keys.credentials), false};
    save();
    emit changed();
}

QFuture<Result<void>> TypedKeys::keepInKeychain(const NewKeys &keys)
{
    auto promise = std::make_shared<KeptPromise<void>>();
    whenDone(m_keychain.keep(keys.label, keys.credentials), this,
             [this, promise, keys](const Result<void> &kept) {
                 if (kept) {
                     m_entries[keys.label] = {
                         keys.region,
                         std::make_shared<aws::KeychainCredentials>(m_keychain, keys.label), true};
                     save();
                     emit changed();
                 }
                 promise->keep(kept);
             });
    return promise->future();
}

void TypedKeys::forget(const QString &label)
{
    if (!isInKeychain(label))
        return drop(label);
    whenDone(m_keychain.forget(label), this, [this, label](const Result<void> &forgotten) {
        const bool isGone = forgotten || forgotten.error().kind == ErrorKind::NoCredentials;
        if (isGone)
            drop(label);
        else
            emit failed(forgotten.error());
    });
}

void TypedKeys::drop(const QString &label)
{
    m_entries.erase(label);
    save();
    emit changed();
}

void TypedKeys::save()
{
    m_settings.remove(array);
    m_settings.beginWriteArray(array);
    int index = 0;
    for (const auto &[label, entry] : m_entries) {
        if (!entry.isInKeychain)
            continue;
        m_settings.setArrayIndex(index++);
        m_settings.setValue(labelKey, label);
        m_settings.setValue(keyRegionKey, entry.region);
    }
    m_settings.endArray();
}

} // namespace vaultlock::workspace
