// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/effect/whatifform.h"

#include "policy/catalogue/catalogue.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/furniture/wrappingtext.h"
#include "words/simulationwords.h"
#include "words/whowhatwords.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace vaultlock::ui {

using policy::VaultPolicy;

namespace {

constexpr int mostDays = 1'000'000;
constexpr int tagRows = 2;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

void appendTrace(QStringList &lines, VaultPolicy which, const policy::Answer &answer,
                 const std::vector<std::string> &conditions)
{
    for (std::size_t i = 0; i < answer.trace.size(); ++i) {
        const policy::StatementTrace &trace = answer.trace[i];
        lines << QStringLiteral("%1 %2.").arg(
            words::deciderName(words::policyName(which), trace.statement, trace.sid),
            words::outcomeClause(trace, text(conditions[i])));
    }
}

} // namespace

WhatIfForm::WhatIfForm(QWidget *parent)
    : QWidget(parent)
    , m_principal(new NamedComboBox(QStringLiteral("What-if principal")))
    , m_action(new NamedComboBox(QStringLiteral("What-if action")))
    , m_age(new QSpinBox)
    , m_tags(new QPlainTextEdit)
    , m_objection(plainLabel(QStringLiteral("tagObjection")))
    , m_decision(new ValueDisplay(QStringLiteral("What-if decision")))
    , m_meaning(new WrappingText)
    , m_goTo(new QPushButton(tr("Show in JSON")))
    , m_decider(new ValueDisplay(QStringLiteral("What-if statement")))
    , m_trace(new WrappingText)
{
    m_principal->setEditable(true);
    m_principal->lineEdit()->setAccessibleName(QStringLiteral("What-if principal"));
    for (const policy::Action &action : policy::glacierActions()) {
        if (action.scope == policy::ActionScope::Vault)
            m_action->addItem(
                QString::fromUtf8(action.name.data(), static_cast<qsizetype>(action.name.size())));
    }
    m_action->setCurrentText(QStringLiteral("DeleteArchive"));
    nameControl(m_age, QStringLiteral("What-if age in days"));
    m_age->setRange(0, mostDays);
    m_age->setGroupSeparatorShown(true);
    nameControl(m_tags, QStringLiteral("What-if tags"));
    m_tags->setTabChangesFocus(true);
    m_tags->setPlaceholderText(tr("key=value, one a line"));
    nameControl(m_meaning, QStringLiteral("What-if meaning"));
    nameControl(m_trace, QStringLiteral("What-if trace"));
    m_goTo->setObjectName(QStringLiteral("showDecidingStatement"));
    m_goTo->setAccessibleName(QStringLiteral("Show the deciding statement in JSON"));
    layOut();
    connect(m_principal, &QComboBox::currentTextChanged, this, &WhatIfForm::answer);
    connect(m_action, &QComboBox::currentTextChanged, this, &WhatIfForm::answer);
    connect(m_age, &QSpinBox::valueChanged, this, &WhatIfForm::answer);
    connect(m_tags, &QPlainTextEdit::textChanged, this, &WhatIfForm::answer);
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (m_statement)
            emit statementActivated(*m_statement);
    });
}

void WhatIfForm::layOut()
{
    m_tags->setFixedHeight(tagRows * m_tags->fontMetrics().lineSpacing() + 2 * Space::unit);
    m_objection->setVisible(false);
    m_decision->setFont(Fonts::heading());
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::panel);
    form->setVerticalSpacing(Space::unit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Who"), m_principal);
    form->addRow(tr("Action"), m_action);
    form->addRow(tr("Age in days"), m_age);
    form->addRow(tr("Tags"), m_tags);
    m_age->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *decided = new QHBoxLayout;
    decided->setSpacing(Space::unit);
    decided->addWidget(m_decider, 1);
    decided->addWidget(m_goTo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    layout->addLayout(form);
    layout->addWidget(m_objection);
    layout->addWidget(m_decision);
    layout->addWidget(m_meaning);
    layout->addLayout(decided);
    layout->addWidget(m_trace);
}

void WhatIfForm::showPolicy(const QByteArray &text, const std::optional<policy::ChosenVault> &vault)
{
    const bool isOther = !m_vault || !vault || !(m_vault->arn == vault->arn);
    const bool areTagsNew = vault && (isOther || m_vault->tags != vault->tags);
    m_vault = vault;
    policy::WhatIf policies(text.toStdString(), vault);
    if (!policies.isReadable())
        return;
    m_policies.emplace(std::move(policies));
    if (isOther)
        fillSuggestions();
    if (areTagsNew)
        fillTags();
    answer();
}

void WhatIfForm::fillSuggestions()
{
    if (!m_vault)
        return;
    const QSignalBlocker quiet(m_principal);
    const QString account = m_vault->arn.account().toString();
    const QString iam = QStringLiteral("arn:%1:iam::").arg(m_vault->arn.partition());
    m_principal->clear();
    m_principal->addItems({iam + account + QStringLiteral(":root"),
                           iam + account + QStringLiteral(":role/Administrator"),
                           iam + QStringLiteral("000000000000:root"), QStringLiteral("anonymous")});
}

void WhatIfForm::fillTags()
{
    QStringList lines;
    if (m_vault && m_vault->tags) {
        for (const policy::VaultTag &tag : *m_vault->tags)
            lines << text(tag.key) + u'=' + text(tag.value);
    }
    const QSignalBlocker quiet(m_tags);
    m_tags->setPlainText(lines.join(u'\n'));
}

QStringList WhatIfForm::tagLines() const
{
    QStringList lines;
    for (const QString &line : m_tags->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line;
    }
    return lines;
}

void WhatIfForm::answer()
{
    if (!m_policies || !m_vault)
        return;
    const QStringList lines = tagLines();
    const QString objection = words::tagLinesObjection(lines);
    m_objection->setText(objection);
    m_objection->setVisible(!objection.isEmpty());
    policy::WhatIfQuestion question;
    question.principal = m_principal->currentText().trimmed().toStdString();
    question.action = "glacier:" + m_action->currentText().toStdString();
    question.vaultArn = m_vault->arn.toString().toStdString();
    // Nothing else of a vault has an age.
    const auto action = policy::actionNamed(m_action->currentText().toStdString());
    const bool carriesAge = action && policy::glacierActions()[*action].carriesAge;
    m_age->setEnabled(carriesAge);
    if (carriesAge)
        question.age = m_age->value();
    for (const QString &line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            question.tags.push_back(
                {line.left(equals).toStdString(), line.mid(equals + 1).toStdString()});
    }
    showAnswer(m_policies->answer(question));
}

void WhatIfForm::showAnswer(const policy::WhatIfAnswer &answer)
{
    const policy::JoinedAnswer &joined = answer.joined;
    m_decision->showText(words::decisionName(joined.decision));
    m_meaning->setText(words::decisionSentence(joined));
    m_statement.reset();
    m_decider->showText(words::nobodyDecided());
    if (joined.policy && joined.statement) {
        const bool isLock = *joined.policy == VaultPolicy::Lock;
        const policy::Answer &by = isLock ? joined.lock : *joined.access;
        m_decider->showText(words::deciderName(words::policyName(*joined.policy), *joined.statement,
                                               by.trace[*joined.statement].sid));
        if (isLock)
            m_statement = joined.statement;
    }
    m_goTo->setEnabled(m_statement.has_value());
    QStringList lines;
    appendTrace(lines, VaultPolicy::Lock, joined.lock, answer.lockConditions);
    if (joined.access)
        appendTrace(lines, VaultPolicy::Access, *joined.access, answer.accessConditions);
    m_trace->setText(lines.join(u'\n'));
}

} // namespace vaultlock::ui
