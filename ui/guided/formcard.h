// SPDX-License-Identifier: GPL-3.0-or-later

// One statement of the policy in the form.
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vaultlock::ui {

class WrappingText;

/// A title, a sentence, what its kind has besides, and a button that removes it.
class FormCard : public QWidget
{
    Q_OBJECT

public:
    /// number: of its kind, from 1; it goes into the accessible names from the second on.
    FormCard(const QString &title, int number, QWidget *parent = nullptr);

    QPushButton *removeButton() const { return m_remove; }
    /// Its first field; the button where it has none.
    QWidget *placeForFocus() const;

signals:
    void removalAsked();

protected:
    /// "Retention count", from the second card on "Retention count 2".
    QString named(const QString &name) const;
    void setSentence(const QString &sentence);
    void setTitle(const QString &title);
    QVBoxLayout *content() const { return m_content; }
    /// A row with its label.
    QFormLayout *fields();
    /// A quiet line below the fields.
    QLabel *addNote(const QString &objectName);

private:
    int m_number;
    WrappingText *m_title;
    WrappingText *m_sentence;
    QPushButton *m_remove;
    QVBoxLayout *m_content;
    QFormLayout *m_fields = nullptr;
};

} // namespace vaultlock::ui
