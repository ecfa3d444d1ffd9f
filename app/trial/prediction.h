// SPDX-License-Identifier: GPL-3.0-or-later

// What the vault's policies say of a request before it is sent.
#pragma once

#include "aws/glacier/types.h"
#include "core/identifiers.h"
#include "policy/decision/joineddecision.h"
#include "policy/meaning/whatif.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

namespace vaultlock::trial {

/// What a prediction rests on, as far as it is known.
struct Knowledge
{
    VaultArn vault;
    QByteArray lockPolicy; ///< the installed one
    std::optional<aws::Tags> tags;
    std::optional<QByteArray> accessPolicy; ///< empty: the vault has none
    QString caller;                         ///< an ARN; empty where nobody has told who asks
    QDateTime now;                          ///< UTC, the service's; invalid where it is not known
};

struct Prediction
{
    enum class Verdict {
        Denied,     // by a statement of the vault's policies, whatever else allows it
        Refused,    // nothing allows it, and by somebody whom nothing else can
        Allowed,    // by a statement of the vault's policies
        NotDecided, // nothing in them forbids it: IAM decides
        CannotTell,
    };
    /// Of CannotTell.
    enum class Doubt {
        None,
        Policy, // by AWS's documentation it cannot be told, or the policy would be refused
        Caller,
        Age,
        Tags,
        AccessPolicy,
    };

    Verdict verdict = Verdict::CannotTell;
    Doubt doubt = Doubt::None;
    std::optional<policy::VaultPolicy> policy; ///< that decided
    int statement = 0;                         ///< of it, from 1 on; 0: none
    QString sid;                               ///< of the statement; empty without one
    /// Both policies deny: a denial would not be the lock's alone.
    bool accessDeniesToo = false;

    friend bool operator==(const Prediction &, const Prediction &) = default;
};

/// As the journal has it, and back; nothing where it is no such text.
QString predictionText(const Prediction &prediction);
std::optional<Prediction> predictionFromText(const QString &text);

/// Reads the policies once. Pure. One thread.
class Predictor
{
public:
    explicit Predictor(Knowledge knowledge);

    const Knowledge &knowledge() const { return m_knowledge; }
    /// age: in days, of an archive. What is not known makes it CannotTell, unless it is denied
    /// whatever that may be.
    Prediction predict(std::string_view action, std::optional<int> age) const;
    /// The same with these tags on the vault.
    Prediction predictTagged(std::string_view action, std::optional<int> age,
                             const aws::Tags &tags) const;

private:
    Prediction ask(const std::string &principal, std::string_view action, std::optional<int> age,
                   const aws::Tags &tags) const;
    Prediction predictFor(std::string_view action, std::optional<int> age,
                          const aws::Tags &tags) const;

    Knowledge m_knowledge;
    policy::WhatIf m_policies;
    bool m_asksForTags = false; ///< a condition on the vault's tags is in them
    bool m_asksForAge = false;  ///< one on the age of archives
};

} // namespace vaultlock::trial
