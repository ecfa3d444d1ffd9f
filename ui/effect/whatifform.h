// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the policy about one request.
#pragma once

#include "policy/meaning/whatif.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace vaultlock::ui {

class ValueDisplay;
class WrappingText;

/// Answers at once, as its fields change. Principals are suggested, and can be typed.
class WhatIfForm : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfForm(QWidget *parent = nullptr);

    /// text: readable, or the last answer stays. The vault's tags are filled in when it is another
    /// one, or its tags become known.
    void showPolicy(const QByteArray &text, const std::optional<policy::ChosenVault> &vault);

signals:
    /// Of the lock policy.
    void statementActivated(std::size_t statement);

private:
    void layOut();
    void fillSuggestions();
    void fillTags();
    void answer();
    void showAnswer(const policy::WhatIfAnswer &answer);
    QStringList tagLines() const;

    std::optional<policy::WhatIf> m_policies;
    std::optional<policy::ChosenVault> m_vault;
    std::optional<std::size_t> m_statement;
    QComboBox *m_principal;
    QComboBox *m_action;
    QSpinBox *m_age;
    QPlainTextEdit *m_tags;
    QLabel *m_objection;
    ValueDisplay *m_decision;
    WrappingText *m_meaning;
    QPushButton *m_goTo;
    ValueDisplay *m_decider;
    WrappingText *m_trace;
};

} // namespace vaultlock::ui
