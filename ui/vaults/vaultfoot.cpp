// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultfoot.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/roworcolumn.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/vaultsituation.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int shortestCaption = 10; // characters in a line, beside the buttons

QToolButton *footButton(const QString &text, const QString &accessibleName)
{
    auto *button = new QToolButton;
    button->setText(text);
    nameControl(button, accessibleName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

VaultFoot::VaultFoot(QWidget *parent)
    : QWidget(parent)
    , m_told(quietLabel(QStringLiteral("vaultsTold")))
    , m_caption(quietLabel(QStringLiteral("vaultsCaption")))
    , m_stop(footButton(actionText(VaultSituation::Action::Stop),
                        QStringLiteral("Stop reading the vaults")))
    , m_new(
          footButton(actionText(VaultSituation::Action::CreateVault), QStringLiteral("New vault")))
    , m_details(footButton(tr("Details"), QStringLiteral("Vault details")))
    , m_announcer(new Announcer(this))
{
    m_told->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::half);
    line->addStretch(1);
    for (QToolButton *button : {m_stop, m_new, m_details})
        line->addWidget(button);
    m_row = new RowOrColumn(m_caption, buttons);
    layout->addWidget(m_told);
    layout->addWidget(m_row);
    followFont();
    connect(m_stop, &QToolButton::clicked, this, &VaultFoot::stopWanted);
    connect(m_new, &QToolButton::clicked, this, &VaultFoot::newVaultWanted);
    connect(m_details, &QToolButton::clicked, this, &VaultFoot::detailsWanted);
}

void VaultFoot::followFont()
{
    m_caption->setFont(Fonts::caption());
    m_told->setFont(Fonts::caption());
    m_row->setLeastOfFirst(QFontMetrics(Fonts::caption()).horizontalAdvance(u'0') *
                           shortestCaption);
}

void VaultFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_row)
        followFont();
}

void VaultFoot::showCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void VaultFoot::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
    m_announcer->say(sentence);
}

void VaultFoot::forgetTold()
{
    m_told->hide();
}

void VaultFoot::offerStop(bool isOffered)
{
    m_stop->setVisible(isOffered);
}

void VaultFoot::offerNewVault(bool isOffered)
{
    m_new->setVisible(isOffered);
}

void VaultFoot::offerDetails(bool isOffered)
{
    m_details->setVisible(isOffered);
}

} // namespace vaultlock::ui
