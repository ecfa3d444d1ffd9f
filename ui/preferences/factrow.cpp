// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/factrow.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// Of an action that opens something, or does something, and may come to be disabled.
QPushButton *buttonFor(QAction &action)
{
    auto *button = new QPushButton(action.text().remove(u'&'));
    button->setAutoDefault(false);
    button->setEnabled(action.isEnabled());
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, button, [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setText(action.text().remove(u'&'));
    });
    return button;
}

} // namespace

FactRow::FactRow(const QString &name, const Fact &fact, QWidget *parent)
    : QWidget(parent)
    , m_searched(fact.title + u' ' + fact.sentence + u' ' + fact.value)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(plainLabel({}, fact.title));
    if (!fact.sentence.isEmpty())
        layout->addWidget(quietLabel({}, fact.sentence));
    if (!fact.value.isEmpty()) {
        auto *value = new WrappingText(WrappingText::Breaks::Anywhere);
        nameControl(value, name);
        value->setText(fact.value);
        layout->addWidget(value);
    }
    if (fact.content)
        layout->addWidget(fact.content);
    for (QAction *deed : fact.deeds) {
        m_searched += u' ' + deed->text().remove(u'&');
        layout->addWidget(buttonFor(*deed), 0, Qt::AlignLeft);
    }
}

} // namespace vaultlock::ui
