// SPDX-License-Identifier: GPL-3.0-or-later

// 2,000 vaults: what is told to the view, and how long it takes (printed, not judged).
#include "sandbox/sandboxthread.h"
#include "support/awaited.h"
#include "support/workspacebench.h"
#include "ui/furniture/countdownclock.h"
#include "ui/vaults/vaultpicker.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>
#include <ctime>

using namespace vaultlock;
using namespace vaultlock::tests;

class ManyVaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void staysFluent();

private:
    static constexpr int vaults = 2'000;
    static QProcessEnvironment environmentFor(const sandbox::Access &access)
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), access.accessKeyId);
        const std::string_view secret = access.secretAccessKey->view();
        environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"),
                           QString::fromLatin1(secret.data(), qsizetype(secret.size())));
        environment.insert(QStringLiteral("AWS_REGION"), access.region.toString());
        environment.insert(QStringLiteral("AWS_ENDPOINT_URL_GLACIER"), access.endpoint.toString());
        return environment;
    }
    /// Of this thread: what else the computer does is not ours to answer for.
    static double processorMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    template <typename Action>
    static double milliseconds(Action action)
    {
        const double begun = processorMilliseconds();
        action();
        return processorMilliseconds() - begun;
    }
};

void ManyVaultsTest::staysFluent()
{
    sandbox::Options options;
    options.vaults = vaults;
    sandbox::SandboxThread service(options);
    const auto access = awaited(service.start());
    QVERIFY(access);
    WorkspaceBench bench(environmentFor(*access));
    ui::CountdownClock countdowns(bench.clock);
    ui::VaultPicker picker(countdowns);
    picker.resize(260, 600);
    picker.show();
    QVERIFY(bench.workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}));
    picker.setConnection(bench.workspace.connection());
    auto *table = picker.findChild<QTableView *>(QStringLiteral("vaults"));
    QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
    // How long the event loop is away from whoever types.
    std::vector<double> turns;
    double begun = processorMilliseconds();
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] {
        const double now = processorMilliseconds();
        turns.push_back(now - begun);
        begun = now;
    });
    heartbeat.start(0);
    const double reading = milliseconds([&] {
        QVERIFY(QTest::qWaitFor(
            [&] { return bench.isSurveyed() && table->model()->rowCount() == vaults; }, 120'000));
    });
    heartbeat.stop();
    QVERIFY(!turns.empty());
    std::sort(turns.begin(), turns.end());
    qInfo("reading %d vaults and their locks: %.0f ms; turns of the event loop: 99th percentile "
          "%.1f ms, longest %.1f ms",
          vaults, reading, turns[turns.size() * 99 / 100], turns.back());
    QCOMPARE(resets.count(), 0);

    auto *filter = picker.findChild<QLineEdit *>(QStringLiteral("filterVaults"));
    for (const char *text : {"a", "ar", "arc", ""}) {
        const double taken = milliseconds([&] { filter->setText(QString::fromLatin1(text)); });
        qInfo("filtering by “%s”: %.2f ms, %d vaults", text, taken, table->model()->rowCount());
    }
    for (int column = 0; column < ui::VaultModel::ColumnCount; ++column)
        qInfo("sorting by column %d: %.2f ms", column,
              milliseconds([&] { table->sortByColumn(column, Qt::DescendingOrder); }));
    QSignalSpy changes(table->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy layouts(table->model(), &QAbstractItemModel::layoutChanged);
    QTRY_VERIFY_WITH_TIMEOUT(changes.count() >= 1, 3'000);
    // That may have been the last of the survey, which comes in batches, and moves vaults.
    changes.clear();
    layouts.clear();
    QTRY_VERIFY_WITH_TIMEOUT(changes.count() >= 1, 3'000);
    // A tick tells of the one lock in progress, and moves nothing.
    QCOMPARE(changes.first().at(0).toModelIndex().row(),
             changes.first().at(1).toModelIndex().row());
    QCOMPARE(layouts.count(), 0);
    QCOMPARE(resets.count(), 0);
    qInfo("painting: %.1f ms", milliseconds([&] { picker.grab(); }));
}

QTEST_MAIN(ManyVaultsTest)
#include "tst_manyvaults.moc"
