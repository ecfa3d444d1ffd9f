// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectiontestview.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/connectionwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

using Verdict = aws::StepOutcome::Verdict;

void colour(QLabel &label, Verdict verdict)
{
    const Theme &theme = Theme::current();
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, verdict == Verdict::Passed   ? theme.text
                                           : verdict == Verdict::Failed ? theme.irreversible
                                                                        : theme.textQuiet);
    label.setPalette(palette);
}

} // namespace

ConnectionTestView::ConnectionTestView(const workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_start(new QPushButton(tr("Test connection")))
    , m_words(new WrappingText)
{
    m_start->setObjectName(QStringLiteral("testConnection"));
    m_start->setAutoDefault(false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::panel);
    grid->setVerticalSpacing(Space::half);
    grid->setColumnStretch(2, 1);
    for (std::size_t i = 0; i < stepCount; ++i) {
        Row &row = m_rows[i];
        row = {plainLabel(QStringLiteral("stepVerdict%1").arg(i)),
               plainLabel(QStringLiteral("stepName%1").arg(i),
                          words::stepName(static_cast<aws::ConnectionStep>(i))),
               quietLabel(QStringLiteral("stepDetail%1").arg(i))};
        row.mark->setWordWrap(false);
        row.name->setWordWrap(false);
        int column = 0;
        for (QLabel *label : {row.mark, row.name, row.detail})
            grid->addWidget(label, static_cast<int>(i), column++);
    }
    nameControl(m_words, QStringLiteral("Result of the test"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addLayout(grid);
    layout->addWidget(m_words);
    m_words->hide();
    for (const Row &row : m_rows)
        row.mark->setText(QStringLiteral("–"));
    connect(m_start, &QPushButton::clicked, this, &ConnectionTestView::start);
}

ConnectionTestView::~ConnectionTestView() = default;

void ConnectionTestView::start()
{
    m_test.reset();
    m_words->hide();
    for (const Row &row : m_rows) {
        row.mark->setText(QStringLiteral("–"));
        colour(*row.mark, Verdict::Skipped);
        row.detail->clear();
    }
    auto resolved = subject();
    if (!resolved)
        return showWords(words::errorWords(resolved.error()));
    m_connection = std::move(*resolved);
    m_services.emplace(m_workspace.connectionServices());
    m_test = std::make_unique<aws::ConnectionTest>(*m_connection, *m_services);
    connect(m_test.get(), &aws::ConnectionTest::stepped, this, &ConnectionTestView::showOutcome);
    connect(m_test.get(), &aws::ConnectionTest::finished, this, &ConnectionTestView::conclude);
    m_start->setEnabled(false);
    m_test->start();
}

Result<workspace::Destination> ConnectionTestView::subject() const
{
    const workspace::Destination *destination = m_workspace.destination();
    const bool isAsChosen =
        destination &&
        (!m_workspace.isLive() || destination->network.proxyMode == m_workspace.options().proxy);
    if (isAsChosen)
        return *destination;
    if (!m_workspace.isLive())
        return failure(ErrorKind::SandboxUnavailable);
    return m_workspace.resolve(m_workspace.choice());
}

void ConnectionTestView::showOutcome(const aws::StepOutcome &outcome)
{
    const Row &row = m_rows[static_cast<std::size_t>(outcome.step)];
    row.mark->setText(words::verdictName(outcome.verdict));
    colour(*row.mark, outcome.verdict);
    row.detail->setText(words::stepDetail(outcome));
    if (outcome.verdict == Verdict::Failed && m_words->isHidden()) // the first is the reason
        showWords(words::stepFailure(outcome.step, *outcome.error, m_test->clockOffsetSeconds()));
}

void ConnectionTestView::showWords(const words::ErrorWords &words)
{
    QStringList lines{words.what, words.meaning, words.remedy, words.details};
    lines.removeAll(QString());
    m_words->setText(lines.join(u'\n'));
    m_words->show();
    emit grew();
}

void ConnectionTestView::conclude()
{
    m_start->setEnabled(true);
    const auto offset = m_test->clockOffsetSeconds();
    if (!m_words->isHidden())
        return;
    m_words->setText(words::passedSentence(m_test->outcomes()) +
                     (offset ? u' ' + words::clockSentence(*offset) : QString()));
    m_words->show();
    emit grew();
}

} // namespace vaultlock::ui
