// SPDX-License-Identifier: GPL-3.0-or-later

// The journal keeps who asked, as far as STS has said it by then.
#include "sandbox/sandboxserver.h"
#include "support/scriptedserver.h"
#include "support/workspacebench.h"

#include <QTest>

#include <atomic>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const QString caller = QStringLiteral("arn:aws:iam::999999999999:user/Me");

std::atomic<bool> isStsAnswering = true;

QByteArray answer(const QByteArray &)
{
    if (isStsAnswering)
        return httpReply(200, {{"Content-Type", "text/xml"}},
                         "<R><Arn>arn:aws:iam::999999999999:user/Me</Arn>"
                         "<Account>999999999999</Account></R>");
    return httpReply(403, {{"Content-Type", "text/xml"}},
                     "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message>"
                     "</Error></ErrorResponse>");
}

Script answering()
{
    Script script;
    script.replyTo = answer;
    return script;
}

struct Bench
{
    Bench()
        : sts({answering()})
        , service({}, clock, random)
        , rig(environment())
    {
    }

    QProcessEnvironment environment()
    {
        const sandbox::Access access = *service.start();
        const std::string_view secret = access.secretAccessKey->view();
        QProcessEnvironment variables;
        variables.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), access.accessKeyId);
        variables.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                         QString::fromLatin1(secret.data(), qsizetype(secret.size())));
        variables.insert(QStringLiteral("AWS_REGION"), access.region.toString());
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), access.endpoint.toString());
        variables.insert(QStringLiteral("AWS_ENDPOINT_URL_STS"), sts.url());
        variables.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
        return variables;
    }
    bool connects()
    {
        using workspace::ConnectionChoice;
        return rig.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}) &&
               QTest::qWaitFor([this] { return rig.isSurveyed(); });
    }
    bool isNamed()
    {
        rig.workspace.refresh(); // after which STS is asked, where it has not answered
        return QTest::qWaitFor([this] { return rig.workspace.identity().arn == caller; });
    }
    lock::VaultLockSession &session() const { return *rig.workspace.chosenSession(); }
    bool initiates()
    {
        const VaultArn vault = session().vault();
        const QByteArray text =
            R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
            R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
            vault.toString().toUtf8() +
            R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
        const auto policy = policy::ReadyPolicy::prepare(text, {vault}, {});
        return policy && session().initiate(*policy) && becomes(lock::LockStage::InProgress);
    }
    bool becomes(lock::LockStage stage)
    {
        return QTest::qWaitFor(
            [&] { return lock::stageOf(session().state()) == stage && !session().isBusy(); });
    }
    /// Of all entries, in their order.
    QStringList callers() const
    {
        QStringList found;
        for (const journal::Entry &entry : rig.journal.entries())
            found.append(entry.caller);
        return found;
    }

    SystemClock clock;
    SystemRandom random;
    ScriptedServer sts;
    sandbox::SandboxServer
        service; ///< taken for AWS's: to the program it is what its endpoint says
    WorkspaceBench rig;
};

} // namespace

class CallerTest : public QObject
{
    Q_OBJECT

private slots:
    void isKeptWithWhatAPersonAskedFor();
    void isKeptOnceItIsKnown();
};

void CallerTest::isKeptWithWhatAPersonAskedFor()
{
    Bench bench;
    QVERIFY(bench.connects() && bench.isNamed());
    const QString vault = bench.rig.workspace.survey()->rows().front().vault.arn.name().toString();
    QVERIFY(bench.rig.choose(vault));
    QVERIFY(bench.initiates());
    QVERIFY(bench.session().abort());
    QVERIFY(bench.becomes(lock::LockStage::Unlocked));
    QCOMPARE(bench.rig.journal.kinds(),
             (std::vector<EntryKind>{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                     EntryKind::ObservedInProgress, EntryKind::AbortIntended,
                                     EntryKind::Aborted}));
    QCOMPARE(bench.callers(), (QStringList{caller, {}, {}, caller, {}}));
}

void CallerTest::isKeptOnceItIsKnown()
{
    isStsAnswering = false;
    Bench bench;
    QVERIFY(bench.connects());
    QTRY_VERIFY(bench.rig.workspace.identity().whyUnknown);
    const QString vault = bench.rig.workspace.survey()->rows().front().vault.arn.name().toString();
    QVERIFY(bench.rig.choose(vault)); // before anybody knows
    QVERIFY(bench.initiates());
    isStsAnswering = true;
    QVERIFY(bench.isNamed());
    QVERIFY(bench.session().abort());
    QVERIFY(bench.becomes(lock::LockStage::Unlocked));
    QCOMPARE(bench.callers(), (QStringList{{}, {}, {}, caller, {}}));
}

QTEST_GUILESS_MAIN(CallerTest)
#include "tst_caller.moc"
