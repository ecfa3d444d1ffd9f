// SPDX-License-Identifier: GPL-3.0-or-later

// Badge and title say the same at every moment that somebody could look.
#include "support/environmentof.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using workspace::ConnectionChoice;

namespace {

const QString liveWord = QStringLiteral("LIVE");
const QString sandboxWord = QStringLiteral("SANDBOX");

/// What was painted last when the title changed, and the other way round.
class Onlooker final : public QObject
{
public:
    Onlooker(ui::MainWindow &window, QLineEdit &badge)
        : m_window(window)
        , m_badge(badge)
    {
        window.installEventFilter(this);
        badge.installEventFilter(this);
    }

    const QString &painted() const { return m_painted; }
    const QStringList &contradictions() const { return m_contradictions; }
    int titles() const { return m_titles; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_badge && event->type() == QEvent::Paint)
            m_painted = m_badge.text();
        if (watched == &m_window && event->type() == QEvent::WindowTitleChange) {
            ++m_titles;
            compare();
        }
        return false;
    }

private:
    void compare()
    {
        const QString title = m_window.windowTitle();
        const bool isLive = title.contains(QLatin1String("LIVE "));
        if (m_painted != (isLive ? liveWord : sandboxWord))
            m_contradictions.append(title + QLatin1String(" beside ") + m_painted);
    }

    ui::MainWindow &m_window;
    QLineEdit &m_badge;
    QString m_painted;
    QStringList m_contradictions;
    int m_titles = 0;
};

} // namespace

class WindowModeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void isTheSameInBadgeAndTitle();
};

void WindowModeTest::isTheSameInBadgeAndTitle()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    // Nobody listens there.
    WorkspaceBench bench(environmentOf(
        QStringLiteral("AWS_ACCESS_KEY_ID=AKIA AWS_SECRET_ACCESS_KEY=s AWS_REGION=eu-west-1 "
                       "AWS_MAX_ATTEMPTS=1 AWS_ENDPOINT_URL=http://127.0.0.1:9")));
    ui::MainWindow window({bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                           folder.filePath(QStringLiteral("drafts"))});
    auto *badge = window.findChild<QLineEdit *>(QStringLiteral("mode"));
    Onlooker onlooker(window, *badge);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(bench.connectToSandbox());
    QTRY_COMPARE(onlooker.painted(), sandboxWord);
    const int before = onlooker.titles();
    QVERIFY(bench.workspace.connectTo({ConnectionChoice::Kind::Environment, {}, {}}));
    QCOMPARE(onlooker.painted(), liveWord);
    QVERIFY(bench.workspace.connectTo({}));
    QCOMPARE(onlooker.painted(), sandboxWord);
    QVERIFY(onlooker.titles() >= before + 2);
    QCOMPARE(onlooker.contradictions(), QStringList());
}

QTEST_MAIN(WindowModeTest)
#include "tst_windowmode.moc"
