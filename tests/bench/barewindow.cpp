// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-barewindow: the least that Vaultlock's window could cost: a QMainWindow with an empty
// QScintilla. Prints what its first picture took, as one line of JSON, and stays until it is ended;
// with --leave it ends then.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>
#include <Qsci/qsciscintilla.h>

#include <chrono>
#include <cstdio>

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

long long residentKibibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

class BareWindow final : public QMainWindow
{
public:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint && !m_isPainted) {
            m_isPainted = true;
            QTimer::singleShot(0, this, [this] { report(); });
        }
        return handled;
    }

    std::chrono::steady_clock::time_point start;

private:
    void report() const
    {
        const Milliseconds passed = std::chrono::steady_clock::now() - start;
        std::printf("{\"firstPaintMs\": %.1f, \"residentKiB\": %lld}\n", passed.count(),
                    residentKibibytes());
        std::fflush(stdout);
        if (QApplication::arguments().contains(QStringLiteral("--leave")))
            QApplication::quit();
    }

    bool m_isPainted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const auto start = std::chrono::steady_clock::now();
    QApplication app(argc, argv);
    BareWindow window;
    window.start = start;
    window.setWindowTitle(QStringLiteral("Bare window"));
    window.setCentralWidget(new QsciScintilla);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
