// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessbench.h"

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

namespace {

using State = policy::KeyValues::State;

/// Its one value, `absent` or `unknown`.
std::string valueOf(const policy::Request &request, std::string_view key)
{
    const policy::KeyValues found = request.lookup(key);
    return found.state == State::Absent    ? "absent"
           : found.state == State::Unknown ? "unknown"
                                           : found.values->front();
}

} // namespace

class CallContextTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingUnknown_data();
    void leavesNothingUnknown();
    void saysWhatTheSandboxKnows();
    void saysOfASessionWhatAwsSays();
    void carriesTheAgeInWholeDays_data();
    void carriesTheAgeInWholeDays();
    void carriesTagsAndAgeWhereTheServiceDoes();
    void leavesTagsOpenThatDifferInCaseAlone();
    void namesTheVaultsOfTheAccountForItsOperations();
};

void CallContextTest::leavesNothingUnknown_data()
{
    QTest::addColumn<QString>("arn");
    for (const QString &arn :
         {otherUser, otherRole, ownRole, QStringLiteral("arn:aws:iam::999999999999:user/sandbox")})
        QTest::newRow(qPrintable(arn)) << arn;
}

void CallContextTest::leavesNothingUnknown()
{
    QFETCH(QString, arn);
    AccessBench bench;
    bench.callAs(arn, {});
    for (const bool hasAgent : {true, false}) {
        if (!hasAgent)
            bench.request.headers.clear();
        const policy::Request request = policyRequest(bench.asked(Operation::DeleteArchive, "a"));
        for (const policy::ConditionKey &key : policy::conditionKeys()) {
            QString name = QString::fromUtf8(key.name.data(), qsizetype(key.name.size())).toLower();
            if (key.takesTag())
                name += u'x';
            QVERIFY2(valueOf(request, name.toStdString()) != "unknown", qPrintable(name));
        }
        QVERIFY(!request.isRolePathOpen(policy::principalArnKey));
    }
}

void CallContextTest::saysWhatTheSandboxKnows()
{
    AccessBench bench;
    bench.request.headers.emplaceBack("Referer", "https://example.com/");
    const policy::Request request = policyRequest(bench.asked(Operation::DescribeVault));
    QCOMPARE(request.action(), std::string("glacier:DescribeVault"));
    QCOMPARE(request.resource(), vaultText.toStdString());
    const std::pair<const char *, const char *> expected[] = {
        {"aws:principalarn", "arn:aws:iam::999999999999:user/sandbox"},
        {"aws:principalaccount", "999999999999"},
        {"aws:principaltype", "User"},
        {"aws:username", "sandbox"},
        {"aws:sourceip", "127.0.0.1"},
        {"aws:securetransport", "false"},
        {"aws:currenttime", "2026-03-02T15:04:00Z"},
        {"aws:epochtime", "1772463840"},
        {"aws:useragent", "test/1"},
        {"aws:referer", "https://example.com/"},
        {"aws:requestedregion", "us-west-2"},
        {"aws:resourceaccount", "999999999999"},
        {"aws:viaawsservice", "false"},
        {"aws:tokenissuetime", "absent"},
        {"aws:multifactorauthpresent", "absent"},
        {"aws:principalorgid", "absent"},
    };
    for (const auto &[key, value] : expected)
        QCOMPARE(valueOf(request, key), std::string(value));
    QVERIFY(valueOf(request, "aws:userid").starts_with("AIDA"));
}

void CallContextTest::saysOfASessionWhatAwsSays()
{
    AccessBench bench;
    bench.callAs(otherRole, {});
    const policy::Request request = policyRequest(bench.asked(Operation::DescribeVault));
    QCOMPARE(request.requester().text(),
             std::string("arn:aws:sts::111122223333:assumed-role/Auditor/sandbox"));
    QCOMPARE(valueOf(request, "aws:principalarn"), otherRole.toStdString());
    QCOMPARE(valueOf(request, "aws:principaltype"), std::string("AssumedRole"));
    QCOMPARE(valueOf(request, "aws:username"), std::string("absent"));
    QCOMPARE(valueOf(request, "aws:tokenissuetime"), std::string("2026-03-02T15:04:00Z"));
    QCOMPARE(valueOf(request, "aws:multifactorauthpresent"), std::string("false"));
    const std::string id = valueOf(request, "aws:userid");
    QVERIFY(id.starts_with("AROA") && id.ends_with(":sandbox"));
}

void CallContextTest::carriesTheAgeInWholeDays_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<std::string>("age");
    QTest::newRow("just now") << qint64{0} << std::string("0");
    QTest::newRow("a day but a second") << qint64{86'399} << std::string("0");
    QTest::newRow("a day") << qint64{86'400} << std::string("1");
    QTest::newRow("ten years") << qint64{3653} * 86'400 + 5 << std::string("3653");
    QTest::newRow("of a clock that went back") << qint64{-5} << std::string("0");
}

void CallContextTest::carriesTheAgeInWholeDays()
{
    QFETCH(qint64, seconds);
    AccessBench bench;
    bench.addArchive("a", accessNow().addSecs(-seconds));
    QTEST(valueOf(policyRequest(bench.asked(Operation::DeleteArchive, "a")), policy::archiveAgeKey),
          "age");
    QTEST(valueOf(policyRequest(bench.asked(Operation::InitiateJob, {},
                                            R"({"Type":"archive-retrieval","ArchiveId":"a"})")),
                  policy::archiveAgeKey),
          "age");
}

void CallContextTest::carriesTagsAndAgeWhereTheServiceDoes()
{
    AccessBench bench;
    bench.addArchive("a", accessNow());
    const auto value = [&](Operation operation, std::string_view key, const QByteArray &id = "a",
                           const QByteArray &body = {}) {
        return valueOf(policyRequest(bench.asked(operation, id, body)), key);
    };
    const std::string_view tag = "glacier:resourcetag/legalhold";
    QCOMPARE(value(Operation::DeleteArchive, tag), std::string("true"));
    QCOMPARE(value(Operation::UploadArchive, tag), std::string("true"));
    QCOMPARE(value(Operation::DescribeVault, tag), std::string("absent"));
    QCOMPARE(value(Operation::GetJobOutput, policy::archiveAgeKey), std::string("absent"));
    QCOMPARE(value(Operation::DeleteArchive, policy::archiveAgeKey, "unknown"),
             std::string("absent"));
    QCOMPARE(value(Operation::InitiateJob, policy::archiveAgeKey, {},
                   R"({"Type":"inventory-retrieval"})"),
             std::string("absent"));
}

void CallContextTest::leavesTagsOpenThatDifferInCaseAlone()
{
    AccessBench bench;
    Vault vault = bench.vault();
    vault.tags = {{QStringLiteral("LegalHold"), QStringLiteral("true")},
                  {QStringLiteral("legalhold"), QStringLiteral("false")},
                  {QStringLiteral("Matter"), QStringLiteral("7")}};
    bench.put(vault);
    const policy::Request request = policyRequest(bench.asked(Operation::DeleteArchive, "a"));
    QCOMPARE(valueOf(request, "glacier:resourcetag/legalhold"), std::string("unknown"));
    QCOMPARE(valueOf(request, "glacier:resourcetag/matter"), std::string("7"));
}

void CallContextTest::namesTheVaultsOfTheAccountForItsOperations()
{
    AccessBench bench;
    QCOMPARE(resourceOf(bench.asked(Operation::ListVaults)),
             std::string("arn:aws:glacier:us-west-2:999999999999:vaults/"));
}

QTEST_GUILESS_MAIN(CallContextTest)
#include "tst_callcontext.moc"
