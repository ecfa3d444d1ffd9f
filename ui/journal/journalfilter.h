// SPDX-License-Identifier: GPL-3.0-or-later

// Which entries are wanted, as it is asked of a person.
#pragma once

#include "record/entryfilter.h"

#include <QWidget>

class QLineEdit;

namespace vaultlock::ui {

class NamedComboBox;

/// A field to search in and two choices, in one row.
class JournalFilter : public QWidget
{
    Q_OBJECT

public:
    explicit JournalFilter(QWidget *parent = nullptr);

    record::EntryFilter filter() const;
    /// filterChanged() follows, where there was anything to clear.
    void clear();
    void searchFor(const QString &text);

signals:
    /// At every key.
    void filterChanged();
    /// The person has typed what there was to type.
    void searchEntered();

private:
    QLineEdit *m_search;
    NamedComboBox *m_place;
    NamedComboBox *m_subject;
};

} // namespace vaultlock::ui
