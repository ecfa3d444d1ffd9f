// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/lastlook.h"
#include "fleetrig.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::tests;
using fleet::Change;
using fleet::LastLook;
using Kind = fleet::Change::Kind;

class LastLookTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsNothingWhereNothingDiffers();
    void tellsWhatDiffers();
    void keepsWhatWasKnownWhereNothingCanBeReadNow();
    void takesNothingForGoneWhereTheListIsNotWhole();
    void keepsItsFileForTheOwnerOnly();
    void leavesAForeignFileAsItIs();
};

namespace {

const auto west = place("records", "us-west-2");

/// `kept` is there no more, `new` is, `open` is locked and has another tag and an access policy.
QByteArray laterAnswer(const QByteArray &request)
{
    if (request.contains("/vaults/open/lock-policy"))
        return lockReplyOf(retention(arnOf("us-west-2", "open")), true);
    if (request.contains("/vaults/open/tags"))
        return fleetReply(200, R"({"Tags":{"owner":"law"}})");
    if (request.contains("/vaults/open/access-policy"))
        return fleetReply(200, R"({"Policy":"{}"})");
    QByteArray answer = fleetAnswer(request);
    return answer.replace("vaults/kept", "vaults/anew")
        .replace(R"("VaultName":"kept")", R"("VaultName":"anew")");
}

QByteArray denyingAnswer(const QByteArray &request)
{
    return request.contains("/lock-policy") || request.contains("/tags") ||
                   request.contains("/access-policy")
               ? fleetDenial("AccessDeniedException")
               : fleetAnswer(request);
}

/// The second page of the list is denied.
QByteArray cutAnswer(const QByteArray &request)
{
    if (request.contains("marker="))
        return fleetDenial("AccessDeniedException");
    if (!request.contains("/vaults?"))
        return fleetAnswer(request);
    return fleetReply(
        200, R"({"Marker":"more","VaultList":[{"VaultARN":")" + arnOf("us-west-2", "hidden") +
                 R"(","VaultName":"hidden","CreationDate":"2012-02-20T17:01:45.198Z",)"
                 R"("LastInventoryDate":null,"NumberOfArchives":3,"SizeInBytes":1}]})");
}

struct Looked
{
    explicit Looked(QByteArray (*answer)(const QByteArray &))
        : rig({west}, {[answer] {
                  Script script;
                  script.replyTo = answer;
                  return script;
              }()})
    {
        isRead = rig.reads();
    }
    FleetRig rig;
    bool isRead;
};

QStringList told(const std::vector<Change> &changes)
{
    QStringList texts;
    for (const Change &change : changes)
        texts << change.after.vaultArn.section(u'/', -1) + u' ' +
                     QString::number(static_cast<int>(change.kind));
    return texts;
}

QString line(const char *vault, Kind kind)
{
    return QString::fromLatin1(vault) + u' ' + QString::number(static_cast<int>(kind));
}

} // namespace

void LastLookTest::tellsNothingWhereNothingDiffers()
{
    const Looked now(fleetAnswer);
    QVERIFY(now.isRead);
    LastLook look;
    look.take(fleet::LookedAt::of(now.rig.fleet));
    QVERIFY(!look.isEmpty());
    QCOMPARE(told(look.changesTo(fleet::LookedAt::of(now.rig.fleet))), QStringList());
}

void LastLookTest::tellsWhatDiffers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("private/fleet.json"));
    {
        const Looked before(fleetAnswer);
        LastLook look;
        look.take(fleet::LookedAt::of(before.rig.fleet));
        QVERIFY(look.save(path));
    }
    const Looked now(laterAnswer);
    const auto look = LastLook::load(path);
    QVERIFY(look);
    QCOMPARE(told(look->changesTo(fleet::LookedAt::of(now.rig.fleet))),
             (QStringList{line("anew", Kind::VaultIsNew), line("kept", Kind::VaultIsGone),
                          line("open", Kind::LockChanged), line("open", Kind::TagsChanged),
                          line("open", Kind::AccessPolicyChanged)}));
    const auto changes = look->changesTo(fleet::LookedAt::of(now.rig.fleet));
    QCOMPARE(changes[2].before.lock->stage, lock::LockStage::Unlocked);
    QCOMPARE(changes[2].after.lock->stage, lock::LockStage::Locked);
}

void LastLookTest::keepsWhatWasKnownWhereNothingCanBeReadNow()
{
    const Looked before(fleetAnswer);
    const Looked meanwhile(denyingAnswer);
    const Looked now(laterAnswer);
    LastLook look;
    look.take(fleet::LookedAt::of(before.rig.fleet));
    QCOMPARE(told(look.changesTo(fleet::LookedAt::of(meanwhile.rig.fleet))), QStringList());
    look.take(fleet::LookedAt::of(meanwhile.rig.fleet));
    QVERIFY(told(look.changesTo(fleet::LookedAt::of(now.rig.fleet)))
                .contains(line("open", Kind::LockChanged)));
}

void LastLookTest::takesNothingForGoneWhereTheListIsNotWhole()
{
    const Looked before(fleetAnswer);
    const Looked now(cutAnswer);
    QVERIFY(now.rig.fleet.places().front().error);
    LastLook look;
    look.take(fleet::LookedAt::of(before.rig.fleet));
    QCOMPARE(told(look.changesTo(fleet::LookedAt::of(now.rig.fleet))), QStringList());
    look.take(fleet::LookedAt::of(now.rig.fleet));
    QCOMPARE(told(look.changesTo(fleet::LookedAt::of(before.rig.fleet))), QStringList());
}

void LastLookTest::keepsItsFileForTheOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("private/fleet.json"));
    const Looked now(fleetAnswer);
    LastLook look;
    look.take(fleet::LookedAt::of(now.rig.fleet));
    QVERIFY(look.save(path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(path).path()) & (QFile::ReadGroup | QFile::ExeOther),
             QFile::Permissions());
    const auto loaded = LastLook::load(path);
    QVERIFY(loaded);
    QCOMPARE(told(loaded->changesTo(fleet::LookedAt::of(now.rig.fleet))), QStringList());
}

void LastLookTest::leavesAForeignFileAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fleet.json"));
    const auto none = LastLook::load(path);
    QVERIFY(none && none->isEmpty());
    for (const QByteArray text : {"", "no JSON", R"({"fleetLook":2,"vaults":[]})"}) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(text);
        file.close();
        const auto look = LastLook::load(path);
        QCOMPARE(look.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(look.error().detail, path);
    }
}

QTEST_GUILESS_MAIN(LastLookTest)
#include "tst_lastlook.moc"
