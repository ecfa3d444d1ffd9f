// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/policy/guided/guidedcases.h"
#include "policy/meaning/whowhat.h"

#include <QStringList>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;
using Verdict = ExplainedInterval::Verdict;

namespace {

const std::string legal = "arn:aws:iam::123456789012:role/Legal";

ChosenVault vaultWith(std::vector<VaultTag> tags = {})
{
    ChosenVault vault{guidedVault()};
    vault.tags = std::move(tags);
    return vault;
}

WhoWhat tableOf(const std::vector<GuidedRule> &rules)
{
    return whoWhatOf(policyOf(rules, guidedVault()), vaultWith());
}

const std::vector<ExplainedInterval> &cell(const WhoWhat &table, const WhoWhatRow &who,
                                           const std::string &action)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].asker != who.asker || (!who.asker && !(table.rows[row] == who)))
            continue;
        for (std::size_t column = 0; column < table.actions.size(); ++column) {
            if (table.actions[column] == action)
                return table.cells[row][column];
        }
    }
    qFatal("no such cell");
}

Verdict verdict(const WhoWhat &table, const WhoWhatRow &who, const std::string &action)
{
    return cell(table, who, action).front().verdict;
}

} // namespace

class TestWhoWhat : public QObject
{
    Q_OBJECT

private slots:
    void hasRowsForThoseWhoAreNamedAndThoseWhoAreNot();
    void saysOnWhichDaysDeletionIsDenied();
    void tellsTheExceptedFromTheOthers();
    void tellsOtherAccountsFromTheOwn();
    void isCertainOfTagsOnlyWhereTheyAreKnown();
    void leavesToOtherPoliciesWhatTheyCanAllow();
    void isMadeCellByCell();
    void needsAVaultAndAPolicy();
};

void TestWhoWhat::hasRowsForThoseWhoAreNamedAndThoseWhoAreNot()
{
    const WhoWhat table = tableOf({Retention{366}, HoldProtection{{legal}}});
    QCOMPARE(table.rows.size(), std::size_t{5});
    QVERIFY(table.rows[0].asker == Asker::Root);
    QVERIFY(!table.rows[1].asker);
    QCOMPARE(table.rows[1].principal, legal);
    QVERIFY(table.rows[2].asker == Asker::OwnPrincipal);
    QVERIFY(table.rows[3].asker == Asker::OtherAccount);
    QVERIFY(table.rows[4].asker == Asker::Anonymous);
    QCOMPARE(table.cells.size(), table.rows.size());
    QCOMPARE(table.cells.front().size(), table.actions.size());
}

void TestWhoWhat::saysOnWhichDaysDeletionIsDenied()
{
    const WhoWhat table = tableOf({Retention{366}});
    const std::vector<ExplainedInterval> wanted{
        {0, 365, Verdict::Denied, 0}, {366, std::nullopt, Verdict::NotDecided, std::nullopt}};
    QVERIFY(cell(table, {Asker::Root, {}}, "DeleteArchive") == wanted);
    QCOMPARE(cell(table, {Asker::Root, {}}, "UploadArchive").size(), std::size_t{1});
}

void TestWhoWhat::tellsTheExceptedFromTheOthers()
{
    const WhoWhat table = tableOf({HoldProtection{{legal}}});
    QCOMPARE(verdict(table, {std::nullopt, legal}, "AddTagsToVault"), Verdict::NotDecided);
    for (const Asker asker : {Asker::Root, Asker::OtherAccount, Asker::Anonymous})
        QCOMPARE(verdict(table, {asker, {}}, "AddTagsToVault"), Verdict::Denied);
}

void TestWhoWhat::tellsOtherAccountsFromTheOwn()
{
    const WhoWhat table = tableOf({OtherAccountsForbidden{}});
    for (const std::string &action : table.actions) {
        QCOMPARE(verdict(table, {Asker::Root, {}}, action), Verdict::NotDecided);
        QCOMPARE(verdict(table, {Asker::OtherAccount, {}}, action), Verdict::Denied);
        QCOMPARE(verdict(table, {Asker::Anonymous, {}}, action), Verdict::Denied);
    }
}

void TestWhoWhat::isCertainOfTagsOnlyWhereTheyAreKnown()
{
    const std::string text = policyOf({LegalHold{"LegalHold", "true"}}, guidedVault());
    const auto asked = [&](const ChosenVault &vault) {
        return verdict(whoWhatOf(text, vault), {Asker::Root, {}}, "DeleteArchive");
    };
    QCOMPARE(asked({guidedVault()}), Verdict::MayBeDenied);
    QCOMPARE(asked(vaultWith({{"LegalHold", "true"}})), Verdict::Denied);
    QCOMPARE(asked(vaultWith()), Verdict::NotDecided);
}

void TestWhoWhat::leavesToOtherPoliciesWhatTheyCanAllow()
{
    const std::string text = R"({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Principal": {"AWS": [
            "arn:aws:iam::222222222222:role/Auditor", "arn:aws:iam::333333333333:role/Clerk",
            "arn:aws:iam::123456789012:role/Legal"]},
         "Action": "glacier:DeleteVault",
         "Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"}]})";
    ChosenVault vault = vaultWith();
    const auto refused = [&] {
        const WhoWhat table = whoWhatOf(text, vault);
        QStringList rows;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            QString marks;
            for (std::size_t column = 0; column < table.actions.size(); ++column)
                marks += table.isElseRefused[row][column] ? u'x' : u'.';
            const QString who = QString::fromStdString(table.rows[row].principal);
            rows << who.section(u':', 4, 5) + u' ' + marks;
        }
        return rows;
    };
    // Delete archives, upload, retrieve, tags, vault, access policy, lock.
    QVERIFY(refused().filter(QStringLiteral("x")).isEmpty());
    vault.accessPolicy = R"({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "glacier:UploadArchive",
         "Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"}]})";
    const QStringList rows = refused();
    QVERIFY(rows.contains(QStringLiteral("123456789012:role/Legal .......")));
    QVERIFY(rows.contains(QStringLiteral("222222222222:role/Auditor x.xxxxx")));
    QVERIFY(rows.contains(QStringLiteral("333333333333:role/Clerk xxxxxxx")));
    // Others of other accounts, and anonymous requests.
    QCOMPARE(rows.last(), QStringLiteral(" xxxxxxx"));
    QCOMPARE(rows.at(rows.size() - 2), QStringLiteral(" xxxxxxx"));
}

void TestWhoWhat::isMadeCellByCell()
{
    const std::string text = policyOf({Retention{366}}, guidedVault());
    WhoWhatMaker maker(text, vaultWith());
    int steps = 1;
    while (!maker.proceed())
        ++steps;
    const WhoWhat made = std::move(maker).take();
    QCOMPARE(steps, static_cast<int>(made.rows.size() * made.actions.size()));
    QVERIFY(made == whoWhatOf(text, vaultWith()));
}

void TestWhoWhat::needsAVaultAndAPolicy()
{
    QVERIFY(whoWhatOf(policyOf({Retention{366}}, guidedVault()), std::nullopt).rows.empty());
    QVERIFY(whoWhatOf("{", vaultWith()).rows.empty());
}

QTEST_GUILESS_MAIN(TestWhoWhat)
#include "tst_whowhat.moc"
