// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/plaindialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"

#include <QGridLayout>
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
    , m_content(new QVBoxLayout)
    , m_remark(quietLabel(QStringLiteral("remark")))
    , m_buttons(new QDialogButtonBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    QLabel *title = plainLabel({}, heading);
    title->setFont(Fonts::heading());
    title->setContentsMargins(Space::group, 0, Space::group, 0);

    auto *content = new QWidget;
    content->setLayout(m_content);
    m_content->setContentsMargins(Space::group, 0, Space::group, 0);
    m_content->setSpacing(Space::panel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
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
    QLabel *label = plainLabel({}, text);
    addContent(label);
    return label;
}

QLabel *PlainDialog::addAlarm(const QString &text)
{
    QLabel *label = addParagraph(text);
    QPalette palette;
    palette.setColor(QPalette::WindowText, Theme::current().irreversible);
    label->setPalette(palette);
    return label;
}

WrappingText *PlainDialog::addFact(const QString &name, const QString &value, bool isCode)
{
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(Space::panel);
        m_facts->setVerticalSpacing(Space::half);
        m_facts->setColumnStretch(1, 1);
        m_content->addLayout(m_facts);
    }
    QLabel *label = quietLabel({}, name);
    label->setWordWrap(false);
    auto *text =
        new WrappingText(isCode ? WrappingText::Breaks::Anywhere : WrappingText::Breaks::AtWords);
    text->setAccessibleName(name);
    text->setFocusPolicy(Qt::ClickFocus);
    QPalette flat;
    flat.setColor(QPalette::Base, Qt::transparent);
    text->setPalette(flat);
    if (isCode)
        text->setFont(Fonts::monospace());
    text->setText(value);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
    return text;
}

void PlainDialog::addContent(QWidget *widget, int stretch)
{
    m_facts = nullptr;
    m_content->addWidget(widget, stretch);
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
    const int contentHeight = m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width)
                                                             : m_content->totalSizeHint().height();
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
