// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/workspacebench.h"
#include "workspace/vaultinsight.h"

using namespace vaultlock;
using tests::WorkspaceBench;

class VaultInsightTest : public QObject
{
    Q_OBJECT

private slots:
    void findsOutAboutTheChosenVault();
    void followsTheChoiceAndTheClock();
};

namespace {

struct Listener
{
    explicit Listener(WorkspaceBench &bench)
        : insight(bench.workspace, bench.clock)
    {
        QObject::connect(&insight, &workspace::VaultInsight::known, &insight,
                         [this](const policy::ChosenVault &vault) { last = vault; });
    }
    bool hears(const QString &name)
    {
        return QTest::qWaitFor([&] {
            return last && last->arn.name().toString() == name && last->tags &&
                   last->accessPolicy && last->createdAt && last->now;
        });
    }

    workspace::VaultInsight insight;
    std::optional<policy::ChosenVault> last;
};

} // namespace

void VaultInsightTest::findsOutAboutTheChosenVault()
{
    WorkspaceBench bench;
    Listener listener(bench);
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QVERIFY(listener.hears(QStringLiteral("examplevault")));
    QVERIFY(!listener.last->tags->empty());
    QVERIFY(listener.last->accessPolicy->empty());
    QCOMPARE(listener.last->archiveCount, std::optional<qint64>(192));
}

void VaultInsightTest::followsTheChoiceAndTheClock()
{
    WorkspaceBench bench;
    Listener listener(bench);
    QVERIFY(bench.connectToSandbox());
    QVERIFY(bench.choose(QStringLiteral("examplevault")));
    QVERIFY(listener.hears(QStringLiteral("examplevault")));
    QVERIFY(bench.choose(QStringLiteral("my-vault")));
    QVERIFY(listener.hears(QStringLiteral("my-vault")));
    QVERIFY(listener.last->tags->empty());

    const QDateTime before = *listener.last->now;
    bench.workspace.advanceSandboxClock(std::chrono::hours(24 * 400));
    QTRY_VERIFY(listener.last->now > before.addDays(399));
}

QTEST_GUILESS_MAIN(VaultInsightTest)
#include "tst_vaultinsight.moc"
