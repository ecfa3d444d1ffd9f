// SPDX-License-Identifier: GPL-3.0-or-later

// All vaults, page by page.
#pragma once

#include "aws/glacier/types.h"
#include "core/keptpromise.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <vector>

namespace vaultlock::aws {

/// Far more vaults than an account may have (1,000 a Region, unless AWS raises it): whoever lists
/// more and no end is not the service.
constexpr std::size_t mostVaults = 20'000;

/// Of a list without end; it tells how many were read.
Error endlessListing(const QString &requestId, std::size_t vaults);

/// Asks for one page after the other until the last; deletes itself then. A marker that comes
/// twice, or one behind mostVaults, would never end: MalformedReply.
class VaultListing final : public QObject
{
    Q_OBJECT

public:
    using PageReader = std::function<QFuture<Result<VaultListPage>>(const QString &marker)>;

    VaultListing(PageReader readPage, QObject *parent);

    QFuture<Result<std::vector<VaultDescription>>> future() const { return m_promise.future(); }
    void readFrom(const QString &marker);

private:
    void add(const VaultListPage &page);
    void end(Result<std::vector<VaultDescription>> result);

    PageReader m_readPage;
    QSet<QString> m_markers;
    std::vector<VaultDescription> m_vaults;
    KeptPromise<std::vector<VaultDescription>> m_promise;
};

} // namespace vaultlock::aws
