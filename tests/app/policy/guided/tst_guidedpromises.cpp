// SPDX-License-Identifier: GPL-3.0-or-later

// What the cards promise, against the decisions of the policies that they write.
#include "guidedcases.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/guided/guidedform.h"

#include <QTest>

#include <set>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

const std::string root = "arn:aws:iam::123456789012:root";
const std::string legal = "arn:aws:iam::123456789012:role/Legal";
const std::string other = "arn:aws:iam::210987654321:role/Audit";
const std::string anonymous = "anonymous";

struct Tag
{
    std::string key;
    std::string value;
};

struct Situation
{
    std::string who;
    std::string action;
    std::int64_t age = 0;
    std::optional<Tag> tag;

    bool isOwn() const { return who.find("::123456789012:") != std::string::npos; }
    bool isBoundBy(Bound bound) const { return bound == Bound::Everyone || isOwn(); }
};

std::string lowered(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// What the card says in words, by hand.
struct Denies
{
    const Situation &at;

    bool deletes() const { return at.action == "glacier:DeleteArchive"; }

    bool operator()(const Retention &rule) const
    {
        return deletes() && at.isBoundBy(rule.bound) && at.age < rule.days;
    }
    bool operator()(const LegalHold &rule) const
    {
        if (!deletes() || !at.isBoundBy(rule.bound) || !at.tag || at.tag->key != rule.tagKey)
            return false;
        return rule.ignoresCase ? lowered(at.tag->value) == lowered(rule.tagValue)
                                : at.tag->value == rule.tagValue;
    }
    bool operator()(const HoldProtection &rule) const
    {
        const bool tags =
            at.action == "glacier:AddTagsToVault" || at.action == "glacier:RemoveTagsFromVault";
        return tags && std::find(rule.mayChange.begin(), rule.mayChange.end(), at.who) ==
                           rule.mayChange.end();
    }
    bool operator()(const DeletionForbidden &rule) const
    {
        return deletes() && at.isBoundBy(rule.bound);
    }
    bool operator()(const OtherAccountsForbidden & /*rule*/) const { return !at.isOwn(); }
    bool operator()(const SettingsKept &rule) const
    {
        static const std::set<std::string> settings{
            "glacier:SetVaultAccessPolicy", "glacier:DeleteVaultAccessPolicy",
            "glacier:SetVaultNotifications", "glacier:DeleteVaultNotifications",
            "glacier:DeleteVault"};
        return settings.count(at.action) == 1 && at.isBoundBy(rule.bound);
    }
};

Request requestAt(const Situation &at)
{
    Request request(at.who, at.action, guidedVault().toString().toStdString());
    if (at.action == "glacier:DeleteArchive")
        request.setArchiveAge(static_cast<int>(at.age));
    if (at.tag)
        request.setContext("glacier:ResourceTag/" + at.tag->key, {at.tag->value});
    if (at.who != anonymous) {
        request.setContext("aws:PrincipalArn", {at.who});
        request.setContext("aws:PrincipalAccount", {at.isOwn() ? "123456789012" : "210987654321"});
    }
    return request;
}

} // namespace

class TestGuidedPromises : public QObject
{
    Q_OBJECT

private slots:
    void areKeptOnEveryDay();
    void areKeptByEveryForm();
};

void TestGuidedPromises::areKeptOnEveryDay()
{
    for (const std::int64_t days : {1, 30, 366, 2557, 3653}) {
        for (const Bound bound : {Bound::Everyone, Bound::OwnAccount}) {
            const GuidedRule rule = Retention{days, bound};
            const auto prepared = PreparedPolicy::fromText(policyOf({rule}, guidedVault()));
            for (const std::string &who : {root, legal, other, anonymous}) {
                for (std::int64_t age = 0; age <= 4'000; age += age > 3 && age % 366 > 3 ? 3 : 1) {
                    const Situation at{who, "glacier:DeleteArchive", age, {}};
                    const bool isDenied = prepared.decision(requestAt(at)) == Decision::Denied;
                    QCOMPARE(isDenied, std::visit(Denies{at}, rule));
                }
            }
        }
    }
}

void TestGuidedPromises::areKeptByEveryForm()
{
    GuidedCases cases(20261128);
    for (int i = 0; i < 150; ++i) {
        const auto rules = cases.rules();
        const std::string text = policyOf(rules, guidedVault());
        const auto prepared = PreparedPolicy::fromText(text);
        std::vector<std::int64_t> ages{0, static_cast<std::int64_t>(cases.below(41'000))};
        std::vector<std::optional<Tag>> tags{std::nullopt, Tag{"LegalHold", "true"}};
        for (const GuidedRule &rule : rules) {
            if (const auto *retention = std::get_if<Retention>(&rule))
                ages.insert(ages.end(),
                            {retention->days - 1, retention->days, retention->days + 1});
            if (const auto *hold = std::get_if<LegalHold>(&rule)) {
                tags.push_back(Tag{hold->tagKey, hold->tagValue});
                tags.push_back(Tag{hold->tagKey, lowered(hold->tagValue)});
                tags.push_back(Tag{hold->tagKey, hold->tagValue + "x"});
            }
        }
        for (const std::string &who : {root, legal, other, anonymous}) {
            for (const char *action :
                 {"glacier:DeleteArchive", "glacier:AddTagsToVault", "glacier:DeleteVault",
                  "glacier:UploadArchive", "glacier:CompleteVaultLock"}) {
                for (const std::int64_t age : ages) {
                    for (const std::optional<Tag> &tag : tags) {
                        const Situation at{who, action, age, tag};
                        const bool isMeant =
                            std::any_of(rules.begin(), rules.end(), [&](const GuidedRule &rule) {
                                return std::visit(Denies{at}, rule);
                            });
                        const Decision decision = prepared.decision(requestAt(at));
                        QVERIFY2((decision == Decision::Denied) == isMeant,
                                 (who + " " + action + "\n" + text).c_str());
                    }
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestGuidedPromises)
#include "tst_guidedpromises.moc"
