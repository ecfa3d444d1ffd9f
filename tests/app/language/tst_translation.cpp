// SPDX-License-Identifier: GPL-3.0-or-later

// In which language a program speaks, and where it does not.
#include "language/inenglish.h"
#include "language/translation.h"
#include "language/words.h"

#include <QTest>

#include <thread>

using namespace vaultlock;
using namespace vaultlock::language;

namespace {

const QLocale newYork(QLocale::English, QLocale::UnitedStates);
const QLocale vienna(QLocale::German, QLocale::Austria);

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFirstLanguageThatItSpeaks_data();
    void takesTheFirstLanguageThatItSpeaks();
    void writesNumbersAsTheDesktopOfThatLanguageDoes();
    void saysWordsAndNumbersInTheLanguage();
    void countsInEnglishWithoutATranslation();
    void isEnglishWithinInEnglishAndInThatThreadAlone();
    void goesOnInEnglishAfterIt();
    void saysThatItDoesNotSpeakALanguage();
    void saysThatACatalogueCannotBeRead();
    void translatesQtsOwnButtons();
    void leavesQtsWordsForWhatWentWrongEnglish();
};

void TranslationTest::takesTheFirstLanguageThatItSpeaks_data()
{
    QTest::addColumn<QStringList>("wishes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &wishes, const char *code) {
        QTest::newRow(name) << wishes << QString::fromLatin1(code);
    };
    row("none", {}, "en");
    row("of QLocale", {QStringLiteral("de-AT"), QStringLiteral("de")}, "de");
    row("of the environment", {QStringLiteral("ja_JP.UTF-8")}, "ja");
    row("with a modifier", {QStringLiteral("de@euro")}, "de");
    row("in capitals", {QStringLiteral("DE")}, "de");
    row("a language that is not there", {QStringLiteral("fi-FI")}, "en");
    row("the second wish", {QStringLiteral("fi"), QStringLiteral("ja")}, "ja");
    row("English before another", {QStringLiteral("en-GB"), QStringLiteral("de")}, "en");
    row("C", {QStringLiteral("C")}, "en");
    row("a name that only begins so", {QStringLiteral("den")}, "en");
}

void TranslationTest::takesTheFirstLanguageThatItSpeaks()
{
    QFETCH(QStringList, wishes);
    QFETCH(QString, code);
    QCOMPARE(languageFor(wishes), code);
}

void TranslationTest::writesNumbersAsTheDesktopOfThatLanguageDoes()
{
    QCOMPARE(localeOf(QStringLiteral("de"), vienna).territory(), QLocale::Austria);
    QCOMPARE(localeOf(QStringLiteral("de"), newYork).territory(), QLocale::Germany);
    QCOMPARE(localeOf(QStringLiteral("ja"), vienna).language(), QLocale::Japanese);
    // Its sentences were written with these numbers.
    QCOMPARE(localeOf(QStringLiteral("en"), vienna), newYork);
}

void TranslationTest::saysWordsAndNumbersInTheLanguage()
{
    const Translation german(QStringLiteral("de"), newYork);
    QCOMPARE(german.code(), QStringLiteral("de"));
    QCOMPARE(german.trouble(), QString());
    QCOMPARE(Words::tr("Not locked"), QStringLiteral("Nicht gesperrt"));
    QCOMPARE(sentenceLocale().toString(1234567), QStringLiteral("1.234.567"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(Words::tr("%1 vaults", nullptr, 1).arg(1), QStringLiteral("1 Tresor"));
    QCOMPARE(Words::tr("%1 vaults", nullptr, 2).arg(2), QStringLiteral("2 Tresore"));
}

void TranslationTest::countsInEnglishWithoutATranslation()
{
    QCOMPARE(Words::tr("%1 vaults", nullptr, 1).arg(1), QStringLiteral("1 vault"));
    QCOMPARE(Words::tr("%1 vaults", nullptr, 0).arg(0), QStringLiteral("0 vaults"));
    QCOMPARE(sentenceLocale(), newYork);
}

void TranslationTest::isEnglishWithinInEnglishAndInThatThreadAlone()
{
    const Translation german(QStringLiteral("de"), newYork);
    QString elsewhere;
    {
        const InEnglish outer;
        {
            const InEnglish inner;
        }
        QCOMPARE(Words::tr("Not locked"), QStringLiteral("Not locked"));
        QCOMPARE(Words::tr("%1 vaults", nullptr, 1).arg(1), QStringLiteral("1 vault"));
        QCOMPARE(sentenceLocale(), newYork);
        std::thread([&elsewhere] { elsewhere = Words::tr("Not locked"); }).join();
    }
    QCOMPARE(elsewhere, QStringLiteral("Nicht gesperrt"));
    QCOMPARE(Words::tr("Not locked"), QStringLiteral("Nicht gesperrt"));
}

void TranslationTest::goesOnInEnglishAfterIt()
{
    {
        const Translation german(QStringLiteral("de"), newYork);
    }
    QCOMPARE(Words::tr("Not locked"), QStringLiteral("Not locked"));
    QCOMPARE(sentenceLocale(), newYork);
}

void TranslationTest::saysThatItDoesNotSpeakALanguage()
{
    const Translation finnish(QStringLiteral("fi"), vienna);
    QCOMPARE(finnish.code(), QStringLiteral("en"));
    QVERIFY(finnish.trouble().contains(QStringLiteral("“fi”")));
    QCOMPARE(Words::tr("Not locked"), QStringLiteral("Not locked"));
}

void TranslationTest::saysThatACatalogueCannotBeRead()
{
    const Translation missing(QStringLiteral("/nowhere/vaultlock_fr.qm"), newYork);
    QVERIFY(missing.trouble().contains(QStringLiteral("/nowhere/vaultlock_fr.qm")));
    QCOMPARE(missing.code(), QStringLiteral("en"));
}

void TranslationTest::translatesQtsOwnButtons()
{
    const Translation german(QStringLiteral("de"), newYork);
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QCOMPARE(cancel, QStringLiteral("Abbrechen"));
}

void TranslationTest::leavesQtsWordsForWhatWentWrongEnglish()
{
    const Translation german(QStringLiteral("de"), newYork);
    const QString refused = QCoreApplication::translate("QAbstractSocket", "Connection refused");
    QCOMPARE(refused, QStringLiteral("Connection refused"));
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
