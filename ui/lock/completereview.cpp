// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/completereview.h"

#include "language/words.h"
#include "lock/countdown.h"
#include "ui/appearance/theme.h"
#include "ui/compare/textcomparison.h"
#include "ui/furniture/factsheet.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/wrappingtext.h"
#include "words/comparisonwords.h"
#include "words/handoverwords.h"
#include "words/lockquestionwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QTimer>

namespace vaultlock::ui {

namespace {

constexpr int comparisonHeight = 160;

} // namespace

CompleteReview::CompleteReview(const Question &question, const Clock &clock, QWidget *parent)
    : ReviewPage(Words::tr("Complete the lock of this vault, for ever?"),
                 QT_TRANSLATE_NOOP("Words", "Complete lock"), ButtonWeight::Irreversible, parent)
    , m_vault(question.vault)
    , m_found(question.check.found)
    , m_clock(clock)
    , m_typedName(new QLineEdit)
{
    setObjectName(QStringLiteral("completeReview"));
    addFacts(question);
    if (question.hasRule)
        addRule(m_vault);
    addConsequence(alarmLabel(words::completeConsequence()));
    addWords(m_found.policy, question.known.value_or(policy::ChosenVault{m_vault}));
    addDangers(question.findings, DangerAcceptance::Wanted::DangersAndErrors);
    if (!question.trials.isEmpty())
        addFact(QT_TRANSLATE_NOOP("Words", "Tried"), question.trials);
    addPicture(m_found.serverTime ? m_found.serverTime->now(m_clock) : m_clock.utcNow());
    addName();
    endSheet();
    addComparison(question.check);
    showPolicy(QStringLiteral("Policy to complete"), m_found.policy);

    auto *ticker = new QTimer(this);
    connect(ticker, &QTimer::timeout, this, &CompleteReview::showRemainingTime);
    ticker->start(1000);
    showRemainingTime();
    followObstacles();
}

void CompleteReview::addFacts(const Question &question)
{
    addFact(QT_TRANSLATE_NOOP("Words", "Vault"), words::visible(m_vault.name().toString()));
    addFact(QT_TRANSLATE_NOOP("Words", "Account"), m_vault.account().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Region"), m_vault.region().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Connection"),
            words::connectionLine(question.connectionName, question.isLive));
    if (!question.identity.isEmpty())
        addFact(QT_TRANSLATE_NOOP("Words", "You are"), words::visible(question.identity));
    addFact(QT_TRANSLATE_NOOP("Words", "Initiated"),
            words::initiatedLine(m_found.created,
                                 {question.check.initiatedHere, question.check.receivedFrom},
                                 QTimeZone::systemTimeZone()));
    // Of the page alone: the report is a document to send.
    sheet().addFact(QT_TRANSLATE_NOOP("Words", "Lock ID"),
                    m_found.lockId ? m_found.lockId->toString() : QString(), true);
    addFact(QT_TRANSLATE_NOOP("Words", "Installed policy"),
            question.check.initiatedPolicy.isEmpty() ? words::nothingToCompareSentence()
            : question.check.receivedFrom.isEmpty()
                ? words::samenessSentence(question.check.sameness)
                : words::handedOverSameness(question.check.sameness));
    if (m_found.expires)
        m_timeLeft = addFact(QT_TRANSLATE_NOOP("Words", "Time left"), QString());
}

void CompleteReview::addComparison(const lock::CompletionCheck &check)
{
    if (check.initiatedPolicy.isEmpty() || check.sameness != policy::Sameness::SameMeaning)
        return;
    // Told to be the same: whoever wants to see it for themselves can.
    auto *texts = new TextComparison(QStringLiteral("Initiated policy text"),
                                     QStringLiteral("Installed policy text"));
    texts->showTexts(check.initiatedPolicy, m_found.policy);
    texts->setMinimumHeight(comparisonHeight);
    addBesideText(texts);
}

void CompleteReview::addName()
{
    auto *asked = plainLabel(QStringLiteral("nameToType"), words::vaultNameToType());
    asked->setBuddy(m_typedName);
    asked->setWordWrap(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::panel, 0, Space::panel, 0);
    layout->setSpacing(Space::panel);
    layout->addWidget(asked);
    layout->addWidget(m_typedName, 1);
    addAboveButtons(row);
    m_typedName->setObjectName(QStringLiteral("typedVaultName"));
    m_typedName->setAccessibleName(QStringLiteral("Vault name to confirm"));
    connect(m_typedName, &QLineEdit::textChanged, this, &CompleteReview::followObstacles);
}

void CompleteReview::showRemainingTime()
{
    if (!m_timeLeft)
        return;
    const lock::Countdown countdown(*m_found.expires, m_found.serverTime);
    m_timeLeft->setText(lock::clockText(countdown.remaining(m_clock)));
}

QWidget *CompleteReview::placeForFocus() const
{
    return m_typedName;
}

QString CompleteReview::obstacle() const
{
    // As it is, or as it is shown above, where it has letters that nobody can type.
    const bool isTyped =
        words::visible(m_typedName->text()) == words::visible(m_vault.name().toString());
    return isTyped ? QString() : words::vaultNameNotTyped();
}

} // namespace vaultlock::ui
