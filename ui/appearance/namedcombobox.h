// A combo box that tells assistive tools its name and its value.
#pragma once

#include <QComboBox>

namespace vaultlock::ui {

/// In Qt 6.4 a QComboBox's accessible name is its current text on Linux, so that its own name is
/// lost. This one keeps accessibleName() as the name and gives the current text as its text.
class NamedComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit NamedComboBox(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace vaultlock::ui
