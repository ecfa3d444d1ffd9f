// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/initiatedialog.h"

#include "core/byteview.h"
#include "policy/meaning/policytimeline.h"
#include "ui/appearance/theme.h"
#include "ui/effect/timelineview.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/explanationwords.h"
#include "words/findingwords.h"
#include "words/lockquestionwords.h"
#include "words/timelinewords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace vaultlock::ui {

namespace {

/// Check boxes read "&" as a mnemonic; texts from outside may hold one.
QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

InitiateDialog::InitiateDialog(const Question &question, QWidget *parent)
    : LockDialog(QStringLiteral("Initiate the lock of this vault?"),
                 QStringLiteral("Initiate lock"), ButtonWeight::Primary, parent)
{
    setObjectName(QStringLiteral("initiateDialog"));
    addFact(QStringLiteral("Vault"), words::visible(question.vault.name().toString()));
    addFact(QStringLiteral("Account"), question.vault.account().toString());
    addFact(QStringLiteral("Region"), question.vault.region().toString());
    const QString connection = words::visible(question.connectionName);
    addFact(QStringLiteral("Connection"),
            question.isLive ? QStringLiteral("LIVE: %1").arg(connection) : connection);
    addFact(QStringLiteral("Vault ARN"), words::visible(question.vault.toString()), true);
    addFact(QStringLiteral("Window ends"),
            words::momentText(question.now.addDays(1), QTimeZone::systemTimeZone()));
    addParagraph(words::initiateConsequence());

    addEffect(question);
    auto *policy = new QPlainTextEdit(words::visible(viewOf(question.policy)));
    policy->setObjectName(QStringLiteral("policyToInitiate"));
    policy->setAccessibleName(QStringLiteral("Policy to initiate"));
    policy->setReadOnly(true);
    policy->setTabChangesFocus(true);
    policy->setFont(Fonts::monospace());
    policy->setMinimumHeight(160);
    addContent(policy, 1);
    addFindings(question.findings);
    followAcknowledgements();
}

/// What it will do, in words and as a picture: before the text that says so.
void InitiateDialog::addEffect(const Question &question)
{
    const std::string_view text = viewOf(question.policy);
    const policy::ChosenVault vault = question.known.value_or(policy::ChosenVault{question.vault});
    auto *words = new WrappingText;
    nameControl(words, QStringLiteral("What the policy does"));
    words->setText(words::explanationSummary(policy::explainStatements(text, vault)).join(u'\n'));
    addContent(words);
    const auto timeline = policy::timelineOf(text, vault);
    if (!timeline || timeline->lanes.empty())
        return;
    auto *picture = new TimelineView;
    auto *pointed = new WrappingText;
    nameControl(pointed, QStringLiteral("Effect at the cursor"));
    connect(picture, &TimelineView::pointedAt, pointed, [picture, pointed] {
        pointed->setText(picture->cursorText() + u'\n' + picture->stretchText());
    });
    picture->showTimeline(*timeline, question.now.toLocalTime().date());
    addParagraph(QStringLiteral("%1. %2").arg(words::askerName(timeline->asker),
                                              words::timelineHeading(*timeline)));
    addContent(picture);
    addContent(pointed);
}

std::vector<std::string> InitiateDialog::acknowledgedDangers() const
{
    std::vector<std::string> identities;
    for (const Acknowledgement &acknowledgement : m_acknowledgements) {
        if (acknowledgement.box->isChecked())
            identities.push_back(acknowledgement.identity);
    }
    return identities;
}

void InitiateDialog::addFindings(const std::vector<policy::Finding> &findings)
{
    if (findings.empty()) {
        addParagraph(words::noFindings());
        return;
    }
    for (const policy::Finding &finding : findings) {
        const words::FindingWords text = words::findingWords(finding);
        const QString line =
            QStringLiteral("%1: %2").arg(words::severityName(finding.severity), text.what);
        if (finding.severity != policy::Severity::Danger) {
            addParagraph(line);
            continue;
        }
        m_acknowledgements.push_back({finding.identity, addDanger(finding, line, text.why)});
    }
}

QCheckBox *InitiateDialog::addDanger(const policy::Finding &finding, const QString &what,
                                     const QString &why)
{
    addAlarm(QStringLiteral("%1 %2").arg(what, why));
    auto *box = new QCheckBox(withoutMnemonics(words::dangerAcceptance(finding.rule)));
    connect(box, &QCheckBox::toggled, this, &InitiateDialog::followAcknowledgements);
    addContent(box);
    return box;
}

void InitiateDialog::followAcknowledgements()
{
    const std::size_t all = m_acknowledgements.size();
    const std::size_t accepted = acknowledgedDangers().size();
    setVerbEnabled(accepted == all, words::dangersToAccept(accepted, all));
}

} // namespace vaultlock::ui
