// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/buttonweight.h"

#include "ui/appearance/theme.h"

#include <QEvent>
#include <QPushButton>

namespace vaultlock::ui {

namespace {

/// Keeps a button in the colours of the theme that is on.
class WeightKeeper final : public QObject
{
public:
    explicit WeightKeeper(QPushButton &button)
        : QObject(&button)
        , m_button(button)
    {
        button.installEventFilter(this);
    }

    void keep(ButtonWeight weight)
    {
        m_weight = weight;
        colour();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            colour();
        return QObject::eventFilter(watched, event);
    }

private:
    void colour()
    {
        QPalette palette;
        if (m_weight != ButtonWeight::Ordinary) {
            const Theme &theme = Theme::current();
            const QColor fill =
                m_weight == ButtonWeight::Primary ? theme.accent : theme.irreversible;
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                palette.setColor(group, QPalette::Button, fill);
                palette.setColor(group, QPalette::ButtonText, theme.textOnAccent);
            }
        }
        const auto differs = [&](QPalette::ColorRole role) {
            return m_button.palette().color(QPalette::Active, role) !=
                   palette.color(QPalette::Active, role);
        };
        if (differs(QPalette::Button) || differs(QPalette::ButtonText))
            m_button.setPalette(palette);
    }

    QPushButton &m_button;
    ButtonWeight m_weight = ButtonWeight::Ordinary;
};

WeightKeeper *keeperOf(QPushButton &button)
{
    for (QObject *child : button.children()) {
        if (auto *keeper = dynamic_cast<WeightKeeper *>(child))
            return keeper;
    }
    return nullptr;
}

} // namespace

void applyWeight(QPushButton &button, ButtonWeight weight)
{
    WeightKeeper *keeper = keeperOf(button);
    if (!keeper && weight == ButtonWeight::Ordinary)
        return;
    if (!keeper)
        keeper = new WeightKeeper(button);
    keeper->keep(weight);
}

} // namespace vaultlock::ui
