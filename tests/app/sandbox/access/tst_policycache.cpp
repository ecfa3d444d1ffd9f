// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/policycache.h"

#include <QTest>

using namespace vaultlock::sandbox;

namespace {

QByteArray numberedPolicy(int number)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"S)" + QByteArray::number(number) +
           R"(","Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive",)"
           R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/v"}]})";
}

} // namespace

class PolicyCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void preparesAPolicyOnce();
    void staysWithinItsBound();
    void keepsWhatIsInUseWhenItForgetsIt();
    void doubtsWhatTheServiceWouldRefuse();
};

void PolicyCacheTest::preparesAPolicyOnce()
{
    PolicyCache cache;
    const auto first = cache.policy(numberedPolicy(1));
    QCOMPARE(cache.policy(numberedPolicy(1)), first);
    QVERIFY(cache.policy(numberedPolicy(2)) != first);
    QCOMPARE(cache.size(), 2);
}

void PolicyCacheTest::staysWithinItsBound()
{
    PolicyCache cache(10 * (numberedPolicy(100).size() + 1));
    for (int number = 100; number < 200; ++number)
        QCOMPARE(cache.policy(numberedPolicy(number))->prepared.statementCount(), std::size_t{1});
    QCOMPARE(cache.size(), 10);
}

void PolicyCacheTest::keepsWhatIsInUseWhenItForgetsIt()
{
    PolicyCache cache(1); // none fits
    const auto held = cache.policy(numberedPolicy(1));
    QVERIFY(cache.policy(numberedPolicy(1)) != held);
    QCOMPARE(held->prepared.statementCount(), std::size_t{1});
}

void PolicyCacheTest::doubtsWhatTheServiceWouldRefuse()
{
    PolicyCache cache;
    QVERIFY(cache.policy({})->doubt == vaultlock::policy::PolicyDoubt::None);
    QVERIFY(cache.policy(numberedPolicy(1))->doubt == vaultlock::policy::PolicyDoubt::None);
    QVERIFY(cache.policy("{}")->doubt != vaultlock::policy::PolicyDoubt::None);
}

QTEST_GUILESS_MAIN(PolicyCacheTest)
#include "tst_policycache.moc"
