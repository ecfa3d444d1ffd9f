// SPDX-License-Identifier: GPL-3.0-or-later

// Two policies against each other: what they decide differently, and every place of their texts.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace vaultlock::ui {

class TextComparison;
class WrappingText;

class ComparedTexts : public QWidget
{
    Q_OBJECT

public:
    struct Pair
    {
        QString leftTitle; ///< plain text, as the next
        QString rightTitle;
        QByteArray left;
        QByteArray right;
        QString vaultArn; ///< that both are looked at for; empty: that they name
        /// The right one as it would be for that vault, where it was written for another.
        std::optional<QByteArray> rightForThatVault = {};
    };

    /// Accessible names of the two texts.
    ComparedTexts(const QString &leftName, const QString &rightName, QWidget *parent = nullptr);

    /// While the right one cannot be read, what was told of it before stays below that.
    void compare(const Pair &pair);
    /// What was told before was of other policies.
    void forget() { m_lastMeaning.clear(); }
    /// The next place that differs, or the one before, comes into sight.
    void goToDifference(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showMeaning(const Pair &pair);
    void fitMeaning();

    WrappingText *m_meaning;
    QScrollArea *m_meaningArea;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    TextComparison *m_texts;
    QStringList m_lastMeaning; ///< of a right one that could be read
};

} // namespace vaultlock::ui
