// SPDX-License-Identifier: GPL-3.0-or-later

// Places that others made: the journal is kept there if it can be, and changes nothing of theirs.
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/journalfolder.h"
#include "support/sampleentries.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace vaultlock;
using namespace vaultlock::journal;
using tests::awaited;
using tests::JournalFolder;
using tests::sampleEntry;

namespace {

int modeOf(const QString &path)
{
    struct ::stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return static_cast<int>(status.st_mode & 07777);
}

bool setMode(const QString &path, ::mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

/// Whether an entry could be kept.
bool keepsAnEntry(const QString &path)
{
    SqliteJournal journal(path);
    return awaited(journal.append(sampleEntry())).has_value();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

} // namespace

class JournalPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void changesNoModeBehindALinkToTheFile();
    void changesNoModeBehindALinkToTheFolder();
    void changesNoModeOfASharedFolder();
    void changesNoModeOfTheFolderAboveItsOwn();
    void makesNothingBesideWhatIsNoFile_data();
    void makesNothingBesideWhatIsNoFile();
    void touchesNoDeviceBehindALink();
};

void JournalPlaceTest::changesNoModeBehindALinkToTheFile()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const QString shared = place.folder() + QStringLiteral("/shared");
    const QString theirs = shared + QStringLiteral("/team.sqlite");
    QVERIFY(keepsAnEntry(theirs));
    QVERIFY(setMode(shared, 0775));
    QVERIFY(setMode(theirs, 0664));
    const QString link = place.folder() + QStringLiteral("/own/journal.sqlite");
    QVERIFY(QDir().mkpath(QFileInfo(link).path()));
    QVERIFY(QFile::link(theirs, link));

    SqliteJournal journal(link);
    QVERIFY(awaited(journal.append(sampleEntry())));
    QCOMPARE(awaited(journal.read())->size(), 2u);
    QCOMPARE(modeOf(shared), 0775);
    QCOMPARE(modeOf(theirs), 0664);
}

void JournalPlaceTest::changesNoModeBehindALinkToTheFolder()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const QString shared = place.folder() + QStringLiteral("/shared");
    QVERIFY(keepsAnEntry(shared + QStringLiteral("/journal.sqlite")));
    QVERIFY(setMode(shared, 0750));
    QVERIFY(setMode(shared + QStringLiteral("/journal.sqlite"), 0640));
    const QString link = place.folder() + QStringLiteral("/link");
    QVERIFY(QFile::link(shared, link));
    QVERIFY(keepsAnEntry(link + QStringLiteral("/journal.sqlite")));
    QCOMPARE(modeOf(shared), 0750);
    QCOMPARE(modeOf(shared + QStringLiteral("/journal.sqlite")), 0640);
}

void JournalPlaceTest::changesNoModeOfASharedFolder()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(keepsAnEntry(place.journal()));
    QVERIFY(setMode(place.folder(), 02775));
    QVERIFY(setMode(place.journal(), 0660));
    QVERIFY(keepsAnEntry(place.journal()));
    QCOMPARE(modeOf(place.folder()), 02775);
    QCOMPARE(modeOf(place.journal()), 0660);
}

void JournalPlaceTest::changesNoModeOfTheFolderAboveItsOwn()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    QVERIFY(setMode(place.folder(), 0755));
    QVERIFY(keepsAnEntry(place.folder() + QStringLiteral("/own/journal.sqlite")));
    QCOMPARE(modeOf(place.folder()), 0755);
    QCOMPARE(modeOf(place.folder() + QStringLiteral("/own")), 0700);
}

void JournalPlaceTest::makesNothingBesideWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLinked");
    for (const char *name : {"pipe", "folder"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
        QTest::addRow("a link to a %s", name) << QString::fromLatin1(name) << true;
    }
}

void JournalPlaceTest::makesNothingBesideWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(bool, isLinked);
    const JournalFolder place;
    QVERIFY(place.isUsable());
    const QString folder = place.folder() + QStringLiteral("/theirs");
    QVERIFY(QDir().mkpath(folder + QStringLiteral("/folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(folder + QStringLiteral("/pipe")).constData(), 0666), 0);
    QVERIFY(setMode(folder + u'/' + name, 0755));
    const QString target = folder + u'/' + name;
    const QString link = place.folder() + QStringLiteral("/link.sqlite");
    QVERIFY(QFile::link(target, link));
    const QStringList before = filesIn(folder);

    SqliteJournal journal(isLinked ? link : target);
    const auto opening = awaited(journal.opening());
    QVERIFY(opening && !opening->outcome);
    QCOMPARE(opening->outcome.error().kind, ErrorKind::JournalUnavailable);
    QVERIFY(!awaited(journal.append(sampleEntry())));
    QVERIFY(!awaited(journal.read()));
    QCOMPARE(filesIn(folder), before);
    QCOMPARE(modeOf(target), 0755);
}

void JournalPlaceTest::touchesNoDeviceBehindALink()
{
    const JournalFolder place;
    QVERIFY(place.isUsable());
    QVERIFY(QDir().mkpath(place.folder()));
    const int folderMode = modeOf(QStringLiteral("/dev"));
    const int deviceMode = modeOf(QStringLiteral("/dev/null"));
    const QStringList before = filesIn(QStringLiteral("/dev"));
    const QString link = place.folder() + QStringLiteral("/journal.sqlite");
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), link));
    QVERIFY(!keepsAnEntry(link));
    QCOMPARE(modeOf(QStringLiteral("/dev")), folderMode);
    QCOMPARE(modeOf(QStringLiteral("/dev/null")), deviceMode);
    QCOMPARE(filesIn(QStringLiteral("/dev")), before);
}

QTEST_GUILESS_MAIN(JournalPlaceTest)
#include "tst_journalplace.moc"
