// SPDX-License-Identifier: GPL-3.0-or-later

// What the sandbox answers over HTTP, and what the engine decides when it is asked directly.
#include "app/policy/account/generatedpolicies.h"
#include "core/utctime.h"
#include "policy/decision/joineddecision.h"
#include "policy/linter.h"
#include "sandboxbench.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <map>
#include <random>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

namespace {

constexpr int worlds = 100;
constexpr int callsOfAWorld = 50;

/// Of operations about the generated vault: how each is asked for.
struct Asking
{
    const char *action;
    const char *method;
    const char *path; ///< below the vault
    const char *query = "";
    const char *body = "";
    bool isOfArchive = false;
};

constexpr Asking askings[] = {
    {"AbortMultipartUpload", "DELETE", "/multipart-uploads/u"},
    {"AbortVaultLock", "DELETE", "/lock-policy"},
    {"AddTagsToVault", "POST", "/tags", "operation=add", R"({"Tags":{"New":"1"}})"},
    {"CompleteMultipartUpload", "POST", "/multipart-uploads/u"},
    {"CompleteVaultLock", "POST", "/lock-policy/x"},
    {"DeleteArchive", "DELETE", "/archives/theArchive", "", "", true},
    {"DeleteVault", "DELETE", ""},
    {"DeleteVaultAccessPolicy", "DELETE", "/access-policy"},
    {"DeleteVaultNotifications", "DELETE", "/notification-configuration"},
    {"DescribeJob", "GET", "/jobs/j"},
    {"DescribeVault", "GET", ""},
    {"GetJobOutput", "GET", "/jobs/j/output"},
    {"GetVaultAccessPolicy", "GET", "/access-policy"},
    {"GetVaultLock", "GET", "/lock-policy"},
    {"GetVaultNotifications", "GET", "/notification-configuration"},
    {"InitiateJob", "POST", "/jobs", "", R"({"Type":"archive-retrieval","ArchiveId":"theArchive"})",
     true},
    {"InitiateMultipartUpload", "POST", "/multipart-uploads"},
    {"InitiateVaultLock", "POST", "/lock-policy"},
    {"ListJobs", "GET", "/jobs"},
    {"ListMultipartUploads", "GET", "/multipart-uploads"},
    {"ListParts", "GET", "/multipart-uploads/u"},
    {"ListTagsForVault", "GET", "/tags"},
    {"RemoveTagsFromVault", "POST", "/tags", "operation=remove", R"({"TagKeys":["New"]})"},
    {"SetVaultAccessPolicy", "PUT", "/access-policy"},
    {"SetVaultNotifications", "PUT", "/notification-configuration"},
    {"UploadArchive", "POST", "/archives"},
    {"UploadMultipartPart", "PUT", "/multipart-uploads/u"},
};

struct Somebody
{
    const char *arn;
    const char *calls; ///< the ARN that calls
    std::vector<const char *> allow;
};

const std::vector<Somebody> &everybody()
{
    static const std::vector<Somebody> list{
        {"arn:aws:iam::123456789012:user/ann", "arn:aws:iam::123456789012:user/ann", {"*"}},
        {"arn:aws:iam::123456789012:user/team/ann",
         "arn:aws:iam::123456789012:user/team/ann",
         {"glacier:D*", "glacier:ListTagsForVault"}},
        {"arn:aws:iam::123456789012:user/bob", "arn:aws:iam::123456789012:user/bob", {}},
        {"arn:aws:iam::123456789012:role/Admin",
         "arn:aws:sts::123456789012:assumed-role/Admin/sandbox",
         {"glacier:*"}},
        {"arn:aws:iam::123456789012:role/team/Clerk",
         "arn:aws:sts::123456789012:assumed-role/Clerk/sandbox",
         {"glacier:Get*"}},
        {"arn:aws:iam::210987654321:role/Admin",
         "arn:aws:sts::210987654321:assumed-role/Admin/sandbox",
         {"glacier:*"}},
        {"arn:aws:iam::210987654321:user/ann",
         "arn:aws:iam::210987654321:user/ann",
         {"glacier:*Archive"}},
        {"arn:aws:iam::999999999999:role/team/x",
         "arn:aws:sts::999999999999:assumed-role/x/sandbox",
         {}},
    };
    return list;
}

/// One vault with two policies, and everybody.
struct World
{
    std::string lock;
    std::string access; ///< empty: none
    std::vector<std::pair<std::string, std::string>> tags;
    int ageDays = 0;
};

QByteArray seedOf(const World &world)
{
    QJsonObject tags;
    for (const auto &[key, value] : world.tags)
        tags[QString::fromStdString(key)] = QString::fromStdString(value);
    QJsonObject vault{
        {QStringLiteral("name"), QStringLiteral("examplevault")},
        {QStringLiteral("tags"), tags},
        {QStringLiteral("archives"),
         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("theArchive")},
                                {QStringLiteral("ageDays"), world.ageDays},
                                {QStringLiteral("text"), QStringLiteral("x")}}}},
        {QStringLiteral("lock"),
         QJsonObject{{QStringLiteral("state"), QStringLiteral("Locked")},
                     {QStringLiteral("policy"), QString::fromStdString(world.lock)}}}};
    if (!world.access.empty())
        vault[QLatin1String("accessPolicy")] = QString::fromStdString(world.access);
    QJsonArray identities;
    for (const Somebody &one : everybody()) {
        QJsonArray allow;
        for (const char *pattern : one.allow)
            allow.append(QLatin1String(pattern));
        identities.append(
            QJsonObject{{QStringLiteral("name"), QStringLiteral("i%1").arg(identities.size())},
                        {QStringLiteral("arn"), QLatin1String(one.arn)},
                        {QStringLiteral("allow"), allow}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("vaults"), QJsonArray{vault}},
                                     {QStringLiteral("identities"), identities}})
        .toJson();
}

/// By what the wire shows: `allowed`, `denied`, `undecided`, `no identity`, `no resource`.
std::string outcomeOf(const RawReply &reply)
{
    const QString message = reply.json()[QLatin1String("message")].toString();
    if (reply.status != 403 || !message.startsWith(QLatin1String("User: ")))
        return "allowed";
    return message.endsWith(QLatin1String("with an explicit deny in a resource-based policy"))
               ? "denied"
           : message.contains(QLatin1String("AWS does not document"))     ? "undecided"
           : message.contains(QLatin1String("because no identity-based")) ? "no identity"
           : message.contains(QLatin1String("because no resource-based")) ? "no resource"
                                                                          : "not understood";
}

bool isAllowedByItsOwn(const Somebody &who, const char *action)
{
    return std::any_of(who.allow.begin(), who.allow.end(), [&](const char *pattern) {
        const QString text = QString::fromLatin1(pattern);
        const QString form = QRegularExpression::escape(text.section(u':', -1))
                                 .replace(QLatin1String("\\*"), QLatin1String(".*"));
        return QRegularExpression(QRegularExpression::anchoredPattern(form))
            .match(QLatin1String(action))
            .hasMatch();
    });
}

/// The engine's, asked with the facts of the world and by nothing of the sandbox.
std::string expectedOf(const World &world, const policy::PreparedPolicy &lock,
                       const policy::PreparedPolicy &access, const Somebody &who,
                       const Asking &asking)
{
    policy::Request request(who.calls, std::string("glacier:") + asking.action,
                            policy::tests::generatedVault);
    const policy::Action &action = policy::glacierActions()[*policy::actionNamed(asking.action)];
    if (action.carriesTags) {
        for (const auto &[key, value] : world.tags)
            request.setContext("glacier:ResourceTag/" + key, {value});
    }
    if (asking.isOfArchive)
        request.setArchiveAge(world.ageDays);
    const bool isSession = std::string_view(who.calls).find(":sts:") != std::string_view::npos;
    request.setContext("aws:PrincipalArn", {who.arn});
    request.setContext("aws:SourceIp", {"127.0.0.1"});
    request.setContext("aws:SecureTransport", {"false"});
    request.setContext("aws:ViaAWSService", {"false"});
    request.setContext("aws:UserAgent", {});
    request.setContext("aws:CurrentTime", {"2026-03-02T15:04:00Z"});
    if (isSession)
        request.setContext("aws:MultiFactorAuthPresent", {"false"});
    const bool isForeign = std::string_view(who.arn).find("123456789012") == std::string_view::npos;
    const policy::JoinedAnswer joined = policy::decideJoined(lock, &access, request);
    const std::string own = isAllowedByItsOwn(who, asking.action) ? "allowed" : "no identity";
    switch (joined.decision) {
    case policy::Decision::Denied:
        return "denied";
    case policy::Decision::Indeterminate:
        return "undecided";
    case policy::Decision::Allowed:
        return isForeign ? own : "allowed";
    case policy::Decision::NoDecision:
        break;
    }
    return isForeign && joined.isRefused ? "no resource" : own;
}

class Worlds
{
public:
    explicit Worlds(unsigned seed)
        : m_policies(seed, policy::tests::PolicyGenerator::Variables::Any)
        , m_random(seed)
    {
    }

    World world()
    {
        World made{acceptablePolicy(), {}, {}, static_cast<int>(below(12)) * 365};
        if (below(4) != 0)
            made.access = acceptablePolicy();
        const std::vector<std::string> values{"true", "false", "", "ann", "123456789012"};
        for (const char *key : {"LegalHold", "Owner"}) {
            if (below(3) != 0)
                made.tags.emplace_back(key, values[below(values.size())]);
        }
        return made;
    }
    std::size_t below(std::size_t end) { return m_random() % end; }

private:
    /// That can be installed: the sandbox refuses what the service would.
    std::string acceptablePolicy()
    {
        while (true) {
            std::string text = m_policies.policy().dump();
            const auto findings =
                policy::lint(text, policy::ChosenVault{*VaultArn::fromString(QString::fromUtf8(
                                       policy::tests::generatedVault.data(),
                                       qsizetype(policy::tests::generatedVault.size())))});
            const bool isFaulty =
                std::any_of(findings.begin(), findings.end(), [](const policy::Finding &finding) {
                    return finding.severity == policy::Severity::Error;
                });
            if (!isFaulty)
                return text;
        }
    }

    policy::tests::PolicyGenerator m_policies;
    std::mt19937 m_random;
};

Options optionsFor(const World &world)
{
    Options options;
    options.accountId = QStringLiteral("123456789012");
    options.vaults = 0;
    options.seed = seedOf(world);
    return options;
}

RawReply sendAs(Bench &bench, std::size_t index, const Asking &asking)
{
    const IdentityAccess &who = bench.started->identities[index];
    HttpRequest request{asking.method,
                        QByteArray("/123456789012/vaults/examplevault") + asking.path,
                        asking.query,
                        {},
                        asking.body};
    if (who.sessionToken) {
        const std::string_view token = who.sessionToken->view();
        request.headers.emplaceBack("x-amz-security-token",
                                    QByteArray(token.data(), qsizetype(token.size())));
    }
    return bench.sendText(
        wireText(signedRequest(request, signatureOf(*bench.started, who, bench.clock.utcNow()))));
}

} // namespace

class CallDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void answersFiveThousandCallsAsTheEngineDecides();
};

void CallDecisionsTest::answersFiveThousandCallsAsTheEngineDecides()
{
    Worlds worldsOf(20'260'302);
    std::map<std::string, int> seen;
    int wrong = 0;
    for (int number = 0; number < worlds; ++number) {
        const World world = worldsOf.world();
        const auto lock = policy::PreparedPolicy::fromText(world.lock);
        const auto access = policy::PreparedPolicy::fromText(world.access);
        std::optional<Bench> bench(std::in_place, optionsFor(world));
        QVERIFY2(bench->started, bench->started ? "" : qPrintable(bench->started.error().detail));
        for (int count = 0; count < callsOfAWorld; ++count) {
            const std::size_t who = worldsOf.below(everybody().size());
            const Asking &asking = askings[worldsOf.below(std::size(askings))];
            const std::string expected = expectedOf(world, lock, access, everybody()[who], asking);
            const std::string got = outcomeOf(sendAs(*bench, who, asking));
            ++seen[got];
            if (got != expected && ++wrong <= 5)
                qWarning("%s %s: %s, and the engine: %s\n%s\n%s", everybody()[who].arn,
                         asking.action, got.c_str(), expected.c_str(), world.lock.c_str(),
                         world.access.c_str());
            // What was allowed may have changed the vault.
            if (got == "allowed" && asking.method != std::string_view("GET"))
                bench.emplace(optionsFor(world));
        }
    }
    QCOMPARE(wrong, 0);
    for (const char *outcome : {"allowed", "denied", "undecided", "no identity", "no resource"}) {
        qInfo("%s: %d", outcome, seen[outcome]);
        QVERIFY2(seen[outcome] >= 50, outcome); // else the test tells little
    }
}

QTEST_GUILESS_MAIN(CallDecisionsTest)
#include "tst_calldecisions.moc"
