// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/policy/installedpolicy.h"

#include "core/byteview.h"
#include "policy/meaning/equivalence.h"
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/plainlabel.h"
#include "ui/text/policyeditor.h"
#include "words/comparisonwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds pauseInTyping(250);

} // namespace

InstalledPolicy::InstalledPolicy(QWidget *parent)
    : QWidget(parent)
    , m_caption(plainLabel())
    , m_sameness(quietLabel(QStringLiteral("draftSameness")))
    , m_text(new PolicyEditor(tr("Installed policy")))
{
    m_text->setReadOnly(true);
    auto *useAsDraft = new QPushButton(tr("Use as draft"));
    useAsDraft->setObjectName(QStringLiteral("useAsDraft"));
    connect(useAsDraft, &QPushButton::clicked, this,
            [this] { emit useAsDraftAsked(m_text->utf8()); });

    // The caption over the whole width: beside a button large text would take half of the page.
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    head->setSpacing(Space::half);
    auto *below = new QHBoxLayout;
    below->setSpacing(Space::unit);
    below->addWidget(m_sameness, 1);
    below->addStretch();
    below->addWidget(useAsDraft, 0, Qt::AlignTop);
    m_sameness->hide();
    head->addWidget(m_caption);
    head->addLayout(below);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
}

void InstalledPolicy::showPolicy(const QByteArray &text, const QString &caption)
{
    m_caption->setText(caption);
    if (text != m_text->utf8())
        m_text->loadText(text);
    compareSoon();
}

void InstalledPolicy::followDraft(PolicyDocument &document)
{
    m_document = &document;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseInTyping);
    connect(&m_soon, &QTimer::timeout, this, &InstalledPolicy::compareNow);
    connect(m_document, &PolicyDocument::textChanged, this, &InstalledPolicy::compareSoon);
    connect(m_document, &PolicyDocument::textLoaded, this, &InstalledPolicy::compareSoon);
    m_sameness->show();
}

void InstalledPolicy::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compareNow();
}

void InstalledPolicy::compareSoon()
{
    if (m_document && isVisible())
        m_soon.start();
}

void InstalledPolicy::compareNow()
{
    if (!m_document)
        return;
    const QByteArray installed = m_text->utf8();
    const QByteArray &draft = m_document->utf8();
    m_sameness->setText(draft.trimmed().isEmpty() ? words::noDraft()
                                                  : words::draftSameness(policy::compare(
                                                        viewOf(installed), viewOf(draft))));
}

} // namespace vaultlock::ui
