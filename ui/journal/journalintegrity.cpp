// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalintegrity.h"

#include "journal/journal.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"
#include "words/recordwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace vaultlock::ui {

JournalIntegrity::JournalIntegrity(journal::Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_told(new WrappingText)
    , m_verify(new QToolButton)
{
    nameControl(m_told, QStringLiteral("What was verified"));
    nameControl(m_verify, QStringLiteral("Verify now"));
    m_verify->setText(tr("Verify now"));
    m_verify->setAutoRaise(true);
    m_verify->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_told, 1);
    layout->addWidget(m_verify, 0, Qt::AlignVCenter);
    connect(m_verify, &QToolButton::clicked, this, [this] { m_journal.verifyAnew(); });
    connect(&journal, &journal::Journal::integrityChanged, this, &JournalIntegrity::follow);
    followFont();
    follow();
}

void JournalIntegrity::follow()
{
    m_told->setText(words::journalIntegrity(m_journal, QTimeZone::systemTimeZone()));
    m_verify->setEnabled(!m_journal.isVerifying());
}

void JournalIntegrity::followFont()
{
    m_told->setFont(Fonts::caption());
    m_verify->setFont(Fonts::caption());
}

void JournalIntegrity::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace vaultlock::ui
