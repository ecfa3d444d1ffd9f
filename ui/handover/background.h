// SPDX-License-Identifier: GPL-3.0-or-later

// What takes half a second and 128 MiB, out of the window's way.
#pragma once

#include "core/keptpromise.h"
#include "handover/sealedfile.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace vaultlock::ui {

/// work: runs in a thread of its own, touches nothing that others have; its value is the future's.
template <typename T>
QFuture<Result<T>> inBackground(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(Result<T>(work()));
        promise->finish();
    });
    return promise->future();
}

using Opened = tl::expected<handover::HandOver, handover::OpeningFault>;
using Sealed = handover::Sealing<QByteArray>;

} // namespace vaultlock::ui
