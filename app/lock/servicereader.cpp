// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/servicereader.h"

#include "core/whendone.h"

namespace vaultlock::lock {

namespace {

template <typename Answer>
Reading readingNow(const Services &services, Answer answer)
{
    return Reading{std::move(answer), services.client.lastReplyTime()};
}

} // namespace

void readService(const Services &services, const VaultName &vault, QObject *guard,
                 const std::function<void(const Reading &)> &done)
{
    const auto described = [services, done](const Result<aws::VaultDescription> &description) {
        if (description)
            done(readingNow(services, NoLockThere{}));
        else if (description.error().kind == ErrorKind::NotFound)
            done(readingNow(services, NoVaultThere{}));
        else
            done(readingNow(services, ReadingFailed{description.error()}));
    };
    whenDone(services.client.getVaultLock(vault), guard,
             [services, vault, guard, done, described](const Result<aws::VaultLock> &lock) {
                 if (lock)
                     done(readingNow(services, *lock));
                 else if (lock.error().kind == ErrorKind::NotFound)
                     whenDone(services.client.describeVault(vault), guard, described);
                 else
                     done(readingNow(services, ReadingFailed{lock.error()}));
             });
}

} // namespace vaultlock::lock
