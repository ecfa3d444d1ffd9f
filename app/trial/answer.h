// SPDX-License-Identifier: GPL-3.0-or-later

// What the service did with a trial's request, and how that compares with what was predicted.
#pragma once

#include "core/error.h"
#include "trial/prediction.h"

#include <QString>

#include <optional>

namespace vaultlock::trial {

struct Answer
{
    enum class Kind {
        Done,            // the documented success
        DeniedByVault,   // 403, "with an explicit deny in a resource-based policy"
        DeniedElsewhere, // 403 that names another kind of policy
        NotAllowed,      // 403: the service says that nothing allows it
        Denied,          // 403 that does not say why
        NotThere,        // 404: the vault is gone, or never was
        Throttled,       // refused as one too many: it was not carried out
        Refused,         // another answer of the service's, or no credentials: not carried out
        NotSent,         // nothing has left this computer
        Unknown,         // sent, and what came of it is not known
    };

    Kind kind = Kind::Unknown;
    QString serviceCode;
    QString requestId;
    QString detail; ///< the service's message, or why there is none

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Pure.
Answer doneAnswer(const QString &requestId);
Answer answerOf(const Error &error);

/// As the journal has it. Never changes.
QString answerName(Answer::Kind kind);
std::optional<Answer::Kind> answerFromName(const QString &name);

bool isDenial(Answer::Kind kind);

struct Comparison
{
    enum class Likeness {
        Same,
        Different,
        CannotTell,
    };
    Likeness likeness = Likeness::CannotTell;
    /// Of a denial: that it was the vault's lock is certain. IAM may deny by itself, and then the
    /// same credentials could not have done it without the lock either.
    bool isProof = false;

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// nothingElseDenies: of the sandbox, which decides by the vault's policies alone. Pure.
Comparison compare(const Prediction &prediction, const Answer &answer, bool nothingElseDenies);

} // namespace vaultlock::trial
