// What this is, which version, under which licence.
#pragma once

class QWidget;

namespace vaultlock::ui {

/// Opens the dialog and returns at once.
void showAbout(QWidget *parent);

} // namespace vaultlock::ui
