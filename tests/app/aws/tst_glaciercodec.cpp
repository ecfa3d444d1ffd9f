// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/codec.h"
#include "aws/reply/strictjson.h"
#include "core/utctime.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;

class GlacierCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAVault();
    void readsAVaultWithoutInventory();
    void readsAVaultWhoseNameIsMarkup();
    void refusesAVault_data();
    void refusesAVault();
    void readsAPageOfVaults();
    void refusesAPageWithOneBadVault();
    void readsALock();
    void readsALockThatIsLocked();
    void refusesALock_data();
    void refusesALock();
    void tellsACutReplyFromAMalformedOne();
    void readsTags();
    void refusesTags_data();
    void refusesTags();
    void readsAnAccessPolicy();
    void readsALockId_data();
    void readsALockId();
    void readsDates_data();
    void readsDates();
    void wrapsAPolicyUnchanged_data();
    void wrapsAPolicyUnchanged();
    void wrapsNothingThatIsNotUtf8();
};

// Below the class, because moc does not see it after these raw strings.
namespace {

HttpReply replyOf(const QByteArray &body, HttpHeaders headers = {})
{
    headers.append(qMakePair(QByteArray("x-amzn-RequestId"), QByteArray("request-1")));
    return {200, std::move(headers), body, true, std::nullopt};
}

QByteArray vaultJson(const QByteArray &changed = {}, const QByteArray &to = {})
{
    const QByteArray whole =
        R"({"CreationDate":"2012-03-20T17:03:43.221Z",)"
        R"("LastInventoryDate":"2012-03-20T17:03:43Z",)"
        R"("NumberOfArchives":192,"SizeInBytes":9007199254740993,)"
        R"("VaultARN":"arn:aws:glacier:us-west-2:012345678901:vaults/examplevault",)"
        R"("VaultName":"examplevault"})";
    return changed.isEmpty() ? whole : QByteArray(whole).replace(changed, to);
}

QByteArray lockJson(const QByteArray &changed = {}, const QByteArray &to = {})
{
    const QByteArray whole = R"({"Policy":"{\"Version\":\"2012-10-17\",\"Id\":\"é\\u0041\"}",)"
                             R"("State":"InProgress",)"
                             R"("CreationDate":"2026-03-02T15:04:00.123Z",)"
                             R"("ExpirationDate":"2026-03-03T15:04:00.123Z"})";
    return changed.isEmpty() ? whole : QByteArray(whole).replace(changed, to);
}

} // namespace

void GlacierCodecTest::readsAVault()
{
    const auto vault = decodeVaultDescription(replyOf(vaultJson()));
    QVERIFY(vault);
    QCOMPARE(vault->arn.toString(),
             QStringLiteral("arn:aws:glacier:us-west-2:012345678901:vaults/examplevault"));
    QCOMPARE(vault->created, utcTime({2012, 3, 20}, {17, 3, 43, 221}));
    QCOMPARE(*vault->lastInventory, utcTime({2012, 3, 20}, {17, 3, 43}));
    QCOMPARE(*vault->archives, 192);
    QCOMPARE(*vault->sizeInBytes, 9007199254740993);
}

void GlacierCodecTest::readsAVaultWithoutInventory()
{
    const auto vault = decodeVaultDescription(replyOf(
        R"({"CreationDate":"2012-03-20T17:03:43Z","LastInventoryDate":null,"SizeInBytes":null,)"
        R"("VaultARN":"arn:aws:glacier:us-west-2:012345678901:vaults/v","VaultName":"v"})"));
    QVERIFY(vault);
    QVERIFY(!vault->lastInventory && !vault->archives && !vault->sizeInBytes);
}

void GlacierCodecTest::readsAVaultWhoseNameIsMarkup()
{
    const auto vault = decodeVaultDescription(replyOf(vaultJson("examplevault", "<b>bold</b>")));
    QVERIFY(vault);
    QCOMPARE(vault->arn.name().toString(), QStringLiteral("<b>bold</b>"));
}

void GlacierCodecTest::refusesAVault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const char *field) {
        QTest::newRow(name) << body << QString::fromLatin1(field);
    };
    row("nothing in it", "{}", "VaultARN");
    row("an ARN of something else", vaultJson(":glacier:", ":s3:"), "VaultARN");
    row("an ARN that is a number",
        vaultJson("\"arn:aws:glacier:us-west-2:012345678901:vaults/examplevault\"", "1"),
        "VaultARN");
    row("another name", vaultJson("\"VaultName\":\"examplevault\"", "\"VaultName\":\"other\""),
        "VaultName");
    row("no creation date", vaultJson("\"CreationDate\":", "\"Created\":"), "CreationDate");
    row("a date that is none", vaultJson("17:03:43.221Z", "yesterday"), "CreationDate");
    row("an inventory date that is none", vaultJson("17:03:43Z", "noon"), "LastInventoryDate");
    row("a count below zero", vaultJson("192", "-1"), "NumberOfArchives");
    row("a count with a fraction", vaultJson("192", "1.5"), "NumberOfArchives");
    row("a count as text", vaultJson("192", "\"192\""), "NumberOfArchives");
    row("a size beyond 64 bits", vaultJson("9007199254740993", "99999999999999999999"),
        "SizeInBytes");
    row("no JSON", "<html>", "JSON");
    row("empty", "", "JSON");
    row("a key twice", vaultJson("\"SizeInBytes\"", "\"NumberOfArchives\""), "JSON");
}

void GlacierCodecTest::refusesAVault()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto vault = decodeVaultDescription(replyOf(body));
    QVERIFY(!vault);
    QCOMPARE(vault.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(vault.error().detail, field);
    QCOMPARE(vault.error().requestId, QStringLiteral("request-1"));
    QCOMPARE(vault.error().httpStatus, 200);
}

void GlacierCodecTest::readsAPageOfVaults()
{
    const auto first =
        decodeVaultListPage(replyOf(R"({"Marker":"arn:x/y=","VaultList":[)" + vaultJson() + "]}"));
    QVERIFY(first);
    QCOMPARE(first->vaults.size(), 1u);
    QVERIFY(!first->isLast);
    QCOMPARE(first->marker, QStringLiteral("arn:x/y="));
    QCOMPARE(first->metadata.requestId, QStringLiteral("request-1"));

    for (const QByteArray last : {R"({"Marker":null,"VaultList":[]})", R"({"VaultList":[]})"}) {
        const auto page = decodeVaultListPage(replyOf(last));
        QVERIFY(page);
        QVERIFY(page->isLast && page->vaults.empty());
    }
    for (const QByteArray bad : {R"({"Marker":null})", R"({"Marker":1,"VaultList":[]})",
                                 R"({"VaultList":{}})", R"({"VaultList":[1]})", "{}"})
        QVERIFY2(!decodeVaultListPage(replyOf(bad)), bad.constData());
}

void GlacierCodecTest::refusesAPageWithOneBadVault()
{
    const auto page = decodeVaultListPage(replyOf(R"({"Marker":null,"VaultList":[)" + vaultJson() +
                                                  ',' + vaultJson("192", "-1") + "]}"));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(page.error().detail, QStringLiteral("VaultList: NumberOfArchives"));
}

void GlacierCodecTest::readsALock()
{
    HttpReply reply = replyOf(lockJson());
    reply.serverTime = ServerTime{utcTime({2026, 3, 2}, {15, 5, 0}), {}};
    const auto lock = decodeVaultLock(reply);
    QVERIFY(lock);
    QCOMPARE(lock->policy, QByteArray("{\"Version\":\"2012-10-17\",\"Id\":\"é\\u0041\"}"));
    QCOMPARE(lock->state, ServiceLockState::InProgress);
    QCOMPARE(lock->created, utcTime({2026, 3, 2}, {15, 4, 0, 123}));
    QCOMPARE(*lock->expires, utcTime({2026, 3, 3}, {15, 4, 0, 123}));
    QCOMPARE(lock->metadata.serverTime, reply.serverTime);
}

void GlacierCodecTest::readsALockThatIsLocked()
{
    const auto lock = decodeVaultLock(
        replyOf(R"({"Policy":"{}","State":"Locked","CreationDate":"2026-03-02T15:04:00Z",)"
                R"("ExpirationDate":null})"));
    QVERIFY(lock);
    QCOMPARE(lock->state, ServiceLockState::Locked);
    QVERIFY(!lock->expires);
}

void GlacierCodecTest::refusesALock_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &body, const char *field) {
        QTest::newRow(name) << body << QString::fromLatin1(field);
    };
    row("an unknown state", lockJson("InProgress", "Unlocked"), "State");
    row("another case", lockJson("InProgress", "inprogress"), "State");
    row("no state", lockJson("\"State\":\"InProgress\",", ""), "State");
    row("a null state", lockJson("\"InProgress\"", "null"), "State");
    row("no policy", lockJson("\"Policy\"", "\"Other\""), "Policy");
    row("a policy that is an object",
        R"({"Policy":{},"State":"Locked","CreationDate":"2026-03-02T15:04:00Z"})", "Policy");
    row("no creation date", lockJson("\"CreationDate\"", "\"Other\""), "CreationDate");
    row("a local expiry", lockJson("03T15:04:00.123Z", "03T15:04:00.123"), "ExpirationDate");
    row("HTML", "<html><body>Sign in</body></html>", "JSON");
    row("empty", "", "JSON");
    row("nothing in it", "{}", "State");
    row("deep", "{\"State\":" + QByteArray(1'000, '[') + QByteArray(1'000, ']') + "}", "JSON");
    row("two states", lockJson("\"State\":", "\"State\":\"Locked\",\"State\":"), "JSON");
    row("not UTF-8", lockJson("é", "\xE9"), "JSON");
}

void GlacierCodecTest::refusesALock()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto lock = decodeVaultLock(replyOf(body));
    QVERIFY(!lock);
    QCOMPARE(lock.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(lock.error().detail, field);
}

void GlacierCodecTest::tellsACutReplyFromAMalformedOne()
{
    HttpReply reply = replyOf(lockJson().left(40));
    QCOMPARE(decodeVaultLock(reply).error().kind, ErrorKind::MalformedReply);
    reply.isFramed = false;
    QCOMPARE(decodeVaultLock(reply).error().kind, ErrorKind::ConnectionLost);
    reply.body = "<html>";
    QCOMPARE(decodeVaultLock(reply).error().kind, ErrorKind::MalformedReply);
}

void GlacierCodecTest::readsTags()
{
    const auto tags = decodeTags(replyOf(R"({"Tags":{"owner":"records","":"é"}})"));
    QVERIFY(tags);
    QCOMPARE(*tags, (Tags{{QStringLiteral("owner"), QStringLiteral("records")},
                          {QString(), QStringLiteral("é")}}));
    QVERIFY(decodeTags(replyOf("{\"Tags\":{}}"))->isEmpty());
}

void GlacierCodecTest::refusesTags_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"Tags":null})");
    QTest::newRow("a list") << QByteArray(R"({"Tags":[]})");
    QTest::newRow("a number") << QByteArray(R"({"Tags":{"a":1}})");
    QTest::newRow("a tag twice") << QByteArray(R"({"Tags":{"a":"1","a":"2"}})");
}

void GlacierCodecTest::refusesTags()
{
    QFETCH(QByteArray, body);
    const auto tags = decodeTags(replyOf(body));
    QVERIFY(!tags);
    QCOMPARE(tags.error().kind, ErrorKind::MalformedReply);
}

void GlacierCodecTest::readsAnAccessPolicy()
{
    const QByteArray good = R"({"Policy":"{\"Id\":1}"})";
    const QByteArray object = R"({"Policy":{}})";
    QCOMPARE(*decodeAccessPolicy(replyOf(good)), QByteArray("{\"Id\":1}"));
    QVERIFY(!decodeAccessPolicy(replyOf(object)));
    QVERIFY(!decodeAccessPolicy(replyOf("{}")));
}

void GlacierCodecTest::readsALockId_data()
{
    QTest::addColumn<std::optional<QByteArray>>("header");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("complaint");
    const auto good = [](const char *name, const QByteArray &id) {
        QTest::newRow(name) << std::optional(id) << QString::fromLatin1(id.trimmed()) << QString();
    };
    const auto bad = [](const char *name, const std::optional<QByteArray> &id, const char *why) {
        QTest::newRow(name) << id << QString() << QString::fromLatin1(why);
    };
    good("AWS's example", "AE863rKkWZU53SLW5be4DUcW");
    good("space around it", " AE863 ");
    good("what a URL would have to encode", "a/b?c=%d&e#f+g");
    good("1,024 characters", QByteArray(1'024, 'a'));
    bad("none", std::nullopt, "missing");
    bad("empty", QByteArray(), "empty");
    bad("blank", QByteArray("  "), "empty");
    bad("two", QByteArray("abc, def"), "abc, def");
    bad("the same twice", QByteArray("abc, abc"), "abc, abc");
    bad("1,025 characters", QByteArray(1'025, 'a'), "not one ID");
    bad("Latin-1", QByteArray("caf\xE9"), "not one ID");
    bad("a control character", QByteArray("a\x01z"), "not one ID");
}

void GlacierCodecTest::readsALockId()
{
    QFETCH(std::optional<QByteArray>, header);
    QFETCH(QString, expected);
    QFETCH(QString, complaint);
    HttpHeaders headers;
    if (header)
        headers.append(qMakePair(QByteArray("X-Amz-Lock-Id"), *header));
    const auto reply = decodeInitiateReply(replyOf({}, headers));
    QCOMPARE(reply.has_value(), complaint.isEmpty());
    if (reply) {
        QCOMPARE(reply->lockId, expected);
    } else {
        QCOMPARE(reply.error().kind, ErrorKind::MalformedReply);
        QVERIFY2(reply.error().detail.contains(complaint), qPrintable(reply.error().detail));
    }
}

void GlacierCodecTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime noon = utcTime({2026, 3, 2}, {12, 0, 0});
    QTest::newRow("seconds") << QStringLiteral("2026-03-02T12:00:00Z") << noon;
    QTest::newRow("milliseconds") << QStringLiteral("2026-03-02T12:00:00.250Z")
                                  << noon.addMSecs(250);
    QTest::newRow("one digit") << QStringLiteral("2026-03-02T12:00:00.5Z") << noon.addMSecs(500);
    QTest::newRow("microseconds") << QStringLiteral("2026-03-02T12:00:00.250000Z")
                                  << noon.addMSecs(250);
    for (const char *bad :
         {"", "2026-03-02", "2026-03-02T12:00:00", "2026-03-02 12:00:00Z", "2026-02-30T12:00:00Z",
          "2026-03-02T25:00:00Z", "2026-03-02T12:00:00+01:00", "2026-03-02T12:00:00.Z",
          "2026-03-02T12:00:00Z ", "26-03-02T12:00:00Z", "1772452800"})
        QTest::addRow("'%s'", bad) << QString::fromLatin1(bad) << QDateTime();
}

void GlacierCodecTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    const auto date = serviceDate(text);
    QCOMPARE(date.value_or(QDateTime()), expected);
    if (date)
        QCOMPARE(date->timeSpec(), Qt::UTC);
}

void GlacierCodecTest::wrapsAPolicyUnchanged_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("a policy") << QByteArray("{\n\t\"Version\": \"2012-10-17\"\r\n}\n");
    QTest::newRow("backslashes") << QByteArray(R"({"a":"\\\"\u0041\/"})");
    QTest::newRow("every control character") << [] {
        QByteArray all;
        for (char c = 1; c < 0x20; ++c)
            all += c;
        return all + '\x7f';
    }();
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("UTF-8") << QByteArray("é😀\xE2\x80\xA8");
    QTest::newRow("nothing") << QByteArray();
}

void GlacierCodecTest::wrapsAPolicyUnchanged()
{
    QFETCH(QByteArray, policy);
    const auto document = encodePolicyDocument(policy);
    QVERIFY(document);
    const auto read = readStrictObject(*document);
    QVERIFY2(read, document->constData());
    QCOMPARE(read->keys(), QStringList{QStringLiteral("Policy")});
    QCOMPARE(read->value(QLatin1String("Policy")).toString().toUtf8(), policy);
}

void GlacierCodecTest::wrapsNothingThatIsNotUtf8()
{
    QVERIFY(!encodePolicyDocument("caf\xE9"));
    QVERIFY(!encodePolicyDocument("\xED\xA0\x80"));
    // Not read back here: Qt 6.4 drops a byte order mark at the begin of a JSON string.
    QCOMPARE(*encodePolicyDocument("\xEF\xBB\xBF{}"),
             QByteArray("{\"Policy\":\"\xEF\xBB\xBF{}\"}"));
}

QTEST_GUILESS_MAIN(GlacierCodecTest)
#include "tst_glaciercodec.moc"
