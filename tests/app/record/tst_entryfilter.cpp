// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/identifiers.h"
#include "record/entryfilter.h"
#include "support/sampleentries.h"
#include "words/entrywords.h"

#include <QTest>

using namespace vaultlock;
using journal::Entry;
using journal::EntryKind;
using record::EntryFilter;

namespace {

using Place = EntryFilter::Place;
using Subject = EntryFilter::Subject;

constexpr int kinds = static_cast<int>(EntryKind::Unverified) + 1;

Entry entryOf(EntryKind kind)
{
    Entry entry = tests::sampleEntry();
    entry.kind = kind;
    return entry;
}

Entry liveEntry()
{
    Entry entry = tests::sampleEntry();
    entry.vaultArn = QStringLiteral("arn:aws:glacier:eu-west-1:111122223333:vaults/records");
    const auto arn = VaultArn::fromString(entry.vaultArn);
    entry.origin = LockOrigin::service({}, arn->partition(), arn->account()).key();
    entry.caller = QStringLiteral("arn:aws:sts::111122223333:assumed-role/Keeper/alice");
    return entry;
}

} // namespace

class EntryFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEverythingUnlessSomethingIsWanted();
    void findsTextInEveryField_data();
    void findsTextInEveryField();
    void wantsEveryWord();
    void findsNothingInThePolicy();
    void takesOneVaultAloneByItsArn();
    void tellsSandboxFromLive();
    void takesAnUnknownOriginForLive();
    void hasASubjectForEveryKind();
    void tellsSubjectsApart_data();
    void tellsSubjectsApart();
    void wantsPlaceAndSubjectAndTextAtOnce();
};

void EntryFilterTest::takesEverythingUnlessSomethingIsWanted()
{
    EntryFilter filter;
    for (int kind = 0; kind < kinds; ++kind)
        QVERIFY(filter.takes(entryOf(static_cast<EntryKind>(kind))));
    QVERIFY(filter.takesAll() && filter.takes(Entry()));
    filter.text = QStringLiteral("  ");
    QVERIFY(filter.takesAll() && filter.takes(Entry()));
    for (const EntryFilter &other : {EntryFilter{QStringLiteral("x")}, EntryFilter{{}, Place::Live},
                                     EntryFilter{{}, Place::Any, Subject::End}})
        QVERIFY(!other.takesAll());
}

void EntryFilterTest::findsTextInEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("vault") << QStringLiteral("RECORD");
    QTest::newRow("what happened") << QStringLiteral("was ASKED for");
    QTest::newRow("place") << QStringLiteral("live 111122223333");
    QTest::newRow("Region") << QStringLiteral("EU-West");
    QTest::newRow("lock ID") << QStringLiteral("ae863rkk");
    QTest::newRow("request ID") << QStringLiteral("dc_hsomhae8");
    QTest::newRow("who") << QStringLiteral("keeper/ALICE");
    QTest::newRow("service's code") << QStringLiteral("accessdenied");
    QTest::newRow("detail") << QStringLiteral("Said");
}

void EntryFilterTest::findsTextInEveryField()
{
    QFETCH(QString, text);
    QVERIFY(EntryFilter{text}.takes(liveEntry()));
    QVERIFY(!EntryFilter{text + u'#'}.takes(liveEntry()));
}

void EntryFilterTest::wantsEveryWord()
{
    QVERIFY(EntryFilter{QStringLiteral(" said   records ")}.takes(liveEntry()));
    QVERIFY(!EntryFilter{QStringLiteral("records unsaid")}.takes(liveEntry()));
}

void EntryFilterTest::findsNothingInThePolicy()
{
    QVERIFY(liveEntry().policy.contains("2012-10-17"));
    QVERIFY(!EntryFilter{QStringLiteral("2012-10-17")}.takes(liveEntry()));
}

void EntryFilterTest::takesOneVaultAloneByItsArn()
{
    Entry entry = liveEntry();
    const EntryFilter filter{entry.vaultArn};
    QVERIFY(filter.takes(entry));
    entry.vaultArn += QStringLiteral("-2");
    QVERIFY(!filter.takes(entry));
    QVERIFY(EntryFilter{QStringLiteral("111122223333:vaults/rec")}.takes(entry)); // a part of one
}

void EntryFilterTest::tellsSandboxFromLive()
{
    const Entry sandbox = tests::sampleEntry();
    QCOMPARE(words::entryPlace(sandbox), QStringLiteral("SANDBOX"));
    QVERIFY((EntryFilter{{}, Place::Sandbox}.takes(sandbox)));
    QVERIFY(!(EntryFilter{{}, Place::Live}.takes(sandbox)));
    QVERIFY(!(EntryFilter{{}, Place::Sandbox}.takes(liveEntry())));
    QVERIFY((EntryFilter{{}, Place::Live}.takes(liveEntry())));
}

void EntryFilterTest::takesAnUnknownOriginForLive()
{
    Entry entry = liveEntry();
    entry.origin = QStringLiteral("?");
    QVERIFY((EntryFilter{{}, Place::Live}.takes(entry)));
    QVERIFY(!(EntryFilter{{}, Place::Sandbox}.takes(entry)));
}

void EntryFilterTest::hasASubjectForEveryKind()
{
    for (int kind = 0; kind < kinds; ++kind) {
        bool isTaken = false;
        for (int subject = 1; subject <= static_cast<int>(Subject::Failure); ++subject)
            isTaken = isTaken || EntryFilter{{}, Place::Any, static_cast<Subject>(subject)}.takes(
                                     entryOf(static_cast<EntryKind>(kind)));
        QVERIFY2(isTaken, qPrintable(entryKindName(static_cast<EntryKind>(kind))));
    }
}

void EntryFilterTest::tellsSubjectsApart_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, Subject subject, const char *names) {
        QTest::newRow(name) << static_cast<int>(subject) << QString::fromLatin1(names).split(u' ');
    };
    row("initiate", Subject::Initiate,
        "initiate-intended lock-id-received initiate-failed lock-id-lost lock-id-entered "
        "handed-over hand-over-failed taken-over");
    row("complete", Subject::Complete,
        "complete-intended completed complete-failed observed-locked");
    row("abort", Subject::Abort, "abort-intended aborted abort-failed");
    row("trial", Subject::Trial, "trial-intended trial-answered");
    row("team", Subject::Team,
        "team-rule-set team-rule-lifted policy-approved approval-withdrawn initiate-allowed "
        "complete-allowed");
    row("end", Subject::End, "expired observed-no-lock");
    row("failure", Subject::Failure,
        "initiate-failed lock-id-lost complete-failed abort-failed observed-in-progress "
        "hand-over-failed unverified");
}

void EntryFilterTest::tellsSubjectsApart()
{
    QFETCH(int, subject);
    QFETCH(QStringList, names);
    QStringList taken;
    for (int kind = 0; kind < kinds; ++kind) {
        const auto entry = entryOf(static_cast<EntryKind>(kind));
        if (EntryFilter{{}, Place::Any, static_cast<Subject>(subject)}.takes(entry))
            taken.append(entryKindName(entry.kind));
    }
    QCOMPARE(taken, names);
}

void EntryFilterTest::wantsPlaceAndSubjectAndTextAtOnce()
{
    const EntryFilter filter{QStringLiteral("records"), Place::Live, Subject::Initiate};
    QVERIFY(filter.takes(liveEntry()));
    Entry other = liveEntry();
    other.kind = EntryKind::Aborted;
    QVERIFY(!filter.takes(other));
    other = liveEntry();
    other.vaultArn.chop(1);
    QVERIFY(!filter.takes(other));
    QVERIFY(!filter.takes(tests::sampleEntry()));
}

QTEST_GUILESS_MAIN(EntryFilterTest)
#include "tst_entryfilter.moc"
