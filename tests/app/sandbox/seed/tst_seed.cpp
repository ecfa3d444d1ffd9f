// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/seed/seed.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;

namespace {

const QDateTime noon = utcTime({2026, 3, 2}, {12, 0, 0});
const QByteArray keep = R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
                        R"("Action":"glacier:DeleteArchive",)"
                        R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/v"}]})";

Result<Seed> seedFrom(const QByteArray &text)
{
    SystemRandom random;
    return seedIn(text, {*AccountId::fromString(QStringLiteral("999999999999")),
                         *Region::fromString(QStringLiteral("us-west-2")), noon,
                         std::chrono::hours(24), random});
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray vaultWith(const QByteArray &members)
{
    return R"({"vaults":[{"name":"v",)" + members + "}]}";
}

QByteArray archiveWith(const QByteArray &members)
{
    return vaultWith(R"("archives":[{)" + members + "}]");
}

struct Wrong
{
    const char *name;
    QByteArray text;
    const char *place;
    bool isSeenBySchema = true; ///< it says what a schema can
};

std::vector<Wrong> wrongSeeds()
{
    return {
        {"no JSON", "{", "/"},
        {"a list", "[]", "/"},
        {"a member too many", R"({"vault":[]})", "/vault"},
        {"vaults that are no list", R"({"vaults":{}})", "/vaults"},
        {"a vault that is a text", R"({"vaults":["v"]})", "/vaults/0"},
        {"no name", R"({"vaults":[{}]})", "/vaults/0/name"},
        {"a name that cannot be", R"({"vaults":[{"name":"a/b"}]})", "/vaults/0/name"},
        {"a dot segment", R"({"vaults":[{"name":".."}]})", "/vaults/0/name"},
        {"a name twice", R"({"vaults":[{"name":"v"},{"name":"v"}]})", "/vaults/1/name", false},
        {"a member that vaults have not", vaultWith(R"("a~/b":1)"), "/vaults/0/a~0~1b"},
        {"an age that is a text", vaultWith(R"("ageDays":"3")"), "/vaults/0/ageDays"},
        {"half a day", vaultWith(R"("ageDays":0.5)"), "/vaults/0/ageDays"},
        {"in the future", vaultWith(R"("ageDays":-1)"), "/vaults/0/ageDays"},
        {"tags as a list", vaultWith(R"("tags":[])"), "/vaults/0/tags"},
        {"a tag that is a number", vaultWith(R"("tags":{"a":1})"), "/vaults/0/tags"},
        {"a tag without a key", vaultWith(R"("tags":{"":"1"})"), "/vaults/0/tags"},
        {"a policy that is a number", vaultWith(R"("accessPolicy":1)"), "/vaults/0/accessPolicy"},
        {"a policy that the service refuses", vaultWith(R"("accessPolicy":{"Version":"1999"})"),
         "/vaults/0/accessPolicy", false},
        {"a lock in no state", vaultWith(R"("lock":{"state":"Open","policy":)" + keep + '}'),
         "/vaults/0/lock/state"},
        {"a lock without a policy", vaultWith(R"("lock":{"state":"Locked"})"),
         "/vaults/0/lock/policy"},
        {"a lock that has run out",
         vaultWith(R"("lock":{"state":"InProgress","secondsLeft":0,"policy":)" + keep + '}'),
         "/vaults/0/lock/secondsLeft"},
        {"time left of a locked one",
         vaultWith(R"("lock":{"state":"Locked","secondsLeft":9,"policy":)" + keep + '}'),
         "/vaults/0/lock"},
        {"a lock ID with a blank",
         vaultWith(R"("lock":{"state":"InProgress","lockId":"a b","policy":)" + keep + '}'),
         "/vaults/0/lock/lockId"},
        {"an archive of nothing", archiveWith(R"("ageDays":1)"), "/vaults/0/archives/0"},
        {"an archive of two things", archiveWith(R"("text":"a","sizeBytes":1)"),
         "/vaults/0/archives/0"},
        {"an archive without bytes", archiveWith(R"("text":"")"), "/vaults/0/archives/0"},
        {"no base64", archiveWith(R"("base64":"a?")"), "/vaults/0/archives/0/base64"},
        {"an archive that is too large", archiveWith(R"("sizeBytes":8388609)"),
         "/vaults/0/archives/0/sizeBytes"},
        {"a description in another script", archiveWith(R"("text":"a","description":"ä")"),
         "/vaults/0/archives/0/description"},
        {"an ID with a slash", archiveWith(R"("text":"a","id":"a/b")"), "/vaults/0/archives/0/id"},
        {"an ID twice", vaultWith(R"("archives":[{"id":"a","text":"a"},{"id":"a","text":"b"}])"),
         "/vaults/0/archives/1/id", false},
        {"an identity of no kind",
         R"({"identities":[{"name":"x","arn":"arn:aws:iam::111122223333:root","allow":[]}]})",
         "/identities/0/arn"},
        {"another service's action",
         R"({"identities":[{"name":"x",)"
         R"("arn":"arn:aws:iam::111122223333:user/x",)"
         R"("allow":["s3:*"]}]})",
         "/identities/0/allow/0"},
    };
}

} // namespace

class SeedTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVaultWithAllThatItMayHave();
    void countsAgesBackFromNow();
    void writesAPolicyThatIsAnObjectAsJson();
    void refusesMoreBytesThanTheSandboxTakes();
    void readsItsExamples();
    void saysWhereAndWhy_data();
    void saysWhereAndWhy();
    void acceptsAndRefusesAsItsSchemaDoes();
};

void SeedTest::readsAVaultWithAllThatItMayHave()
{
    const auto seed =
        seedFrom(contentsOf(QStringLiteral(VAULTLOCK_SEEDS "/examples/legal-hold.json")));
    QVERIFY2(seed, seed ? "" : qPrintable(seed.error().detail));
    const Vault &ledger = seed->vaults[0];
    QCOMPARE(ledger.tags.value(QStringLiteral("LegalHold")), QStringLiteral("true"));
    QCOMPARE(ledger.archives.size(), 3);
    QCOMPARE(seed->bytes.value("young"), QByteArray("thirty days old"));
    QCOMPARE(seed->bytes.value("old"), QByteArray("eight hundred"));
    QCOMPARE(ledger.archives.value("old").sizeInBytes, 13);
    QVERIFY(ledger.lock->isLocked);
    const Lock &running = *seed->vaults[1].lock;
    QVERIFY(!running.isLocked);
    QCOMPARE(running.id, QByteArray("AE863rKkWZU53SLW5be4DUcW"));
    QCOMPARE(running.expires, noon.addSecs(3600));
    QCOMPARE(running.created, noon.addSecs(3600 - 86'400));
}

void SeedTest::countsAgesBackFromNow()
{
    const auto seed =
        seedFrom(vaultWith(R"("ageDays":2,"archives":[{"id":"a","ageDays":365,"text":"x"}])"));
    QVERIFY(seed);
    QCOMPARE(seed->vaults[0].archives.value("a").created, noon.addDays(-365));
    QCOMPARE(seed->vaults[0].created, noon.addDays(-365)); // no archive is older than its vault
}

void SeedTest::writesAPolicyThatIsAnObjectAsJson()
{
    const auto asObject = seedFrom(vaultWith(R"("accessPolicy":)" + keep));
    QVERIFY(asObject);
    QCOMPARE(QJsonDocument::fromJson(asObject->vaults[0].accessPolicy),
             QJsonDocument::fromJson(keep));
    const QByteArray blanks = ' ' + keep + "\n";
    const QJsonObject vault{{QStringLiteral("name"), QStringLiteral("v")},
                            {QStringLiteral("accessPolicy"), QString::fromUtf8(blanks)}};
    const auto asText = seedFrom(
        QJsonDocument(QJsonObject{{QStringLiteral("vaults"), QJsonArray{vault}}}).toJson());
    QVERIFY(asText);
    QCOMPARE(asText->vaults[0].accessPolicy, blanks);
}

void SeedTest::refusesMoreBytesThanTheSandboxTakes()
{
    QByteArrayList archives;
    for (qint64 i = 0; i < mostKeptBytes / largestUpload; ++i)
        archives.append(R"({"sizeBytes":8388608})");
    QVERIFY(seedFrom(vaultWith(R"("archives":[)" + archives.join(',') + ']')));
    archives.append(R"({"sizeBytes":1})");
    const auto refused = seedFrom(vaultWith(R"("archives":[)" + archives.join(',') + ']'));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(QStringLiteral("/vaults/0/archives/32: ")));
}

void SeedTest::readsItsExamples()
{
    const QDir folder(QStringLiteral(VAULTLOCK_SEEDS "/examples"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 2);
    for (const QString &name : names) {
        const auto seed = seedFrom(contentsOf(folder.filePath(name)));
        QVERIFY2(seed, seed ? "" : qPrintable(name + seed.error().detail));
    }
}

void SeedTest::saysWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    for (const Wrong &wrong : wrongSeeds())
        QTest::newRow(wrong.name) << wrong.text << QString::fromLatin1(wrong.place);
}

void SeedTest::saysWhereAndWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto refused = seedFrom(text);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.startsWith(place + QLatin1String(": ")),
             qPrintable(refused.error().detail));
}

void SeedTest::acceptsAndRefusesAsItsSchemaDoes()
{
    QJsonArray texts;
    std::vector<bool> expected;
    const QDir folder(QStringLiteral(VAULTLOCK_SEEDS "/examples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        texts.append(QString::fromUtf8(contentsOf(folder.filePath(name))));
        expected.push_back(true);
    }
    for (const Wrong &wrong : wrongSeeds()) {
        texts.append(QString::fromUtf8(wrong.text));
        expected.push_back(!wrong.isSeenBySchema);
    }
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(VAULTLOCK_AGAINST_SCHEMA),
                  QStringLiteral(VAULTLOCK_SEEDS "/seed.schema.json")});
    python.write(QJsonDocument(texts).toJson());
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    const QJsonArray accepted = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QVERIFY2(accepted.size() == texts.size(), python.readAllStandardError().constData());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(accepted[qsizetype(i)].toBool() == expected[i],
                 qPrintable(texts[qsizetype(i)].toString()));
}

QTEST_GUILESS_MAIN(SeedTest)
#include "tst_seed.moc"
