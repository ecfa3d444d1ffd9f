// SPDX-License-Identifier: GPL-3.0-or-later

// What the lock's dialogs share: a heading, paragraphs, facts, and buttons below.
#pragma once

#include <QDialog>
#include <QDialogButtonBox>

class QLabel;
class QScrollArea;

namespace vaultlock::ui {

class FactSheet;
class WrappingText;

/// Nothing in it is rich text. As high as its content, as far as the screen allows; then it
/// scrolls, and the buttons stay. Deletes itself when it is closed; opened with open().
class PlainDialog : public QDialog
{
    Q_OBJECT

public:
    PlainDialog(const QString &heading, QWidget *parent);

protected:
    QDialogButtonBox &buttons() const { return *m_buttons; }
    /// Beside the buttons: why one of them is disabled. Empty: nothing.
    void setRemark(const QString &text);
    QLabel *addParagraph(const QString &text);
    /// A paragraph in red.
    QLabel *addAlarm(const QString &text);
    /// As of FactSheet.
    WrappingText *addFact(const char *name, const QString &value, bool isCode = false);
    WrappingText *addFact(const QString &name, const QString &value, bool isCode = false);
    /// Anything else, in the order of the calls.
    void addContent(QWidget *widget, int stretch = 0);
    /// Its content has grown: so does the dialog, and the widget is scrolled into sight.
    void reveal(QWidget *widget);

    void showEvent(QShowEvent *event) override;

private:
    void fitContent();

    QScrollArea *m_scroll;
    FactSheet *m_sheet;
    QLabel *m_remark;
    QDialogButtonBox *m_buttons;
};

} // namespace vaultlock::ui
