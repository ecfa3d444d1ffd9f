// SPDX-License-Identifier: GPL-3.0-or-later

// Two texts side by side, with what differs marked by sign and ground.
#pragma once

#include "policy/difference/textdifference.h"

#include <QByteArray>
#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;

namespace vaultlock::ui {

/// Read-only. Where it is narrow, one text with both: lines of the left one with −, of the right
/// one with +.
class TextComparison : public QWidget
{
    Q_OBJECT

public:
    /// Accessible names of the two.
    TextComparison(const QString &leftName, const QString &rightName, QWidget *parent = nullptr);

    /// What the two are called above them; plain text.
    void setTitles(const QString &left, const QString &right);
    void showTexts(const QByteArray &left, const QByteArray &right);
    /// Runs of rows that differ: what goToDifference() goes through.
    int differenceCount() const;
    /// The next one, or the one before, comes into sight.
    void goToDifference(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString text;
        QChar sign;
        std::vector<policy::Span> changes; ///< in characters of the line
    };
    using Lines = std::vector<Line>;

    void show();
    void showTitles();
    void showSideBySide();
    void showUnified();
    void showCurrent();
    void fill(QPlainTextEdit &view, const Lines &lines);
    Line lineOf(const QByteArray &text, policy::Span span, const std::vector<policy::Span> &changes,
                QChar sign) const;
    bool isNarrow() const;

    QLabel *m_leftTitle;
    QLabel *m_rightTitle;
    QPlainTextEdit *m_leftView;
    QPlainTextEdit *m_rightView;
    QString m_leftName;
    QString m_rightName;
    QByteArray m_left;
    QByteArray m_right;
    std::vector<policy::ComparedRow> m_rows;
    std::vector<int> m_places; ///< the line in the view on which each difference begins
    bool m_wasNarrow = false;
    int m_current = -1;
};

} // namespace vaultlock::ui
