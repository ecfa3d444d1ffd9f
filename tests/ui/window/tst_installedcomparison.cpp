// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/readypolicy.h"
#include "support/workspacebench.h"
#include "ui/window/installedcomparison.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>
#include <QWidget>

using namespace vaultlock;
using tests::WorkspaceBench;

namespace {

VaultName named(const char *name)
{
    return *VaultName::fromString(QLatin1String(name));
}

QByteArray policyFor(const VaultArn &vault, const char *days)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":")" +
           vault.toString().toUtf8() +
           R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":")" + days + R"("}}}]})";
}

} // namespace

class InstalledComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void holdsWhatIsInstalledInBothAgainstEachOther_data();
    void holdsWhatIsInstalledInBothAgainstEachOther();
    void saysWhichOneHasNothingInstalled();
    void comparesNothingOfAnEarlierConnection();

private:
    bool install(const char *vault, const char *days);
    QDialog *dialog() const
    {
        auto *found = m_window->findChild<QDialog *>(QStringLiteral("comparisonDialog"));
        return found && found->isVisible() ? found : nullptr;
    }
    static QString textNamed(const QWidget &dialog, const char *name)
    {
        for (const QPlainTextEdit *each : dialog.findChildren<QPlainTextEdit *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each->toPlainText();
        }
        return {};
    }

    std::unique_ptr<WorkspaceBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    ui::InstalledComparison *m_comparison = nullptr;
    QString m_trouble;
};

void InstalledComparisonTest::init()
{
    m_bench = std::make_unique<WorkspaceBench>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_comparison = new ui::InstalledComparison(m_bench->workspace, m_window.get());
    m_trouble.clear();
    connect(m_comparison, &ui::InstalledComparison::troubled, this,
            [this](const words::ErrorWords &words) { m_trouble = words.what + words.meaning; });
    QVERIFY(m_bench->connectToSandbox());
}

bool InstalledComparisonTest::install(const char *vault, const char *days)
{
    if (!m_bench->choose(QLatin1String(vault)))
        return false;
    lock::VaultLockSession *session = m_bench->workspace.chosenSession();
    const auto ready =
        policy::ReadyPolicy::prepare(policyFor(session->vault(), days), {session->vault()}, {});
    return ready && session->initiate(*ready) && QTest::qWaitFor([session] {
               return lock::stageOf(session->state()) == lock::LockStage::InProgress;
           });
}

void InstalledComparisonTest::holdsWhatIsInstalledInBothAgainstEachOther_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same but for the vault") << QByteArray("365") << true;
    QTest::newRow("another retention") << QByteArray("30") << false;
}

void InstalledComparisonTest::holdsWhatIsInstalledInBothAgainstEachOther()
{
    QFETCH(QByteArray, days);
    QFETCH(bool, isSame);
    QVERIFY(install("examplevault", "365"));
    QVERIFY(install("payroll-emea", days.constData()));
    m_comparison->compare(named("examplevault"), named("payroll-emea"));
    QTRY_VERIFY2(dialog(), qPrintable(m_trouble));
    const QString meaning = textNamed(*dialog(), "Difference in meaning");
    const bool isToldDifferent = meaning.contains(QLatin1String("DeleteArchive"));
    QVERIFY2(!meaning.isEmpty() && isToldDifferent != isSame, qPrintable(meaning));
    QString texts;
    for (const QPlainTextEdit *each : dialog()->findChildren<QPlainTextEdit *>())
        texts += each->toPlainText();
    QVERIFY(texts.contains(QLatin1String("vaults/examplevault")));
    QVERIFY(texts.contains(QLatin1String("vaults/payroll-emea")));
}

void InstalledComparisonTest::saysWhichOneHasNothingInstalled()
{
    QVERIFY(install("examplevault", "365"));
    m_comparison->compare(named("payroll-emea"), named("examplevault"));
    QTRY_VERIFY(!m_trouble.isEmpty());
    QVERIFY2(m_trouble.contains(QLatin1String("payroll-emea has no lock policy")),
             qPrintable(m_trouble));
    QVERIFY(!m_trouble.contains(QLatin1String("examplevault")));
    QVERIFY(!dialog());
}

void InstalledComparisonTest::comparesNothingOfAnEarlierConnection()
{
    QVERIFY(install("examplevault", "365"));
    m_comparison->compare(named("examplevault"), named("payroll-emea"));
    QVERIFY(m_bench->workspace.connectTo({}));
    QTest::qWait(50);
    QVERIFY(!dialog());
    QCOMPARE(m_trouble, QString());
}

QTEST_MAIN(InstalledComparisonTest)
#include "tst_installedcomparison.moc"
