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

void EndedLocks::tell(const QString &end)
{
    m_waiting.append(end);
    fill();
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
    while (!m_waiting.isEmpty() && static_cast<int>(m_shown.size()) < m_most) {
        auto *banner = new Banner(QStringLiteral("endedLock"), Banner::Place::InPanel);
        m_banners->addWidget(banner);
        banner->tell(m_waiting.takeFirst());
        connect(banner, &Banner::dismissed, this, [this, banner] { dismiss(banner); });
        m_shown.push_back(banner);
    }
    const auto all = static_cast<qsizetype>(m_shown.size()) + m_waiting.size();
    m_dismissAll->setText(tr("Dismiss all %1").arg(all));
    m_dismissAll->setVisible(all > 1);
    setVisible(all > 0);
    emit changed();
}

void EndedLocks::dismiss(Banner *banner)
{
    m_shown.erase(std::remove(m_shown.begin(), m_shown.end(), banner), m_shown.end());
    banner->deleteLater(); // its own button was pressed
    fill();
}

void EndedLocks::dismissAll()
{
    m_waiting.clear();
    for (Banner *banner : m_shown) {
        banner->hide();
        banner->deleteLater();
    }
    m_shown.clear();
    fill();
}

} // namespace vaultlock::ui
