// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/lockreading.h"

#include "aws/glacier/glacierclient.h"
#include "core/whendone.h"
#include "journal/snapshot.h"
#include "lock/servicereader.h"

namespace vaultlock::workspace {

namespace {

/// Readings look at no journal.
journal::Journal &emptyJournal(QObject *guard)
{
    auto *journal = new journal::Snapshot;
    journal->setParent(guard);
    return *journal;
}

} // namespace

void readLockOf(const VaultArn &vault, const LockOrigin &origin, const ReadingPlace &place,
                const QString &caller, QObject *guard,
                const std::function<void(const Result<lock::SourcedReading> &)> &done)
{
    const auto read = [=] {
        lock::readService({place.glacier, emptyJournal(guard), place.clock, place.scheduler},
                          vault.name(), guard, [=](const lock::Reading &reading) {
                              done(lock::SourcedReading{reading, place.clock.utcNow(),
                                                        place.destination.endpoint.url().toString(),
                                                        caller});
                          });
    };
    whenDone(place.glacier.describeVault(vault.name()), guard,
             [=](const Result<aws::VaultDescription> &described) {
                 const bool isOther = originOf(place.destination, vault) != origin ||
                                      (described && described->arn != vault);
                 if (isOther)
                     return done(failure(ErrorKind::WrongOrigin,
                                         described ? described->arn.toString() : QString()));
                 read();
             });
}

} // namespace vaultlock::workspace
