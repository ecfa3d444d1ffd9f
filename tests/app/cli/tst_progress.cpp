// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progress.h"
#include "consolerun.h"
#include "support/manualscheduler.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::cli;
using namespace vaultlock::tests;

class ProgressTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysNothingOfWhatIsQuick();
    void tellsWhatTakesLonger();
    void takesItsLineAway();
    void saysNothingIntoAPipe();
    void staysOnItsLine();
    void endsWithItsOwner();

private:
    QString said() { return QString::fromUtf8(contents(m_stream.get())); }

    Stream m_stream;
    ManualClock m_clock;
    std::unique_ptr<ManualScheduler> m_scheduler;
};

namespace {

const Terminal people{true, false, 80};
const QString erased = QStringLiteral("\r\x1b[K");

QString text()
{
    return QStringLiteral("Waiting");
}

} // namespace

void ProgressTest::init()
{
    m_stream.reset(std::tmpfile());
    m_scheduler = std::make_unique<ManualScheduler>(m_clock);
}

void ProgressTest::saysNothingOfWhatIsQuick()
{
    Progress progress(*m_scheduler, m_stream.get(), people, text);
    progress.end();
    QVERIFY(m_scheduler->runNext());
    QCOMPARE(said(), QString());
}

void ProgressTest::tellsWhatTakesLonger()
{
    int asked = 0;
    Progress progress(*m_scheduler, m_stream.get(), people,
                      [&asked] { return QStringLiteral("%1 vaults").arg(++asked); });
    QVERIFY(m_scheduler->runNext());
    QCOMPARE(said(), erased + QStringLiteral("1 vaults (1 s)"));
    QVERIFY(m_scheduler->runNext());
    QVERIFY(said().endsWith(erased + QStringLiteral("2 vaults (2 s)")));
    for (const auto delay : m_scheduler->delays())
        QCOMPARE(delay.count(), 1000);
}

void ProgressTest::takesItsLineAway()
{
    Progress progress(*m_scheduler, m_stream.get(), people, text);
    QVERIFY(m_scheduler->runNext());
    progress.end();
    QVERIFY(said().endsWith(QStringLiteral("(1 s)") + erased));
    progress.end();
    QVERIFY(said().endsWith(QStringLiteral("(1 s)") + erased)); // once
    (void)m_scheduler->runNext();
    QVERIFY(said().endsWith(erased)); // and it does not come back
}

void ProgressTest::saysNothingIntoAPipe()
{
    const Progress progress(*m_scheduler, m_stream.get(), Terminal{}, text);
    QCOMPARE(m_scheduler->pending(), std::size_t{0});
    QCOMPARE(said(), QString());
}

void ProgressTest::staysOnItsLine()
{
    Progress progress(*m_scheduler, m_stream.get(), Terminal{true, false, 20},
                      [] { return QStringLiteral("a very long text\nof two lines"); });
    QVERIFY(m_scheduler->runNext());
    const QString shown = said().mid(erased.size());
    QVERIFY2(shown.size() < 20, qPrintable(shown));
    QVERIFY(!shown.contains(u'\n'));
}

void ProgressTest::endsWithItsOwner()
{
    {
        const Progress progress(*m_scheduler, m_stream.get(), people, text);
        QVERIFY(m_scheduler->runNext());
    }
    const QString ended = said();
    QVERIFY(ended.endsWith(erased));
    (void)m_scheduler->runNext();
    QCOMPARE(said(), ended);
}

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
