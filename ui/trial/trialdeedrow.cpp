// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/trialdeedrow.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

TrialDeedRow::TrialDeedRow(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(title))
    , m_title(plainLabel({}, title))
    , m_note(quietLabel())
    , m_result(new WrappingText)
    , m_comparison(new WrappingText)
{
    nameControl(m_button, title);
    m_button->setAutoDefault(false);
    nameControl(m_result, QStringLiteral("Result: %1").arg(title));
    nameControl(m_comparison, QStringLiteral("Comparison: %1").arg(title));
    for (WrappingText *text : {m_result, m_comparison}) {
        text->setFocusPolicy(Qt::ClickFocus);
        text->hide();
    }
    m_title->hide();
    auto *told = new QVBoxLayout;
    told->setSpacing(0);
    told->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_result, m_comparison})
        told->addWidget(widget);
    told->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, Space::unit);
    layout->setHorizontalSpacing(Space::panel);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_button, 1, 0, Qt::AlignTop);
    layout->addLayout(told, 1, 1);
    connect(m_button, &QPushButton::clicked, this, &TrialDeedRow::requested);
    followFont();
}

int TrialDeedRow::widthOfButton() const
{
    return m_button->sizeHint().width();
}

void TrialDeedRow::setWidthOfButton(int width)
{
    m_button->setMinimumWidth(width);
}

void TrialDeedRow::setOffered(bool isOffered)
{
    m_button->setVisible(isOffered);
    m_title->setVisible(!isOffered);
    m_note->setVisible(isOffered && !m_note->text().isEmpty());
}

void TrialDeedRow::setPossible(const QString &whyNot, const QString &note)
{
    m_whyNot = whyNot;
    m_note->setText(whyNot.isEmpty() ? note : whyNot);
    m_note->setVisible(!m_button->isHidden() && !m_note->text().isEmpty());
    describeControl(m_button, m_note->text());
    enable();
}

void TrialDeedRow::setFree(bool isFree)
{
    m_isFree = isFree;
    enable();
}

void TrialDeedRow::enable()
{
    m_button->setEnabled(m_isFree && m_whyNot.isEmpty());
}

void TrialDeedRow::showPrediction(const QString &sentence)
{
    show(sentence.isEmpty() ? QString() : Words::tr("Predicted: %1").arg(sentence));
    m_comparison->setText({});
    m_comparison->hide();
}

void TrialDeedRow::showResult(const words::TrialResult &result)
{
    show(Words::tr("Predicted: %1\nAnswer: %2").arg(result.predicted, result.answered));
    m_isDifferent = result.likeness == trial::Comparison::Likeness::Different;
    if (m_comparison->toPlainText() != result.compared)
        m_comparison->setText(result.compared);
    m_comparison->setVisible(!result.compared.isEmpty());
    followFont();
}

QString TrialDeedRow::result() const
{
    return m_result->toPlainText() + u'\n' + m_comparison->toPlainText();
}

void TrialDeedRow::show(const QString &text)
{
    if (m_result->toPlainText() != text)
        m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

void TrialDeedRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        followFont();
}

void TrialDeedRow::followFont()
{
    const Theme &theme = Theme::current();
    m_button->setFont(Fonts::caption());
    m_note->setFont(Fonts::caption());
    m_title->setFont(Fonts::caption());
    m_result->setFont(Fonts::caption());
    QFont emphasised = Fonts::caption();
    emphasised.setWeight(QFont::DemiBold);
    m_comparison->setFont(emphasised);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, theme.text);
    m_result->setPalette(palette);
    palette.setColor(QPalette::Text, m_isDifferent ? theme.irreversible : theme.text);
    m_comparison->setPalette(palette);
}

} // namespace vaultlock::ui
