// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers of each lock in progress: no lock IDs, no secrets.
#pragma once

#include "core/identifiers.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace vaultlock::ui {

/// One lock: the same vault may be tried again on another day.
struct AttemptKey
{
    VaultArn vault;
    QDateTime expires; ///< by the service
};

class AttemptMemory
{
public:
    /// settings: not owned, must outlive the memory. Null: forgets at the end.
    explicit AttemptMemory(QSettings *settings = nullptr)
        : m_settings(settings)
    {
    }

    /// The keys of the trials that the user has ticked.
    QStringList tried(const AttemptKey &attempt) const;
    void noteTried(const AttemptKey &attempt, const QStringList &keys);

    /// Drops what ended more than a week before.
    void forgetBefore(const QDateTime &now);

private:
    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);

    QSettings *m_settings;
    QHash<QString, QVariant> m_values;
};

} // namespace vaultlock::ui
