// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockidfield.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

void alertAbout(QObject *object)
{
    QAccessibleEvent alert(object, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

LockIdField::LockIdField(QWidget *parent)
    : QWidget(parent)
    , m_caption(quietLabel({}, QStringLiteral("Lock ID")))
    , m_value(new WrappingText(WrappingText::Breaks::Anywhere))
    , m_copy(new QPushButton(QStringLiteral("Copy lock ID")))
    , m_confirmation(plainLabel(QStringLiteral("lockIdCopied")))
{
    m_value->setObjectName(QStringLiteral("lockId"));
    m_value->setAccessibleName(QStringLiteral("Lock ID"));
    m_copy->setObjectName(QStringLiteral("copyLockId"));
    m_copy->setEnabled(false);
    for (QLabel *label : {m_confirmation, m_caption})
        label->setWordWrap(false);
    followFont();

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Space::unit);
    heading->addWidget(m_caption);
    heading->addStretch(1);
    heading->addWidget(m_copy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addLayout(heading);
    layout->addWidget(m_value);
    layout->addWidget(m_confirmation);
    m_confirmation->hide();
    connect(m_copy, &QPushButton::clicked, this, &LockIdField::copy);
}

void LockIdField::setLockId(const QString &lockId)
{
    if (lockId == m_lockId)
        return;
    m_lockId = lockId;
    m_value->setText(lockId);
    m_copy->setEnabled(!lockId.isEmpty());
    m_confirmation->clear();
    m_confirmation->hide();
}

void LockIdField::announce()
{
    alertAbout(m_value);
}

void LockIdField::copy()
{
    if (m_lockId.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_lockId);
    m_confirmation->setText(QStringLiteral("Copied."));
    m_confirmation->show();
    alertAbout(m_confirmation);
}

void LockIdField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void LockIdField::followFont()
{
    m_caption->setFont(Fonts::caption());
    m_confirmation->setFont(Fonts::caption());
    m_copy->setFont(Fonts::caption());
    // A little smaller than the text: three lines instead of four for the usual ID.
    QFont code = Fonts::monospace();
    code.setPointSizeF(code.pointSizeF() * 10 / 11);
    m_value->setFont(code);
}

} // namespace vaultlock::ui
