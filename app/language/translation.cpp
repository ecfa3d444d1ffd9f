// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/translation.h"

#include "language/inenglish.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QReadWriteLock>
#include <QTranslator>

#include <algorithm>
#include <string_view>

// Q_INIT_RESOURCE must stand outside every namespace.
static void makeCataloguesThere()
{
    Q_INIT_RESOURCE(translations);
}

namespace vaultlock::language {

namespace {

/// Its number forms are all that it has: the sentences are English where they stand.
class EnglishForms final : public QTranslator
{
public:
    explicit EnglishForms(QObject *parent)
        : QTranslator(parent)
    {
        (void)load(QStringLiteral(":/translations/vaultlock_en.qm"));
    }
};

/// What went wrong below the window is written down in the journal, in details and in logs, where
/// it is English: so are Qt's own words for it.
bool isOfErrors(const char *context)
{
    static constexpr std::string_view families[] = {
        "QAbstractSocket", "QDBus",    "QHostInfo",  "QHttp",      "QIODevice",  "QLocalS",
        "QNativeSocket",   "QNetwork", "QPSQL",      "QProcess",   "QSaveFile",  "QSQLite",
        "QSocks5",         "QSql",     "QSslSocket", "QTcpServer", "QTemporary", "QUdp"};
    const std::string_view name(context);
    return name == "QFile" ||
           std::any_of(std::begin(families), std::end(families),
                       [name](std::string_view family) { return name.starts_with(family); });
}

/// A catalogue that keeps silent within an InEnglish.
class Catalogue final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment,
                      int n) const override
    {
        return InEnglish::isOn() || isOfErrors(context)
                   ? QString()
                   : QTranslator::translate(context, source, comment, n);
    }
};

// Every program of ours, tests included, counts in English before it has another language.
void installEnglishForms()
{
    makeCataloguesThere();
    QCoreApplication *application = QCoreApplication::instance();
    QCoreApplication::installTranslator(new EnglishForms(application));
}
Q_COREAPP_STARTUP_FUNCTION(installEnglishForms)

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

struct LocaleInForce
{
    QReadWriteLock lock;
    QLocale locale = english();
};

LocaleInForce &inForce()
{
    static LocaleInForce one;
    return one;
}

void putInForce(const QLocale &locale)
{
    LocaleInForce &current = inForce();
    const QWriteLocker guard(&current.lock);
    current.locale = locale;
}

QString languagePart(const QString &wish)
{
    static const QString ends = QStringLiteral("-_.@");
    const auto end = std::find_if(wish.begin(), wish.end(),
                                  [](QChar character) { return ends.contains(character); });
    return wish.left(end - wish.begin()).toLower();
}

} // namespace

std::vector<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

QString languageFor(const QStringList &wishes)
{
    const auto spoken = languages();
    for (const QString &wish : wishes) {
        const QString code = languagePart(wish);
        const bool isSpoken =
            std::any_of(spoken.begin(), spoken.end(),
                        [&code](const Language &language) { return language.code == code; });
        if (isSpoken)
            return code;
    }
    return spoken.front().code;
}

QLocale localeOf(const QString &code, const QLocale &desktop)
{
    const QLocale usual(code);
    // Numbers of an English sentence are as the sentences were written, wherever the desk stands.
    if (usual.language() == QLocale::English)
        return english();
    // Never the system's own locale: LC_NUMERIC may be of another language than the words, and a
    // comma would mean a thousand here and a fraction there.
    return usual.language() == desktop.language() ? QLocale(usual.language(), desktop.territory())
                                                  : usual;
}

QLocale sentenceLocale()
{
    if (InEnglish::isOn())
        return english();
    LocaleInForce &current = inForce();
    const QReadLocker guard(&current.lock);
    return current.locale;
}

Translation::Translation(const QString &wanted, const QLocale &desktop)
{
    const QString wish = wanted == QLatin1String("system") ? QString() : wanted;
    const bool isFile = wish.endsWith(QLatin1String(".qm"));
    m_code = languageFor(wish.isEmpty() ? desktop.uiLanguages() : QStringList(wish));
    if (isFile)
        install(wish);
    else if (!wish.isEmpty() && languagePart(wish) != m_code)
        m_trouble =
            QStringLiteral("Vaultlock does not speak “%1”: it goes on in English.").arg(wish);
    if (m_code != languages().front().code) {
        install(QStringLiteral("qtbase_") + m_code,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QStringLiteral(":/translations/vaultlock_%1.qm").arg(m_code));
    }
    const QLocale locale = localeOf(m_code, desktop);
    putInForce(locale);
    QLocale::setDefault(locale);
}

Translation::~Translation()
{
    putInForce(english());
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

void Translation::install(const QString &file, const QString &folder)
{
    auto catalogue = std::make_unique<Catalogue>();
    if (catalogue->load(file, folder)) {
        QCoreApplication::installTranslator(catalogue.get());
        m_translators.push_back(std::move(catalogue));
    } else if (folder.isEmpty()) {
        m_trouble =
            QStringLiteral("The words in “%1” cannot be read: Vaultlock goes on in English.")
                .arg(file);
    }
}

} // namespace vaultlock::language
