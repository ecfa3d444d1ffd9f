// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultfilters.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/valuedisplay.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace vaultlock::ui {

VaultFilters::VaultFilters(const QList<QAction *> &view, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_state(new NamedComboBox(QStringLiteral("Filter by state")))
{
    nameControl(m_text, QStringLiteral("Filter vaults"));
    m_text->setPlaceholderText(tr("Filter vaults"));
    addClearButton(*m_text, tr("Clear filter"));
    for (const StateFilter state :
         {StateFilter::All, StateFilter::InProgress, StateFilter::NotLocked, StateFilter::Locked,
          StateFilter::NotKnown})
        m_state->addItem(filterName(state), static_cast<int>(state));
    auto *menu = new QMenu(this);
    menu->addActions(view);
    auto *button = new QToolButton;
    button->setText(tr("View"));
    nameControl(button, QStringLiteral("View of the vaults"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(m_text, 0, 0, 1, 2);
    layout->addWidget(m_state, 1, 0);
    layout->addWidget(button, 1, 1);
    layout->setColumnStretch(0, 1);
    connect(m_text, &QLineEdit::textChanged, this, &VaultFilters::changed);
    connect(m_text, &QLineEdit::returnPressed, this, &VaultFilters::firstMatchWanted);
    connect(m_state, &QComboBox::currentIndexChanged, this, &VaultFilters::changed);
}

QString VaultFilters::text() const
{
    return m_text->text().trimmed();
}

StateFilter VaultFilters::state() const
{
    return static_cast<StateFilter>(m_state->currentData().toInt());
}

QString VaultFilters::description() const
{
    if (state() == StateFilter::All)
        return text();
    return text().isEmpty() ? m_state->currentText()
                            : tr("%1, %2").arg(text(), m_state->currentText());
}

void VaultFilters::clear()
{
    m_text->clear();
    m_state->setCurrentIndex(0);
}

} // namespace vaultlock::ui
