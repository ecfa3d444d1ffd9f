// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockidfield.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/copying.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"
#include "words/lockwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

namespace {

constexpr int longestLine = 32; // characters

} // namespace

LockIdField::LockIdField(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QHBoxLayout)
    , m_row(new QHBoxLayout)
    , m_caption(quietLabel({}, Words::tr("Lock ID")))
    , m_value(new WrappingText(WrappingText::Breaks::Anywhere))
    , m_copy(new QPushButton(Words::tr("Copy")))
    , m_handOver(new QPushButton(Words::tr("Hand over…")))
    , m_confirmation(plainLabel(QStringLiteral("lockIdCopied")))
    , m_announcer(new Announcer(this))
{
    m_value->setObjectName(QStringLiteral("lockId"));
    m_value->setAccessibleName(QStringLiteral("Lock ID"));
    m_copy->setObjectName(QStringLiteral("copyLockId"));
    m_copy->setAccessibleName(QStringLiteral("Copy lock ID"));
    m_copy->setEnabled(false);
    m_handOver->setObjectName(QStringLiteral("handOverLock"));
    m_handOver->setAccessibleName(QStringLiteral("Hand over lock"));
    m_handOver->hide();
    for (QLabel *label : {m_confirmation, m_caption})
        label->setWordWrap(false);

    m_heading->setSpacing(Space::unit);
    m_heading->addWidget(m_caption);
    m_heading->addWidget(m_confirmation);
    m_heading->addStretch(1);
    m_row->setSpacing(Space::unit);
    m_row->addWidget(m_value, 0, Qt::AlignVCenter);
    m_row->addWidget(m_copy, 0, Qt::AlignVCenter);
    m_row->addWidget(m_handOver, 0, Qt::AlignVCenter);
    m_row->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addStretch(1);
    layout->addLayout(m_heading);
    layout->addLayout(m_row);
    layout->addStretch(1);
    m_confirmation->hide();
    connect(m_copy, &QPushButton::clicked, this, &LockIdField::copy);
    connect(m_handOver, &QPushButton::clicked, this, &LockIdField::handOverRequested);
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
    fitValue();
}

void LockIdField::offerHandOver(bool isOffered)
{
    m_handOver->setVisible(isOffered);
}

void LockIdField::setInOneLine(bool isInOneLine)
{
    if (std::exchange(m_isInOneLine, isInOneLine) == isInOneLine)
        return;
    QHBoxLayout *from = isInOneLine ? m_heading : m_row;
    QHBoxLayout *to = isInOneLine ? m_row : m_heading;
    from->removeWidget(m_caption);
    to->insertWidget(0, m_caption);
    m_row->setSpacing(isInOneLine ? Space::half : Space::unit); // with large text all has to fit
}

/// In one line, where it is as long as IDs are; a longer one wraps.
void LockIdField::fitValue()
{
    const QFontMetrics metrics(m_value->font());
    const int whole = metrics.horizontalAdvance(m_lockId) + 2 * Space::unit;
    m_value->setFixedWidth(std::min(whole, longestLine * metrics.averageCharWidth()));
}

void LockIdField::announce()
{
    m_announcer->say(words::lockIdArrived(m_lockId));
}

void LockIdField::copy()
{
    if (m_lockId.isEmpty())
        return;
    m_confirmation->setText(copiedForLaterSentence(m_lockId));
    m_confirmation->show();
    m_announcer->say(m_confirmation->text());
}

void LockIdField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        followFont();
}

/// Not before: a font that nobody sees costs a start as much as a dozen widgets.
void LockIdField::showEvent(QShowEvent *event)
{
    followFont();
    QWidget::showEvent(event);
}

void LockIdField::followFont()
{
    m_caption->setFont(Fonts::caption());
    m_confirmation->setFont(Fonts::caption());
    for (QPushButton *button : {m_copy, m_handOver})
        button->setFont(Fonts::caption());
    // A little smaller than the text: the usual ID in one line of a bar with much else.
    QFont code = Fonts::monospace();
    code.setPointSizeF(code.pointSizeF() * 10 / 11);
    m_value->setFont(code);
    fitValue();
}

} // namespace vaultlock::ui
