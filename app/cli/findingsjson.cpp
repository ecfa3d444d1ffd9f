// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/findingsjson.h"

#include "cli/textplaces.h"
#include "words/findingwords.h"

#include <QJsonObject>

namespace vaultlock::cli {

namespace {

QJsonValue offset(std::size_t bytes)
{
    return static_cast<qint64>(bytes);
}

QJsonValue fixJson(const policy::Finding &finding)
{
    if (finding.fixes.empty())
        return QJsonValue::Null;
    const policy::Fix &fix = finding.fixes.front();
    QJsonArray edits;
    for (const policy::TextEdit &edit : fix.edits) {
        edits.append(
            QJsonObject{{QStringLiteral("byteStart"), offset(edit.span.begin)},
                        {QStringLiteral("byteEnd"), offset(edit.span.end)},
                        {QStringLiteral("replacement"), QString::fromStdString(edit.replacement)}});
    }
    return QJsonObject{{QStringLiteral("title"), words::fixTitle(fix)},
                       {QStringLiteral("edits"), edits}};
}

} // namespace

QJsonArray findingsJson(const LintedFile &file)
{
    const TextPlaces places(file.view());
    QJsonArray list;
    for (const policy::Finding &finding : file.findings) {
        const TextPlace place = places.at(finding.span.begin);
        list.append(QJsonObject{
            {QStringLiteral("file"), file.name},
            {QStringLiteral("rule"), QString::fromStdString(std::string(ruleName(finding.rule)))},
            {QStringLiteral("severity"), words::severityName(finding.severity).toLower()},
            {QStringLiteral("message"), words::findingWords(finding).what},
            {QStringLiteral("line"), offset(place.line)},
            {QStringLiteral("column"), offset(place.column)},
            {QStringLiteral("byteStart"), offset(finding.span.begin)},
            {QStringLiteral("byteEnd"), offset(finding.span.end)},
            {QStringLiteral("fix"), fixJson(finding)}});
    }
    return list;
}

} // namespace vaultlock::cli
