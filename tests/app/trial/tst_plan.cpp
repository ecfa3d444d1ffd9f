// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/plan.h"
#include "trialpolicies.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::trial;

namespace {

using Deeds = std::vector<Deed>;
const Deeds ofRetention{Deed::Store, Deed::DeleteYoung, Deed::DeleteOld};
const Deeds ofHold{Deed::Store, Deed::SetHold, Deed::DeleteHeld, Deed::ClearHold, Deed::DeleteOld};

Plan planned(const QByteArrayList &statements, const aws::Tags &tags = {})
{
    Knowledge known = knowing(policyOf(statements));
    known.tags = tags;
    return planOf(Predictor(known));
}

Keeping days(int count)
{
    return {Keeping::Kind::Days, count};
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void triesARetentionToItsEnd();
    void findsTheEndWhateverTheComparison_data();
    void findsTheEndWhateverTheComparison();
    void triesAHoldByTheTagThatTheConditionNames();
    void findsAValueThatAPatternTakes_data();
    void findsAValueThatAPatternTakes();
    void takesTheHoldForNoPartOfTheRetention();
    void offersNoHoldThatChangesNothing();
    void offersNoEndWhereThereIsNone();
    void offersNothingThatThePolicyDoesNotDecide();
    void triesOnlyToStoreWhereOnlyThatIsDenied();
    void doesNotTellWhatCannotBeTold();
    void saysWhatStandsAgainstATrial_data();
    void saysWhatStandsAgainstATrial();
    void movesNoClockPastALockInProgress();
};

void PlanTest::triesARetentionToItsEnd()
{
    const Plan plan = planned({keepFor(2'557)});
    QVERIFY(plan.deeds == ofRetention);
    QVERIFY(plan.keeping == days(2'557));
    QVERIFY(!plan.hold);
}

void PlanTest::findsTheEndWhateverTheComparison_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("end");
    QTest::newRow("less than") << QByteArray(
                                      R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}})")
                               << 365;
    QTest::newRow("at most")
        << QByteArray(R"({"NumericLessThanEquals":{"glacier:ArchiveAgeInDays":"365"}})") << 366;
    QTest::newRow("a part of a day")
        << QByteArray(R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"1.5"}})") << 2;
    QTest::newRow("a gap before it, which is no end")
        << QByteArray(R"({"NumericNotEquals":{"glacier:ArchiveAgeInDays":"10"},)"
                      R"("NumericLessThan":{"glacier:ArchiveAgeInDays":"20"}})")
        << 20;
}

void PlanTest::findsTheEndWhateverTheComparison()
{
    QFETCH(QByteArray, condition);
    QFETCH(int, end);
    QVERIFY(planned({statement("Keep", "Deny", "DeleteArchive", condition)}).keeping == days(end));
}

void PlanTest::triesAHoldByTheTagThatTheConditionNames()
{
    const Plan plan = planned({holdStatement()});
    QVERIFY(plan.deeds == ofHold);
    QVERIFY(plan.hold);
    QCOMPARE(plan.hold->key, QStringLiteral("LegalHold"));
    QCOMPARE(plan.hold->value, QStringLiteral("true"));
}

void PlanTest::findsAValueThatAPatternTakes_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("value");
    QTest::newRow("any value") << QByteArray(R"({"StringLike":{"glacier:ResourceTag/Case":"*"}})")
                               << QStringLiteral("*");
    QTest::newRow("a beginning") << QByteArray(
                                        R"({"StringLike":{"glacier:ResourceTag/Case":"open-?"}})")
                                 << QStringLiteral("open-?");
    QTest::newRow("that it is there")
        << QByteArray(R"({"Null":{"glacier:ResourceTag/Case":"false"}})")
        << QStringLiteral("false");
}

void PlanTest::findsAValueThatAPatternTakes()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, value);
    const Plan plan = planned({statement("Hold", "Deny", "DeleteArchive", condition)});
    QVERIFY(plan.hold);
    QCOMPARE(plan.hold->key, QStringLiteral("Case"));
    QCOMPARE(plan.hold->value, value);
}

void PlanTest::takesTheHoldForNoPartOfTheRetention()
{
    const aws::Tags onHold{{QStringLiteral("LegalHold"), QStringLiteral("true")}};
    const Plan plan = planned({keepFor(365), holdStatement()}, onHold);
    QVERIFY(plan.deeds == Deeds(allDeeds.begin(), allDeeds.end()));
    QVERIFY(plan.keeping == days(365));
    Knowledge known = knowing(policyOf({keepFor(365), holdStatement()}));
    known.tags = onHold;
    QVERIFY(keepingNow(Predictor(known)) == (Keeping{Keeping::Kind::ForEver, 0}));
}

void PlanTest::offersNoHoldThatChangesNothing()
{
    const Plan plan = planned({statement("Never", "Deny", "DeleteArchive"), holdStatement()});
    QVERIFY(!plan.hold);
}

void PlanTest::offersNoEndWhereThereIsNone()
{
    const Plan plan = planned({statement("Never", "Deny", "DeleteArchive")});
    QVERIFY(plan.deeds == (Deeds{Deed::Store, Deed::DeleteYoung}));
    QVERIFY(plan.keeping == (Keeping{Keeping::Kind::ForEver, 0}));
}

void PlanTest::offersNothingThatThePolicyDoesNotDecide()
{
    const Plan plan = planned({statement("Tags", "Deny", "AddTagsToVault")});
    QVERIFY(plan.deeds.empty());
    QVERIFY(plan.keeping == (Keeping{Keeping::Kind::NotKept, 0}));
}

void PlanTest::triesOnlyToStoreWhereOnlyThatIsDenied()
{
    QVERIFY(planned({statement("Full", "Deny", "UploadArchive")}).deeds == Deeds{Deed::Store});
}

void PlanTest::doesNotTellWhatCannotBeTold()
{
    const Plan plan =
        planned({statement("Odd", "Deny", "DeleteArchive",
                           R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"a year"}})")});
    QCOMPARE(plan.keeping.kind, Keeping::Kind::CannotTell);
    QVERIFY(plan.deeds == (Deeds{Deed::Store, Deed::DeleteYoung}));
}

void PlanTest::saysWhatStandsAgainstATrial_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<Obstacle>("obstacle");
    const Plan plan = planned({keepFor(365), holdStatement()});
    const auto row = [&plan](const char *name, Deed deed, Obstacle obstacle, bool hasArchive,
                             std::optional<int> age, std::optional<bool> isOnHold, bool isLocked) {
        QTest::newRow(name) << deed << Standing{plan, hasArchive, age, isOnHold, isLocked}
                            << obstacle;
    };
    using enum Obstacle;
    row("store, always", Deed::Store, None, false, {}, {}, false);
    row("nothing to delete", Deed::DeleteYoung, NoArchive, false, {}, false, false);
    row("young", Deed::DeleteYoung, None, true, 0, false, false);
    row("not young any more", Deed::DeleteYoung, NotYoung, true, 365, false, true);
    row("no hold to delete against", Deed::DeleteHeld, NotOnHold, true, 365, false, true);
    // Said before an archive is stored for it.
    row("later than its lock", Deed::DeleteHeld, LockWouldExpire, false, {}, false, false);
    row("old, later than its lock", Deed::DeleteOld, LockWouldExpire, false, {}, false, false);
    row("on hold, which nobody would see", Deed::DeleteHeld, LockWouldExpire, true, 0, true, false);
    row("on hold, and young", Deed::DeleteHeld, StillYoung, true, 0, true, true);
    row("on hold", Deed::DeleteHeld, None, true, 365, true, true);
    row("already on hold", Deed::SetHold, AlreadyOnHold, true, 0, true, false);
    row("no hold to clear", Deed::ClearHold, NotOnHold, false, {}, false, false);
    row("unknown tags", Deed::SetHold, TagsUnknown, true, 0, {}, false);
    row("old only after the lock's end", Deed::DeleteOld, LockWouldExpire, true, 0, false, false);
    row("old only when the clock is moved", Deed::DeleteOld, StillYoung, true, 364, false, true);
    row("old", Deed::DeleteOld, None, true, 365, false, true);
    row("old, and on hold", Deed::DeleteOld, StillOnHold, true, 365, true, true);
    row("of unknown age", Deed::DeleteOld, StillYoung, true, {}, false, true);
}

void PlanTest::saysWhatStandsAgainstATrial()
{
    QFETCH(Deed, deed);
    QFETCH(Standing, standing);
    QFETCH(Obstacle, obstacle);
    QCOMPARE(obstacleTo(deed, standing), obstacle);
}

void PlanTest::movesNoClockPastALockInProgress()
{
    Standing standing{planned({keepFor(365)}), true, 0, {}, false};
    QCOMPARE(obstacleToPassing(standing), Obstacle::LockWouldExpire);
    standing.isLocked = true;
    QCOMPARE(obstacleToPassing(standing), Obstacle::None);
    standing.age = 365;
    QCOMPARE(obstacleToPassing(standing), Obstacle::NotYoung);
    standing.hasArchive = false;
    QCOMPARE(obstacleToPassing(standing), Obstacle::NoArchive);
    standing = {planned({keepFor(mostDaysToPass + 1)}), true, 0, {}, true};
    QCOMPARE(obstacleToPassing(standing), Obstacle::TooFar);
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
