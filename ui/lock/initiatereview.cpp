// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/initiatereview.h"

#include "language/words.h"
#include "ui/furniture/factsheet.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"
#include "words/foureyeswords.h"
#include "words/lockquestionwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QTimeZone>
#include <QTimer>

#include <chrono>

namespace vaultlock::ui {

InitiateReview::InitiateReview(const Question &question, QWidget *parent)
    : ReviewPage(question.isApproval ? Words::tr("Approve this policy for the lock of this vault?")
                                     : Words::tr("Initiate the lock of this vault?"),
                 question.isApproval ? QT_TRANSLATE_NOOP("Words", "Approve policy")
                                     : QT_TRANSLATE_NOOP("Words", "Initiate lock"),
                 ButtonWeight::Primary, parent)
    , m_now(question.now)
{
    setObjectName(question.isApproval ? QStringLiteral("approveReview")
                                      : QStringLiteral("initiateReview"));
    addFact(QT_TRANSLATE_NOOP("Words", "Vault"), words::visible(question.vault.name().toString()));
    addFact(QT_TRANSLATE_NOOP("Words", "Account"), question.vault.account().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Region"), question.vault.region().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Connection"),
            words::connectionLine(question.connectionName, question.isLive));
    if (!question.identity.isEmpty())
        addFact(QT_TRANSLATE_NOOP("Words", "You are"), words::visible(question.identity));
    addFact(QT_TRANSLATE_NOOP("Words", "Vault ARN"), words::visible(question.vault.toString()),
            true);
    if (!question.isApproval)
        addEndOfWindow();
    if (question.hasRule)
        addRule(question.vault);
    addConsequence(plainLabel({}, question.isApproval ? words::approveConsequence()
                                                      : words::initiateConsequence()));
    addWords(question.policy, question.known.value_or(policy::ChosenVault{question.vault}));
    addDangers(question.findings, DangerAcceptance::Wanted::Dangers);
    addPicture(m_now());
    endSheet();
    showPolicy(question.isApproval ? QStringLiteral("Policy to approve")
                                   : QStringLiteral("Policy to initiate"),
               question.policy);
    followObstacles();
}

void InitiateReview::addEndOfWindow()
{
    m_windowEnds = addFact(QT_TRANSLATE_NOOP("Words", "Window ends"), {});
    followTime();
    auto *clock = new QTimer(this);
    clock->start(std::chrono::seconds(1)); // the page may stay for an hour
    connect(clock, &QTimer::timeout, this, &InitiateReview::followTime);
}

void InitiateReview::followTime()
{
    const QString end = words::momentText(m_now().addDays(1), QTimeZone::systemTimeZone());
    if (m_windowEnds->toPlainText() != end)
        m_windowEnds->setText(end);
}

} // namespace vaultlock::ui
