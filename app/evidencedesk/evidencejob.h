// SPDX-License-Identifier: GPL-3.0-or-later

// One thing that vaultlock-evidence does for a window.
#pragma once

#include "core/secret.h"
#include "evidencedesk/order.h"
#include "evidencedesk/report.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace vaultlock::evidencedesk {

using Order = std::variant<MakeOrder, VerifyOrder>;

/// Started once. Ends once, unless it dies before. Whoever destroys it calls it off; what was
/// written by then is whole.
class EvidenceJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// passphrase: of the order's key; empty where there is none.
    virtual void start(const Order &order, Secret passphrase) = 0;
    /// It ends soon: with Refused without a sentence, or as it would have where that came too late.
    virtual void cancel() = 0;

signals:
    void stepped(vaultlock::evidencedesk::Step step);
    void ended(const vaultlock::evidencedesk::Outcome &outcome);
};

using JobMaker = std::function<std::unique_ptr<EvidenceJob>()>;

} // namespace vaultlock::evidencedesk
