// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/factsheet.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vaultlock::ui {

FactSheet::FactSheet(QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(Space::group, 0, Space::group, 0);
    m_content->setSpacing(Space::panel);
}

void FactSheet::setMargin(int margin)
{
    m_content->setContentsMargins(margin, 0, margin, 0);
}

QLabel *FactSheet::addParagraph(const QString &text)
{
    QLabel *label = plainLabel({}, text);
    addContent(label);
    return label;
}

QLabel *FactSheet::addAlarm(const QString &text)
{
    QLabel *label = alarmLabel(text);
    addContent(label);
    return label;
}

WrappingText *FactSheet::addFact(const char *name, const QString &value, bool isCode)
{
    WrappingText *text = addFact(Words::tr(name), value, isCode);
    text->setAccessibleName(QString::fromLatin1(name));
    return text;
}

WrappingText *FactSheet::addFact(const QString &name, const QString &value, bool isCode)
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

void FactSheet::addContent(QWidget *widget, int stretch)
{
    m_facts = nullptr;
    m_content->addWidget(widget, stretch);
}

void FactSheet::addStretch()
{
    m_facts = nullptr;
    m_content->addStretch(1);
}

} // namespace vaultlock::ui
