// SPDX-License-Identifier: GPL-3.0-or-later

// The whole text of one finding, and its fixes as buttons.
#pragma once

#include "policy/finding.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QBoxLayout;
class QVBoxLayout;

namespace vaultlock::ui {

class ProblemDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemDetails(QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void showFinding(const policy::Finding *finding);

signals:
    void placeAsked();
    void fixAsked(std::size_t fix);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showButtons(const policy::Finding *finding);
    void arrange();

    QPlainTextEdit *m_text;
    QPushButton *m_goThere;
    QPushButton *m_guide;
    QVBoxLayout *m_fixes;
    QVBoxLayout *m_buttons;
    QBoxLayout *m_layout;
};

} // namespace vaultlock::ui
