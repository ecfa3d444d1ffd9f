// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/teamaccess.h"

#include "core/whendone.h"

#include <utility>

namespace vaultlock::workspace {

namespace {

template <typename T>
using Promised = std::shared_ptr<KeptPromise<team::TeamResult<T>>>;

template <typename T>
Promised<T> promiseOf()
{
    return std::make_shared<KeptPromise<team::TeamResult<T>>>();
}

tl::unexpected<team::TeamError> keychainFailure(const Error &error)
{
    return team::teamFailure(team::TeamError::Kind::PasswordUnusable,
                             error.kind == ErrorKind::NoCredentials
                                 ? QStringLiteral("the keychain has none for it")
                                 : error.detail);
}

} // namespace

TeamAccess::TeamAccess(QString journal, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_keychain(QStringLiteral("Vaultlock, team's journal"))
{
    connect(&m_keychain, &aws::Keychain::askedChanged, this, &TeamAccess::keychainAskedChanged);
}

team::TeamResult<std::optional<team::TeamSettings>> TeamAccess::settings() const
{
    return team::TeamSettings::readFor(m_journal);
}

QFuture<Result<team::TeamResult<team::TeamAddress>>>
TeamAccess::address(const team::TeamSettings &settings)
{
    const auto address = team::teamAddressOf(settings.place);
    auto promise = promiseOf<team::TeamAddress>();
    if (!address || !settings.isPasswordKept) {
        promise->keep(address);
        return promise->future();
    }
    whenDone(m_keychain.readPassword(settings.keychainLabel()), this,
             [promise, address = *address](const Result<team::SharedPassword> &password) {
                 if (!password)
                     return promise->keep(
                         team::TeamResult<team::TeamAddress>(keychainFailure(password.error())));
                 team::TeamAddress whole = address;
                 whole.password = *password;
                 promise->keep(team::TeamResult<team::TeamAddress>(std::move(whole)));
             });
    return promise->future();
}

QFuture<Result<team::TeamResult<void>>> TeamAccess::keep(const team::TeamSettings &settings,
                                                         const team::SharedPassword &password)
{
    auto promise = promiseOf<void>();
    if (!settings.isPasswordKept || !password) {
        forgetFormer(settings);
        promise->keep(settings.writeFor(m_journal));
        return promise->future();
    }
    whenDone(m_keychain.keepPassword(settings.keychainLabel(), password), this,
             [this, promise, settings](const Result<void> &kept) {
                 if (!kept)
                     return promise->keep(team::TeamResult<void>(keychainFailure(kept.error())));
                 forgetFormer(settings);
                 promise->keep(settings.writeFor(m_journal));
             });
    return promise->future();
}

/// The password of another database or user, which nobody will ask for any more.
void TeamAccess::forgetFormer(const team::TeamSettings &settings)
{
    const auto former = this->settings();
    if (former && *former && (*former)->isPasswordKept &&
        (!settings.isPasswordKept || (*former)->keychainLabel() != settings.keychainLabel()))
        m_keychain.forget((*former)->keychainLabel());
}

QFuture<Result<team::TeamResult<void>>> TeamAccess::forget()
{
    auto promise = promiseOf<void>();
    const auto kept = settings();
    if (!kept || !*kept || !(*kept)->isPasswordKept) {
        promise->keep(team::TeamSettings::removeFor(m_journal));
        return promise->future();
    }
    whenDone(m_keychain.forget((*kept)->keychainLabel()), this,
             [promise, journal = m_journal](const Result<void> &forgotten) {
                 const bool isGone =
                     forgotten || forgotten.error().kind == ErrorKind::NoCredentials;
                 promise->keep(isGone ? team::TeamSettings::removeFor(journal)
                                      : team::TeamResult<void>(keychainFailure(forgotten.error())));
             });
    return promise->future();
}

} // namespace vaultlock::workspace
