#include "ui/lock/lockaction.h"

#include "ui/appearance/theme.h"
#include "words/obstaclewords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

LockAction::LockAction(const QString &objectName, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(text))
    , m_reason(new QLabel)
{
    m_button->setObjectName(objectName);
    m_button->setAutoDefault(false);
    m_button->setMinimumHeight(Space::unit * 4);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setFont(Fonts::caption());
    m_reason->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(m_button);
    layout->addWidget(m_reason);
    connect(m_button, &QPushButton::clicked, this, &LockAction::requested);
}

void LockAction::setWeight(Weight weight)
{
    m_weight = weight;
    paintWeight();
}

void LockAction::setObstacle(std::optional<LockObstacle> obstacle)
{
    m_button->setEnabled(!obstacle);
    const QString reason = obstacle ? words::obstacleReason(*obstacle) : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_button->setAccessibleDescription(reason);
    paintWeight();
}

bool LockAction::isPossible() const
{
    return m_button->isEnabled();
}

void LockAction::paintWeight()
{
    if (m_weight == Weight::Ordinary || !m_button->isEnabled()) {
        m_button->setPalette(QPalette());
        return;
    }
    const Theme &theme = Theme::current();
    const bool isPrimary = m_weight == Weight::Primary;
    QPalette palette = m_button->palette();
    palette.setColor(QPalette::Button, isPrimary ? theme.accent : theme.irreversible);
    palette.setColor(QPalette::ButtonText, theme.textOnAccent);
    m_button->setPalette(palette);
}

} // namespace vaultlock::ui
