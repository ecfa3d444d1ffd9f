// SPDX-License-Identifier: GPL-3.0-or-later

// Runs what the reducer asks for, and feeds back what comes of it.
#pragma once

#include "core/keptpromise.h"
#include "lock/completioncheck.h"
#include "lock/services.h"
#include "lock/workflow.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace vaultlock::lock {

/// Holds one workflow's context. Every step between two events is a point at which the program may
/// be killed: what has been done by then is in the journal or at the service.
class Interpreter : public QObject
{
    Q_OBJECT

public:
    struct Listener
    {
        std::function<void()> stateChanged;
        std::function<void(const LockId &)> lockIdKept;
        std::function<void(Operation, const Error &)> failed;
        std::function<void(const Error &)> lockIdRefused;
    };

    Interpreter(Services services, VaultArn vault, LockOrigin origin, Listener listener);

    const Context &context() const { return m_context; }
    /// Of what is asked for from now on.
    void setCaller(const QString &arn) { m_context.caller = arn; }
    /// An event that comes while another is processed waits for its turn.
    void process(const Event &event);
    QFuture<Result<CompletionCheck>> checkCompletion();

private:
    void reduceOne(const Event &event);
    void announce(const Commands &commands, bool hasNewState);
    void run(const Command &command);
    void append(quint64 ticket, const journal::Entry &entry,
                const std::optional<journal::EntryMark> &behind = {});

    const Services m_services;
    Context m_context;
    Listener m_listener;
    std::deque<Event> m_queue;
    bool m_isProcessing = false;
    std::vector<std::shared_ptr<KeptPromise<CompletionCheck>>> m_checks;
};

} // namespace vaultlock::lock
