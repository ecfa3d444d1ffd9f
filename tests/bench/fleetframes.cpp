// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window of all vaults takes over a frame: while 20,000 of them are read, and then by
// scrolling, ordering and filtering them; and over the keys of somebody who types a policy beside
// it. A frame is what an event brings about, to the end of the painting. Reported, never asserted.
//   vaultlock-fleetframes [VAULTS [TURNS]]
// Offscreen unless QT_QPA_PLATFORM says otherwise; painting counts either way. Beside the time on
// the wall stands the processor's, of the window's thread: what a quiet machine would take.
#include "aws/signing/sigv4.h"
#include "core/scheduler.h"
#include "journal/sqlitejournal.h"
#include "sandbox/sandboxserver.h"
#include "ui/appearance/theme.h"
#include "ui/fleet/fleetdesk.h"
#include "ui/window/mainwindow.h"
#include "windowtiming.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>

using namespace vaultlock;
using namespace vaultlock::bench;

namespace {

constexpr int mostSeeded = 1000; // in one sandbox; the others are its samples

/// A third locked for years, by three policies; a tenth in progress; each with tags of its own.
QByteArray seededVaults(int count)
{
    QJsonArray vaults;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("records-%1-%2")
                                 .arg((i * 7919) % 1000, 3, 10, QLatin1Char('0'))
                                 .arg(i, 5, 10, QLatin1Char('0'));
        const QString policy =
            QStringLiteral(R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny",)"
                           R"("Principal":"*","Action":"glacier:DeleteArchive","Resource":)"
                           R"("arn:aws:glacier:us-west-2:999999999999:vaults/%1","Condition":)"
                           R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"%2"}}}]})")
                .arg(name)
                .arg(365 * (1 + i % 3));
        QJsonObject vault{{QStringLiteral("name"), name},
                          {QStringLiteral("ageDays"), i % 900},
                          {QStringLiteral("tags"),
                           QJsonObject{{QStringLiteral("LegalHold"), QStringLiteral("true")},
                                       {QStringLiteral("Case"), QString::number(i)}}}};
        if (i % 10 < 4)
            vault.insert(
                QStringLiteral("lock"),
                QJsonObject{{QStringLiteral("state"),
                             i % 10 < 3 ? QStringLiteral("Locked") : QStringLiteral("InProgress")},
                            {QStringLiteral("policy"), policy}});
        vaults.append(vault);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("vaults"), vaults}}).toJson();
}

bool prepareVaults(const QString &stateFile, int count, const Clock &clock, Random &random)
{
    sandbox::Options options;
    options.seed = seededVaults(std::min(count, mostSeeded));
    options.vaults = std::max(0, count - mostSeeded);
    options.stateFile = stateFile;
    sandbox::SandboxServer server(options, clock, random);
    const auto started = server.start();
    if (!started)
        std::fprintf(stderr, "%s\n", qPrintable(started.error().detail));
    return started.has_value();
}

/// From the event to the end of what it brings about, painting and all.
class Frames
{
public:
    void measure(const std::function<void()> &event)
    {
        QElapsedTimer timer;
        const qint64 before = processorTime();
        timer.start();
        event();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_taken.push_back(
            {timer.nsecsElapsed(), processorTime() - before, QEvent::UpdateRequest, ""});
    }
    void report(const char *what)
    {
        std::printf("%s: %zu frames\n", what, m_taken.size());
        reportTimes("processor", m_taken, &Delivery::processor);
        reportTimes("wall", m_taken, &Delivery::nanoseconds);
    }

private:
    std::vector<Delivery> m_taken;
};

void press(QWidget *widget, int key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void roll(QTableView &table, int step)
{
    const QPointF at(20, 20);
    QWheelEvent event(at, table.viewport()->mapToGlobal(at), {}, {0, step}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(table.viewport(), &event);
}

void scroll(QTableView &table, int turns)
{
    Frames wheel;
    for (int i = 0; i < turns; ++i)
        wheel.measure([&] { roll(table, i < turns / 2 ? -120 : 120); });
    wheel.report("scrolling by the wheel");
    Frames pages;
    table.setCurrentIndex(table.model()->index(0, 0));
    for (int i = 0; i < turns; ++i)
        pages.measure([&] { press(&table, i < turns / 2 ? Qt::Key_PageDown : Qt::Key_PageUp); });
    pages.report("paging by the keyboard, with the details");
    Frames jumps;
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 0; i < turns; ++i)
        jumps.measure([&] { bar->setValue(i % 2 == 0 ? i : bar->maximum() - i); });
    jumps.report("jumping by the scroll bar");
}

void order(QTableView &table, int turns)
{
    Frames frames;
    for (int i = 0; i < turns; ++i)
        frames.measure([&] {
            table.sortByColumn((i / 2) % table.model()->columnCount(),
                               i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        });
    frames.report("ordering, column by column, both ways");
    table.sortByColumn(-1, Qt::AscendingOrder);
}

void filter(QWidget &window, int turns)
{
    auto *text = window.findChild<QLineEdit *>(QStringLiteral("findInVaults"));
    Frames typed;
    const QString looked = QStringLiteral("amsterdam");
    for (int i = 0; i < turns; ++i) {
        const auto at = i % (2 * looked.size());
        typed.measure([&] {
            if (at < looked.size())
                press(text, 0, looked.mid(at, 1));
            else
                press(text, Qt::Key_Backspace);
        });
    }
    typed.report("filtering by a text, key by key");
    text->clear();
    Frames ticked;
    const QStringList boxes{QStringLiteral("notLocked"), QStringLiteral("notEmpty"),
                            QStringLiteral("lockDiffers"), QStringLiteral("endsSoon"),
                            QStringLiteral("notAllKnown")};
    for (int i = 0; i < turns; ++i)
        ticked.measure(
            [&] { window.findChild<QCheckBox *>(boxes[(i / 2) % boxes.size()])->toggle(); });
    ticked.report("filtering by a question");
    Frames held;
    auto *box = window.findChild<QCheckBox *>(QStringLiteral("notHeldByItsLock"));
    for (int i = 0; i < turns; ++i)
        held.measure([&] {
            if (i == 0)
                box->toggle();
        });
    held.report("filtering by holds that hold nothing, which is worked out in pieces");
    box->setChecked(false);
}

void typeBeside(TimingApplication &app, QTableView &table, QAbstractScrollArea &editor)
{
    editor.window()->activateWindow();
    editor.setFocus();
    QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::sendEvent(&editor, &end);
    Typist typist(editor);
    Roller roller(table);
    app.deliveries.clear();
    app.isMeasuring = true;
    run(10);
    app.isMeasuring = false;
    report("typing a policy beside the vaults that roll", app.deliveries);
    report("  keys", only(app.deliveries, QEvent::KeyPress));
    report("  painting", only(app.deliveries, QEvent::UpdateRequest));
}

int measure(TimingApplication &app, ui::MainWindow &window, int vaults, int turns)
{
    auto *desk = window.findChild<ui::FleetDesk *>();
    desk->action()->trigger();
    auto *fleet = window.findChild<ui::FleetWindow *>();
    fleet->resize(1800, 1000);
    auto *table = fleet->findChild<QTableView *>(QStringLiteral("allVaults"));
    auto *editor = window.findChild<QAbstractScrollArea *>(QStringLiteral("policy"));
    if (!editor) {
        std::fputs("There is no policy.\n", stderr);
        return 1;
    }
    app.isMeasuring = true;
    fleet->findChild<QPushButton *>(QStringLiteral("startReading"))->click();
    QElapsedTimer timer;
    timer.start();
    while (desk->reading().isReading() && timer.elapsed() < 600'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    app.isMeasuring = false;
    std::printf("%d of %d vaults read in %.1f s\n", table->model()->rowCount(), vaults,
                static_cast<double>(timer.elapsed()) / 1000);
    report("while they are read, with the sandbox in the same program", app.deliveries);
    report("  painting", only(app.deliveries, QEvent::UpdateRequest));
    scroll(*table, turns);
    order(*table, turns);
    filter(*fleet, turns);
    typeBeside(app, *table, *editor);
    return table->model()->rowCount() >= vaults ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimingApplication app(argc, argv);
    const int vaults = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20'000;
    const int turns = argc > 2 ? std::max(1, std::atoi(argv[2])) : 200;
    ui::applyTheme(ui::Theme::light());
    const QTemporaryDir folder;
    SystemClock clock;
    SystemScheduler scheduler;
    SystemRandom random;
    const QString stateFile = folder.filePath(QStringLiteral("sandbox.json"));
    QFile policy(folder.filePath(QStringLiteral("policy.json")));
    if (!prepareVaults(stateFile, vaults, clock, random) || !policy.open(QFile::WriteOnly) ||
        policy.write(bigPolicy()) < 0 || !policy.flush()) {
        std::fputs("The sandbox or the policy could not be prepared.\n", stderr);
        return 1;
    }
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    journal::SqliteJournal journal(folder.filePath(QStringLiteral("journal.sqlite")));
    workspace::Workspace workspace(
        {{journal, clock, scheduler, random}, QProcessEnvironment(), stateFile, &aws::selfTest});
    ui::MainWindow::Parts parts{workspace, journal, clock, ui::WindowMemory(settings),
                                folder.filePath(QStringLiteral("drafts"))};
    parts.fleetLookFile = folder.filePath(QStringLiteral("fleet.json"));
    ui::MainWindow window(std::move(parts));
    window.show();
    window.openPolicy(policy.fileName());
    return measure(app, window, vaults, turns);
}
