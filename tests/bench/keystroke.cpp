// SPDX-License-Identifier: GPL-3.0-or-later

// From the press of a key to the findings that are shown for it, in the real editor with its list
// of problems. Reported, never asserted.
//   vaultlock-keystroke [KEYS [NAME]]
// NAME: only of what has that in its name. Offscreen unless QT_QPA_PLATFORM says otherwise;
// painting is done, and told apart. Beside the time on the wall stands the processor's, of this
// thread: what a quiet machine would take. The keys that took the most of it are named, with where
// it went.
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/policy/policypanel.h"
#include "ui/text/policyeditor.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <numeric>
#include <string>
#include <vector>

using namespace vaultlock;

namespace {

VaultArn vaultArn()
{
    return VaultArn::fromString(
               QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"))
        .value();
}

QByteArray policyOf(qsizetype bytes, const QByteArray &lineEnd)
{
    QByteArray text = R"({"Version": "2012-10-17", "Statement": [)";
    for (int i = 0; text.size() < bytes - 400; ++i) {
        text += (i ? "," : "") + lineEnd + R"({"Sid": "Keep)" + QByteArray::number(i) + "\"," +
                lineEnd + R"("Effect": "Deny", "Principal": "*",)" + lineEnd +
                R"("Action": "glacier:DeleteArchive",)" + lineEnd + R"("Resource": ")" +
                vaultArn().toString().toUtf8() + "\"," + lineEnd +
                R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": ")" +
                QByteArray::number(365 + i) + R"("}}})";
    }
    return text + lineEnd + "]}";
}

struct Taken
{
    double wall = 0; ///< milliseconds, both
    double processor = 0;
};

class Stopwatch
{
public:
    Stopwatch()
        : m_processor(processorTime())
    {
        m_wall.start();
    }
    Taken taken() const
    {
        return {static_cast<double>(m_wall.nsecsElapsed()) / 1e6, processorTime() - m_processor};
    }

private:
    static double processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_processor;
    QElapsedTimer m_wall;
};

void print(const char *name, const std::vector<Taken> &all, double Taken::*which)
{
    std::vector<double> times;
    for (const Taken &taken : all)
        times.push_back(taken.*which);
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("  %-16s %-10s 50 %% %.2f ms   99 %% %.2f ms   max %.2f ms\n", name,
                which == &Taken::wall ? "wall" : "processor", at(0.5), at(0.99), at(1));
}

void print(const char *name, const std::vector<Taken> &all)
{
    print(name, all, &Taken::processor);
    print(name, all, &Taken::wall);
}

/// A name within quotes, where completions are offered, and closed again; then all of it erased.
constexpr char keys[] = "\"Effect\": \"Deny\", ";
constexpr int keysOfARound = 2 * (sizeof keys - 1);

char keyAt(int number)
{
    const int step = number % keysOfARound;
    return step < keysOfARound / 2 ? keys[step] : '\b';
}

class Typist
{
public:
    explicit Typist(ui::PolicyPanel &panel)
        : m_document(panel.document())
        , m_editor(*panel.findChild<ui::PolicyEditor *>(QStringLiteral("policy")))
    {
        QObject::connect(&m_document, &ui::PolicyDocument::findingsChanged, &panel,
                         [this] { m_areShown = true; });
    }

    /// Between the keys of somebody who thinks, work of other views goes on: each turn of the event
    /// loop is what a key may have to wait for.
    void pauseBetweenKeys(int milliseconds) { m_pause = milliseconds; }

    void type(int count, qsizetype at)
    {
        m_editor.setFocus();
        m_editor.select({static_cast<std::size_t>(at), static_cast<std::size_t>(at)});
        settle();
        for (int i = 0; i < count; ++i) {
            press(keyAt(i));
            wait();
        }
    }
    void report(const char *name) const
    {
        std::printf("%s: %zu keys\n", name, m_toFindings.size());
        print("the key itself", m_toText);
        print("to the findings", m_toFindings);
        print("to the picture", m_toPicture);
        if (!m_turns.empty())
            print("between the keys", m_turns);
        reportSlowest();
        std::fflush(stdout);
    }

private:
    /// Where the same keys of each round are here, it is what they do; else it is the machine.
    void reportSlowest() const
    {
        constexpr std::size_t shown = 5;
        std::vector<std::size_t> order(m_toPicture.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_toPicture[a].processor > m_toPicture[b].processor;
        });
        for (std::size_t i = 0; i < std::min(shown, order.size()); ++i) {
            const std::size_t at = order[i];
            const char key = keyAt(static_cast<int>(at));
            std::printf(
                "  slow: key %zu (%d of its round, %s) processor %.2f ms: itself %.2f, "
                "findings %.2f, picture %.2f; wall %.2f ms\n",
                at, static_cast<int>(at) % keysOfARound,
                key == '\b' ? "erases" : std::string(1, key).c_str(), m_toPicture[at].processor,
                m_toText[at].processor, m_toFindings[at].processor - m_toText[at].processor,
                m_toPicture[at].processor - m_toFindings[at].processor, m_toPicture[at].wall);
        }
    }

    static void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 400)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    void wait()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < m_pause) {
            const Stopwatch watch;
            QCoreApplication::processEvents();
            m_turns.push_back(watch.taken());
        }
    }

    void press(char key)
    {
        const bool erases = key == '\b';
        QKeyEvent event(QEvent::KeyPress,
                        erases ? int{Qt::Key_Backspace}
                               : int{QChar(QLatin1Char(key)).toUpper().unicode()},
                        Qt::NoModifier, erases ? QString() : QString(QLatin1Char(key)));
        m_areShown = false;
        const Stopwatch watch;
        QCoreApplication::sendEvent(&m_editor, &event);
        m_toText.push_back(watch.taken());
        while (!m_areShown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_toFindings.push_back(watch.taken());
        // What the findings changed is painted when the loop comes round to it.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        m_toPicture.push_back(watch.taken());
    }

    ui::PolicyDocument &m_document;
    ui::PolicyEditor &m_editor;
    bool m_areShown = false;
    std::vector<Taken> m_toText;
    std::vector<Taken> m_toFindings;
    std::vector<Taken> m_toPicture;
    std::vector<Taken> m_turns;
    int m_pause = 0;
};

void measure(const char *name, const QByteArray &text, int count)
{
    const SystemClock clock;
    ui::PolicyPanel panel(clock, QString());
    panel.resize(720, 640);
    panel.show();
    panel.activateWindow();
    panel.document().setVault(vaultArn());
    panel.document().restore(text, {}, text);
    Typist typist(panel);
    // In a statement in the middle.
    typist.type(count, text.indexOf("\"Effect\"", text.size() / 2));
    typist.report(name);
}

/// As many statements as fit into a policy, each with an age of its own or with none.
QByteArray manyStatements()
{
    QByteArray statements;
    for (int i = 0; statements.size() < 20'000; ++i) {
        statements += i == 0 ? "" : ",\n";
        statements += i % 2 == 0
                          ? R"({"Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive",)"
                            R"("Resource":"*","Condition":{"NumericLessThan":)"
                            R"({"glacier:ArchiveAgeInDays":)" +
                                QByteArray::number(100 + 7 * i) + "}}}"
                          : QByteArray(R"({"Effect":"Deny","Principal":"*","Action":)"
                                       R"("glacier:InitiateJob","Resource":"*"})");
    }
    return "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}";
}

void measureWithEffect(const char *name, const QByteArray &text, int count)
{
    constexpr int pause = 180;
    const SystemClock clock;
    ui::PolicyPanel panel(clock, QString());
    panel.resize(1400, 900);
    panel.show();
    panel.activateWindow();
    panel.document().setVault(vaultArn());
    panel.document().restore(text, {}, text);
    for (QAction *entry : panel.viewActions()) {
        for (QAction *action : entry->menu()->actions()) {
            if (action->isCheckable())
                action->setChecked(true);
        }
    }
    Typist typist(panel);
    typist.pauseBetweenKeys(pause);
    typist.type(count, text.indexOf("\"Effect\"", text.size() / 2));
    typist.report(name);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1000;
    const char *wanted = argc > 2 ? argv[2] : "";
    ui::applyTheme(ui::Theme::light());
    constexpr qsizetype large = 1024 * 1024;
    constexpr int few = 20; // findings wait for a pause there
    const auto isWanted = [wanted](const char *name) {
        return std::strstr(name, wanted) != nullptr;
    };
    if (isWanted("20 KB"))
        measure("20 KB", policyOf(20'000, "\n"), count);
    if (isWanted("20 KB on one line"))
        measure("20 KB on one line", policyOf(20'000, " "), count);
    if (isWanted("20 KB, with its effect beside it"))
        measureWithEffect("20 KB, with its effect beside it", manyStatements(),
                          std::min(count, 500));
    if (isWanted("1 MiB"))
        measure("1 MiB", policyOf(large, "\n"), few);
    if (isWanted("1 MiB on one line"))
        measure("1 MiB on one line", policyOf(large, " "), few);
    return 0;
}
