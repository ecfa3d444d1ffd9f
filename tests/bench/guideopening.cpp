// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-guideopening [RUNS]: from the wish to the first picture, in one process and in turns:
// the guide, made anew each time; a window with a field, a tree and a text that are empty; a window
// with nothing in it. Prints the least and the median of each, and the ratios. Needs a display.
#include "ui/appearance/theme.h"
#include "ui/guide/guidedesk.h"

#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QLineEdit>
#include <QMainWindow>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

using namespace vaultlock;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// Leaves the loop when a window of that kind has been painted.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QEventLoop &loop)
        : m_loop(loop)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<QDialog *>(watched))
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop &m_loop;
};

double measured(const std::function<std::unique_ptr<QObject>()> &open)
{
    QEventLoop loop;
    const FirstPaint watch(loop);
    const auto begin = std::chrono::steady_clock::now();
    const std::unique_ptr<QObject> opened = open();
    loop.exec();
    return Milliseconds(std::chrono::steady_clock::now() - begin).count();
}

std::unique_ptr<QObject> emptyDialog(const std::function<void(QDialog &)> &fill)
{
    auto dialog = std::make_unique<QDialog>();
    dialog->resize(900, 700);
    fill(*dialog);
    dialog->show();
    return dialog;
}

void addEmptyParts(QDialog &dialog)
{
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QTreeWidget);
    layout->addWidget(new QTextBrowser);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::applyTheme(ui::Theme::light());
    const int runs = argc > 1 ? std::atoi(argv[1]) : 15;
    const auto openGuide = []() -> std::unique_ptr<QObject> {
        auto window = std::make_unique<QMainWindow>();
        (new ui::GuideDesk({}, window.get()))->open({});
        return window;
    };
    struct Row
    {
        const char *name;
        std::function<std::unique_ptr<QObject>()> open;
        std::vector<double> times = {};
    };
    std::vector<Row> rows{{"guide", openGuide},
                          {"empty parts",
                           [] {
                               return emptyDialog(&addEmptyParts);
                           }},
                          {"empty window", [] {
                               return emptyDialog([](QDialog &) {});
                           }}};
    for (int run = -1; run < runs; ++run) { // the first is not counted
        for (Row &row : rows) {
            const double time = measured(row.open);
            if (run >= 0)
                row.times.push_back(time);
        }
    }
    for (Row &row : rows)
        std::sort(row.times.begin(), row.times.end());
    const auto median = [](const Row &row) {
        return row.times[row.times.size() / 2];
    };
    for (const Row &row : rows)
        std::printf("%-12s %6.1f ms (median %6.1f)   guide's ratio %.2f (medians %.2f)\n", row.name,
                    row.times.front(), median(row), rows[0].times.front() / row.times.front(),
                    median(rows[0]) / median(row));
    return 0;
}
