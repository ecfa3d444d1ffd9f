// The whole text of one finding, and its fixes as buttons.
#pragma once

#include "policy/finding.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
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

private:
    void showButtons(const policy::Finding *finding);

    QPlainTextEdit *m_text;
    QPushButton *m_goThere;
    QVBoxLayout *m_fixes;
};

} // namespace vaultlock::ui
