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
    entry.underWay = 2;
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
    emit changed(vault);
}

} // namespace vaultlock::lock
