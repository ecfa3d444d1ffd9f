// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/deadlinewatch.h"

#include "lock/countdown.h"
#include "lock/thresholds.h"

#include <QTimer>

namespace vaultlock::ui {

using std::chrono::minutes;

DeadlineWatch::DeadlineWatch(const Clock &clock, AttemptMemory &memory, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_memory(memory)
    , m_ticker(new QTimer(this))
{
    m_ticker->setInterval(1000);
    connect(m_ticker, &QTimer::timeout, this, &DeadlineWatch::lookAtAll);
}

void DeadlineWatch::setSurvey(const lock::VaultSurvey *survey)
{
    if (m_survey == survey)
        return;
    if (m_survey)
        m_survey->disconnect(this);
    m_survey = survey;
    if (!survey) {
        m_ticker->stop();
        return;
    }
    connect(survey, &lock::VaultSurvey::rowChanged, this, [this](int row) {
        if (m_survey)
            lookAt(m_survey->rows()[static_cast<std::size_t>(row)]);
    });
    m_ticker->start();
    lookAtAll();
}

void DeadlineWatch::lookAtAll()
{
    if (!m_survey)
        return;
    for (const lock::VaultSurvey::Row &row : m_survey->rows())
        lookAt(row);
}

void DeadlineWatch::lookAt(const lock::VaultSurvey::Row &row)
{
    if (row.stage != lock::LockStage::InProgress || !row.expires)
        return;
    const auto remaining = lock::Countdown(*row.expires, row.serverTime).remaining(m_clock);
    const AttemptKey attempt{row.vault.arn, *row.expires};
    const auto known = m_memory.passed(attempt);
    if (!known) {
        m_memory.notePassed(attempt, lock::thresholdPassed(remaining).value_or(minutes(0)));
        return;
    }
    const auto before = known->count() > 0 ? known : std::nullopt;
    const auto threshold = lock::thresholdToAnnounce(before, remaining);
    if (!threshold)
        return;
    m_memory.notePassed(attempt, *threshold);
    emit thresholdPassed(row.vault.arn.name(), *threshold, *row.expires);
}

} // namespace vaultlock::ui
