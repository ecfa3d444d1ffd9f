// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/readingjson.h"

namespace vaultlock::evidencedesk {

namespace {

constexpr QLatin1String noLock("NoLock");
constexpr QLatin1String noVault("NoVault");
constexpr QLatin1String failedReading("Failed");
constexpr QLatin1String lockThere("Lock");

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentIn(const QJsonObject &object, QLatin1String name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
}

QJsonObject lockJson(const aws::VaultLock &lock)
{
    QJsonObject object{{QStringLiteral("answer"), lockThere},
                       {QStringLiteral("policy"), QString::fromLatin1(lock.policy.toBase64())},
                       {QStringLiteral("isLocked"), lock.state == aws::ServiceLockState::Locked},
                       {QStringLiteral("created"), momentText(lock.created)},
                       {QStringLiteral("requestId"), lock.metadata.requestId}};
    if (lock.expires)
        object.insert(QStringLiteral("expires"), momentText(*lock.expires));
    return object;
}

QJsonObject failureJson(const Error &error)
{
    return {{QStringLiteral("answer"), failedReading},
            {QStringLiteral("kind"), static_cast<int>(error.kind)},
            {QStringLiteral("code"), error.code},
            {QStringLiteral("httpStatus"), error.httpStatus},
            {QStringLiteral("requestId"), error.requestId},
            {QStringLiteral("detail"), error.detail}};
}

std::optional<lock::Reading> lockOf(const QJsonObject &object)
{
    aws::VaultLock lock{QByteArray::fromBase64(object.value(u"policy").toString().toLatin1()),
                        object.value(u"isLocked").toBool() ? aws::ServiceLockState::Locked
                                                           : aws::ServiceLockState::InProgress,
                        momentIn(object, QLatin1String("created")),
                        {},
                        {object.value(u"requestId").toString(), {}}};
    if (object.contains(u"expires"))
        lock.expires = momentIn(object, QLatin1String("expires"));
    if (!lock.created.isValid() || (lock.expires && !lock.expires->isValid()))
        return std::nullopt;
    return lock::Reading{lock, {}};
}

std::optional<lock::Reading> failureOf(const QJsonObject &object)
{
    const int kind = object.value(u"kind").toInt(-1);
    if (kind < 0 || kind > static_cast<int>(ErrorKind::WrongOrigin))
        return std::nullopt;
    return lock::Reading{
        lock::ReadingFailed{{static_cast<ErrorKind>(kind), object.value(u"code").toString(),
                             object.value(u"httpStatus").toInt(),
                             object.value(u"requestId").toString(),
                             object.value(u"detail").toString()}},
        {}};
}

std::optional<lock::Reading> readingOf(const QJsonObject &object)
{
    const QString answer = object.value(u"answer").toString();
    if (answer == lockThere)
        return lockOf(object);
    if (answer == failedReading)
        return failureOf(object);
    if (answer == noLock)
        return lock::Reading{lock::NoLockThere(), {}};
    if (answer == noVault)
        return lock::Reading{lock::NoVaultThere(), {}};
    return std::nullopt;
}

} // namespace

QJsonObject jsonOf(const lock::SourcedReading &reading)
{
    QJsonObject object{{QStringLiteral("answer"), noLock}};
    const auto &answer = reading.reading.answer;
    if (const auto *lock = std::get_if<aws::VaultLock>(&answer))
        object = lockJson(*lock);
    else if (const auto *failed = std::get_if<lock::ReadingFailed>(&answer))
        object = failureJson(failed->error);
    else if (std::holds_alternative<lock::NoVaultThere>(answer))
        object.insert(QStringLiteral("answer"), noVault);
    object.insert(QStringLiteral("asOf"), momentText(reading.asOf));
    if (reading.reading.serverTime)
        object.insert(QStringLiteral("serverTime"), momentText(reading.reading.serverTime->at));
    object.insert(QStringLiteral("endpoint"), reading.endpoint);
    object.insert(QStringLiteral("caller"), reading.caller);
    return object;
}

std::optional<lock::SourcedReading> sourcedReadingOf(const QJsonObject &object)
{
    auto reading = readingOf(object);
    const QDateTime asOf = momentIn(object, QLatin1String("asOf"));
    if (!reading || !asOf.isValid())
        return std::nullopt;
    // When it arrived, by a clock that another process has not: nothing is counted on from it.
    if (const QDateTime there = momentIn(object, QLatin1String("serverTime")); there.isValid())
        reading->serverTime = ServerTime{there, {}};
    return lock::SourcedReading{*reading, asOf, object.value(u"endpoint").toString(),
                                object.value(u"caller").toString()};
}

} // namespace vaultlock::evidencedesk
