// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/formcard.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// Sids and tags have no spaces: a label would be as wide as they are.
WrappingText *wrapping(const QString &objectName)
{
    auto *text = new WrappingText;
    text->setObjectName(objectName);
    text->setFocusPolicy(Qt::NoFocus);
    return text;
}

} // namespace

FormCard::FormCard(const QString &title, int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_title(wrapping(QStringLiteral("cardTitle")))
    , m_sentence(wrapping(QStringLiteral("cardSentence")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_content(new QVBoxLayout)
{
    setAccessibleName(named(title));
    m_title->setText(title);
    m_title->setAccessibleName(named(title));
    m_sentence->setAccessibleName(named(QStringLiteral("%1 in words").arg(title)));
    m_title->setFont(Fonts::heading());
    m_remove->setAccessibleName(named(QStringLiteral("Remove %1").arg(title.toLower())));
    m_remove->setObjectName(QStringLiteral("removeCard"));
    m_remove->setFlat(true);
    connect(m_remove, &QPushButton::clicked, this, &FormCard::removalAsked);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(Space::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::panel);
    layout->setSpacing(Space::half);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addSpacing(Space::half);
    layout->addLayout(m_content);
}

QWidget *FormCard::placeForFocus() const
{
    for (QWidget *widget : findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (takesTab && widget != m_remove && widget->isEnabled() && widget->isVisibleTo(this))
            return widget;
    }
    return m_remove;
}

QString FormCard::named(const QString &name) const
{
    return m_number > 1 ? QStringLiteral("%1 %2").arg(name).arg(m_number) : name;
}

void FormCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void FormCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_sentence->setAccessibleName(QStringLiteral("%1 in words").arg(title));
    setAccessibleName(title);
}

QFormLayout *FormCard::fields()
{
    if (!m_fields) {
        m_fields = new QFormLayout;
        m_fields->setHorizontalSpacing(Space::panel);
        m_fields->setVerticalSpacing(Space::unit);
        m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        m_content->addLayout(m_fields);
    }
    return m_fields;
}

QLabel *FormCard::addNote(const QString &objectName)
{
    QLabel *note = quietLabel(objectName);
    m_content->addWidget(note);
    return note;
}

} // namespace vaultlock::ui
