// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/reviewreport.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vaultlock;

namespace {

const QByteArray policyText =
    R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:DeleteArchive","Resource":)"
    R"("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",)"
    R"("Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";

words::ReviewReport report()
{
    const VaultArn vault = *VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));
    const policy::Finding danger{policy::Rule::ResourceNotThisVault,
                                 policy::Severity::Danger,
                                 {},
                                 {"arn:x", "arn:z"},
                                 "one",
                                 {}};
    return {QStringLiteral("Complete the lock?"),
            {{QStringLiteral("Lock ID"), QStringLiteral("AE863rKk")}},
            policyText,
            {vault},
            {danger},
            {},
            utcTime({2026, 3, 2}, {15, 4, 0})};
}

} // namespace

class ReviewReportTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheVeryTextAndItsHash()
    {
        const QString text = words::reviewReportText(report(), QTimeZone::utc());
        QVERIFY(text.contains(QString::fromUtf8(policyText)));
        QVERIFY(text.contains(QString::fromLatin1(
            QCryptographicHash::hash(policyText, QCryptographicHash::Sha256).toHex())));
    }

    void saysWhatThePolicyDoesAndWhoIsBound()
    {
        const QString text = words::reviewReportText(report(), QTimeZone::utc());
        for (const char *part : {"Lock ID: AE863rKk", "younger than 365 days",
                                 "Root of this account", "Delete archives: ", "2 March 2026"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void saysOfEachDangerWhetherItWasAccepted()
    {
        words::ReviewReport made = report();
        QVERIFY(words::reviewReportText(made, QTimeZone::utc()).contains(u"[not accepted]"));
        made.findings.push_back(
            {policy::Rule::InvalidEffect, policy::Severity::Error, {}, {"deny"}, "two", {}});
        made.accepted = {"one", "two"};
        const QString text = words::reviewReportText(made, QTimeZone::utc());
        QVERIFY(text.contains(u"[accepted]") && !text.contains(u"[not accepted]"));
    }

    void isTheSameForTheSameFacts()
    {
        QCOMPARE(words::reviewReportText(report(), QTimeZone::utc()),
                 words::reviewReportText(report(), QTimeZone::utc()));
    }
};

QTEST_GUILESS_MAIN(ReviewReportTest)
#include "tst_reviewreport.moc"
