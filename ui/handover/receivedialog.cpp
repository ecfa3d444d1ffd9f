// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handover/receivedialog.h"

#include "core/byteview.h"
#include "policy/linter.h"
#include "ui/appearance/theme.h"
#include "ui/effect/policyinwords.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/modebadge.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/lock/dangeracceptance.h"
#include "words/handoverwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vaultlock::ui {

ReceiveDialog::ReceiveDialog(const handover::HandOver &handOver, handover::Place place,
                             const QDateTime &now, QWidget *parent)
    : PlainDialog(tr("A lock is handed over to you"), parent)
    , m_handOver(handOver)
{
    setObjectName(QStringLiteral("receiveDialog"));
    addHead();
    for (const words::EntryFact &fact :
         words::handOverFacts(handOver, now, QTimeZone::systemTimeZone()))
        addFact(fact.name, fact.value, fact.isCode);
    addPolicy();
    addButtons();
    showPlace(place);
}

/// First what is known of it: the rest may have to be scrolled.
void ReceiveDialog::addHead()
{
    m_mode = new ValueDisplay(QStringLiteral("Mode of the hand-over"));
    m_mode->setAlignment(Qt::AlignCenter);
    showMode(*m_mode, !m_handOver.origin.isSandbox());
    m_outcome = plainLabel(QStringLiteral("outcome"), words::nothingCheckedYet());
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::panel);
    row->addWidget(m_mode, 0, Qt::AlignTop);
    row->addWidget(m_outcome, 1);
    addContent(head);
    m_place = addParagraph({});
    m_place->setObjectName(QStringLiteral("place"));
}

void ReceiveDialog::addPolicy()
{
    const policy::ChosenVault vault{m_handOver.vault};
    addContent(policyInWords(m_handOver.policy, vault));
    addContent(new DangerAcceptance(policy::lint(viewOf(m_handOver.policy), vault),
                                    DangerAcceptance::Wanted::Nothing));
}

void ReceiveDialog::addButtons()
{
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
}

void ReceiveDialog::changeEvent(QEvent *event)
{
    PlainDialog::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (isLook && m_mode)
        showMode(*m_mode, !m_handOver.origin.isSandbox());
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
