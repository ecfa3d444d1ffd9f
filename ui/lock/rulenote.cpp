// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/rulenote.h"

#include "foureyes/iampolicy.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/copying.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/foureyeswords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

RuleNote::RuleNote(const VaultArn &vault, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addWidget(plainLabel({}, words::iamPolicyOffer()));
    auto *told = quietLabel(QStringLiteral("iamPolicyTold"), words::iamPolicyLimits());
    auto *announcer = new Announcer(this);
    const auto addCopy = [&](const QString &text, foureyes::Step step) {
        auto *copy = new QPushButton(text);
        nameControl(copy, text);
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this, [=] {
            const QByteArray policy = foureyes::iamPolicyFor(step, vault);
            told->setText(copiedForLaterSentence(QString::fromUtf8(policy)) + u' ' +
                          words::iamPolicyLimits());
            announcer->say(told->text());
        });
        layout->addWidget(copy, 0, Qt::AlignLeft);
    };
    addCopy(QStringLiteral("Copy IAM policy for who initiates"), foureyes::Step::Initiate);
    addCopy(QStringLiteral("Copy IAM policy for who completes"), foureyes::Step::Complete);
    layout->addWidget(told);
}

} // namespace vaultlock::ui
