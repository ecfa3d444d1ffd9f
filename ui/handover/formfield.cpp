// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/formfield.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

FormField formField(const char *name, bool isSecret)
{
    auto *edit = new QLineEdit;
    nameControl(edit, QString::fromLatin1(name));
    if (isSecret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    QLabel *label = plainLabel({}, Words::tr(name));
    label->setBuddy(edit);
    layout->addWidget(label);
    layout->addWidget(edit);
    return {whole, edit};
}

FormField fileField(const char *name, const QString &button, const QString &filter, QWidget *dialog)
{
    const FormField field = formField(name);
    auto *choose = new QPushButton(button);
    choose->setObjectName(camelCase(button).remove(u'…'));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::unit);
    auto *layout = static_cast<QVBoxLayout *>(field.whole->layout());
    layout->removeWidget(field.edit);
    row->addWidget(field.edit, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    const QString title = Words::tr(name);
    QObject::connect(choose, &QPushButton::clicked, dialog, [=] {
        auto *files = new QFileDialog(dialog, title, {}, filter);
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(files, &QFileDialog::fileSelected, field.edit, &QLineEdit::setText);
        files->open();
    });
    return field;
}

} // namespace vaultlock::ui
