// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/cardlist.h"

#include "core/byteview.h"
#include "policy/meaning/explanation.h"
#include "ui/appearance/theme.h"
#include "ui/guided/customcard.h"
#include "words/explanationwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace vaultlock::ui {

namespace {

std::size_t kindOf(const policy::GuidedCard &card)
{
    return card.rule ? card.rule->index() : std::variant_npos;
}

/// How many of its kind stand before each, itself included.
std::vector<int> numbersOf(const std::vector<policy::GuidedCard> &cards)
{
    std::map<std::size_t, int> counts;
    std::vector<int> numbers;
    for (const policy::GuidedCard &card : cards)
        numbers.push_back(++counts[kindOf(card)]);
    return numbers;
}

/// What each custom statement does, in plain words; empty ones where that cannot be told.
QStringList sentencesFor(const std::vector<policy::GuidedCard> &cards, const QByteArray &text,
                         const RuleCard::Context &context)
{
    const bool hasCustom = std::any_of(cards.begin(), cards.end(),
                                       [](const policy::GuidedCard &card) { return !card.rule; });
    QStringList sentences;
    if (!hasCustom)
        return sentences;
    const policy::Explanation explanation = policy::explainStatements(viewOf(text), context.vault);
    for (const policy::ExplainedStatement &statement : explanation.statements)
        sentences << words::statementWords(statement);
    return sentences;
}

} // namespace

CardList::CardList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

void CardList::showCards(const std::vector<policy::GuidedCard> &cards, const QByteArray &text,
                         const RuleCard::Context &context)
{
    fit(cards);
    const bool isContextNew = !(m_context == context);
    m_context = context;
    const QStringList sentences = sentencesFor(cards, text, context);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        Place &place = m_places[i];
        const policy::GuidedCard &card = cards[i];
        const QByteArray own = text.mid(static_cast<qsizetype>(card.span.begin),
                                        static_cast<qsizetype>(card.span.size()));
        if (place.rule && (isContextNew || place.card.rule != card.rule))
            place.rule->showRule(*card.rule, context);
        const auto index = static_cast<qsizetype>(card.statement);
        if (place.custom && (isContextNew || place.text != own || place.card.sid != card.sid))
            place.custom->showStatement(card, sentences.value(index), QString::fromUtf8(own));
        place.card = card;
        place.text = own;
    }
}

/// As many cards as there are to be shown, each of the right kind and number. One that was taken
/// out or put in between moves no other.
void CardList::fit(const std::vector<policy::GuidedCard> &cards)
{
    const std::vector<int> numbers = numbersOf(cards);
    const auto fits = [&](std::size_t place, std::size_t card) {
        return kindOf(m_places[place].card) == kindOf(cards[card]) &&
               m_places[place].number == numbers[card];
    };
    for (std::size_t i = 0; i < cards.size(); ++i) {
        while (m_places.size() > cards.size() && i < m_places.size() && !fits(i, i))
            drop(i);
        if (i < m_places.size() && fits(i, i))
            continue;
        if (i < m_places.size() && m_places.size() == cards.size())
            drop(i);
        Place made = make(cards[i], numbers[i]);
        m_layout->insertWidget(static_cast<int>(i), made.widget);
        m_places.insert(m_places.begin() + static_cast<std::ptrdiff_t>(i), made);
    }
    while (m_places.size() > cards.size())
        drop(m_places.size() - 1);
}

CardList::Place CardList::make(const policy::GuidedCard &card, int number)
{
    Place place;
    place.number = number;
    place.card = card;
    // Nothing has been shown in it yet.
    place.card.sid = "\n";
    if (card.rule) {
        place.rule = makeRuleCard(*card.rule, number);
        place.rule->showRule(*card.rule, m_context);
        connect(place.rule, &RuleCard::ruleChanged, this,
                [this, widget = place.rule](const policy::GuidedRule &rule) {
                    emit ruleChanged(indexOf(widget), rule);
                });
        place.widget = place.rule;
    } else {
        place.custom = new CustomCard(number);
        connect(place.custom, &CustomCard::textAsked, this,
                [this, widget = place.custom] { emit textAsked(indexOf(widget)); });
        place.widget = place.custom;
    }
    connect(place.widget, &FormCard::removalAsked, this,
            [this, widget = place.widget] { emit removalAsked(indexOf(widget)); });
    place.widget->removeButton()->setVisible(!m_isReadOnly);
    leaveUndoToThePolicy(place.widget);
    return place;
}

void CardList::drop(std::size_t index)
{
    FormCard *widget = m_places[index].widget;
    m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(index));
    m_layout->removeWidget(widget);
    widget->hide();
    // It may be the one that is just telling of a change.
    widget->deleteLater();
}

std::size_t CardList::indexOf(const FormCard *widget) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place &place) { return place.widget == widget; });
    return static_cast<std::size_t>(found - m_places.begin());
}

/// The fields have histories of their own; what is undone is the policy.
void CardList::leaveUndoToThePolicy(QWidget *card)
{
    for (QLineEdit *field : card->findChildren<QLineEdit *>())
        field->installEventFilter(this);
    for (QSpinBox *field : card->findChildren<QSpinBox *>())
        field->installEventFilter(this);
    for (QPlainTextEdit *field : card->findChildren<QPlainTextEdit *>())
        field->installEventFilter(this);
}

bool CardList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vaultlock::ui
