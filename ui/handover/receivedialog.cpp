// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/receivedialog.h"

#include "ui/furniture/buttonweight.h"
#include "words/handoverwords.h"

#include <QLabel>
#include <QPushButton>

namespace vaultlock::ui {

ReceiveDialog::ReceiveDialog(const handover::HandOver &handOver, handover::Place place,
                             const QDateTime &now, QWidget *parent)
    : PlainDialog(tr("A lock is handed over to you"), parent)
    , m_handOver(handOver)
{
    setObjectName(QStringLiteral("receiveDialog"));
    // First what is known of it: the rest may have to be scrolled.
    m_outcome = addParagraph(words::nothingCheckedYet());
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_place = addParagraph({});
    m_place->setObjectName(QStringLiteral("place"));
    for (const words::EntryFact &fact :
         words::handOverFacts(handOver, now, QTimeZone::systemTimeZone()))
        addFact(fact.name, fact.value, fact.isCode);
    m_take = buttons().addButton(tr("Check and take over"), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("checkAndTakeOver"));
    m_choose = buttons().addButton(tr("Choose connection…"), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(QStringLiteral("chooseConnection"));
    m_go = buttons().addButton(tr("Go to the vault"), QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("goToTheVault"));
    m_cancel = buttons().addButton(QDialogButtonBox::Cancel);
    for (QPushButton *button : {m_take, m_choose, m_go, m_cancel}) {
        button->setIcon({});
        button->setAutoDefault(false);
    }
    applyWeight(*m_take, ButtonWeight::Primary);
    m_go->hide();
    connect(m_take, &QPushButton::clicked, this, &ReceiveDialog::takingWanted);
    connect(m_choose, &QPushButton::clicked, this, &ReceiveDialog::connectionWanted);
    connect(m_go, &QPushButton::clicked, this, &ReceiveDialog::vaultWanted);
    showPlace(place);
}

void ReceiveDialog::showPlace(handover::Place place)
{
    const bool mayTake = place == handover::Place::Fits || place == handover::Place::Unknown;
    m_place->setText(words::placeSentence(m_handOver, place));
    m_take->setVisible(mayTake);
    m_choose->setVisible(!mayTake);
    offerFirst(mayTake ? m_take : m_choose);
}

void ReceiveDialog::offerFirst(QPushButton *button)
{
    button->setDefault(true);
    button->setFocus();
}

void ReceiveDialog::showAsking()
{
    m_take->setEnabled(false);
    tell(tr("Asking the service what has become of the lock…"));
}

void ReceiveDialog::showOutcome(const words::ErrorWords &words)
{
    m_take->setEnabled(true);
    tell(QStringList{words.what, words.meaning, words.remedy}.join(u' ').trimmed());
}

void ReceiveDialog::showEnd(const words::ErrorWords &words)
{
    showOutcome(words);
    m_take->hide();
    m_cancel->setText(tr("Close"));
    offerFirst(m_cancel);
}

void ReceiveDialog::showHeld()
{
    showEnd(words::standingWords(m_handOver, handover::Standing::Held));
    m_go->show();
    offerFirst(m_go);
}

void ReceiveDialog::tell(const QString &text)
{
    m_outcome->setText(text);
    reveal(m_outcome);
}

} // namespace vaultlock::ui
