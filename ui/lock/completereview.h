// SPDX-License-Identifier: GPL-3.0-or-later

// The last review: after it, nothing can be undone.
#pragma once

#include "core/clock.h"
#include "core/identifiers.h"
#include "lock/vaultlocksession.h"
#include "ui/lock/reviewpage.h"

class QLineEdit;

namespace vaultlock::ui {

class WrappingText;

/// Shows of the installed policy what the review before Initiate shows of the draft, whoever
/// initiated it; what was compared, what was tried, and how much time is left. Every danger is to
/// be accepted here too, and the vault's name to be typed.
class CompleteReview : public ReviewPage
{
    Q_OBJECT

public:
    struct Question
    {
        VaultArn vault;
        QString connectionName;
        bool isLive = false;
        QString identity; ///< who asks, in words; empty: not known
        lock::CompletionCheck check;
        std::vector<policy::Finding> findings; ///< of the installed policy
        QString trials;                        ///< what was tried, in words; may be empty
        std::optional<policy::ChosenVault> known = {};
        bool hasRule = false; ///< there is one to ask
    };

    /// The clock must outlive the page.
    CompleteReview(const Question &question, const Clock &clock, QWidget *parent = nullptr);

    /// The name, which has to be typed.
    QWidget *placeForFocus() const override;

protected:
    QString obstacle() const override;
    /// Right above the button.
    bool isObstacleInSight() const override { return true; }

private:
    void addFacts(const Question &question);
    void addComparison(const lock::CompletionCheck &check);
    void addName();
    void showRemainingTime();

    const VaultArn m_vault;
    const lock::InProgress m_found;
    const Clock &m_clock;
    WrappingText *m_timeLeft = nullptr;
    QLineEdit *m_typedName;
};

} // namespace vaultlock::ui
