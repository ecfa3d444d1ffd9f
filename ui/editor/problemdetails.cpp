#include "ui/editor/problemdetails.h"

#include "ui/appearance/theme.h"
#include "ui/appearance/valuedisplay.h"
#include "ui/editor/fixlabel.h"
#include "words/findingwords.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr std::size_t maxButtons = 2; // the menu has all
constexpr int longestLabel = 40;      // characters; the accessible name is whole
constexpr int textLines = 5;

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
    , m_fixes(new QVBoxLayout)
{
    nameControl(m_text, tr("Problem details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_goThere->setObjectName(QStringLiteral("goToTheText"));

    m_fixes->setSpacing(Space::half);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::half);
    buttons->addLayout(m_fixes);
    buttons->addWidget(m_goThere);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::panel);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    setFixedHeight(textLines * m_text->fontMetrics().lineSpacing() + Space::half);
    connect(m_goThere, &QPushButton::clicked, this, &ProblemDetails::placeAsked);
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
}

} // namespace vaultlock::ui
