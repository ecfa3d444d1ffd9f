// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about.h"

#include "journal/sqliteversion.h"
#include "language/inenglish.h"
#include "language/words.h"
#include "policy/difference/textdifference.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/plaindialog.h"
#include "ui/resources/resources.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>
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

/// Of what runs, and of what it was built with where that is another.
QString qtVersion()
{
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return running == built ? running : Words::tr("%1 (built with %2)").arg(running, built);
}

using Facts = std::vector<std::pair<QString, QString>>;

/// Without the names of this computer and of who uses it.
Facts systemFacts()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    Facts facts{
        {Words::tr("System"), QStringLiteral("%1 · %2 · %3")
                                  .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                       QSysInfo::currentCpuArchitecture())},
        {Words::tr("Platform"), QGuiApplication::platformName()}};
    if (screen)
        facts.emplace_back(Words::tr("Screen"), QStringLiteral("%1 × %2 · %3")
                                                    .arg(screen->size().width())
                                                    .arg(screen->size().height())
                                                    .arg(screen->devicePixelRatio()));
    return facts;
}

QString withoutHome(const QString &path)
{
    const QString home = QDir::homePath();
    const QString native = QDir::toNativeSeparators(path);
    const bool isAtHome = path == home || path.startsWith(home + u'/');
    // Elsewhere a folder may be named like a person.
    return isAtHome ? u'~' + native.mid(home.size())
                    : u'…' + QDir::separator() + QFileInfo(path).fileName();
}

Facts placeFacts(const AboutPlaces &places)
{
    Facts facts;
    if (!places.settings.isEmpty())
        facts.emplace_back(Words::tr("Settings"), withoutHome(places.settings));
    if (!places.journal.isEmpty())
        facts.emplace_back(Words::tr("Journal"), withoutHome(places.journal));
    facts.emplace_back(Words::tr("Log"), Words::tr("Standard error; no file is written."));
    return facts;
}

class AboutDialog final : public PlainDialog
{
public:
    AboutDialog(const AboutPlaces &places, QWidget *parent)
        : PlainDialog(Words::tr("About Vaultlock"), parent)
    {
        setObjectName(QStringLiteral("about"));
        addParagraph(Words::tr("Makes Amazon S3 Glacier vaults immutable, with care."));
        for (const Component &part : components())
            addFact(part.name, part.version + QStringLiteral(" · ") + part.licence);
        for (const auto &[name, value] : systemFacts())
            addFact(name, value);
        addPlaces(places);
        addParagraph(
            Words::tr("Vaultlock is free software: you may use, study, share and change it "
                      "under the GNU General Public License, version 3 or later. There is no "
                      "warranty, to the extent permitted by law."));
        addLicence();
        addCopying(places);
        QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
        close->setDefault(true);
        close->setFocus();
    }

private:
    void addPlaces(const AboutPlaces &places)
    {
        for (const auto &[name, value] : placeFacts(places))
            addFact(name, value);
    }
    void addCopying(const AboutPlaces &places)
    {
        QPushButton *copy =
            buttons().addButton(Words::tr("Copy for a report"), QDialogButtonBox::ActionRole);
        copy->setObjectName(QStringLiteral("copyForAReport"));
        copy->setAutoDefault(false);
        QObject::connect(copy, &QPushButton::clicked, this, [this, places] {
            QApplication::clipboard()->setText(reportText(places));
            setRemark(Words::tr("Copied. There are no secrets and no names in it."));
        });
    }
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
        {QStringLiteral("Qt"), qtVersion(), Words::tr("LGPL 3")},
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

QString reportText(const AboutPlaces &places)
{
    const language::InEnglish english; // for whoever reads the report
    QString text;
    for (const Component &part : components())
        text += QStringLiteral("%1: %2\n").arg(part.name, part.version);
    for (const Facts &facts : {systemFacts(), placeFacts(places)}) {
        for (const auto &[name, value] : facts)
            text += QStringLiteral("%1: %2\n").arg(name, value);
    }
    return text;
}

void showAbout(const AboutPlaces &places, QWidget *parent)
{
    (new AboutDialog(places, parent))->open();
}

} // namespace vaultlock::ui
