// SPDX-License-Identifier: GPL-3.0-or-later

// In which language a program speaks.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace vaultlock::language {

/// A language that Vaultlock speaks.
struct Language
{
    QString code; ///< of ISO 639, as QLocale and the catalogues' names have it: "de"
    QString name; ///< as its speakers call it: "Deutsch"
};

/// English first.
std::vector<Language> languages();

/// The first of the wishes that Vaultlock speaks; English where there is none. A wish is a name of
/// QLocale::uiLanguages ("de-AT") or of the environment ("de_AT.UTF-8").
QString languageFor(const QStringList &wishes);

/// The locale of a language: that of the desktop where it is of this language (Austrian dates for
/// an Austrian), else the usual one.
QLocale localeOf(const QString &code, const QLocale &desktop);

/// The locale of numbers and dates within sentences: that of the translation in force, English
/// where there is none or within an InEnglish. In any thread.
QLocale sentenceLocale();

/// Words and numbers of a program, for as long as it lives. One at a time, in the thread of the
/// application, which is there before it.
class Translation
{
public:
    /// A code, a catalogue's file of one's own ("/tmp/vaultlock_fr.qm", to try it), or nothing: as
    /// the environment wishes. What cannot be read is English, and said by trouble().
    explicit Translation(const QString &wish, const QLocale &desktop = QLocale::system());
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    QString code() const { return m_code; }
    /// One sentence, in English; empty where all is well.
    QString trouble() const { return m_trouble; }

private:
    void install(const QString &file, const QString &folder = {});

    QString m_code;
    QString m_trouble;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace vaultlock::language
