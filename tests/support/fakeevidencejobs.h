// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs of vaultlock-evidence that do what a test says.
#pragma once

#include "evidencedesk/evidencejob.h"

#include <QPointer>

namespace vaultlock::tests {

class FakeEvidenceJob final : public evidencedesk::EvidenceJob
{
public:
    void start(const evidencedesk::Order &given, Secret secret) override
    {
        order = given;
        passphrase = QByteArray(secret.view().data(), static_cast<qsizetype>(secret.view().size()));
        isStarted = true;
    }
    void cancel() override { isCancelled = true; }
    void step(evidencedesk::Step step) { emit stepped(step); }
    void end(const evidencedesk::Outcome &outcome) { emit ended(outcome); }

    evidencedesk::Order order;
    QByteArray passphrase;
    bool isStarted = false;
    bool isCancelled = false;
};

/// Of which there is one at a time.
class FakeEvidenceJobs
{
public:
    evidencedesk::JobMaker maker()
    {
        return [this] {
            auto job = std::make_unique<FakeEvidenceJob>();
            last = job.get();
            ++count;
            return job;
        };
    }
    const evidencedesk::MakeOrder &made() const
    {
        return std::get<evidencedesk::MakeOrder>(last->order);
    }
    const evidencedesk::VerifyOrder &verified() const
    {
        return std::get<evidencedesk::VerifyOrder>(last->order);
    }

    QPointer<FakeEvidenceJob> last;
    int count = 0;
};

/// Each of those that evidence has of itself holds; with what else is given.
inline std::vector<evidencedesk::CheckRow>
checksThatHold(const std::vector<evidencedesk::CheckRow> &more = {})
{
    using evidencedesk::CheckRow;
    std::vector<CheckRow> checks;
    for (const char *what : {"schema", "files", "sums", "policy", "lines", "facts"})
        checks.push_back({QString::fromLatin1(what), CheckRow::Outcome::Holds, {}});
    checks.insert(checks.end(), more.begin(), more.end());
    return checks;
}

} // namespace vaultlock::tests
