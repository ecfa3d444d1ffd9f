// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of a policy, one below the other.
#pragma once

#include "policy/guided/guidedform.h"
#include "ui/guided/rulecard.h"

#include <QByteArray>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace vaultlock::ui {

class CustomCard;

/// Cards that stay what they are stay where they are: whoever types in one keeps the caret.
class CardList : public QWidget
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    /// text: what the cards are of; vault: the chosen one.
    void showCards(const std::vector<policy::GuidedCard> &cards, const QByteArray &text,
                   const RuleCard::Context &context);

    /// They are to be read alone, all of them from now on.
    void setReadOnly() { m_isReadOnly = true; }
    /// Null without cards.
    FormCard *lastCard() const { return m_places.empty() ? nullptr : m_places.back().widget; }

signals:
    void ruleChanged(std::size_t statement, const vaultlock::policy::GuidedRule &rule);
    void removalAsked(std::size_t statement);
    void textAsked(std::size_t statement);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        FormCard *widget = nullptr;
        RuleCard *rule = nullptr; ///< one of these two
        CustomCard *custom = nullptr;
        policy::GuidedCard card;
        QByteArray text; ///< of the statement
        int number = 1;  ///< of its kind
    };

    void fit(const std::vector<policy::GuidedCard> &cards);
    Place make(const policy::GuidedCard &card, int number);
    void drop(std::size_t index);
    void leaveUndoToThePolicy(QWidget *card);
    std::size_t indexOf(const FormCard *widget) const;

    QVBoxLayout *m_layout;
    std::vector<Place> m_places;
    RuleCard::Context m_context;
    bool m_isReadOnly = false;
};

} // namespace vaultlock::ui
