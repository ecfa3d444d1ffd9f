#include "../decision/decisionbench.h"
#include "policy/meaning/whowhat.h"

#include <random>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

using Kind = Asker::Kind;

namespace {

const std::string keeping = R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})";
const std::string holding = R"({"StringEquals": {"glacier:ResourceTag/LegalHold": "true"}})";

/// A table with what it looks into.
struct Table
{
    explicit Table(const std::string &lockText, const std::optional<std::string> &accessText = {},
                   const std::vector<VaultTag> *tags = nullptr,
                   PolicyDoubt doubt = PolicyDoubt::None)
        : lock(lockText)
    {
        if (accessText)
            access.emplace(*accessText);
        made = whoWhat(lock.model, access ? &access->model : nullptr, true,
                       {vaultArn, tags, nullptr, doubt});
    }

    const WhoWhatCell &cell(Kind kind, What what, const std::string &name = {}) const
    {
        for (std::size_t i = 0; i < made.askers.size(); ++i) {
            const Asker &asker = made.askers[i];
            const bool isIt = asker.kind == kind && (name.empty() || asker.name == name);
            if (isIt)
                return made.rows[i][static_cast<std::size_t>(what)];
        }
        qFatal("no such row");
    }
    CellGist gist(Kind kind, What what, const std::string &name = {}) const
    {
        return gistOf(cell(kind, what, name));
    }
    Verdict verdict(Kind kind, What what, const std::string &name = {}) const
    {
        return gist(kind, what, name).judgement.verdict;
    }
    bool has(Kind kind, const std::string &name = {}) const
    {
        return std::any_of(made.askers.begin(), made.askers.end(), [&](const Asker &asker) {
            return asker.kind == kind && (name.empty() || asker.name == name);
        });
    }

    ReadPolicy lock;
    std::optional<ReadPolicy> access;
    WhoWhat made;
};

std::string about(const std::string &action, const std::string &text)
{
    std::string result = text;
    const std::string deletion = "glacier:DeleteArchive";
    return result.replace(result.find(deletion), deletion.size(), action);
}

} // namespace

class WhoWhatTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryActionOfVaultPoliciesOnce();
    void deniesEveryoneWhileYounger();
    void bindsTheAccountOnly();
    void dependsOnTagsThatAreNotKnown();
    void takesTagsThatAreKnown();
    void hasARowForEveryoneWhoIsNamed();
    void tellsThoseOfAPatternFromTheRest();
    void leavesOpenWhatAWiderPatternMeans();
    void joinsTheAccessPolicy();
    void leavesAnAccountToItsIdentityPolicies();
    void tellsActionsOfAGroupApart();
    void dependsOnKeysThatNobodyKnows();
    void dependsOnVariables();
    void isNeverSureOfAPolicyInDoubt();
    void saysHowManyAreLeftOut();
    void claimsNothingThatDecisionsDoNot_data();
    void claimsNothingThatDecisionsDoNot();
};

void WhoWhatTest::hasEveryActionOfVaultPoliciesOnce()
{
    ActionSet seen;
    for (std::size_t what = 0; what < whatCount; ++what) {
        ActionSet group;
        for (const AskedAction &request : requestsOf(static_cast<What>(what)))
            group = group | ActionSet::of(glacierActions()[request.action].name);
        QVERIFY(!seen.intersects(group));
        seen = seen | group;
    }
    for (std::size_t i = 0; i < glacierActions().size(); ++i)
        QCOMPARE(seen.contains(i), glacierActions()[i].scope == ActionScope::Vault);
}

void WhoWhatTest::deniesEveryoneWhileYounger()
{
    const Table table(policyWith(statement("Deny", keeping)));
    for (const Kind kind : {Kind::Root, Kind::Others, Kind::OtherAccount, Kind::Anonymous}) {
        const CellGist gist = table.gist(kind, What::Delete);
        QVERIFY(gist.kind == CellGist::Kind::Younger);
        QCOMPARE(gist.days, 365);
        QVERIFY(gist.judgement.verdict == Verdict::NotDecided);
        const WhoWhatCell::Part &part = table.cell(kind, What::Delete).parts.front();
        QVERIFY(part.ages.front().judgement.statement == std::optional<std::size_t>(0));
        QVERIFY(part.ages.front().judgement.policy == std::optional(VaultPolicy::Lock));
        QVERIFY(table.verdict(kind, What::Upload) == Verdict::NotDecided);
    }
    QCOMPARE(table.made.askers.size(), std::size_t(4));
}

void WhoWhatTest::bindsTheAccountOnly()
{
    const Table table(policyWith(statement("Deny", {}, R"({"AWS": ")" + account + "\"}")));
    QVERIFY(table.verdict(Kind::Root, What::Delete) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Others, What::Delete) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::OtherAccount, What::Delete) == Verdict::NotDecided);
    QVERIFY(table.verdict(Kind::Anonymous, What::Delete) == Verdict::NotDecided);
}

void WhoWhatTest::dependsOnTagsThatAreNotKnown()
{
    const Table table(policyWith(statement("Deny", holding) + "," + statement("Deny", keeping)));
    const WhoWhatCell &cell = table.cell(Kind::Root, What::Delete);
    const CellGist gist = gistOf(cell);
    QVERIFY(gist.kind == CellGist::Kind::Younger);
    QVERIFY(gist.judgement.verdict == Verdict::MayBeDenied);
    QVERIFY(gist.judgement.dependence == (Dependence{true, false, false}));
    QVERIFY(gist.judgement.statement == std::optional<std::size_t>(0));
}

void WhoWhatTest::takesTagsThatAreKnown()
{
    const std::string policy = policyWith(statement("Deny", holding));
    const std::vector<VaultTag> held{{"LegalHold", "true"}};
    const std::vector<VaultTag> free;
    QVERIFY(Table(policy, {}, &held).verdict(Kind::Root, What::Delete) == Verdict::Denied);
    QVERIFY(Table(policy, {}, &free).verdict(Kind::Root, What::Delete) == Verdict::NotDecided);
    // Requests that carry no tags never meet it.
    const std::string looking =
        policyWith(about("glacier:DescribeVault", statement("Deny", holding)));
    QVERIFY(Table(looking, {}, &held).verdict(Kind::Root, What::LookUp) == Verdict::NotDecided);
    QVERIFY(Table(looking).verdict(Kind::Root, What::LookUp) == Verdict::NotDecided);
}

void WhoWhatTest::hasARowForEveryoneWhoIsNamed()
{
    const std::string both = R"({"AWS": [")" + userArn + R"(", ")" + otherAccount + R"("]})";
    const std::string byArn = R"({"ArnEquals": {"aws:PrincipalArn": ")" + roleArn + "\"}}";
    const Table table(policyWith(statement("Deny", {}, both) + "," + statement("Deny", byArn)));
    QVERIFY(table.verdict(Kind::Named, What::Delete, userArn) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Named, What::Delete, roleArn) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Root, What::Delete, otherAccount) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Others, What::Delete, otherAccount) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Root, What::Delete, account) == Verdict::NotDecided);
    QVERIFY(table.verdict(Kind::Others, What::Delete, account) == Verdict::NotDecided);
    QVERIFY(table.verdict(Kind::OtherAccount, What::Delete) == Verdict::NotDecided);
}

void WhoWhatTest::tellsThoseOfAPatternFromTheRest()
{
    const std::string pattern = "arn:aws:iam::" + account + ":role/Admin*";
    const std::string narrow = "arn:aws:iam::" + account + ":role/Admin/x*";
    const std::string text = policyWith(
        statement("Deny", R"({"ArnNotLike": {"aws:PrincipalArn": ")" + pattern + "\"}}"));
    const Table table(text);
    QVERIFY(table.verdict(Kind::Alike, What::Delete, pattern) == Verdict::NotDecided);
    QVERIFY(table.verdict(Kind::Others, What::Delete) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Root, What::Delete) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::OtherAccount, What::Delete) == Verdict::Denied);
    QVERIFY(table.verdict(Kind::Anonymous, What::Delete) == Verdict::Denied);
    // One that is within another, and one that only overlaps.
    const Table two(policyWith(
        statement("Deny", R"({"ArnLike": {"aws:PrincipalArn": ")" + pattern + "\"}}") + "," +
        statement("Deny", R"({"ArnLike": {"aws:PrincipalArn": ")" + narrow + "\"}}")));
    QVERIFY(two.verdict(Kind::Alike, What::Delete, narrow) == Verdict::Denied);
    // Roles are all meant: what is left of the account are others.
    const std::string roles = "arn:aws:iam::" + account + ":*";
    QVERIFY(!Table(policyWith(
                       statement("Deny", R"({"ArnLike": {"aws:PrincipalArn": ")" + roles + "\"}}")))
                 .has(Kind::Others));
}

void WhoWhatTest::leavesOpenWhatAWiderPatternMeans()
{
    const Table table(policyWith(
        statement("Deny", R"({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"}})")));
    const CellGist gist = table.gist(Kind::Others, What::Delete);
    QVERIFY(gist.judgement.verdict == Verdict::MayBeDenied);
    QVERIFY(gist.judgement.dependence == (Dependence{false, true, false}));
    QVERIFY(table.verdict(Kind::OtherAccount, What::Delete) == Verdict::MayBeDenied);
    QVERIFY(table.verdict(Kind::Root, What::Delete) == Verdict::NotDecided);
}

void WhoWhatTest::joinsTheAccessPolicy()
{
    const std::string everyone = policyWith(about("glacier:*", statement("Allow")));
    const Table table(policyWith(statement("Deny", keeping)), everyone);
    const CellGist gist = table.gist(Kind::Anonymous, What::Delete);
    QVERIFY(gist.kind == CellGist::Kind::Younger);
    QVERIFY(gist.judgement.verdict == Verdict::Allowed);
    QVERIFY(gist.judgement.policy == std::optional(VaultPolicy::Access));
    QVERIFY(table.verdict(Kind::Anonymous, What::Retrieve) == Verdict::Allowed);
}

void WhoWhatTest::leavesAnAccountToItsIdentityPolicies()
{
    const Table table(policyWith(statement("Allow", {}, R"({"AWS": ")" + account + "\"}")));
    QVERIFY(table.verdict(Kind::Root, What::Delete) == Verdict::Allowed);
    QVERIFY(table.verdict(Kind::Others, What::Delete) == Verdict::NotDecided);
}

void WhoWhatTest::tellsActionsOfAGroupApart()
{
    const Table table(policyWith(about("glacier:CompleteVaultLock", statement("Deny"))));
    const WhoWhatCell &cell = table.cell(Kind::Root, What::Lock);
    QVERIFY(gistOf(cell).kind == CellGist::Kind::Differs);
    QCOMPARE(cell.parts.size(), std::size_t(2));
    QCOMPARE(cell.parts[0].requests.size(), std::size_t(2));
    QVERIFY(cell.parts[1].ages.front().judgement.verdict == Verdict::Denied);
}

void WhoWhatTest::dependsOnKeysThatNobodyKnows()
{
    const Table table(
        policyWith(statement("Deny", R"({"Bool": {"aws:MultiFactorAuthPresent": "false"}})")));
    const CellGist gist = table.gist(Kind::Root, What::Delete);
    QVERIFY(gist.judgement.verdict == Verdict::MayBeDenied);
    QVERIFY(gist.judgement.dependence == (Dependence{false, false, true}));
}

void WhoWhatTest::dependsOnVariables()
{
    const std::string own = R"({"StringEquals": {"glacier:ResourceTag/Owner": "${aws:username}"}})";
    const std::vector<VaultTag> tags{{"Owner", "ann"}};
    const Table table(policyWith(statement("Deny", own)), {}, &tags);
    QVERIFY(table.verdict(Kind::Others, What::Delete) == Verdict::MayBeDenied);
    std::string text = policyWith(statement("Deny"));
    text.replace(text.find("examplevault"), 12, "${aws:username}");
    QVERIFY(Table(text).verdict(Kind::Root, What::Delete) == Verdict::MayBeDenied);
}

void WhoWhatTest::isNeverSureOfAPolicyInDoubt()
{
    const std::string allow = policyWith(statement("Allow"));
    QVERIFY(Table(allow, {}, nullptr, PolicyDoubt::Contents).verdict(Kind::Root, What::Delete) ==
            Verdict::Undecided);
    QVERIFY(Table(allow, {}, nullptr, PolicyDoubt::Grammar).verdict(Kind::Root, What::Upload) ==
            Verdict::Undecided);
    const std::string deny = policyWith(statement("Deny"));
    QVERIFY(Table(deny, {}, nullptr, PolicyDoubt::Grammar).verdict(Kind::Root, What::Delete) ==
            Verdict::Denied);
    QVERIFY(Table(policyWith("{}")).verdict(Kind::Root, What::Upload) == Verdict::Undecided);
}

void WhoWhatTest::saysHowManyAreLeftOut()
{
    std::string names;
    for (int i = 0; i < 200; ++i)
        names += (i > 0 ? ",\"" : "\"") + userArn + std::to_string(i) + "\"";
    const Table table(policyWith(statement("Deny", {}, R"({"AWS": [)" + names + "]}")));
    QCOMPARE(table.made.leftOut, std::size_t(160));
    QCOMPARE(table.made.askers.size(), std::size_t(44));
}

namespace {

/// Somebody of the row's kind, and everything that may be in a request: at random.
class RequestMaker
{
public:
    explicit RequestMaker(unsigned seed)
        : m_random(seed)
    {
    }

    template <typename Items>
    auto oneOf(const Items &items)
    {
        return items[std::uniform_int_distribution<std::size_t>(0, std::size(items) - 1)(m_random)];
    }
    bool chance() { return oneOf(std::vector<int>{0, 1}) == 1; }

    std::string somebody(const Asker &asker)
    {
        using Names = std::vector<std::string>;
        const std::string own = "arn:aws:iam::" + account + ":";
        switch (asker.kind) {
        case Kind::Root:
        case Kind::Named:
        case Kind::Anonymous:
            return asker.example;
        case Kind::Others:
            return oneOf(Names{own + "user/zoe", own + "role/Other", own + "user/adam"});
        case Kind::Alike:
            return oneOf(Names{own + "role/AdminA", own + "role/Admin", own + "role/AdminOps"});
        case Kind::OtherAccount:
            break;
        }
        return oneOf(Names{"arn:aws:iam::333333333333:root", "arn:aws:iam::444444444444:role/Ops"});
    }

    std::string statementText()
    {
        using Texts = std::vector<std::string>;
        const std::string condition = oneOf(
            Texts{"", keeping, holding,
                  R"({"StringNotEquals": {"glacier:ResourceTag/LegalHold": "true"}})",
                  R"({"NumericGreaterThanEquals": {"glacier:ArchiveAgeInDays": "30"},
                "StringLike": {"glacier:ResourceTag/LegalHold": ["t*", ""]}})",
                  R"({"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}})",
                  R"({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/Admin*"}})",
                  R"({"ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/Ops",
                "arn:aws:iam::123456789012:role/Admin*"]}})",
                  R"({"StringNotEquals": {"aws:PrincipalAccount": "123456789012"}})",
                  R"({"StringEquals": {"aws:PrincipalAccount": "${aws:ResourceAccount}"}})",
                  R"({"Null": {"glacier:ResourceTag/LegalHold": "true"}})"});
        const std::string principal =
            oneOf(Texts{"\"*\"", R"({"AWS": "123456789012"})", R"({"AWS": ")" + userArn + "\"}",
                        R"({"AWS": ["210987654321", ")" + roleArn + "\"]}"});
        const std::string action =
            oneOf(Texts{"glacier:DeleteArchive", "glacier:*", "glacier:InitiateJob",
                        "glacier:DescribeVault", "glacier:*Tags*"});
        return about(action, statement(chance() ? "Deny" : "Allow", condition, principal));
    }

    Request request(const Asker &asker, const AskedAction &asked, int day)
    {
        const Action &action = glacierActions()[asked.action];
        Asker one = asker;
        one.example = somebody(asker);
        Request result = requestBy(one, "glacier:" + std::string(action.name), vaultArn);
        if (asked.hasAge)
            result.setArchiveAge(day);
        const std::string tag = oneOf(std::vector<std::string>{"", "true", "false", "no tag"});
        if (action.carriesTags && tag != "no tag")
            result.setContext("glacier:ResourceTag/LegalHold", {tag});
        if (chance())
            result.setContext("aws:MultiFactorAuthPresent", {chance() ? "true" : "false"});
        return result;
    }

private:
    std::mt19937 m_random;
};

/// What a judgement rules out.
bool agree(const Judgement &judgement, Decision decision)
{
    switch (judgement.verdict) {
    case Verdict::Denied:
        return decision == Decision::Denied;
    case Verdict::MayBeDenied:
    case Verdict::Undecided:
        return true;
    case Verdict::Allowed:
        return decision == Decision::Allowed;
    case Verdict::MayBeAllowed:
        return decision == Decision::Allowed || decision == Decision::NoDecision;
    case Verdict::NotDecided:
        break;
    }
    return decision == Decision::NoDecision;
}

const Judgement &judgementAt(const WhoWhatCell::Part &part, int day)
{
    for (const JudgedAges &ages : part.ages) {
        if (!ages.lastDay || day <= *ages.lastDay)
            return ages.judgement;
    }
    qFatal("a gap");
}

} // namespace

void WhoWhatTest::claimsNothingThatDecisionsDoNot_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void WhoWhatTest::claimsNothingThatDecisionsDoNot()
{
    QFETCH(unsigned, seed);
    RequestMaker maker(seed);
    std::string statements = maker.statementText();
    for (int i = 0; i < 3; ++i)
        statements += "," + maker.statementText();
    const std::string lockText = policyWith(statements);
    const std::string accessText = policyWith(maker.statementText());
    const Table table(lockText, accessText);
    const PreparedPolicy lock = PreparedPolicy::fromText(lockText);
    const PreparedPolicy access = PreparedPolicy::fromText(accessText);
    for (std::size_t row = 0; row < table.made.rows.size(); ++row) {
        for (const WhoWhatCell &cell : table.made.rows[row]) {
            for (const WhoWhatCell::Part &part : cell.parts) {
                for (int i = 0; i < 40; ++i) {
                    const int day = maker.oneOf(std::vector<int>{0, 1, 29, 30, 31, 364, 365, 999});
                    const Request request =
                        maker.request(table.made.askers[row], maker.oneOf(part.requests), day);
                    const Decision decision = decideJoined(lock, &access, request).decision;
                    const Judgement &judgement = judgementAt(part, day);
                    if (!agree(judgement, decision))
                        qWarning("%s\n%s\n%s %s day %d: %d is not %s", lockText.c_str(),
                                 accessText.c_str(), request.requester().text().c_str(),
                                 request.action().c_str(), day, int(judgement.verdict),
                                 nameOf(decision));
                    QVERIFY(agree(judgement, decision));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(WhoWhatTest)
#include "tst_whowhat.moc"
