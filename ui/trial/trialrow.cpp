// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/trialrow.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/copying.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vaultlock::ui {

TrialRow::TrialRow(words::Trial trial, bool isTried, QWidget *parent)
    : QWidget(parent)
    , m_trial(std::move(trial))
    , m_check(new QCheckBox(m_trial.title))
    , m_toggle(new QPushButton)
    , m_read(new WrappingText)
    , m_body(new QWidget)
    , m_details(new WrappingText)
    , m_command(new WrappingText(WrappingText::Breaks::AtWords))
    , m_copy(new QPushButton(tr("Copy command")))
    , m_confirmation(plainLabel())
    , m_announcer(new Announcer(this))
{
    m_check->setObjectName(QStringLiteral("tried-") + m_trial.key);
    m_check->setAccessibleName(m_trial.title);
    m_check->setChecked(isTried);
    m_toggle->setObjectName(QStringLiteral("show-") + m_trial.key);
    m_toggle->setFlat(true);
    m_read->setObjectName(QStringLiteral("read-") + m_trial.key);
    m_read->setAccessibleName(QStringLiteral("Read by Vaultlock: %1").arg(m_trial.title));
    m_read->setFocusPolicy(Qt::ClickFocus);
    m_read->hide();
    m_command->setObjectName(QStringLiteral("command-") + m_trial.key);
    m_command->setAccessibleName(QStringLiteral("Command: %1").arg(m_trial.title));
    m_command->setText(m_trial.command);
    m_copy->setObjectName(QStringLiteral("copy-") + m_trial.key);
    m_copy->setAccessibleName(QStringLiteral("Copy command: %1").arg(m_trial.title));
    // Names of errors are longer than a line of large text: a label would be cut.
    m_details->setObjectName(QStringLiteral("details-") + m_trial.key);
    m_details->setAccessibleName(QStringLiteral("What to expect: %1").arg(m_trial.title));
    m_details->setFocusPolicy(Qt::ClickFocus);
    m_details->setText(m_trial.details);
    for (QPushButton *button : {m_toggle, m_copy})
        button->setAutoDefault(false);
    buildLayout();
    followFont();
    setOpen(false);
    connect(m_check, &QCheckBox::toggled, this, &TrialRow::ticked);
    connect(m_toggle, &QPushButton::clicked, this, [this] { emit openRequested(!m_isOpen); });
    connect(m_copy, &QPushButton::clicked, this, &TrialRow::copy);
}

void TrialRow::buildLayout()
{
    auto *below = new QHBoxLayout;
    below->addWidget(m_confirmation, 1);
    below->addWidget(m_copy);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(Space::group, 0, 0, Space::unit);
    body->setSpacing(Space::half);
    body->addWidget(m_details);
    body->addWidget(m_command);
    body->addLayout(below);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::half);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_check, 0, 0);
    layout->addWidget(m_toggle, 0, 1);
    auto *read = new QHBoxLayout;
    read->setContentsMargins(Space::group, 0, 0, 0);
    read->addWidget(m_read);
    layout->addLayout(read, 1, 0, 1, 2);
    layout->addWidget(m_body, 2, 0, 1, 2);
}

bool TrialRow::isTried() const
{
    return m_check->isChecked();
}

void TrialRow::showRead(const QString &sentence)
{
    const QString text =
        sentence.isEmpty() ? QString() : Words::tr("Vaultlock read: %1").arg(sentence);
    if (m_read->toPlainText() != text)
        m_read->setText(text);
    m_read->setVisible(!text.isEmpty());
}

void TrialRow::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_body->setVisible(isOpen);
    m_toggle->setText(isOpen ? tr("Hide") : tr("Show"));
    m_toggle->setAccessibleName(
        (isOpen ? tr("Hide command: %1") : tr("Show command: %1")).arg(m_trial.title));
    m_confirmation->clear();
}

void TrialRow::copy()
{
    m_confirmation->setText(copiedSentence(m_trial.command));
    m_announcer->say(m_confirmation->text());
}

void TrialRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        followFont();
}

void TrialRow::followFont()
{
    m_confirmation->setFont(Fonts::caption());
    m_details->setFont(Fonts::caption());
    m_read->setFont(Fonts::caption());
    QPalette quiet;
    quiet.setColor(QPalette::Base, Qt::transparent);
    quiet.setColor(QPalette::Text, Theme::current().textQuiet);
    m_details->setPalette(quiet);
    quiet.setColor(QPalette::Text, Theme::current().text);
    m_read->setPalette(quiet);
    m_toggle->setFont(Fonts::caption());
    m_copy->setFont(Fonts::caption());
    QFont code = Fonts::monospace();
    code.setPointSizeF(Fonts::caption().pointSizeF());
    m_command->setFont(code);
}

} // namespace vaultlock::ui
