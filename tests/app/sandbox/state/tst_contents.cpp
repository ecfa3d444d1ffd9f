// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/state/contents.h"
#include "support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using vaultlock::tests::OrdinaryUser;

namespace {

// FIPS 180-4's own example.
const QByteArray abc("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

void replaceFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class ContentsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItAdded_data();
    void readsWhatItAdded();
    void isReadableByItsOwnerOnly();
    void tellsBytesThatAreMissingOrChanged();
    void removesWhatNobodyWants();
    void leavesTheFilesOfOthers();
    void saysWhereItCannotWrite();
};

void ContentsTest::readsWhatItAdded_data()
{
    QTest::addColumn<bool>("isOnDisk");
    QTest::newRow("in memory") << false;
    QTest::newRow("on disk") << true;
}

void ContentsTest::readsWhatItAdded()
{
    QFETCH(bool, isOnDisk);
    const QTemporaryDir folder;
    const QString path = isOnDisk ? folder.filePath(QStringLiteral("new/archives")) : QString();
    Contents contents(path);
    const auto content = contents.add("abc");
    QVERIFY(content);
    QCOMPARE(content->sha256, abc);
    QCOMPARE(content->size, 3);
    QCOMPARE(*contents.read(*content), QByteArray("abc"));
    QVERIFY(!contents.read({QByteArray(64, '0'), 3}));
    QCOMPARE(Contents(path).read(*content).has_value(), isOnDisk);
}

void ContentsTest::isReadableByItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("archives"));
    QVERIFY(Contents(path).add("abc"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QVERIFY(!(QFile::permissions(path + u'/' + QString::fromLatin1(abc)) & others));
}

void ContentsTest::tellsBytesThatAreMissingOrChanged()
{
    const QTemporaryDir folder;
    Contents contents(folder.path());
    const Content whole = *contents.add("abc");
    const Content changed = *contents.add("changed");
    const Content longer = *contents.add("longer");
    const Content missing = *contents.add("missing");
    const auto pathOf = [&folder](const Content &content) {
        return folder.filePath(QString::fromLatin1(content.sha256));
    };
    replaceFile(pathOf(changed), "chanGed");
    replaceFile(pathOf(longer), "longer than it was");
    QVERIFY(QFile::remove(pathOf(missing)));
    ContentSizes all;
    for (const Content &content : {whole, changed, longer, missing})
        all.insert(content.sha256, content.size);
    QStringList expected;
    for (const Content &content : {changed, longer, missing}) {
        QCOMPARE(contents.read(content).error().kind, ErrorKind::SandboxUnavailable);
        expected.append(QString::fromLatin1(content.sha256));
    }
    expected.sort();
    QCOMPARE(contents.damaged(all), expected);
    QVERIFY(contents.read(whole));
}

void ContentsTest::removesWhatNobodyWants()
{
    const QTemporaryDir folder;
    for (const QString &path : {QString(), folder.path()}) {
        Contents contents(path);
        const Content wanted = *contents.add("abc");
        const Content unwanted = *contents.add("orphan");
        contents.retain({{wanted.sha256, wanted.size}});
        QVERIFY(contents.read(wanted));
        QVERIFY(!contents.read(unwanted));
    }
    // What a kill leaves of a file that was being written.
    replaceFile(folder.filePath(QString::fromLatin1(abc) + QLatin1String(".Ab12cD")), "ab");
    Contents(folder.path()).retain({{abc, 3}});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QString::fromLatin1(abc)});
}

void ContentsTest::leavesTheFilesOfOthers()
{
    const QTemporaryDir folder;
    replaceFile(folder.filePath(QStringLiteral("notes.txt")), "mine");
    Contents(folder.path()).retain({});
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("notes.txt"))));
}

void ContentsTest::saysWhereItCannotWrite()
{
    const OrdinaryUser user;
    QVERIFY(user.isOrdinary());
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    for (const QString &path : {folder.path(), folder.filePath(QStringLiteral("new"))}) {
        const auto content = Contents(path).add("abc");
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::SandboxUnavailable);
    }
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(ContentsTest)
#include "tst_contents.moc"
