// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/reviewedtext.h"

#include "core/byteview.h"
#include "ui/appearance/theme.h"
#include "ui/document/relayout.h"
#include "ui/furniture/valuedisplay.h"
#include "words/lockquestionwords.h"
#include "words/visibletext.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int leastHeight = 200;
constexpr qsizetype longestLine = 120; // bytes; longer ones are wrapped, and nobody reads them

bool hasLongLine(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return line.size() > longestLine; });
}

} // namespace

ReviewedText::ReviewedText(const QString &accessibleName, const QByteArray &policy, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_text(new QPlainTextEdit(words::visible(viewOf(policy))))
{
    nameControl(m_text, accessibleName);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Fonts::monospace());
    m_text->setMinimumHeight(leastHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    if (hasLongLine(policy)) {
        const Relaid laidOut = relaid(policy, 0, TextLayout::OneMemberALine);
        if (laidOut.faultyLine == 0 && laidOut.text != policy)
            addChoice(laidOut.text);
    }
    layout->addWidget(m_text);
}

void ReviewedText::addChoice(const QByteArray &laidOut)
{
    auto *choice = new QCheckBox(words::laidOutForReading());
    choice->setObjectName(QStringLiteral("laidOutForReading"));
    describeControl(choice, words::laidOutMeaning());
    const auto follow = [this, laidOut](bool isLaidOut) {
        m_text->setPlainText(words::visible(viewOf(isLaidOut ? laidOut : m_policy)));
    };
    connect(choice, &QCheckBox::toggled, this, follow);
    choice->setChecked(true);
    layout()->addWidget(choice);
}

void ReviewedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_text->setFont(Fonts::monospace());
}

} // namespace vaultlock::ui
