// SPDX-License-Identifier: GPL-3.0-or-later

// What the replies of all operations have in common, and what they read of a request.
#pragma once

#include "core/result.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/service/operations.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace vaultlock::sandbox {

HttpReply reply(int status, QByteArray body = {});
HttpReply emptyReply(const Result<void> &result, int status);
/// `/ACCOUNT/vaults/VAULT` and what follows: what a Location says.
QByteArray pathOf(const VaultName &vault, const OperationContext &context,
                  const QByteArray &rest = {});

QString decodedQueryItem(const HttpRequest &request, const char *name);
/// The query's `limit`, from 1 to `most`; without one, as many as a page has.
/// InvalidParameter: another.
Result<qsizetype> pageLimit(const HttpRequest &request, qsizetype page, qsizetype most);

/// MissingParameter: there is none. MalformedBody: it is no JSON object.
Result<QJsonObject> objectOf(const HttpRequest &request, const QString &missing);

/// The vault is changed as `change` does it, and kept only where that succeeds.
template <typename Change>
Result<void> changeVault(const Call &call, const OperationContext &context, Change change)
{
    auto vault = context.store.describe(*call.vault);
    if (!vault)
        return failure(vault.error());
    if (Result<void> changed = change(*vault); !changed)
        return changed;
    context.store.put(*vault);
    return {};
}

} // namespace vaultlock::sandbox
