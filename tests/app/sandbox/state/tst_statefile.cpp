// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/state/keptstate.h"
#include "sandbox/state/statecodec.h"
#include "sandbox/state/statefile.h"
#include "sandbox/vaults/samplevaults.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using vaultlock::tests::OrdinaryUser;

namespace {

QDateTime now()
{
    return utcTime({2026, 3, 2}, {15, 4, 0, 123});
}

State sampleState(const char *id = "state-1")
{
    State state{QLatin1String(id), std::chrono::seconds(3600),
                VaultStore(*AccountId::fromString(QStringLiteral("999999999999")),
                           *Region::fromString(QStringLiteral("us-west-2")))};
    addSampleVaults(state.store, {12, std::chrono::hours(24), "elsewhere"}, now());
    return state;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class StateFileTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void findsNothingWhereThereIsNoFile();
    void keepsNothingWithoutAPath();
    void isReadableByItsOwnerOnly();
    void staysPrivateWhenTheFileWasOpenToAll();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void setsASecondDamagedFileBesideTheFirst();
    void refusesAFileThatItMayNotRead();
    void leavesTheOldStateWhereItCannotWrite();
    void takesUpWhatAnotherWrote();
    void refusesTheStateOfAnotherSandboxInItsPlace();
    void goesOnWhenTheFileIsRemoved();
};

void StateFileTest::readsWhatItWrote()
{
    const QTemporaryDir folder;
    const StateFile file(folder.filePath(QStringLiteral("state.json")));
    const State state = sampleState();
    QVERIFY(file.save(state));
    const auto loaded = file.load();
    const auto decoded = decodedState(encoded(state));
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QVERIFY(loaded && loaded->state);
    QVERIFY(*loaded->state == state);
    QVERIFY(loaded->setAside.isEmpty());
}

void StateFileTest::findsNothingWhereThereIsNoFile()
{
    const QTemporaryDir folder;
    const auto loaded = StateFile(folder.filePath(QStringLiteral("state.json"))).load();
    QVERIFY(loaded);
    QVERIFY(!loaded->state);
    QVERIFY(loaded->setAside.isEmpty());
}

void StateFileTest::keepsNothingWithoutAPath()
{
    QVERIFY(StateFile({}).save(sampleState()));
    QVERIFY(!StateFile({}).load()->state);
}

void StateFileTest::isReadableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    KeptState kept(path);
    QVERIFY(kept.open([] { return sampleState(); }));
    for (const QString &name : {path, path + QLatin1String(".lock")}) {
        const auto mode =
            QFile::permissions(name) & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                        QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        QCOMPARE(mode, QFile::ReadOwner | QFile::WriteOwner);
    }
}

void StateFileTest::staysPrivateWhenTheFileWasOpenToAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    const StateFile file(path);
    QVERIFY(file.save(sampleState()));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(file.save(sampleState()));
    QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
}

void StateFileTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = encoded(sampleState());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2);
    QTest::newRow("cut before the last brace") << whole.left(whole.lastIndexOf('}'));
    QTest::newRow("not JSON") << QByteArray("lock");
    QTest::newRow("another JSON") << QByteArray("[1,2,3]");
    QTest::newRow("without a vault list") << QByteArray(whole).replace("\"vaults\"", "\"vault\"");
    QTest::newRow("a format that never was")
        << QByteArray(whole).replace("\"format\": 2", "\"format\": 0");
    QTest::newRow("a vault name that cannot be")
        << QByteArray(whole).replace("\"examplevault\"", "\"example/vault\"");
    QTest::newRow("a lock without its state")
        << QByteArray(whole).replace("\"locked\"", "\"looked\"");
    QTest::newRow("a date that cannot be")
        << QByteArray(whole).replace("2012-02-20T17:01", "2012-02-31T17:01");
    QTest::newRow("an account that cannot be")
        << QByteArray(whole).replace("\"999999999999\"", "\"99999999999\"");
}

void StateFileTest::setsADamagedFileAside()
{
    QFETCH(QByteArray, text);
    QVERIFY(text != encoded(sampleState()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    overwrite(path, text);

    KeptState kept(path);
    const auto setAside = kept.open([] { return sampleState("new"); });

    QVERIFY(setAside);
    QCOMPARE(*setAside, path + QLatin1String(".damaged"));
    QCOMPARE(contents(*setAside), text);
    QCOMPARE(decodedState(contents(path))->id, QStringLiteral("new"));
}

void StateFileTest::setsASecondDamagedFileBesideTheFirst()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    for (const char *text : {"first", "second"}) {
        overwrite(path, text);
        QVERIFY(StateFile(path).load());
    }
    QCOMPARE(contents(path + QLatin1String(".damaged")), QByteArray("first"));
    QCOMPARE(contents(path + QLatin1String(".damaged-2")), QByteArray("second"));
}

void StateFileTest::refusesAFileThatItMayNotRead()
{
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    QVERIFY(StateFile(path).save(sampleState()));
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    const auto loaded = StateFile(path).load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::SandboxUnavailable);
    QVERIFY(QFile::exists(path));
}

void StateFileTest::leavesTheOldStateWhereItCannotWrite()
{
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    KeptState kept(path);
    QVERIFY(kept.open([] { return sampleState(); }));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));

    State next = kept.state();
    next.clockOffset += std::chrono::hours(1);
    const auto result = kept.keep(next);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::SandboxUnavailable);
    QVERIFY(kept.state() == sampleState());
    QVERIFY(*decodedState(contents(path)) == sampleState());
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void StateFileTest::takesUpWhatAnotherWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    KeptState one(path);
    KeptState other(path);
    QVERIFY(one.open([] { return sampleState(); }));
    QVERIFY(other.open([] { return sampleState("never used"); }));
    {
        const auto turn = one.lock();
        QVERIFY(turn);
        State next = one.state();
        next.clockOffset += std::chrono::hours(5);
        QVERIFY(one.keep(next));
    }
    const auto turn = other.lock();
    QVERIFY(turn);
    QVERIFY(other.state() == one.state());
}

void StateFileTest::refusesTheStateOfAnotherSandboxInItsPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    KeptState kept(path);
    QVERIFY(kept.open([] { return sampleState(); }));
    QVERIFY(StateFile(path).save(sampleState("another")));
    const auto turn = kept.lock();
    QVERIFY(!turn);
    QCOMPARE(turn.error().kind, ErrorKind::SandboxUnavailable);
}

void StateFileTest::goesOnWhenTheFileIsRemoved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state.json"));
    KeptState kept(path);
    QVERIFY(kept.open([] { return sampleState(); }));
    QVERIFY(QFile::remove(path));
    const auto turn = kept.lock();
    QVERIFY(turn);
    QVERIFY(kept.keep(kept.state()));
    QVERIFY(*decodedState(contents(path)) == sampleState());
}

QTEST_GUILESS_MAIN(StateFileTest)
#include "tst_statefile.moc"
