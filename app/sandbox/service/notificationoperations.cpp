// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/notificationoperations.h"

#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vaultlock::sandbox {

namespace {

Result<Notifications> notificationsOf(const HttpRequest &request)
{
    const auto body = objectOf(request, QStringLiteral("vaultNotificationConfig"));
    if (!body)
        return failure(body.error());
    Notifications result{body->value(QLatin1String("SNSTopic")).toString(), {}};
    if (result.snsTopic.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: SNSTopic"));
    if (const auto topic = checkTopic(result.snsTopic); !topic)
        return failure(topic.error());
    const QJsonArray events = body->value(QLatin1String("Events")).toArray();
    for (const QJsonValue &event : events) {
        const QString name = event.toString();
        if (name != QLatin1String("ArchiveRetrievalCompleted") &&
            name != QLatin1String("InventoryRetrievalCompleted"))
            return invalidParameter(QStringLiteral("Invalid event: ") + name);
        result.events.append(name);
    }
    if (result.events.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: Events"));
    return result;
}

} // namespace

Result<void> checkTopic(const QString &topic)
{
    static const QRegularExpression form(
        QStringLiteral("^arn:[a-z-]+:sns:[a-z0-9-]+:\\d{12,13}:[A-Za-z0-9_.-]{1,256}$"));
    if (!form.match(topic).hasMatch())
        return invalidParameter(QStringLiteral("Invalid SNS topic: ") + topic);
    return {};
}

HttpReply notifications(const Call &call, const OperationContext &context)
{
    const auto vault = context.store.describe(*call.vault);
    if (!vault)
        return errorReply(vault.error());
    if (!vault->notifications) {
        return errorReply(
            notFound(QStringLiteral("No notification configuration is set for vault: ") +
                     context.store.arn(vault->name).toString()));
    }
    return reply(200, jsonBody({{QStringLiteral("SNSTopic"), vault->notifications->snsTopic},
                                {QStringLiteral("Events"),
                                 QJsonArray::fromStringList(vault->notifications->events)}}));
}

HttpReply setNotifications(const Call &call, const HttpRequest &request,
                           const OperationContext &context)
{
    return emptyReply(changeVault(call, context,
                                  [&](Vault &vault) {
                                      return notificationsOf(request).map(
                                          [&vault](const Notifications &wanted) {
                                              vault.notifications = wanted;
                                          });
                                  }),
                      204);
}

HttpReply deleteNotifications(const Call &call, const OperationContext &context)
{
    return emptyReply(changeVault(call, context,
                                  [](Vault &vault) -> Result<void> {
                                      vault.notifications.reset();
                                      return {};
                                  }),
                      204);
}

} // namespace vaultlock::sandbox
