// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/access/callers.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;

namespace {

const QDateTime noon = utcTime({2026, 3, 2}, {12, 0, 0});

Caller called(const char *arn)
{
    return callerOf({QStringLiteral("x"), QLatin1String(arn), {}}, noon);
}

} // namespace

class CallersTest : public QObject
{
    Q_OBJECT

private slots:
    void callsAsItselfOrAsASession();
    void hasAnIdThatStaysTheSame();
    void makesKeysOfTheServicesForm();
};

void CallersTest::callsAsItselfOrAsASession()
{
    const Caller user = called("arn:aws:iam::111122223333:user/team/ann");
    QCOMPARE(user.arn, std::string("arn:aws:iam::111122223333:user/team/ann"));
    QVERIFY(!user.isSession());
    const Caller role = called("arn:aws-cn:iam::111122223333:role/ops/Auditor");
    QCOMPARE(role.arn, std::string("arn:aws-cn:sts::111122223333:assumed-role/Auditor/sandbox"));
    QCOMPARE(role.account, std::string("111122223333"));
    QVERIFY(role.tokenIssued == noon);
}

void CallersTest::hasAnIdThatStaysTheSame()
{
    const char *const ann = "arn:aws:iam::111122223333:user/ann";
    QCOMPARE(called(ann).userId, called(ann).userId);
    QCOMPARE(called(ann).userId.size(), std::size_t{21});
    QVERIFY(called(ann).userId != called("arn:aws:iam::111122223333:user/bob").userId);
}

void CallersTest::makesKeysOfTheServicesForm()
{
    SystemRandom random;
    const Credentials user = freshCredentials(false, random);
    QVERIFY(user.accessKeyId.startsWith("AKIA") && !user.sessionToken);
    const Credentials session = freshCredentials(true, random);
    QVERIFY(session.accessKeyId.startsWith("ASIA"));
    QCOMPARE(session.accessKeyId.size(), 20);
    QVERIFY(session.sessionToken->view().size() > 300);
    QVERIFY(session.secretAccessKey->view() != user.secretAccessKey->view());
}

QTEST_GUILESS_MAIN(CallersTest)
#include "tst_callers.moc"
