// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli team rule|approve|approvals|iam-policy`, as a program: two desks, one database,
// and an STS that says who asks.
#include "app/team/teamrig.h"
#include "program.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

const QString vault = QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/records");

/// Without dangers.
const QByteArray policy =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Principal":"*","Effect":"Deny",)"
    R"("Action":"glacier:DeleteArchive",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/records",)"
    R"("Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";

Script identityOf(const QString &arn)
{
    Script script;
    script.reply = httpReply(
        200, {{"Content-Type", "text/xml"}},
        QStringLiteral("<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/"
                       "2011-06-15/\"><GetCallerIdentityResult><Arn>%1</Arn><UserId>U</UserId>"
                       "<Account>999999999999</Account></GetCallerIdentityResult>"
                       "</GetCallerIdentityResponse>")
            .arg(arn)
            .toUtf8());
    return script;
}

} // namespace

class FourEyesCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatThereIsNoRule();
    void setsARuleThatTheOtherDeskSees();
    void wantsTwoMembersToLiftIt();
    void approvesTheVeryBytesInSomebodysName();
    void approvesNothingWithErrorsOrUnacceptedDangers();
    void approvesNothingForNobody();
    void withdrawsWhatWasApproved();
    void keepsAnApprovalHereWhereTheTeamCannotBeReached();
    void printsWhatIamCanEnforce();
    void refuses_data();
    void refuses();

private:
    Run run(const Desk &desk, const QString &line) const
    {
        return m_program.run(QStringLiteral("team %1 --database %2 --journal %3")
                                 .arg(line, m_server.uri(desk.role()), desk.journal()));
    }
    Run approve(const Desk &desk, const QString &who, const QString &more = {})
    {
        ScriptedServer sts({identityOf(QStringLiteral("arn:aws:iam::999999999999:user/") + who)});
        m_program.set("AWS_ENDPOINT_URL_STS", sts.url());
        return run(desk, QStringLiteral("approve %1 --vault %2 --connection environment%3")
                             .arg(m_file, vault, more));
    }
    QJsonArray approvals(const Desk &desk) const
    {
        return run(desk, QStringLiteral("approvals --format json")).array();
    }
    void write(const QByteArray &text)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    PostgresServer m_server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("policy.json"));
    Program m_program;
    Desk m_anna{QStringLiteral("anna"), 3, 1};
    Desk m_ben{QStringLiteral("ben"), 2, 100};
};

void FourEyesCommandTest::initTestCase()
{
    QVERIFY2(m_server.isThere(), m_server.log().constData());
    for (const char *name : {"anna", "ben"})
        QVERIFY(m_server.addRole(QString::fromLatin1(name), QStringLiteral("vaultlock_member")));
    m_program.set("PGPASSFILE", qEnvironmentVariable("PGPASSFILE"));
    pointTo(m_program, QStringLiteral("https://glacier.us-west-2.amazonaws.com"));
    write(policy);
}

void FourEyesCommandTest::saysThatThereIsNoRule()
{
    const Run text = run(m_anna, QStringLiteral("rule"));
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    QVERIFY(text.out.startsWith("The team has no rule of four eyes."));
    QVERIFY(text.out.contains("AWS does not enforce it"));
}

void FourEyesCommandTest::setsARuleThatTheOtherDeskSees()
{
    const Run set = run(m_anna, QStringLiteral("rule set"));
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    QVERIFY2(set.out.startsWith("Journaled, and handed over as anna. The team has the rule"),
             set.out.constData());
    const QJsonObject seen = run(m_ben, QStringLiteral("rule show --format json")).object();
    QVERIFY(seen.value(u"isInForce").toBool());
    QCOMPARE(seen.value(u"set").toObject().value(u"member").toString(), QStringLiteral("anna"));
    QVERIFY(!seen.value(u"enforcedByAWS").toBool(true));
    // It is a line of the chain, which verifies.
    const Run verified = m_program.run(QStringLiteral("team verify --database %1 %2")
                                           .arg(m_server.uri(m_ben.role()), m_ben.journal()));
    QCOMPARE(verified.exitCode, 0);
}

void FourEyesCommandTest::wantsTwoMembersToLiftIt()
{
    for (int again = 0; again < 2; ++again) {
        const Run one = run(m_anna, QStringLiteral("rule lift"));
        QVERIFY2(one.out.contains("anna wants it lifted"), one.out.constData());
    }
    const Run two = run(m_ben, QStringLiteral("rule lift"));
    QVERIFY2(two.out.contains("was lifted on") && two.out.contains("anna and ben"),
             two.out.constData());
    QVERIFY(run(m_ben, QStringLiteral("rule set")).exitCode == 0);
}

void FourEyesCommandTest::approvesTheVeryBytesInSomebodysName()
{
    const Run approved = approve(m_ben, QStringLiteral("ben"));
    QVERIFY2(approved.exitCode == 0, qPrintable(approved.err));
    const QByteArray sha256 = QCryptographicHash::hash(policy, QCryptographicHash::Sha256).toHex();
    QVERIFY2(approved.out.contains(sha256) && approved.out.contains("user/ben"),
             approved.out.constData());
    const QJsonObject seen = approvals(m_anna).at(0).toObject();
    QCOMPARE(seen.value(u"by").toString(), QStringLiteral("arn:aws:iam::999999999999:user/ben"));
    QCOMPARE(seen.value(u"policySHA256").toString(), QString::fromLatin1(sha256));
    QCOMPARE(seen.value(u"vaultARN").toString(), vault);
    QVERIFY(seen.value(u"stands").toBool());
    const Run text = run(m_anna, QStringLiteral("approvals"));
    QVERIFY2(text.out.startsWith("stands\t"), text.out.constData());
}

void FourEyesCommandTest::approvesNothingWithErrorsOrUnacceptedDangers()
{
    const auto lines = approvals(m_anna).size();
    write("{\"Version\":\"2012-10-17\"}");
    const Run wrong = approve(m_ben, QStringLiteral("ben"));
    QCOMPARE(wrong.exitCode, 1);
    QByteArray everything = policy;
    everything.replace("glacier:DeleteArchive", "glacier:*");
    write(everything);
    const Run danger = approve(m_ben, QStringLiteral("ben"));
    QCOMPARE(danger.exitCode, 1);
    QCOMPARE(approvals(m_anna).size(), lines);
    // Each is named by what it is accepted by.
    QString more;
    for (const QString &line : danger.err.split(u'\n')) {
        const QString identity = line.section(QStringLiteral(": "), 0, 0);
        if (!identity.isEmpty() && !identity.contains(u' '))
            more += QStringLiteral(" --accept ") + identity;
    }
    const Run accepted = approve(m_ben, QStringLiteral("ben"), more);
    QVERIFY2(accepted.exitCode == 0, qPrintable(danger.err + accepted.err));
    QVERIFY(!approvals(m_anna).last().toObject().value(u"acceptedDangers").toArray().isEmpty());
    write(policy);
}

void FourEyesCommandTest::approvesNothingForNobody()
{
    const auto lines = approvals(m_anna).size();
    Script refused;
    refused.reply = httpReply(403, {{"Content-Type", "text/xml"}},
                              "<ErrorResponse><Error><Code>AccessDenied</Code></Error>"
                              "</ErrorResponse>");
    ScriptedServer sts({refused});
    m_program.set("AWS_ENDPOINT_URL_STS", sts.url());
    const Run nobody = run(
        m_ben, QStringLiteral("approve %1 --vault %2 --connection environment").arg(m_file, vault));
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY2(nobody.err.contains(QLatin1String("STS has not said who you are")),
             qPrintable(nobody.err));
    QCOMPARE(approvals(m_anna).size(), lines);
}

void FourEyesCommandTest::withdrawsWhatWasApproved()
{
    const Run withdrawn = approve(m_anna, QStringLiteral("anna"), QStringLiteral(" --withdraw"));
    QVERIFY2(withdrawn.exitCode == 0, qPrintable(withdrawn.err));
    QVERIFY2(withdrawn.out.startsWith("Withdrawn: "), withdrawn.out.constData());
    QVERIFY(!approvals(m_ben).at(0).toObject().value(u"stands").toBool(true));
    const Run again = approve(m_ben, QStringLiteral("ben"));
    QVERIFY(again.exitCode == 0);
    QVERIFY(approvals(m_anna).last().toObject().value(u"stands").toBool());
}

void FourEyesCommandTest::keepsAnApprovalHereWhereTheTeamCannotBeReached()
{
    const auto lines = approvals(m_anna).size();
    ScriptedServer sts({identityOf(QStringLiteral("arn:aws:iam::999999999999:user/ben"))});
    m_program.set("AWS_ENDPOINT_URL_STS", sts.url());
    const Run alone =
        m_program.run(QStringLiteral("team approve %1 --vault %2 --connection environment "
                                     "--database postgresql://ben@127.0.0.1:1/none --journal %3")
                          .arg(m_file, vault, m_ben.journal()));
    QCOMPARE(alone.exitCode, 1);
    QVERIFY2(alone.err.contains(QLatin1String("cannot be reached")), qPrintable(alone.err));
    QVERIFY(alone.out.isEmpty()); // nothing says that it is approved
    QCOMPARE(approvals(m_anna).size(), lines);
}

void FourEyesCommandTest::printsWhatIamCanEnforce()
{
    const Run printed = m_program.run(QStringLiteral("team iam-policy complete --vault ") + vault);
    QVERIFY2(printed.exitCode == 0, qPrintable(printed.err));
    const QJsonObject statement = printed.object().value(u"Statement").toArray().at(0).toObject();
    QCOMPARE(statement.value(u"Action").toString(), QStringLiteral("glacier:InitiateVaultLock"));
    QVERIFY(printed.err.contains(QLatin1String("IAM tells identities apart, not people")));
}

void FourEyesCommandTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("what no rule has") << QStringLiteral("rule drop");
    QTest::newRow("no file") << QStringLiteral("approve --vault ") + vault;
    QTest::newRow("no vault") << QStringLiteral("approve policy.json");
    QTest::newRow("a name for IAM") << QStringLiteral("iam-policy initiate --vault records");
    QTest::newRow("withdraw elsewhere") << QStringLiteral("rule show --withdraw");
    QTest::newRow("a format") << QStringLiteral("approvals --format xml");
    QTest::newRow("the sandbox")
        << QStringLiteral("approve %1 --vault %2 --connection sandbox").arg(m_file, vault);
}

void FourEyesCommandTest::refuses()
{
    QFETCH(QString, line);
    const Run refused = run(m_anna, line);
    QVERIFY2(refused.exitCode != 0, refused.out.constData());
    QVERIFY(refused.out.isEmpty() && !refused.err.isEmpty());
}

QTEST_GUILESS_MAIN(FourEyesCommandTest)
#include "tst_foureyescommand.moc"
