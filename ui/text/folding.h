// SPDX-License-Identifier: GPL-3.0-or-later

// Brackets that are shown as one line.
#pragma once

class QsciScintilla;

namespace vaultlock::ui {

/// Folds or unfolds the innermost brackets around the caret.
void toggleFold(QsciScintilla &editor);
/// All brackets but the outermost; or none.
void setFolded(QsciScintilla &editor, bool isFolded);

} // namespace vaultlock::ui
