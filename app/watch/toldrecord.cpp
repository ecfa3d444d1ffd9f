// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/toldrecord.h"

#include "core/filelock.h"

#include <QSettings>
#include <QUrl>

#include <chrono>

namespace vaultlock::watch {

namespace {

/// Whoever decides reads and writes one small file. One that was stopped in its turn holds nobody
/// up.
constexpr std::chrono::milliseconds longestTurn{500};
// The name of earlier versions, which kept thresholds alone.
const QString groups = QStringLiteral("thresholds");
const QString endName = QStringLiteral("end");

} // namespace

ToldRecord::ToldRecord(QSettings *settings)
    : m_settings(settings)
{
}

/// "thresholds/0a1b…/"
QString ToldRecord::groupOf(const QString &key) const
{
    return QStringLiteral("%1/%2/").arg(groups, QString::fromLatin1(QUrl::toPercentEncoding(key)));
}

QVariant ToldRecord::value(const QString &key, const QString &name) const
{
    return m_settings ? m_settings->value(groupOf(key) + name) : m_values.value(key).value(name);
}

void ToldRecord::set(const lock::RunningLock &lock, const QString &name, const QVariant &value)
{
    const QString key = lock::runningLockKey(lock);
    const QVariant end = lock.expires.isValid() ? lock.expires.toSecsSinceEpoch() : QVariant();
    if (!m_settings) {
        m_values[key].insert(name, value);
        m_values[key].insert(endName, end);
        return;
    }
    m_settings->setValue(groupOf(key) + name, value);
    m_settings->setValue(groupOf(key) + endName, end);
}

QDateTime ToldRecord::endOf(const QString &key) const
{
    bool isKnown = false;
    const qint64 end = value(key, endName).toLongLong(&isKnown);
    return isKnown ? QDateTime::fromSecsSinceEpoch(end).toUTC() : QDateTime();
}

QStringList ToldRecord::keys() const
{
    if (!m_settings)
        return m_values.keys();
    QStringList found;
    m_settings->beginGroup(groups);
    for (const QString &group : m_settings->childGroups())
        found << QUrl::fromPercentEncoding(group.toLatin1());
    m_settings->endGroup();
    return found;
}

void ToldRecord::forgetBefore(const QDateTime &moment)
{
    for (const QString &key : keys()) {
        const QDateTime end = endOf(key);
        if (end.isValid() && end >= moment)
            continue;
        m_values.remove(key);
        if (m_settings)
            m_settings->remove(groupOf(key).chopped(1));
    }
}

void ToldRecord::decide(const std::function<void()> &decision)
{
    if (!m_settings)
        return decision();
    // Not ".lock", which QSettings makes and removes itself.
    const auto turn =
        FileLock::acquire(m_settings->fileName() + QStringLiteral(".turn"), longestTurn);
    m_settings->sync();
    decision();
    m_settings->sync();
}

} // namespace vaultlock::watch
