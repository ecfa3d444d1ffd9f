// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/dangeracceptance.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/plainlabel.h"
#include "words/findingwords.h"
#include "words/lockquestionwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

/// Check boxes read "&" as a mnemonic; texts from outside may hold one.
QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QString lineOf(const policy::Finding &finding, const QString &what)
{
    return QStringLiteral("%1: %2").arg(words::severityName(finding.severity), what);
}

} // namespace

DangerAcceptance::DangerAcceptance(const std::vector<policy::Finding> &findings, Wanted wanted,
                                   QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::unit);
    if (findings.empty())
        m_layout->addWidget(plainLabel({}, words::noFindings()));
    const auto isToBeAccepted = [wanted](const policy::Finding &finding) {
        return finding.severity == policy::Severity::Danger ||
               (finding.severity == policy::Severity::Error && wanted != Wanted::Dangers);
    };
    for (const policy::Finding &finding : findings) {
        if (!isToBeAccepted(finding))
            continue;
        addAlarm(finding);
        if (wanted != Wanted::Nothing)
            addBox(finding);
    }
    for (const policy::Finding &finding : findings) {
        if (!isToBeAccepted(finding))
            addPlain(finding);
    }
}

QWidget *DangerAcceptance::firstToAccept() const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(),
                                    [](const Box &box) { return !box.box->isChecked(); });
    return found == m_boxes.end() ? nullptr : found->box;
}

std::vector<std::string> DangerAcceptance::accepted() const
{
    std::vector<std::string> identities;
    for (const Box &box : m_boxes) {
        if (box.box->isChecked())
            identities.push_back(box.identity);
    }
    return identities;
}

void DangerAcceptance::addPlain(const policy::Finding &finding)
{
    m_layout->addWidget(plainLabel({}, lineOf(finding, words::findingWords(finding).what)));
}

void DangerAcceptance::addAlarm(const policy::Finding &finding)
{
    const words::FindingWords text = words::findingWords(finding);
    m_layout->addWidget(
        alarmLabel(QStringLiteral("%1 %2").arg(lineOf(finding, text.what), text.why).trimmed()));
}

void DangerAcceptance::addBox(const policy::Finding &finding)
{
    auto *box = new QCheckBox(withoutMnemonics(words::dangerAcceptance(finding.rule)));
    connect(box, &QCheckBox::toggled, this, &DangerAcceptance::changed);
    m_layout->addWidget(box);
    m_boxes.push_back({finding.identity, box});
}

} // namespace vaultlock::ui
