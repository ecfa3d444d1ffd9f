// SPDX-License-Identifier: GPL-3.0-or-later

// The family "action": what a statement denies or allows.
// Source: Service Authorization Reference, "Amazon S3 Glacier"; IAM user guide, "Action": names are
// `service:action`, case does not count, and `*` alone is every action of every service.
#include "policy/catalogue/catalogue.h"
#include "policy/rules/nearmiss.h"
#include "policy/rules/parts.h"
#include "policy/rules/rules.h"
#include "policy/rules/variableuse.h"
#include "policy/wildcards.h"

#include <array>

namespace vaultlock::policy {

namespace {

constexpr std::string_view glacier = "glacier";

std::string actionLike(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const Action &action : glacierActions())
        names.push_back(action.name);
    return nearMiss(name, names);
}

/// Those that cannot stand in a vault's policy.
ActionSet actionsElsewhere()
{
    ActionSet set;
    for (const Action &action : glacierActions()) {
        if (action.scope != ActionScope::Vault)
            set = set | ActionSet::of(action.name);
    }
    return set;
}

/// One value of Action or NotAction.
class ActionName
{
public:
    ActionName(Report &report, const ActionValue &action)
        : m_report(report)
        , m_tree(report.tree())
        , m_action(action)
        , m_text(action.value.text)
    {
    }

    void check()
    {
        if (m_text == "*" || m_tree.at(m_action.value.node).kind != NodeKind::String)
            return;
        const std::size_t colon = m_text.find(':');
        const std::string_view service = m_text.substr(0, colon);
        const bool isGlacier = colon != std::string_view::npos &&
                               (service == "*" || isSameIgnoringCase(service, glacier));
        if (isGlacier && !m_action.matched.isEmpty())
            checkScope(m_text.substr(colon + 1));
        else if (!hasPlaceholder(m_tree, m_action.value.node) &&
                 !checkHasNoVariable(m_report, m_action.value))
            checkUnmatched(colon);
    }

private:
    Finding &add(Rule rule, std::string_view part, std::vector<std::string> arguments)
    {
        return m_report.add(rule, Severity::Error,
                            spanOfPart(m_tree, m_action.value.node, m_text, part),
                            m_action.value.node, std::move(arguments));
    }

    void offer(Finding &finding, std::string_view part, std::string replacing)
    {
        offerPart(finding, m_tree, m_action.value.node, m_text, part, std::move(replacing));
    }

    /// It is none, or one of another service.
    void checkUnmatched(std::size_t colon)
    {
        if (colon == std::string_view::npos) {
            checkBare();
            return;
        }
        const std::string_view service = m_text.substr(0, colon);
        const std::string_view name = m_text.substr(colon + 1);
        if (service != "*" && !isSameIgnoringCase(service, glacier))
            checkService(service);
        else if (hasWildcard(name))
            add(Rule::WildcardMatchesNothing, name, {std::string(m_text)});
        else
            checkName(name);
    }

    /// Without a service.
    void checkBare()
    {
        const std::string meant = hasWildcard(m_text) ? std::string() : actionLike(m_text);
        Finding &finding = add(Rule::UnknownAction, m_text, {std::string(m_text), meant});
        if (!meant.empty())
            offer(finding, m_text, std::string(glacier) + ":" + meant);
        else if (hasWildcard(m_text) && !ActionSet::matching(m_text).isEmpty())
            offer(finding, m_text, std::string(glacier) + ":" + std::string(m_text));
    }

    void checkService(std::string_view service)
    {
        constexpr std::array<std::string_view, 1> services{glacier};
        // IAM takes no wildcard in a part of the service's name.
        const bool isMeant = hasWildcard(service) ? matchesWildcardsIgnoringCase(service, glacier)
                                                  : !nearMiss(service, services).empty();
        Finding &finding = add(Rule::UnknownService, service, {std::string(service)});
        if (isMeant)
            offer(finding, service, std::string(glacier));
    }

    void checkName(std::string_view name)
    {
        const std::string meant = actionLike(name);
        Finding &finding = add(Rule::UnknownAction, name, {std::string(m_text), meant});
        if (!meant.empty())
            offer(finding, name, meant);
    }

    /// By a wildcard they may be meant: it stands for what there is in a vault's policy.
    void checkScope(std::string_view name)
    {
        static const ActionSet elsewhere = actionsElsewhere();
        if (!m_action.matched.intersects(elsewhere) || hasWildcard(name))
            return;
        add(Rule::NotInVaultPolicies, name,
            {std::string(glacierActions()[*actionNamed(name)].name)});
    }

    Report &m_report;
    const Tree &m_tree;
    const ActionValue &m_action;
    std::string_view m_text;
};

} // namespace

void checkActions(Report &report)
{
    for (const StatementModel &statement : report.model().statements) {
        for (const ActionValue &action : statement.actions.values) {
            if (report.isFull())
                return;
            ActionName(report, action).check();
        }
    }
}

} // namespace vaultlock::policy
