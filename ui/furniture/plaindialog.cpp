// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plaindialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/factsheet.h"
#include "ui/furniture/plainlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int charactersOfLine = 70;
/// What the window manager and the desktop's panels may take.
constexpr int besideScreen = 96;

} // namespace

PlainDialog::PlainDialog(const QString &heading, QWidget *parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea)
    , m_sheet(new FactSheet)
    , m_remark(quietLabel(QStringLiteral("remark")))
    , m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    QLabel *title = plainLabel({}, heading);
    title->setFont(Fonts::heading());
    title->setContentsMargins(Space::group, 0, Space::group, 0);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);
    m_remark->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::group, 0, Space::group);
    layout->setSpacing(Space::panel);
    layout->addWidget(title);
    layout->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::group, 0, Space::group, 0);
    row->setSpacing(Space::panel);
    row->addWidget(m_remark, 1);
    row->addStretch();
    row->addWidget(m_buttons);
    layout->addLayout(row);
}

void PlainDialog::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

QLabel *PlainDialog::addParagraph(const QString &text)
{
    return m_sheet->addParagraph(text);
}

QLabel *PlainDialog::addAlarm(const QString &text)
{
    return m_sheet->addAlarm(text);
}

WrappingText *PlainDialog::addFact(const char *name, const QString &value, bool isCode)
{
    return m_sheet->addFact(name, value, isCode);
}

WrappingText *PlainDialog::addFact(const QString &name, const QString &value, bool isCode)
{
    return m_sheet->addFact(name, value, isCode);
}

void PlainDialog::addContent(QWidget *widget, int stretch)
{
    m_sheet->addContent(widget, stretch);
}

void PlainDialog::showEvent(QShowEvent *event)
{
    fitContent();
    QDialog::showEvent(event);
}

void PlainDialog::fitContent()
{
    const QSize room = screen()->availableSize() - QSize(besideScreen, besideScreen);
    const int width = std::min(charactersOfLine * fontMetrics().averageCharWidth(), room.width());
    const QLayout *content = m_sheet->layout();
    const int contentHeight = content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                                           : content->totalSizeHint().height();
    // Everything but the content, by the layout's own reckoning.
    m_scroll->setMinimumHeight(0);
    const int rest = layout()->totalHeightForWidth(width) - m_scroll->sizeHint().height();
    resize(width, std::min(rest + contentHeight, room.height()));
}

void PlainDialog::reveal(QWidget *widget)
{
    m_scroll->widget()->layout()->activate();
    fitContent();
    m_scroll->ensureWidgetVisible(widget, 0, Space::unit);
}

} // namespace vaultlock::ui
