// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/announcer.h"

#include <QAccessibleWidget>

namespace vaultlock::ui {

namespace {

QAccessibleInterface *announcerInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    static const bool isKnown = (QAccessible::installFactory(announcerInterface), true);
    Q_UNUSED(isKnown)
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_rest.setSingleShot(true);
    m_rest.setInterval(untilRest);
    connect(&m_rest, &QTimer::timeout, this, &QWidget::show);
}

void Announcer::say(const QString &sentence)
{
    hide();
    setAccessibleName(sentence);
    m_rest.start();
}

} // namespace vaultlock::ui
