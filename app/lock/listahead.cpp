// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/listahead.h"

#include "core/whendone.h"

#include <algorithm>
#include <utility>

namespace vaultlock::lock {

namespace {

using Vaults = std::vector<aws::VaultDescription>;

constexpr std::size_t vaultsOfAPage = 10; ///< as the service lists them
constexpr int firstProbes = 6;
constexpr int longestName = 255;
constexpr QChar behindAll = u'{'; ///< the sign after z, the last that a name may have

const QString &nameOf(const aws::VaultDescription &vault)
{
    return vault.arn.name().toString();
}

bool isSorted(const Vaults &vaults)
{
    return std::adjacent_find(vaults.begin(), vaults.end(), [](const auto &a, const auto &b) {
               return nameOf(a) >= nameOf(b);
           }) == vaults.end();
}

enum class Meeting {
    Ahead, // what is read has not come so far
    Same,
    Other,
};

/// Whether the last of what was read go over all that has to be confirmed.
Meeting meeting(const Vaults &read, const Vaults &ahead, std::size_t firstPage)
{
    if (nameOf(read.back()) < nameOf(ahead[firstPage - 1]))
        return Meeting::Ahead;
    const auto first = std::find_if(read.begin(), read.end(), [&](const auto &vault) {
        return nameOf(vault) == nameOf(ahead.front());
    });
    if (read.end() - first < static_cast<std::ptrdiff_t>(firstPage))
        return Meeting::Other;
    const bool isSame =
        std::equal(first, first + static_cast<std::ptrdiff_t>(firstPage), ahead.begin(),
                   [](const auto &a, const auto &b) { return a.arn == b.arn; });
    return isSame ? Meeting::Same : Meeting::Other;
}

Vaults beyondLast(const Vaults &read, const Vaults &ahead)
{
    const auto from = std::find_if(ahead.begin(), ahead.end(), [&](const auto &vault) {
        return nameOf(vault) > nameOf(read.back());
    });
    return {from, ahead.end()};
}

} // namespace

ListAhead::ListAhead(aws::GlacierClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_endFrom(behindAll)
{
    connect(&client, &aws::GlacierClient::throttled, this, &ListAhead::stop);
}

void ListAhead::stop()
{
    m_isStopped = true;
}

std::optional<aws::VaultListPage> ListAhead::behind(const aws::VaultListPage &page)
{
    ++m_pages;
    if (page.isLast || page.vaults.empty())
        return std::nullopt;
    take(page);
    std::optional<aws::VaultListPage> known;
    while (!m_stretches.empty()) {
        const Stretch &next = m_stretches.front();
        const Meeting met = meeting(m_recent, next.vaults, next.firstPage);
        if (met == Meeting::Ahead)
            break;
        Vaults more = met == Meeting::Same ? beyondLast(m_recent, next.vaults) : Vaults();
        if (met == Meeting::Other)
            stop(); // the service does not list as it is documented
        if (!more.empty()) {
            known = next.last;
            known->vaults = std::move(more);
        }
        m_stretches.erase(m_stretches.begin());
        if (known)
            break; // its vaults come back here as a page
    }
    if (!known && m_pages >= pagesBefore)
        goAhead();
    return known;
}

void ListAhead::take(const aws::VaultListPage &page)
{
    m_isStopped = m_isStopped || !canBeAskedFor(page);
    for (const aws::VaultDescription &vault : page.vaults)
        m_keys.learn(nameOf(vault));
    m_recent.insert(m_recent.end(), page.vaults.begin(), page.vaults.end());
    if (m_recent.size() > 4 * vaultsOfAPage)
        m_recent.erase(m_recent.begin(),
                       m_recent.end() - static_cast<std::ptrdiff_t>(3 * vaultsOfAPage));
}

bool ListAhead::canBeAskedFor(const aws::VaultListPage &page) const
{
    const QString arn = page.vaults.back().arn.toString();
    const QString before = arn.left(arn.size() - nameOf(page.vaults.back()).size());
    const bool isSortedOn =
        m_recent.empty() || nameOf(m_recent.back()) < nameOf(page.vaults.front());
    return isSortedOn && isSorted(page.vaults) && page.marker.startsWith(before);
}

void ListAhead::goAhead()
{
    if (m_isStopped)
        return;
    if (m_arnBefore.isEmpty())
        findFirstKeys();
    const auto running = std::count_if(m_stretches.begin(), m_stretches.end(),
                                       [](const Stretch &one) { return one.isBeingRead; });
    for (auto free = chainsAtATime - running - m_probesUnderWay; free > 0; --free) {
        const auto key = m_probes < mostProbes ? nextKey() : std::nullopt;
        if (!key)
            return;
        probe(*key);
    }
}

/// Names that begin alike are told apart by the sign that is raised: those keys that are further
/// away than the vaults that were read so far are from each other.
void ListAhead::findFirstKeys()
{
    const QString &last = nameOf(m_recent.back());
    const QString arn = m_recent.back().arn.toString();
    m_arnBefore = arn.left(arn.size() - last.size());
    const double span = m_keys.distance(nameOf(m_recent.front()), last);
    const QStringList keys = m_keys.beyond(last, longestName);
    for (const QString &key : keys) {
        if (m_keysToTry.size() < firstProbes && m_keys.distance(last, key) > span)
            m_keysToTry << key;
    }
}

/// In the widest gap.
std::optional<QString> ListAhead::nextKey()
{
    if (!m_keysToTry.isEmpty())
        return m_keysToTry.takeLast(); // the furthest first: it may find the end
    if (m_probesUnderWay > 0)
        return std::nullopt; // it may halve the same gap
    std::optional<QString> best;
    double widest = 0;
    QString low = nameOf(m_recent.back());
    const auto look = [&](const QString &high) {
        const double width = m_keys.distance(low, high);
        if (width <= widest)
            return;
        if (auto key = m_keys.between(low, high)) {
            best = std::move(key);
            widest = width;
        }
    };
    for (const Stretch &one : m_stretches) {
        if (low < one.emptyFrom)
            look(one.emptyFrom);
        low = nameOf(one.vaults.back());
    }
    const bool isToTheEnd = !m_stretches.empty() && m_stretches.back().last.isLast;
    if (low < m_endFrom && !isToTheEnd)
        look(m_endFrom);
    return best;
}

void ListAhead::probe(const QString &key)
{
    ++m_probes;
    ++m_probesUnderWay;
    whenDone(m_client.listVaultsPage(m_arnBefore + key), this,
             [this, key](const Result<aws::VaultListPage> &page) {
                 --m_probesUnderWay;
                 if (page)
                     takeProbe(key, *page);
                 else
                     stop();
             });
}

void ListAhead::takeProbe(const QString &key, const aws::VaultListPage &page)
{
    if (page.vaults.empty() && page.isLast) {
        m_endFrom = std::min(m_endFrom, key);
        return goAhead();
    }
    const bool isInOrder =
        !page.vaults.empty() && isSorted(page.vaults) && nameOf(page.vaults.front()) >= key;
    if (!isInOrder)
        return stop();
    for (const aws::VaultDescription &vault : page.vaults)
        m_keys.learn(nameOf(vault));
    const QString &first = nameOf(page.vaults.front());
    const auto next = std::find_if(m_stretches.begin(), m_stretches.end(), [&](const Stretch &one) {
        return nameOf(one.vaults.back()) >= first;
    });
    const bool isKnown = next != m_stretches.end() && nameOf(next->vaults.front()) <= first;
    if (isKnown && nameOf(next->vaults.front()) == first)
        next->emptyFrom = std::min(next->emptyFrom, key);
    if (!isKnown && first > nameOf(m_recent.back())) {
        const auto at = m_stretches.insert(
            next, Stretch{m_nextId++, key, page.vaults, page.vaults.size(), 1, page, false});
        readOn(*at);
    }
    goAhead();
}

void ListAhead::readOn(Stretch &stretch)
{
    if (stretch.last.isLast || m_isStopped)
        return;
    stretch.isBeingRead = true;
    whenDone(m_client.listVaultsPage(stretch.last.marker), this,
             [this, id = stretch.id](const Result<aws::VaultListPage> &page) {
                 if (page)
                     return takeMore(id, *page);
                 stop();
                 if (Stretch *failed = withId(id))
                     failed->isBeingRead = false;
             });
}

void ListAhead::takeMore(int id, const aws::VaultListPage &page)
{
    Stretch *stretch = withId(id);
    if (!stretch)
        return goAhead();
    stretch->isBeingRead = false;
    const bool isInOrder =
        isSorted(page.vaults) &&
        (page.vaults.empty() || nameOf(stretch->vaults.back()) < nameOf(page.vaults.front()));
    const bool hasEnd =
        page.isLast || (page.marker != stretch->last.marker && !page.vaults.empty());
    if (!isInOrder || !hasEnd)
        return stop();
    stretch->vaults.insert(stretch->vaults.end(), page.vaults.begin(), page.vaults.end());
    stretch->last = page;
    if (++stretch->pages == 2)
        stretch->firstPage = stretch->vaults.size();
    for (const aws::VaultDescription &vault : page.vaults)
        m_keys.learn(nameOf(vault));
    joinNext(static_cast<std::size_t>(stretch - m_stretches.data()));
    if (Stretch *joined = withId(id); joined && !joined->isBeingRead)
        readOn(*joined);
    goAhead();
}

/// A stretch that has gone over all of the next one's first page leads on as that one does.
void ListAhead::joinNext(std::size_t at)
{
    if (at + 1 >= m_stretches.size())
        return;
    Stretch &here = m_stretches[at];
    Stretch &next = m_stretches[at + 1];
    const Meeting met = meeting(here.vaults, next.vaults, next.firstPage);
    if (met == Meeting::Ahead)
        return;
    if (met == Meeting::Other)
        return stop();
    const Vaults more = beyondLast(here.vaults, next.vaults);
    if (!more.empty()) {
        here.vaults.insert(here.vaults.end(), more.begin(), more.end());
        here.last = next.last;
        here.id = next.id; // what it is waiting for is taken here
        here.isBeingRead = next.isBeingRead;
    }
    m_stretches.erase(m_stretches.begin() + static_cast<std::ptrdiff_t>(at) + 1);
}

ListAhead::Stretch *ListAhead::withId(int id)
{
    const auto found = std::find_if(m_stretches.begin(), m_stretches.end(),
                                    [id](const Stretch &one) { return one.id == id; });
    return found == m_stretches.end() ? nullptr : &*found;
}

} // namespace vaultlock::lock
