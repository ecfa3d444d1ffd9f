// SPDX-License-Identifier: GPL-3.0-or-later

// A statement that the form has no fields for.
#pragma once

#include "policy/guided/guidedform.h"
#include "ui/guided/formcard.h"

namespace vaultlock::ui {

/// Says what it does, shows its first lines, and leads to its JSON.
class CustomCard : public FormCard
{
    Q_OBJECT

public:
    explicit CustomCard(int number, QWidget *parent = nullptr);

    /// sentence: in plain words; empty: unknown. text: of the statement.
    void showStatement(const policy::GuidedCard &card, const QString &sentence,
                       const QString &text);

signals:
    void textAsked();

private:
    WrappingText *m_excerpt;
    QPushButton *m_show;
};

} // namespace vaultlock::ui
