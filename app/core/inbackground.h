// SPDX-License-Identifier: GPL-3.0-or-later

// What takes long, out of the window's way.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vaultlock {

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

} // namespace vaultlock
