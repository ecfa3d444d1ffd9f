#include "ui/editor/offerbar.h"

#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vaultlock::ui {

OfferBar::OfferBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_buttons->setSpacing(Space::unit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::panel, 0, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_buttons);
    hide();
}

void OfferBar::offer(const QString &sentence, const std::vector<Choice> &choices)
{
    const bool isNew = isHidden() || m_sentence->text() != sentence;
    withdraw();
    m_sentence->setText(sentence);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.label);
        button->setObjectName(camelCase(QString(choice.label).remove(u'&')));
        m_buttons->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, effect = choice.effect] {
            withdraw();
            effect();
        });
    }
    show();
    setAccessibleName(sentence);
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void OfferBar::tell(const QString &sentence)
{
    offer(sentence, {{tr("Dismiss"), [] {
                      }}});
}

void OfferBar::withdraw()
{
    hide();
    // Not at once: one of them may be what was pressed.
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace vaultlock::ui
