// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetrows.h"

#include "fleet/lastlook.h"
#include "words/fleetwords.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace vaultlock::ui {

namespace {

using lock::LockStage;

std::optional<qint64> urgencyOf(LockStage stage)
{
    switch (stage) {
    case LockStage::InProgress:
        return 0;
    case LockStage::Unlocked:
        return 1;
    case LockStage::Locked:
        return 2;
    default:
        return std::nullopt;
    }
}

std::optional<qint64> momentOf(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid() ? std::optional(moment->toMSecsSinceEpoch()) : std::nullopt;
}

/// A number of a pool, by the order of its texts.
qint64 placeIn(const TextPool &pool, int number)
{
    return pool.places()[static_cast<std::size_t>(number)];
}

} // namespace

void FleetRows::clear()
{
    *this = FleetRows();
}

FleetRows::OfPolicy FleetRows::textsOf(const fleet::Row &row)
{
    const auto make = [&] {
        return OfPolicy{m_sameAs.add(words::samePolicies(row, m_known)),
                        m_deletions.add(words::deletionByAge(row))};
    };
    if (!row.policy)
        return make();
    const auto found = m_policies.find(row.policy.get());
    return found != m_policies.end() ? found->second
                                     : m_policies.emplace(row.policy.get(), make()).first->second;
}

int FleetRows::put(Placed placed)
{
    const quint64 listed = (quint64{placed.place} << 32) | quint64{placed.at};
    const auto [known, isNew] = m_numbers.emplace(listed, static_cast<int>(m_rows.size()));
    const VaultArn &arn = placed.row.vault.vault.arn;
    const OfPolicy texts = textsOf(placed.row);
    const QString tags = words::tagsText(placed.row.tags);
    const QString name = arn.name().toString();
    const QString region = arn.region().toString();
    const QString account = arn.account().toString();
    const QString sought = (name + u'\n' + account + u'\n' + region + u'\n' +
                            (placed.row.tags.value ? tags : QString()))
                               .toCaseFolded();
    Entry entry{std::move(placed.row), listed,
                name.toCaseFolded(),   sought,
                account.toLongLong(),  m_regions.add(region),
                texts.sameAs,          texts.deletion,
                m_tags.add(tags)};
    if (isNew)
        m_rows.push_back(std::move(entry));
    else
        m_rows[static_cast<std::size_t>(known->second)] = std::move(entry);
    return known->second;
}

QString FleetRows::keptText(int number, FleetColumn column) const
{
    const Entry &row = entry(number);
    switch (column) {
    case FleetColumn::SameAs:
        return m_sameAs.at(row.sameAs);
    case FleetColumn::Deletion:
        return m_deletions.at(row.deletion);
    case FleetColumn::Tags:
        return m_tags.at(row.tags);
    case FleetColumn::Region:
        return m_regions.at(row.region);
    default:
        return {};
    }
}

bool FleetRows::isChanged(int number) const
{
    const fleet::Row &row = at(number);
    return m_changed.contains(fleet::vaultKey(row.origin, row.vault.vault.arn.toString()));
}

std::size_t FleetRows::stillToRead() const
{
    const auto isUnread = [](const Entry &entry) {
        return entry.row.vault.stage == LockStage::Unknown && !entry.row.vault.why;
    };
    return static_cast<std::size_t>(std::count_if(m_rows.begin(), m_rows.end(), isUnread));
}

/// What came since is ordered, and merged with what was.
void FleetRows::orderNames()
{
    if (m_byName.size() == m_rows.size())
        return;
    const auto isBefore = [this](int a, int b) {
        const int compared = entry(a).folded.compare(entry(b).folded);
        return compared != 0 ? compared < 0 : entry(a).listed < entry(b).listed;
    };
    const auto ordered = static_cast<std::ptrdiff_t>(m_byName.size());
    m_byName.resize(m_rows.size());
    std::iota(m_byName.begin() + ordered, m_byName.end(), static_cast<int>(ordered));
    std::sort(m_byName.begin() + ordered, m_byName.end(), isBefore);
    std::inplace_merge(m_byName.begin(), m_byName.begin() + ordered, m_byName.end(), isBefore);
    m_namePlaces.resize(m_rows.size());
    for (std::size_t place = 0; place < m_byName.size(); ++place)
        m_namePlaces[static_cast<std::size_t>(m_byName[place])] = static_cast<int>(place);
}

/// Nothing: the service has not said.
std::optional<qint64> FleetRows::key(int number, FleetColumn column) const
{
    const Entry &entry = this->entry(number);
    const lock::VaultSurvey::Row &vault = entry.row.vault;
    const bool hasNoPolicy = !entry.row.policy;
    switch (column) {
    case FleetColumn::Vault:
        return m_namePlaces[static_cast<std::size_t>(number)];
    case FleetColumn::Lock:
        return urgencyOf(vault.stage);
    case FleetColumn::TimeLeft:
        return vault.stage == LockStage::InProgress ? momentOf(vault.expires) : std::nullopt;
    case FleetColumn::Archives:
        return vault.vault.archives;
    case FleetColumn::Size:
        return vault.vault.sizeInBytes;
    case FleetColumn::SameAs:
    case FleetColumn::Deletion:
        if (hasNoPolicy && vault.stage != LockStage::Unlocked)
            return std::nullopt;
        return column == FleetColumn::SameAs ? placeIn(m_sameAs, entry.sameAs)
                                             : placeIn(m_deletions, entry.deletion);
    case FleetColumn::Tags:
        return entry.row.tags.value ? std::optional(placeIn(m_tags, entry.tags)) : std::nullopt;
    case FleetColumn::AccessPolicy:
        return entry.row.accessPolicy.value
                   ? std::optional(qint64{entry.row.accessPolicy.value->isEmpty()})
                   : std::nullopt;
    case FleetColumn::Since:
        return momentOf(entry.row.lockCreated);
    case FleetColumn::Account:
        return entry.account;
    case FleetColumn::Region:
        return placeIn(m_regions, entry.region);
    }
    return std::nullopt;
}

/// What is not known stands last in either direction; what is the same stands by name from A to Z.
void FleetRows::arrange(std::vector<int> &numbers, const FleetOrder &order) const
{
    struct Keyed
    {
        qint64 key;
        int name;
        int number;
        bool isUnknown;
    };
    if (order.column < 0) {
        std::sort(numbers.begin(), numbers.end(),
                  [this](int a, int b) { return entry(a).listed < entry(b).listed; });
        return;
    }
    const auto column = static_cast<FleetColumn>(order.column);
    std::vector<Keyed> keyed;
    keyed.reserve(numbers.size());
    for (const int number : numbers) {
        const auto known = key(number, column);
        // The smallest number has no negative.
        const qint64 value = std::max(known.value_or(0), std::numeric_limits<qint64>::min() + 1);
        keyed.push_back({order.order == Qt::DescendingOrder ? -value : value,
                         m_namePlaces[static_cast<std::size_t>(number)], number, !known});
    }
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        if (a.isUnknown != b.isUnknown)
            return b.isUnknown;
        return a.key != b.key ? a.key < b.key : a.name < b.name;
    });
    std::transform(keyed.begin(), keyed.end(), numbers.begin(),
                   [](const Keyed &one) { return one.number; });
}

FleetRows::Found FleetRows::find(const FleetQuestion &question, const FleetOrder &order,
                                 const Clock &clock, std::chrono::milliseconds patience)
{
    orderNames();
    Found found;
    QElapsedTimer timer;
    timer.start();
    int number = 0;
    const auto deletes = [&](const fleet::Row &row) {
        if (!row.policy)
            return true;
        const auto what = std::make_pair(row.policy.get(), entry(number).tags);
        const auto known = m_deletes.find(what);
        if (known != m_deletes.end())
            return known->second;
        if (std::chrono::nanoseconds(timer.nsecsElapsed()) >= patience) {
            found.isWhole = false;
            return true; // not known yet
        }
        return m_deletes.emplace(what, fleet::maybeDeletes(row)).first->second;
    };
    const QString text = question.text.toCaseFolded();
    found.numbers.reserve(m_rows.size());
    for (; number < static_cast<int>(m_rows.size()); ++number) {
        const Entry &row = entry(number);
        if ((text.isEmpty() || row.sought.contains(text)) &&
            (!question.isNotRead || row.row.isDenied()) &&
            (!question.isChanged || isChanged(number)) &&
            question.filter.passes(row.row, clock, deletes))
            found.numbers.push_back(number);
    }
    arrange(found.numbers, order);
    return found;
}

} // namespace vaultlock::ui
