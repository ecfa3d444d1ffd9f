// SPDX-License-Identifier: GPL-3.0-or-later

// The way to the team's database, step by step, as it is found now.
#pragma once

#include "team/teamcheck.h"
#include "words/errorwords.h"

#include <QWidget>

#include <array>

class QLabel;

namespace vaultlock::ui {

class WrappingText;

class TeamTestView : public QWidget
{
    Q_OBJECT

public:
    /// clock: outlives keeper, which is given a test that was given up until it has ended.
    TeamTestView(QString journal, const Clock &clock, QObject &keeper, QWidget *parent = nullptr);
    ~TeamTestView() override;

    /// One that is under way is given up.
    void start(const team::TeamAddress &address);
    bool isUnderWay() const { return m_check != nullptr; }
    /// Instead of a test: why there is none.
    void showTrouble(const words::ErrorWords &words);
    /// What was found is of something else.
    void clear();

signals:
    /// There is more to see, or it is under way, or not any more.
    void changed();

private:
    void showFindings(const team::TeamFindings &findings);
    void giveUp();

    struct Row
    {
        QLabel *mark;
        QLabel *name;
        QLabel *detail;
    };

    const QString m_journal;
    const Clock &m_clock;
    QObject &m_keeper;
    std::array<Row, team::teamStepCount> m_rows{};
    QWidget *m_steps;
    WrappingText *m_words;
    team::TeamCheck *m_check = nullptr;
};

} // namespace vaultlock::ui
