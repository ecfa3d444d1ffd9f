// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/whatif.h"

#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

struct WhatIf::ReadPolicy
{
    ReadPolicy(std::string policy, const std::optional<ChosenVault> &vault)
        : text(std::move(policy))
        , tree(read(text))
        , document(documentOf(tree))
        , model(modelOf(tree, document))
        , prepared(model)
    {
        for (const Finding &finding : lint(text, vault))
            doubt = std::max(doubt, doubtBy(finding));
    }

    std::string conditionOf(const StatementTrace &trace) const
    {
        if (!trace.condition)
            return {};
        const Condition &condition = model.statements[trace.statement].conditions[*trace.condition];
        return std::string(condition.operatorName) + " " + std::string(condition.keyName);
    }

    std::vector<std::string> conditionsOf(const Answer &answer) const
    {
        std::vector<std::string> conditions;
        for (const StatementTrace &trace : answer.trace)
            conditions.push_back(conditionOf(trace));
        return conditions;
    }

    std::string text;
    Tree tree;
    Document document;
    PolicyModel model;
    PreparedPolicy prepared;
    PolicyDoubt doubt = PolicyDoubt::None;
};

WhatIf::WhatIf(std::string text, const std::optional<ChosenVault> &vault)
    : m_lock(std::make_unique<ReadPolicy>(std::move(text), vault))
{
    if (vault && vault->accessPolicy && !vault->accessPolicy->empty())
        m_access = std::make_unique<ReadPolicy>(*vault->accessPolicy, std::nullopt);
}

WhatIf::~WhatIf() = default;
WhatIf::WhatIf(WhatIf &&) noexcept = default;
WhatIf &WhatIf::operator=(WhatIf &&) noexcept = default;

bool WhatIf::isReadable() const
{
    return m_lock->tree.faults.empty() && m_lock->document.statement != noNode;
}

bool WhatIf::hasAccessPolicy() const
{
    return m_access != nullptr;
}

WhatIfAnswer WhatIf::answer(const WhatIfQuestion &question) const
{
    const Request request = requestFor(question);
    WhatIfAnswer answer;
    // Findings about the access policy are the lock's business too: it would be joined.
    answer.doubt = m_access ? std::max(m_lock->doubt, m_access->doubt) : m_lock->doubt;
    answer.joined =
        doubted(decideJoined(m_lock->prepared, m_access ? &m_access->prepared : nullptr, request),
                answer.doubt);
    answer.lockConditions = m_lock->conditionsOf(answer.joined.lock);
    if (m_access && answer.joined.access)
        answer.accessConditions = m_access->conditionsOf(*answer.joined.access);
    return answer;
}

std::optional<Span> WhatIf::statementSpan(std::size_t statement) const
{
    if (statement >= m_lock->model.statements.size())
        return {};
    return m_lock->tree.at(m_lock->model.statements[statement].node).span;
}

Request requestFor(const WhatIfQuestion &question)
{
    Request request(question.principal, question.action, question.vaultArn);
    if (question.age)
        request.setArchiveAge(*question.age);
    std::vector<std::pair<std::string, std::string>> tags;
    for (const VaultTag &tag : question.tags)
        tags.emplace_back(tag.key, tag.value);
    request.setVaultTags(tags);
    if (!question.now.empty())
        request.setContext(currentTimeKey, {question.now});
    return request;
}

} // namespace vaultlock::policy
