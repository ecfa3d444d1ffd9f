// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"
#include "words/visibletext.h"

#include <QCoreApplication>

namespace vaultlock::words {

namespace {

QString sayFourEyes(const char *sentence)
{
    return QCoreApplication::translate("Evidence", sentence);
}

/// "arn:… (anna), received 2026-03-02T15:04:05.678Z, line 3"
QString quotedWords(const QJsonObject &line)
{
    const QString by = line.value(u"by").toString();
    const QString member = visible(line.value(u"member").toString());
    return sayFourEyes("%1, received by the team's database at %2")
        .arg(by.isEmpty() ? member : visible(by) + QStringLiteral(" (") + member + u')',
             line.value(u"receivedAt").toString());
}

QString keptWords(const QJsonObject &allowed)
{
    const QString kept = allowed.value(u"isKept").toString();
    if (kept == QLatin1String("Yes"))
        return sayFourEyes("By these lines the rule was kept; the persons are different as far as "
                           "their ARNs tell.");
    return kept == QLatin1String("No")
               ? sayFourEyes("These lines do NOT show that the rule was kept.")
               : sayFourEyes("Whether these are different persons is NOT known.");
}

QString allowedWords(const QJsonObject &allowed, const char *step)
{
    const QJsonObject approval = allowed.value(u"approval").toObject();
    const QJsonObject initiated = allowed.value(u"initiated").toObject();
    QStringList parts{sayFourEyes(step).arg(allowed.value(u"sequence").toInteger())};
    if (!approval.isEmpty())
        parts << sayFourEyes("The policy was approved by %1.").arg(quotedWords(approval));
    if (!initiated.isEmpty())
        parts << sayFourEyes("The lock was initiated by %1.").arg(quotedWords(initiated));
    parts << keptWords(allowed);
    return parts.join(u' ');
}

QStringList bothSteps(const QJsonObject &fourEyes)
{
    QStringList parts;
    const QJsonObject initiate = fourEyes.value(u"initiate").toObject();
    const QJsonObject complete = fourEyes.value(u"complete").toObject();
    if (!initiate.isEmpty())
        parts << allowedWords(initiate,
                              "Before Initiate the team's rule of four eyes was asked (entry %1).");
    if (!complete.isEmpty())
        parts << allowedWords(complete,
                              "Before Complete the team's rule of four eyes was asked (entry %1).");
    return parts;
}

} // namespace

QString fourEyesParagraph(const QJsonObject &fourEyes)
{
    const QStringList parts = bothSteps(fourEyes);
    if (parts.isEmpty())
        return sayFourEyes("The journal notes no rule of four eyes that was asked before these "
                           "steps.");
    return sayFourEyes("This is a rule of the team that Vaultlock keeps; AWS does not enforce it. "
                       "Each line below is quoted whole in the journal's lines; the journal of the "
                       "team has it under its number.");
}

QString fourEyesLine(const QString &step, const QString &line)
{
    const QString before =
        step == QLatin1String("initiate") ? sayFourEyes("Initiate") : sayFourEyes("Complete");
    const QString what = line == QLatin1String("rule") ? sayFourEyes("the rule was set")
                         : line == QLatin1String("approval")
                             ? sayFourEyes("the policy was approved")
                             : sayFourEyes("the lock was initiated");
    return before + QStringLiteral(": ") + what;
}

QString fourEyesAnswer(const QJsonObject &evidence)
{
    const QStringList parts = bothSteps(evidence.value(u"fourEyes").toObject());
    if (parts.isEmpty())
        return {};
    return parts.join(u' ') + u' ' +
           sayFourEyes("The rule is the team's own; AWS does not enforce it.");
}

} // namespace vaultlock::words
