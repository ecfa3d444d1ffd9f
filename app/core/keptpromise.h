// SPDX-License-Identifier: GPL-3.0-or-later

// A promise that is always kept.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace vaultlock {

/// Ends its future with the first result that it is given, and with ErrorKind::Cancelled when it is
/// destroyed without one. One thread.
template <typename T>
class KeptPromise
{
public:
    KeptPromise() { m_promise.start(); }
    KeptPromise(const KeptPromise &) = delete;
    KeptPromise &operator=(const KeptPromise &) = delete;
    ~KeptPromise() { keep(failure(ErrorKind::Cancelled)); }

    QFuture<Result<T>> future() const { return m_promise.future(); }
    bool isKept() const { return m_isKept; }
    /// Only the first counts.
    void keep(Result<T> result)
    {
        if (std::exchange(m_isKept, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_isKept = false;
};

} // namespace vaultlock
