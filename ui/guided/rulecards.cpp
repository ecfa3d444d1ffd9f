// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide/pageids.h"
#include "ui/furniture/guidelink.h"
#include "ui/guided/holdprotectioncard.h"
#include "ui/guided/legalholdcard.h"
#include "ui/guided/retentioncard.h"
#include "ui/guided/rulecard.h"
#include "ui/guided/simplecard.h"

namespace vaultlock::ui {

namespace {

RuleCard *cardOfItsKind(const policy::GuidedRule &rule, int number)
{
    if (std::holds_alternative<policy::Retention>(rule))
        return new RetentionCard(number);
    if (std::holds_alternative<policy::LegalHold>(rule))
        return new LegalHoldCard(number);
    if (std::holds_alternative<policy::HoldProtection>(rule))
        return new HoldProtectionCard(number);
    return new SimpleCard(rule, number);
}

} // namespace

RuleCard *makeRuleCard(const policy::GuidedRule &rule, int number)
{
    RuleCard *card = cardOfItsKind(rule, number);
    setGuidePage(*card, guide::pageOf(rule));
    return card;
}

} // namespace vaultlock::ui
