// SPDX-License-Identifier: GPL-3.0-or-later

// Many locks at once: counted at the servers, not in time.
#include "support/scriptedserver.h"
#include "support/watchrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

constexpr int connections = 5;
constexpr int locksOfEach = 40;

QByteArray accountOf(int connection)
{
    return QByteArray::number(100000000000 + connection);
}

QByteArray between(const QByteArray &text, const QByteArray &before, char after)
{
    const qsizetype begin = text.indexOf(before) + before.size();
    return text.mid(begin, text.indexOf(after, begin) - begin);
}

/// Whose keys sign, its vaults they are; each has a lock in progress.
QByteArray answer(const QByteArray &request)
{
    const ReplyHeaders headers{{"Content-Type", "application/json"},
                               {"Date", "Mon, 02 Mar 2026 15:04:00 GMT"}};
    if (request.contains("/lock-policy "))
        return httpReply(200, headers,
                         R"({"Policy":"{}","State":"InProgress",)"
                         R"("CreationDate":"2026-03-02T15:04:00.000Z",)"
                         R"("ExpirationDate":"2026-03-03T15:04:00.000Z"})");
    const QByteArray vault = between(request, "/vaults/", ' ');
    const QByteArray account = between(request, "Credential=AKIA", '/');
    return httpReply(
        200, headers,
        R"({"CreationDate":"2026-03-01T00:00:00.000Z","LastInventoryDate":null,)"
        R"("NumberOfArchives":0,"SizeInBytes":0,"VaultARN":"arn:aws:glacier:us-west-2:)" +
            account + ":vaults/" + vault + R"(","VaultName":")" + vault + R"("})");
}

/// Byte by byte: whoever has to wait for another is seen to.
Script slowly()
{
    Script script;
    script.replyTo = answer;
    script.drip = 1ms;
    return script;
}

std::vector<journal::Entry> entriesOf(int connection)
{
    std::vector<journal::Entry> entries;
    for (int i = 0; i < locksOfEach; ++i) {
        journal::Entry entry;
        entry.kind = journal::EntryKind::LockIdReceived;
        entry.time = utcTime({2026, 3, 2}, {15, 4, 0});
        entry.attempt = QUuid::createUuid();
        entry.origin = QStringLiteral("service:localhost|aws|%1")
                           .arg(QString::fromLatin1(accountOf(connection)));
        entry.vaultArn = QStringLiteral("arn:aws:glacier:us-west-2:%1:vaults/v%2")
                             .arg(QString::fromLatin1(accountOf(connection)))
                             .arg(i);
        entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
        entry.expires = entry.time.addDays(1);
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

class WatchBurstTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutAllLocksAtOnce();
    void readsTheJournalOfFewerEntriesThanItHas();
};

void WatchBurstTest::asksAboutAllLocksAtOnce()
{
    ManualClock clock;
    WatchPlace place;
    std::vector<std::unique_ptr<ScriptedServer>> servers;
    std::vector<journal::Entry> entries;
    for (int i = 0; i < connections; ++i) {
        servers.push_back(std::make_unique<ScriptedServer>(std::vector<Script>{slowly()}));
        const QByteArray name = "p" + QByteArray::number(i);
        place.add(
            *LockOrigin::fromKey(
                QStringLiteral("service:localhost|aws|%1").arg(QString::fromLatin1(accountOf(i)))),
            QString::fromLatin1(name),
            "[" + name + "]\naws_access_key_id=AKIA" + accountOf(i) +
                "\naws_secret_access_key=secret\n",
            servers.back()->url());
        for (const journal::Entry &entry : entriesOf(i))
            entries.push_back(entry);
    }
    WatchRig rig(place, clock, entries);
    rig.watch.agreeToLive();
    int changes = 0;
    connect(&rig.watch, &watch::Watch::changed, this, [&changes] { ++changes; });
    rig.watch.begin();
    QTRY_VERIFY_WITH_TIMEOUT(rig.knows(connections * locksOfEach), 30'000);
    for (const auto &server : servers) {
        const Seen seen = server->seen();
        // Each lock once, and once whose account it is: none waited for another's reply.
        QCOMPARE(seen.requests.size(), std::size_t(locksOfEach) + 1);
        QVERIFY2(seen.connections >= locksOfEach, qPrintable(QString::number(seen.connections)));
    }
    QVERIFY(changes < connections * locksOfEach);
}

void WatchBurstTest::readsTheJournalOfFewerEntriesThanItHas()
{
    ManualClock clock;
    WatchPlace place;
    std::vector<journal::Entry> entries;
    for (int i = 0; i < 2000; ++i) {
        auto ended = entriesOf(0).front();
        ended.vaultArn += QStringLiteral("-old%1").arg(i);
        entries.push_back(ended);
        ended.kind = journal::EntryKind::Completed;
        entries.push_back(ended);
    }
    entries.push_back(entriesOf(0).front());
    WatchRig rig(place, clock, entries);
    rig.watch.begin();
    QTRY_COMPARE(rig.locks().size(), 1u);
    QCOMPARE(rig.journal.entriesRead(), 2u);
}

QTEST_GUILESS_MAIN(WatchBurstTest)
#include "tst_watchburst.moc"
