// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/simulationinput.h"

#include "cli/policyinput.h"
#include "core/byteview.h"
#include "language/words.h"
#include "policy/linter.h"
#include "policy/reader/reader.h"
#include "words/findingwords.h"
#include "words/simulationwords.h"

#include <algorithm>

namespace vaultlock::cli {

using policy::Finding;
using policy::PolicyDoubt;
using policy::Rule;

SimulatedPolicy::Contents::Contents(QByteArray bytes)
    : text(std::move(bytes))
    , tree(policy::read(viewOf(text)))
    , model(policy::modelOf(tree, policy::documentOf(tree)))
    , prepared(model)
{
}

tl::expected<SimulatedPolicy, QString> SimulatedPolicy::read(const QString &name, QByteArray text)
{
    const PolicyInput input(name, std::move(text));
    SimulatedPolicy result(input.policy());
    for (const Finding &finding : policy::lint(viewOf(input.policy()))) {
        const auto sentence = [&] {
            return input.placed(finding.span.begin, words::findingWords(finding).what);
        };
        if (hidesThePolicy(finding))
            return tl::unexpected(sentence());
        const PolicyDoubt doubt = policy::doubtBy(finding);
        if (doubt != PolicyDoubt::None && result.m_doubtSentence.isEmpty())
            result.m_doubtSentence = sentence();
        result.m_doubt = std::max(result.m_doubt, doubt);
    }
    return result;
}

const policy::Condition *SimulatedPolicy::conditionOf(const policy::StatementTrace &trace) const
{
    const auto &statements = m_contents->model.statements;
    if (!trace.condition || trace.statement >= statements.size())
        return nullptr;
    const auto &conditions = statements[trace.statement].conditions;
    return *trace.condition < conditions.size() ? &conditions[*trace.condition] : nullptr;
}

QString SimulatedPolicy::operatorOf(const policy::StatementTrace &trace) const
{
    const policy::Condition *condition = conditionOf(trace);
    return condition ? QString::fromStdString(std::string(condition->operatorName)) : QString();
}

QString SimulatedPolicy::keyOf(const policy::StatementTrace &trace) const
{
    const policy::Condition *condition = conditionOf(trace);
    return condition ? QString::fromStdString(std::string(condition->keyName)) : QString();
}

tl::expected<std::vector<policy::WrittenRequest>, QString> readRequests(const QString &name,
                                                                        const QByteArray &text)
{
    const policy::Tree tree = policy::read(viewOf(text));
    if (!tree.faults.empty()) {
        // The linter has the words for what is no JSON.
        const auto findings = policy::lint(viewOf(text));
        const auto found = std::find_if(findings.begin(), findings.end(), hidesThePolicy);
        const bool isSaid = found != findings.end() && !text.trimmed().isEmpty();
        const QString sentence =
            isSaid ? words::findingWords(*found).what : Words::tr("There are no requests here.");
        return tl::unexpected(placed(name, text, isSaid ? found->span.begin : 0, sentence));
    }
    auto requests = policy::requestsIn(tree);
    if (!requests) {
        const policy::RequestFault &fault = requests.error();
        return tl::unexpected(
            placed(name, text, fault.span.begin, words::requestFaultSentence(fault)));
    }
    return std::move(*requests);
}

} // namespace vaultlock::cli
