// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/trialchecklist.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/trial/trialrow.h"
#include "words/lockquestionwords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

TrialChecklist::TrialChecklist(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(QStringLiteral("trialsHeading"), tr("Try it before you complete")))
    , m_progress(quietLabel(QStringLiteral("trialsProgress")))
    , m_credentials(quietLabel(QStringLiteral("trialsCredentials")))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::half);
    for (QLabel *label : {m_heading, m_progress, m_credentials})
        m_layout->addWidget(label);
    followFont();
}

void TrialChecklist::showTrials(const std::vector<words::Trial> &trials, const QStringList &tried,
                                const QString &credentials)
{
    QString commands;
    for (const words::Trial &trial : trials)
        commands += trial.command + u'\n';
    if (commands == m_shown && tried == this->tried())
        return;
    m_shown = commands;
    m_credentials->setText(credentials);
    for (TrialRow *row : m_rows)
        delete row;
    m_rows.clear();
    for (const words::Trial &trial : trials)
        addRow(trial, tried.contains(trial.key));
    // They come into a window that has its order already.
    emit rowsMade();
    showProgress();
    openFirstUntried();
}

void TrialChecklist::addRow(const words::Trial &trial, bool isTried)
{
    auto *row = new TrialRow(trial, isTried);
    m_rows.push_back(row);
    m_layout->insertWidget(m_layout->indexOf(m_credentials), row);
    connect(row, &TrialRow::openRequested, this,
            [this, row](bool isOpen) { open(isOpen ? row : nullptr); });
    connect(row, &TrialRow::ticked, this, [this](bool isTicked) {
        showProgress();
        if (isTicked)
            openFirstUntried();
        emit triedChanged(tried());
    });
}

void TrialChecklist::showRead(const QMap<QString, QString> &sentences)
{
    for (TrialRow *row : m_rows)
        row->showRead(sentences.value(row->key()));
}

QStringList TrialChecklist::tried() const
{
    QStringList keys;
    for (const TrialRow *row : m_rows) {
        if (row->isTried())
            keys.append(row->key());
    }
    return keys;
}

QStringList TrialChecklist::titles(bool areTried) const
{
    QStringList titles;
    for (const TrialRow *row : m_rows) {
        if (!isHidden() && row->isTried() == areTried)
            titles.append(row->title());
    }
    return titles;
}

QString TrialChecklist::report() const
{
    return words::trialsLine(titles(true), titles(false));
}

void TrialChecklist::open(const TrialRow *row)
{
    for (TrialRow *each : m_rows)
        each->setOpen(each == row);
}

void TrialChecklist::openFirstUntried()
{
    const auto next = std::find_if(m_rows.begin(), m_rows.end(),
                                   [](const TrialRow *row) { return !row->isTried(); });
    open(next == m_rows.end() ? nullptr : *next);
}

void TrialChecklist::showProgress()
{
    m_progress->setText(tr("%1 of %2 tried").arg(tried().size()).arg(m_rows.size()));
}

void TrialChecklist::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

void TrialChecklist::followFont()
{
    QFont heading = Fonts::body();
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_progress->setFont(Fonts::caption());
    m_credentials->setFont(Fonts::caption());
}

} // namespace vaultlock::ui
