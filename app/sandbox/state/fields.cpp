// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/fields.h"

#include <QRegularExpression>

namespace vaultlock::sandbox {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime Fields::time(const char *key)
{
    const QString value = m_object.value(QLatin1String(key)).toString();
    const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid())
        note(key);
    return time.toUTC();
}

std::optional<QDateTime> Fields::optionalTime(const char *key)
{
    if (!has(key))
        return {};
    return time(key);
}

QByteArray Fields::bytes(const char *key)
{
    const QByteArray value = text(key).toUtf8();
    if (value.isEmpty())
        note(key);
    return value;
}

QString Fields::text(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isString())
        note(key);
    return value.toString();
}

qint64 Fields::number(const char *key)
{
    const qint64 value = m_object.value(QLatin1String(key)).toInteger(-1);
    if (value < 0)
        note(key);
    return value;
}

bool Fields::flag(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        note(key);
    return value.toBool();
}

QJsonObject Fields::object(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isObject())
        note(key);
    return value.toObject();
}

QJsonArray Fields::list(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isArray())
        note(key);
    return value.toArray();
}

QByteArray Fields::hash(const char *key)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{64}$"));
    if (!form.match(text(key)).hasMatch())
        note(key);
    return text(key).toLatin1();
}

void Fields::note(const char *key)
{
    note(Error{ErrorKind::InvalidInput,
               {},
               0,
               {},
               QLatin1String(m_what) + QLatin1Char(' ') + QLatin1String(key)});
}

void Fields::note(const Error &error)
{
    if (!m_wrong)
        m_wrong = error;
}

} // namespace vaultlock::sandbox
