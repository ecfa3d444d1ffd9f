// SPDX-License-Identifier: GPL-3.0-or-later

// A TrialSession in front of a service on loopback.
#pragma once

#include "aws/credentials/staticcredentials.h"
#include "core/random.h"
#include "support/fixedrandom.h"
#include "support/manualclock.h"
#include "support/memoryjournal.h"
#include "support/trialservice.h"
#include "trial/trialsession.h"
#include "trialpolicies.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace vaultlock::tests {

/// A service with a lock of one year and a hold, and programs that come and go.
struct TrialRig
{
    explicit TrialRig(bool sandbox = true)
        : isSandbox(sandbox)
        , provider(std::make_shared<aws::Credentials>(aws::Credentials{
              QStringLiteral("AKIDEXAMPLE"), Secret("secret"), {}, std::nullopt, {}}))
        , clock(trialTime)
    {
        service.policy = policyOf({keepFor(365), holdStatement()});
        service.now = trialTime;
        service.created = trialTime.addSecs(-600);
        restart();
    }

    /// Another program, with what is on disk.
    void restart()
    {
        std::vector<journal::Entry> entries;
        if (journal)
            entries = journal->entries();
        session.reset();
        client.reset();
        journal = std::make_unique<MemoryJournal>(entries);
        client = std::make_unique<aws::GlacierClient>(
            aws::GlacierClient::Settings{*aws::Endpoint::fromUrl(service.url()),
                                         *Region::fromString(QStringLiteral("us-west-2")), 1},
            provider, network, clock, scheduler, random);
        session = std::make_unique<trial::TrialSession>(
            lock::Services{*client, *journal, clock, scheduler},
            trial::Place{trialVault, origin(), service.url(), trialCaller}, isSandbox);
    }

    LockOrigin origin() const
    {
        return isSandbox ? LockOrigin::sandbox(QStringLiteral("test"))
                         : LockOrigin::service(QStringLiteral("glacier.us-west-2.amazonaws.com"),
                                               QStringLiteral("aws"), trialVault.account());
    }
    /// qWaitFor() looks every 10 ms only, for each hop of a request between threads.
    bool ends() const
    {
        QSignalSpy changed(session.get(), &trial::TrialSession::changed);
        constexpr int mostChanges = 50;
        for (int i = 0; i < mostChanges && session->isBusy(); ++i)
            changed.wait();
        return !session->isBusy();
    }
    bool reads() const
    {
        session->refresh();
        return ends();
    }
    bool does(trial::Deed deed) const { return session->run(deed) && ends(); }
    const trial::Record &last() const { return session->records().back(); }
    trial::Answer::Kind lastAnswer() const
    {
        return last().answer ? last().answer->kind : trial::Answer::Kind::NotSent;
    }
    trial::Comparison compared() const
    {
        return trial::compare(last().prediction, *last().answer, isSandbox);
    }

    bool isSandbox;
    TrialService service;
    aws::StaticCredentialsProvider provider;
    QNetworkAccessManager network;
    ManualClock clock;
    SystemScheduler scheduler;
    FixedRandom random;
    std::unique_ptr<MemoryJournal> journal;
    std::unique_ptr<aws::GlacierClient> client;
    std::unique_ptr<trial::TrialSession> session;
};

} // namespace vaultlock::tests
