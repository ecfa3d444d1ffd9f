// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/initiatereview.h"

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
    : ReviewPage(
          question.isApproval ? QStringLiteral("Approve this policy for the lock of this vault?")
                              : QStringLiteral("Initiate the lock of this vault?"),
          question.isApproval ? QStringLiteral("Approve policy") : QStringLiteral("Initiate lock"),
          ButtonWeight::Primary, parent)
    , m_now(question.now)
{
    setObjectName(question.isApproval ? QStringLiteral("approveReview")
                                      : QStringLiteral("initiateReview"));
    addFact(QStringLiteral("Vault"), words::visible(question.vault.name().toString()));
    addFact(QStringLiteral("Account"), question.vault.account().toString());
    addFact(QStringLiteral("Region"), question.vault.region().toString());
    addFact(QStringLiteral("Connection"),
            words::connectionLine(question.connectionName, question.isLive));
    if (!question.identity.isEmpty())
        addFact(QStringLiteral("You are"), words::visible(question.identity));
    addFact(QStringLiteral("Vault ARN"), words::visible(question.vault.toString()), true);
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
    m_windowEnds = addFact(QStringLiteral("Window ends"), {});
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
