// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/policyswitch.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace vaultlock::ui {

PolicySwitch::PolicySwitch(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(QStringLiteral("Which policy"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    constexpr std::array<const char *, 3> names{QT_TRANSLATE_NOOP("Words", "Draft"),
                                                QT_TRANSLATE_NOOP("Words", "In force"),
                                                QT_TRANSLATE_NOOP("Words", "Initiated")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *button = new QToolButton;
        button->setText(Words::tr(names[i]));
        button->setAccessibleName(QLatin1String(names[i]));
        button->setObjectName(QStringLiteral("show") + button->accessibleName().remove(u' '));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
        m_buttons[i] = button;
    }
    // Assistive tools toggle it without a click.
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn && !m_isBeingShown)
            emit chosen(static_cast<PolicyShown>(id));
    });
    setShown(PolicyShown::Draft);
    setPossible(PolicyShown::InForce, false);
    setPossible(PolicyShown::Initiated, false);
}

void PolicySwitch::setShown(PolicyShown which)
{
    m_isBeingShown = true;
    button(which)->setChecked(true);
    m_isBeingShown = false;
}

void PolicySwitch::setPossible(PolicyShown which, bool isPossible, const QString &tip)
{
    button(which)->setEnabled(isPossible);
    button(which)->setToolTip(tip.toHtmlEscaped());
    describeControl(button(which), tip);
}

/// One frame around the three: they are one control.
void PolicySwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().hairline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::half,
                            Space::half);
}

} // namespace vaultlock::ui
