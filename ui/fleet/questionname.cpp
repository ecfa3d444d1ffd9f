// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/questionname.h"

#include "ui/furniture/valuedisplay.h"

#include <QLineEdit>
#include <QPushButton>

namespace vaultlock::ui {

namespace {

constexpr int longestName = 60;

} // namespace

QuestionName::QuestionName(QWidget *parent)
    : PlainDialog(tr("Save this filter"), parent)
{
    auto *field = new QLineEdit;
    nameControl(field, QStringLiteral("Name of the filter"));
    field->setPlaceholderText(tr("Name"));
    field->setMaxLength(longestName);
    addParagraph(tr("A saved filter that has this name already is replaced."));
    addContent(field);
    QPushButton *keep = buttons().addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    buttons().addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    nameControl(keep, QStringLiteral("Save"));
    keep->setDefault(true);
    keep->setEnabled(false);
    connect(field, &QLineEdit::textChanged, keep,
            [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this, field] {
        const QString name = field->text().trimmed();
        if (!name.isEmpty())
            emit named(name);
    });
    field->setFocus();
}

} // namespace vaultlock::ui
