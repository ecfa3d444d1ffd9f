// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/endedlocks.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/banner.h"
#include "ui/furniture/valuedisplay.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

EndedLocks::EndedLocks(QWidget *parent)
    : QWidget(parent)
    , m_banners(new QVBoxLayout)
    , m_dismissAll(new QToolButton)
{
    setObjectName(QStringLiteral("endedLocks"));
    nameControl(m_dismissAll, QStringLiteral("Dismiss all ended locks"));
    m_dismissAll->setFocusPolicy(Qt::StrongFocus);
    connect(m_dismissAll, &QToolButton::clicked, this, &EndedLocks::dismissAll);
    m_banners->setContentsMargins(0, 0, 0, 0);
    m_banners->setSpacing(Space::half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addLayout(m_banners);
    layout->addWidget(m_dismissAll, 0, Qt::AlignRight);
    fill();
}

void EndedLocks::tell(const lock::RunningLock &lock, const QString &end)
{
    m_ended.push_back(
        {lock::lockPlace(lock.origin, lock.vault), lock::runningLockKey(lock), end, nullptr});
    fill();
}

void EndedLocks::takeRunning(const std::vector<lock::RunningLock> &locks)
{
    const auto before = m_ended.size();
    for (const Ended &ended : m_ended) {
        if (ended.banner && isSucceeded(ended, locks))
            ended.banner->deleteLater();
    }
    m_ended.erase(std::remove_if(m_ended.begin(), m_ended.end(),
                                 [&](const Ended &ended) { return isSucceeded(ended, locks); }),
                  m_ended.end());
    if (m_ended.size() != before)
        fill();
}

bool EndedLocks::isSucceeded(const Ended &ended, const std::vector<lock::RunningLock> &locks) const
{
    return std::any_of(locks.begin(), locks.end(), [&ended](const lock::RunningLock &lock) {
        return lock::lockPlace(lock.origin, lock.vault) == ended.place &&
               lock::runningLockKey(lock) != ended.key;
    });
}

void EndedLocks::showAtMost(int count)
{
    if (m_most == count)
        return;
    m_most = count;
    fill();
}

void EndedLocks::fill()
{
    auto room = m_most;
    for (Ended &ended : m_ended) {
        if (--room < 0)
            break;
        if (ended.banner)
            continue;
        auto *banner = new Banner(QStringLiteral("endedLock"), Banner::Place::InPanel);
        m_banners->addWidget(banner);
        banner->tell(ended.text);
        connect(banner, &Banner::dismissed, this, [this, banner] { dismiss(banner); });
        ended.banner = banner;
    }
    m_dismissAll->setText(tr("Dismiss all %1").arg(m_ended.size()));
    // Where each has a line, each has its button.
    m_dismissAll->setVisible(static_cast<int>(m_ended.size()) > m_most);
    setVisible(!m_ended.empty());
    emit changed();
}

void EndedLocks::dismiss(Banner *banner)
{
    m_ended.erase(std::remove_if(m_ended.begin(), m_ended.end(),
                                 [banner](const Ended &ended) { return ended.banner == banner; }),
                  m_ended.end());
    banner->deleteLater(); // its own button was pressed
    fill();
}

void EndedLocks::dismissAll()
{
    for (const Ended &ended : m_ended) {
        if (!ended.banner)
            continue;
        ended.banner->hide();
        ended.banner->deleteLater();
    }
    m_ended.clear();
    fill();
}

} // namespace vaultlock::ui
