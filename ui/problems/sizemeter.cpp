// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/sizemeter.h"

#include "policy/linter.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "words/draftwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int barWidth = 72;
constexpr int barHeight = 4;
constexpr qreal limit = qreal{policy::policySizeLimit};

QColor barColour(qint64 bytes, const Theme &theme)
{
    if (bytes > qint64{policy::policySizeLimit})
        return theme.irreversible;
    if (bytes > qint64{policy::policySizeWarning})
        return theme.time;
    return theme.accent;
}

} // namespace

SizeMeter::SizeMeter(QWidget *parent)
    : QWidget(parent)
    , m_text(new ValueDisplay(QStringLiteral("Policy size"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(barWidth + Space::unit, 0, 0, 0);
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_text->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->showText(words::policySize(0));
    colourText();
}

void SizeMeter::showSize(qint64 bytes)
{
    m_bytes = bytes;
    m_text->showText(words::policySize(bytes));
    colourText();
    update();
}

void SizeMeter::colourText()
{
    const Theme &theme = Theme::current();
    const bool isTight = m_bytes > qint64{policy::policySizeWarning};
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Text, isTight ? barColour(m_bytes, theme) : theme.textQuiet);
    m_text->setPalette(palette);
}

void SizeMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setBrush(theme.hairline);
    painter.drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
    if (m_bytes == 0)
        return;
    QRectF filled = groove;
    filled.setWidth(std::clamp(groove.width() * static_cast<qreal>(m_bytes) / limit,
                               qreal{barHeight}, groove.width()));
    painter.setBrush(barColour(m_bytes, theme));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void SizeMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourText();
}

} // namespace vaultlock::ui
