// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/drafttext.h"

#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/plainlabel.h"
#include "ui/text/documentintext.h"
#include "ui/text/findbar.h"
#include "ui/text/gotobar.h"
#include "ui/text/policyeditor.h"
#include "words/draftwords.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace vaultlock::ui {

DraftText::DraftText(PolicyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(new PolicyEditor(QStringLiteral("Policy")))
    , m_find(new FindBar(document, *m_editor))
    , m_goTo(new GoToBar(*m_editor))
    , m_besides(new QSplitter(Qt::Horizontal))
    , m_offer(new QFrame)
    , m_offerText(quietLabel())
    , m_useExample(new QPushButton(tr("Use AWS's example")))
{
    setObjectName(QStringLiteral("draftText"));
    m_editor->setAccessibleDescription(tr("The vault lock policy as JSON. Tab indents; to leave, "
                                          "press Control and Tab, or Escape and then Tab."));
    buildOffer();
    m_besides->setChildrenCollapsible(false);
    m_besides->addWidget(buildPaper());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_offer);
    layout->addWidget(m_besides, 1);
    layout->addWidget(m_find);
    layout->addWidget(m_goTo);

    showInEditor(document, *m_editor);
    connect(&document, &PolicyDocument::textChanged, this, &DraftText::showOffer);
    connect(&document, &PolicyDocument::findingsChanged, this, &DraftText::showOffer);
    showOffer();
}

QWidget *DraftText::buildPaper()
{
    // The first line does not stick to the edge.
    auto *paper = new QWidget;
    paper->setAutoFillBackground(true);
    paper->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(0, Space::half, 0, 0);
    layout->addWidget(m_editor);
    return paper;
}

void DraftText::buildOffer()
{
    m_useExample->setObjectName(QStringLiteral("useExample"));
    connect(m_useExample, &QPushButton::clicked, this, &DraftText::useExample);
    auto *layout = new QVBoxLayout(m_offer);
    layout->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_offerText);
    layout->addWidget(m_useExample, 0, Qt::AlignLeft);
}

void DraftText::showOffer()
{
    const bool hasVault = m_document.vault().has_value();
    m_offer->setVisible(m_document.isEmpty());
    m_offerText->setText(words::emptyDraft(hasVault));
    m_useExample->setVisible(hasVault);
}

void DraftText::useExample()
{
    // As a step that can be undone, should somebody type meanwhile.
    if (m_document.vault())
        m_document.replaceText(PolicyDocument::exampleFor(*m_document.vault()));
    m_editor->setFocus();
}

void DraftText::addBeside(QWidget *view)
{
    m_besides->addWidget(view);
}

} // namespace vaultlock::ui
