// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/whendone.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace vaultlock;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private slots:
    void deliversAResultThatComesLater();
    void deliversAResultThatIsAlreadyThere();
    void isSilentWhenTheGuardHasDied();
    void reportsADroppedPromiseAsCancelled();
};

void WhenDoneTest::deliversAResultThatComesLater()
{
    QObject guard;
    QPromise<Result<int>> promise;
    promise.start();
    std::vector<Result<int>> seen;
    whenDone(promise.future(), &guard, [&](const Result<int> &result) { seen.push_back(result); });
    QCoreApplication::processEvents();
    QVERIFY(seen.empty());

    promise.addResult(Result<int>(7));
    promise.finish();
    QTRY_COMPARE(seen.size(), 1u);
    QCOMPARE(*seen.front(), 7);
}

void WhenDoneTest::deliversAResultThatIsAlreadyThere()
{
    QObject guard;
    int calls = 0;
    whenDone(readyFuture<int>(failure(ErrorKind::TimedOut)), &guard,
             [&](const Result<int> &result) {
                 ++calls;
                 QCOMPARE(result.error().kind, ErrorKind::TimedOut);
             });
    QTRY_COMPARE(calls, 1);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void WhenDoneTest::isSilentWhenTheGuardHasDied()
{
    auto guard = std::make_unique<QObject>();
    QPromise<Result<int>> promise;
    promise.start();
    bool called = false;
    whenDone(promise.future(), guard.get(), [&](const Result<int> &) { called = true; });
    guard.reset();
    promise.addResult(Result<int>(1));
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void WhenDoneTest::reportsADroppedPromiseAsCancelled()
{
    QObject guard;
    std::vector<Result<int>> seen;
    {
        QPromise<Result<int>> promise;
        promise.start();
        whenDone(promise.future(), &guard,
                 [&](const Result<int> &result) { seen.push_back(result); });
    }
    QTRY_COMPARE(seen.size(), 1u);
    QCOMPARE(seen.front().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "tst_whendone.moc"
