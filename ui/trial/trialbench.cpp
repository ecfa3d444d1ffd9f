// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/trialbench.h"

#include "language/words.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/errorwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace vaultlock::ui {

namespace {

const trial::Record *lastOf(trial::Deed deed, const std::vector<trial::Record> &records)
{
    const auto found =
        std::find_if(records.rbegin(), records.rend(),
                     [deed](const trial::Record &record) { return record.deed == deed; });
    return found == records.rend() ? nullptr : &*found;
}

bool isPlanned(trial::Deed deed, const trial::TrialSession &session)
{
    if (!session.standing())
        return false;
    const std::vector<trial::Deed> &deeds = session.standing()->plan.deeds;
    return std::find(deeds.begin(), deeds.end(), deed) != deeds.end();
}

bool isRunning(const trial::Record &record, const trial::TrialSession &session)
{
    return session.phase() == trial::TrialSession::Phase::Sent && !record.answer;
}

QString troubleText(const trial::TrialSession::Trouble &trouble)
{
    if (trouble.deed && trouble.error.kind == ErrorKind::LockStateChanged)
        return Words::tr("%1: it was not done, for the vault is not as it was.")
            .arg(words::trialTitle(*trouble.deed));
    const words::ErrorWords error = words::readingErrorWords(trouble.error);
    const QString first =
        trouble.deed ? Words::tr("%1: nothing was sent.").arg(words::trialTitle(*trouble.deed))
                     : Words::tr("What can be tried could not be read.");
    return QStringList{first, error.what, error.meaning, error.remedy}.join(u' ').simplified();
}

} // namespace

TrialBench::TrialBench(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(QStringLiteral("trialBenchHeading")))
    , m_remark(quietLabel(QStringLiteral("trialBenchRemark")))
    , m_probe(new QPushButton(tr("Try it for real…")))
    , m_layout(new QVBoxLayout(this))
    , m_announcer(new Announcer(this))
{
    nameControl(m_probe, QStringLiteral("Try it for real"));
    m_probe->setAutoDefault(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::half);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_remark);
    m_layout->addWidget(m_probe, 0, Qt::AlignLeft);
    connect(m_probe, &QPushButton::clicked, this, &TrialBench::probeRequested);
    followFont();
}

/// When there is something to try: the window's first picture does not wait for it.
void TrialBench::makeRows()
{
    m_passing = new TrialDeedRow(words::passingTitle());
    for (const trial::Deed deed : trial::allDeeds) {
        if (deed == trial::Deed::DeleteOld)
            m_layout->addWidget(m_passing);
        addRow(deed);
    }
    connect(m_passing, &TrialDeedRow::requested, this, &TrialBench::passingRequested);
}

void TrialBench::addRow(trial::Deed deed)
{
    auto *row = new TrialDeedRow(words::trialTitle(deed));
    m_rows.emplace(deed, row);
    m_layout->addWidget(row);
    connect(row, &TrialDeedRow::requested, this, [this, deed] { emit deedRequested(deed); });
}

void TrialBench::showTrials(const trial::TrialSession &session)
{
    if (!m_passing)
        makeRows();
    m_heading->setText(session.isSandbox() ? tr("Let Vaultlock try it in the sandbox")
                                           : tr("Let Vaultlock try it"));
    const std::vector<trial::Deed> probed{trial::Deed::Store, trial::Deed::DeleteYoung};
    const bool isInProgress = session.standing() && !session.standing()->isLocked;
    m_probe->setVisible(!session.isSandbox() && isInProgress);
    m_probe->setEnabled(!session.isBusy());
    for (const auto &[deed, row] : m_rows)
        showRow(deed, session);
    showPassing(session);
    showProgress(session);
    alignButtons();
    announce(session);
    if (session.standing())
        m_report = words::trialReport(session.records(),
                                      session.isSandbox() ? session.standing()->plan.deeds : probed,
                                      session.isSandbox());
}

void TrialBench::showRow(trial::Deed deed, const trial::TrialSession &session)
{
    TrialDeedRow *row = m_rows.at(deed);
    const trial::Record *record = lastOf(deed, session.records());
    const bool isOffered = session.isSandbox() && isPlanned(deed, session);
    row->setVisible(isOffered || record);
    row->setOffered(isOffered);
    row->setFree(!session.isBusy());
    if (isOffered) {
        const trial::Standing &standing = *session.standing();
        row->setPossible(words::trialObstacle(trial::obstacleTo(deed, standing), standing.plan),
                         {});
    }
    if (record) {
        row->showResult(
            words::trialResult(*record, session.isSandbox(), isRunning(*record, session)));
    } else {
        const auto prediction = session.predictionOf(deed);
        const bool canBe =
            isOffered && trial::obstacleTo(deed, *session.standing()) == trial::Obstacle::None;
        row->showPrediction(canBe && prediction ? words::predictionSentence(*prediction)
                                                : QString());
    }
}

void TrialBench::showPassing(const trial::TrialSession &session)
{
    const bool isOffered = session.isSandbox() && session.standing() &&
                           session.standing()->plan.keeping.kind == trial::Keeping::Kind::Days;
    m_passing->setVisible(isOffered);
    if (!isOffered)
        return;
    const trial::Standing &standing = *session.standing();
    m_passing->setFree(!session.isBusy());
    m_passing->setPossible(words::trialObstacle(trial::obstacleToPassing(standing), standing.plan),
                           words::passingSentence(standing.plan.keeping));
}

void TrialBench::showProgress(const trial::TrialSession &session)
{
    QString remark;
    if (session.trouble())
        remark = troubleText(*session.trouble());
    else if (session.phase() == trial::TrialSession::Phase::Reading && !session.standing())
        remark = tr("Reading what can be tried…");
    else if (session.standing() && session.isSandbox() && session.standing()->plan.deeds.empty())
        remark = words::nothingToTry();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

/// What was waited for; not what a restart brings back.
void TrialBench::announce(const trial::TrialSession &session)
{
    const auto &records = session.records();
    const auto last =
        std::find_if(records.rbegin(), records.rend(),
                     [](const trial::Record &record) { return record.answer.has_value(); });
    const auto newest = last == records.rend() ? std::nullopt : std::optional(*last);
    const bool isNews = m_wasBusy && newest && (!m_announced || m_announced->id != newest->id) &&
                        session.phase() == trial::TrialSession::Phase::Sent;
    m_wasBusy = session.isBusy();
    if (isNews) {
        const words::TrialResult result = words::trialResult(*newest, session.isSandbox(), false);
        m_announcer->say(words::trialTitle(newest->deed) + QStringLiteral(": ") + result.answered +
                         u' ' + result.compared);
    }
    m_announced = newest;
}

bool TrialBench::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        alignButtons(); // of the fonts as they are now
    return QWidget::event(event);
}

void TrialBench::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

/// What is told stands in one column.
void TrialBench::alignButtons()
{
    std::vector<TrialDeedRow *> rows{m_passing};
    for (const auto &[deed, row] : m_rows)
        rows.push_back(row);
    int widest = 0;
    for (const TrialDeedRow *row : rows)
        widest = std::max(widest, row && !row->isHidden() ? row->widthOfButton() : 0);
    for (TrialDeedRow *row : rows) {
        if (row)
            row->setWidthOfButton(widest);
    }
}

void TrialBench::followFont()
{
    QFont heading = Fonts::body();
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_remark->setFont(Fonts::caption());
    m_probe->setFont(Fonts::caption());
}

} // namespace vaultlock::ui
