// SPDX-License-Identifier: GPL-3.0-or-later

// A long list of vaults, read from several places at once.
#pragma once

#include "aws/glacier/glacierclient.h"
#include "lock/namekeys.h"

#include <QObject>

#include <optional>
#include <vector>

namespace vaultlock::lock {

/// The service lists ten vaults a page, each page after the one before: 2,000 vaults take 200 round
/// trips. But it lists them sorted by name, and its markers are ARNs (API reference, "ListVaults"):
/// so it is also asked for what comes behind ARNs that nobody may have. What it answers counts
/// where it is proved to be the list: where the pages that follow each other by the service's own
/// markers have come to two whole pages of it, and they were the same, vault by vault. From there
/// on its own markers lead further. A service that lists otherwise costs a few requests, and
/// nothing else; one that throttles is asked for no more of them. One list; lives in one thread;
/// the client outlives it.
class ListAhead : public QObject
{
    Q_OBJECT

public:
    /// Short lists are read as they come.
    static constexpr int pagesBefore = 3;
    static constexpr int chainsAtATime = 8;
    static constexpr int mostProbes = 40;

    explicit ListAhead(aws::GlacierClient &client, QObject *parent = nullptr);

    /// page: the next of the list. What is known behind it, and proved, as if it were a page, too.
    std::optional<aws::VaultListPage> behind(const aws::VaultListPage &page);

private:
    /// Pages that follow each other, from one that nobody has asked for by a marker of the service.
    struct Stretch
    {
        int id;
        QString emptyFrom; ///< nothing is between this key and its first vault
        std::vector<aws::VaultDescription> vaults;
        /// How many of them the list has to confirm: those of its first two pages. That one's
        /// marker came of an ARN that nobody may have, too.
        std::size_t firstPage;
        int pages = 1;
        aws::VaultListPage last;
        bool isBeingRead = false;
    };

    bool canBeAskedFor(const aws::VaultListPage &page) const;
    void take(const aws::VaultListPage &page);
    void goAhead();
    void findFirstKeys();
    std::optional<QString> nextKey();
    void probe(const QString &key);
    void takeProbe(const QString &key, const aws::VaultListPage &page);
    void readOn(Stretch &stretch);
    void takeMore(int id, const aws::VaultListPage &page);
    Stretch *withId(int id);
    void drop(int id);
    void joinNext(std::size_t at);
    void stop();

    aws::GlacierClient &m_client;
    NameKeys m_keys;
    QString m_arnBefore; ///< of a marker, up to the name
    int m_pages = 0;
    std::vector<aws::VaultDescription> m_recent; ///< the last vaults of the list
    std::vector<Stretch> m_stretches;            ///< by name
    QString m_endFrom;                           ///< nothing is behind this key
    QStringList m_keysToTry;
    int m_probes = 0;
    int m_probesUnderWay = 0;
    int m_nextId = 0;
    bool m_isStopped = false;
};

} // namespace vaultlock::lock
