// SPDX-License-Identifier: GPL-3.0-or-later

// NotPrincipal: who is left out of a Deny for sure, and who perhaps.
#include "decisionbench.h"

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class PrincipalMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhoIsNamedWithTheAccount_data();
    void leavesOutWhoIsNamedWithTheAccount();
    void isUndecidedUnderAnAllow_data();
    void isUndecidedUnderAnAllow();
};

namespace {

constexpr Decision denied = Decision::Denied;
constexpr Decision leftOut = Decision::NoDecision;
constexpr Decision unclear = Decision::Indeterminate;
const std::string otherUser = "arn:aws:iam::123456789012:user/bob";
const std::string stranger = "arn:aws:iam::210987654321:user/eve";

Decision decidedWithout(const std::string &effect, const std::string &notPrincipal,
                        const std::string &requester)
{
    return decided(policyWith(R"({"Effect": ")" + effect + R"(", "NotPrincipal": )" + notPrincipal +
                              R"(, "Action": "glacier:*", "Resource": "*"})"),
                   deletion(requester));
}

std::string awsList(std::initializer_list<std::string> names)
{
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "\"" : ", \"") + name + "\"";
    return R"({"AWS": [)" + list + "]}";
}

} // namespace

void PrincipalMatchTest::leavesOutWhoIsNamedWithTheAccount_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("requester");
    QTest::addColumn<Decision>("expected");
    const auto row = [](const char *name, const std::string &names, const std::string &requester,
                        Decision expected) {
        QTest::newRow(name) << QByteArray::fromStdString(names)
                            << QByteArray::fromStdString(requester) << expected;
    };
    const std::string user = awsList({userArn});
    row("the user alone, the user", user, userArn, unclear);
    row("the user alone, another of the account", user, otherUser, denied);
    row("the user alone, root", user, rootArn, denied);
    row("the user alone, a stranger", user, stranger, denied);
    row("the user alone, anonymous", user, "anonymous", denied);

    const std::string both = awsList({userArn, rootArn});
    row("user and account, the user", both, userArn, leftOut);
    row("user and account, root", both, rootArn, leftOut);
    row("user and account, another of the account", both, otherUser, unclear);
    row("user and account, a stranger", both, stranger, denied);
    row("user and another account", awsList({userArn, otherAccount}), userArn, unclear);
    row("user and account by its ID", awsList({account, userArn}), userArn, leftOut);

    row("the account alone, a user", awsList({account}), userArn, leftOut);
    row("the account alone, a session", awsList({account}), sessionArn, leftOut);
    row("the account alone, a stranger", awsList({account}), stranger, denied);

    row("the role alone, a session", awsList({roleArn}), sessionArn, unclear);
    row("role and account, a session", awsList({roleArn, rootArn}), sessionArn, leftOut);
    row("the session alone", awsList({sessionArn}), sessionArn, unclear);
    row("session and account", awsList({sessionArn, rootArn}), sessionArn, unclear);
    row("session, role and account", awsList({sessionArn, roleArn, rootArn}), sessionArn, leftOut);
    row("session, another role and account",
        awsList({sessionArn, "arn:aws:iam::123456789012:role/Other", rootArn}), sessionArn,
        unclear);

    row("everyone", "\"*\"", stranger, leftOut);
    const std::string service = R"({"Service": "backup.amazonaws.com"})";
    row("a service, itself", service, "backup.amazonaws.com", leftOut);
    row("a service, a user", service, userArn, denied);
}

void PrincipalMatchTest::leavesOutWhoIsNamedWithTheAccount()
{
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, requester);
    QFETCH(Decision, expected);
    QCOMPARE(nameOf(decidedWithout("Deny", names.toStdString(), requester.toStdString())),
             nameOf(expected));
}

void PrincipalMatchTest::isUndecidedUnderAnAllow_data()
{
    QTest::addColumn<QByteArray>("requester");
    for (const std::string &who :
         {userArn, rootArn, sessionArn, stranger, std::string("anonymous")})
        QTest::newRow(who.c_str()) << QByteArray::fromStdString(who);
}

void PrincipalMatchTest::isUndecidedUnderAnAllow()
{
    QFETCH(QByteArray, requester);
    for (const std::string &names : {awsList({account}), awsList({userArn}), std::string("\"*\"")})
        QCOMPARE(nameOf(decidedWithout("Allow", names, requester.toStdString())), "Indeterminate");
}

QTEST_GUILESS_MAIN(PrincipalMatchTest)
#include "tst_principalmatch.moc"
