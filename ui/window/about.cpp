// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about.h"

#include "journal/sqliteversion.h"
#include "language/words.h"
#include "policy/difference/textdifference.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plaindialog.h"
#include "ui/resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslSocket>
#include <Qsci/qsciglobal.h>

namespace vaultlock::ui {

namespace {

constexpr int licenceLines = 14;

QString licenceText()
{
    loadResources();
    QFile licence(QStringLiteral(":/licences/GPL-3"));
    return licence.open(QIODevice::ReadOnly) ? QString::fromUtf8(licence.readAll()) : QString();
}

class AboutDialog final : public PlainDialog
{
public:
    explicit AboutDialog(QWidget *parent)
        : PlainDialog(Words::tr("About Vaultlock"), parent)
    {
        setObjectName(QStringLiteral("about"));
        addParagraph(Words::tr("Makes Amazon S3 Glacier vaults immutable, with care."));
        for (const Component &part : components())
            addFact(part.name, part.version + QStringLiteral(" · ") + part.licence);
        addParagraph(
            Words::tr("Vaultlock is free software: you may use, study, share and change it "
                      "under the GNU General Public License, version 3 or later. There is no "
                      "warranty, to the extent permitted by law."));
        addLicence();
        QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
        close->setDefault(true);
        close->setFocus();
    }

private:
    void addLicence()
    {
        auto *text = new QPlainTextEdit(licenceText());
        text->setObjectName(QStringLiteral("licence"));
        text->setAccessibleName(Words::tr("Licence"));
        text->setReadOnly(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setTabChangesFocus(true);
        QFont code = Fonts::monospace();
        code.setPointSizeF(Fonts::caption().pointSizeF());
        text->setFont(code);
        text->setMinimumHeight(QFontMetrics(code).lineSpacing() * licenceLines);
        addContent(text, 1);
    }
};

} // namespace

std::vector<Component> components()
{
    const QString gpl = Words::tr("GPL 3 or later");
    return {
        {QStringLiteral("Vaultlock"), QStringLiteral(VAULTLOCK_VERSION), gpl},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), Words::tr("LGPL 3")},
        {QStringLiteral("QScintilla"), QStringLiteral(QSCINTILLA_VERSION_STR), Words::tr("GPL 3")},
        {QStringLiteral("OpenSSL"), QSslSocket::sslLibraryVersionString().section(u' ', 1, 1),
         Words::tr("Apache 2.0")},
        {QStringLiteral("QtKeychain"), QStringLiteral(VAULTLOCK_QTKEYCHAIN_VERSION),
         Words::tr("BSD 2-Clause")},
        {QStringLiteral("SQLite"), journal::sqliteVersion(), Words::tr("public domain")},
        {QStringLiteral("dtl"), QString::fromLatin1(policy::textDifferenceVersion()),
         Words::tr("BSD 3-Clause")},
    };
}

void showAbout(QWidget *parent)
{
    (new AboutDialog(parent))->open();
}

} // namespace vaultlock::ui
