// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/prediction.h"
#include "trialpolicies.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using trial::Knowledge;
using trial::Prediction;
using trial::Predictor;
using Verdict = Prediction::Verdict;
using Doubt = Prediction::Doubt;

namespace {

Prediction deletion(const Knowledge &knowledge, std::optional<int> age)
{
    return Predictor(knowledge).predict("glacier:DeleteArchive", age);
}

} // namespace

class PredictionTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheStatementThatDenies();
    void leavesToIamWhatNothingForbids();
    void goesByTheVaultsTags();
    void tellsNothingByTagsThatDifferInCaseAlone();
    void goesByTheServicesTime();
    void tellsWhereBothPoliciesDeny();
    void tellsNothingOfADeletionWithoutAnAge();
    void tellsNothingWhereTheTagsAreNotKnown();
    void tellsOnlyDenialsWhereTheAccessPolicyIsNotKnown();
    void tellsOnlyWhatHoldsForEverybodyWhereNobodySaysWhoAsks();
    void refusesAnotherAccountThatNothingAllows();
    void comesBackFromTheJournal_data();
    void comesBackFromTheJournal();
    void takesNoOtherTextForAPrediction();
};

void PredictionTest::namesTheStatementThatDenies()
{
    const Knowledge known =
        knowing(policyOf({statement("Other", "Deny", "DeleteVault"), keepFor(365)}));
    const Prediction young = deletion(known, 0);
    QCOMPARE(young.verdict, Verdict::Denied);
    QVERIFY(young.policy == policy::VaultPolicy::Lock);
    QCOMPARE(young.statement, 2);
    QCOMPARE(young.sid, QStringLiteral("Keep"));
    QVERIFY(!young.accessDeniesToo);
    QCOMPARE(deletion(known, 364).verdict, Verdict::Denied);
}

void PredictionTest::leavesToIamWhatNothingForbids()
{
    const Prediction old = deletion(knowing(policyOf({keepFor(365)})), 365);
    QCOMPARE(old.verdict, Verdict::NotDecided);
    QCOMPARE(old.statement, 0);
}

void PredictionTest::goesByTheVaultsTags()
{
    Knowledge known = knowing(policyOf({holdStatement()}));
    QCOMPARE(deletion(known, 400).verdict, Verdict::NotDecided);
    known.tags = aws::Tags{{QStringLiteral("LegalHold"), QStringLiteral("true")}};
    QCOMPARE(deletion(known, 400).verdict, Verdict::Denied);
}

/// Conditions do not tell them apart, and AWS does not say which one counts.
void PredictionTest::tellsNothingByTagsThatDifferInCaseAlone()
{
    Knowledge known = knowing(policyOf({holdStatement()}));
    known.tags = aws::Tags{{QStringLiteral("LegalHold"), QStringLiteral("true")},
                           {QStringLiteral("legalhold"), QStringLiteral("false")}};
    QCOMPARE(deletion(known, 400).verdict, Verdict::CannotTell);
    known.tags->insert(QStringLiteral("Department"), QStringLiteral("Legal"));
    known.tags->remove(QStringLiteral("legalhold"));
    QCOMPARE(deletion(known, 400).verdict, Verdict::Denied);
}

void PredictionTest::goesByTheServicesTime()
{
    Knowledge known = knowing(
        policyOf({statement("Until", "Deny", "DeleteArchive",
                            R"({"DateLessThan":{"aws:CurrentTime":"2026-03-02T16:00:00Z"}})")}));
    QCOMPARE(deletion(known, 0).verdict, Verdict::Denied);
    known.now = trialTime.addSecs(3'600);
    QCOMPARE(deletion(known, 0).verdict, Verdict::NotDecided);
    known.now = {};
    QCOMPARE(deletion(known, 0).verdict, Verdict::CannotTell);
}

void PredictionTest::tellsWhereBothPoliciesDeny()
{
    Knowledge known = knowing(policyOf({keepFor(365)}));
    known.accessPolicy = policyOf({statement("Too", "Deny", "DeleteArchive")});
    QVERIFY(deletion(known, 0).accessDeniesToo);
    const Prediction old = deletion(known, 365);
    QCOMPARE(old.verdict, Verdict::Denied);
    QVERIFY(old.policy == policy::VaultPolicy::Access);
    QCOMPARE(old.sid, QStringLiteral("Too"));
    QVERIFY(!old.accessDeniesToo);
}

void PredictionTest::tellsNothingOfADeletionWithoutAnAge()
{
    const Prediction unknown = deletion(knowing(policyOf({keepFor(365)})), {});
    QCOMPARE(unknown.verdict, Verdict::CannotTell);
    QCOMPARE(unknown.doubt, Doubt::Age);
}

void PredictionTest::tellsNothingWhereTheTagsAreNotKnown()
{
    Knowledge known = knowing(policyOf({keepFor(365), holdStatement()}));
    known.tags.reset();
    QCOMPARE(deletion(known, 0).doubt, Doubt::Tags);
    known.lockPolicy = policyOf({keepFor(365)});
    QCOMPARE(deletion(known, 0).verdict, Verdict::Denied);
}

void PredictionTest::tellsOnlyDenialsWhereTheAccessPolicyIsNotKnown()
{
    Knowledge known = knowing(policyOf({keepFor(365)}));
    known.accessPolicy.reset();
    QCOMPARE(deletion(known, 0).verdict, Verdict::Denied);
    QCOMPARE(deletion(known, 365).doubt, Doubt::AccessPolicy);
}

void PredictionTest::tellsOnlyWhatHoldsForEverybodyWhereNobodySaysWhoAsks()
{
    Knowledge known = knowing(policyOf({keepFor(365)}));
    known.caller.clear();
    QCOMPARE(deletion(known, 0).verdict, Verdict::Denied);
    QCOMPARE(deletion(known, 365).doubt, Doubt::Caller);
    known.lockPolicy =
        policyOf({statement("Root", "Deny", "DeleteArchive")
                      .replace(R"("Principal":"*")",
                               R"("Principal":{"AWS":"arn:aws:iam::111122223333:user/b"})")});
    QCOMPARE(deletion(known, 0).doubt, Doubt::Caller);
}

void PredictionTest::refusesAnotherAccountThatNothingAllows()
{
    Knowledge known = knowing(policyOf({keepFor(365)}));
    known.accessPolicy = policyOf({statement("Read", "Deny", "ListJobs")});
    known.caller = QStringLiteral("arn:aws:iam::444455556666:user/b");
    QCOMPARE(deletion(known, 365).verdict, Verdict::Refused);
}

void PredictionTest::comesBackFromTheJournal_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"denied lock 2 alone Keep", "denied access 1 both A Sid with spaces",
                             "denied lock 3 alone ", "refused", "allowed access 1 alone Allow",
                             "not-decided", "unknown-policy", "unknown-caller", "unknown-age",
                             "unknown-tags", "unknown-access-policy", "unknown"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void PredictionTest::comesBackFromTheJournal()
{
    QFETCH(QString, text);
    const auto prediction = trial::predictionFromText(text);
    QVERIFY(prediction);
    QCOMPARE(trial::predictionText(*prediction), text);
}

void PredictionTest::takesNoOtherTextForAPrediction()
{
    QVERIFY(!trial::predictionFromText({}));
    QVERIFY(!trial::predictionFromText(QStringLiteral("Denied")));
    QVERIFY(!trial::predictionFromText(QStringLiteral("allowed-by-a-later-version")));
}

QTEST_GUILESS_MAIN(PredictionTest)
#include "tst_prediction.moc"
