// SPDX-License-Identifier: GPL-3.0-or-later

// The power fails: of what was written and not flushed, the disk has nothing, all, a beginning, or
// any sectors. Each such disk is opened by the real journal and session.
#include "custody/support/errand.h"
#include "custody/support/powerloss.h"
#include "custody/support/table.h"
#include "custody/support/verdict.h"
#include "support/journalfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace vaultlock;
using namespace vaultlock::tests;
using Operation = Errand::Operation;
using watcheddisk::Call;

namespace {

struct Counts
{
    int images = 0;
    int arrived = 0;
    int durable = 0;
    int inJournal = 0;
    int toldAsLost = 0;
    int setAside = 0; ///< images whose journal was taken for damaged
    QStringList missing;
    QStringList wrong;
};

/// What the program had said by then.
QByteArrayList saidBefore(const std::vector<Call> &calls, std::size_t number)
{
    QByteArrayList said;
    std::for_each(calls.begin(), calls.begin() + static_cast<std::ptrdiff_t>(number),
                  [&said](const Call &call) {
                      if (call.kind == Call::Kind::Note)
                          said << call.data;
                  });
    return said;
}

QByteArrayList beginningWith(const QByteArrayList &lines, const QByteArray &beginning)
{
    QByteArrayList found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [&](const QByteArray &line) { return line.startsWith(beginning); });
    return found;
}

/// Entries that were said to be durable and are not there.
QStringList missingEntries(const QByteArrayList &said, const std::vector<journal::Entry> &entries)
{
    QStringList missing;
    for (const QByteArray &line : beginningWith(said, "durable ")) {
        const bool isThere =
            std::any_of(entries.begin(), entries.end(), [&line](const journal::Entry &entry) {
                return line == "durable " + journal::entryKindName(entry.kind).toLatin1() + ' ' +
                                   entry.lockId.toLatin1();
            });
        if (!isThere)
            missing << QString::fromLatin1(line);
    }
    return missing;
}

bool writeFiles(const QString &folder, const Files &files)
{
    return QDir().mkpath(folder) &&
           std::all_of(files.begin(), files.end(), [&folder](const auto &named) {
               QFile file(folder + u'/' + QFile::decodeName(named.first));
               return file.open(QIODevice::WriteOnly) &&
                      file.write(named.second) == named.second.size();
           });
}

} // namespace

class CustodyPowerLossTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasDurableIsOnEveryDisk_data();
    void whatWasDurableIsOnEveryDisk();
    void aDiskKeepsOnlyWhatWasFlushed();
    void cleanupTestCase();

private:
    void judge(const PowerLoss &loss, std::size_t call, Reached reached, Counts &counts);

    ManualClock m_clock;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<VaultArn> m_vault;
    Truth m_before{sandbox::VaultStore(*AccountId::fromString(QStringLiteral("999999999999")),
                                       *Region::fromString(custodyRegion)),
                   {},
                   {}};
    Truth m_after = m_before;
    QByteArray m_intent; ///< that is durable when the request leaves
    QByteArray m_lockId; ///< that had arrived before the recording; else empty
    QRandomGenerator m_chance{15};
    Table m_table{QStringLiteral("Power loss: disks made from the recorded writes and flushes"),
                  {QStringLiteral("during"), QStringLiteral("recorded calls"),
                   QStringLiteral("disks"), QStringLiteral("IDs that had arrived"),
                   QStringLiteral("durable before"), QStringLiteral("in the journal"),
                   QStringLiteral("not written yet, told as not here"),
                   QStringLiteral("taken for damaged"), QStringLiteral("durable and missing"),
                   QStringLiteral("wrong conclusions")}};
};

void CustodyPowerLossTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
    m_service = std::make_unique<Service>(m_clock);
}

void CustodyPowerLossTest::cleanupTestCase()
{
    m_table.print();
}

void CustodyPowerLossTest::whatWasDurableIsOnEveryDisk_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("intent");
    QTest::newRow("Initiate") << Operation::Initiate << QByteArray("durable initiate-intended ");
    QTest::newRow("Complete") << Operation::Complete << QByteArray("durable complete-intended ");
    QTest::newRow("Abort") << Operation::Abort << QByteArray("durable abort-intended ");
    QTest::newRow("the saving that was delayed")
        << Operation::Save << QByteArray("durable initiate-intended ");
}

void CustodyPowerLossTest::whatWasDurableIsOnEveryDisk()
{
    QFETCH(Operation, operation);
    QFETCH(QByteArray, intent);
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable() && QDir().mkpath(place.folder()));
    m_intent = intent;
    m_vault = std::make_unique<VaultArn>(
        m_service->makeVault(QStringLiteral("vault-%1").arg(static_cast<int>(operation))));
    m_lockId.clear();
    if (operation == Operation::Complete || operation == Operation::Abort) {
        Program program(place.journal(), m_service->url(), m_clock);
        const auto session = program.newSession(*m_vault);
        QVERIFY(program.settles(*session) && program.initiates(*session, 365));
        m_lockId = m_service->lockOf(*m_vault)->id;
    }
    m_before = m_service->truth();
    const PowerLoss start(place.folder().toUtf8());
    const QString record = QFileInfo(place.folder()).path() + QStringLiteral("/record");
    Errand errand{operation, place.journal(), m_service->url(), m_vault->toString(),
                  m_clock.utcNow()};
    errand.record = record;
    const ErrandReport report = sendOnErrand(errand);
    QVERIFY2(report.exitCode == 0, report.said.join('\n').constData());
    m_after = m_service->truth();

    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PowerLoss loss = start.with(watcheddisk::recordedIn(file.readAll()));
    const auto calls = static_cast<int>(loss.calls().size());
    const int disks = isWholeTableWanted() ? 100 : 16;
    Counts counts;
    for (int i = 0; i < disks; ++i)
        judge(loss, static_cast<std::size_t>(qint64(calls) * (i + 1) / disks),
              static_cast<Reached>(i % waysToReach), counts);
    // What has just been said to be durable needs nothing that comes later.
    for (std::size_t call = 0; call < loss.calls().size(); ++call) {
        if (loss.calls()[call].data.startsWith("durable "))
            judge(loss, call + 1, Reached::Nothing, counts);
    }
    const auto number = [](auto count) {
        return QString::number(count);
    };
    m_table.add({QString::fromLatin1(QTest::currentDataTag()), number(calls), number(counts.images),
                 number(counts.arrived), number(counts.durable), number(counts.inJournal),
                 number(counts.toldAsLost), number(counts.setAside), number(counts.missing.size()),
                 number(counts.wrong.size())});
    QCOMPARE(counts.missing, QStringList());
    QCOMPARE(counts.wrong, QStringList());
    QVERIFY(counts.durable > 0);
}

void CustodyPowerLossTest::judge(const PowerLoss &loss, std::size_t call, Reached reached,
                                 Counts &counts)
{
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    QVERIFY(writeFiles(place.folder(), loss.filesAt(call, reached, m_chance)));
    const QByteArrayList said = saidBefore(loss.calls(), call);
    const QByteArrayList arrivals = beginningWith(said, "arrived ");
    const QByteArray arrived =
        arrivals.isEmpty() ? m_lockId : arrivals.back().mid(qsizetype(qstrlen("arrived ")));
    const bool hasLeft = !beginningWith(said, m_intent).isEmpty();
    m_service->goBackTo(hasLeft ? m_after : m_before);

    Program program(place.journal(), m_service->url(), m_clock);
    const auto session = program.newSession(*m_vault);
    const Verdict verdict = verdictOf(program, *session, *m_service, place.journal(), arrived);
    const QString where = QStringLiteral(" at call %1, way %2").arg(call).arg(int(reached));
    for (const QString &wrong : verdict.wrong)
        counts.wrong << wrong + where;
    for (const QString &entry : missingEntries(said, verdict.entries))
        counts.missing << entry + where;
    ++counts.images;
    counts.setAside +=
        QDir(place.folder()).entryList({QStringLiteral("*.damaged-*")}).isEmpty() ? 0 : 1;
    if (arrived.isEmpty())
        return;
    const bool isDurable =
        !m_lockId.isEmpty() || said.contains("durable lock-id-received " + arrived);
    ++counts.arrived;
    counts.durable += isDurable ? 1 : 0;
    counts.inJournal += verdict.places.journal ? 1 : 0;
    if (verdict.places.journal)
        return;
    if (!isDurable && verdict.custody == lock::LockIdCustody::Lost)
        ++counts.toldAsLost;
    else
        counts.missing << QString::fromLatin1(arrived) + where;
}

void CustodyPowerLossTest::aDiskKeepsOnlyWhatWasFlushed()
{
    using Kind = Call::Kind;
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable() && QDir().mkpath(place.folder()));
    const QByteArray folder = place.folder().toUtf8();
    const QByteArray path = folder + "/file";
    const PowerLoss loss = PowerLoss(folder).with({
        {Kind::Write, 7, 0, path, "flushed"},
        {Kind::Flush, 7, 0, path, {}},
        {Kind::Flush, 1, 0, folder, {}},
        {Kind::Write, 7, 7, path, " and not"},
        {Kind::Rename, 0, 0, path, folder + "/other"},
    });
    const auto at = [&](std::size_t call, Reached reached) {
        return loss.filesAt(call, reached, m_chance);
    };
    QCOMPARE(at(2, Reached::Nothing), Files());
    QCOMPARE(at(2, Reached::Everything), (Files{{"file", "flushed"}}));
    QCOMPARE(at(5, Reached::Nothing), (Files{{"file", "flushed"}}));
    QCOMPARE(at(5, Reached::Everything), (Files{{"other", "flushed and not"}}));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const auto errand = Errand::fromArguments(QCoreApplication::arguments())) {
        QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*=false"));
        return errand->run();
    }
    CustodyPowerLossTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_custodypowerloss.moc"
