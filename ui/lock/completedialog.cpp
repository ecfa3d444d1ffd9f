// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/completedialog.h"

#include "lock/countdown.h"
#include "ui/compare/textcomparison.h"
#include "ui/furniture/wrappingtext.h"
#include "words/comparisonwords.h"
#include "words/lockquestionwords.h"
#include "words/visibletext.h"

#include <QLineEdit>
#include <QTimer>

namespace vaultlock::ui {

namespace {

constexpr int comparisonHeight = 160;

} // namespace

CompleteDialog::CompleteDialog(const VaultArn &vault, const QString &connectionName,
                               const lock::CompletionCheck &check, const Clock &clock,
                               QWidget *parent)
    : LockDialog(QStringLiteral("Complete the lock of this vault, for ever?"),
                 QStringLiteral("Complete lock"), ButtonWeight::Irreversible, parent)
    , m_vault(vault)
    , m_found(check.found)
    , m_clock(clock)
    , m_timeLeft(nullptr)
    , m_typedName(new QLineEdit)
{
    setObjectName(QStringLiteral("completeDialog"));
    addFact(QStringLiteral("Vault"), words::visible(vault.name().toString()));
    addFact(QStringLiteral("Account"), vault.account().toString());
    addFact(QStringLiteral("Region"), vault.region().toString());
    addFact(QStringLiteral("Connection"), words::visible(connectionName));
    addFact(QStringLiteral("Installed policy"), check.initiatedHere
                                                    ? words::samenessSentence(check.sameness)
                                                    : words::nothingToCompareSentence());
    if (check.initiatedHere && check.sameness == policy::Sameness::SameMeaning) {
        // Told to be the same: whoever wants to see it for themselves can.
        auto *texts = new TextComparison(QStringLiteral("Initiated policy text"),
                                         QStringLiteral("Installed policy text"));
        texts->showTexts(check.initiatedPolicy, m_found.policy);
        texts->setMinimumHeight(comparisonHeight);
        addContent(texts, 1);
    }
    if (m_found.expires)
        m_timeLeft = addFact(QStringLiteral("Time left"), QString());
    addAlarm(words::completeConsequence());

    addParagraph(words::vaultNameToType());
    m_typedName->setObjectName(QStringLiteral("typedVaultName"));
    m_typedName->setAccessibleName(QStringLiteral("Vault name to confirm"));
    addContent(m_typedName);
    connect(m_typedName, &QLineEdit::textChanged, this, &CompleteDialog::followTypedName);

    auto *ticker = new QTimer(this);
    connect(ticker, &QTimer::timeout, this, &CompleteDialog::showRemainingTime);
    ticker->start(1000);
    showRemainingTime();
    followTypedName();
    m_typedName->setFocus();
}

void CompleteDialog::showRemainingTime()
{
    if (!m_timeLeft)
        return;
    const lock::Countdown countdown(*m_found.expires, m_found.serverTime);
    m_timeLeft->setText(lock::clockText(countdown.remaining(m_clock)));
}

void CompleteDialog::followTypedName()
{
    // As it is, or as it is shown above, where it has letters that nobody can type.
    const bool isTyped =
        words::visible(m_typedName->text()) == words::visible(m_vault.name().toString());
    setVerbEnabled(isTyped, words::vaultNameNotTyped());
}

} // namespace vaultlock::ui
