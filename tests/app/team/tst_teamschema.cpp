// SPDX-License-Identifier: GPL-3.0-or-later

// What the database itself refuses, whatever program asks.
#include "teamrig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class TeamSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesAChain();
    void refusesWhatDoesNotFollow_data();
    void refusesWhatDoesNotFollow();
    void keepsEachWriterToItsRole();
    void letsNobodyChangeAnything_data();
    void letsNobodyChangeAnything();
    void takesItsOwnTimeOfReceipt();
    void letsAReaderOnlyRead();
    void letsOneOfTwoProgramsFollowAHead();
    void isMadeOnce();
    void isBroughtToANewerVersionWholeOrNotAtAll();

private:
    static QString insert(const QUuid &writer, qint64 number, const journal::Line &line);

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    const std::vector<journal::Line> m_lines = sampleLines(4);
    const QUuid m_writer = team::writerOf(m_lines.front().hash);
};

QString TeamSchemaTest::insert(const QUuid &writer, qint64 number, const journal::Line &line)
{
    return QStringLiteral("INSERT INTO vaultlock.line (writer, number, line, hash) "
                          "VALUES ('%1', %2, $line$%3$line$, '%4')")
        .arg(writer.toString(QUuid::WithoutBraces))
        .arg(number)
        .arg(QString::fromUtf8(line.text), QString::fromLatin1(line.hash));
}

void TeamSchemaTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    QVERIFY(m_server.addRole(QStringLiteral("anna"), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("ben"), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("rita"), QStringLiteral("vaultlock_reader")));
    QVERIFY(m_server.addRole(QStringLiteral("olga"), QStringLiteral("vaultlock_owner")));
}

void TeamSchemaTest::takesAChain()
{
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_server.sql(insert(m_writer, i + 1, m_lines[static_cast<std::size_t>(i)]),
                              QStringLiteral("anna")),
                 QByteArray());
    QCOMPARE(differenceOf(m_server, m_writer, {m_lines[0], m_lines[1]}), QByteArray());
}

void TeamSchemaTest::refusesWhatDoesNotFollow_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("state");
    const auto row = [](const char *name, qint64 number, const QByteArray &text,
                        const QByteArray &state, const QByteArray &hash = {}) {
        QTest::newRow(name) << number << text << (hash.isEmpty() ? journal::hashOf(text) : hash)
                            << state;
    };
    const journal::Line next = m_lines[2];
    const QByteArray begun = R"({"previous":")" + m_lines[1].hash + R"(","sequence":)";
    row("the head again", 2, m_lines[1].text, "VLT01");
    row("behind a gap", 4, next.text, "VLT01");
    row("the line after the next", 3, m_lines[3].text, "VLT01");
    row("from the beginning", 3, m_lines[0].text, "VLT01");
    row("with another hash", 3, next.text, "VLT03", QByteArray(64, 'a'));
    row("with a sequence that does not rise", 3, begun + "2}", "VLT03");
    row("without a sequence", 3, begun + "x}", "VLT03");
    row("of two lines", 3, begun + "3,\"a\":\"\n\"}", "VLT03");
    row("that ends too soon", 3, begun + "3,\"a\":\"", "VLT03");
    row("number nought", 0, next.text, "VLT01");
}

void TeamSchemaTest::refusesWhatDoesNotFollow()
{
    QFETCH(qint64, number);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, state);
    const QByteArray said =
        m_server.sql(insert(m_writer, number, {0, text, hash}), QStringLiteral("anna"));
    QVERIFY2(said.contains(state), said.constData());
    QCOMPARE(differenceOf(m_server, m_writer, {m_lines[0], m_lines[1]}), QByteArray());
}

void TeamSchemaTest::keepsEachWriterToItsRole()
{
    for (const char *role : {"ben", "postgres"}) {
        const QByteArray said =
            m_server.sql(insert(m_writer, 3, m_lines[2]), QString::fromLatin1(role));
        QVERIFY2(said.contains("VLT02"), said.constData());
    }
    // Not under another name, either, and not by taking the writer first.
    const QByteArray said = m_server.sql(QStringLiteral("SET ROLE vaultlock_member; ") +
                                             insert(m_writer, 3, m_lines[2]),
                                         QStringLiteral("ben"));
    QVERIFY2(said.contains("VLT02"), said.constData());
    QVERIFY(m_server
                .sql(QStringLiteral("INSERT INTO vaultlock.writer (writer, member) VALUES "
                                    "(gen_random_uuid(), 'anna')"),
                     QStringLiteral("ben"))
                .contains("42501"));
}

void TeamSchemaTest::letsNobodyChangeAnything_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
         {"UPDATE vaultlock.line SET line='x'", "DELETE FROM vaultlock.line",
          "TRUNCATE vaultlock.line", "UPDATE vaultlock.writer SET member='ben'",
          "DELETE FROM vaultlock.writer", "TRUNCATE vaultlock.writer CASCADE",
          "UPDATE vaultlock.identity SET id=gen_random_uuid()"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TeamSchemaTest::letsNobodyChangeAnything()
{
    QFETCH(QString, statement);
    for (const char *role : {"anna", "ben", "rita"}) {
        const QByteArray said = m_server.sql(statement, QString::fromLatin1(role));
        QVERIFY2(said.contains("42501"), said.constData());
    }
    for (const char *role : {"olga", "postgres"}) {
        const QByteArray said = m_server.sql(statement, QString::fromLatin1(role));
        QVERIFY2(said.contains("VLT04"), said.constData());
    }
    QCOMPARE(differenceOf(m_server, m_writer, {m_lines[0], m_lines[1]}), QByteArray());
}

void TeamSchemaTest::takesItsOwnTimeOfReceipt()
{
    QVERIFY(m_server
                .sql(QStringLiteral("INSERT INTO vaultlock.line VALUES ('%1', 3, 'x', 'y', now())")
                         .arg(m_writer.toString(QUuid::WithoutBraces)),
                     QStringLiteral("anna"))
                .contains("42501"));
    // A transaction that was left open does not date it back.
    QCOMPARE(m_server.sql(QStringLiteral("BEGIN; SELECT FROM pg_sleep(0.2); %1; "
                                         "SELECT received_at > now() + interval '0.1s' "
                                         "FROM vaultlock.head; ROLLBACK")
                              .arg(insert(m_writer, 3, m_lines[2])),
                          QStringLiteral("anna")),
             QByteArray("t\n"));
}

void TeamSchemaTest::letsAReaderOnlyRead()
{
    QCOMPARE(
        m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.line"), QStringLiteral("rita")),
        QByteArray("2\n"));
    QVERIFY(m_server
                .sql(insert(QUuid::createUuidV5({}, QByteArray("x")), 1, m_lines[0]),
                     QStringLiteral("rita"))
                .contains("42501"));
}

void TeamSchemaTest::letsOneOfTwoProgramsFollowAHead()
{
    // The second waits for the first to commit, and then does not follow any more.
    QByteArray second;
    constexpr int most = 200; // where it was missed, the second comes behind it all the same
    int looks = 0;
    const QString slow = QStringLiteral("BEGIN; %1; SELECT FROM pg_sleep(1); COMMIT")
                             .arg(insert(m_writer, 3, m_lines[2]));
    std::thread other([&] { (void)m_server.sql(slow, QStringLiteral("anna")); });
    while (++looks < most &&
           m_server.sql(QStringLiteral("SELECT count(*) FROM pg_stat_activity "
                                       "WHERE usename='anna' AND query LIKE '%pg_sleep%'"))
                   .trimmed() == "0") {
    }
    second = m_server.sql(insert(m_writer, 3, m_lines[2]), QStringLiteral("anna"));
    other.join();
    QVERIFY2(second.contains("VLT01"), second.constData());
    QCOMPARE(differenceOf(m_server, m_writer, {m_lines[0], m_lines[1], m_lines[2]}), QByteArray());
}

void TeamSchemaTest::isMadeOnce()
{
    QCOMPARE(m_server.applySchema(), QByteArray());
    QCOMPARE(m_server.sql(QStringLiteral("SELECT version FROM vaultlock.schema_version")),
             QByteArray("1\n"));
}

void TeamSchemaTest::isBroughtToANewerVersionWholeOrNotAtAll()
{
    // As a later Vaultlock would bring it: a file more beside the same program.
    const QTemporaryDir folder;
    for (const char *name : {"apply", "1-journal.sql"})
        QVERIFY(QFile::copy(QStringLiteral(VAULTLOCK_SOURCE_DIR "/packaging/postgresql/") +
                                QLatin1String(name),
                            folder.filePath(QLatin1String(name))));
    const auto write = [&folder](const QByteArray &sql) {
        QFile file(folder.filePath(QStringLiteral("2-later.sql")));
        return file.open(QIODevice::WriteOnly) && file.write(sql) == sql.size();
    };
    const QString version = QStringLiteral("SELECT max(version) FROM vaultlock.schema_version");
    QVERIFY(write("CREATE TABLE vaultlock.later (x int);\nSELECT nonsense;\n"));
    (void)m_server.applySchema(folder.path());
    QCOMPARE(m_server.sql(version), QByteArray("1\n"));
    QCOMPARE(m_server.sql(QStringLiteral("SELECT to_regclass('vaultlock.later') IS NULL")),
             QByteArray("t\n"));
    QVERIFY(write("CREATE TABLE vaultlock.later (x int);\n"));
    QCOMPARE(m_server.applySchema(folder.path()),
             QByteArray("The team's journal has version 2 now.\n"));
    QCOMPARE(m_server.applySchema(folder.path()), QByteArray());
    QCOMPARE(m_server.sql(version), QByteArray("2\n"));
}

QTEST_GUILESS_MAIN(TeamSchemaTest)
#include "tst_teamschema.moc"
