// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/differencewords.h"

#include <QTest>

using namespace vaultlock;
using policy::Asker;
using policy::DecidedDifferently;
using policy::MeaningDifference;
using words::differenceLines;
using Verdict = policy::ExplainedInterval::Verdict;

namespace {

DecidedDifferently deletionBy(const policy::WhoWhatRow &who)
{
    DecidedDifferently one;
    one.who = who;
    one.actions = {"DeleteArchive"};
    one.firstDay = 365;
    one.lastDay = 2'556;
    one.before = Verdict::NotDecided;
    one.after = Verdict::Denied;
    return one;
}

MeaningDifference of(std::vector<DecidedDifferently> differences)
{
    MeaningDifference difference;
    difference.isBeforeReadable = difference.isAfterReadable = true;
    difference.differences = std::move(differences);
    return difference;
}

} // namespace

class DifferenceWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void nameAllWhoAreDecidedAlikeInOneLine();
    void keepWhoIsDecidedOtherwiseApart();
    void keepTagsApart();
    void nameWhatElseTheRequestCarries();
    void sayWhatIsProvedAndWhatIsNotKnown();
    void sayHowManyMore();
    void haveNoLinesWhereNothingDiffers();
};

void DifferenceWordsTest::nameAllWhoAreDecidedAlikeInOneLine()
{
    const auto lines =
        differenceLines(of({deletionBy({Asker::Root, {}}), deletionBy({Asker::OwnPrincipal, {}}),
                            deletionBy({std::nullopt, "arn:aws:iam::123456789012:user/%1"})}));
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1], QStringLiteral("• DeleteArchive by root of this account, others of this "
                                      "account and user/%1 of 123456789012, days 365 to 2,556: "
                                      "left to other policies becomes denied."));
}

void DifferenceWordsTest::keepWhoIsDecidedOtherwiseApart()
{
    DecidedDifferently allowed = deletionBy({Asker::OtherAccount, {}});
    allowed.after = Verdict::Allowed;
    const auto lines = differenceLines(
        of({deletionBy({Asker::Root, {}}), allowed, deletionBy({Asker::OwnPrincipal, {}})}));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains(QStringLiteral("root of this account and others of this account,")));
    QVERIFY(lines[2].contains(QStringLiteral("by root of another account,")));
    QVERIFY(lines[2].endsWith(QStringLiteral("becomes allowed.")));
}

void DifferenceWordsTest::keepTagsApart()
{
    DecidedDifferently held = deletionBy({Asker::Root, {}});
    held.isAboutTags = true;
    held.tags = {{"LegalHold", "true"}};
    DecidedDifferently free = held;
    free.tags.clear();
    const auto lines = differenceLines(of({held, free}));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].contains(QStringLiteral("with LegalHold=true:")));
    QVERIFY(lines[2].contains(QStringLiteral("without the tags")));
}

void DifferenceWordsTest::nameWhatElseTheRequestCarries()
{
    DecidedDifferently one = deletionBy({Asker::Root, {}});
    one.context = {{"aws:sourceip", {"203.0.113.7"}}, {"aws:tagkeys", {"a", ""}}};
    const auto lines = differenceLines(of({one}));
    QVERIFY2(lines[1].contains(QStringLiteral("days 365 to 2,556, where aws:SourceIp is "
                                              "“203.0.113.7” and aws:TagKeys is “a” and empty: ")),
             qPrintable(lines[1]));
}

void DifferenceWordsTest::sayWhatIsProvedAndWhatIsNotKnown()
{
    MeaningDifference difference = of({});
    difference.isEquivalent = true;
    QCOMPARE(differenceLines(difference),
             QStringList{QStringLiteral("Equivalent: they decide every request alike.")});
    difference.isEquivalent = false;
    difference.isCutShort = true;
    QVERIFY(differenceLines(difference)
                .constFirst()
                .contains(QStringLiteral(
                    "could not be worked out: whether they are equivalent is not known.")));
    difference.differences = {deletionBy({Asker::Root, {}})};
    QVERIFY(differenceLines(difference)
                .constFirst()
                .endsWith(QStringLiteral("some requests could not be worked out.")));
}

void DifferenceWordsTest::sayHowManyMore()
{
    MeaningDifference difference = of({deletionBy({Asker::Root, {}})});
    difference.moreDifferences = 7;
    QCOMPARE(differenceLines(difference).constLast(), QStringLiteral("• 7 more."));
}

void DifferenceWordsTest::haveNoLinesWhereNothingDiffers()
{
    MeaningDifference difference = of({});
    difference.sameness = policy::Sameness::SameBytes;
    QCOMPARE(differenceLines(difference), QStringList{QStringLiteral("The same, byte for byte.")});
}

QTEST_APPLESS_MAIN(DifferenceWordsTest)
#include "tst_differencewords.moc"
