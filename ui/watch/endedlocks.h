// SPDX-License-Identifier: GPL-3.0-or-later

// What came to its end elsewhere.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace vaultlock::ui {

class Banner;

/// Each end stays until it was sent away, alone or with all the others; the oldest come first, and
/// what has no room comes when one of them has gone. Assistive tools are told of each when it
/// comes.
class EndedLocks : public QWidget
{
    Q_OBJECT

public:
    explicit EndedLocks(QWidget *parent = nullptr);

    void tell(const QString &end);
    /// At least one.
    void showAtMost(int count);
    bool isEmpty() const { return m_shown.empty(); }

signals:
    /// It needs another height.
    void changed();

private:
    void fill();
    void dismiss(Banner *banner);
    void dismissAll();

    QVBoxLayout *m_banners;
    QToolButton *m_dismissAll;
    std::vector<Banner *> m_shown;
    QStringList m_waiting;
    int m_most = 1;
};

} // namespace vaultlock::ui
