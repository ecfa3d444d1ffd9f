#include "ui/editor/installedpolicy.h"

#include "ui/appearance/theme.h"
#include "ui/editor/policyeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vaultlock::ui {

InstalledPolicy::InstalledPolicy(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_text(new PolicyEditor(tr("Installed policy")))
{
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_text->setReadOnly(true);
    auto *useAsDraft = new QPushButton(tr("Use as draft"));
    useAsDraft->setObjectName(QStringLiteral("useAsDraft"));
    connect(useAsDraft, &QPushButton::clicked, this,
            [this] { emit useAsDraftAsked(m_text->utf8()); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::panel, Space::unit, Space::panel, Space::unit);
    head->setSpacing(Space::unit);
    head->addWidget(m_caption, 1);
    head->addWidget(useAsDraft);
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
}

} // namespace vaultlock::ui
