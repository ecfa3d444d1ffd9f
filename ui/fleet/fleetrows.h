// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a fleet's table, with what ordering and filtering them needs.
#pragma once

#include "fleet/filter.h"
#include "ui/fleet/textpool.h"

#include <QElapsedTimer>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace vaultlock::ui {

enum class FleetColumn {
    Vault,
    Account,
    Region,
    Lock,
    TimeLeft,
    SameAs,
    Deletion,
    Archives,
    Size,
    Tags,
    AccessPolicy,
    Since,
};
constexpr int fleetColumnCount = 12;

/// Which rows are to be seen: all of it has to hold.
struct FleetQuestion
{
    fleet::Filter filter;
    QString text;           ///< in name, account, Region or tags, in any case
    bool isNotRead = false; ///< something of it could not be found out
    bool isChanged = false; ///< differs from the last look

    bool isEmpty() const { return *this == FleetQuestion(); }
    friend bool operator==(const FleetQuestion &, const FleetQuestion &) = default;
};

struct FleetOrder
{
    int column = -1; ///< a FleetColumn; -1: place by place, as the services list them
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Whatever a comparison or a filter looks at is made when a row comes, and compared as numbers: an
/// order of 20,000 rows takes milliseconds. What a filter has to work out for long is worked out in
/// pieces, and a row of which it is not known yet passes.
class FleetRows
{
public:
    struct Placed
    {
        std::size_t place;
        std::size_t at; ///< in the place
        fleet::Row row;
    };

    void clear();
    void setKnown(std::vector<fleet::KnownPolicy> known) { m_known = std::move(known); }
    const std::vector<fleet::KnownPolicy> &known() const { return m_known; }
    /// A row that was there is replaced. Its number: from 0 on, in the order in which they came,
    /// for good.
    int put(Placed placed);

    std::size_t count() const { return m_rows.size(); }
    const fleet::Row &at(int number) const { return entry(number).row; }
    /// Of one of the columns whose texts are made once; empty for the others.
    QString keptText(int number, FleetColumn column) const;
    /// fleet::vaultKey() of those that differ from the last look.
    void setChanged(QSet<QString> changed) { m_changed = std::move(changed); }
    bool isChanged(int number) const;
    /// Vaults whose lock is still to be read.
    std::size_t stillToRead() const;

    struct Found
    {
        std::vector<int> numbers;
        bool isWhole = true; ///< else to be asked again: more is worked out then
    };
    /// Works out for no longer than that.
    Found find(const FleetQuestion &question, const FleetOrder &order, const Clock &clock,
               std::chrono::milliseconds patience);

private:
    struct Entry
    {
        fleet::Row row;
        quint64 listed; ///< place and place in it
        QString folded; ///< the name
        QString sought; ///< all that a text is looked for in
        qint64 account;
        int region, sameAs, deletion, tags; ///< of the pools
    };
    struct OfPolicy
    {
        int sameAs;
        int deletion;
    };

    const Entry &entry(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    OfPolicy textsOf(const fleet::Row &row);
    void orderNames();
    std::optional<qint64> key(int number, FleetColumn column) const;
    void arrange(std::vector<int> &numbers, const FleetOrder &order) const;

    std::vector<fleet::KnownPolicy> m_known;
    std::vector<Entry> m_rows;
    std::map<quint64, int> m_numbers; ///< by Entry::listed
    TextPool m_regions, m_sameAs, m_deletions, m_tags;
    std::map<const fleet::PolicyReading *, OfPolicy> m_policies; ///< which the rows keep alive
    std::map<std::pair<const fleet::PolicyReading *, int>, bool> m_deletes; ///< with these tags
    std::vector<int> m_byName; ///< numbers, those that were ordered
    std::vector<int> m_namePlaces;
    QSet<QString> m_changed;
};

} // namespace vaultlock::ui
