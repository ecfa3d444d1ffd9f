// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/entrydialog.h"

#include "core/byteview.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "words/entrywords.h"
#include "words/visibletext.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace vaultlock::ui {

namespace {

constexpr int leastTextHeight = 160;

} // namespace

EntryDialog::EntryDialog(const journal::Entry &entry, QWidget *parent)
    : PlainDialog(words::entryText(entry), parent)
{
    setObjectName(QStringLiteral("entryDialog"));
    for (const words::EntryFact &fact : words::entryFacts(entry, QTimeZone::systemTimeZone()))
        addFact(fact.name, fact.value, fact.isCode);
    if (!entry.policy.isEmpty()) {
        auto *policy = new QPlainTextEdit(words::visible(viewOf(entry.policy)));
        nameControl(policy, QStringLiteral("Policy as it was sent"));
        policy->setReadOnly(true);
        policy->setTabChangesFocus(true);
        policy->setFont(Fonts::monospace());
        policy->setMinimumHeight(leastTextHeight);
        addContent(policy, 1);
    }
    QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
    close->setIcon({});
    close->setDefault(true);
}

} // namespace vaultlock::ui
