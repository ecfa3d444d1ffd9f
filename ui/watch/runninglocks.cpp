// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/runninglocks.h"

#include "lock/stateknowledge.h"
#include "lock/thresholds.h"
#include "lock/vaultlocksession.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/countdownclock.h"
#include "ui/furniture/lowwindow.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/watch/endedlocks.h"
#include "ui/watch/runninglockrow.h"
#include "words/watchwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace vaultlock::ui {

namespace {

using Reading = lock::RunningLock::Reading;

/// Two of them have the same name on the same connection.
bool needAccounts(const std::vector<lock::RunningLock> &locks)
{
    std::set<QString> names;
    return !std::all_of(locks.begin(), locks.end(), [&names](const lock::RunningLock &lock) {
        return names.insert(words::runningName(lock, false)).second;
    });
}

} // namespace

RunningLocks::RunningLocks(watch::Watch &watch, CountdownClock &clock, QWidget *parent)
    : QToolBar(tr("Running locks"), parent)
    , m_watch(watch)
    , m_clock(clock)
    , m_content(new QWidget)
    , m_more(new QToolButton)
    , m_rest(new QMenu(this))
    , m_consent(new RunningLockRow({QStringLiteral("Live locks not read"),
                                    QStringLiteral("Read live locks"), tr("Read them")}))
    , m_ended(new EndedLocks)
{
    setObjectName(QStringLiteral("runningLocks"));
    setAccessibleName(QStringLiteral("Running locks"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    layOut();
    connect(&watch, &watch::Watch::changed, this, &RunningLocks::showLocks);
    connect(&watch, &watch::Watch::ended, this, &RunningLocks::tellEnd);
    connect(m_consent, &RunningLockRow::pressed, &watch, &watch::Watch::agreeToLive);
    connect(m_rest, &QMenu::aboutToShow, this, &RunningLocks::showRest);
    connect(m_ended, &EndedLocks::changed, this, &RunningLocks::fit);
    showLocks();
}

void RunningLocks::layOut()
{
    nameControl(m_more, QStringLiteral("More running locks"));
    m_more->setMenu(m_rest);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);

    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Space::half);
    for (int number = 1; number <= mostRows; ++number) {
        auto *row = new RunningLockRow({QStringLiteral("Running lock %1").arg(number),
                                        QStringLiteral("Go to running lock %1").arg(number),
                                        tr("Go to vault"), true});
        connect(row, &RunningLockRow::pressed, this, [this, number] {
            const auto index = static_cast<std::size_t>(number - 1);
            if (index < m_locks.size()) {
                const lock::RunningLock lock = m_locks[index];
                emit vaultRequested(lock);
            }
        });
        rows->addWidget(row);
        m_rows.push_back(row);
    }
    auto *lines = new QHBoxLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::unit);
    lines->addLayout(rows, 1);
    lines->addWidget(m_more, 0, Qt::AlignBottom);

    m_content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_content->installEventFilter(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Space::unit, Space::half, Space::unit, Space::half);
    layout->setSpacing(Space::half);
    layout->addLayout(lines);
    layout->addWidget(m_consent);
    layout->addWidget(m_ended);
    addWidget(m_content);
}

void RunningLocks::showLocks()
{
    m_locks.clear();
    m_waiting.clear();
    for (const lock::RunningLock &lock : m_watch.locks()) {
        if (isToldOnPage(lock))
            continue;
        if (lock.reading == Reading::NeedsConsent)
            m_waiting.push_back(lock);
        else
            m_locks.push_back(lock);
    }
    m_ended->takeRunning(m_watch.locks());
    m_tellsAccounts = needAccounts(m_locks);
    showTimes();
}

void RunningLocks::setInView(const lock::VaultLockSession *session)
{
    if (m_inView == session)
        return;
    if (m_inView)
        m_inView->disconnect(this);
    m_inView = session;
    if (m_inView)
        connect(m_inView, &lock::VaultLockSession::stateChanged, this, &RunningLocks::showLocks);
    showLocks();
}

bool RunningLocks::isToldOnPage(const lock::RunningLock &lock) const
{
    if (!m_inView || lock::lockPlace(lock.origin, lock.vault) !=
                         lock::lockPlace(m_inView->origin(), m_inView->vault()))
        return false;
    const lock::InProgress *told = lock::lockInProgress(m_inView->state());
    return isInLowWindow(*this) || (told && told->expires);
}

/// With large text in a low window a second line would take what the work needs.
int RunningLocks::rowsThatFit() const
{
    return isInLowWindow(*this) ? 1 : mostRows;
}

void RunningLocks::showTimes()
{
    for (int i = 0; i < mostRows; ++i)
        showRow(i);
    const qsizetype more = static_cast<qsizetype>(m_locks.size()) - rowsThatFit();
    m_more->setVisible(more > 0);
    m_more->setText(tr("%1 more").arg(more));
    showConsent();
    fit();
}

void RunningLocks::showRow(int index)
{
    const auto at = static_cast<std::size_t>(index);
    RunningLockRow *row = m_rows[at];
    const bool isShown = at < m_locks.size() && index < rowsThatFit();
    row->setVisible(isShown);
    if (!isShown)
        return;
    const lock::RunningLock &lock = m_locks[at];
    const bool leadsThere = m_watch.choiceFor(lock).has_value();
    row->showLine(lineOf(lock), lock.isLive(),
                  leadsThere ? QString() : tr("No connection leads there any more."));
    row->setUrgent(remaining(lock) < lock::urgentFrom);
}

void RunningLocks::showConsent()
{
    m_consent->setVisible(!m_waiting.empty());
    if (!m_waiting.empty())
        m_consent->showLine(words::consentWanted(m_waiting, remaining(m_waiting.front())), true);
}

void RunningLocks::showRest()
{
    m_rest->clear();
    for (auto i = static_cast<std::size_t>(rowsThatFit()); i < m_locks.size(); ++i) {
        const lock::RunningLock lock = m_locks[i];
        // An ampersand would be taken for a mnemonic.
        QAction *action = m_rest->addAction(lineOf(lock).replace(u'&', QStringLiteral("&&")));
        action->setEnabled(m_watch.choiceFor(lock).has_value());
        connect(action, &QAction::triggered, this, [this, lock] { emit vaultRequested(lock); });
    }
}

void RunningLocks::tellEnd(const lock::RunningLock &lock, watch::End end)
{
    if (const auto told = words::endFound(lock, end.how))
        m_ended->tell(lock, *told);
}

/// A tool bar does not ask its widgets how high they are at their width.
void RunningLocks::fit()
{
    const bool hasLocks = !m_locks.empty() || !m_waiting.empty();
    m_ended->showAtMost(rowsThatFit());
    setVisible(hasLocks || !m_ended->isEmpty());
    m_content->setFixedHeight(
        std::max(1, m_content->layout()->totalHeightForWidth(m_content->width())));
    if (hasLocks)
        m_clock.follow(this, [this] { showTimes(); });
    else
        m_clock.leave(this);
}

bool RunningLocks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            fit();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QToolBar::eventFilter(watched, event);
}

QString RunningLocks::lineOf(const lock::RunningLock &lock) const
{
    return QStringLiteral("%1 · %2").arg(
        words::runningName(lock, m_tellsAccounts),
        words::runningStanding(lock, remaining(lock), QTimeZone::systemTimeZone()));
}

std::chrono::milliseconds RunningLocks::remaining(const lock::RunningLock &lock) const
{
    return m_clock.countdown(lock.expires, lock.serverTime).remaining(m_clock);
}

} // namespace vaultlock::ui
