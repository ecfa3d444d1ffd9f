// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/simplecard.h"

#include "ui/guided/boundchooser.h"
#include "words/guidedwords.h"

#include <QFormLayout>
#include <QLabel>

namespace vaultlock::ui {

namespace {

/// Null where the rule binds whom it has to.
policy::Bound *boundIn(policy::GuidedRule &rule)
{
    if (auto *forbidden = std::get_if<policy::DeletionForbidden>(&rule))
        return &forbidden->bound;
    if (auto *settings = std::get_if<policy::SettingsKept>(&rule))
        return &settings->bound;
    return nullptr;
}

} // namespace

SimpleCard::SimpleCard(const policy::GuidedRule &rule, int number, QWidget *parent)
    : RuleCard(words::ruleTitle(rule), number, parent)
    , m_rule(rule)
{
    if (!boundIn(m_rule))
        return;
    m_bound = new BoundChooser(named(tr("%1 binds").arg(words::ruleTitle(rule))));
    m_bound->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    fields()->addRow(tr("Applies to"), m_bound);
    m_meaning = addNote(QStringLiteral("boundMeaning"));
    connect(m_bound, &BoundChooser::boundChosen, this, [this] {
        policy::GuidedRule changed = m_rule;
        *boundIn(changed) = m_bound->bound();
        emit ruleChanged(changed);
    });
}

void SimpleCard::showRule(const policy::GuidedRule &rule, const Context & /*context*/)
{
    m_rule = rule;
    setSentence(words::ruleSentence(rule));
    if (!m_bound)
        return;
    const policy::Bound bound = *boundIn(m_rule);
    m_bound->showBound(bound);
    m_meaning->setText(words::boundMeaning(bound));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

} // namespace vaultlock::ui
