// SPDX-License-Identifier: GPL-3.0-or-later

// What came to its end elsewhere.
#pragma once

#include "lock/runninglock.h"

#include <QString>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace vaultlock::ui {

class Banner;

/// Each end stays until it was sent away, alone or with all the others, or until another lock of
/// the same vault runs, of which it would be taken to speak. The oldest come first, and
/// what has no room comes when one of them has gone. Assistive tools are told of each when it
/// comes.
class EndedLocks : public QWidget
{
    Q_OBJECT

public:
    explicit EndedLocks(QWidget *parent = nullptr);

    /// end: what became of the lock, plain text.
    void tell(const lock::RunningLock &lock, const QString &end);
    /// Those that run now.
    void takeRunning(const std::vector<lock::RunningLock> &locks);
    /// At least one.
    void showAtMost(int count);
    bool isEmpty() const { return m_ended.empty(); }

signals:
    /// It needs another height.
    void changed();

private:
    struct Ended
    {
        QString place; ///< lock::lockPlace()
        QString key;   ///< lock::runningLockKey()
        QString text;
        Banner *banner = nullptr; ///< null: there was no room for it yet
    };

    void fill();
    void dismiss(Banner *banner);
    bool isSucceeded(const Ended &ended, const std::vector<lock::RunningLock> &locks) const;
    void dismissAll();

    QVBoxLayout *m_banners;
    QToolButton *m_dismissAll;
    std::vector<Ended> m_ended; ///< those on screen first
    int m_most = 1;
};

} // namespace vaultlock::ui
