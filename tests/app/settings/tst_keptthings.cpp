// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filelock.h"
#include "settings/keptthings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vaultlock;
using settings::Kept;
using settings::KeptThing;
using settings::Removal;

class KeptThingsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsOnlyWhatIsThere();
    void countsTheFilesBesideTheJournalAsItsOwn();
    void takesAwayWhatIsInTheSettingsAndNothingElse();
    void leavesADraftThatAWindowHasOpen();
    void neverTakesAwayTheJournalOrTheSandbox();

private:
    struct Bench
    {
        QTemporaryDir folder;
        QSettings file{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        settings::Places places{path("journal.sqlite"), path("drafts"),   path("sandbox.json"),
                                path("fleet.json"),     path("campaign"), path("settings.ini"),
                                path("autostart")};

        QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
        bool make(const char *name, qsizetype size) const
        {
            QFile made(path(name));
            return QDir().mkpath(QFileInfo(made).path()) && made.open(QIODevice::WriteOnly) &&
                   made.write(QByteArray(size, 'x')) == size;
        }
        std::optional<Kept> find(KeptThing thing) const
        {
            const auto all = settings::keptThings(places, file);
            const auto found = std::find_if(
                all.begin(), all.end(), [thing](const Kept &kept) { return kept.thing == thing; });
            return found == all.end() ? std::nullopt : std::optional(*found);
        }
    };
};

void KeptThingsTest::findsOnlyWhatIsThere()
{
    Bench bench;
    QVERIFY(settings::keptThings(bench.places, bench.file).empty());
    QVERIFY(bench.make("drafts/a.draft", 10));
    QVERIFY(bench.make("drafts/a.draft.lock", 0));
    QVERIFY(bench.make("drafts/b.draft", 20));
    bench.file.setValue(QStringLiteral("editor/recentFiles"), QStringList{QStringLiteral("/a")});
    QCOMPARE(bench.find(KeptThing::Drafts)->size, 30);
    QCOMPARE(bench.find(KeptThing::Drafts)->place, bench.places.drafts);
    QVERIFY(bench.find(KeptThing::RecentFiles)->isInSettings);
    QVERIFY(!bench.find(KeptThing::Sandbox));
}

void KeptThingsTest::countsTheFilesBesideTheJournalAsItsOwn()
{
    Bench bench;
    QVERIFY(bench.make("journal.sqlite", 100));
    QVERIFY(bench.make("journal.sqlite-wal", 50));
    QVERIFY(bench.make("journal.sqlite.team-settings", 7));
    QCOMPARE(bench.find(KeptThing::Journal)->size, 150);
    QCOMPARE(bench.find(KeptThing::TeamPlace)->size, 7);
}

void KeptThingsTest::takesAwayWhatIsInTheSettingsAndNothingElse()
{
    Bench bench;
    bench.file.setValue(QStringLiteral("routes/a/kind"), QStringLiteral("profile"));
    bench.file.setValue(QStringLiteral("connection/kind"), QStringLiteral("profile"));
    bench.file.setValue(QStringLiteral("connection/proxy"), QStringLiteral("none"));
    bench.file.setValue(QStringLiteral("textSize"), 150);
    QCOMPARE(bench.find(KeptThing::Connections)->size, 2);
    QVERIFY(settings::remove(KeptThing::Connections, bench.places, bench.file));
    QVERIFY(!bench.find(KeptThing::Connections));
    QCOMPARE(bench.file.value(QStringLiteral("connection/proxy")).toString(),
             QStringLiteral("none"));
    QCOMPARE(bench.file.value(QStringLiteral("textSize")).toInt(), 150);
}

void KeptThingsTest::leavesADraftThatAWindowHasOpen()
{
    Bench bench;
    QVERIFY(bench.make("drafts/open.draft", 10));
    QVERIFY(bench.make("drafts/other.draft", 20));
    const auto lock = FileLock::attempt(bench.path("drafts/open.draft.lock"));
    QVERIFY(lock && lock->isHeld());
    QVERIFY(settings::remove(KeptThing::Drafts, bench.places, bench.file));
    QVERIFY(QFile::exists(bench.path("drafts/open.draft")));
    QVERIFY(!QFile::exists(bench.path("drafts/other.draft")));
}

void KeptThingsTest::neverTakesAwayTheJournalOrTheSandbox()
{
    Bench bench;
    QVERIFY(bench.make("journal.sqlite", 100));
    QVERIFY(bench.make("sandbox.json", 10));
    for (const KeptThing thing : {KeptThing::Journal, KeptThing::Sandbox}) {
        QCOMPARE(settings::removalOf(thing), Removal::ByHand);
        QVERIFY(!settings::remove(thing, bench.places, bench.file));
    }
    QVERIFY(QFile::exists(bench.path("journal.sqlite")));
    QVERIFY(QFile::exists(bench.path("sandbox.json")));
}

QTEST_GUILESS_MAIN(KeptThingsTest)
#include "tst_keptthings.moc"
