// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/documentintext.h"

#include "ui/document/policydocument.h"
#include "ui/text/policyeditor.h"

namespace vaultlock::ui {

void showInEditor(PolicyDocument &document, PolicyEditor &editor)
{
    QObject::connect(&editor, &PolicyEditor::edited, &document,
                     [&document, &editor] { document.takeText(editor.utf8()); });
    QObject::connect(&document, &PolicyDocument::textLoaded, &editor,
                     [&document, &editor] { editor.loadText(document.utf8()); });
    QObject::connect(&document, &PolicyDocument::changeAsked, &editor, &PolicyEditor::applyEdits);
    QObject::connect(&document, &PolicyDocument::findingsChanged, &editor,
                     &PolicyEditor::showFindings);
    if (!document.utf8().isEmpty() || editor.length() > 0) // else it would load a font for nothing
        editor.loadText(document.utf8());
}

} // namespace vaultlock::ui
