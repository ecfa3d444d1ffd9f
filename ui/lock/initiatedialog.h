// SPDX-License-Identifier: GPL-3.0-or-later

// The one question before Initiate.
#pragma once

#include "core/clock.h"
#include "core/identifiers.h"
#include "policy/linter.h"
#include "ui/lock/lockdialog.h"

#include <optional>
#include <string>
#include <vector>

class QCheckBox;

namespace vaultlock::ui {

/// Says which vault, account and region, what would be sent, which findings stand, and when the
/// window would end. Each danger is acknowledged by a check box of its own; until all are, the verb
/// is disabled.
class InitiateDialog : public LockDialog
{
    Q_OBJECT

public:
    struct Question
    {
        VaultArn vault;
        QString connectionName;
        bool isLive = false;
        QByteArray policy;
        std::vector<policy::Finding> findings;
        QDateTime now; ///< UTC
        /// What is known of the vault, for what the policy does to it.
        std::optional<policy::ChosenVault> known = {};
    };

    InitiateDialog(const Question &question, QWidget *parent);

    /// The identities of the dangers whose boxes are checked.
    std::vector<std::string> acknowledgedDangers() const;

private:
    void addEffect(const Question &question);
    void addFindings(const std::vector<policy::Finding> &findings);
    QCheckBox *addDanger(const policy::Finding &finding, const QString &what, const QString &why);
    void followAcknowledgements();

    struct Acknowledgement
    {
        std::string identity;
        QCheckBox *box;
    };
    std::vector<Acknowledgement> m_acknowledgements;
};

} // namespace vaultlock::ui
