// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/campaignreview.h"

#include "core/byteview.h"
#include "policy/meaning/explanation.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/factsheet.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "ui/lock/dangeracceptance.h"
#include "words/campaignwords.h"
#include "words/explanationwords.h"
#include "words/lockquestionwords.h"
#include "words/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

const campaign::Placed &firstPossible(const campaign::CampaignPlan &plan)
{
    return *std::find_if(plan.vaults().begin(), plan.vaults().end(), [](const auto &placed) {
        return placed.exception == campaign::Exception::None;
    });
}

} // namespace

CampaignReview::CampaignReview(const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
    , m_shared(question.plan.dangers())
    , m_number(new QWidget(this))
    , m_typedNumber(new QLineEdit)
{
    const campaign::Placed &first = firstPossible(question.plan);
    auto *sheet = new FactSheet;
    sheet->setMargin(0); // the dialog's own
    sheet->addFact(tr("Connection"),
                   words::connectionLine(question.connectionName, question.isLive));
    sheet->addFact(tr("Account"), first.arn().account().toString());
    sheet->addFact(tr("Region"), first.arn().region().toString());
    if (!question.identity.isEmpty())
        sheet->addFact(tr("You are"), words::visible(question.identity));
    sheet->addFact(tr("Vaults"),
                   words::campaignCount(question.plan.possible(), question.plan.vaults().size()));
    sheet->addParagraph(words::campaignConsequence());
    if (question.isUnderRule)
        sheet->addParagraph(words::campaignUnderRule());
    auto *meaning = new WrappingText;
    nameControl(meaning, QStringLiteral("What the policy does"));
    meaning->setText(
        words::explanationSummary(policy::explainStatements(viewOf(first.policy), first.vault))
            .join(u'\n'));
    sheet->addContent(meaning);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(sheet);
    addDangers();
    const QString number = QString::number(question.plan.possible());
    nameControl(m_typedNumber, QStringLiteral("Number of vaults"));
    m_typedNumber->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *ask = plainLabel({}, tr("Type the number of vaults, %1, to initiate them.").arg(number));
    ask->setBuddy(m_typedNumber);
    ask->setWordWrap(false);
    auto *row = new QHBoxLayout(m_number);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::unit);
    row->addWidget(ask);
    row->addWidget(m_typedNumber);
    row->addStretch(1);
    layout->addStretch(1);
    connect(m_typedNumber, &QLineEdit::textChanged, this, &CampaignReview::changed);
}

void CampaignReview::addDangers()
{
    if (m_shared.empty())
        return;
    std::vector<policy::Finding> findings;
    for (std::size_t i = 0; i < m_shared.size(); ++i) {
        findings.push_back(m_shared[i].finding);
        findings.back().identity = std::to_string(i); // of the shared one: each vault has its own
    }
    m_dangers = new DangerAcceptance(findings, DangerAcceptance::Wanted::Dangers);
    layout()->addWidget(m_dangers);
    connect(m_dangers, &DangerAcceptance::changed, this, &CampaignReview::changed);
    if (const QString some = words::dangersOfSome(m_shared, m_question.plan.possible());
        !some.isEmpty())
        layout()->addWidget(plainLabel(QStringLiteral("dangersOfSomeVaults"), some));
}

QString CampaignReview::obstacle() const
{
    if (m_dangers && !m_dangers->isWhole())
        return tr("Accept or mend each danger first.");
    if (m_typedNumber->text().trimmed() != QString::number(m_question.plan.possible()))
        return tr("Type the number of vaults.");
    return {};
}

std::vector<campaign::CampaignVault> CampaignReview::vaults() const
{
    std::vector<campaign::CampaignVault> vaults;
    if (!obstacle().isEmpty())
        return vaults;
    for (const campaign::Placed &placed : m_question.plan.vaults()) {
        if (placed.exception == campaign::Exception::None)
            vaults.push_back({placed.arn(), placed.policy, {}});
    }
    for (const campaign::SharedDanger &danger : m_shared) {
        for (const auto &[arn, identity] : danger.places) {
            const auto vault =
                std::find_if(vaults.begin(), vaults.end(),
                             [&arn = arn](const auto &one) { return one.vault == arn; });
            vault->accepted.push_back(identity);
        }
    }
    return vaults;
}

QWidget *CampaignReview::placeForFocus() const
{
    QWidget *first = m_dangers ? m_dangers->firstToAccept() : nullptr;
    return first ? first : m_typedNumber;
}

} // namespace vaultlock::ui
