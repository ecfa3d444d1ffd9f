// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/keptwords.h"
#include "words/settingwords.h"

#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using settings::KeptThing;
using settings::Key;

class SettingWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void haveATitleAndASentenceForEverySetting();
    void haveANameForEveryPageAndChoice();
    void haveWordsForEverythingThatIsKept();
    void sayNothingOfSettingsThatAreInOrder();
    void sayEverythingThatIsWrongWithTheFileInOneText();
    void doNotCallAValueOfALaterVersionWrong();
    void saysWhichLockIdsGoWithTheJournal();
};

void SettingWordsTest::haveATitleAndASentenceForEverySetting()
{
    QSet<QString> titles;
    for (const settings::Setting &setting : settings::settingTable()) {
        const QString title = words::settingTitle(setting.key);
        QVERIFY2(!title.isEmpty() && !titles.contains(title), qPrintable(setting.name));
        titles.insert(title);
        const QString sentence = words::settingSentence(setting.key);
        QVERIFY2(sentence.endsWith(u'.') && sentence.count(QStringLiteral(". ")) == 0,
                 qPrintable(sentence));
    }
}

void SettingWordsTest::haveANameForEveryPageAndChoice()
{
    QSet<QString> pages;
    for (int i = 0; i <= static_cast<int>(settings::lastPage); ++i)
        pages.insert(words::pageName(static_cast<settings::Page>(i)));
    QCOMPARE(pages.size(), static_cast<int>(settings::lastPage) + 1);
    for (const settings::Setting &setting : settings::settingTable()) {
        QSet<QString> names;
        for (const QString &choice : setting.choices)
            names.insert(words::choiceName(setting.key, choice));
        QCOMPARE(names.size(), setting.choices.size());
    }
}

void SettingWordsTest::haveWordsForEverythingThatIsKept()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(settings::lastKeptThing); ++i) {
        const auto thing = static_cast<KeptThing>(i);
        titles.insert(words::keptTitle(thing));
        QVERIFY(words::keptSentence(thing).endsWith(u'.'));
        QVERIFY(!words::removalConsequences(thing, std::nullopt).isEmpty());
    }
    QCOMPARE(titles.size(), static_cast<int>(settings::lastKeptThing) + 1);
}

void SettingWordsTest::sayNothingOfSettingsThatAreInOrder()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const settings::SettingsModel model(file);
    QCOMPARE(words::settingsTrouble({}, model, file.fileName()), QString());
}

void SettingWordsTest::sayEverythingThatIsWrongWithTheFileInOneText()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    file.setValue(QStringLiteral("textSize"), 5000);
    const settings::SettingsModel model(file);
    QCOMPARE(words::settingsTrouble({}, model, QStringLiteral("/s.ini")),
             QStringLiteral("What the settings say cannot be, so the default counts: Text size "
                            "(“5000”)."));
    const QString text = words::settingsTrouble(
        {true, QStringLiteral("/s.ini.damaged"), false, false}, model, QStringLiteral("/s.ini"));
    QVERIFY2(text.startsWith(QStringLiteral("The settings were damaged: the file is now "
                                            "/s.ini.damaged, and Vaultlock goes on with its "
                                            "defaults. ")),
             qPrintable(text));
    QVERIFY(text.endsWith(QStringLiteral("Settings cannot be written to /s.ini: what is changed "
                                         "counts until Vaultlock ends.")));
}

void SettingWordsTest::doNotCallAValueOfALaterVersionWrong()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    file.setValue(QStringLiteral("appearance"), QStringLiteral("sepia"));
    const settings::SettingsModel model(file);
    QCOMPARE(words::settingsTrouble({false, {}, true, true}, model, QStringLiteral("/s.ini")),
             QStringLiteral("The settings were written by a newer Vaultlock: what this one does "
                            "not know has no effect, and is left as it is."));
}

void SettingWordsTest::saysWhichLockIdsGoWithTheJournal()
{
    const QString none =
        words::removalConsequences(KeptThing::Journal, std::vector<lock::RunningLock>()).join(u' ');
    QVERIFY(none.contains(QStringLiteral("No lock is in progress whose ID would be lost.")));
    const QString unknown = words::removalConsequences(KeptThing::Journal, std::nullopt).join(u' ');
    QVERIFY(unknown.contains(QStringLiteral("is not known at the moment")));
}

QTEST_GUILESS_MAIN(SettingWordsTest)
#include "tst_settingwords.moc"
