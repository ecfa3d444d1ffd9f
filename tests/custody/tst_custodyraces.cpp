// SPDX-License-Identifier: GPL-3.0-or-later

// Something else writes to the journal's file, or takes it away, in the midst of our own writing:
// before each call with which an entry gets to the disk.
#include "custody/support/watcheddisk.h"
#include "support/tampering.h"

#include <QLoggingCategory>

#include <algorithm>
#include <climits>
#include <memory>

using namespace vaultlock;
using namespace vaultlock::journal;
using namespace vaultlock::tests;

namespace {

/// Ours, whatever stands beside them: theirs, and what a damaged file gave that no hash proves.
std::vector<Entry> ours(std::vector<Entry> entries)
{
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [](const Entry &entry) {
                                     return entry.detail == u"theirs" ||
                                            entry.kind == EntryKind::Unverified;
                                 }),
                  entries.end());
    return entries;
}

} // namespace

class CustodyRacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostWhicheverWriteItMeets_data();
    void nothingIsLostWhicheverWriteItMeets();

private:
    /// Whether the writing had such a moment.
    bool meets(int moment, const Tamper &tamper);
};

void CustodyRacesTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.journal.warning=false"));
}

void CustodyRacesTest::nothingIsLostWhicheverWriteItMeets_data()
{
    const JournalFolder elsewhere(JournalFolder::Disk::Memory);
    const QByteArray older = closedJournal(elsewhere.journal(), someEntries(2));
    QTest::addColumn<Tamper>("tamper");
    QTest::newRow("removed") << Tamper(&removeAll);
    QTest::newRow("emptied in place") << Tamper([](const QString &path) { put(path, {}); });
    QTest::newRow("overwritten in place with an older copy")
        << Tamper([older](const QString &path) { put(path, older); });
    const QByteArray foreign =
        closedJournal(elsewhere.journal() + QStringLiteral(".foreign"), othersEntries(13));
    QTest::newRow("overwritten in place with another journal, of more entries")
        << Tamper([foreign](const QString &path) { put(path, foreign); });
    std::vector<Entry> more = someEntries(5);
    const std::vector<Entry> theirs = othersEntries(13);
    more.insert(more.end(), theirs.begin(), theirs.end());
    const QByteArray newer = closedJournal(elsewhere.journal() + QStringLiteral(".newer"), more);
    QTest::newRow("overwritten in place with a copy that has gone on elsewhere")
        << Tamper([newer](const QString &path) { put(path, newer); });
    QTest::newRow("replaced by an older copy") << Tamper([older](const QString &path) {
        removeAll(path);
        put(path, older);
    });
    QTest::newRow("replaced by an empty file") << Tamper([](const QString &path) {
        removeAll(path);
        put(path, {});
    });
}

void CustodyRacesTest::nothingIsLostWhicheverWriteItMeets()
{
    QFETCH(Tamper, tamper);
    int moments = 0;
    while (meets(moments + 1, tamper)) {
        if (QTest::currentTestFailed())
            return;
        ++moments;
    }
    QVERIFY2(moments >= 5, qPrintable(QString::number(moments))); // log, file, and their flushes
}

bool CustodyRacesTest::meets(int moment, const Tamper &tamper)
{
    const auto expected = withoutNumbers(someEntries(6));
    const JournalFolder place(JournalFolder::Disk::Memory);
    auto database = std::make_unique<JournalDatabase>(place.journal());
    if (!openAndVerify(*database) || !append(*database, someEntries(5)))
        return false;
    database->tidy();
    bool isMet = false;
    watcheddisk::watch(place.folder().toUtf8());
    watcheddisk::restart();
    watcheddisk::actAtMoment(moment, [&] {
        isMet = true;
        tamper(place.journal());
    });
    // What cannot be written is kept by whoever has it, and written later (lock/unsavedlockids.h).
    const Entry last = someEntries(6).back();
    const bool isKept = database->append(last) || database->append(last);
    database->tidy();
    watcheddisk::actAtMoment(INT_MAX, {});
    watcheddisk::watch({});
    const auto when = [moment](const char *what) {
        return QStringLiteral("moment %1: %2").arg(moment).arg(QLatin1String(what)).toUtf8();
    };
    [&] {
        QVERIFY2(isKept, when("not written").constData());
        database.reset(); // the program ends, and nothing else was asked of it
        JournalDatabase another(place.journal());
        QVERIFY2(openAndVerify(another), when("not opened").constData());
        const auto entries = another.read();
        QVERIFY2(entries && withoutNumbers(ours(*entries)) == expected,
                 when("after a restart").constData());
    }();
    return isMet;
}

QTEST_GUILESS_MAIN(CustodyRacesTest)
#include "tst_custodyraces.moc"
