// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial/prediction.h"

#include "core/byteview.h"
#include "policy/meaning/tagsaskedfor.h"
#include "trial/deed.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace vaultlock::trial {

namespace {

using Verdict = Prediction::Verdict;
using Doubt = Prediction::Doubt;

policy::ChosenVault chosenVault(const Knowledge &knowledge)
{
    policy::ChosenVault vault{knowledge.vault};
    if (knowledge.accessPolicy)
        vault.accessPolicy = knowledge.accessPolicy->toStdString();
    return vault;
}

std::vector<policy::VaultTag> tagsOf(const aws::Tags &tags)
{
    std::vector<policy::VaultTag> list;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        list.push_back({tag.key().toStdString(), tag.value().toStdString()});
    return list;
}

bool asksForAge(const QByteArray &policy)
{
    return !policy::PreparedPolicy::fromText(viewOf(policy)).ageThresholds().empty();
}

Verdict verdictOf(const policy::JoinedAnswer &answer)
{
    switch (answer.decision) {
    case policy::Decision::Denied:
        return Verdict::Denied;
    case policy::Decision::Allowed:
        return Verdict::Allowed;
    case policy::Decision::NoDecision:
        return answer.isRefused ? Verdict::Refused : Verdict::NotDecided;
    case policy::Decision::Indeterminate:
        break;
    }
    return Verdict::CannotTell;
}

/// Of the statement that decided: traces have all of them, in order.
QString sidIn(const policy::JoinedAnswer &answer)
{
    if (!answer.policy || !answer.statement)
        return {};
    const policy::Answer *by = &answer.lock;
    if (*answer.policy == policy::VaultPolicy::Access)
        by = answer.access ? &*answer.access : nullptr;
    if (!by || *answer.statement >= by->trace.size())
        return {};
    return QString::fromStdString(by->trace[*answer.statement].sid);
}

Prediction predictionOf(const policy::JoinedAnswer &answer)
{
    Prediction prediction;
    prediction.verdict = verdictOf(answer);
    if (prediction.verdict == Verdict::CannotTell)
        prediction.doubt = Doubt::Policy;
    prediction.policy = answer.policy;
    prediction.statement = answer.statement ? static_cast<int>(*answer.statement) + 1 : 0;
    prediction.sid = sidIn(answer);
    prediction.accessDeniesToo = answer.lock.decision == policy::Decision::Denied &&
                                 answer.access &&
                                 answer.access->decision == policy::Decision::Denied;
    return prediction;
}

Prediction cannotTell(Doubt doubt)
{
    return {Verdict::CannotTell, doubt, {}, 0, {}, false};
}

struct NamedVerdict
{
    Verdict verdict;
    Doubt doubt;
    QLatin1String name;
};

// In files on people's disks: never change one.
constexpr NamedVerdict namedVerdicts[] = {
    {Verdict::Denied, Doubt::None, QLatin1String("denied")},
    {Verdict::Refused, Doubt::None, QLatin1String("refused")},
    {Verdict::Allowed, Doubt::None, QLatin1String("allowed")},
    {Verdict::NotDecided, Doubt::None, QLatin1String("not-decided")},
    {Verdict::CannotTell, Doubt::None, QLatin1String("unknown")},
    {Verdict::CannotTell, Doubt::Policy, QLatin1String("unknown-policy")},
    {Verdict::CannotTell, Doubt::Caller, QLatin1String("unknown-caller")},
    {Verdict::CannotTell, Doubt::Age, QLatin1String("unknown-age")},
    {Verdict::CannotTell, Doubt::Tags, QLatin1String("unknown-tags")},
    {Verdict::CannotTell, Doubt::AccessPolicy, QLatin1String("unknown-access-policy")},
};

} // namespace

// VERDICT[ lock|access STATEMENT[ both][ SID]]
QString predictionText(const Prediction &prediction)
{
    const auto *named = std::find_if(
        std::begin(namedVerdicts), std::end(namedVerdicts), [&](const NamedVerdict &each) {
            return each.verdict == prediction.verdict && each.doubt == prediction.doubt;
        });
    if (named == std::end(namedVerdicts))
        return {};
    QStringList words{QString(named->name)};
    if (prediction.policy && prediction.statement > 0) {
        words << (*prediction.policy == policy::VaultPolicy::Lock ? QStringLiteral("lock")
                                                                  : QStringLiteral("access"))
              << QString::number(prediction.statement)
              << (prediction.accessDeniesToo ? QStringLiteral("both") : QStringLiteral("alone"))
              << prediction.sid;
    }
    return words.join(u' ');
}

std::optional<Prediction> predictionFromText(const QString &text)
{
    const QString verdict = text.section(u' ', 0, 0);
    const auto *named =
        std::find_if(std::begin(namedVerdicts), std::end(namedVerdicts),
                     [&](const NamedVerdict &each) { return each.name == verdict; });
    if (named == std::end(namedVerdicts))
        return std::nullopt;
    Prediction prediction{named->verdict, named->doubt, {}, 0, {}, false};
    const QString by = text.section(u' ', 1, 1);
    if (by.isEmpty())
        return prediction;
    prediction.policy =
        by == QLatin1String("lock") ? policy::VaultPolicy::Lock : policy::VaultPolicy::Access;
    prediction.statement = text.section(u' ', 2, 2).toInt();
    prediction.accessDeniesToo = text.section(u' ', 3, 3) == QLatin1String("both");
    prediction.sid = text.section(u' ', 4);
    return prediction;
}

Predictor::Predictor(Knowledge knowledge)
    : m_knowledge(std::move(knowledge))
    , m_policies(m_knowledge.lockPolicy.toStdString(), chosenVault(m_knowledge))
    , m_asksForTags(!policy::tagsAskedFor(viewOf(m_knowledge.lockPolicy)).empty() ||
                    (m_knowledge.accessPolicy &&
                     !policy::tagsAskedFor(viewOf(*m_knowledge.accessPolicy)).empty()))
    , m_asksForAge(asksForAge(m_knowledge.lockPolicy) ||
                   asksForAge(m_knowledge.accessPolicy.value_or(QByteArray())))
{
}

Prediction Predictor::predict(std::string_view action, std::optional<int> age) const
{
    if (m_asksForAge && !age && action == actionOf(Deed::DeleteYoung))
        return cannotTell(Doubt::Age);
    if (m_knowledge.tags || !m_asksForTags)
        return predictFor(action, age, m_knowledge.tags.value_or(aws::Tags()));
    return cannotTell(Doubt::Tags);
}

Prediction Predictor::predictTagged(std::string_view action, std::optional<int> age,
                                    const aws::Tags &tags) const
{
    return predictFor(action, age, tags);
}

Prediction Predictor::predictFor(std::string_view action, std::optional<int> age,
                                 const aws::Tags &tags) const
{
    if (!m_policies.isReadable())
        return cannotTell(Doubt::Policy);
    Prediction prediction;
    if (!m_knowledge.caller.isEmpty()) {
        prediction = ask(m_knowledge.caller.toStdString(), action, age, tags);
    } else {
        // Whoever asks: only what holds for the root and for somebody whom nobody names is told.
        const std::string account = "arn:" + m_knowledge.vault.partition().toStdString() +
                                    ":iam::" + m_knowledge.vault.account().toString().toStdString();
        prediction = ask(account + ":root", action, age, tags);
        if (prediction != ask(account + ":role/any-other", action, age, tags))
            return cannotTell(Doubt::Caller);
        if (prediction.verdict != Verdict::Denied)
            return cannotTell(Doubt::Caller);
    }
    if (!m_knowledge.accessPolicy && prediction.verdict != Verdict::Denied &&
        prediction.verdict != Verdict::CannotTell)
        return cannotTell(Doubt::AccessPolicy);
    return prediction;
}

Prediction Predictor::ask(const std::string &principal, std::string_view action,
                          std::optional<int> age, const aws::Tags &tags) const
{
    policy::WhatIfQuestion question{principal, std::string(action),
                                    m_knowledge.vault.toString().toStdString(), age, tagsOf(tags)};
    if (m_knowledge.now.isValid())
        question.now = m_knowledge.now.toUTC().toString(Qt::ISODate).toStdString();
    return predictionOf(m_policies.answer(question).joined);
}

} // namespace vaultlock::trial
