// SPDX-License-Identifier: GPL-3.0-or-later

// A document in its view.
#pragma once

namespace vaultlock::ui {

class PolicyDocument;
class PolicyEditor;

/// From now on the editor shows the document's text and findings, byte for byte, and tells it what
/// is typed. Neither is owned; the document outlives the editor. Once for each editor.
void showInEditor(PolicyDocument &document, PolicyEditor &editor);

} // namespace vaultlock::ui
