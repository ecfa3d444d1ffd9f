// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/problemdetails.h"

#include "guide/pageids.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/guidelink.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/problems/fixlabel.h"
#include "words/findingwords.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr std::size_t maxButtons = 2; // the menu has all
constexpr int longestLabel = 40;      // characters; the accessible name is whole
constexpr int textLines = 5;
constexpr int narrowTextLines = 2; // the rest is scrolled to
constexpr int fewestCharacters = 25;

QString wholeText(const policy::Finding &finding)
{
    const words::FindingWords words = words::findingWords(finding);
    QStringList parts{words.what, words.why, words.mend};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

ProblemDetails::ProblemDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_goThere(new QPushButton(tr("Go to the text")))
    , m_guide(new QPushButton(tr("Guide")))
    , m_fixes(new QVBoxLayout)
    , m_buttons(new QVBoxLayout)
    , m_layout(new QHBoxLayout(this))
{
    nameControl(m_text, QStringLiteral("Problem details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_goThere->setObjectName(QStringLiteral("goToTheText"));
    nameControl(m_guide, QStringLiteral("Guide to the finding"));

    m_fixes->setSpacing(Space::half);
    m_buttons->setSpacing(Space::half);
    m_buttons->addLayout(m_fixes);
    auto *always = new QHBoxLayout;
    always->setSpacing(Space::half);
    always->addWidget(m_goThere, 1);
    always->addWidget(m_guide);
    m_buttons->addLayout(always);
    m_buttons->addStretch();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(m_buttons);
    connect(m_goThere, &QPushButton::clicked, this, &ProblemDetails::placeAsked);
    connect(m_guide, &QPushButton::clicked, this,
            [this] { askForGuide(*this, guidePageAt(this)); });
    showFinding(nullptr);
}

void ProblemDetails::showFinding(const policy::Finding *finding)
{
    const QString text = finding ? wholeText(*finding) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    showButtons(finding);
    setVisible(finding != nullptr);
}

void ProblemDetails::showButtons(const policy::Finding *finding)
{
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        // A button may be the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::size_t count = finding ? std::min(finding->fixes.size(), maxButtons) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const FixLabel label = fixLabel(finding->fixes[i], longestLabel);
        auto *button = new QPushButton(label.shown);
        button->setObjectName(QStringLiteral("fix%1").arg(i + 1));
        button->setAccessibleName(label.whole);
        m_fixes->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { emit fixAsked(i); });
    }
    arrange();
}

/// The buttons stand beside the text, and below it where it would have too little room.
void ProblemDetails::arrange()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const QSize buttons = m_buttons->sizeHint();
    const bool isNarrow = width() - buttons.width() < fewestCharacters * metrics.averageCharWidth();
    m_layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(isNarrow ? Space::half : Space::panel);
    const int lines = (isNarrow ? narrowTextLines : textLines) * metrics.lineSpacing();
    setFixedHeight(lines + Space::half + (isNarrow ? buttons.height() + Space::half : 0));
}

void ProblemDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

} // namespace vaultlock::ui
