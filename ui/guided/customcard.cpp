// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/customcard.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/wrappingtext.h"
#include "words/guidedwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// Enough to know the statement again.
QString excerptOf(const QString &text)
{
    constexpr int mostLines = 4;
    constexpr int mostCharacters = 200;
    const QStringList lines = text.left(mostCharacters).split(u'\n');
    const bool isWhole = text.size() <= mostCharacters && lines.size() <= mostLines;
    return lines.mid(0, mostLines).join(u'\n') + (isWhole ? QString() : QStringLiteral(" …"));
}

} // namespace

CustomCard::CustomCard(int number, QWidget *parent)
    : FormCard(tr("Custom statement"), number, parent)
    , m_excerpt(new WrappingText(WrappingText::Breaks::Anywhere))
    , m_show(new QPushButton(tr("Show in JSON")))
{
    m_excerpt->setObjectName(QStringLiteral("statementText"));
    m_excerpt->setFocusPolicy(Qt::NoFocus);
    m_excerpt->setFont(Fonts::monospace());
    m_show->setObjectName(QStringLiteral("showStatement"));
    addNote(QStringLiteral("customNote"))->setText(words::customSentence());
    content()->addWidget(m_excerpt);
    content()->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, &CustomCard::textAsked);
}

void CustomCard::showStatement(const policy::GuidedCard &card, const QString &sentence,
                               const QString &text)
{
    setTitle(words::customTitle(card));
    setSentence(sentence);
    m_excerpt->setText(excerptOf(text));
    m_excerpt->setAccessibleName(QStringLiteral("Text of statement %1").arg(card.statement + 1));
    m_show->setAccessibleName(QStringLiteral("Show statement %1 in JSON").arg(card.statement + 1));
    removeButton()->setAccessibleName(
        QStringLiteral("Remove statement %1").arg(card.statement + 1));
}

} // namespace vaultlock::ui
