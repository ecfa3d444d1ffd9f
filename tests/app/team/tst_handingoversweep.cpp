// SPDX-License-Identifier: GPL-3.0-or-later

// The sweep of tst_handingover, ten times as dense.
#include "sweep.h"

using namespace vaultlock::tests;

class HandingOverSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void losesAndDoublesNothingWheneverItIsCut()
    {
        PostgresServer server{QStringLiteral(VAULTLOCK_SOURCE_DIR)};
        QVERIFY2(server.isThere(), server.log().constData());
        QVERIFY(server.addRole(QStringLiteral("anna"), QStringLiteral("vaultlock_member")));
        cutAtMoments(server, 200, 1);
    }
};

QTEST_GUILESS_MAIN(HandingOverSweepTest)
#include "tst_handingoversweep.moc"
