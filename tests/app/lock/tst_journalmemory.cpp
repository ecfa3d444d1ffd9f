// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/journalmemory.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::lock;
using journal::Entry;
using journal::EntryKind;
using Entries = std::vector<journal::Entry>;

namespace {

Entry entry(int second, EntryKind kind = EntryKind::InitiateIntended)
{
    Entry made;
    made.kind = kind;
    made.attempt = QUuid(0x0a1b2c3d, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    made.time = utcTime({2026, 3, 2}, {15, 4, 0}).addSecs(second);
    return made;
}

QString namesOf(const Entries &entries)
{
    QStringList names;
    for (const Entry &each : entries)
        names << QString::number(entry(0).time.secsTo(each.time));
    return names.join(u' ');
}

} // namespace

class JournalMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void putsWhatIsMissingInItsPlace_data();
    void putsWhatIsMissingInItsPlace();
    void keepsWhatCouldNotBeWrittenUntilItIs();
    void believesNothingOfAFileThatCannotBeRead();
    void doesNotGrowWithTheYears();
};

void JournalMemoryTest::putsWhatIsMissingInItsPlace_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("now");
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("missing");
    using L = QList<int>;
    QTest::newRow("first reading") << L{} << L{1, 2} << "1 2"
                                   << "";
    QTest::newRow("as before") << L{1, 2} << L{1, 2} << "1 2"
                               << "";
    QTest::newRow("another instance appended") << L{1, 2} << L{1, 2, 3} << "1 2 3"
                                               << "";
    QTest::newRow("emptied") << L{1, 2} << L{} << "1 2"
                             << "1 2";
    QTest::newRow("an older copy") << L{1, 2, 3} << L{1} << "1 2 3"
                                   << "2 3";
    QTest::newRow("an older copy of another instance") << L{2, 3} << L{1, 2} << "1 2 3"
                                                       << "3";
    QTest::newRow("one was taken out") << L{1, 2, 3} << L{1, 3} << "1 2 3"
                                       << "2";
    QTest::newRow("another file") << L{1, 2} << L{7, 8} << "1 2 7 8"
                                  << "1 2";
    QTest::newRow("emptied, then used") << L{1, 2} << L{3} << "1 2 3"
                                        << "1 2";
}

void JournalMemoryTest::putsWhatIsMissingInItsPlace()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, now);
    QFETCH(QString, all);
    QFETCH(QString, missing);
    const auto entries = [](const QList<int> &seconds) {
        Entries made;
        for (const int second : seconds)
            made.push_back(entry(second));
        return made;
    };
    JournalMemory memory;
    memory.compareWith(entries(before));
    QCOMPARE(namesOf(memory.compareWith(entries(now))), all);
    QCOMPARE(namesOf(memory.missing()), missing);
}

void JournalMemoryTest::keepsWhatCouldNotBeWrittenUntilItIs()
{
    JournalMemory memory;
    memory.keepDurable(entry(1));
    const Entry id = entry(2, EntryKind::LockIdReceived);
    memory.keepMissing(id);
    QVERIFY(memory.isLockIdMissing(id.attempt));
    QVERIFY(!memory.isLockIdMissing(QUuid::createUuid()));
    // Read again without it, and with what came after it.
    QCOMPARE(namesOf(memory.compareWith({entry(1), entry(3)})), QStringLiteral("1 2 3"));
    QCOMPARE(namesOf(memory.missing()), QStringLiteral("2"));
    memory.noteSaved(id);
    QVERIFY(!memory.isLockIdMissing(entry(0).attempt));
    QCOMPARE(namesOf(memory.compareWith({entry(1), entry(3), id})), QStringLiteral("1 2 3"));
    QVERIFY(memory.missing().empty());
}

void JournalMemoryTest::believesNothingOfAFileThatCannotBeRead()
{
    JournalMemory memory;
    memory.compareWith({entry(1), entry(2, EntryKind::LockIdReceived)});
    memory.doubtAll();
    QVERIFY(memory.isLockIdMissing(entry(0).attempt));
    memory.compareWith({entry(1), entry(2, EntryKind::LockIdReceived)});
    QVERIFY(!memory.isLockIdMissing(entry(0).attempt));
    QVERIFY(memory.missing().empty());
}

void JournalMemoryTest::doesNotGrowWithTheYears()
{
    Entries years;
    for (int i = 0; i < 2000; ++i)
        years.push_back(entry(i));
    JournalMemory memory;
    QCOMPARE(memory.compareWith(years).size(), years.size());
    QCOMPARE(memory.compareWith(years).size(), years.size());
    QVERIFY(memory.missing().empty());
    memory.compareWith({});
    QCOMPARE(memory.missing().size(), std::size_t(500));
    QCOMPARE(memory.missing().back().time, years.back().time);
}

QTEST_GUILESS_MAIN(JournalMemoryTest)
#include "tst_journalmemory.moc"
