// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reviewreport.h"

#include "core/byteview.h"
#include "language/words.h"
#include "policy/meaning/explanation.h"
#include "policy/meaning/whowhat.h"
#include "words/explanationwords.h"
#include "words/findingwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"
#include "words/whowhatwords.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace vaultlock::words {

namespace {

void addSection(QStringList &lines, const QString &title)
{
    lines << QString() << title << QString(title.size(), u'-');
}

void addFindings(QStringList &lines, const ReviewReport &report)
{
    addSection(lines, Words::tr("What was found in the policy"));
    if (report.findings.empty())
        lines << Words::tr("Nothing.");
    for (const policy::Finding &finding : report.findings) {
        const FindingWords words = findingWords(finding);
        QString line = QStringLiteral("%1: %2").arg(severityName(finding.severity), words.what);
        const bool isToAccept = finding.severity == policy::Severity::Danger ||
                                finding.severity == policy::Severity::Error;
        if (isToAccept) {
            const bool isAccepted = std::find(report.accepted.begin(), report.accepted.end(),
                                              finding.identity) != report.accepted.end();
            line += u' ' + words.why +
                    (isAccepted ? Words::tr(" [accepted]") : Words::tr(" [not accepted]"));
        }
        lines << line;
    }
}

void addWhoWhat(QStringList &lines, const policy::WhoWhat &whoWhat)
{
    addSection(lines, Words::tr("Who can do what"));
    lines << whoWhatHeading(whoWhat);
    for (std::size_t row = 0; row < whoWhat.rows.size(); ++row) {
        lines << rowName(whoWhat.rows[row]);
        for (std::size_t column = 0; column < whoWhat.actions.size(); ++column)
            lines << QStringLiteral("    %1: %2")
                         .arg(deedName(whoWhat.actions[column]), cellText(whoWhat, row, column));
    }
}

} // namespace

QString reviewReportText(const ReviewReport &report, const QTimeZone &local)
{
    const std::string_view text = viewOf(report.policy);
    QStringList lines{report.title, QString(report.title.size(), u'='),
                      Words::tr("Made by Vaultlock on %1").arg(momentText(report.made, local)),
                      QString()};
    for (const auto &[name, value] : report.facts)
        lines << QStringLiteral("%1: %2").arg(name, value);
    addSection(lines, Words::tr("What the policy does"));
    lines << explanationWords(policy::explain(text, report.vault));
    addWhoWhat(lines, policy::whoWhatOf(text, report.vault));
    addFindings(lines, report);
    addSection(lines, Words::tr("The policy, byte for byte"));
    lines << QStringLiteral("SHA-256 %1")
                 .arg(QString::fromLatin1(
                     QCryptographicHash::hash(report.policy, QCryptographicHash::Sha256).toHex()))
          << QString() << visible(text);
    return lines.join(u'\n') + u'\n';
}

} // namespace vaultlock::words
