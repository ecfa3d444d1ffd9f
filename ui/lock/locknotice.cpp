#include "ui/lock/locknotice.h"

#include "ui/appearance/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

constexpr int stripeWidth = 3;

} // namespace

LockNotice::LockNotice(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_text(new QLabel)
{
    m_heading->setObjectName(objectName + QStringLiteral("Heading"));
    m_text->setObjectName(objectName);
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(stripeWidth + Space::unit, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    paintHeading();
}

void LockNotice::showNotice(Tone tone, const QString &heading, const QString &text)
{
    m_tone = tone;
    m_heading->setText(heading);
    m_text->setText(text);
    paintHeading();
    update();
}

void LockNotice::announce()
{
    QAccessibleEvent alert(m_heading, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LockNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, stripeWidth, height()), colour());
}

void LockNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintHeading();
}

void LockNotice::paintHeading()
{
    QFont font = Fonts::body();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    QPalette palette;
    palette.setColor(QPalette::WindowText,
                     m_tone == Tone::Quiet ? Theme::current().text : colour());
    m_heading->setPalette(palette);
}

QColor LockNotice::colour() const
{
    const Theme &theme = Theme::current();
    if (m_tone == Tone::Time)
        return theme.time;
    return m_tone == Tone::Alarm ? theme.irreversible : theme.textQuiet;
}

} // namespace vaultlock::ui
