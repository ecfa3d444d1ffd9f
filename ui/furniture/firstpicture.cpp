// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/firstpicture.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::milliseconds longestWait(500);

class FirstPicture final : public QObject
{
public:
    FirstPicture(QWidget &window, std::function<void()> work)
        : QObject(&window)
        , m_work(std::move(work))
    {
        window.installEventFilter(this);
        QTimer::singleShot(longestWait, this, [this] { begin(); });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // The paint event comes before the picture is on its way; what is queued, after.
        if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
            QTimer::singleShot(0, this, [this] { begin(); });
        return false;
    }

private:
    void begin()
    {
        if (const auto work = std::exchange(m_work, {}))
            work();
        deleteLater();
    }

    std::function<void()> m_work;
    bool m_isPainted = false;
};

} // namespace

void afterFirstPicture(QWidget &window, std::function<void()> work)
{
    new FirstPicture(window, std::move(work));
}

} // namespace vaultlock::ui
