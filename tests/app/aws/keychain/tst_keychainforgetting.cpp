// SPDX-License-Identifier: GPL-3.0-or-later

// Forgetting keys at a keychain that says of each Delete that it was done.
#include "aws/keychain/keychain.h"
#include "secretservice.h"
#include "support/awaited.h"

#include <QTest>

#include <memory>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using AfterDelete = SecretService::AfterDelete;

Q_DECLARE_METATYPE(vaultlock::tests::SecretService::AfterDelete)

class KeychainForgettingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void succeedsOnlyWhereASecondReadFindsNothing_data();
    void succeedsOnlyWhereASecondReadFindsNothing();

private:
    PrivateBus m_bus;
    std::unique_ptr<SecretService> m_service; // libsecret stays with the one that it has found
};

void KeychainForgettingTest::initTestCase()
{
    qunsetenv("KDE_FULL_SESSION");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    QVERIFY(m_bus.becomeSessionBus());
    m_service = std::make_unique<SecretService>(m_bus);
}

void KeychainForgettingTest::succeedsOnlyWhereASecondReadFindsNothing_data()
{
    QTest::addColumn<AfterDelete>("afterDelete");
    QTest::addColumn<QString>("why");
    QTest::newRow("gone") << AfterDelete::Gone << QString();
    QTest::newRow("still there") << AfterDelete::StillThere
                                 << QStringLiteral("it still has the keys that it was to delete");
    QTest::newRow("locked since") << AfterDelete::Locked
                                  << QStringLiteral("it is locked, and its password was not given");
}

void KeychainForgettingTest::succeedsOnlyWhereASecondReadFindsNothing()
{
    QFETCH(AfterDelete, afterDelete);
    QFETCH(QString, why);
    m_service->begin(afterDelete);
    Keychain keychain;
    const auto forgotten = awaited(keychain.forget(QStringLiteral("typed")));
    QCOMPARE(m_service->deletes(), 1);
    QCOMPARE(forgotten.has_value(), why.isEmpty());
    if (forgotten)
        return;
    QCOMPARE(forgotten.error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(forgotten.error().detail, why);
}

QTEST_GUILESS_MAIN(KeychainForgettingTest)
#include "tst_keychainforgetting.moc"
