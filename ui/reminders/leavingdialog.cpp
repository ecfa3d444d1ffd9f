// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/leavingdialog.h"

#include "calendar/calendarfile.h"
#include "core/wholefile.h"
#include "lock/countdown.h"
#include "ui/furniture/buttonweight.h"
#include "ui/reminders/loginstart.h"
#include "words/errorwords.h"
#include "words/reminderwords.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

#include <algorithm>

namespace vaultlock::ui {

using lock::RunningLock;

LeavingDialog::LeavingDialog(std::vector<RunningLock> locks, Ways ways, const Clock &clock,
                             QWidget *parent)
    : PlainDialog(words::leavingHeading(locks), parent)
    , m_locks(std::move(locks))
    , m_clock(clock)
    , m_startAtLogin(new QCheckBox(LoginStart::label()))
{
    setObjectName(QStringLiteral("leavingDialog"));
    const QTimeZone local = QTimeZone::systemTimeZone();
    std::chrono::milliseconds longest{};
    for (const RunningLock &lock : m_locks) {
        const auto left = lock::Countdown(lock.expires, lock.serverTime).remaining(clock);
        longest = std::max(longest, left);
        addFact(lock.vault.name().toString(), words::leavingFact(lock, left, local));
    }
    addParagraph(words::leavingConsequence(m_locks.size()));
    addParagraph(ways.canRemind ? words::keepWatchingMeaning(longest, ways.hasTray, ways.isTold)
                                : words::noWayToRemind());
    m_startAtLogin->setObjectName(QStringLiteral("startAtLogin"));
    m_startAtLogin->setChecked(ways.startsAtLogin);
    m_startAtLogin->setVisible(ways.canRemind);
    addContent(m_startAtLogin);
    m_outcome = addParagraph({});
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->hide();
    addButtons(ways);
}

void LeavingDialog::addButtons(const Ways &ways)
{
    QPushButton *keep = buttons().addButton(tr("Keep watching"), QDialogButtonBox::AcceptRole);
    QPushButton *file = buttons().addButton(tr("Calendar file…"), QDialogButtonBox::ActionRole);
    QPushButton *quit =
        buttons().addButton(tr("Quit all the same"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    for (QPushButton *button : {keep, file, quit, cancel}) {
        button->setIcon({});
        button->setAutoDefault(false);
    }
    keep->setEnabled(ways.canRemind);
    QPushButton *first = ways.canRemind ? keep : cancel;
    applyWeight(*keep, ButtonWeight::Primary);
    first->setDefault(true);
    first->setFocus();
    connect(this, &QDialog::accepted, this,
            [this] { emit keepWatchingChosen(m_startAtLogin->isChecked()); });
    connect(file, &QPushButton::clicked, this, &LeavingDialog::chooseCalendarFile);
    connect(quit, &QPushButton::clicked, this, [this] {
        reject();
        emit quitChosen();
    });
}

void LeavingDialog::followLocks(const std::vector<RunningLock> &locks)
{
    const bool areTheSame =
        std::equal(locks.begin(), locks.end(), m_locks.begin(), m_locks.end(),
                   [](const RunningLock &a, const RunningLock &b) {
                       return lock::runningLockKey(a) == lock::runningLockKey(b);
                   });
    if (!areTheSame)
        reject();
}

void LeavingDialog::chooseCalendarFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it overwrites
    dialog->setNameFilters({tr("Calendars (*.ics)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(m_locks.size() == 1
                           ? m_locks.front().vault.name().toString() + QStringLiteral("-lock.ics")
                           : QStringLiteral("vault-locks.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &LeavingDialog::saveCalendar);
    dialog->open();
}

void LeavingDialog::saveCalendar(const QString &path)
{
    const QByteArray calendar = calendar::calendarFile(m_locks, m_clock.utcNow());
    const auto saved = writeWholeFile(path, calendar);
    tell(saved ? words::calendarSaved(path)
               : words::errorWords(saved.error()).what + u' ' + saved.error().detail);
}

void LeavingDialog::tell(const QString &outcome)
{
    m_outcome->setText(outcome);
    m_outcome->show();
    reveal(m_outcome);
}

} // namespace vaultlock::ui
