// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxthread.h"

#include "aws/signing/digest.h"

#include <QPromise>
#include <QThread>

namespace vaultlock::sandbox {

namespace {

template <typename T>
using SharedPromise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
void keep(const SharedPromise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// Lives in the sandbox's thread and is destroyed there, and the server with it.
class Worker : public QObject
{
public:
    explicit Worker(Options options)
        : m_options(std::move(options))
    {
    }

    ~Worker() override
    {
        m_server.reset();
        aws::releaseThreadState();
    }

    Result<Access> start()
    {
        if (m_server)
            return failure(ErrorKind::SandboxUnavailable, QStringLiteral("started already"));
        m_server = std::make_unique<SandboxServer>(m_options, m_clock, m_random);
        auto access = m_server->start();
        if (!access)
            m_server.reset();
        return access;
    }

    Result<std::chrono::seconds> advanceClock(std::chrono::seconds by)
    {
        if (!m_server)
            return failure(ErrorKind::SandboxUnavailable, QStringLiteral("not started"));
        return m_server->advanceClock(by);
    }

    Result<std::chrono::seconds> resetClock()
    {
        if (!m_server)
            return failure(ErrorKind::SandboxUnavailable, QStringLiteral("not started"));
        return m_server->resetClock();
    }

private:
    Options m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<SandboxServer> m_server;
};

} // namespace

class SandboxThread::Private
{
public:
    /// Runs the task with the worker, in its thread. What is still waiting when the thread ends is
    /// dropped, and its promise with it: whenDone() then says Cancelled.
    template <typename T, typename Task>
    QFuture<Result<T>> run(Task task)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto future = promise->future();
        QMetaObject::invokeMethod(worker,
                                  [worker = worker, promise = std::move(promise),
                                   task = std::move(task)] { keep<T>(promise, task(*worker)); });
        return future;
    }

    QThread thread;
    Worker *worker = nullptr; ///< deleted by its own thread as it ends
};

SandboxThread::SandboxThread(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->worker = new Worker(std::move(options));
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(QStringLiteral("sandbox"));
    d->thread.start();
}

SandboxThread::~SandboxThread()
{
    d->thread.quit();
    d->thread.wait();
}

QFuture<Result<Access>> SandboxThread::start()
{
    return d->run<Access>([](Worker &worker) { return worker.start(); });
}

QFuture<Result<std::chrono::seconds>> SandboxThread::advanceClock(std::chrono::seconds by)
{
    return d->run<std::chrono::seconds>([by](Worker &worker) { return worker.advanceClock(by); });
}

QFuture<Result<std::chrono::seconds>> SandboxThread::resetClock()
{
    return d->run<std::chrono::seconds>([](Worker &worker) { return worker.resetClock(); });
}

} // namespace vaultlock::sandbox
