// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/failuredialog.h"

#include "guide/pageids.h"
#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/guidelink.h"
#include "ui/furniture/wrappingtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace vaultlock::ui {

FailureDialog::FailureDialog(const QString &heading, const words::ErrorWords &words,
                             QWidget *parent)
    : PlainDialog(heading, parent)
{
    setObjectName(QStringLiteral("failureDialog"));
    for (const QString &sentence : {words.what, words.meaning, words.remedy}) {
        if (!sentence.isEmpty())
            addParagraph(sentence);
    }
    if (!words.details.isEmpty())
        addDetails(words.details);
    if (words.kind)
        addGuide(guide::pageOf(*words.kind));
    QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
    close->setIcon({});
    close->setDefault(true);
    close->setFocus();
}

void FailureDialog::addDetails(const QString &details)
{
    auto *text = new WrappingText;
    text->setObjectName(QStringLiteral("details"));
    text->setAccessibleName(QStringLiteral("Details"));
    text->setFont(Fonts::monospace());
    text->setText(details);
    addContent(text);
    QPushButton *copy =
        buttons().addButton(Words::tr("Copy details"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [details] { QGuiApplication::clipboard()->setText(details); });
}

void FailureDialog::addGuide(const QString &page)
{
    setGuidePage(*this, page);
    QPushButton *button = buttons().addButton(tr("Guide"), QDialogButtonBox::ActionRole);
    button->setObjectName(QStringLiteral("guide"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, page] { askForGuide(*this, page); });
}

} // namespace vaultlock::ui
