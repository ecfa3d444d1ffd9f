// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/thresholdteller.h"

#include "lock/countdown.h"
#include "lock/thresholds.h"

#include <QSettings>
#include <QUrl>

namespace vaultlock::watch {

using std::chrono::minutes;

namespace {

constexpr int daysKept = 7;
constexpr minutes rearming{5}; // more than clocks differ by that are right

/// "thresholds/0a1b…/"
QString groupOf(const QString &key)
{
    return QStringLiteral("thresholds/%1/").arg(QString::fromLatin1(QUrl::toPercentEncoding(key)));
}

} // namespace

ThresholdTeller::ThresholdTeller(const Clock &clock, QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
{
}

void ThresholdTeller::lookAt(const lock::RunningLock &lock)
{
    if (!lock.expires.isValid())
        return;
    const auto remaining = lock::Countdown(lock.expires, lock.serverTime).remaining(m_clock);
    const auto before = known(lock::runningLockKey(lock));
    if (!before)
        return note(lock, lock::thresholdPassed(remaining).value_or(minutes(0)));
    // By the service there is more left than was taken for passed: a clock was wrong.
    if (lock.serverTime && before->count() > 0 && remaining > *before + rearming)
        return note(lock, lock::thresholdPassed(remaining).value_or(minutes(0)));
    const auto threshold =
        lock::thresholdToAnnounce(before->count() > 0 ? before : std::nullopt, remaining);
    if (!threshold)
        return;
    note(lock, *threshold);
    emit passed(lock, *threshold);
}

std::optional<minutes> ThresholdTeller::known(const QString &key) const
{
    bool isNumber = false;
    const int passed =
        m_settings ? m_settings->value(groupOf(key) + QStringLiteral("passed")).toInt(&isNumber)
                   : m_known.value(key);
    const bool isKnown = m_settings ? isNumber : m_known.contains(key);
    return isKnown ? std::optional(minutes(passed)) : std::nullopt;
}

void ThresholdTeller::note(const lock::RunningLock &lock, minutes threshold)
{
    const QString key = lock::runningLockKey(lock);
    const int passed = static_cast<int>(threshold.count());
    if (!m_settings) {
        m_known.insert(key, passed);
        return;
    }
    m_settings->setValue(groupOf(key) + QStringLiteral("passed"), passed);
    m_settings->setValue(groupOf(key) + QStringLiteral("end"), lock.expires.toSecsSinceEpoch());
}

void ThresholdTeller::forgetOld()
{
    if (!m_settings)
        return;
    m_settings->beginGroup(QStringLiteral("thresholds"));
    for (const QString &group : m_settings->childGroups()) {
        const qint64 end = m_settings->value(group + QStringLiteral("/end")).toLongLong();
        if (QDateTime::fromSecsSinceEpoch(end).addDays(daysKept) < m_clock.utcNow())
            m_settings->remove(group);
    }
    m_settings->endGroup();
}

} // namespace vaultlock::watch
