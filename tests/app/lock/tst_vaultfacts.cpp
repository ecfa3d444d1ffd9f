// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/vaultfacts.h"
#include "sessionrig.h"

#include <QSignalSpy>

using namespace vaultlock;
using namespace vaultlock::tests;
using lock::VaultFacts;

class VaultFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingUntilItIsAsked();
    void readsTheDescriptionAndTheTags();
    void keepsWhatItKnewWhileItReadsAgainAndWhenThatFails();
    void tellsNoAccessPolicyFromOneThatCouldNotBeRead();
    void asksOnceAtATime();

private:
    static VaultName name(const char *text)
    {
        return *VaultName::fromString(QString::fromLatin1(text));
    }
    static bool isRead(const VaultFacts &facts, const VaultName &vault)
    {
        return QTest::qWaitFor([&] { return !facts.of(vault).isReading; });
    }
};

void VaultFactsTest::knowsNothingUntilItIsAsked()
{
    SandboxRig service;
    const VaultFacts facts(*service.client, service.clock);
    const VaultFacts::Facts known = facts.of(service.vault());
    QVERIFY(!known.isReading && !known.tags.value && !known.tags.why && !known.description.value);
}

void VaultFactsTest::readsTheDescriptionAndTheTags()
{
    SandboxRig service;
    VaultFacts facts(*service.client, service.clock);
    facts.read(service.vault());
    QVERIFY(facts.of(service.vault()).isReading);
    QVERIFY(isRead(facts, service.vault()));
    const VaultFacts::Facts known = facts.of(service.vault());
    QCOMPARE(known.description.value->archives, std::optional<qint64>(192));
    QCOMPARE(known.tags.value->value(QStringLiteral("Environment")), QStringLiteral("Example"));
    QCOMPARE(known.tags.asOf, service.clock.utcNow());

    const VaultName untagged = name("my-vault");
    facts.read(untagged);
    QVERIFY(isRead(facts, untagged));
    QVERIFY(facts.of(untagged).tags.value && facts.of(untagged).tags.value->isEmpty());
    QVERIFY(!facts.of(untagged).tags.why);
}

void VaultFactsTest::keepsWhatItKnewWhileItReadsAgainAndWhenThatFails()
{
    SandboxRig service;
    VaultFacts facts(*service.client, service.clock);
    facts.read(service.vault());
    QVERIFY(isRead(facts, service.vault()));
    const QDateTime before = service.clock.utcNow();
    service.clock.advance(std::chrono::hours(1));
    facts.read(service.vault());
    QVERIFY(facts.of(service.vault()).tags.value);
    QVERIFY(isRead(facts, service.vault()));
    QVERIFY(facts.of(service.vault()).tags.asOf > before);

    const VaultName nowhere = name("no-such-vault");
    facts.read(nowhere);
    QVERIFY(isRead(facts, nowhere));
    QCOMPARE(facts.of(nowhere).tags.why->kind, ErrorKind::NotFound);
    QVERIFY(!facts.of(nowhere).tags.value);
}

void VaultFactsTest::tellsNoAccessPolicyFromOneThatCouldNotBeRead()
{
    SandboxRig service;
    VaultFacts facts(*service.client, service.clock);
    QVERIFY(!facts.of(service.vault()).accessPolicy.value);
    facts.read(service.vault());
    QVERIFY(isRead(facts, service.vault()));
    const auto known = facts.of(service.vault()).accessPolicy;
    QVERIFY(known.value && known.value->isEmpty() && !known.why);
}

void VaultFactsTest::asksOnceAtATime()
{
    SandboxRig service;
    VaultFacts facts(*service.client, service.clock);
    QSignalSpy changes(&facts, &VaultFacts::changed);
    facts.read(service.vault());
    facts.read(service.vault());
    QVERIFY(isRead(facts, service.vault()));
    QCOMPARE(changes.count(), 4); // begun, and the three answers
}

QTEST_GUILESS_MAIN(VaultFactsTest)
#include "tst_vaultfacts.moc"
