// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/attemptmemory.h"

#include <QSettings>
#include <QUrl>

namespace vaultlock::ui {

namespace {

constexpr int daysKept = 7;

/// "attempts/1772537460-arn%3Aaws%3A…/"
QString groupOf(const AttemptKey &attempt)
{
    return QStringLiteral("attempts/%1-%2/")
        .arg(attempt.expires.toSecsSinceEpoch())
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(attempt.vault.toString())));
}

} // namespace

QStringList AttemptMemory::tried(const AttemptKey &attempt) const
{
    return value(groupOf(attempt) + QStringLiteral("tried")).toStringList();
}

void AttemptMemory::noteTried(const AttemptKey &attempt, const QStringList &keys)
{
    setValue(groupOf(attempt) + QStringLiteral("tried"), keys);
}

void AttemptMemory::forgetBefore(const QDateTime &now)
{
    if (!m_settings)
        return;
    m_settings->beginGroup(QStringLiteral("attempts"));
    for (const QString &group : m_settings->childGroups()) {
        const qint64 expires = group.section(u'-', 0, 0).toLongLong();
        if (QDateTime::fromSecsSinceEpoch(expires).addDays(daysKept) < now)
            m_settings->remove(group);
    }
    m_settings->endGroup();
}

QVariant AttemptMemory::value(const QString &key) const
{
    return m_settings ? m_settings->value(key) : m_values.value(key);
}

void AttemptMemory::setValue(const QString &key, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(key, value);
    else
        m_values.insert(key, value);
}

} // namespace vaultlock::ui
