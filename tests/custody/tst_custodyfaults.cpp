// SPDX-License-Identifier: GPL-3.0-or-later

// What may become of the journal's file while the program runs. One lock is on screen; the other is
// known to the journal alone.
#include "custody/support/table.h"
#include "custody/support/verdict.h"
#include "custody/support/watcheddisk.h"
#include "lock/stateknowledge.h"
#include "support/awaited.h"
#include "support/damagedjournal.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <sys/stat.h>
#include <utility>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

/// The journal of a program that runs, and what there is beside it.
struct Scene
{
    QString path;
    QByteArray olderCopy; ///< of before both locks
    QString elsewhere;    ///< another program's journal, in another folder
};

using Act = std::function<void(const Scene &scene)>;

void removeAll(const Scene &scene)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(scene.path + QLatin1String(suffix));
}

Act replacedBy(const std::function<void(const Scene &scene)> &put)
{
    return [put](const Scene &scene) {
        removeAll(scene);
        put(scene);
    };
}

void setFolderMode(const Scene &scene, ::mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(QFileInfo(scene.path).path()).constData(), mode), 0);
}

/// One bit; keepTime: as a disk does it, and not a program.
void flipBit(const QString &path, qint64 bit, bool keepTime)
{
    struct ::stat before = {};
    QFile file(path);
    QVERIFY(::stat(QFile::encodeName(path).constData(), &before) == 0 &&
            file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.seek(bit / 8));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(bit / 8));
    QVERIFY(file.putChar(static_cast<char>(byte ^ (1 << (bit % 8)))));
    file.close();
    const std::array times{before.st_atim, before.st_mtim};
    if (keepTime)
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0), 0);
}

struct Counts
{
    int times = 0;
    int ids = 0;
    int screen = 0;
    int memory = 0; ///< of a session, not on disk
    int journal = 0;
    int setAside = 0;
    QStringList missing;
    QStringList wrong;
};

QString number(qsizetype count)
{
    return QString::number(count);
}

} // namespace

Q_DECLARE_METATYPE(Act)

class CustodyFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noLockIdIsLostWhateverBecomesOfTheFile_data();
    void noLockIdIsLostWhateverBecomesOfTheFile();
    void noLockIdIsLostWhereverABitFlips_data();
    void noLockIdIsLostWhereverABitFlips();
    void cleanupTestCase();

private:
    VaultArn newVault();
    /// A lock in progress, made by a program that has ended since; its ID.
    QByteArray initiate(const VaultArn &vault, const QString &path);
    void play(const Act &strike, const Act &relent, bool isAsItArrives, Counts &counts);
    void look(Program &program, lock::VaultLockSession &session, const VaultArn &other,
              const QString &path, Counts &counts, const QString &when);
    void flip(const QString &path, const VaultArn &vault, const VaultArn &other, qint64 bit,
              bool keepTime, Counts &counts);
    void addRow(const QString &name, const Counts &counts);

    ManualClock m_clock;
    std::unique_ptr<Service> m_service;
    int m_vaults = 0;
    Table m_table{QStringLiteral("The journal's file, while the program runs: the same IDs then, "
                                 "and after a restart"),
                  {QStringLiteral("what became of it"), QStringLiteral("times"),
                   QStringLiteral("IDs here"), QStringLiteral("on screen"),
                   QStringLiteral("unsaved, in memory"), QStringLiteral("in the journal"),
                   QStringLiteral("in a file set aside"), QStringLiteral("missing"),
                   QStringLiteral("wrong conclusions")}};
};

void CustodyFaultsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
    m_service = std::make_unique<Service>(m_clock);
}

void CustodyFaultsTest::cleanupTestCase()
{
    m_table.print();
}

VaultArn CustodyFaultsTest::newVault()
{
    return m_service->makeVault(QStringLiteral("vault-%1").arg(++m_vaults));
}

QByteArray CustodyFaultsTest::initiate(const VaultArn &vault, const QString &path)
{
    Program program(path, m_service->url(), m_clock);
    const auto session = program.newSession(vault);
    if (!program.settles(*session) || !program.initiates(*session, 365))
        return {};
    return m_service->lockOf(vault)->id;
}

void CustodyFaultsTest::noLockIdIsLostWhateverBecomesOfTheFile_data()
{
    QTest::addColumn<Act>("strike");
    QTest::addColumn<Act>("relent");
    const Act nothing = [](const Scene &) {
    };
    QTest::newRow("removed") << Act(&removeAll) << nothing;
    QTest::newRow("removed with its folder")
        << Act([](const Scene &scene) { QDir(QFileInfo(scene.path).path()).removeRecursively(); })
        << nothing;
    QTest::newRow("replaced by an older copy")
        << replacedBy([](const Scene &scene) { put(scene.path, scene.olderCopy); }) << nothing;
    QTest::newRow("overwritten in place with an older copy")
        << Act([](const Scene &scene) { put(scene.path, scene.olderCopy); }) << nothing;
    QTest::newRow("emptied in place")
        << Act([](const Scene &scene) { put(scene.path, {}); }) << nothing;
    QTest::newRow("emptied in place, then removed") << Act([](const Scene &scene) {
        put(scene.path, {});
        removeAll(scene);
    }) << nothing;
    QTest::newRow("replaced by an empty file")
        << replacedBy([](const Scene &scene) { put(scene.path, {}); }) << nothing;
    QTest::newRow("replaced by a link that leads nowhere") << replacedBy([](const Scene &scene) {
        QVERIFY(QFile::link(QStringLiteral("/nowhere/journal.sqlite"), scene.path));
    }) << nothing;
    QTest::newRow("replaced by a link to another journal")
        << replacedBy([](const Scene &scene) { QVERIFY(QFile::link(scene.elsewhere, scene.path)); })
        << nothing;
    QTest::newRow("its folder read-only") << Act([](const Scene &scene) {
        setFolderMode(scene, 0500);
        QCOMPARE(::chmod(QFile::encodeName(scene.path).constData(), 0400), 0);
    }) << Act([](const Scene &scene) {
        setFolderMode(scene, 0700);
        QCOMPARE(::chmod(QFile::encodeName(scene.path).constData(), 0600), 0);
    });
    QTest::newRow("its disk full") << Act([](const Scene &) { watcheddisk::setFull(true); })
                                   << Act([](const Scene &) { watcheddisk::setFull(false); });
}

void CustodyFaultsTest::noLockIdIsLostWhateverBecomesOfTheFile()
{
    QFETCH(Act, strike);
    QFETCH(Act, relent);
    for (const bool isAsItArrives : {false, true}) {
        Counts counts;
        play(strike, relent, isAsItArrives, counts);
        addRow(QString::fromLatin1(QTest::currentDataTag()) +
                   (isAsItArrives ? QStringLiteral(", as an ID arrives") : QString()),
               counts);
        QCOMPARE(counts.missing, QStringList());
        QCOMPARE(counts.wrong, QStringList());
    }
}

void CustodyFaultsTest::addRow(const QString &name, const Counts &counts)
{
    m_table.add({name, number(counts.times), number(counts.ids), number(counts.screen),
                 number(counts.memory), number(counts.journal), number(counts.setAside),
                 number(counts.missing.size()), number(counts.wrong.size())});
}

void CustodyFaultsTest::play(const Act &strike, const Act &relent, bool isAsItArrives,
                             Counts &counts)
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    const JournalFolder elsewhere(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable() && elsewhere.isUsable());
    watcheddisk::watch(place.folder().toUtf8());
    Scene scene{place.journal(), {}, elsewhere.journal()};
    QVERIFY(!initiate(newVault(), scene.path).isEmpty());
    QVERIFY(!initiate(newVault(), scene.elsewhere).isEmpty());
    scene.olderCopy = contentOf(scene.path);
    const QByteArray others = contentOf(scene.elsewhere);
    const VaultArn other = newVault();
    const VaultArn vault = newVault();
    QVERIFY(!initiate(other, scene.path).isEmpty());
    {
        bool hasStruck = false;
        Program program(scene.path, m_service->url(), m_clock, [&](const QByteArray &text) {
            if (isAsItArrives && text.startsWith("arrived ") && !std::exchange(hasStruck, true))
                strike(scene);
        });
        const auto session = program.newSession(vault);
        QVERIFY(program.verifies() && program.settles(*session) &&
                program.initiates(*session, 365));
        if (!isAsItArrives)
            strike(scene);
        (void)program.settles(*session);
        look(program, *session, other, scene.path, counts, QStringLiteral("while it lasts"));
        relent(scene);
        QVERIFY(program.saves(*session) && program.settles(*session));
        look(program, *session, other, scene.path, counts, QStringLiteral("when it is over"));
    }
    Program program(scene.path, m_service->url(), m_clock);
    const auto session = program.newSession(vault);
    (void)program.settles(*session);
    look(program, *session, other, scene.path, counts, QStringLiteral("after a restart"));
    // Whatever else was there is as it was.
    QCOMPARE(contentOf(scene.elsewhere), others);
}

/// The ID of the session's lock, and that of a lock that only the journal knows.
void CustodyFaultsTest::look(Program &program, lock::VaultLockSession &session,
                             const VaultArn &other, const QString &path, Counts &counts,
                             const QString &when)
{
    ++counts.times;
    for (const VaultArn &vault : {session.vault(), other}) {
        const QByteArray lockId = m_service->lockOf(vault)->id;
        const auto entries = awaited(program.journal().read({vault.toString()}));
        Places places = placesOf(lockId, entries.value_or(std::vector<journal::Entry>()), path);
        bool isInMemory = false;
        if (vault == session.vault()) {
            places.screen = lock::lockIdOf(session.state()).toLatin1() == lockId;
            isInMemory = session.hasUnsavedLockId();
        }
        ++counts.ids;
        counts.screen += places.screen ? 1 : 0;
        counts.memory += isInMemory ? 1 : 0;
        counts.journal += places.journal ? 1 : 0;
        counts.setAside += places.setAside ? 1 : 0;
        if (!places.any() && !isInMemory)
            counts.missing << when + u' ' + vault.toString();
        for (const QString &wrong : wrongConclusions(
                 entries.value_or(std::vector<journal::Entry>()), m_service->livesOf(vault)))
            counts.wrong << when + u' ' + wrong;
    }
}

void CustodyFaultsTest::noLockIdIsLostWhereverABitFlips_data()
{
    QTest::addColumn<bool>("keepTime");
    QTest::newRow("a bit flipped by a program") << false;
    QTest::newRow("a bit flipped by the disk") << true;
}

void CustodyFaultsTest::noLockIdIsLostWhereverABitFlips()
{
    QFETCH(bool, keepTime);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    const VaultArn vault = newVault();
    const VaultArn other = newVault();
    QVERIFY(!initiate(vault, place.journal()).isEmpty());
    QVERIFY(!initiate(other, place.journal()).isEmpty());
    const QByteArray content = contentOf(place.journal());
    const int flips = isWholeTableWanted() ? 250 : 20;
    Counts counts;
    for (int i = 0; i < flips; ++i) {
        clear(place.folder());
        put(place.journal(), content);
        // Each of the bits of a byte in turn.
        flip(place.journal(), vault, other, content.size() * i / flips * 8 + i % 8, keepTime,
             counts);
    }
    addRow(QString::fromLatin1(QTest::currentDataTag()), counts);
    QCOMPARE(counts.missing, QStringList());
    QCOMPARE(counts.wrong, QStringList());
}

void CustodyFaultsTest::flip(const QString &path, const VaultArn &vault, const VaultArn &other,
                             qint64 bit, bool keepTime, Counts &counts)
{
    const QString when = QStringLiteral("bit %1").arg(bit);
    {
        Program program(path, m_service->url(), m_clock);
        const auto session = program.newSession(vault);
        QVERIFY(program.verifies() && program.settles(*session));
        flipBit(path, bit, keepTime);
        QVERIFY(program.settles(*session));
        look(program, *session, other, path, counts, when);
    }
    Program program(path, m_service->url(), m_clock);
    const auto session = program.newSession(vault);
    QVERIFY(program.settles(*session));
    look(program, *session, other, path, counts, when + QStringLiteral(" and a restart"));
}

QTEST_GUILESS_MAIN(CustodyFaultsTest)
#include "tst_custodyfaults.moc"
