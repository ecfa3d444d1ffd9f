// SPDX-License-Identifier: GPL-3.0-or-later

// Two widgets beside each other where both have room, else one below the other.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace vaultlock::ui {

/// Never asks for more width than the wider of the two needs. A hidden one needs none.
class RowOrColumn : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over; the first has what room is left.
    RowOrColumn(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    /// least: of the width of the first in a row, where that is more than it must have.
    void setLeastOfFirst(int least);
    QSize minimumSizeHint() const override;
    bool isRow() const;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitWhereSeen();

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
    int m_least = 0;
    bool m_isToFit = false;
};

} // namespace vaultlock::ui
