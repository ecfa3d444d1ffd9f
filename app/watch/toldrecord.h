// SPDX-License-Identifier: GPL-3.0-or-later

// What people were told of each lock, from one start to the next.
#pragma once

#include "lock/runninglock.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

class QSettings;

namespace vaultlock::watch {

/// Values by lock (lock::runningLockKey()) and name, in the settings, which all programs of one
/// user share; in memory where there are none. Lives in one thread.
class ToldRecord
{
public:
    /// settings: outlives the record; may be null.
    explicit ToldRecord(QSettings *settings);

    /// As this program knows it; invalid where there is none.
    QVariant value(const QString &key, const QString &name) const;
    void set(const lock::RunningLock &lock, const QString &name, const QVariant &value);
    /// When its window ends, by what was set last. Invalid: not known.
    QDateTime endOf(const QString &key) const;
    QStringList keys() const;
    /// Drops what ended before that moment, or at none that is known.
    void forgetBefore(const QDateTime &moment);

    /// Runs `decision` while no other program does; value() is the newest in it, and what it sets
    /// is on disk behind it. A turn that does not come is not waited for: better told twice than
    /// never.
    void decide(const std::function<void()> &decision);

private:
    QString groupOf(const QString &key) const;

    QSettings *m_settings;
    QHash<QString, QVariantHash> m_values; // where there are no settings
};

} // namespace vaultlock::watch
