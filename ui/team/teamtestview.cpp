// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teamtestview.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/teamcheckwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace vaultlock::ui {

namespace {

using team::TeamVerdict;

QColor colourOf(TeamVerdict verdict)
{
    const Theme &theme = Theme::current();
    switch (verdict) {
    case TeamVerdict::Passed:
        return theme.text;
    case TeamVerdict::Failed:
        return theme.irreversible;
    default:
        return theme.textQuiet;
    }
}

} // namespace

TeamTestView::TeamTestView(QString journal, const Clock &clock, QObject &keeper, QWidget *parent)
    : QWidget(parent)
    , m_journal(std::move(journal))
    , m_clock(clock)
    , m_keeper(keeper)
    , m_steps(new QWidget)
    , m_words(new WrappingText)
{
    auto *grid = new QGridLayout(m_steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::panel);
    grid->setVerticalSpacing(Space::half);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < team::teamStepCount; ++i) {
        Row &row = m_rows[i];
        row = {plainLabel(QStringLiteral("teamStepVerdict%1").arg(i)),
               plainLabel(QStringLiteral("teamStepName%1").arg(i),
                          words::teamStepName(static_cast<team::TeamStep>(i))),
               quietLabel(QStringLiteral("teamStepDetail%1").arg(i))};
        row.mark->setWordWrap(false);
        row.name->setWordWrap(false);
        int column = 0;
        for (QLabel *label : {row.mark, row.name, row.detail})
            grid->addWidget(label, static_cast<int>(i), column++, Qt::AlignTop);
    }
    nameControl(m_words, QStringLiteral("Result of the test"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_words);
    layout->addWidget(m_steps);
    clear();
}

TeamTestView::~TeamTestView()
{
    giveUp();
}

void TeamTestView::giveUp()
{
    if (!m_check)
        return;
    team::TeamCheck *check = std::exchange(m_check, nullptr);
    disconnect(check, nullptr, this, nullptr);
    // Its thread may be connecting just now, which nobody waits for.
    check->setParent(&m_keeper);
    connect(check, &team::TeamCheck::ended, check, &QObject::deleteLater);
    check->end();
}

void TeamTestView::start(const team::TeamAddress &address)
{
    giveUp();
    m_check = new team::TeamCheck(address, m_journal, m_clock, this);
    connect(m_check, &team::TeamCheck::finished, this, &TeamTestView::showFindings);
    m_steps->hide();
    m_words->setText(tr("Testing…"));
    m_words->show();
    m_check->start();
    emit changed();
}

void TeamTestView::showFindings(const team::TeamFindings &findings)
{
    std::exchange(m_check, nullptr)->deleteLater();
    for (std::size_t i = 0; i < team::teamStepCount; ++i) {
        const auto step = static_cast<team::TeamStep>(i);
        const TeamVerdict verdict = findings.verdictOf(step);
        const Row &row = m_rows[i];
        row.mark->setText(words::teamVerdictName(verdict));
        QPalette palette = row.mark->palette();
        palette.setColor(QPalette::WindowText, colourOf(verdict));
        row.mark->setPalette(palette);
        row.detail->setText(words::teamStepDetail(step, findings));
    }
    m_steps->show();
    showTrouble(words::teamCheckWords(findings));
}

void TeamTestView::showTrouble(const words::ErrorWords &words)
{
    QStringList lines{words.what, words.meaning, words.remedy, words.details};
    lines.removeAll(QString());
    m_words->setText(lines.join(u'\n'));
    m_words->show();
    emit changed();
}

void TeamTestView::clear()
{
    giveUp();
    m_steps->hide();
    m_words->hide();
    emit changed();
}

} // namespace vaultlock::ui
