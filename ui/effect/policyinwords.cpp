// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/policyinwords.h"

#include "core/byteview.h"
#include "policy/meaning/explanation.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/explanationwords.h"

namespace vaultlock::ui {

WrappingText *policyInWords(const QByteArray &policy, const policy::ChosenVault &vault)
{
    auto *words = new WrappingText;
    nameControl(words, QStringLiteral("What the policy does"));
    words->setText(
        words::explanationSummary(policy::explainStatements(viewOf(policy), vault)).join(u'\n'));
    return words;
}

} // namespace vaultlock::ui
