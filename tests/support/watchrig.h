// SPDX-License-Identifier: GPL-3.0-or-later

// A watch with its program, in front of live services on loopback. Time is the test's.
#pragma once

#include "aws/signing/sigv4.h"
#include "support/glacierof.h"
#include "support/manualclock.h"
#include "support/manualscheduler.h"
#include "support/memoryjournal.h"
#include "watch/watch.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

namespace vaultlock::tests {

inline const QString exampleVault = QStringLiteral("examplevault");
inline const QString exampleAccount = QStringLiteral("111111111111");

/// Where a program lives: the same for one start and the next.
class WatchPlace
{
public:
    /// path: of one that another process has made.
    explicit WatchPlace(const QString &path = {})
        : folder(path.isEmpty() ? m_made.path() : path)
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        environment.insert(QStringLiteral("AWS_CONFIG_FILE"),
                           folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"),
                           folder.filePath(QStringLiteral("credentials")));
        environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
    }

    void write(const QString &file, const QByteArray &text)
    {
        QFile written(folder.filePath(file));
        if (written.open(QIODevice::Append))
            written.write(text);
    }
    /// A profile that leads to that origin by the endpoint; it was used before.
    workspace::ConnectionChoice add(const LockOrigin &origin, const QString &profile,
                                    const QByteArray &section, const QString &endpoint)
    {
        write(QStringLiteral("credentials"), section);
        const Region region = *Region::fromString(QStringLiteral("us-west-2"));
        const workspace::ConnectionChoice choice{workspace::ConnectionChoice::Kind::Profile,
                                                 region.toString(), endpoint, profile};
        workspace::ConnectionRoutes(&settings).keep(origin, region, choice);
        return choice;
    }

    /// A profile that leads to the service, by way of `host`; it was used before.
    workspace::ConnectionChoice add(const GlacierOf &service, const QString &profile,
                                    const QString &host = QStringLiteral("127.0.0.1"))
    {
        QUrl url = service.access.endpoint;
        url.setHost(host);
        return add(service.origin, profile, service.profile(profile.toLatin1()), url.toString());
    }

private:
    QTemporaryDir m_made;

public:
    QDir folder;
    QSettings settings;
    QProcessEnvironment environment;
};

/// One run of the program, with the journal that it is given.
class WatchProgram
{
public:
    /// prompt: who asks for the code of an MFA device; outlives it. Null: nobody.
    WatchProgram(WatchPlace &place, ManualClock &time, journal::Journal &journal,
                 aws::MfaPrompt *prompt = nullptr)
        : clock(time)
        , scheduler(time)
        , workspace({{journal, clock, scheduler, random},
                     place.environment,
                     place.folder.filePath(QStringLiteral("sandbox.json")),
                     &aws::selfTest,
                     prompt,
                     nullptr})
        , watch({workspace, {journal, clock, scheduler, random}, &place.settings})
    {
        QObject::connect(&watch, &watch::Watch::thresholdPassed, &watch,
                         [this](const lock::RunningLock &lock, std::chrono::minutes threshold) {
                             told << QStringLiteral("%1 %2 %3")
                                         .arg(lock.connectionName, lock.vault.name().toString())
                                         .arg(threshold.count());
                         });
        QObject::connect(&watch, &watch::Watch::ended, &watch,
                         [this](const lock::RunningLock &lock, watch::End end) {
                             ended << QStringLiteral("%1 %2 %3")
                                          .arg(lock.connectionName, lock.vault.name().toString(),
                                               journal::entryKindName(end.how));
                             if (end.isToldHere)
                                 toldHere << ended.back();
                         });
        QObject::connect(&watch, &watch::Watch::endLeftUntold, &watch,
                         [this](const lock::RunningLock &lock, journal::EntryKind how) {
                             toldHere << QStringLiteral("%1 %2 %3")
                                             .arg(lock.connectionName, lock.vault.name().toString(),
                                                  journal::entryKindName(how));
                         });
    }

    using Reading = lock::RunningLock::Reading;

    /// Somebody has agreed to live services.
    void begin()
    {
        watch.agreeToLive();
        watch.begin();
    }
    std::vector<lock::RunningLock> locks() const { return watch.locks(); }
    std::optional<lock::RunningLock> lockOf(const QString &connection) const
    {
        for (const lock::RunningLock &lock : locks()) {
            if (lock.connectionName == connection)
                return lock;
        }
        return {};
    }
    /// Nothing is being read, and so many are known.
    bool knows(std::size_t count) const
    {
        const auto all = locks();
        return all.size() == count &&
               std::all_of(all.begin(), all.end(), [](const lock::RunningLock &lock) {
                   return lock.reading == Reading::Known;
               });
    }
    bool reads(Reading reading) const
    {
        const auto all = locks();
        return !all.empty() &&
               std::all_of(all.begin(), all.end(), [reading](const lock::RunningLock &lock) {
                   return lock.reading == reading;
               });
    }
    bool isQuiet() const
    {
        const auto all = locks();
        return std::none_of(all.begin(), all.end(), [](const lock::RunningLock &lock) {
            return lock.reading == Reading::UnderWay || lock.reading == Reading::NotYet;
        });
    }
    /// Time passes, and everything that is due is done in it.
    bool pass(std::chrono::milliseconds time)
    {
        const auto end = clock.sinceBoot() + time;
        // What is still queued sets the next timer.
        bool isQuietAgain = comesToRest();
        while (isQuietAgain && scheduler.nextDue().value_or(end) < end) {
            scheduler.runNext();
            isQuietAgain = comesToRest();
        }
        clock.advance(std::max(end - clock.sinceBoot(), std::chrono::milliseconds(0)));
        return isQuietAgain;
    }
    /// What was put off is done, and nothing is being read.
    bool comesToRest()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return QTest::qWaitFor([this] { return isQuiet(); });
    }
    /// The computer sleeps: time passes and no timer rings. Then it wakes.
    void sleep(std::chrono::milliseconds time)
    {
        clock.advance(time);
        const auto woken = clock.sinceBoot();
        for (std::size_t due = scheduler.pending(); due > 0; --due) {
            if (scheduler.nextDue().value_or(woken) <= woken)
                scheduler.runNext();
        }
    }

    ManualClock &clock;
    ManualScheduler scheduler;
    SystemRandom random;
    workspace::Workspace workspace;
    watch::Watch watch;
    QStringList told;     ///< "connection vault minutes"
    QStringList ended;    ///< "connection vault kind"
    QStringList toldHere; ///< of these, people were told of by this program
};

/// A journal in memory, which outlives the program.
class WatchJournal
{
protected:
    explicit WatchJournal(std::vector<journal::Entry> entries)
        : journal(std::move(entries))
    {
    }

public:
    MemoryJournal journal;
};

/// One run of the program, and nobody else has its journal.
class WatchRig : public WatchJournal, public WatchProgram
{
public:
    WatchRig(WatchPlace &place, ManualClock &time, std::vector<journal::Entry> entries,
             aws::MfaPrompt *prompt = nullptr)
        : WatchJournal(std::move(entries))
        , WatchProgram(place, time, WatchJournal::journal, prompt)
    {
    }
};

inline std::vector<journal::Entry> joined(std::vector<journal::Entry> entries,
                                          const std::vector<journal::Entry> &others)
{
    entries.insert(entries.end(), others.begin(), others.end());
    return entries;
}

/// A live service with one lock in progress, and a place from which a connection leads there.
struct WatchedService
{
    explicit WatchedService(const QString &connection = QStringLiteral("one"))
        : service(clock, exampleAccount)
        , choice(place.add(service, connection))
        , entries(service.initiate(exampleVault))
    {
    }

    ManualClock clock;
    GlacierOf service;
    WatchPlace place;
    workspace::ConnectionChoice choice;
    std::vector<journal::Entry> entries; ///< of its Initiate
};

/// The same, and a program that is to watch it.
struct WatchedLock : WatchedService
{
    explicit WatchedLock(const QString &connection = QStringLiteral("one"))
        : WatchedService(connection)
        , rig(place, clock, entries)
    {
    }

    WatchRig rig;
};

} // namespace vaultlock::tests
