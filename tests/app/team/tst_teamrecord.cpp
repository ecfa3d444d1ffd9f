// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/teamrecord.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;

class TeamRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten();
    void isForItsOwnerAlone();
    void isNotTakenForAnEmptyOne_data();
    void isNotTakenForAnEmptyOne();
    void namesAWriterByItsFirstLine();

private:
    static team::TeamRecord sample();
};

team::TeamRecord TeamRecordTest::sample()
{
    const QUuid id = team::writerOf("database");
    team::TeamRecord record;
    record.writer = team::writerOf("writer");
    record.databases.insert(QStringLiteral("team"), id);
    record.seen[id].insert(*record.writer, {1'234'567'890'123, QByteArray(64, 'a')});
    record.seen[id].insert(team::writerOf("other"), {1, QByteArray(64, 'b')});
    return record;
}

void TeamRecordTest::isReadAsItWasWritten()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    QCOMPARE(team::TeamRecord::readFor(journal).value(), team::TeamRecord());
    QVERIFY(sample().writeFor(journal));
    QCOMPARE(team::TeamRecord::readFor(journal).value(), sample());
}

void TeamRecordTest::isForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    QVERIFY(sample().writeFor(journal));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(team::TeamRecord::pathFor(journal)) & others));
}

void TeamRecordTest::isNotTakenForAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"format\":1");
    QTest::newRow("of a later version") << QByteArray("{\"format\":2}");
    QTest::newRow("no writer") << QByteArray("{\"format\":1,\"writer\":\"x\"}");
    QTest::newRow("no database") << QByteArray(R"({"format":1,"databases":{"team":"x"}})");
    QTest::newRow("no head") << QByteArray(
        R"({"format":1,"seen":{"d41ff621-309a-4f11-9d1f-b3f5384c1c77":)"
        R"({"d41ff621-309a-4f11-9d1f-b3f5384c1c78":{"number":1,"hash":"ab"}}}})");
}

void TeamRecordTest::isNotTakenForAnEmptyOne()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
    QFile file(team::TeamRecord::pathFor(journal));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const auto read = team::TeamRecord::readFor(journal);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, team::TeamError::Kind::RecordUnusable);
}

void TeamRecordTest::namesAWriterByItsFirstLine()
{
    // Noted once: another one would be another writer for ever.
    QCOMPARE(team::writerOf(QByteArray(64, 'a')).toString(QUuid::WithoutBraces),
             QStringLiteral("4b4b5165-1381-5fa4-b623-2d394d4c7773"));
}

QTEST_GUILESS_MAIN(TeamRecordTest)
#include "tst_teamrecord.moc"
