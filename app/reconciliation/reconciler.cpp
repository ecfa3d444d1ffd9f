// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/reconciler.h"

#include "core/whendone.h"
#include "lock/servicereader.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <deque>
#include <utility>

namespace vaultlock::reconciliation {

namespace {

/// Each with the client's own attempts.
constexpr int readingsAfterThrottling = 3;
/// Of a vault whose journal grows while the service is asked.
constexpr int comparisonsInMotion = 3;

using Entries = std::vector<journal::Entry>;

void settle(VaultRow &row, Finding finding)
{
    row.progress = VaultRow::Progress::Done;
    row.finding = std::move(finding);
}

} // namespace

class Reconciler::Private
{
public:
    Private(Reconciler *owner, lock::Services given, Scope asked)
        : reconciler(owner)
        , services(given)
        , scope(std::move(asked))
        , givenAccount(scope.account)
    {
    }

    void begin(const journal::VaultPage &wanted, const std::vector<VaultArn> &listed);
    void takeVaults(const Result<QStringList> &vaults, const std::vector<VaultArn> &listed);
    void learnAccount();
    void readNextRecord();
    void takeEntries(const QString &vaultArn, const Result<Entries> &entries);
    void addRow(const QString &vaultArn, const QString &origin, JournalRecord record);
    void askNext();
    void ask(std::size_t index);
    void takeReading(std::size_t index, const lock::Reading &reading);
    void lookAtVault(std::size_t index);
    void readRecordAgain(std::size_t index);
    void finish(std::size_t index, Finding finding);
    void endIfDone();
    void end();

    lock::Moment now() const { return lock::Moment::of(services.clock); }
    JournalRecord recordOf(const Entries &entries) const
    {
        return reconciliation::recordOf(entries, now(), lock::requestLife(services.client));
    }
    const Region &region() const { return services.client.settings().region; }
    journal::Selection about(const QString &vaultArn) const
    {
        journal::Selection which;
        which.vaultArn = vaultArn;
        which.isForLater = page.isForLater;
        return which;
    }
    /// What is left of an older start does not count.
    template <typename Callback>
    auto ofThisRun(Callback callback)
    {
        return [this, mine = generation, callback](const auto &result) {
            if (mine == generation)
                callback(result);
        };
    }

    /// What is known of a row beside what is shown of it.
    struct Work
    {
        int throttled = 0;
        int comparisons = 0;
        std::optional<QDateTime> vaultCreated = {};
        bool isVaultLookedAt = false;
    };

    Reconciler *reconciler;
    lock::Services services;
    Scope scope;
    journal::VaultPage page; ///< of the journal's vaults
    std::optional<QString> lastOfPage;
    std::optional<AccountId> givenAccount; ///< the scope's own may have been learnt since
    std::optional<Error> accountError;
    std::optional<Error> journalError;
    std::vector<VaultRow> rows;
    std::vector<Work> work;          ///< one a row
    std::deque<QString> unread;      ///< vaults whose entries are still to be read
    QSet<QString> listedByService;   ///< ARNs
    std::deque<std::size_t> waiting; ///< rows
    int underWay = 0;
    int atATime = requestsAtATime;
    bool areVaultsKnown = false;
    bool isReading = false; ///< the journal, or the account
    bool isRunning = false;
    int generation = 0;
};

Reconciler::Reconciler(lock::Services services, Scope scope, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, services, std::move(scope)))
{
}

Reconciler::~Reconciler() = default;

bool Reconciler::isRunning() const
{
    return d->isRunning;
}

const std::vector<VaultRow> &Reconciler::rows() const
{
    return d->rows;
}

const std::optional<Error> &Reconciler::journalError() const
{
    return d->journalError;
}

const std::optional<AccountId> &Reconciler::account() const
{
    return d->scope.account;
}

const std::optional<QString> &Reconciler::lastOfPage() const
{
    return d->lastOfPage;
}

void Reconciler::start(const std::vector<VaultArn> &listed)
{
    d->begin({}, listed);
}

void Reconciler::startPage(const QString &after, int most)
{
    d->begin({after, most, true}, {});
}

void Reconciler::Private::begin(const journal::VaultPage &wanted,
                                const std::vector<VaultArn> &listed)
{
    ++generation;
    page = wanted;
    lastOfPage.reset();
    rows.clear();
    work.clear();
    unread.clear();
    listedByService.clear();
    waiting.clear();
    scope.account = givenAccount;
    accountError.reset();
    journalError.reset();
    underWay = 0;
    atATime = requestsAtATime;
    areVaultsKnown = false;
    isReading = true;
    isRunning = true;
    whenDone(services.journal.vaults(page), reconciler,
             ofThisRun([this, listed](const Result<QStringList> &vaults) {
                 takeVaults(vaults, listed);
             }));
    emit reconciler->changed();
}

void Reconciler::cancel()
{
    if (!d->isRunning)
        return;
    ++d->generation;
    const Error cancelled{ErrorKind::Cancelled, {}, 0, {}, {}};
    if (!d->areVaultsKnown)
        d->journalError = cancelled;
    for (const QString &vaultArn : std::exchange(d->unread, {}))
        d->rows.push_back({vaultArn, {}});
    for (VaultRow &row : d->rows) {
        if (!row.isDone())
            settle(row, notCompared(Difference::CouldNotBeAsked, cancelled));
    }
    d->end();
}

void Reconciler::Private::takeVaults(const Result<QStringList> &vaults,
                                     const std::vector<VaultArn> &listed)
{
    isReading = false;
    areVaultsKnown = true;
    if (vaults)
        unread.assign(vaults->begin(), vaults->end());
    else
        journalError = vaults.error();
    if (vaults && vaults->size() == page.most && vaults->last() != page.after)
        lastOfPage = vaults->last();
    const QSet<QString> inJournal(unread.begin(), unread.end());
    for (const VaultArn &arn : listed) {
        scope.account = arn.account();
        listedByService.insert(arn.toString());
        // Where the journal cannot be read, nothing is known of what it has of them.
        if (vaults && !inJournal.contains(arn.toString()))
            unread.push_back(arn.toString());
    }
    learnAccount();
}

void Reconciler::Private::learnAccount()
{
    const bool isOfUse = std::any_of(unread.begin(), unread.end(), [this](const QString &text) {
        const auto arn = VaultArn::fromService(text);
        return mayBeAsked(text, scope, region()) && !scope.originOf(*arn).isSandbox();
    });
    if (scope.account || !isOfUse)
        return readNextRecord();
    isReading = true;
    whenDone(services.client.listVaultsPage({}), reconciler,
             ofThisRun([this](const Result<aws::VaultListPage> &list) {
                 isReading = false;
                 if (!list)
                     accountError = list.error();
                 else if (!list->vaults.empty())
                     scope.account = list->vaults.front().arn.account();
                 readNextRecord();
             }));
}

void Reconciler::Private::readNextRecord()
{
    while (page.isForLater && !unread.empty() && !mayBeAsked(unread.front(), scope, region()))
        unread.pop_front(); // nobody asks what became of them
    if (unread.empty())
        return endIfDone();
    const QString vaultArn = unread.front(); // and stays there until it is read
    isReading = true;
    whenDone(services.journal.read(about(vaultArn)), reconciler,
             ofThisRun([this, vaultArn](const Result<Entries> &entries) {
                 isReading = false;
                 unread.pop_front();
                 const int mine = generation;
                 takeEntries(vaultArn, entries);
                 askNext();
                 emit reconciler->changed();
                 if (mine == generation)
                     readNextRecord();
             }));
}

void Reconciler::Private::takeEntries(const QString &vaultArn, const Result<Entries> &entries)
{
    if (!entries) {
        rows.push_back({vaultArn, {}});
        work.emplace_back();
        return settle(rows.back(), notCompared(Difference::JournalNotRead, entries.error()));
    }
    auto groups = entriesByOrigin(*entries);
    if (listedByService.contains(vaultArn))
        groups[scope.originOf(*VaultArn::fromService(vaultArn)).key()]; // the journal may know none
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        addRow(vaultArn, group.key(), recordOf(group.value()));
}

void Reconciler::Private::addRow(const QString &vaultArn, const QString &origin,
                                 JournalRecord record)
{
    rows.push_back({vaultArn, origin, std::move(record)});
    work.emplace_back();
    if (const auto why = whyNotAsked(vaultArn, origin, scope, region()))
        settle(rows.back(),
               notCompared(*why, *why == Difference::AccountUnknown ? accountError : std::nullopt));
    else
        waiting.push_back(rows.size() - 1);
}

void Reconciler::Private::askNext()
{
    while (underWay < atATime && !waiting.empty()) {
        const std::size_t index = waiting.front();
        waiting.pop_front();
        ++underWay;
        ask(index);
    }
}

void Reconciler::Private::ask(std::size_t index)
{
    rows[index].progress = VaultRow::Progress::Asking;
    const auto arn = VaultArn::fromService(rows[index].vaultArn);
    lock::readService(
        services, arn->name(), reconciler,
        ofThisRun([this, index](const lock::Reading &reading) { takeReading(index, reading); }));
}

void Reconciler::Private::takeReading(std::size_t index, const lock::Reading &reading)
{
    const auto *failed = std::get_if<lock::ReadingFailed>(&reading.answer);
    if (failed && failed->error.kind == ErrorKind::Throttled &&
        ++work[index].throttled <= readingsAfterThrottling) {
        atATime = 1;
        rows[index].progress = VaultRow::Progress::Waiting;
        waiting.push_back(index);
        --underWay;
        return askNext();
    }
    VaultRow &row = rows[index];
    row.reading = reading;
    row.asOf = services.clock.utcNow();
    const Finding finding = assess(row.record, reading, now(), work[index].vaultCreated);
    if (finding.weight == Weight::Alarm && !work[index].isVaultLookedAt)
        return lookAtVault(index);
    // What seems to be somebody else's may be what another window has just initiated.
    const bool mayBeNews = finding.weight == Weight::Alarm || finding.weight == Weight::Differs ||
                           finding.weight == Weight::Elsewhere;
    if (mayBeNews)
        return readRecordAgain(index);
    finish(index, finding);
}

/// Before anybody is alarmed: a vault that was deleted and made again has lost its lock rightly.
void Reconciler::Private::lookAtVault(std::size_t index)
{
    work[index].isVaultLookedAt = true;
    const auto arn = VaultArn::fromService(rows[index].vaultArn);
    whenDone(services.client.describeVault(arn->name()), reconciler,
             ofThisRun([this, index](const Result<aws::VaultDescription> &vault) {
                 if (vault)
                     work[index].vaultCreated = vault->created;
                 const lock::Reading reading = *rows[index].reading;
                 takeReading(index, reading);
             }));
}

void Reconciler::Private::readRecordAgain(std::size_t index)
{
    whenDone(services.journal.read(about(rows[index].vaultArn)), reconciler,
             ofThisRun([this, index](const Result<Entries> &entries) {
                 VaultRow &row = rows[index];
                 if (!entries)
                     return finish(index, notCompared(Difference::JournalNotRead, entries.error()));
                 const qint64 before = row.record.sequence;
                 row.record = recordOf(entriesByOrigin(*entries).value(row.origin));
                 if (row.record.sequence != before)
                     return ++work[index].comparisons < comparisonsInMotion
                                ? ask(index)
                                : finish(index, notCompared(Difference::UnderWay));
                 finish(index, assess(row.record, *row.reading, now(), work[index].vaultCreated));
             }));
}

void Reconciler::Private::finish(std::size_t index, Finding finding)
{
    settle(rows[index], std::move(finding));
    --underWay;
    const int mine = generation;
    askNext();
    emit reconciler->changed();
    if (mine == generation)
        endIfDone();
}

void Reconciler::Private::endIfDone()
{
    if (isRunning && !isReading && unread.empty() && waiting.empty() && underWay == 0)
        end();
}

void Reconciler::Private::end()
{
    isRunning = false;
    const int mine = generation;
    emit reconciler->changed();
    if (mine == generation)
        emit reconciler->ended();
}

} // namespace vaultlock::reconciliation
