// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/forothervault.h"

#include <QTest>

using namespace vaultlock;

class ForOtherVaultTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheOtherVaultWhereTheWholeArnStands_data();
    void namesTheOtherVaultWhereTheWholeArnStands();
};

void ForOtherVaultTest::namesTheOtherVaultWhereTheWholeArnStands_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("retold");
    QTest::newRow("none") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray(R"({"Resource":"a:v/pay"})")
                         << QByteArray(R"({"Resource":"a:v/other"})");
    QTest::newRow("two") << QByteArray(R"(["a:v/pay","a:v/pay"])")
                         << QByteArray(R"(["a:v/other","a:v/other"])");
    QTest::newRow("what lies in it")
        << QByteArray(R"("a:v/pay/x")") << QByteArray(R"("a:v/other/x")");
    QTest::newRow("at the end") << QByteArray("a:v/pay") << QByteArray("a:v/other");
    for (const char *same : {R"("a:v/payroll")", R"("a:v/pay-2")", R"("a:v/pay*")", R"("a:v/pay?")",
                             R"("a:v/pay.old")", R"("a:v/pay\u0072")"})
        QTest::newRow(same) << QByteArray(same) << QByteArray(same);
}

void ForOtherVaultTest::namesTheOtherVaultWhereTheWholeArnStands()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, retold);
    QCOMPARE(QByteArray::fromStdString(
                 policy::forOtherVault(policy.toStdString(), "a:v/pay", "a:v/other")),
             retold);
}

QTEST_GUILESS_MAIN(ForOtherVaultTest)
#include "tst_forothervault.moc"
