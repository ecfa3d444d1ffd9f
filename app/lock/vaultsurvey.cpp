// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/vaultsurvey.h"

#include "aws/glacier/vaultlisting.h"
#include "core/whendone.h"
#include "lock/listahead.h"
#include "lock/reading.h"
#include "lock/surveyrow.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace vaultlock::lock {

namespace {

/// Each one with the client's own attempts; then it is told.
constexpr int readingsAfterThrottling = 3;

} // namespace

class VaultSurvey::Private
{
public:
    Private(VaultSurvey *owner, aws::GlacierClient &glacier, const Clock &time, ReadingSlots *room)
        : survey(owner)
        , client(glacier)
        , clock(time)
        , ownSlots(glacier)
        , slotsToTake(room ? *room : ownSlots)
    {
    }

    void readPage(const QString &marker);
    void takePage(const aws::VaultListPage &page);
    void takeVault(const aws::VaultDescription &vault);
    void readNext();
    void describe(const VaultName &vault);
    void takeDescription(const VaultName &vault, const Result<aws::VaultDescription> &answer);
    void readLock(const VaultName &vault);
    void endRequest();
    void goOn();
    void takeLock(const VaultName &vault, const Result<aws::VaultLock> &lock);
    void endIfDone();
    bool showExpiry(Row &row) const;
    int rowOf(const VaultName &vault) const;

    VaultSurvey *survey;
    aws::GlacierClient &client;
    const Clock &clock;
    ReadingSlots ownSlots;
    ReadingSlots &slotsToTake;
    std::vector<Row> rows;
    std::ptrdiff_t listed = 0; ///< how many of the rows this listing has named, from the first on
    std::map<VaultName, int> index;
    std::map<VaultName, int>
        notes; ///< how often noteState() came: it outdates what was asked before
    std::map<VaultName, int> throttled; ///< how often a reading of it was, in this refresh
    std::deque<VaultName> queue;
    std::set<VaultName> toDescribe;   ///< before their locks are read
    std::unique_ptr<ListAhead> ahead; ///< of this listing
    std::set<QString> markers;
    int throttledPages = 0;    ///< of the page that is asked for
    std::set<VaultName> named; ///< by this listing
    std::set<VaultName> expired;
    std::optional<Error> listError;
    bool isListing = false;
    bool isStopped = false;
    int underWay = 0;
    int generation = 0; ///< answers of an older refresh do not count
    bool wasLoading = false;
};

VaultSurvey::VaultSurvey(aws::GlacierClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, clock, nullptr))
{
    connect(&d->ownSlots, &ReadingSlots::freed, this, [this] { d->goOn(); });
}

VaultSurvey::VaultSurvey(aws::GlacierClient &client, const Clock &clock, ReadingSlots &room,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, clock, &room))
{
    connect(&room, &ReadingSlots::freed, this, [this] { d->goOn(); });
}

VaultSurvey::~VaultSurvey() = default;

const std::vector<VaultSurvey::Row> &VaultSurvey::rows() const
{
    return d->rows;
}

bool VaultSurvey::isLoading() const
{
    // What was under way when it was stopped is nobody's business any more.
    return d->isListing || (d->underWay > 0 && !d->isStopped) || !d->queue.empty();
}

const std::optional<Error> &VaultSurvey::listError() const
{
    return d->listError;
}

std::size_t VaultSurvey::stillToRead() const
{
    return d->queue.size() + static_cast<std::size_t>(d->underWay);
}

void VaultSurvey::stop()
{
    if (!isLoading())
        return;
    ++d->generation;
    d->queue.clear();
    d->toDescribe.clear();
    d->ahead.reset();
    if (std::exchange(d->isListing, false))
        d->listError = Error{ErrorKind::Cancelled, {}, 0, {}, {}};
    d->isStopped = true;
    d->endIfDone();
}

void VaultSurvey::refresh()
{
    const int mine = ++d->generation;
    d->isStopped = false;
    d->queue.clear();
    d->toDescribe.clear();
    d->throttled.clear();
    d->markers.clear();
    d->named.clear();
    d->listError.reset();
    d->throttledPages = 0;
    d->ahead = std::make_unique<ListAhead>(d->client);
    d->isListing = true;
    d->listed = 0;
    if (!std::exchange(d->wasLoading, true))
        emit loadingChanged(true);
    // Whoever heard that may have stopped it.
    if (mine == d->generation)
        d->readPage({});
}

void VaultSurvey::prefer(const std::vector<VaultName> &names)
{
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const auto queued = std::find(d->queue.begin(), d->queue.end(), *name);
        if (queued == d->queue.end())
            continue;
        const VaultName preferred = *queued;
        d->queue.erase(queued);
        d->queue.push_front(preferred);
    }
}

void VaultSurvey::readAgain(const std::vector<VaultName> &names)
{
    std::set<VaultName> wanted;
    std::copy_if(names.begin(), names.end(), std::inserter(wanted, wanted.end()),
                 [this](const VaultName &name) { return d->rowOf(name) >= 0; });
    if (wanted.empty())
        return;
    std::erase_if(d->queue, [&wanted](const VaultName &name) { return wanted.contains(name); });
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (wanted.erase(*name) > 0) {
            d->queue.push_front(*name);
            d->toDescribe.insert(*name);
            d->throttled.erase(*name);
        }
    }
    d->isStopped = false;
    const int mine = d->generation;
    if (!std::exchange(d->wasLoading, true))
        emit loadingChanged(true);
    // Whoever heard that may have stopped it.
    if (mine == d->generation)
        d->readNext();
}

void VaultSurvey::noteState(const VaultName &vault, const State &state)
{
    const int row = d->rowOf(vault);
    if (row < 0)
        return;
    ++d->notes[vault];
    Row &noted = d->rows[static_cast<std::size_t>(row)];
    noted.stage = stageOf(state);
    noted.why.reset();
    noted.expires.reset();
    noted.asOf = d->clock.utcNow();
    if (const auto *inProgress = std::get_if<InProgress>(&state)) {
        noted.expires = inProgress->expires;
        noted.serverTime = inProgress->serverTime;
    } else if (const auto *unknown = std::get_if<Unknown>(&state)) {
        noted.why = unknown->why;
    }
    emit rowChanged(row);
}

void VaultSurvey::noteExpired(const std::set<VaultName> &vaults)
{
    d->expired = vaults;
    for (std::size_t row = 0; row < d->rows.size(); ++row) {
        if (d->showExpiry(d->rows[row]))
            emit rowChanged(static_cast<int>(row));
    }
}

/// Only where there is no lock. Whether it has changed the row.
bool VaultSurvey::Private::showExpiry(Row &row) const
{
    const bool isExpired =
        row.stage == LockStage::Unlocked && expired.contains(row.vault.arn.name());
    if (isExpired)
        row.stage = LockStage::Expired;
    return isExpired;
}

void VaultSurvey::Private::readPage(const QString &marker)
{
    const int asked = generation;
    whenDone(client.listVaultsPage(marker), survey,
             [this, asked, marker](const Result<aws::VaultListPage> &page) {
                 if (asked != generation)
                     return;
                 if (page) {
                     throttledPages = 0;
                     takePage(*page);
                     return;
                 }
                 // The client has waited meanwhile, and everybody else with it.
                 if (page.error().kind == ErrorKind::Throttled &&
                     ++throttledPages <= readingsAfterThrottling)
                     return readPage(marker);
                 isListing = false;
                 listError = page.error();
                 endIfDone();
             });
}

// Rows of the former listing stay where they are until this one comes to them, or ends.
void VaultSurvey::Private::takePage(const aws::VaultListPage &page)
{
    const auto first = listed;
    for (const aws::VaultDescription &vault : page.vaults)
        takeVault(vault);
    if (page.isLast) {
        for (auto gone = rows.begin() + listed; gone != rows.end(); ++gone)
            index.erase(gone->vault.arn.name());
        rows.erase(rows.begin() + listed, rows.end());
    }
    for (auto row = static_cast<std::size_t>(first); row < rows.size(); ++row)
        index[rows[row].vault.arn.name()] = static_cast<int>(row);
    const int asked = generation;
    emit survey->rowsReset(static_cast<int>(first));
    if (asked != generation)
        return; // whoever was told has stopped it, or begun another
    const bool isEndless =
        !page.isLast && (!markers.insert(page.marker).second || named.size() >= aws::mostVaults);
    if (page.isLast || isEndless) {
        isListing = false;
        if (isEndless)
            listError = aws::endlessListing(page.metadata.requestId, named.size());
        ahead.reset();
    } else if (const auto known = ahead->behind(page)) {
        return takePage(*known);
    } else {
        readPage(page.marker);
    }
    readNext();
    endIfDone();
}

void VaultSurvey::Private::takeVault(const aws::VaultDescription &vault)
{
    const VaultName &name = vault.arn.name();
    if (!named.insert(name).second)
        return; // a row a vault, whatever the service says
    Row row{vault, LockStage::Unknown, {}, {}, {}, {}};
    const auto hasName = [&name](const Row &other) {
        return other.vault.arn.name() == name;
    };
    const auto place = rows.begin() + listed;
    const auto former = std::find_if(place, rows.end(), hasName);
    if (former == rows.end()) {
        rows.insert(place, std::move(row));
    } else {
        former->vault = vault;
        std::rotate(place, former, former + 1);
    }
    ++listed;
    queue.push_back(name);
}

void VaultSurvey::Private::readNext()
{
    while (!queue.empty() && slotsToTake.take()) {
        const VaultName vault = queue.front();
        queue.pop_front();
        ++underWay;
        if (toDescribe.erase(vault) > 0)
            describe(vault);
        else
            readLock(vault);
    }
}

// A list names vaults that are there; one that was listed a while ago may be gone, and "no lock"
// would say something else of it.
void VaultSurvey::Private::describe(const VaultName &vault)
{
    const int asked = generation;
    whenDone(client.describeVault(vault), survey,
             [this, asked, vault](const Result<aws::VaultDescription> &answer) {
                 const bool isGone = !answer && answer.error().kind == ErrorKind::NotFound;
                 if (asked == generation) {
                     takeDescription(vault, answer);
                     // Who may not describe a vault may still read its lock.
                     if (!isGone)
                         return readLock(vault);
                 }
                 endRequest();
             });
}

void VaultSurvey::Private::takeDescription(const VaultName &vault,
                                           const Result<aws::VaultDescription> &answer)
{
    const int at = rowOf(vault);
    if (at < 0)
        return;
    Row &row = rows[static_cast<std::size_t>(at)];
    if (answer && answer->arn.name() == vault) {
        row.vault = *answer;
    } else if (!answer && answer.error().kind == ErrorKind::NotFound) {
        row = {row.vault, LockStage::NoVault, {}, {}, {}, clock.utcNow()};
        emit survey->rowChanged(at);
    }
}

void VaultSurvey::Private::readLock(const VaultName &vault)
{
    const int asked = generation;
    const int noted = notes[vault];
    whenDone(client.getVaultLock(vault), survey,
             [this, asked, noted, vault](const Result<aws::VaultLock> &lock) {
                 // The answers of an older refresh only make room.
                 if (asked == generation && noted == notes[vault])
                     takeLock(vault, lock);
                 endRequest();
             });
}

void VaultSurvey::Private::endRequest()
{
    --underWay;
    slotsToTake.giveBack(); // which goes on
}

void VaultSurvey::Private::goOn()
{
    readNext();
    endIfDone();
}

void VaultSurvey::Private::takeLock(const VaultName &vault, const Result<aws::VaultLock> &lock)
{
    if (!lock && lock.error().kind == ErrorKind::Throttled &&
        ++throttled[vault] <= readingsAfterThrottling) {
        queue.push_back(vault); // the service is asked less at a time by now
        return;
    }
    const int at = rowOf(vault);
    if (at < 0)
        return;
    Row &row = rows[static_cast<std::size_t>(at)];
    lock::takeLock(row, lock, clock.utcNow());
    showExpiry(row);
    emit survey->rowChanged(at);
    if (lock && at == rowOf(vault))
        emit survey->lockRead(at, *lock);
}

void VaultSurvey::Private::endIfDone()
{
    if (!wasLoading || survey->isLoading())
        return;
    wasLoading = false;
    emit survey->loadingChanged(false);
}

int VaultSurvey::Private::rowOf(const VaultName &vault) const
{
    const auto found = index.find(vault);
    return found == index.end() ? -1 : found->second;
}

} // namespace vaultlock::lock
