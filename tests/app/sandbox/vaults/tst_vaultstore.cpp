// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/vaults/inventory.h"
#include "sandbox/vaults/vaultstore.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace std::chrono_literals;

namespace {

const QByteArray rightId("right");
const QByteArray wrongId("wrong");
const QByteArray policy("{}");
constexpr auto window = 24h;

QDateTime start()
{
    return utcTime({2026, 3, 2}, {15, 4, 0});
}

VaultName vaultNamed(const char *name)
{
    return *VaultName::fromString(QLatin1String(name));
}

VaultStore storeWithOneVault()
{
    VaultStore store(*AccountId::fromString(QStringLiteral("999999999999")),
                     *Region::fromString(QStringLiteral("us-west-2")));
    (void)store.create(vaultNamed("examplevault"), start());
    return store;
}

/// The situations that the lifecycle table begins with.
enum class Situation {
    NoVault,
    NoLock,
    InProgress,
    OneMillisecondLeft,
    JustExpired,
    Locked,
    LockedLongAgo,
};

enum class Operation {
    Initiate,
    CompleteRightId,
    CompleteWrongId,
    CompleteEmptyId,
    Abort,
    Get,
};

QDateTime timeOf(Situation situation)
{
    switch (situation) {
    case Situation::OneMillisecondLeft:
        return start().addDays(1).addMSecs(-1);
    case Situation::JustExpired:
        return start().addDays(1);
    case Situation::LockedLongAgo:
        return start().addYears(6);
    default:
        return start().addSecs(3600);
    }
}

VaultStore storeIn(Situation situation)
{
    VaultStore store = storeWithOneVault();
    const VaultName vault = vaultNamed("examplevault");
    const bool isLocked = situation == Situation::Locked || situation == Situation::LockedLongAgo;
    if (situation != Situation::NoVault && situation != Situation::NoLock)
        (void)store.initiate(vault, policy, rightId, start(), window);
    if (isLocked)
        (void)store.complete(vault, rightId);
    store.settle(timeOf(situation));
    return store;
}

Result<void> run(Operation operation, VaultStore &store, const VaultName &vault,
                 const QDateTime &now)
{
    switch (operation) {
    case Operation::Initiate:
        return store.initiate(vault, "{\"other\":1}", "second", now, window);
    case Operation::CompleteRightId:
        return store.complete(vault, rightId);
    case Operation::CompleteWrongId:
        return store.complete(vault, wrongId);
    case Operation::CompleteEmptyId:
        return store.complete(vault, {});
    case Operation::Abort:
        return store.abort(vault);
    case Operation::Get:
        return store.lock(vault).map([](const Lock &) {});
    }
    return {};
}

/// `none`, `progress`, `locked`
QString lockAfter(const VaultStore &store)
{
    const auto lock = store.lock(vaultNamed("examplevault"));
    if (!lock)
        return QStringLiteral("none");
    return lock->isLocked ? QStringLiteral("locked") : QStringLiteral("progress");
}

} // namespace

Q_DECLARE_METATYPE(Situation)
Q_DECLARE_METATYPE(Operation)

class VaultStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheLifecycle_data();
    void followsTheLifecycle();
    void keepsThePolicyAndTheTimesOfTheFirstInitiate();
    void givesAFreshWindowAfterAbort();
    void neverBringsBackAnExpiredLock();
    void expiresOnlyWhatIsInProgress();
    void listsByNameAndSaysWhenItIsTheLastPage();
    void continuesAfterAVaultThatIsGone();
    void createsAVaultOnlyOnce();
    void sharesNothingWithItsCopy();
    void knowsWhenSomethingIsNextDue();
    void doesAllThatIsDueInOneLeap();
    void staysTheSameWhileNothingIsDue();
};

void VaultStoreTest::followsTheLifecycle_data()
{
    using S = Situation;
    using O = Operation;
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("code"); // empty: success
    QTest::addColumn<QString>("after");
    const QString denied = QStringLiteral("AccessDeniedException");
    const QString notFound = QStringLiteral("ResourceNotFoundException");
    const QString invalid = QStringLiteral("InvalidParameterValueException");
    const QString success;
    const QString none = QStringLiteral("none");
    const QString progress = QStringLiteral("progress");
    const QString locked = QStringLiteral("locked");

    QTest::newRow("no vault: initiate") << S::NoVault << O::Initiate << notFound << none;
    QTest::newRow("no vault: complete") << S::NoVault << O::CompleteRightId << notFound << none;
    QTest::newRow("no vault: abort") << S::NoVault << O::Abort << notFound << none;
    QTest::newRow("no vault: get") << S::NoVault << O::Get << notFound << none;

    QTest::newRow("no lock: initiate") << S::NoLock << O::Initiate << success << progress;
    QTest::newRow("no lock: complete") << S::NoLock << O::CompleteRightId << notFound << none;
    QTest::newRow("no lock: abort") << S::NoLock << O::Abort << success << none;
    QTest::newRow("no lock: get") << S::NoLock << O::Get << notFound << none;

    QTest::newRow("in progress: initiate") << S::InProgress << O::Initiate << denied << progress;
    QTest::newRow("in progress: complete")
        << S::InProgress << O::CompleteRightId << success << locked;
    QTest::newRow("in progress: complete, wrong ID")
        << S::InProgress << O::CompleteWrongId << invalid << progress;
    QTest::newRow("in progress: complete, empty ID")
        << S::InProgress << O::CompleteEmptyId << invalid << progress;
    QTest::newRow("in progress: abort") << S::InProgress << O::Abort << success << none;
    QTest::newRow("in progress: get") << S::InProgress << O::Get << success << progress;

    QTest::newRow("one millisecond left: complete")
        << S::OneMillisecondLeft << O::CompleteRightId << success << locked;
    QTest::newRow("one millisecond left: initiate")
        << S::OneMillisecondLeft << O::Initiate << denied << progress;

    QTest::newRow("just expired: complete")
        << S::JustExpired << O::CompleteRightId << notFound << none;
    QTest::newRow("just expired: get") << S::JustExpired << O::Get << notFound << none;
    QTest::newRow("just expired: abort") << S::JustExpired << O::Abort << success << none;
    QTest::newRow("just expired: initiate") << S::JustExpired << O::Initiate << success << progress;

    QTest::newRow("locked: initiate") << S::Locked << O::Initiate << denied << locked;
    QTest::newRow("locked: complete again") << S::Locked << O::CompleteRightId << success << locked;
    QTest::newRow("locked: complete, wrong ID")
        << S::Locked << O::CompleteWrongId << denied << locked;
    QTest::newRow("locked: complete, empty ID")
        << S::Locked << O::CompleteEmptyId << denied << locked;
    QTest::newRow("locked: abort") << S::Locked << O::Abort << denied << locked;
    QTest::newRow("locked: get") << S::Locked << O::Get << success << locked;
    QTest::newRow("locked long ago: abort") << S::LockedLongAgo << O::Abort << denied << locked;
    QTest::newRow("locked long ago: get") << S::LockedLongAgo << O::Get << success << locked;
}

void VaultStoreTest::followsTheLifecycle()
{
    QFETCH(Situation, situation);
    QFETCH(Operation, operation);
    QFETCH(QString, code);
    QFETCH(QString, after);
    VaultStore store = storeIn(situation);
    const VaultName vault =
        vaultNamed(situation == Situation::NoVault ? "nosuchvault" : "examplevault");

    const auto result = run(operation, store, vault, timeOf(situation));

    QCOMPARE(result ? QString() : result.error().code, code);
    QCOMPARE(lockAfter(store), after);
}

void VaultStoreTest::keepsThePolicyAndTheTimesOfTheFirstInitiate()
{
    VaultStore store = storeIn(Situation::InProgress);
    const VaultName vault = vaultNamed("examplevault");
    QVERIFY(!run(Operation::Initiate, store, vault, start().addSecs(7200)));
    const Lock lock = *store.lock(vault);
    QCOMPARE(lock.policy, policy);
    QCOMPARE(lock.id, rightId);
    QCOMPARE(lock.created, start());
    QCOMPARE(lock.expires, start().addDays(1));
}

void VaultStoreTest::givesAFreshWindowAfterAbort()
{
    VaultStore store = storeIn(Situation::InProgress);
    const VaultName vault = vaultNamed("examplevault");
    QVERIFY(store.abort(vault));
    QVERIFY(store.initiate(vault, policy, "second", start().addSecs(60), window));
    QCOMPARE(store.lock(vault)->expires, start().addSecs(60).addDays(1));
    QVERIFY(!store.complete(vault, rightId));
    QVERIFY(store.complete(vault, "second"));
}

void VaultStoreTest::neverBringsBackAnExpiredLock()
{
    VaultStore store = storeIn(Situation::InProgress);
    QVERIFY(store.settle(start().addDays(2)));
    QVERIFY(!store.settle(start())); // somebody set the clock back
    QCOMPARE(lockAfter(store), QStringLiteral("none"));
}

void VaultStoreTest::expiresOnlyWhatIsInProgress()
{
    VaultStore store = storeIn(Situation::Locked);
    QVERIFY(!store.settle(start().addYears(100)));
    QCOMPARE(lockAfter(store), QStringLiteral("locked"));
}

void VaultStoreTest::listsByNameAndSaysWhenItIsTheLastPage()
{
    VaultStore store = storeWithOneVault();
    for (const char *name : {"b", "Z", "a", "_"})
        (void)store.create(vaultNamed(name), start());
    const auto names = [](const VaultStore::Page &page) {
        QString text;
        for (const Vault &vault : page.vaults)
            text += vault.name.toString() + u' ';
        return text;
    };
    const auto first = store.list(3, {});
    QCOMPARE(names(first), QStringLiteral("Z _ a "));
    QVERIFY(!first.isLast);
    const auto last = store.list(3, first.vaults.back().name);
    QCOMPARE(names(last), QStringLiteral("b examplevault "));
    QVERIFY(last.isLast);
    // A full page that happens to be the last one.
    QVERIFY(store.list(5, {}).isLast);
}

void VaultStoreTest::continuesAfterAVaultThatIsGone()
{
    const VaultStore store = storeWithOneVault();
    QCOMPARE(store.list(10, vaultNamed("deleted")).vaults.size(), 1u);
    QCOMPARE(store.list(10, vaultNamed("gone")).vaults.size(), 0u);
}

void VaultStoreTest::createsAVaultOnlyOnce()
{
    VaultStore store = storeIn(Situation::InProgress);
    const VaultStore before = store;
    (void)store.create(vaultNamed("examplevault"), start().addDays(3));
    QVERIFY(store == before);
}

void VaultStoreTest::sharesNothingWithItsCopy()
{
    const VaultStore store = storeIn(Situation::InProgress);
    VaultStore copy = store;
    QVERIFY(copy == store);
    QVERIFY(copy.complete(vaultNamed("examplevault"), rightId));
    QVERIFY(!(copy == store));
    QCOMPARE(lockAfter(store), QStringLiteral("progress"));
}

void VaultStoreTest::knowsWhenSomethingIsNextDue()
{
    const VaultName name = vaultNamed("examplevault");
    VaultStore store = storeWithOneVault();
    QVERIFY(!store.nextDue());
    QVERIFY(store.initiate(name, policy, rightId, start(), window));
    QCOMPARE(*store.nextDue(), start().addDays(1));
    Vault vault = *store.describe(name);
    addArchive(vault, {"archive", {}, start(), 0, {}, {}});
    store.put(vault);
    QCOMPARE(*store.nextDue(), utcTime({2026, 3, 3}, {0, 0}));
    QVERIFY(store.settle(utcTime({2026, 3, 3}, {0, 0})));
    QCOMPARE(*store.nextDue(), start().addDays(1));
    QVERIFY(store.complete(name, rightId));
    QVERIFY(!store.nextDue());
}

void VaultStoreTest::doesAllThatIsDueInOneLeap()
{
    const VaultName name = vaultNamed("examplevault");
    VaultStore store = storeIn(Situation::InProgress);
    Vault vault = *store.describe(name);
    addArchive(vault, {"archive", {}, start(), 5, {}, {}});
    Job job{"job", {}, {}, start(), start().addSecs(60), false, {}, {}};
    vault.jobs = {job};
    vault.uploads.insert(
        "upload",
        Upload{"upload", {}, smallestPart, start(), start(), Upload::State::Open, {}, {}});
    store.put(vault);
    QVERIFY(store.settle(start().addYears(1)));
    const Vault after = *store.describe(name);
    QVERIFY(!after.lock);
    // Of the midnight after the write, whenever somebody looks.
    QCOMPARE(*after.lastInventory, utcTime({2026, 3, 3}, {0, 0}));
    QCOMPARE(inventoriedArchives(after), 1);
    QCOMPARE(inventoriedBytes(after), 5 + 32'768);
    QVERIFY(after.jobs.isEmpty());
    QVERIFY(after.uploads.isEmpty());
    QVERIFY(!store.nextDue());
}

void VaultStoreTest::staysTheSameWhileNothingIsDue()
{
    VaultStore store = storeIn(Situation::InProgress);
    const VaultStore before = store;
    QVERIFY(!store.settle(start().addDays(1).addMSecs(-1)));
    QVERIFY(store == before);
    // Not even a copy of the vaults was made.
    QVERIFY(std::as_const(store).vaults().constBegin().operator->() ==
            before.vaults().constBegin().operator->());
}

QTEST_GUILESS_MAIN(VaultStoreTest)
#include "tst_vaultstore.moc"
