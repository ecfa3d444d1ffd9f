// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/rulequestion.h"

#include "core/keptpromise.h"
#include "core/whendone.h"
#include "words/campaignwords.h"

#include <memory>

namespace vaultlock::ui {

QFuture<Result<QString>> whyNotAllowed(const QPointer<StepGate> &gate,
                                       const workspace::Workspace &workspace, const VaultArn &vault,
                                       const QByteArray &sha256)
{
    if (!gate || !workspace.connection())
        return readyFuture<QString>(QString());
    const auto promise = std::make_shared<KeptPromise<QString>>();
    const LockOrigin origin = workspace.connection()->originOf(vault);
    whenDone(gate->allow({lock::Operation::Initiate, vault, origin, sha256}), gate.data(),
             [promise](const Result<StepGate::Answer> &answer) {
                 if (!answer)
                     return promise->keep(failure(answer.error()));
                 if (answer->mayGoOn)
                     return promise->keep(QString());
                 // Never empty, which would allow it.
                 promise->keep(answer->said.isEmpty() ? words::campaignUnderRule() : answer->said);
             });
    return promise->future();
}

} // namespace vaultlock::ui
