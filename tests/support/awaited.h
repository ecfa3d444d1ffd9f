// SPDX-License-Identifier: GPL-3.0-or-later

// Waiting for a future, in tests only.
#pragma once

#include "core/whendone.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace vaultlock::tests {

/// The future's result, as soon as it is there; TimedOut with the detail "test" after the limit.
template <typename T>
Result<T> awaited(const QFuture<Result<T>> &future,
                  std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    whenDone(future, &loop, [&](const Result<T> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    loop.exec();
    if (outcome)
        return *outcome;
    return failure(ErrorKind::TimedOut, QStringLiteral("test"));
}

} // namespace vaultlock::tests
