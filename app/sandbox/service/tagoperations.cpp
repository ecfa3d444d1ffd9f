// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/tagoperations.h"

#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"
#include "sandbox/vaults/tags.h"

#include <QJsonArray>

namespace vaultlock::sandbox {

HttpReply addTags(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    return emptyReply(
        changeVault(
            call, context,
            [&](Vault &vault) -> Result<void> {
                const auto body = objectOf(request, QStringLiteral("tags"));
                if (!body)
                    return failure(body.error());
                const QJsonValue tags = body->value(QLatin1String("Tags"));
                if (tags.isUndefined() || tags.isNull()) {
                    return missingParameter(QStringLiteral("Required parameter missing: tags"));
                }
                if (!tags.isObject())
                    return malformedBody(QStringLiteral("Tags is not an object."));
                const QJsonObject wanted = tags.toObject();
                for (auto tag = wanted.begin(); tag != wanted.end(); ++tag) {
                    if (const auto set = setTag(vault.tags, tag.key(), tag.value()); !set)
                        return set;
                }
                if (vault.tags.size() > mostTags) {
                    return limitExceeded(
                        QStringLiteral("A vault has at most %1 tags.").arg(qint64{mostTags}));
                }
                return {};
            }),
        204);
}

HttpReply removeTags(const Call &call, const HttpRequest &request, const OperationContext &context)
{
    return emptyReply(
        changeVault(call, context,
                    [&](Vault &vault) -> Result<void> {
                        const auto body = objectOf(request, QStringLiteral("tagKeys"));
                        if (!body)
                            return failure(body.error());
                        const QJsonValue keys = body->value(QLatin1String("TagKeys"));
                        if (keys.isUndefined() || keys.isNull()) {
                            return missingParameter(
                                QStringLiteral("Required parameter missing: tagKeys"));
                        }
                        if (!keys.isArray())
                            return malformedBody(QStringLiteral("TagKeys is not a list."));
                        const QJsonArray unwanted = keys.toArray();
                        for (const QJsonValue &key : unwanted) {
                            if (const auto checked = checkTagKey(key.toString()); !checked)
                                return checked;
                            vault.tags.remove(key.toString());
                        }
                        return {};
                    }),
        204);
}

HttpReply listTags(const Call &call, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    return vault ? reply(200, tagsBody(*vault)) : errorReply(vault.error());
}

} // namespace vaultlock::sandbox
