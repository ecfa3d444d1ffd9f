// SPDX-License-Identifier: GPL-3.0-or-later

// Who is told apart, beside many others who could ask.
#include "../ruletable.h"
#include "policy/account/requestspace.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/reader/reader.h"

#include <QTest>

#include <set>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr const char *vaultArn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

struct ReadPolicy
{
    explicit ReadPolicy(std::string policyText)
        : text(std::move(policyText))
        , tree(read(text))
        , model(modelOf(tree, documentOf(tree)))
        , prepared(model)
    {
    }

    std::string text;
    Tree tree;
    PolicyModel model;
    PreparedPolicy prepared;
};

AccountedVault vaultWith(const std::vector<VaultTag> *tags)
{
    AccountedVault vault;
    vault.arn = vaultArn;
    vault.tags = tags;
    return vault;
}

/// Those who might be told apart, if anybody.
const std::vector<std::string> &everybody()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> principals{"anonymous", "backup.amazonaws.com",
                                            "any.amazonaws.com"};
        for (const std::string &account : std::vector<std::string>{
                 "123456789012", "210987654321", "999988887777", "111122223333"}) {
            principals.push_back("arn:aws:iam::" + account + ":root");
            for (const std::string &kind : std::vector<std::string>{
                     "iam::" + account + ":user/", "iam::" + account + ":role/",
                     "sts::" + account + ":federated-user/"}) {
                for (const char *name :
                     {"ann", "Ann", "bob", "Admin", "examplevault", "true", "x", "o-x"})
                    principals.push_back("arn:aws:" + kind + name);
            }
            for (const char *name : {"team/ann", "team/bob", "ann/team", "team/a/Admin", "z/x"}) {
                principals.push_back("arn:aws:iam::" + account + ":user/" + name);
                principals.push_back("arn:aws:iam::" + account + ":role/" + name);
            }
        }
        return principals;
    }();
    return all;
}

/// What each statement's trace is, by a request with that tag; and the decision.
std::vector<int> answersTo(const PreparedPolicy &policy, const std::string &principal,
                           const std::string &tag)
{
    Request request(principal, "glacier:DeleteArchive", vaultArn);
    request.setArchiveAge(1);
    if (!tag.empty())
        request.setContext("glacier:ResourceTag/Owner", {tag});
    const Answer answer = policy.decide(request);
    std::vector<int> answers{static_cast<int>(answer.decision)};
    for (const StatementTrace &trace : answer.trace)
        answers.push_back(trace.outcome == StatementTrace::Outcome::Applies);
    return answers;
}

std::string conditioned(const std::string &condition)
{
    return policyWith("\"Condition\": {" + condition + "}");
}

} // namespace

class RepresentativesTest : public QObject
{
    Q_OBJECT

private slots:
    void standForEverybodyWhoIsToldApart_data();
    void standForEverybodyWhoIsToldApart();
    void areFewWhereNobodyIsAskedFor();
    void haveNamesThatCanBe();
    void areOfNoUseWhereThereAreTooMany();
    void askQuestionsWithoutAnAnswerWhereThereAreTooMany();
};

void RepresentativesTest::standForEverybodyWhoIsToldApart_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("tag"); // the vault's
    const auto row = [](const char *name, const std::string &policy, const char *tag = "") {
        QTest::newRow(name) << QString::fromStdString(policy) << QString::fromUtf8(tag);
    };
    row("roles of another account, by a pattern",
        conditioned(R"("ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::999988887777:role/*"})"));
    row("roots, by the beginning of their account",
        conditioned(R"("ArnLike": {"aws:PrincipalArn": "arn:aws:iam::2*:root"})"));
    row("whoever has an ARN", conditioned(R"("Null": {"aws:PrincipalArn": "false"})"));
    row("names beside paths", conditioned(R"("StringNotLike": {"aws:username": "a*"},
                       "ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:user/ann/*"})"));
    row("a name within a path", conditioned(R"("StringEquals": {"aws:username": "ann"},
                       "ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/team/*"})"));
    row("names without regard to case",
        conditioned(R"("StringEqualsIgnoreCase": {"aws:username": "ANN"},
                       "StringNotEquals": {"aws:username": "ann"})"));
    row("digits somewhere in an ARN",
        conditioned(R"("StringLike": {"aws:PrincipalArn": "*99998888*role*"})"));
    row("accounts", conditioned(R"("StringNotLike": {"aws:PrincipalAccount": ["1*2", "9*"]})"));
    row("a user whose name the vault has",
        policyWith(
            R"("Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/${aws:username}")"));
    row("a user whose name a tag has",
        conditioned(R"("StringNotEquals": {"glacier:ResourceTag/Owner": "${aws:username}"})"),
        "ann");
    row("an account that a tag has",
        conditioned(R"("StringEquals": {"glacier:ResourceTag/Owner": "${aws:PrincipalAccount}"})"),
        "999988887777");
    row("a text that is no ARN",
        conditioned(R"("StringNotEquals": {"aws:PrincipalArn": "nobody"})"));
    row("principals and all of one account",
        policyOf({statementOf({deny, R"("Principal": {"AWS": ["210987654321",
                               "arn:aws:iam::123456789012:role/team/a/Admin"]})",
                               deleting, ownVault})}));
}

void RepresentativesTest::standForEverybodyWhoIsToldApart()
{
    QFETCH(QString, policy);
    QFETCH(QString, tag);
    const ReadPolicy whole(policy.toStdString());
    const std::vector<VaultTag> tags{{"Owner", tag.toStdString()}};
    const RequestSpace space(whole.model, nullptr, vaultWith(tag.isEmpty() ? nullptr : &tags));
    QVERIFY(space.isWorkable());
    std::set<std::vector<int>> told;
    for (const Representative &who : space.requesters())
        told.insert(answersTo(whole.prepared, who.principal, tag.toStdString()));
    for (const std::string &principal : everybody())
        QVERIFY2(told.count(answersTo(whole.prepared, principal, tag.toStdString())) == 1,
                 principal.c_str());
    QVERIFY(told.size() > 1);
}

void RepresentativesTest::areFewWhereNobodyIsAskedFor()
{
    const ReadPolicy policy(policyWith(deleting));
    const RequestSpace space(policy.model, nullptr, vaultWith(nullptr));
    QVERIFY(space.requesters().size() <= 6);
    QCOMPARE(space.requesters().front().kind, Representative::Kind::Root);
    QVERIFY(std::none_of(space.requesters().begin(), space.requesters().end(),
                         [](const Representative &who) { return who.isNamed; }));
}

void RepresentativesTest::haveNamesThatCanBe()
{
    const ReadPolicy policy(conditioned(
        R"("ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::123456789012:role/team/*",
                          "arn:aws:iam::123456789012:user/*/x", "arn:aws:iam::*:*/"]},
           "StringNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:user/a*"})"));
    const RequestSpace space(policy.model, nullptr, vaultWith(nullptr));
    QVERIFY(space.isWorkable());
    for (const Representative &who : space.requesters()) {
        QVERIFY2(who.principal.find('*') == std::string::npos, who.principal.c_str());
        QVERIFY2(!who.principal.ends_with('/'), who.principal.c_str());
        QVERIFY2(who.principal.find("federated-user/") == std::string::npos ||
                     who.principal.find('/', who.principal.find("user/") + 5) == std::string::npos,
                 who.principal.c_str());
    }
}

void RepresentativesTest::areOfNoUseWhereThereAreTooMany()
{
    std::string names;
    for (int i = 0; i < 2'000; ++i)
        names += (i == 0 ? "\"" : ", \"") + std::string("arn:aws:iam::123456789012:user/u") +
                 std::to_string(i) + "\"";
    const ReadPolicy policy(policyWith("\"Principal\": {\"AWS\": [" + names + "]}"));
    const RequestSpace space(policy.model, nullptr, vaultWith(nullptr));
    QVERIFY(!space.isWorkable());
}

void RepresentativesTest::askQuestionsWithoutAnAnswerWhereThereAreTooMany()
{
    std::string names;
    for (int i = 0; i < 2'000; ++i)
        names += (i == 0 ? "\"" : ", \"") + std::string("arn:aws:iam::123456789012:user/u") +
                 std::to_string(i) + "\"";
    const std::string text = policyWith("\"Principal\": {\"AWS\": [" + names + "]}");
    const ReadPolicy policy(text);
    const RequestSpace space(policy.model, nullptr, vaultWith(nullptr));
    const Box everything = space.everything(); // of no use, but there
    QVERIFY(!(everything == Box()));
    QVERIFY(!lint(text).empty());
}

QTEST_GUILESS_MAIN(RepresentativesTest)
#include "tst_representatives.moc"
