// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsmodel.h"

#include <QFile>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using settings::Key;
using settings::Setting;
using settings::SettingsModel;

namespace {

/// Something else than what is usual.
QVariant anotherThan(const Setting &setting)
{
    switch (setting.kind) {
    case Setting::Kind::Flag:
        return !setting.usual.toBool();
    case Setting::Kind::Number:
        return setting.most;
    case Setting::Kind::Choice:
        return setting.choices.constLast();
    case Setting::Kind::Text:
        return QStringLiteral("eu-west-1");
    case Setting::Kind::Names:
        return QStringList{QStringLiteral("audit"), QStringLiteral("prod")};
    }
    return {};
}

} // namespace

class SettingsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void hasARowForEachSettingAndEachNameOnce();
    void isUsualUntilSomebodySaysSomething();
    void keepsEachSettingFromOneStartToTheNext_data() { addSettings(); }
    void keepsEachSettingFromOneStartToTheNext();
    void tellsOfAChangeOnce();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void takesWhatCannotBeInTheFileForWhatIsUsual();
    void leavesInTheFileWhatItDoesNotKnow();
    void undoesTheLastChangesOneAfterTheOther();
    void undoesAllThatWasRestoredAtOnce();
    void putsBackWhatStoodInTheFileAndCouldNotBe();
    void saysWhatTheCommandLineSaysInstead();
    void knowsWhichThresholdsCanBeTurnedOff();

private:
    static void addSettings();

    struct Bench
    {
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("settings.ini"));
        QSettings file{path, QSettings::IniFormat};
        SettingsModel model{file};

        QByteArray written()
        {
            file.sync();
            QFile text(path);
            return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
        }
    };
};

void SettingsModelTest::addSettings()
{
    QTest::addColumn<int>("number");
    for (const Setting &setting : settings::settingTable())
        QTest::newRow(qPrintable(setting.name)) << static_cast<int>(setting.key);
}

void SettingsModelTest::hasARowForEachSettingAndEachNameOnce()
{
    const auto &table = settings::settingTable();
    QCOMPARE(table.size(), static_cast<std::size_t>(settings::lastKey) + 1);
    QSet<QString> names;
    for (std::size_t i = 0; i < table.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(table[i].key), i);
        QVERIFY2(!names.contains(table[i].name), qPrintable(table[i].name));
        names.insert(table[i].name);
        QVERIFY2(settings::fitted(table[i], table[i].usual), qPrintable(table[i].name));
    }
}

void SettingsModelTest::isUsualUntilSomebodySaysSomething()
{
    Bench bench;
    for (const Setting &setting : settings::settingTable()) {
        QCOMPARE(bench.model.value(setting.key), setting.usual);
        QVERIFY(bench.model.isUsual(setting.key));
    }
    QVERIFY(bench.model.undoable().empty());
    QVERIFY(bench.file.allKeys().isEmpty());
}

void SettingsModelTest::keepsEachSettingFromOneStartToTheNext()
{
    QFETCH(int, number);
    const auto key = static_cast<Key>(number);
    const QVariant wanted = anotherThan(settings::settingOf(key));
    Bench bench;
    QVERIFY(bench.model.set(key, wanted));
    bench.file.sync();
    QSettings again(bench.path, QSettings::IniFormat);
    SettingsModel next(again);
    QCOMPARE(next.value(key), wanted);
    QVERIFY(next.unusable().empty());
    next.restoreUsual(key);
    QVERIFY(next.isUsual(key));
    QVERIFY(!again.contains(settings::settingOf(key).name));
}

void SettingsModelTest::tellsOfAChangeOnce()
{
    Bench bench;
    QSignalSpy changes(&bench.model, &SettingsModel::changed);
    QVERIFY(bench.model.set(Key::Wraps, false));
    QCOMPARE(changes.count(), 1);
    QVERIFY(bench.model.set(Key::Wraps, false)); // it is so already
    QCOMPARE(changes.count(), 1);
    QCOMPARE(bench.model.undoable(), std::vector{Key::Wraps});
}

void SettingsModelTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QVariant>("value");
    const auto add = [](const char *name, Key key, const QVariant &value) {
        QTest::newRow(name) << static_cast<int>(key) << value;
    };
    add("too large", Key::TextSize, 201);
    add("too small", Key::Indentation, 0);
    add("no number", Key::TextSize, QStringLiteral("huge"));
    add("no such choice", Key::Appearance, QStringLiteral("pink"));
    add("neither on nor off", Key::Wraps, QStringLiteral("perhaps"));
    add("a list", Key::DefaultRegion, QStringList{QStringLiteral("a"), QStringLiteral("b")});
    add("two lines", Key::DefaultRegion, QStringLiteral("eu-west-1\nus-east-1"));
    add("a password for the proxy", Key::ProxyAddress, QStringLiteral("http://me:secret@proxy:1"));
    add("a password in an endpoint", Key::Endpoint, QStringLiteral("https://me:secret@host"));
}

void SettingsModelTest::refusesWhatCannotBe()
{
    QFETCH(int, number);
    QFETCH(QVariant, value);
    const auto key = static_cast<Key>(number);
    Bench bench;
    QSignalSpy changes(&bench.model, &SettingsModel::changed);
    QVERIFY(!bench.model.set(key, value));
    QCOMPARE(changes.count(), 0);
    QVERIFY(bench.model.isUsual(key));
    QVERIFY(!bench.written().contains("secret"));
}

void SettingsModelTest::takesWhatCannotBeInTheFileForWhatIsUsual()
{
    Bench bench;
    bench.file.setValue(QStringLiteral("textSize"), 5000);
    bench.file.setValue(QStringLiteral("editor/wraps"), QStringLiteral("perhaps"));
    QCOMPARE(bench.model.value(Key::TextSize).toInt(), 100);
    QVERIFY(bench.model.isOn(Key::Wraps));
    const auto unusable = bench.model.unusable();
    QCOMPARE(unusable.size(), 2U);
    QCOMPARE(unusable[0], std::pair(Key::TextSize, QStringLiteral("5000")));
    QCOMPARE(unusable[1], std::pair(Key::Wraps, QStringLiteral("perhaps")));
    // Nobody has changed that very setting.
    QVERIFY(bench.model.set(Key::LineNumbers, false));
    QVERIFY(bench.written().contains("textSize=5000"));
}

void SettingsModelTest::leavesInTheFileWhatItDoesNotKnow()
{
    Bench bench;
    bench.file.setValue(QStringLiteral("settingsFormat"), 7);
    bench.file.setValue(QStringLiteral("telepathy/range"), 12);
    bench.file.setValue(QStringLiteral("appearance"), QStringLiteral("sepia"));
    QVERIFY(bench.model.set(Key::TextSize, 150));
    bench.model.restoreUsual(Key::TextSize);
    const QByteArray text = bench.written();
    QVERIFY2(text.contains("settingsFormat=7"), text.constData());
    QVERIFY2(text.contains("range=12"), text.constData());
    QVERIFY2(text.contains("appearance=sepia"), text.constData());
    QVERIFY2(!text.contains("textSize"), text.constData());
}

void SettingsModelTest::undoesTheLastChangesOneAfterTheOther()
{
    Bench bench;
    QVERIFY(bench.model.set(Key::TextSize, 150));
    QVERIFY(bench.model.set(Key::Appearance, QStringLiteral("dark")));
    QVERIFY(bench.model.set(Key::TextSize, 200));
    bench.model.undo();
    QCOMPARE(bench.model.value(Key::TextSize).toInt(), 150);
    QCOMPARE(bench.model.undoable(), std::vector{Key::Appearance});
    bench.model.undo();
    QCOMPARE(bench.model.text(Key::Appearance), QStringLiteral("system"));
    bench.model.undo();
    QVERIFY(bench.model.isUsual(Key::TextSize));
    QVERIFY(bench.model.undoable().empty());
    bench.model.undo();
    QVERIFY(!bench.written().contains("textSize"));
}

void SettingsModelTest::undoesAllThatWasRestoredAtOnce()
{
    Bench bench;
    QVERIFY(bench.model.set(Key::TextSize, 150));
    QVERIFY(bench.model.set(Key::HiddenProfiles, QStringList{QStringLiteral("old")}));
    bench.model.restoreAll();
    QVERIFY(bench.model.isUsual(Key::TextSize));
    QVERIFY(bench.model.isUsual(Key::HiddenProfiles));
    QCOMPARE(bench.model.undoable().size(), 2U);
    bench.model.undo();
    QCOMPARE(bench.model.value(Key::TextSize).toInt(), 150);
    QCOMPARE(bench.model.value(Key::HiddenProfiles).toStringList(),
             QStringList{QStringLiteral("old")});
}

void SettingsModelTest::putsBackWhatStoodInTheFileAndCouldNotBe()
{
    Bench bench;
    bench.file.setValue(QStringLiteral("appearance"), QStringLiteral("sepia"));
    QVERIFY(bench.model.set(Key::Appearance, QStringLiteral("dark")));
    bench.model.undo();
    QCOMPARE(bench.model.text(Key::Appearance), QStringLiteral("system"));
    QVERIFY(bench.written().contains("appearance=sepia"));
}

void SettingsModelTest::saysWhatTheCommandLineSaysInstead()
{
    Bench bench;
    QVERIFY(bench.model.set(Key::DefaultRegion, QStringLiteral("eu-west-1")));
    bench.model.override(Key::DefaultRegion, QStringLiteral("us-east-1"),
                         QStringLiteral("--region"));
    QCOMPARE(bench.model.text(Key::DefaultRegion), QStringLiteral("us-east-1"));
    QCOMPARE(bench.model.kept(Key::DefaultRegion).toString(), QStringLiteral("eu-west-1"));
    QCOMPARE(bench.model.overridden(Key::DefaultRegion)->source, QStringLiteral("--region"));
    QVERIFY(!bench.model.overridden(Key::Endpoint));
    QVERIFY(!bench.written().contains("us-east-1"));
}

void SettingsModelTest::knowsWhichThresholdsCanBeTurnedOff()
{
    using namespace std::chrono_literals;
    QCOMPARE(settings::announcementOf(12h), std::optional(Key::TwelveHoursBefore));
    QCOMPARE(settings::announcementOf(4h), std::optional(Key::FourHoursBefore));
    QCOMPARE(settings::announcementOf(1h), std::optional(Key::OneHourBefore));
    QVERIFY(!settings::announcementOf(15min));
}

QTEST_GUILESS_MAIN(SettingsModelTest)
#include "tst_settingsmodel.moc"
