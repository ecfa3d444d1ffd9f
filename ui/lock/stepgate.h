// SPDX-License-Identifier: GPL-3.0-or-later

// A rule beside the service's own that Initiate and Complete have to keep.
#pragma once

#include "core/identifiers.h"
#include "core/result.h"
#include "lock/workflow.h"
#include "policy/readypolicy.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace vaultlock::ui {

/// Asked when a review opens, and once more when its step is taken.
class StepGate : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Question
    {
        lock::Operation step = lock::Operation::Initiate; ///< or Complete
        VaultArn vault;
        LockOrigin origin;
        QByteArray policySha256 = {}; ///< of Initiate: of the bytes that are sent
        QString lockId = {};          ///< of Complete
        /// Whether the step is still to be taken, asked right before that it may be is journaled:
        /// else an allowance that nobody used would stand there. Null: it is.
        std::function<bool()> isWanted = {};
    };
    struct Answer
    {
        bool mayGoOn = false;
        QString said;       ///< one sentence, with the reason
        QString remedy;     ///< what would settle it; may be empty
        bool isRule = true; ///< false: it is known that there is none
    };

    /// False: there is no rule to ask, and no page speaks of one.
    virtual bool isThere() const = 0;
    virtual QFuture<Result<Answer>> ask(const Question &question) = 0;
    /// The same; where the step may be taken, that is journaled first, with what allows it.
    virtual QFuture<Result<Answer>> allow(const Question &question) = 0;
    /// That the policy may be initiated on its vault, in the name of whoever is connected. Ends
    /// with what is to be told once it is journaled and the others have it; mayGoOn says whether.
    virtual QFuture<Result<Answer>> approve(const policy::ReadyPolicy &policy,
                                            const LockOrigin &origin) = 0;

signals:
    /// isThere() has.
    void changed();
};

} // namespace vaultlock::ui
