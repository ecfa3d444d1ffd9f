// SPDX-License-Identifier: GPL-3.0-or-later

// The review before Initiate.
#pragma once

#include "core/identifiers.h"
#include "ui/lock/reviewpage.h"

#include <functional>
#include <optional>

namespace vaultlock::ui {

/// Says which vault, account and region, who asks, what would be sent, which findings stand, and
/// when the window would end if the lock were initiated now. The same before a policy is approved.
class InitiateReview : public ReviewPage
{
    Q_OBJECT

public:
    struct Question
    {
        VaultArn vault;
        QString connectionName;
        bool isLive = false;
        QString identity; ///< who asks, in words; empty: not known
        QByteArray policy;
        std::vector<policy::Finding> findings;
        /// UTC, by the service's clock where it is known; asked as long as the page is there.
        std::function<QDateTime()> now;
        /// What is known of the vault, for what the policy does to it.
        std::optional<policy::ChosenVault> known = {};
        bool hasRule = false;    ///< there is one to ask
        bool isApproval = false; ///< nothing is initiated: others may do it afterwards
    };

    explicit InitiateReview(const Question &question, QWidget *parent = nullptr);

private:
    void addEndOfWindow();
    void followTime();

    std::function<QDateTime()> m_now;
    WrappingText *m_windowEnds = nullptr;
};

} // namespace vaultlock::ui
