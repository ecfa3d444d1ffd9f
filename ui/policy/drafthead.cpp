// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/drafthead.h"

#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/policy/policyfileactions.h"
#include "ui/text/findingtip.h"
#include "words/draftwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace vaultlock::ui {

namespace {

constexpr int fewestCharacters = 12; // of the name

/// A button that does what the menu entry does, and is disabled with it.
QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(action->objectName());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setEnabled(action->isEnabled());
    return button;
}

} // namespace

DraftHead::DraftHead(PolicyDocument &document, PolicyFileActions &files, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new ValueDisplay(QStringLiteral("Draft name")))
    , m_open(buttonFor(files.open()))
    , m_save(buttonFor(files.save()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    connect(&document, &PolicyDocument::modifiedChanged, this, &DraftHead::showTitle);
    connect(&document, &PolicyDocument::filePathChanged, this, &DraftHead::showTitle);
    connect(&document, &PolicyDocument::findingsChanged, this, &DraftHead::showTitle);
    showTitle();
}

void DraftHead::showSettled(const QString &caption)
{
    m_settled = caption;
    fitButtons();
    showTitle();
}

QSize DraftHead::minimumSizeHint() const
{
    return {fewestCharacters * fontMetrics().averageCharWidth(), m_open->sizeHint().height()};
}

/// The menus have them, too: what is looked at is named first.
void DraftHead::fitButtons()
{
    const int needed = m_open->sizeHint().width() + m_save->sizeHint().width() +
                       minimumSizeHint().width() + 2 * Space::unit;
    const bool isShown = m_settled.isEmpty() && width() >= needed;
    m_open->setVisible(isShown);
    m_save->setVisible(isShown);
}

void DraftHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void DraftHead::showTitle()
{
    if (!m_settled.isEmpty())
        return m_title->showText(m_settled);
    const QString vault = m_document.vault() ? m_document.vault()->name().toString() : QString();
    m_title->showText(
        words::draftTitle(oneLine(m_document.fileName()), vault, m_document.isModified()));
}

} // namespace vaultlock::ui
