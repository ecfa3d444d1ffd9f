// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs.h"

#include <QJsonArray>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class JobOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void retrievesAnArchive();
    void takesAsLongAsItsTier_data();
    void takesAsLongAsItsTier();
    void keepsTheOutputForADay();
    void retrievesARange_data();
    void retrievesARange();
    void downloadsARange_data();
    void downloadsARange();
    void retrievesAnArchiveOfParts();
    void keepsTheOutputOfAnArchiveThatIsDeleted();
    void tellsBytesThatAreGone();
    void refusesJobs_data();
    void refusesJobs();
    void listsJobsByTheirState();
    void listsJobsPageByPage();
    void keepsToTheRetrievalPolicy();
};

void JobOperationsTest::retrievesAnArchive()
{
    Service service;
    const QByteArray bytes = bytesOf(2 * mebibyte + 3);
    const QByteArray archive = uploaded(service, "my-vault", bytes, "two and a bit");
    const QString topic = QStringLiteral("arn:aws:sns:us-west-2:999999999999:topic");
    const HttpReply initiated =
        initiate(service, with(with(retrievalOf(archive), "Description", QStringLiteral("mine")),
                               "SNSTopic", topic));
    QCOMPARE(initiated.status, 202);
    const QByteArray id = jobId(initiated);
    QCOMPARE(id.size(), 92);
    QCOMPARE(headerOf(initiated, "Location"),
             QByteArray("/999999999999/vaults/my-vault/jobs/") + id);

    QJsonObject job = description(service, id);
    QCOMPARE(job[QLatin1String("Action")].toString(), QStringLiteral("ArchiveRetrieval"));
    QCOMPARE(job[QLatin1String("StatusCode")].toString(), QStringLiteral("InProgress"));
    QCOMPARE(job[QLatin1String("JobDescription")].toString(), QStringLiteral("mine"));
    QCOMPARE(job[QLatin1String("SNSTopic")].toString(), topic);
    QCOMPARE(job[QLatin1String("Tier")].toString(), QStringLiteral("Standard"));
    QCOMPARE(job[QLatin1String("RetrievalByteRange")].toString(), QStringLiteral("0-2097154"));
    QVERIFY(job[QLatin1String("CompletionDate")].isNull());
    QVERIFY(job[QLatin1String("SHA256TreeHash")].isNull());
    QVERIFY(job[QLatin1String("InventoryRetrievalParameters")].isNull());
    QCOMPARE(code(output(service, id)), QStringLiteral("InvalidParameterValueException"));

    service.wait(5h);
    job = description(service, id);
    QCOMPARE(job[QLatin1String("Completed")].toBool(), true);
    QCOMPARE(job[QLatin1String("CompletionDate")].toString(),
             QStringLiteral("2026-03-02T20:04:00.000Z"));
    QCOMPARE(job[QLatin1String("SHA256TreeHash")].toString().toLatin1(), aws::treeHashHex(bytes));
    const HttpReply whole = output(service, id);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, bytes);
    QCOMPARE(headerOf(whole, "Content-Type"), QByteArray("application/octet-stream"));
    QCOMPARE(headerOf(whole, "x-amz-archive-description"), QByteArray("two and a bit"));
    QCOMPARE(headerOf(whole, "x-amz-sha256-tree-hash"), aws::treeHashHex(bytes));
    QCOMPARE(headerOf(whole, "Accept-Ranges"), QByteArray("bytes"));
}

void JobOperationsTest::takesAsLongAsItsTier_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<int>("minutes");
    QTest::newRow("expedited") << QStringLiteral("Expedited") << 5;
    QTest::newRow("standard") << QStringLiteral("Standard") << 5 * 60;
    QTest::newRow("bulk") << QStringLiteral("Bulk") << 12 * 60;
}

void JobOperationsTest::takesAsLongAsItsTier()
{
    QFETCH(QString, tier);
    QFETCH(int, minutes);
    Service service;
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    const QByteArray id = jobId(initiate(service, with(retrievalOf(archive), "Tier", tier)));
    service.wait(std::chrono::minutes(minutes) - 1s);
    QCOMPARE(output(service, id).status, 400);
    service.wait(1s);
    QCOMPARE(output(service, id).body, QByteArray("hello"));
}

void JobOperationsTest::keepsTheOutputForADay()
{
    Service service;
    const QByteArray id =
        jobId(initiate(service, retrievalOf(uploaded(service, "my-vault", "hello"))));
    service.wait(5h + 24h - 1s);
    QCOMPARE(output(service, id).status, 200);
    service.wait(1s);
    QCOMPARE(output(service, id).status, 404);
    QCOMPARE(service.send("GET", jobsPath + '/' + id).status, 404);
}

void JobOperationsTest::retrievesARange_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<bool>("hasTreeHash");
    QTest::newRow("the first megabyte") << QStringLiteral("0-1048575") << true << true;
    QTest::newRow("two in the middle") << QStringLiteral("1048576-3145727") << true << false;
    QTest::newRow("two that are a subtree") << QStringLiteral("2097152-4194303") << true << true;
    QTest::newRow("to the end") << QStringLiteral("4194304-5242882") << true << true;
    QTest::newRow("not aligned") << QStringLiteral("1-1048575") << false << false;
    QTest::newRow("an end that is not aligned") << QStringLiteral("0-1048574") << false << false;
    QTest::newRow("past the end") << QStringLiteral("4194304-6291455") << false << false;
    QTest::newRow("backward") << QStringLiteral("2097152-1048575") << false << false;
    QTest::newRow("a word") << QStringLiteral("all") << false << false;
}

void JobOperationsTest::retrievesARange()
{
    QFETCH(QString, range);
    QFETCH(bool, isTaken);
    QFETCH(bool, hasTreeHash);
    Service service;
    const QByteArray bytes = bytesOf(5 * mebibyte + 3);
    const QByteArray archive = uploaded(service, "my-vault", bytes);
    const HttpReply initiated =
        initiate(service, with(retrievalOf(archive), "RetrievalByteRange", range));
    QCOMPARE(initiated.status, isTaken ? 202 : 400);
    QCOMPARE(code(initiated),
             isTaken ? QString() : QStringLiteral("InvalidParameterValueException"));
    if (!isTaken)
        return;
    service.wait(5h);
    const HttpReply got = output(service, jobId(initiated));
    const qsizetype first = range.section(u'-', 0, 0).toInt();
    const qsizetype last = range.section(u'-', 1).toInt();
    QCOMPARE(got.body, bytes.mid(first, last - first + 1));
    QCOMPARE(headerOf(got, "x-amz-sha256-tree-hash"),
             hasTreeHash ? aws::treeHashHex(got.body) : QByteArray());
}

void JobOperationsTest::downloadsARange_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("contentRange"); // empty: refused
    QTest::addColumn<bool>("hasTreeHash");
    const auto row = [](const char *name, const char *range, const char *contentRange,
                        bool hasTreeHash) {
        QTest::newRow(name) << QByteArray(range) << QByteArray(contentRange) << hasTreeHash;
    };
    row("the first megabyte", "bytes=0-1048575", "bytes 0-1048575/3145731", true);
    row("a few bytes", "bytes=5-9", "bytes 5-9/3145731", false);
    row("to the end", "bytes=3145728-", "bytes 3145728-3145730/3145731", true);
    row("past the end", "bytes=3145728-9999999", "bytes 3145728-3145730/3145731", true);
    row("the whole", "bytes=0-3145730", "bytes 0-3145730/3145731", true);
    row("from past the end", "bytes=3145731-", "", false);
    row("backward", "bytes=9-5", "", false);
    row("another unit", "lines=0-5", "", false);
}

void JobOperationsTest::downloadsARange()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, contentRange);
    QFETCH(bool, hasTreeHash);
    Service service;
    const QByteArray bytes = bytesOf(3 * mebibyte + 3);
    const QByteArray id =
        jobId(initiate(service, retrievalOf(uploaded(service, "my-vault", bytes))));
    service.wait(5h);
    const HttpReply got = output(service, id, range);
    QCOMPARE(got.status, contentRange.isEmpty() ? 400 : 206);
    QCOMPARE(headerOf(got, "Content-Range"), contentRange);
    QCOMPARE(headerOf(got, "x-amz-sha256-tree-hash"),
             hasTreeHash ? aws::treeHashHex(got.body) : QByteArray());
    if (range == "bytes=5-9")
        QCOMPARE(got.body, bytes.mid(5, 5));
}

void JobOperationsTest::retrievesAnArchiveOfParts()
{
    Service service;
    const QByteArray bytes = bytesOf(2 * mebibyte + 3);
    auto vault = *service.store.describe(*VaultName::fromString(QStringLiteral("my-vault")));
    addArchive(vault, {"parts",
                       {},
                       now(),
                       bytes.size(),
                       aws::treeHashHex(bytes),
                       {*service.contents.add(bytes.left(mebibyte)),
                        *service.contents.add(bytes.mid(mebibyte, mebibyte)),
                        *service.contents.add(bytes.mid(2 * mebibyte))}});
    service.store.put(vault);
    const QByteArray id = jobId(initiate(service, retrievalOf("parts")));
    service.wait(5h);
    QCOMPARE(output(service, id).body, bytes);
    QCOMPARE(output(service, id, "bytes=1048570-2097160").body, bytes.mid(1'048'570, 1'048'591));
}

void JobOperationsTest::keepsTheOutputOfAnArchiveThatIsDeleted()
{
    Service service;
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    const QByteArray id = jobId(initiate(service, retrievalOf(archive)));
    service.wait(5h);
    QCOMPARE(service.send("DELETE", "/-/vaults/my-vault/archives/" + archive).status, 204);
    service.contents.retain(service.store.contents());
    QCOMPARE(output(service, id).body, QByteArray("hello"));
    QCOMPARE(initiate(service, retrievalOf(archive)).status, 404);
    service.wait(24h);
    (void)service.send("GET", jobsPath);
    QVERIFY(service.store.contents().isEmpty());
}

void JobOperationsTest::tellsBytesThatAreGone()
{
    Service service;
    const QByteArray id =
        jobId(initiate(service, retrievalOf(uploaded(service, "my-vault", "hello"))));
    service.wait(5h);
    service.contents.retain({});
    const HttpReply reply = output(service, id);
    QCOMPARE(reply.status, 500);
    QCOMPARE(code(reply), QStringLiteral("ServiceUnavailableException"));
}

void JobOperationsTest::refusesJobs_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("expected");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    const QString missing = QStringLiteral("MissingParameterValueException");
    const QJsonObject retrieval = retrievalOf("ID");
    QTest::newRow("no type") << QJsonObject() << missing;
    QTest::newRow("no such type") << with({}, "Type", QStringLiteral("sync")) << invalid;
    QTest::newRow("select, which is no more")
        << with(retrieval, "Type", QStringLiteral("select")) << invalid;
    QTest::newRow("no archive") << with({}, "Type", QStringLiteral("archive-retrieval")) << missing;
    QTest::newRow("no such archive")
        << retrievalOf("nothing") << QStringLiteral("ResourceNotFoundException");
    QTest::newRow("no such tier") << with(retrieval, "Tier", QStringLiteral("Fast")) << invalid;
    QTest::newRow("a long description")
        << with(retrieval, "Description", QString(1'025, u'x')) << invalid;
    QTest::newRow("a description with a line break")
        << with(retrieval, "Description", QStringLiteral("a\nb")) << invalid;
    QTest::newRow("a topic that is none")
        << with(retrieval, "SNSTopic", QStringLiteral("topic")) << invalid;
    QTest::newRow("no such format") << with(inventory, "Format", QStringLiteral("XML")) << invalid;
    QTest::newRow("an inventory of an archive")
        << with(inventory, "ArchiveId", QStringLiteral("ID")) << invalid;
    QTest::newRow("an inventory of a range")
        << with(inventory, "RetrievalByteRange", QStringLiteral("0-1048575")) << invalid;
    for (const auto &[name, value] : {std::pair{"StartDate", "yesterday"},
                                      {"EndDate", "2026-13-01"},
                                      {"Limit", "0"},
                                      {"Marker", "nothing"}})
        QTest::newRow(name) << with(inventory, "InventoryRetrievalParameters",
                                    with({}, name, QLatin1String(value)))
                            << invalid;
}

void JobOperationsTest::refusesJobs()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, expected);
    Service service;
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    service.wait(24h);
    (void)service.send("GET", jobsPath);
    if (parameters[QLatin1String("ArchiveId")].toString() == QLatin1String("ID"))
        parameters[QLatin1String("ArchiveId")] = QString::fromLatin1(archive);
    const VaultStore before = service.store;
    const HttpReply reply = initiate(service, parameters);
    QCOMPARE(code(reply), expected);
    QVERIFY(service.store == before);
}

void JobOperationsTest::listsJobsByTheirState()
{
    Service service;
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    const QByteArray fast =
        jobId(initiate(service, with(retrievalOf(archive), "Tier", QStringLiteral("Expedited"))));
    const QByteArray slow = jobId(initiate(service, retrievalOf(archive)));
    service.wait(1h);
    const auto listed = [&](const QByteArray &query) {
        QByteArray ids;
        const QJsonArray jobs =
            json(service.send("GET", jobsPath, query))[QLatin1String("JobList")].toArray();
        for (const QJsonValue &job : jobs)
            ids += job[QLatin1String("JobId")].toString().toLatin1();
        return ids;
    };
    QCOMPARE(listed({}), fast + slow);
    QCOMPARE(listed("completed=true"), fast);
    QCOMPARE(listed("completed=false"), slow);
    QCOMPARE(listed("statuscode=Succeeded"), fast);
    QCOMPARE(listed("statuscode=InProgress"), slow);
    QCOMPARE(listed("statuscode=Failed"), QByteArray());
    QCOMPARE(listed("statuscode=InProgress&completed=true"), QByteArray());
    for (const char *query : {"completed=yes", "statuscode=done", "limit=0", "marker=x"})
        QCOMPARE(service.send("GET", jobsPath, query).status, 400);
}

void JobOperationsTest::listsJobsPageByPage()
{
    Service service;
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    QList<QByteArray> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(jobId(initiate(service, retrievalOf(archive))));
    QList<QByteArray> seen;
    QByteArray marker;
    do {
        const QJsonObject page = json(service.send("GET", jobsPath, "limit=2&marker=" + marker));
        const QJsonArray jobs = page[QLatin1String("JobList")].toArray();
        for (const QJsonValue &job : jobs)
            seen.append(job[QLatin1String("JobId")].toString().toLatin1());
        marker = page[QLatin1String("Marker")].toString().toLatin1();
    } while (!marker.isEmpty() && seen.size() < 9);
    QCOMPARE(seen, ids);
}

void JobOperationsTest::keepsToTheRetrievalPolicy()
{
    Service service;
    const QByteArray archive = uploaded(service, "my-vault", "hello");
    QCOMPARE(service
                 .send("PUT", "/-/policies/data-retrieval", {},
                       R"({"Policy":{"Rules":[{"Strategy":"BytesPerHour","BytesPerHour":9}]}})")
                 .status,
             204);
    QCOMPARE(initiate(service, retrievalOf(archive)).status, 202);
    const HttpReply refused = initiate(service, retrievalOf(archive));
    QCOMPARE(refused.status, 400);
    QCOMPARE(code(refused), QStringLiteral("PolicyEnforcedException"));
    QCOMPARE(initiate(service, with(retrievalOf(archive), "Tier", QStringLiteral("Bulk"))).status,
             202);
    service.wait(1h);
    QCOMPARE(initiate(service, retrievalOf(archive)).status, 202);
}

QTEST_GUILESS_MAIN(JobOperationsTest)
#include "tst_joboperations.moc"
