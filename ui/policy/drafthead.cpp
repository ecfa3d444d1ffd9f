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
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_title, 1);
    layout->addWidget(buttonFor(files.open()));
    layout->addWidget(buttonFor(files.save()));
    connect(&document, &PolicyDocument::modifiedChanged, this, &DraftHead::showTitle);
    connect(&document, &PolicyDocument::filePathChanged, this, &DraftHead::showTitle);
    connect(&document, &PolicyDocument::findingsChanged, this, &DraftHead::showTitle);
    showTitle();
}

void DraftHead::showTitle()
{
    const QString vault = m_document.vault() ? m_document.vault()->name().toString() : QString();
    m_title->showText(
        words::draftTitle(oneLine(m_document.fileName()), vault, m_document.isModified()));
}

} // namespace vaultlock::ui
