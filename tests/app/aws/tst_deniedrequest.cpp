// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/reply/deniedrequest.h"

#include <QTest>

using namespace vaultlock;
using vaultlock::aws::DeniedRequest;

class DeniedRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatKindOfPolicyDenies_data();
    void readsWhatKindOfPolicyDenies();
    void readsNothingOfAnotherError();
};

// IAM user guide, "Troubleshoot access denied error messages".
void DeniedRequestTest::readsWhatKindOfPolicyDenies_data()
{
    using By = DeniedRequest::By;
    QTest::addColumn<QString>("reason");
    QTest::addColumn<By>("by");
    QTest::addColumn<bool>("isExplicit");
    QTest::newRow("none") << QString() << By::Unsaid << false;
    QTest::newRow("the vault's policies")
        << " with an explicit deny in a resource-based policy" << By::ResourcePolicy << true;
    QTest::newRow("the vault's policies, named")
        << " with an explicit deny in a resource-based policy: arn:aws:glacier:x"
        << By::ResourcePolicy << true;
    QTest::newRow("identity") << " with an explicit deny in an identity-based policy"
                              << By::OtherPolicy << true;
    QTest::newRow("organisation, of identities")
        << " with an explicit deny in a service control policy" << By::OtherPolicy << true;
    QTest::newRow("organisation, of resources")
        << " with an explicit deny in a resource control policy" << By::OtherPolicy << true;
    QTest::newRow("boundary") << " with an explicit deny in a permissions boundary"
                              << By::OtherPolicy << true;
    QTest::newRow("no identity's allows it")
        << " because no identity-based policy allows the glacier:DeleteArchive action"
        << By::OtherPolicy << false;
    QTest::newRow("no vault's allows it")
        << " because no resource-based policy allows the glacier:DeleteArchive action"
        << By::ResourcePolicy << false;
}

void DeniedRequestTest::readsWhatKindOfPolicyDenies()
{
    QFETCH(QString, reason);
    QFETCH(DeniedRequest::By, by);
    QFETCH(bool, isExplicit);
    const QString message =
        QStringLiteral("User: arn:aws:iam::111122223333:user/a is not authorized to perform: "
                       "glacier:DeleteArchive on resource: "
                       "arn:aws:glacier:us-west-2:111122223333:vaults/v") +
        reason;
    const DeniedRequest denied = aws::deniedRequest(
        Error{ErrorKind::AccessDenied, QStringLiteral("AccessDeniedException"), 403, {}, message});
    QCOMPARE(denied.by, by);
    QCOMPARE(denied.isExplicit, isExplicit);
    QCOMPARE(denied.action, QStringLiteral("glacier:DeleteArchive"));
    QCOMPARE(denied.identity, QStringLiteral("arn:aws:iam::111122223333:user/a"));
}

void DeniedRequestTest::readsNothingOfAnotherError()
{
    const DeniedRequest denied = aws::deniedRequest(
        Error{ErrorKind::NotFound,
              {},
              404,
              {},
              QStringLiteral("x with an explicit deny in a resource-based policy")});
    QCOMPARE(denied.by, DeniedRequest::By::Unsaid);
    QVERIFY(!denied.isExplicit);
}

QTEST_GUILESS_MAIN(DeniedRequestTest)
#include "tst_deniedrequest.moc"
