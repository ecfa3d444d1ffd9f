// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/vaultfacts.h"

#include "core/whendone.h"

#include <map>

namespace vaultlock::lock {

namespace {

struct Entry
{
    VaultFacts::Facts facts;
    int underWay = 0;
};

template <typename T>
void take(VaultFacts::Answer<T> &answer, const Result<T> &result, const Clock &clock)
{
    if (!result) {
        answer.why = result.error();
        return;
    }
    answer = {*result, clock.utcNow(), {}};
}

/// The service answers NotFound where there is no access policy: that is an answer too.
Result<QByteArray> noneIsEmpty(const Result<QByteArray> &result)
{
    return !result && result.error().kind == ErrorKind::NotFound ? QByteArray("") : result;
}

} // namespace

class VaultFacts::Private
{
public:
    Private(VaultFacts *owner, aws::GlacierClient &glacier, const Clock &time)
        : facts(owner)
        , client(glacier)
        , clock(time)
    {
    }

    void end(const VaultName &vault)
    {
        Entry &entry = entries[vault];
        entry.facts.isReading = --entry.underWay > 0;
        emit facts->changed(vault);
    }

    VaultFacts *facts;
    aws::GlacierClient &client;
    const Clock &clock;
    std::map<VaultName, Entry> entries;
};

VaultFacts::VaultFacts(aws::GlacierClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, clock))
{
}

VaultFacts::~VaultFacts() = default;

VaultFacts::Facts VaultFacts::of(const VaultName &vault) const
{
    const auto found = d->entries.find(vault);
    return found == d->entries.end() ? Facts() : found->second.facts;
}

void VaultFacts::read(const VaultName &vault)
{
    Entry &entry = d->entries[vault];
    if (entry.underWay > 0)
        return;
    entry.underWay = 3;
    entry.facts.isReading = true;
    whenDone(d->client.describeVault(vault), this,
             [this, vault](const Result<aws::VaultDescription> &description) {
                 take(d->entries[vault].facts.description, description, d->clock);
                 d->end(vault);
             });
    whenDone(d->client.listTagsForVault(vault), this, [this, vault](const Result<aws::Tags> &tags) {
        take(d->entries[vault].facts.tags, tags, d->clock);
        d->end(vault);
    });
    whenDone(d->client.getVaultAccessPolicy(vault), this,
             [this, vault](const Result<QByteArray> &policy) {
                 take(d->entries[vault].facts.accessPolicy, noneIsEmpty(policy), d->clock);
                 d->end(vault);
             });
    emit changed(vault);
}

} // namespace vaultlock::lock
