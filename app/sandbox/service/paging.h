// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of jobs, uploads and parts, page by page. Source: Glacier API reference, "List Jobs", "List
// Multipart Uploads", "List Parts": 50 a page. Once it was 1,000, and clients still ask for them:
// they get 50, as "the number returned might be fewer than the limit".
#pragma once

#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace vaultlock::sandbox {

inline constexpr qsizetype itemsOfAPage = 50;
inline constexpr qsizetype mostAskedFor = 1'000;

template <typename Item>
struct ItemPage
{
    QList<Item> items;
    QString marker; ///< of the first item of the next page; empty: it is the last
};

/// By the query's limit and marker. InvalidParameter: a limit that cannot be, a marker of nothing.
template <typename Item, typename Name>
Result<ItemPage<Item>> pageOf(const HttpRequest &request, const QList<Item> &all, Name nameOf)
{
    const auto limit = pageLimit(request, itemsOfAPage, mostAskedFor);
    if (!limit)
        return failure(limit.error());
    auto begin = all.cbegin();
    if (const QString marker = decodedQueryItem(request, "marker"); !marker.isEmpty()) {
        begin = std::find_if(all.cbegin(), all.cend(),
                             [&](const Item &item) { return nameOf(item) == marker; });
        if (begin == all.cend())
            return invalidParameter(QStringLiteral("Invalid marker: ") + marker);
    }
    ItemPage<Item> page;
    page.items = all.mid(begin - all.cbegin(), *limit);
    if (all.cend() - begin > *limit)
        page.marker = nameOf(*(begin + *limit));
    return page;
}

} // namespace vaultlock::sandbox
