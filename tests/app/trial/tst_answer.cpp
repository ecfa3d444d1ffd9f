// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/answer.h"

#include <QTest>

using namespace vaultlock;
using trial::Answer;
using trial::Comparison;
using trial::Prediction;
using Kind = Answer::Kind;
using Likeness = Comparison::Likeness;
using Verdict = Prediction::Verdict;

namespace {

Prediction predicted(Verdict verdict)
{
    Prediction prediction;
    prediction.verdict = verdict;
    if (verdict == Verdict::Denied) {
        prediction.policy = policy::VaultPolicy::Lock;
        prediction.statement = 1;
    }
    return prediction;
}

Error denial(const QString &reason = {})
{
    return {ErrorKind::AccessDenied, QStringLiteral("AccessDeniedException"), 403,
            QStringLiteral("request"),
            QStringLiteral("User: x is not authorized to perform: glacier:DeleteArchive") + reason};
}

} // namespace

class AnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheServiceDid_data();
    void readsWhatTheServiceDid();
    void tellsADenialOfRolesFromGlaciers();
    void comparesWithWhatWasPredicted_data();
    void comparesWithWhatWasPredicted();
    void provesTheLockOnlyWhereNothingElseDenies();
    void keepsItsNames();
};

void AnswerTest::readsWhatTheServiceDid_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("denied, no word why") << denial() << Kind::Denied;
    QTest::newRow("denied by the vault")
        << denial(QStringLiteral(" with an explicit deny in a resource-based policy"))
        << Kind::DeniedByVault;
    QTest::newRow("denied by IAM")
        << denial(QStringLiteral(" with an explicit deny in an identity-based policy"))
        << Kind::DeniedElsewhere;
    QTest::newRow("allowed by nothing")
        << denial(QStringLiteral(" because no identity-based policy allows the action"))
        << Kind::NotAllowed;
    const auto row = [](const char *name, ErrorKind error, int status, Kind kind) {
        QTest::newRow(name) << Error{error, {}, status, {}, {}} << kind;
    };
    row("no vault", ErrorKind::NotFound, 404, Kind::NotThere);
    row("one too many", ErrorKind::Throttled, 400, Kind::Throttled);
    row("a parameter", ErrorKind::InvalidParameter, 400, Kind::Refused);
    row("a signature", ErrorKind::InvalidSignature, 403, Kind::Refused);
    row("no credentials", ErrorKind::NoCredentials, 0, Kind::NotSent);
    row("nobody listens", ErrorKind::ConnectionRefused, 0, Kind::NotSent);
    row("no TLS", ErrorKind::TlsFailed, 0, Kind::NotSent);
    row("the connection is cut", ErrorKind::ConnectionLost, 0, Kind::Unknown);
    row("no answer", ErrorKind::TimedOut, 0, Kind::Unknown);
    row("an answer that is none", ErrorKind::MalformedReply, 200, Kind::Unknown);
    row("the service failed", ErrorKind::ServiceUnavailable, 503, Kind::Unknown);
    row("the window is closed", ErrorKind::Cancelled, 0, Kind::Unknown);
}

void AnswerTest::readsWhatTheServiceDid()
{
    QFETCH(Error, error);
    QFETCH(Kind, kind);
    QCOMPARE(trial::answerOf(error).kind, kind);
    QCOMPARE(trial::answerOf(error).requestId, error.requestId);
}

void AnswerTest::tellsADenialOfRolesFromGlaciers()
{
    Error error = denial();
    error.party = Party::Sts;
    QCOMPARE(trial::answerOf(error).kind, Kind::Refused);
}

void AnswerTest::comparesWithWhatWasPredicted_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isSandbox");
    QTest::addColumn<Likeness>("likeness");
    QTest::addColumn<bool>("isProof");
    const auto row = [](const char *name, Verdict verdict, Kind kind, Likeness likeness,
                        bool isProof = false, bool isSandbox = false) {
        QTest::newRow(name) << verdict << kind << isSandbox << likeness << isProof;
    };
    using enum Likeness;
    row("to be denied, done", Verdict::Denied, Kind::Done, Different);
    row("to be denied, denied", Verdict::Denied, Kind::Denied, Same);
    row("to be denied, by the vault", Verdict::Denied, Kind::DeniedByVault, Same, true);
    row("to be denied, by IAM", Verdict::Denied, Kind::DeniedElsewhere, CannotTell);
    row("to be denied, not allowed", Verdict::Denied, Kind::NotAllowed, CannotTell);
    row("in the sandbox", Verdict::Denied, Kind::Denied, Same, true, true);
    row("to be refused, refused", Verdict::Refused, Kind::Denied, Same);
    row("to be refused, done", Verdict::Refused, Kind::Done, Different);
    row("left to IAM, done", Verdict::NotDecided, Kind::Done, Same);
    row("left to IAM, denied", Verdict::NotDecided, Kind::Denied, CannotTell);
    row("left to IAM, not allowed", Verdict::NotDecided, Kind::NotAllowed, Same);
    row("left to IAM, by the vault", Verdict::NotDecided, Kind::DeniedByVault, Different);
    row("left to nobody", Verdict::NotDecided, Kind::Denied, Different, false, true);
    row("allowed, done", Verdict::Allowed, Kind::Done, Same);
    row("not to be told", Verdict::CannotTell, Kind::Done, CannotTell);
    row("lost", Verdict::Denied, Kind::Unknown, CannotTell);
    row("throttled", Verdict::Denied, Kind::Throttled, CannotTell);
    row("the vault is gone", Verdict::Denied, Kind::NotThere, CannotTell);
    row("not sent", Verdict::NotDecided, Kind::NotSent, CannotTell);
}

void AnswerTest::comparesWithWhatWasPredicted()
{
    QFETCH(Verdict, verdict);
    QFETCH(Kind, kind);
    QFETCH(bool, isSandbox);
    QFETCH(Likeness, likeness);
    QFETCH(bool, isProof);
    const Comparison compared =
        trial::compare(predicted(verdict), Answer{kind, {}, {}, {}}, isSandbox);
    QCOMPARE(compared.likeness, likeness);
    QCOMPARE(compared.isProof, isProof);
}

void AnswerTest::provesTheLockOnlyWhereNothingElseDenies()
{
    const Answer answer{Kind::DeniedByVault, {}, {}, {}};
    Prediction prediction = predicted(Verdict::Denied);
    QVERIFY(trial::compare(prediction, answer, false).isProof);
    prediction.accessDeniesToo = true;
    QVERIFY(!trial::compare(prediction, answer, false).isProof);
    prediction.accessDeniesToo = false;
    prediction.policy = policy::VaultPolicy::Access;
    QVERIFY(!trial::compare(prediction, answer, false).isProof);
}

void AnswerTest::keepsItsNames()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::Unknown); ++kind) {
        const QString name = trial::answerName(static_cast<Kind>(kind));
        QVERIFY(!name.isEmpty());
        QVERIFY(trial::answerFromName(name) == static_cast<Kind>(kind));
    }
    QCOMPARE(trial::answerName(Kind::DeniedByVault), QStringLiteral("denied-by-vault"));
    QVERIFY(!trial::answerFromName(QStringLiteral("of a later version")));
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "tst_answer.moc"
