// SPDX-License-Identifier: GPL-3.0-or-later

// The rule by a real database: what desks hand over is what decides, and what cannot be read or is
// not what it was decides nothing.
#include "app/team/teamrig.h"
#include "foureyes/rule.h"
#include "foureyes/teamreader.h"
#include "support/awaited.h"
#include "teamstory.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpServer>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

/// A desk's lines behind those that it had.
bool append(Desk &desk, journal::Entry entry)
{
    std::vector<journal::Line> lines = desk.lines();
    entry.sequence = lines.back().sequence + 1;
    lines.push_back(journal::lineOf(entry, lines.back().hash));
    return desk.setLines(lines);
}

} // namespace

class TeamReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handsOverWhatTheDeskHasAndTakesWhatOthersHave();
    void takesOnlyWhatCameSince();
    void readsBesideAWindowAndMakesNobodyWait();
    void isUnknownForAReaderWhoCannotHandOver();
    void isUnknownWhereALineIsOfAKindThatIsNotKnown();
    void isUnknownWhereTheDatabaseWentBack();
    void isUnknownWhereNobodyIsThere();

private:
    foureyes::TeamReading readingOf(const Desk &desk, const QString &role)
    {
        return {{*team::teamAddressOf(m_server.uri(role)), desk.journal()}, m_clock, m_limit};
    }

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    SystemClock m_clock;
    team::SilenceLimit m_limit;
    Desk m_anna{QStringLiteral("anna"), 2, 1};
    Desk m_ben{QStringLiteral("ben"), 1, 100};
};

void TeamReadingTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
    QVERIFY(m_server.addRole(QStringLiteral("rita"), QStringLiteral("vaultlock_reader")));
}

void TeamReadingTest::handsOverWhatTheDeskHasAndTakesWhatOthersHave()
{
    QVERIFY(append(m_ben, foureyes::ruleEntry(EntryKind::TeamRuleSet, {}, m_clock.utcNow())));
    const auto set = readingOf(m_ben, m_ben.role()).read();
    QVERIFY2(set.has_value(), told(set).constData());
    QCOMPARE(set->member, QStringLiteral("ben"));
    QVERIFY(foureyes::ruleIn(*set).isInForce());

    foureyes::Place place = TeamStory::place();
    place.caller = userArn(QStringLiteral("anna"));
    QVERIFY(append(m_anna, foureyes::approvalEntry(place, policyOfStory, {}, m_clock.utcNow())));
    const auto seen = readingOf(m_anna, m_anna.role()).read();
    QVERIFY2(seen.has_value(), told(seen).constData());
    QVERIFY(foureyes::ruleIn(*seen).isInForce());
    const auto own = foureyes::mayInitiate(
        *seen, {TeamStory::what(), {userArn(QStringLiteral("anna")), seen->member}});
    QVERIFY(own.reason == foureyes::Verdict::Reason::OnlyOwn);
    const auto byBen = foureyes::mayInitiate(
        *seen, {TeamStory::what(), {userArn(QStringLiteral("ben")), QStringLiteral("ben")}});
    QVERIFY(byBen.kind == foureyes::Verdict::Kind::Allowed);
    // What is quoted is the very line of the database.
    QCOMPARE(m_server.sql(QStringLiteral("SELECT hash FROM vaultlock.line WHERE line LIKE "
                                         "'%policy-approved%'")),
             journal::hashOf(byBen.approval->quoted().text) + '\n');
}

void TeamReadingTest::takesOnlyWhatCameSince()
{
    auto reading = readingOf(m_ben, m_ben.role());
    const auto before = reading.read();
    QVERIFY2(before.has_value(), told(before).constData());
    foureyes::Place place = TeamStory::place();
    place.caller = userArn(QStringLiteral("anna"));
    QVERIFY(append(m_anna, foureyes::withdrawalEntry(place, journal::hashOf(policyOfStory),
                                                     m_clock.utcNow())));
    QVERIFY(m_anna.handOver(m_server.uri(m_anna.role())).has_value());
    const auto after = reading.read();
    QVERIFY2(after.has_value(), told(after).constData());
    QCOMPARE(after->entries.size(), before->entries.size() + 1);
    QVERIFY(foureyes::standingApprovals(*before, TeamStory::what()).size() == 1);
    QVERIFY(foureyes::standingApprovals(*after, TeamStory::what()).empty());
}

void TeamReadingTest::readsBesideAWindowAndMakesNobodyWait()
{
    foureyes::TeamReader reader({*team::teamAddressOf(m_server.uri(m_ben.role())), m_ben.journal()},
                                m_clock);
    const auto answer = awaited(reader.read());
    QVERIFY(answer && *answer);
    QVERIFY(foureyes::ruleIn(**answer).isInForce());
    // Somebody who takes everything and says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString uri =
        QStringLiteral("postgresql://ben@127.0.0.1:%1/none").arg(silent.serverPort());
    auto *waiting = new foureyes::TeamReader({*team::teamAddressOf(uri), m_ben.journal()}, m_clock);
    const QPointer<foureyes::TeamReader> isThere(waiting);
    const auto pending = waiting->read();
    QVERIFY(silent.waitForNewConnection(10'000));
    QElapsedTimer time;
    time.start();
    waiting->retire();
    QVERIFY(time.elapsed() < 1000);
    QTRY_VERIFY_WITH_TIMEOUT(pending.isFinished() && !isThere, 30'000);
}

void TeamReadingTest::isUnknownForAReaderWhoCannotHandOver()
{
    const Desk rita{QStringLiteral("rita"), 1, 200};
    const auto read = readingOf(rita, rita.role()).read();
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().kind == team::TeamError::Kind::NoRight, told(read).constData());
}

void TeamReadingTest::isUnknownWhereALineIsOfAKindThatIsNotKnown()
{
    QVERIFY(m_server.addRole(QStringLiteral("zoe"), QStringLiteral("vaultlock_member")));
    Desk zoe{QStringLiteral("zoe"), 1, 300};
    std::vector<journal::Line> lines = zoe.lines();
    const QByteArray text = "{\"previous\":\"" + lines.back().hash +
                            "\",\"sequence\":2,\"kind\":\"team-rule-set-anew\"}";
    lines.push_back({2, text, journal::hashOf(text)});
    QVERIFY(zoe.setLines(lines));
    auto reading = readingOf(m_ben, m_ben.role());
    QVERIFY(reading.read().has_value());
    QVERIFY(zoe.handOver(m_server.uri(zoe.role())).has_value());
    for (int again = 0; again < 2; ++again) {
        const auto read = reading.read();
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == team::TeamError::Kind::JournalNotRead);
    }
    // As no member could do it.
    (void)m_server.sql(QStringLiteral("ALTER TABLE vaultlock.line DISABLE TRIGGER refuse_change; "
                                      "DELETE FROM vaultlock.line WHERE writer='%1'")
                           .arg(zoe.writer().toString(QUuid::WithoutBraces)));
}

void TeamReadingTest::isUnknownWhereTheDatabaseWentBack()
{
    const auto read = readingOf(m_ben, m_ben.role()).read();
    QVERIFY(!read.has_value());
    QVERIFY2(read.error().kind == team::TeamError::Kind::Contradicted, told(read).constData());
}

void TeamReadingTest::isUnknownWhereNobodyIsThere()
{
    foureyes::TeamReading reading(
        {*team::teamAddressOf(QStringLiteral("postgresql://anna@127.0.0.1:1/none")),
         m_anna.journal()},
        m_clock, m_limit);
    const auto read = reading.read();
    QVERIFY(!read.has_value());
    QVERIFY(read.error().kind == team::TeamError::Kind::NotConnected);
}

QTEST_GUILESS_MAIN(TeamReadingTest)
#include "tst_teamreading.moc"
