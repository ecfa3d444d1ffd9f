// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/tagoperations.h"

#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vaultlock::sandbox {

namespace {

/// Letters, spaces and digits of any script, and + - = . _ : / @
bool hasTagCharacters(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{Z}\\p{N}\\p{M}+\\-=._:/@]*$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

Result<void> checkTagKey(const QString &key)
{
    const qsizetype length = key.toUcs4().size();
    if (length < 1 || length > longestTagKey || !hasTagCharacters(key))
        return invalidParameter(QStringLiteral("Invalid tag key: ") + key);
    if (key.startsWith(QLatin1String("aws:"), Qt::CaseInsensitive)) {
        return invalidParameter(QStringLiteral("Tag keys that begin with aws: are reserved: ") +
                                key);
    }
    return {};
}

Result<void> setTag(Vault &vault, const QString &key, const QJsonValue &value)
{
    if (const auto checked = checkTagKey(key); !checked)
        return checked;
    if (!value.isString())
        return malformedBody(QStringLiteral("The value of a tag is not a string: ") + key);
    const QString text = value.toString();
    if (text.toUcs4().size() > longestTagValue || !hasTagCharacters(text))
        return invalidParameter(QStringLiteral("Invalid tag value of ") + key);
    vault.tags.insert(key, text);
    return {};
}

} // namespace

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
                    if (const auto set = setTag(vault, tag.key(), tag.value()); !set)
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
