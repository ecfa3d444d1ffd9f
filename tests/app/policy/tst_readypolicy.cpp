// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/linter.h"
#include "policy/readypolicy.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;

// Nothing but prepare() makes one.
static_assert(!std::is_default_constructible_v<ReadyPolicy>);
static_assert(
    !std::is_constructible_v<ReadyPolicy, QByteArray, VaultArn, std::vector<std::string>>);
static_assert(!std::is_aggregate_v<ReadyPolicy>);
static_assert(!std::is_default_constructible_v<ReviewedPolicy>);
static_assert(!std::is_aggregate_v<ReviewedPolicy>);

namespace {

VaultArn vaultNamed(const char *name)
{
    return VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/%1")
                                    .arg(QLatin1String(name)))
        .value();
}

QByteArray policyFor(const QByteArray &resources)
{
    return R"({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*",)"
           R"( "Action": "glacier:DeleteArchive", "Resource": [)" +
           resources +
           R"(], "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "366"}}}]})";
}

const QByteArray mine("\"arn:aws:glacier:us-west-2:123456789012:vaults/mine\"");
const QByteArray yours("\"arn:aws:glacier:us-west-2:123456789012:vaults/yours\"");
const QByteArray theirs("\"arn:aws:glacier:us-west-2:123456789012:vaults/theirs\"");

std::vector<std::string> dangersIn(const QByteArray &text, const VaultArn &vault)
{
    std::vector<std::string> identities;
    for (const Finding &finding : lint(text.toStdString(), ChosenVault{vault})) {
        if (finding.severity == Severity::Danger)
            identities.push_back(finding.identity);
    }
    return identities;
}

} // namespace

class ReadyPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheBytesAndTheVault();
    void refusesTextWithErrors_data();
    void refusesTextWithErrors();
    void takesWarningsAndHints();
    void wantsADangerAcknowledgedByItsIdentity();
    void wantsEveryDangerAcknowledged();
    void wantsADangerAcknowledgedThatTheAccessPolicyMakes();
    void takesNoAcknowledgementForAnotherVault();
    void takesNoAcknowledgementForAnError();
    void keepsOnlyTheDangersThatStand();
    void aReviewWantsErrorsAcceptedTooOfWhatIsInstalled();
    void aReviewWantsWhatTheFactsOfTheVaultMake();
};

void ReadyPolicyTest::keepsTheBytesAndTheVault()
{
    const QByteArray text = "\n " + policyFor(mine) + "\r\n";
    const auto ready = ReadyPolicy::prepare(text, {vaultNamed("mine")}, {});
    QVERIFY(ready);
    QCOMPARE(ready->bytes(), text);
    QCOMPARE(ready->vault(), vaultNamed("mine"));
    QVERIFY(ready->acknowledgedDangers().empty());
}

void ReadyPolicyTest::refusesTextWithErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("policy");
    QTest::newRow("half a policy") << policyFor(mine).chopped(1);
    QTest::newRow("a second policy behind it") << policyFor(mine) + policyFor(mine);
    QTest::newRow("a NUL behind it") << policyFor(mine) + QByteArray(1, '\0');
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + policyFor(mine);
    QTest::newRow("not UTF-8") << policyFor(mine).replace("\"Deny\"", "\"D\xe9ny\"");
    QTest::newRow("an Effect in small letters") << policyFor(mine).replace("Deny", "deny");
    QTest::newRow("no Principal") << policyFor(mine).replace("\"Principal\": \"*\",", "");
    QTest::newRow("no vault's ARN") << policyFor("\"mine\"");
    QTest::newRow("too large") << policyFor(mine) + QByteArray(20'480, ' ');
    QTest::newRow("errors without number")
        << policyFor(mine + ",1" + QByteArray(",1").repeated(5'000));
}

void ReadyPolicyTest::refusesTextWithErrors()
{
    QFETCH(QByteArray, text);
    const auto ready = ReadyPolicy::prepare(text, {vaultNamed("mine")}, {});
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, ErrorKind::PolicyHasErrors);
    QVERIFY(!ready.error().detail.isEmpty());
}

void ReadyPolicyTest::takesWarningsAndHints()
{
    const QByteArray text =
        policyFor("\"*\"").replace("{\"Effect\"", "{\"Sid\": \"a-b\", \"Effect\"");
    QVERIFY(lint(text.toStdString()).size() >= 2);
    QVERIFY(ReadyPolicy::prepare(text, {vaultNamed("mine")}, {}));
}

void ReadyPolicyTest::wantsADangerAcknowledgedByItsIdentity()
{
    const QByteArray text = policyFor(yours);
    const auto dangers = dangersIn(text, vaultNamed("mine"));
    QCOMPARE(dangers.size(), std::size_t{1});

    for (const std::vector<std::string> &wrong :
         {std::vector<std::string>{}, {""}, {"resource-not-this-vault"}, {dangers[0] + "~2"}}) {
        const auto refused = ReadyPolicy::prepare(text, {vaultNamed("mine")}, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DangerNotAcknowledged);
        QCOMPARE(refused.error().detail.toStdString(), dangers[0]);
    }
    const auto ready = ReadyPolicy::prepare(text, {vaultNamed("mine")}, dangers);
    QVERIFY(ready);
    QCOMPARE(ready->acknowledgedDangers(), dangers);
}

void ReadyPolicyTest::wantsADangerAcknowledgedThatTheAccessPolicyMakes()
{
    const QByteArray text = policyFor(mine).replace(
        R"("Principal": "*")", R"("Principal": {"AWS": "arn:aws:iam::123456789012:root"})");
    ChosenVault vault{vaultNamed("mine")};
    QVERIFY(ReadyPolicy::prepare(text, vault, {}));
    vault.accessPolicy = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",)"
                         R"( "Principal": {"AWS": "arn:aws:iam::999999999999:root"},)"
                         R"( "Action": "glacier:DeleteArchive", "Resource": "*"}]})";
    const auto refused = ReadyPolicy::prepare(text, vault, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DangerNotAcknowledged);
    QVERIFY(refused.error().detail.startsWith(QLatin1String("account-root-only")));
    QVERIFY(ReadyPolicy::prepare(text, vault, {refused.error().detail.toStdString()}));
}

void ReadyPolicyTest::wantsEveryDangerAcknowledged()
{
    const QByteArray text = policyFor(yours + "," + theirs + "," + yours);
    const auto dangers = dangersIn(text, vaultNamed("mine"));
    QCOMPARE(dangers.size(), std::size_t{3});
    for (std::size_t left = 0; left < dangers.size(); ++left) {
        auto some = dangers;
        some.erase(some.begin() + static_cast<std::ptrdiff_t>(left));
        const auto refused = ReadyPolicy::prepare(text, {vaultNamed("mine")}, some);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail.toStdString(), dangers[left]);
    }
    QVERIFY(ReadyPolicy::prepare(text, {vaultNamed("mine")}, dangers));
}

void ReadyPolicyTest::takesNoAcknowledgementForAnotherVault()
{
    const QByteArray text = policyFor(theirs);
    const auto dangers = dangersIn(text, vaultNamed("mine"));
    QVERIFY(ReadyPolicy::prepare(text, {vaultNamed("mine")}, dangers));
    const auto refused = ReadyPolicy::prepare(text, {vaultNamed("yours")}, dangers);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DangerNotAcknowledged);
}

void ReadyPolicyTest::takesNoAcknowledgementForAnError()
{
    const QByteArray text = policyFor("\"mine\"");
    std::vector<std::string> all;
    for (const Finding &finding : lint(text.toStdString(), ChosenVault{vaultNamed("mine")}))
        all.push_back(finding.identity);
    const auto refused = ReadyPolicy::prepare(text, {vaultNamed("mine")}, all);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::PolicyHasErrors);
}

void ReadyPolicyTest::keepsOnlyTheDangersThatStand()
{
    const auto ready =
        ReadyPolicy::prepare(policyFor(mine), {vaultNamed("mine")}, {"gone", "and forgotten"});
    QVERIFY(ready);
    QVERIFY(ready->acknowledgedDangers().empty());
}

void ReadyPolicyTest::aReviewWantsErrorsAcceptedTooOfWhatIsInstalled()
{
    QByteArray text = policyFor(mine);
    text.replace("\"Deny\"", "\"deny\"");
    const ChosenVault vault{vaultNamed("mine")};
    const auto standing = ReviewedPolicy::toAccept(text, vault);
    QVERIFY(!standing.empty());
    const auto refused = ReviewedPolicy::prepare(text, vault, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::DangerNotAcknowledged);
    std::vector<std::string> accepted;
    for (const Finding &finding : standing)
        accepted.push_back(finding.identity);
    const auto reviewed = ReviewedPolicy::prepare(text, vault, accepted);
    QVERIFY(reviewed);
    QCOMPARE(reviewed->bytes(), text);
    QCOMPARE(reviewed->vault(), vault.arn);
    QCOMPARE(reviewed->accepted(), accepted);
    accepted.pop_back();
    QVERIFY(!ReviewedPolicy::prepare(text, vault, accepted));
}

void ReadyPolicyTest::aReviewWantsWhatTheFactsOfTheVaultMake()
{
    QVERIFY(ReviewedPolicy::prepare(policyFor(mine), {vaultNamed("mine")}, {}));
    // For another vault the same text names the wrong one.
    QVERIFY(!ReviewedPolicy::prepare(policyFor(mine), {vaultNamed("yours")}, {}));
}

QTEST_GUILESS_MAIN(ReadyPolicyTest)
#include "tst_readypolicy.moc"
