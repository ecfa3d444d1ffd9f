// SPDX-License-Identifier: GPL-3.0-or-later

// Two policies against each other, before somebody decides between them or just to know.
#pragma once

#include "ui/compare/comparedtexts.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace vaultlock::ui {

/// Deletes itself when it is closed; opened with open(). As large as the screen has room for a
/// question, and the buttons stay in sight.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// heading, sentence (may be empty): plain text, above the two.
    ComparisonDialog(const QString &heading, const QString &sentence,
                     const ComparedTexts::Pair &pair, QWidget *parent);

    /// A button that closes it and then does that. Closed otherwise, nothing is decided.
    void addChoice(const QString &label, const std::function<void()> &effect);
    /// Of the button that decides nothing; "Close" unless told.
    void setLater(const QString &label);

private:
    void fitScreen();

    QHBoxLayout *m_buttons;
    QPushButton *m_later;
};

} // namespace vaultlock::ui
