// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/chosenvault.h"

#include <QTest>

using namespace vaultlock;
using lock::VaultFacts;

class ChosenVaultTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesUnknownWhatWasNotRead();
    void takesWhatWasRead();
    void tellsNoTagsAndNoPolicyFromUnknownOnes();

private:
    const VaultArn m_arn =
        VaultArn::fromString(
            QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))
            .value();
};

void ChosenVaultTest::leavesUnknownWhatWasNotRead()
{
    VaultFacts::Facts facts;
    facts.accessPolicy.why = Error{ErrorKind::AccessDenied, {}, 403, {}, {}};
    QVERIFY(lock::chosenVault(m_arn, facts, {}) == policy::ChosenVault{m_arn});
}

void ChosenVaultTest::takesWhatWasRead()
{
    const QDateTime created = utcTime(QDate(2019, 3, 1), QTime(8, 0));
    const QDateTime now = utcTime(QDate(2026, 1, 1), QTime(8, 0));
    VaultFacts::Facts facts;
    facts.tags.value = aws::Tags{{QStringLiteral("LegalHold"), QStringLiteral("é")}};
    facts.accessPolicy.value = QByteArray("{}");
    facts.description.value = aws::VaultDescription{m_arn, created, {}, 192, {}};
    const policy::ChosenVault vault = lock::chosenVault(m_arn, facts, now);
    const std::vector<policy::VaultTag> tags{{"LegalHold", "\xc3\xa9"}};
    QVERIFY(vault.tags == tags);
    QVERIFY(vault.accessPolicy == "{}");
    QCOMPARE(vault.archiveCount, std::optional<qint64>(192));
    QCOMPARE(vault.createdAt, std::optional(created));
    QCOMPARE(vault.now, std::optional(now));
}

void ChosenVaultTest::tellsNoTagsAndNoPolicyFromUnknownOnes()
{
    VaultFacts::Facts facts;
    facts.tags.value = aws::Tags();
    facts.accessPolicy.value = QByteArray("");
    const policy::ChosenVault vault = lock::chosenVault(m_arn, facts, {});
    QVERIFY(vault.tags && vault.tags->empty());
    QVERIFY(vault.accessPolicy && vault.accessPolicy->empty());
}

QTEST_GUILESS_MAIN(ChosenVaultTest)
#include "tst_chosenvault.moc"
