// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guided/holdprotectioncard.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/guided/objection.h"
#include "words/guidedwords.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vaultlock::ui {

HoldProtectionCard::HoldProtectionCard(int number, QWidget *parent)
    : RuleCard(words::ruleTitle(policy::HoldProtection{}), number, parent)
    , m_who(new QPlainTextEdit)
    , m_objection(makeObjection())
{
    nameControl(m_who, named(QStringLiteral("Who may change tags")));
    m_who->setFont(Fonts::monospace());
    m_who->setTabChangesFocus(true);
    m_who->setPlaceholderText(tr("Nobody. One ARN a line: a root, users, roles."));
    m_who->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    content()->addWidget(m_who);
    content()->addWidget(m_objection);
    fitText();
    connect(m_who, &QPlainTextEdit::textChanged, this, &HoldProtectionCard::tellChange);
}

void HoldProtectionCard::showRule(const policy::GuidedRule &rule, const Context & /*context*/)
{
    const auto &protection = std::get<policy::HoldProtection>(rule);
    QStringList wanted;
    for (const std::string &arn : protection.mayChange)
        wanted << QString::fromStdString(arn);
    const bool isBeingTyped = m_who->hasFocus() && !m_objection->text().isEmpty();
    if (lines() != wanted && !isBeingTyped) {
        const QSignalBlocker quiet(m_who);
        m_who->setPlainText(wanted.join(u'\n'));
        showObjection(m_objection, {});
        fitText();
    }
    setSentence(words::ruleSentence(rule));
}

QStringList HoldProtectionCard::lines() const
{
    QStringList kept;
    for (const QString &line : m_who->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            kept << line.trimmed();
    }
    return kept;
}

void HoldProtectionCard::tellChange()
{
    fitText();
    const QStringList arns = lines();
    const QString objection = words::principalsObjection(arns);
    showObjection(m_objection, objection);
    if (!objection.isEmpty())
        return;
    policy::HoldProtection rule;
    for (const QString &arn : arns)
        rule.mayChange.push_back(arn.toStdString());
    emit ruleChanged(rule);
}

/// Two lines, and one more than there are, within reason.
void HoldProtectionCard::fitText()
{
    constexpr int fewest = 2;
    constexpr int most = 8;
    const int count = std::clamp(m_who->blockCount() + 1, fewest, most);
    m_who->setFixedHeight(count * m_who->fontMetrics().lineSpacing() + 2 * Space::unit);
}

} // namespace vaultlock::ui
