// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerun.h"
#include "journal/sqlitejournal.h"
#include "support/awaited.h"
#include "support/sampleentries.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class JournalCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesALineAnEntryAndTheEnd();
    void takesTheUsersOwnJournalUnlessAnotherIsNamed();
    void writesAFileThatIsTheUsersAlone();
    void neverWritesOverAFile();
    void saysThatThereIsNoFile();
    void writesNothingOfWhatIsNoJournal();
    void verifiesAJournalAndItsExportAlike();
    void tellsAnExportThatWasChanged();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString journal() const { return path(QStringLiteral("data/journal.sqlite")); }
    static Outcome exported(const QStringList &more)
    {
        return runCommand(QStringList{QStringLiteral("journal"), QStringLiteral("export")} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

void makeJournal(const QString &path)
{
    journal::SqliteJournal journal(path);
    for (int i = 1; i <= 2; ++i)
        QVERIFY(awaited(journal.append(sampleEntry(i))));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void JournalCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void JournalCommandTest::writesALineAnEntryAndTheEnd()
{
    makeJournal(journal());
    const Outcome outcome = exported({journal()});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QString());
    const auto lines = outcome.outBytes.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[3], QByteArray());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines[i]).object().value(u"lockId").toString(),
                 sampleEntry(i + 1).lockId);
    QCOMPARE(QJsonDocument::fromJson(lines[2]).object().value(u"entries").toInt(), 2);
}

void JournalCommandTest::takesTheUsersOwnJournalUnlessAnotherIsNamed()
{
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
    makeJournal(path(QStringLiteral("vaultlock/Vaultlock/journal.sqlite")));
    const Outcome outcome = exported({});
    before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.outBytes.count('\n'), 3);
}

void JournalCommandTest::writesAFileThatIsTheUsersAlone()
{
    makeJournal(journal());
    const QString file = path(QStringLiteral("out.jsonl"));
    const Outcome outcome = exported({journal(), QStringLiteral("--output"), file});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(contentOf(file), exported({journal()}).outBytes);
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void JournalCommandTest::neverWritesOverAFile()
{
    makeJournal(journal());
    const QByteArray before = contentOf(journal());
    const Outcome outcome = exported({journal(), QStringLiteral("--output"), journal()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(QStringLiteral("could not be written")), qPrintable(outcome.err));
    QCOMPARE(contentOf(journal()), before);
}

void JournalCommandTest::saysThatThereIsNoFile()
{
    const Outcome outcome = exported({journal()});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(journal()), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(journal()));
}

void JournalCommandTest::writesNothingOfWhatIsNoJournal()
{
    QFile file(path(QStringLiteral("other")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
    file.close();
    const Outcome outcome = exported({file.fileName()});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(QStringLiteral("not a database")), qPrintable(outcome.err));
}

void JournalCommandTest::verifiesAJournalAndItsExportAlike()
{
    makeJournal(journal());
    const QString file = path(QStringLiteral("out.jsonl"));
    QCOMPARE(exported({journal(), QStringLiteral("--output"), file}).exitCode, 0);
    const Outcome ofJournal =
        runCommand({QStringLiteral("journal"), QStringLiteral("verify"), journal()});
    const Outcome ofExport =
        runCommand({QStringLiteral("journal"), QStringLiteral("verify"), file});
    QCOMPARE(ofJournal.exitCode, 0);
    QVERIFY2(ofJournal.out.startsWith(QStringLiteral("2 entries, each as")),
             qPrintable(ofJournal.out));
    QCOMPARE(ofExport.exitCode, 0);
    QCOMPARE(ofExport.out, ofJournal.out);
}

void JournalCommandTest::tellsAnExportThatWasChanged()
{
    makeJournal(journal());
    const QByteArray text = exported({journal()}).outBytes;
    QFile file(path(QStringLiteral("changed.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(text).replace("lock-id-received", "lock-id-lost"));
    file.close();
    const Outcome changed =
        runCommand({QStringLiteral("journal"), QStringLiteral("verify"), file.fileName()});
    QCOMPARE(changed.exitCode, 1);
    QVERIFY2(changed.err.contains(QStringLiteral("does not fit")), qPrintable(changed.err));
    const Outcome missing = runCommand(
        {QStringLiteral("journal"), QStringLiteral("verify"), path(QStringLiteral("nowhere"))});
    QCOMPARE(missing.exitCode, 2);
}

QTEST_GUILESS_MAIN(JournalCommandTest)
#include "tst_journalcommand.moc"
