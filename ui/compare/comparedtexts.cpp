// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparedtexts.h"

#include "core/byteview.h"
#include "policy/meaning/difference.h"
#include "ui/appearance/theme.h"
#include "ui/compare/textcomparison.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/differencewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr int mostMeaningLines = 7;
constexpr int fewestMeaningLines = 2;

} // namespace

ComparedTexts::ComparedTexts(const QString &leftName, const QString &rightName, QWidget *parent)
    : QWidget(parent)
    , m_meaning(new WrappingText)
    , m_meaningArea(new QScrollArea)
    , m_count(plainLabel(QStringLiteral("differingPlaces")))
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
    , m_texts(new TextComparison(leftName, rightName))
{
    layOut();
    connect(m_previous, &QPushButton::clicked, this, [this] { goToDifference(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToDifference(1); });
}

void ComparedTexts::layOut()
{
    nameControl(m_meaning, QStringLiteral("Difference in meaning"));
    m_previous->setObjectName(QStringLiteral("previousDifference"));
    m_previous->setAccessibleName(QStringLiteral("Previous difference"));
    m_next->setObjectName(QStringLiteral("nextDifference"));
    m_next->setAccessibleName(QStringLiteral("Next difference"));
    for (QPushButton *step : {m_previous, m_next})
        step->setAutoDefault(false);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(Space::unit);
    steps->addWidget(m_count, 1);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    // Many differences scroll; the texts keep their room.
    m_meaningArea->setWidget(m_meaning);
    m_meaningArea->setWidgetResizable(true);
    m_meaningArea->setFrameShape(QFrame::NoFrame);
    // By keyboard it can be scrolled too.
    nameControl(m_meaningArea, QStringLiteral("Scroll the difference in meaning"));
    m_meaningArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::panel, 0, Space::panel, Space::unit);
    head->setSpacing(Space::unit);
    head->addWidget(m_meaningArea);
    head->addLayout(steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_texts, 1);
}

void ComparedTexts::goToDifference(int step)
{
    m_texts->goToDifference(step);
}

void ComparedTexts::compare(const Pair &pair)
{
    showMeaning(pair);
    m_texts->setTitles(pair.leftTitle, pair.rightTitle);
    m_texts->showTexts(pair.left, pair.right);
    const int count = m_texts->differenceCount();
    // Where they are the same, that has been said.
    m_count->setText(pair.left == pair.right ? QString() : words::differingPlaces(count));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void ComparedTexts::showMeaning(const Pair &pair)
{
    const QByteArray right = pair.rightForThatVault.value_or(pair.right);
    const auto difference =
        policy::differenceOf(viewOf(pair.left), viewOf(right), pair.vaultArn.toStdString());
    const bool isOnlyTheArn =
        pair.rightForThatVault && difference.sameness == policy::Sameness::SameBytes;
    QStringList lines = isOnlyTheArn ? QStringList(words::sameButForTheVault())
                                     : words::differenceLines(difference);
    // While a mistake is being written, the last that could be told stays below.
    m_meaning->setEnabled(difference.isAfterReadable);
    if (difference.isAfterReadable)
        m_lastMeaning = lines;
    else
        lines += m_lastMeaning;
    m_meaning->setText(lines.join(u'\n'));
    fitMeaning();
}

/// As high as it needs to be, up to a few lines and a third of the page: the texts keep their room.
void ComparedTexts::fitMeaning()
{
    const int line = fontMetrics().lineSpacing();
    const int needed = m_meaning->heightForWidth(width() - 2 * Space::panel);
    const int share = std::max(height() / 3, fewestMeaningLines * line);
    m_meaningArea->setFixedHeight(std::min({needed, share, mostMeaningLines * line}));
}

void ComparedTexts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMeaning();
}

} // namespace vaultlock::ui
