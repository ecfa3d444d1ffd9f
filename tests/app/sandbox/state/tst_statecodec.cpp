// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/state/statecodec.h"
#include "sandbox/state/statefile.h"
#include "sandbox/vaults/inventory.h"
#include "sandbox/vaults/samplevaults.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;

namespace {

QDateTime moment()
{
    return utcTime({2026, 3, 2}, {15, 4, 0, 123});
}

Content contentOf(char digit, qint64 size)
{
    return {QByteArray(64, digit), size};
}

Archive archiveNamed(const char *id)
{
    return {id, QStringLiteral("an archive"), moment(),
            30, QByteArray(64, 'c'),          {contentOf('1', 10), contentOf('2', 20)}};
}

/// A vault with one of everything.
Vault fullVault()
{
    Vault vault{*VaultName::fromString(QStringLiteral("full")), moment(), {}, 3, 4, {}, {}, {}, {}};
    addArchive(vault, archiveNamed("listed"));
    addArchive(vault, archiveNamed("deleted"));
    takeInventory(vault);
    addArchive(vault, archiveNamed("new"));
    (void)deleteArchive(vault, "deleted", moment());
    Upload upload{"upload", QStringLiteral("in parts"), 1'048'576, moment(),
                  moment(), Upload::State::Open,        {},        {}};
    upload.parts.insert(0, Part{QByteArray(64, 'd'), contentOf('3', 1'048'576)});
    upload.parts.insert(1'048'576, Part{QByteArray(64, 'e'), contentOf('4', 5)});
    vault.uploads.insert(upload.id, upload);
    vault.uploads.insert(
        "over",
        Upload{"over", {}, 1'048'576, moment(), moment(), Upload::State::Completed, "new", {}});
    vault.jobs.append(Job{"retrieval",
                          QStringLiteral("a job"),
                          QStringLiteral("arn:aws:sns:x"),
                          moment(),
                          moment().addSecs(60),
                          true,
                          Retrieval{archiveNamed("gone"), 0, 29, Tier::Bulk},
                          {}});
    vault.jobs.append(Job{"inventory",
                          {},
                          {},
                          moment(),
                          moment().addSecs(60),
                          false,
                          {},
                          InventoryOutput{{true, QStringLiteral("2026-01-01T00:00:00Z"),
                                           QStringLiteral("2027-01-01T00:00:00Z"),
                                           QStringLiteral("5"), QStringLiteral("marker")},
                                          contentOf('5', 99)}});
    vault.notifications = Notifications{QStringLiteral("arn:aws:sns:us-west-2:999999999999:t"),
                                        {QStringLiteral("ArchiveRetrievalCompleted")}};
    return vault;
}

State fullState()
{
    State state{QStringLiteral("id"), std::chrono::seconds(3'600),
                VaultStore(*AccountId::fromString(QStringLiteral("999999999999")),
                           *Region::fromString(QStringLiteral("us-west-2")))};
    state.store.put(fullVault());
    AccountSettings settings;
    settings.strategy = RetrievalStrategy::BytesPerHour;
    settings.bytesPerHour = 1'000;
    settings.capacity = {{"unit", moment(), moment().addMonths(1)}};
    state.store.setSettings(settings);
    return state;
}

// As the first version wrote it.
const QByteArray firstFormat = R"({
    "accountId": "999999999999", "clockOffsetSeconds": 7, "format": 1, "region": "us-west-2",
    "stateId": "old", "vaults": [{"archives": 192, "created": "2012-02-20T17:01:45.198Z",
    "inventory": "2026-03-01T03:00:00.000Z", "name": "examplevault", "size": 78088912,
    "tags": {"Environment": "Example"}, "lock": {"created": "2026-03-02T06:04:00.000Z",
    "expires": "2026-03-03T06:04:00.000Z", "id": "lockid", "locked": false, "policy": "{}"}}]})";

} // namespace

class StateCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAllThatItWrote();
    void readsTheFirstFormat();
    void refusesANewerFormatAndLeavesItAlone();
    void refusesWhatIsNotWhole_data();
    void refusesWhatIsNotWhole();
};

void StateCodecTest::readsAllThatItWrote()
{
    const auto decoded = decodedState(encoded(fullState()));
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QVERIFY(*decoded == fullState());
    QCOMPARE(decoded->store.nextDue(), fullState().store.nextDue());
    // The bytes of everything are named, those of the deleted archive by none but the inventory.
    QCOMPARE(decoded->store.contents().size(), 5);
}

void StateCodecTest::readsTheFirstFormat()
{
    const auto decoded = decodedState(firstFormat);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QCOMPARE(decoded->clockOffset.count(), 7);
    const Vault vault = decoded->store.vaults().first();
    QCOMPARE(vault.sampleArchives, 192);
    QCOMPARE(inventoriedBytes(vault), 78'088'912);
    QCOMPARE(vault.lock->id, QByteArray("lockid"));
    QVERIFY(vault.archives.isEmpty());
    QCOMPARE(*decoded->store.nextDue(), vault.lock->expires);
    QVERIFY(encoded(*decoded).contains("\"format\": 2"));
}

void StateCodecTest::refusesANewerFormatAndLeavesItAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    const QByteArray text = encoded(fullState()).replace("\"format\": 2", "\"format\": 3");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    const auto loaded = StateFile(path).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::SandboxUnavailable);
    QVERIFY2(loaded.error().detail.contains(u"newer version"), qPrintable(loaded.error().detail));
    QVERIFY(loaded.error().detail.startsWith(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void StateCodecTest::refusesWhatIsNotWhole_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("an archive without an ID", R"("id": "listed")", R"("it": "listed")");
    row("an archive that is nowhere", R"("stored": true)", R"("stored": 1)");
    row("a size that is not that of its pieces", R"("size": 30)", R"("size": 31)");
    row("a hash that is none", "1111111111", "x111111111");
    row("a state of an upload that is none", R"("Completed")", R"("Complete")");
    row("a part size that is none", R"("partSize": 1048576)", R"("partSize": 1048577)");
    row("a part without its place", R"("first": 1048576)", R"("from": 1048576)");
    row("a tier that is none", R"("Bulk")", R"("bulk")");
    row("a range behind the end", R"("last": 29)", R"("last": 30)");
    row("a job that is neither", R"("retrieval": {)", R"("retrieved": {)");
    row("a time that is none", "2026-03-02T15:05", "2026-03-02T25:05");
    row("a strategy that is none", R"("strategy": "BytesPerHour")", R"("strategy": "Bytes")");
    row("archives that are no list", R"("stored": [)", R"("stored": 1, "s": [)");
}

void StateCodecTest::refusesWhatIsNotWhole()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray text = encoded(fullState());
    QVERIFY(text.contains(before));
    text.replace(text.indexOf(before), before.size(), after);
    const auto decoded = decodedState(text);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!decoded.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(StateCodecTest)
#include "tst_statecodec.moc"
