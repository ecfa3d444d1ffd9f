// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/arnmatch.h"
#include "policy/decision/rolepath.h"
#include "policy/decision/variables.h"

#include <QTest>

using namespace vaultlock::policy;

Q_DECLARE_METATYPE(vaultlock::policy::Truth)
Q_DECLARE_METATYPE(vaultlock::policy::OperatorFamily)

class ArnMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesAResource_data();
    void matchesAResource();
    void matchesAnOperand_data();
    void matchesAnOperand();
    void takesAMarkForItsCharacter();
    void knowsWhatARolesPathChanges_data();
    void knowsWhatARolesPathChanges();
};

namespace {

constexpr Truth yes = Truth::True;
constexpr Truth no = Truth::False;
constexpr Truth unclear = Truth::Undecided;
constexpr std::string_view vault = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

} // namespace

void ArnMatchTest::matchesAResource_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Truth>("expected");
    const auto row = [](const char *pattern, Truth expected) {
        QTest::newRow(pattern) << QByteArray(pattern) << expected;
    };
    row("*", yes);
    row("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault", yes);
    row("arn:aws:glacier:us-west-2:123456789012:vaults/*", yes);
    row("arn:*:glacier:us-*-2:*:vaults/ex?mple*", yes);
    row("arn:aws:glacier:us-west-2:123456789013:vaults/*", no);
    row("arn:aws:glacier:us-west-2:123456789012:vaults/Examplevault", no);
    // The last character crosses colons.
    row("arn:aws:glacier:us-west-2:*", yes);
    row("arn:aws:glacier:us-*", yes);
    row("arn:aws:glacier:*", yes);
    row("arn:aws:*", yes);
    row("arn:*", yes);
    row("arn:aws:*:*:*", yes);
    row("arn:aws:glacier:us-east-1:*", no);
    row("arn:aws:s3:*", no);
    // Any other does not, or it is not said.
    row("arn:aws:gl*r:us-west-2:*", yes);
    row("arn:aws:glacier:*:vaults/*", unclear);
    row("arn:aws:*:123456789012:vaults/examplevault", unclear);
    row("arn:*:vaults/examplevault*", unclear);
    row("arn:aws:glacier:*:x:y:z", no);
    row("arn:aws:glacier:*:123456789013:*", no);
    // No ARN.
    row("arn:aws:glacier:us-west-2", unclear);
    row("examplevault", unclear);
    row("ARN:aws:glacier:us-west-2:123456789012:*", unclear);
    row("ar*", unclear);
    row("", unclear);
}

void ArnMatchTest::matchesAResource()
{
    QFETCH(QByteArray, pattern);
    QFETCH(Truth, expected);
    QCOMPARE(matchesResourceArn(pattern.toStdString(), vault), expected);
}

void ArnMatchTest::matchesAnOperand_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Truth>("expected");
    const auto row = [](const char *pattern, Truth expected) {
        QTest::newRow(pattern) << QByteArray(pattern) << expected;
    };
    row("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault", yes);
    row("arn:*:*:*:*:*", yes);
    row("arn:aws:glacier:us-west-2:*:vaults/e*", yes);
    row("arn:aws:glacier:us-west-2:*:jobs/*", no);
    row("arn:aws:glacier:us-west-2:*", unclear); // it has five parts
    row("*", unclear);
}

void ArnMatchTest::matchesAnOperand()
{
    QFETCH(QByteArray, pattern);
    QFETCH(Truth, expected);
    QCOMPARE(matchesConditionArn(pattern.toStdString(), vault), expected);
}

void ArnMatchTest::takesAMarkForItsCharacter()
{
    const std::string marked = std::string("arn:aws:glacier:us-west-2:123456789012:") + literalStar;
    QCOMPARE(matchesResourceArn(marked, vault), Truth::False);
    QCOMPARE(matchesResourceArn(std::string("arn:aws:glacier:") + literalStar, vault),
             Truth::Undecided);
}

void ArnMatchTest::knowsWhatARolesPathChanges_data()
{
    QTest::addColumn<OperatorFamily>("family");
    QTest::addColumn<QByteArray>("operand");
    QTest::addColumn<bool>("tells");
    const auto row = [](OperatorFamily family, const char *resource, bool tells) {
        const QByteArray operand = QByteArray("arn:aws:iam::123456789012:role/") + resource;
        QTest::addRow("%d %s", static_cast<int>(family), resource) << family << operand << tells;
    };
    const auto both = [&](const char *resource, bool tells) {
        row(OperatorFamily::Arn, resource, tells);
        row(OperatorFamily::StringLike, resource, tells);
    };
    both("Keeper", false);
    both("team/Keeper", true);
    both("team/of/Keeper", true);
    both("team/Other", false);
    both("*", false);
    both("*Keeper", false);
    both("*/Keeper", true);
    both("team/*", true);
    both("Keep*", true); // not role/team/Keeper
    both("?eeper", true);
    both("*r", false);
    both("Other*", true); // role/Other…/Keeper
    both("?*/Other", false);
    row(OperatorFamily::String, "Keeper", false);
    row(OperatorFamily::String, "team/Keeper", true);
    row(OperatorFamily::String, "/Keeper", false);
    row(OperatorFamily::String, "*", false);
    row(OperatorFamily::StringIgnoringCase, "team/KEEPER", true);
    row(OperatorFamily::StringIgnoringCase, "team/Sweeper", false);
    QTest::newRow("of another account")
        << OperatorFamily::Arn << QByteArray("arn:aws:iam::210987654321:role/team/Keeper") << false;
    QTest::newRow("a user") << OperatorFamily::Arn << QByteArray("arn:aws:iam::123456789012:user/*")
                            << false;
    QTest::newRow("anybody") << OperatorFamily::StringLike << QByteArray("*") << false;
    QTest::newRow("anybody's, by parts")
        << OperatorFamily::Arn << QByteArray("arn:*:iam::*:*") << false;
}

void ArnMatchTest::knowsWhatARolesPathChanges()
{
    QFETCH(OperatorFamily, family);
    QFETCH(QByteArray, operand);
    QFETCH(bool, tells);
    QCOMPARE(tellsRolePath(family, operand.toStdString(), "arn:aws:iam::123456789012:role/Keeper"),
             tells);
}

QTEST_GUILESS_MAIN(ArnMatchTest)
#include "tst_arnmatch.moc"
