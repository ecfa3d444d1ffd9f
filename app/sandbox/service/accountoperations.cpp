// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/accountoperations.h"

#include "sandbox/service/refusal.h"
#include "sandbox/service/reply.h"
#include "sandbox/service/replybody.h"
#include "sandbox/token.h"

#include <QJsonArray>

namespace vaultlock::sandbox {

namespace {

constexpr int capacityIdLength = 24; // as long as the service's

/// "Currently there must be only one rule."
Result<AccountSettings> withPolicyOf(const HttpRequest &request, AccountSettings settings)
{
    const auto body = objectOf(request, QStringLiteral("policy"));
    if (!body)
        return failure(body.error());
    const QJsonArray rules = body->value(QLatin1String("Policy"))[QLatin1String("Rules")].toArray();
    if (rules.isEmpty())
        return missingParameter(QStringLiteral("Required parameter missing: Rules"));
    if (rules.size() > 1)
        return invalidParameter(QStringLiteral("A data retrieval policy has one rule."));
    const QJsonObject rule = rules.first().toObject();
    const QString name = rule[QLatin1String("Strategy")].toString();
    const auto strategy = strategyOf(name);
    if (!strategy)
        return invalidParameter(QStringLiteral("Invalid strategy: ") + name);
    const QJsonValue bytes = rule[QLatin1String("BytesPerHour")];
    const bool hasBytes = !bytes.isUndefined() && !bytes.isNull();
    if (hasBytes != (*strategy == RetrievalStrategy::BytesPerHour) ||
        (hasBytes && bytes.toInteger() < 1))
        return invalidParameter(QStringLiteral("BytesPerHour does not fit the strategy ") + name);
    settings.strategy = *strategy;
    settings.bytesPerHour = hasBytes ? std::optional(bytes.toInteger()) : std::nullopt;
    return settings;
}

} // namespace

HttpReply retrievalPolicy(const OperationContext &context)
{
    const AccountSettings &settings = context.store.settings();
    const QJsonObject rule{{QStringLiteral("Strategy"), strategyText(settings.strategy)},
                           {QStringLiteral("BytesPerHour"), settings.bytesPerHour
                                                                ? QJsonValue(*settings.bytesPerHour)
                                                                : QJsonValue()}};
    return reply(200, jsonBody({{QStringLiteral("Policy"),
                                 QJsonObject{{QStringLiteral("Rules"), QJsonArray{rule}}}}}));
}

HttpReply setRetrievalPolicy(const HttpRequest &request, const OperationContext &context)
{
    const auto settings = withPolicyOf(request, context.store.settings());
    if (!settings)
        return errorReply(settings.error());
    context.store.setSettings(*settings);
    return reply(204);
}

HttpReply listCapacity(const OperationContext &context)
{
    QJsonArray list;
    for (const CapacityUnit &unit : context.store.settings().capacity) {
        list.append(QJsonObject{{QStringLiteral("CapacityId"), QString::fromLatin1(unit.id)},
                                {QStringLiteral("StartDate"), dateText(unit.begins)},
                                {QStringLiteral("ExpirationDate"), dateText(unit.ends)}});
    }
    return reply(200, jsonBody({{QStringLiteral("ProvisionedCapacityList"), list}}));
}

HttpReply purchaseCapacity(const OperationContext &context)
{
    AccountSettings settings = context.store.settings();
    if (settings.capacity.size() >= mostCapacityUnits) {
        return errorReply(
            limitExceeded(QStringLiteral("An account has at most %1 provisioned capacity units.")
                              .arg(qint64{mostCapacityUnits})));
    }
    const QByteArray id = randomToken(context.random, capacityIdLength);
    settings.capacity.append({id, context.now, context.now.addMonths(1)});
    context.store.setSettings(settings);
    HttpReply answer = reply(201);
    answer.headers.append({"x-amz-capacity-id", id});
    return answer;
}

} // namespace vaultlock::sandbox
