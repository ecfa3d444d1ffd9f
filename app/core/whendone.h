// SPDX-License-Identifier: GPL-3.0-or-later

// The only way in which a future's result is consumed.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace vaultlock {

/// Calls callback(Result<T>) once, in guard's thread, when the future has its result. If guard dies
/// first, never. A promise that was dropped or cancelled without a result gives
/// ErrorKind::Cancelled. guard must live in the calling thread. (`QFuture::then(context, …)`
/// asserts in Qt 6.4 when its context has died; this does not.)
template <typename T, typename Callback>
void whenDone(const QFuture<Result<T>> &future, QObject *guard, Callback callback)
{
    using Watcher = QFutureWatcher<Result<T>>;
    auto *watcher = new Watcher(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> done = watcher->future();
                         if (done.resultCount() > 0)
                             callback(done.resultAt(0));
                         else
                             callback(Result<T>(failure(ErrorKind::Cancelled)));
                     });
    watcher->setFuture(future);
}

/// A future that already has its result.
template <typename T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace vaultlock
