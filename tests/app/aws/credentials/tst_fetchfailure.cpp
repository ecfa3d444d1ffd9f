// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/fetchfailure.h"
#include "words/errorwords.h"

#include <QTest>

using namespace vaultlock;
using aws::fetchFailure;

class FetchFailureTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoRefusedOrWasSilent_data();
    void tellsWhoRefusedOrWasSilent();
    void leavesWhatMeansTheSameOfEveryService_data();
    void leavesWhatMeansTheSameOfEveryService();
    void keepsWhatTheServiceSaid();
    void neverSaysThatARequestMayHaveHadItsEffect();
};

void FetchFailureTest::tellsWhoRefusedOrWasSilent_data()
{
    QTest::addColumn<ErrorKind>("said");
    QTest::addColumn<ErrorKind>("told");
    const auto row = [](const char *name, ErrorKind said, ErrorKind told) {
        QTest::newRow(name) << said << told;
    };
    row("a wrong code, or no trust", ErrorKind::AccessDenied, ErrorKind::RoleNotGranted);
    row("no such role", ErrorKind::NotFound, ErrorKind::RoleNotGranted);
    row("a session that is too long", ErrorKind::InvalidParameter, ErrorKind::RoleNotGranted);
    row("MalformedPolicyDocument", ErrorKind::OtherServiceError, ErrorKind::RoleNotGranted);
    row("silence", ErrorKind::TimedOut, ErrorKind::CredentialsNotFetched);
    row("half a reply", ErrorKind::ConnectionLost, ErrorKind::CredentialsNotFetched);
    row("a login page", ErrorKind::MalformedReply, ErrorKind::CredentialsNotFetched);
    row("a redirect", ErrorKind::Redirected, ErrorKind::CredentialsNotFetched);
    row("503", ErrorKind::ServiceUnavailable, ErrorKind::CredentialsNotFetched);
}

void FetchFailureTest::tellsWhoRefusedOrWasSilent()
{
    QFETCH(ErrorKind, said);
    QTEST(fetchFailure({said, {}, 0, {}, {}}).kind, "told");
}

void FetchFailureTest::leavesWhatMeansTheSameOfEveryService_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no address") << ErrorKind::NameNotResolved;
    QTest::newRow("TLS") << ErrorKind::TlsFailed;
    QTest::newRow("the proxy") << ErrorKind::ProxyFailed;
    QTest::newRow("a wrong secret") << ErrorKind::InvalidSignature;
    QTest::newRow("a key that nobody knows") << ErrorKind::UnrecognizedClient;
    QTest::newRow("expired") << ErrorKind::ExpiredToken;
    QTest::newRow("the clock") << ErrorKind::ClockSkewed;
    QTest::newRow("a login") << ErrorKind::SsoLoginNeeded;
    QTest::newRow("the person") << ErrorKind::Cancelled;
}

void FetchFailureTest::leavesWhatMeansTheSameOfEveryService()
{
    QFETCH(ErrorKind, kind);
    const Error error{kind, QStringLiteral("Code"), 403, QStringLiteral("id"),
                      QStringLiteral("detail")};
    QCOMPARE(fetchFailure(error), error);
}

void FetchFailureTest::keepsWhatTheServiceSaid()
{
    const Error told = fetchFailure({ErrorKind::AccessDenied, QStringLiteral("AccessDenied"), 403,
                                     QStringLiteral("id"), QStringLiteral("invalid MFA code")});
    QCOMPARE(told, (Error{ErrorKind::RoleNotGranted, QStringLiteral("AccessDenied"), 403,
                          QStringLiteral("id"), QStringLiteral("invalid MFA code")}));
    QCOMPARE(
        fetchFailure({ErrorKind::OtherServiceError, QStringLiteral("Odd"), 400, {}, {}}).detail,
        QStringLiteral("Odd"));
}

/// Fetching credentials changes nothing: a careful person is not to look for a lock.
void FetchFailureTest::neverSaysThatARequestMayHaveHadItsEffect()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::OtherServiceError); ++kind) {
        const auto words =
            words::errorWords(fetchFailure({static_cast<ErrorKind>(kind), {}, 0, {}, {}}));
        QVERIFY2(!words.meaning.contains(QLatin1String("had its effect")), qPrintable(words.what));
        QVERIFY2(!words.meaning.contains(QLatin1String("lock forbids")), qPrintable(words.what));
    }
}

QTEST_APPLESS_MAIN(FetchFailureTest)
#include "tst_fetchfailure.moc"
