// SPDX-License-Identifier: GPL-3.0-or-later

// The account of a policy beside an SMT solver: the same questions, asked of generated policies,
// have the same answers; and every request that the account shows is decided as it says.
//
// 300 policies and pairs, which is under a minute; all 3,000 with VAULTLOCK_POLICIES=3000 in the
// environment, which takes some ten.
#include "generatedrequests.h"
#include "policy/account/policycomparison.h"
#include "policy/account/vaultaccount.h"
#include "smtscript.h"
#include "smtsolver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;
using nlohmann::json;

namespace {

constexpr int limit = 5'000; // milliseconds for each question to the solver

std::size_t policyCount()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("VAULTLOCK_POLICIES", &isSet);
    return isSet && count > 0 ? static_cast<std::size_t>(count) : 300;
}

const char *nameOf(Extent extent)
{
    switch (extent) {
    case Extent::None:
        return "none";
    case Extent::Some:
        return "some";
    case Extent::All:
        return "all";
    case Extent::Untold:
        return "untold";
    }
    return "";
}

/// Of the requests for one action by some requesters: which are denied?
struct Question
{
    enum class Whom {
        OwnAccount,
        Everybody,
        AllButServices,
    };
    std::string action;
    Whom whom;
};

std::string nameOf(const Question &question)
{
    return question.action + (question.whom == Question::Whom::OwnAccount ? " by the own account"
                              : question.whom == Question::Whom::Everybody
                                  ? " by everybody"
                                  : " by all but services");
}

/// As the account is asked, and as the solver is.
Box boxOf(const Question &question, const VaultAccount &account)
{
    Box box = account.requestsFor(question.action);
    if (question.whom == Question::Whom::OwnAccount)
        account.keepRequesters(box,
                               [](const Representative &who) { return who.isOfVaultsAccount(); });
    if (question.whom == Question::Whom::AllButServices)
        account.keepRequesters(box, [](const Representative &who) {
            return who.kind != Representative::Kind::Service;
        });
    return box;
}

std::string formulaOf(const Question &question, const SmtScript &script)
{
    const std::string action = script.isAction(question.action);
    switch (question.whom) {
    case Question::Whom::OwnAccount:
        return "(and " + action + " " + script.isOfOwnAccount() + ")";
    case Question::Whom::Everybody:
        return action;
    case Question::Whom::AllButServices:
        return "(and " + action + " (not " + script.isService() + "))";
    }
    return {};
}

std::vector<Question> questionsFrom(PolicyGenerator &generator)
{
    static const std::vector<std::string> actions{"InitiateJob",       "UploadArchive",
                                                  "AddTagsToVault",    "RemoveTagsFromVault",
                                                  "CompleteVaultLock", "GetVaultLock"};
    return {{"DeleteArchive", Question::Whom::OwnAccount},
            {"DeleteArchive", Question::Whom::Everybody},
            {actions[generator.below(actions.size())], Question::Whom::AllButServices}};
}

/// Of the answers to four formulas; nothing where the solver did not know.
std::optional<Extent> solvedExtent(const std::vector<SmtSolver::Answer> &answers, std::size_t first)
{
    using Answer = SmtSolver::Answer;
    const auto is = [&](std::size_t i, Answer answer) {
        return answers[first + i] == answer;
    };
    for (std::size_t i = 0; i < 4; ++i) {
        if (is(i, Answer::Unknown))
            return std::nullopt;
    }
    if (is(0, Answer::Unsatisfiable))
        return Extent::All;
    if (is(1, Answer::Satisfiable))
        return is(2, Answer::Satisfiable) ? Extent::Some : Extent::Untold;
    return is(3, Answer::Satisfiable) ? Extent::Untold : Extent::None;
}

} // namespace

class AccountSolverTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysOfGeneratedPoliciesWhatASolverSays();
    void findsPairsEquivalentWhereASolverDoes();
    void cleanupTestCase();

private:
    AccountedVault vaultOf(PolicyGenerator &generator);
    SmtVault smtVaultOf(const AccountedVault &vault) const;
    void checkPolicy(PolicyGenerator &generator);
    void checkWitnesses(const VaultAccount &account, const ReadPolicy &policy, const Box &box,
                        Extent extent);
    void checkPair(PolicyGenerator &generator);

    json m_catalogue;
    std::unique_ptr<SmtSolver> m_solver;
    std::vector<VaultTag> m_tags{{"LegalHold", "true"}};
    std::string m_asked; ///< the policies of the last questions, for a message
    qint64 m_accountTime = 0;
    int m_policies = 0;
    int m_pairs = 0;
    int m_questions = 0;
    int m_unknown = 0;
    int m_untold = 0;
    int m_witnesses = 0;
    int m_all = 0;
    int m_equivalent = 0;
    int m_openPairs = 0;
};

void AccountSolverTest::initTestCase()
{
    QFile file(QStringLiteral(VAULTLOCK_CATALOGUE));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_catalogue = json::parse(file.readAll().toStdString());
    m_solver = std::make_unique<SmtSolver>(limit);
    if (!m_solver->isRunning())
        QFAIL("z3 is not here: packaging/setup tests installs it");
}

AccountedVault AccountSolverTest::vaultOf(PolicyGenerator &generator)
{
    AccountedVault vault;
    vault.arn = generatedVault;
    vault.tags = generator.below(4) == 0 ? &m_tags : nullptr;
    vault.earliest = 1'795'824'000; // 28 November 2026
    return vault;
}

SmtVault AccountSolverTest::smtVaultOf(const AccountedVault &vault) const
{
    SmtVault result{vault.arn, {}, vault.earliest};
    if (vault.tags)
        result.tags.emplace().emplace("legalhold", "true");
    return result;
}

/// Requests of the box that are denied, and that are not, as far as the account claims them.
void AccountSolverTest::checkWitnesses(const VaultAccount &account, const ReadPolicy &policy,
                                       const Box &box, Extent extent)
{
    const RequestSpace &space = account.space();
    const auto free = account.whereFree(box);
    if (extent == Extent::Some)
        QVERIFY(free);
    if (extent == Extent::All)
        QVERIFY(!free);
    if (free) {
        const Request request = space.requestIn(*free);
        const Decision decision = policy.prepared.decision(request);
        QVERIFY2(decision == Decision::Allowed || decision == Decision::NoDecision ||
                     decision == Decision::Indeterminate,
                 described(request).c_str());
        QVERIFY2(policy.prepared.decision(request) != Decision::Denied, described(request).c_str());
        ++m_witnesses;
    }
    bool isShown = false;
    for (const StatementCells &statement : space.statements()) {
        const auto where =
            statement.effect == Effect::Deny ? account.whereApplies(statement, box) : std::nullopt;
        if (!where)
            continue;
        isShown = true;
        const Request request = space.requestIn(*where);
        QVERIFY2(policy.prepared.decision(request) == Decision::Denied, described(request).c_str());
        ++m_witnesses;
    }
    if (extent == Extent::Some || extent == Extent::All)
        QVERIFY(isShown);
    if (extent == Extent::None)
        QVERIFY(!isShown);
}

void AccountSolverTest::checkPolicy(PolicyGenerator &generator)
{
    const json made = generator.policy();
    const ReadPolicy policy(made.dump());
    const AccountedVault vault = vaultOf(generator);
    m_asked = policy.text + (vault.tags ? "\nLegalHold is true" : "");
    const SmtScript script(m_catalogue, smtVaultOf(vault), {made});

    const std::vector<Question> questions = questionsFrom(generator);

    // From the policy that has been read to the answers, as the solver is timed from its script to
    // them: what questions and answers are called is no part of either.
    QElapsedTimer timer;
    timer.start();
    const VaultAccount account(policy.model, nullptr, vault);
    std::vector<Box> boxes;
    std::vector<Extent> extents;
    for (const Question &question : questions) {
        boxes.push_back(boxOf(question, account));
        extents.push_back(account.denied(boxes.back()));
    }
    m_accountTime += timer.nsecsElapsed();
    QVERIFY(account.isWorkable());

    std::vector<std::string> formulas;
    for (const Question &question : questions) {
        for (const char *claim : {"(not deny0)", "deny0", "(not deny0may)", "deny0may"})
            formulas.push_back("(and " + formulaOf(question, script) + " " + claim + ")");
    }
    const auto answers = m_solver->answers(script.text(), formulas);
    QVERIFY2(m_solver->complaint().isEmpty(), m_solver->complaint().constData());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        ++m_questions;
        m_untold += extents[i] == Extent::Untold ? 1 : 0;
        m_all += extents[i] == Extent::All ? 1 : 0;
        const auto expected = solvedExtent(answers, i * 4);
        m_unknown += expected ? 0 : 1;
        QVERIFY2(!expected || *expected == extents[i],
                 (nameOf(questions[i]) + ": " + nameOf(extents[i]) + ", by the solver " +
                  nameOf(expected.value_or(Extent::Untold)))
                     .c_str());
        checkWitnesses(account, policy, boxes[i], extents[i]);
        if (QTest::currentTestFailed())
            return;
    }
    ++m_policies;
}

void AccountSolverTest::saysOfGeneratedPoliciesWhatASolverSays()
{
    for (std::size_t i = 0; i < policyCount(); ++i) {
        PolicyGenerator generator(static_cast<unsigned>(i));
        checkPolicy(generator);
        if (QTest::currentTestFailed()) {
            qWarning("seed %zu: %s", i, m_asked.c_str());
            return;
        }
    }
}

void AccountSolverTest::checkPair(PolicyGenerator &generator)
{
    const json one = generator.policy();
    const json other = generator.below(3) == 0 ? generator.rewriting(one) : generator.mutation(one);
    const ReadPolicy before(one.dump());
    const ReadPolicy after(other.dump());
    const AccountedVault vault = vaultOf(generator);
    m_asked = before.text + "\n" + after.text + (vault.tags ? "\nLegalHold is true" : "");
    const SmtScript script(m_catalogue, smtVaultOf(vault), {one, other});

    QElapsedTimer timer;
    timer.start();
    const PolicyComparison comparison(before.model, after.model, vault);
    const Box all = comparison.account().requests();
    auto found = comparison.differingIn(all, PolicyComparison::Direction::Forth);
    auto back = comparison.differingIn(all, PolicyComparison::Direction::Back);
    if (back && (!found || back->isCertain))
        found = std::move(back);
    m_accountTime += timer.nsecsElapsed();

    const auto differ = [](const std::string &certain, const std::string &may) {
        std::string any = "(or";
        for (const auto &[a, b] : {std::pair("0", "1"), std::pair("1", "0")}) {
            any += std::string(" (and deny") + a + certain + " (not deny" + b + may + "))";
            any += std::string(" (and allow") + a + certain + " (not allow" + b + may +
                   ") (not deny0" + may + ") (not deny1" + may + "))";
        }
        return any + ")";
    };
    const auto answers = m_solver->answers(script.text(), {differ("", "may"), differ("may", "")});
    QVERIFY2(m_solver->complaint().isEmpty(), m_solver->complaint().constData());
    using Answer = SmtSolver::Answer;
    ++m_questions;
    m_unknown += answers[0] == Answer::Unknown || answers[1] == Answer::Unknown ? 1 : 0;
    if (answers[0] != Answer::Unknown) {
        QVERIFY2((answers[0] == Answer::Satisfiable) == (found && found->isCertain),
                 found ? found->isCertain ? "different" : "perhaps different" : "equivalent");
    }
    // Where both have the same undecided statement, the account knows that it is the same.
    if (answers[1] == Answer::Unsatisfiable)
        QVERIFY(!found);
    if (found && found->isCertain) {
        const Request request = comparison.account().space().requestIn(found->box);
        QVERIFY2(before.prepared.decision(request) != after.prepared.decision(request),
                 described(request).c_str());
        ++m_witnesses;
    }
    m_equivalent += found ? 0 : 1;
    m_openPairs += found && !found->isCertain ? 1 : 0;
    ++m_pairs;
}

void AccountSolverTest::findsPairsEquivalentWhereASolverDoes()
{
    for (std::size_t i = 0; i < policyCount(); ++i) {
        PolicyGenerator generator(static_cast<unsigned>(1'000'000 + i));
        checkPair(generator);
        if (QTest::currentTestFailed()) {
            qWarning("seed %zu: %s", 1'000'000 + i, m_asked.c_str());
            return;
        }
    }
}

void AccountSolverTest::cleanupTestCase()
{
    if (!m_solver || !m_solver->isRunning())
        return;
    qInfo("%d policies and %d pairs; %d questions; %d requests shown, and decided so", m_policies,
          m_pairs, m_questions, m_witnesses);
    qInfo("z3 unknown: %d; account untold: %d; denied for all: %d; equivalent: %d; perhaps "
          "different: %d",
          m_unknown, m_untold, m_all, m_equivalent, m_openPairs);
    const double account = static_cast<double>(m_accountTime) / 1e6;
    const double solver = static_cast<double>(m_solver->nanoseconds()) / 1e6;
    qInfo("account %.1f ms, z3 %.1f ms: %.0f times as fast", account, solver, solver / account);
    QVERIFY(m_unknown * 100 <= m_questions);
}

QTEST_GUILESS_MAIN(AccountSolverTest)
#include "tst_accountsolver.moc"
