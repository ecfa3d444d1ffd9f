// What the dialogs of a lock's operations share: a heading, paragraphs, facts and two buttons.
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vaultlock::ui {

/// Cancel is the default button and has the focus. Closes itself on close; opened with open().
class LockDialog : public QDialog
{
    Q_OBJECT

public:
    /// verb: the accepting button's text, "Initiate lock". Nothing in it is rich text.
    LockDialog(const QString &heading, const QString &verb, QWidget *parent);

    void setVerbEnabled(bool enabled);

protected:
    /// A paragraph of plain text.
    QLabel *addParagraph(const QString &text);
    /// A row "name: value"; the value can be selected and is shown whole.
    void addFact(const QString &name, const QString &value, bool isCode = false);
    /// Anything else, in the order of the calls.
    void addContent(QWidget *widget, int stretch = 0);
    void markIrreversible();

private:
    QVBoxLayout *m_content;
    QFormLayout *m_facts = nullptr;
    QPushButton *m_verb;
};

} // namespace vaultlock::ui
