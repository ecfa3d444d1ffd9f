// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with the draft, and the ways to mend it.
#pragma once

#include "policy/finding.h"

#include <QByteArray>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <string>
#include <vector>

class QBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QTableView;

namespace vaultlock::ui {

class ProblemDetails;
class ProblemsModel;
class SizeMeter;

/// A summary with the policy's size; opened, below it a table, and the whole text of the selected
/// finding with its fixes. One line until errors stand for a moment, a finding is selected, or the
/// person opens it: nothing jumps while somebody types. Only asks: the panel goes to the place and
/// applies the fix.
class ProblemsList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsList(QWidget *parent = nullptr);

    /// text: what the findings are of. The selection stays with its finding.
    void showFindings(const std::vector<policy::Finding> &findings, const QByteArray &text);
    void showSize(qint64 bytes);
    /// Errors do not open it: they are told elsewhere on the page.
    void setQuiet(bool isQuiet);
    bool isOpen() const { return m_toggle->isChecked(); }
    void setOpen(bool isOpen);
    /// Null where none is selected.
    const policy::Finding *selected() const;
    /// Selects without asking to go anywhere.
    void select(const std::string &identity);
    /// A menu with the fixes of the finding, owned by the caller; disabled words if it has none.
    QMenu *fixMenu(const policy::Finding &finding, QWidget *parent);
    QSize minimumSizeHint() const override;
    /// While it is open: some rows and the whole text of a finding, without anything to scroll.
    int heightWanted() const;

signals:
    /// It wants another height.
    void openChanged(bool isOpen);
    /// takesFocus: the person wants to write there.
    void placeAsked(vaultlock::policy::Span span, bool takesFocus);
    /// Of the finding with this identity, its fix of this number.
    void fixAsked(const std::string &identity, std::size_t fix);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showOpen();
    void followErrors();
    void arrangeTop();
    void fitRows();
    void setUpTable();
    void showSelection();
    void popUpMenu(const QPoint &position);
    void fitColumns();

    ProblemsModel *m_model;
    QToolButton *m_toggle;
    QScrollArea *m_body;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_emptyText;
    ProblemDetails *m_details;
    SizeMeter *m_size;
    QBoxLayout *m_top;
    QTimer m_errorsStand;
    bool m_hasErrors = false;
    bool m_isQuiet = false;
    bool m_isClosedByHand = false; ///< the person wants these errors out of the way
    bool m_isOpenByItself = false; ///< nobody asked for it
};

} // namespace vaultlock::ui
