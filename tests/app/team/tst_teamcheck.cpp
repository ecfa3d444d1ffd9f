// SPDX-License-Identifier: GPL-3.0-or-later

// What a test of the team's database finds.
#include "team/teamcheck.h"
#include "teamrig.h"

#include <QSignalSpy>
#include <QTest>

#include <clocale>

using namespace vaultlock;
using namespace vaultlock::tests;
using Kind = team::TeamError::Kind;
using Step = team::TeamStep;
using Verdict = team::TeamVerdict;

namespace {

class ClockOff final : public Clock
{
public:
    explicit ClockOff(std::chrono::seconds by)
        : m_by(by)
    {
    }
    QDateTime utcNow() const override { return m_clock.utcNow().addSecs(m_by.count()); }
    std::chrono::milliseconds sinceBoot() const override { return m_clock.sinceBoot(); }

private:
    const std::chrono::seconds m_by;
    SystemClock m_clock;
};

} // namespace

class TeamCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysHowFarItCameFromWhatLibpqSays_data();
    void saysHowFarItCameFromWhatLibpqSays();
    void findsAMemberThatCanBeUsed();
    void saysAtWhichStepItEnds_data();
    void saysAtWhichStepItEnds();
    void saysItInEnglishWhateverTheDesktopSpeaks();
    void warnsOfWhoMayChangeLines_data();
    void warnsOfWhoMayChangeLines();
    void saysWhoseTheWriterIs();
    void noticesAClockThatIsAnHourOff();
    void noticesAnOldBackup();
    void signsInWithAPasswordThatIsInNoFile();
    void writesNothing();
    void tellsItWithoutAnybodyWaiting();

private:
    team::TeamFindings check(const QString &uri, const Desk &desk, const Clock &clock)
    {
        const auto address = team::teamAddressOf(uri);
        return team::checkTeam(address.value_or(team::TeamAddress()), desk.journal(), {}, m_limit,
                               clock);
    }
    team::TeamFindings check(const QString &uri, const Desk &desk)
    {
        return check(uri, desk, m_clock);
    }

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    team::SilenceLimit m_limit;
    SystemClock m_clock;
};

void TeamCheckTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("rita"), QStringLiteral("vaultlock_reader")));
    QVERIFY(m_server.addRole(QStringLiteral("olaf"), QStringLiteral("vaultlock_owner")));
    // She has nothing of it, and may take it.
    QVERIFY(m_server.addRole(QStringLiteral("olga"), QStringLiteral("vaultlock_owner")));
    QCOMPARE(m_server.sql(QStringLiteral("ALTER ROLE olga NOINHERIT; "
                                         "GRANT USAGE ON SCHEMA vaultlock TO olga; "
                                         "GRANT SELECT ON ALL TABLES IN SCHEMA vaultlock TO olga")),
             QByteArray());
    QVERIFY(m_server.addRole(QStringLiteral("nobody"), QStringLiteral("pg_monitor")));
}

void TeamCheckTest::saysHowFarItCameFromWhatLibpqSays_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<std::optional<Step>>("step");
    const auto row = [](const char *said, std::optional<Step> step) {
        QTest::newRow(said) << QString::fromLatin1(said) << step;
    };
    row("could not translate host name \"nowhere.invalid\" to address: Name or service not known",
        Step::Name);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: Connection refused",
        Step::Server);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: timeout expired",
        Step::Server);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: server does not support SSL, "
        "but SSL was required",
        Step::Tls);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: SSL error: certificate "
        "verify failed",
        Step::Tls);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: server certificate for "
        "\"localhost\" does not match host name \"db\"",
        Step::Tls);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: FATAL:  password "
        "authentication failed for user \"anna\"",
        Step::SignIn);
    row("connection to server at \"db\" (10.0.0.1), port 5432 failed: fe_sendauth: no password "
        "supplied",
        Step::SignIn);
    row("something that nobody has seen before", std::nullopt);
}

void TeamCheckTest::saysHowFarItCameFromWhatLibpqSays()
{
    QFETCH(QString, said);
    QFETCH(std::optional<Step>, step);
    QVERIFY(team::failedStepOf(said) == step);
}

void TeamCheckTest::findsAMemberThatCanBeUsed()
{
    const Desk anna(QStringLiteral("anna"), 3, 1);
    const auto found = check(m_server.uri(anna.role()), anna);
    QVERIFY2(!found.failure, found.failure ? told(*found.failure).constData() : "");
    for (std::size_t i = 0; i < team::teamStepCount; ++i)
        QCOMPARE(found.verdictOf(static_cast<Step>(i)), Verdict::Passed);
    QVERIFY(found.isUsable());
    QCOMPARE(found.view->visit.role, QStringLiteral("anna"));
    QVERIFY(found.rights->tls.startsWith(QLatin1String("TLSv1.")));
    QCOMPARE(found.rights->server, QStringLiteral("127.0.0.1:%1").arg(m_server.port()));
    QCOMPARE(found.writer, anna.writer());
    QCOMPARE(found.local->waiting(), 3);
}

void TeamCheckTest::saysAtWhichStepItEnds_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("role");
    QTest::addColumn<Step>("step");
    const QString anna = QStringLiteral("anna");
    QTest::newRow("no such name") << QStringLiteral("@localhost") << QStringLiteral("@none.invalid")
                                  << anna << Step::Name;
    QTest::newRow("nobody there") << QStringLiteral(":%1/").arg(m_server.port())
                                  << QStringLiteral(":1/") << anna << Step::Server;
    QTest::newRow("no authority") << QStringLiteral("sslrootcert=")
                                  << QStringLiteral("sslrootcert=/none") << anna << Step::Tls;
    QTest::newRow("not its name") << QStringLiteral("@localhost") << QStringLiteral("@127.0.0.1")
                                  << anna << Step::Tls;
    QTest::newRow("no such role") << QStringLiteral("anna@") << QStringLiteral("stranger@") << anna
                                  << Step::SignIn;
    QTest::newRow("no such database")
        << QStringLiteral("/postgres") << QStringLiteral("/other") << anna << Step::SignIn;
    QTest::newRow("no journal there")
        << QStringLiteral("/postgres") << QStringLiteral("/template1") << anna << Step::Schema;
    QTest::newRow("may not read") << QString() << QString() << QStringLiteral("nobody")
                                  << Step::Rights;
}

void TeamCheckTest::saysAtWhichStepItEnds()
{
    QFETCH(QString, change);
    QFETCH(QString, by);
    QFETCH(QString, role);
    QFETCH(Step, step);
    const Desk anna(QStringLiteral("anna"), 3, 1);
    QString uri = m_server.uri(role);
    if (!change.isEmpty())
        uri.replace(change, by);
    const auto found = check(uri, anna);
    QVERIFY(found.failure);
    QVERIFY2(found.failedAt == step, told(*found.failure).constData());
    for (std::size_t i = 0; i < team::teamStepCount; ++i) {
        const auto one = static_cast<Step>(i);
        QCOMPARE(found.verdictOf(one), one < step    ? Verdict::Passed
                                       : one == step ? Verdict::Failed
                                                     : Verdict::Unknown);
    }
    QVERIFY(!found.isUsable());
}

/// There may be no other language here; then the process speaks English anyway.
void TeamCheckTest::saysItInEnglishWhateverTheDesktopSpeaks()
{
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    qputenv("LANGUAGE", "de");
    for (const char *locale : {"de_DE.UTF-8", "C.UTF-8"}) {
        if (std::setlocale(LC_ALL, locale))
            break;
    }
    const Desk anna(QStringLiteral("anna"), 3, 1);
    const auto found = check(QStringLiteral("postgresql://anna@localhost:1/postgres"), anna);
    std::setlocale(LC_ALL, before.constData());
    qunsetenv("LANGUAGE");
    QVERIFY2(found.failure->detail.contains(QLatin1String("Connection refused")),
             told(*found.failure).constData());
}

void TeamCheckTest::warnsOfWhoMayChangeLines_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayAppend");
    QTest::addColumn<bool>("mayChange");
    QTest::addColumn<bool>("isSuperuser");
    QTest::newRow("a member") << QStringLiteral("anna") << true << false << false;
    QTest::newRow("a reader") << QStringLiteral("rita") << false << false << false;
    QTest::newRow("of the owner's") << QStringLiteral("olaf") << true << true << false;
    QTest::newRow("who may become the owner") << QStringLiteral("olga") << false << true << false;
    QTest::newRow("a superuser") << QStringLiteral("postgres") << true << true << true;
}

void TeamCheckTest::warnsOfWhoMayChangeLines()
{
    QFETCH(QString, role);
    QFETCH(bool, mayAppend);
    QFETCH(bool, mayChange);
    QFETCH(bool, isSuperuser);
    const Desk anna(QStringLiteral("anna"), 3, 1);
    const auto found = check(m_server.uri(role), anna);
    QVERIFY2(found.rights, found.failure ? told(*found.failure).constData() : "");
    QCOMPARE(found.rights->mayAppend, mayAppend);
    QCOMPARE(found.rights->mayChange, mayChange);
    QCOMPARE(found.rights->isSuperuser, isSuperuser);
    QCOMPARE(found.verdictOf(Step::Rights),
             mayAppend && !mayChange ? Verdict::Passed : Verdict::Warned);
}

void TeamCheckTest::saysWhoseTheWriterIs()
{
    Desk anna(QStringLiteral("anna"), 3, 100);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    const auto own = check(m_server.uri(QStringLiteral("anna")), anna);
    QCOMPARE(own.owner, QStringLiteral("anna"));
    QCOMPARE(own.local->waiting(), 0);
    const auto others = check(m_server.uri(QStringLiteral("ben")), anna);
    QCOMPARE(others.owner, QStringLiteral("anna"));
    QCOMPARE(others.verdictOf(Step::Journal), Verdict::Failed);
    QVERIFY(!others.isUsable());
    QVERIFY(anna.setLines(sampleLines(4, 150)));
    const auto replaced = check(m_server.uri(QStringLiteral("anna")), anna);
    QCOMPARE(replaced.verdictOf(Step::Journal), Verdict::Failed);
    QCOMPARE(replaced.localFailure->kind, Kind::Diverged);
}

void TeamCheckTest::noticesAClockThatIsAnHourOff()
{
    const Desk anna(QStringLiteral("anna"), 3, 1);
    for (const auto off : {std::chrono::hours(1), std::chrono::hours(-1)}) {
        const auto found = check(m_server.uri(anna.role()), anna, ClockOff(off));
        QCOMPARE(found.verdictOf(Step::Clocks), Verdict::Warned);
        QVERIFY(std::chrono::abs(found.view->clockAhead - off) < std::chrono::minutes(1));
        QVERIFY(found.isUsable()); // times are told as what they are
    }
}

void TeamCheckTest::noticesAnOldBackup()
{
    Desk anna(QStringLiteral("anna"), 3, 200);
    QVERIFY(anna.handOver(m_server.uri(anna.role())));
    m_server.sql(QStringLiteral("ALTER TABLE vaultlock.line DISABLE TRIGGER USER; "
                                "DELETE FROM vaultlock.line WHERE writer='%1' AND number=3; "
                                "ALTER TABLE vaultlock.line ENABLE TRIGGER USER")
                     .arg(anna.writer().toString(QUuid::WithoutBraces)));
    const auto found = check(m_server.uri(anna.role()), anna);
    QCOMPARE(found.verdictOf(Step::Past), Verdict::Failed);
    QVERIFY(!found.isUsable());
}

void TeamCheckTest::signsInWithAPasswordThatIsInNoFile()
{
    const Desk anna(QStringLiteral("anna"), 3, 1);
    const QByteArray password = "it's a \\ päss;word";
    QCOMPARE(m_server.sql(QStringLiteral("CREATE ROLE pia LOGIN PASSWORD $$%1$$; "
                                         "GRANT vaultlock_member TO pia")
                              .arg(QString::fromUtf8(password))),
             QByteArray());
    const QByteArray passfile = qgetenv("PGPASSFILE");
    qputenv("PGPASSFILE", "/none");
    auto address = *team::teamAddressOf(m_server.uri(QStringLiteral("pia")));
    const auto without = team::checkTeam(address, anna.journal(), {}, m_limit, m_clock);
    address.password = std::make_shared<Secret>(
        std::string_view(password.constData(), std::size_t(password.size())));
    const auto with = team::checkTeam(address, anna.journal(), {}, m_limit, m_clock);
    qputenv("PGPASSFILE", passfile);
    QVERIFY(without.failedAt == Step::SignIn);
    QVERIFY2(!with.failure, with.failure ? told(*with.failure).constData() : "");
    QCOMPARE(with.view->visit.role, QStringLiteral("pia"));
}

void TeamCheckTest::writesNothing()
{
    const Desk anna(QStringLiteral("anna"), 3, 300);
    const auto before = m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.line"));
    QVERIFY(check(m_server.uri(anna.role()), anna).isUsable());
    QCOMPARE(m_server.sql(QStringLiteral("SELECT count(*) FROM vaultlock.line")), before);
    QVERIFY(!QFile::exists(team::TeamRecord::pathFor(anna.journal())));
}

void TeamCheckTest::tellsItWithoutAnybodyWaiting()
{
    const Desk anna(QStringLiteral("anna"), 3, 1);
    const auto address = *team::teamAddressOf(m_server.uri(anna.role()));
    team::TeamCheck check(address, anna.journal(), m_clock);
    std::optional<team::TeamFindings> found;
    connect(&check, &team::TeamCheck::finished, this,
            [&found](const team::TeamFindings &findings) { found = findings; });
    check.start();
    QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 60'000);
    QVERIFY(found->isUsable());
    // One that is given up says nothing more.
    team::TeamCheck other(address, anna.journal(), m_clock);
    QSignalSpy finished(&other, &team::TeamCheck::finished);
    QSignalSpy ended(&other, &team::TeamCheck::ended);
    other.start();
    other.end();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TeamCheckTest)
#include "tst_teamcheck.moc"
