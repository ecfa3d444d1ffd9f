// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/vaultlisting.h"

#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

Error endlessListing(const QString &requestId, std::size_t vaults)
{
    return {ErrorKind::MalformedReply,
            {},
            200,
            requestId,
            QStringLiteral("a list of vaults without end; reading stopped after %1").arg(vaults)};
}

VaultListing::VaultListing(PageReader readPage, QObject *parent)
    : QObject(parent)
    , m_readPage(std::move(readPage))
{
}

void VaultListing::readFrom(const QString &marker)
{
    whenDone(m_readPage(marker), this, [this](const Result<VaultListPage> &page) {
        if (page)
            add(*page);
        else
            end(failure(page.error()));
    });
}

void VaultListing::add(const VaultListPage &page)
{
    m_vaults.insert(m_vaults.end(), page.vaults.begin(), page.vaults.end());
    if (page.isLast)
        return end(std::move(m_vaults));
    if (m_markers.contains(page.marker) || m_vaults.size() >= mostVaults)
        return end(failure(endlessListing(page.metadata.requestId, m_vaults.size())));
    m_markers.insert(page.marker);
    readFrom(page.marker);
}

void VaultListing::end(Result<std::vector<VaultDescription>> result)
{
    m_promise.keep(std::move(result));
    deleteLater();
}

} // namespace vaultlock::aws
