// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/sarif.h"

#include "cli/textplaces.h"
#include "words/findingwords.h"

#include <QUrl>

namespace vaultlock::cli {

using policy::Finding;
using policy::Severity;

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QJsonObject message(const QString &sentence)
{
    return {{QStringLiteral("text"), sentence}};
}

/// A URI for an absolute path, else a reference relative to where the command ran.
QJsonObject artifactLocation(const QString &name)
{
    if (name == QLatin1String("-"))
        return {{QStringLiteral("uri"), QStringLiteral("stdin")}};
    const QString uri = name.startsWith(u'/')
                            ? QString::fromLatin1(QUrl::fromLocalFile(name).toEncoded())
                            : QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
    return {{QStringLiteral("uri"), uri}};
}

QJsonObject region(const TextPlaces &places, policy::Span span)
{
    const TextPlace begin = places.at(span.begin);
    const TextPlace end = places.at(span.end);
    return {{QStringLiteral("startLine"), static_cast<qint64>(begin.line)},
            {QStringLiteral("startColumn"), static_cast<qint64>(begin.column)},
            {QStringLiteral("endLine"), static_cast<qint64>(end.line)},
            {QStringLiteral("endColumn"), static_cast<qint64>(end.column)},
            {QStringLiteral("byteOffset"), static_cast<qint64>(span.begin)},
            {QStringLiteral("byteLength"), static_cast<qint64>(span.size())}};
}

QString levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
    case Severity::Danger:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("note");
}

QJsonObject location(const LintedFile &file, const QJsonObject &region)
{
    const QJsonObject physical{{QStringLiteral("artifactLocation"), artifactLocation(file.name)},
                               {QStringLiteral("region"), region}};
    return {{QStringLiteral("physicalLocation"), physical}};
}

QJsonArray fixesOf(const LintedFile &file, const Finding &finding, const TextPlaces &places)
{
    QJsonArray fixes;
    for (const policy::Fix &fix : finding.fixes) {
        QJsonArray replacements;
        for (const policy::TextEdit &edit : fix.edits) {
            const QString inserted = QString::fromStdString(edit.replacement);
            replacements.append(
                QJsonObject{{QStringLiteral("deletedRegion"), region(places, edit.span)},
                            {QStringLiteral("insertedContent"), message(inserted)}});
        }
        const QJsonObject change{{QStringLiteral("artifactLocation"), artifactLocation(file.name)},
                                 {QStringLiteral("replacements"), replacements}};
        fixes.append(QJsonObject{{QStringLiteral("description"), message(words::fixTitle(fix))},
                                 {QStringLiteral("artifactChanges"), QJsonArray{change}}});
    }
    return fixes;
}

/// The rule in general: its sentences with the particulars left open.
QJsonObject descriptor(policy::Rule rule)
{
    const Finding any{rule, Severity::Error, {}, {"…", "…", "…", "…"}, {}, {}};
    const words::FindingWords sentences = words::findingWords(any);
    const QString name = text(ruleName(rule));
    QJsonObject object{{QStringLiteral("id"), name}};
    if (!sentences.what.isEmpty())
        object.insert(QStringLiteral("shortDescription"), message(sentences.what));
    if (!sentences.why.isEmpty())
        object.insert(QStringLiteral("fullDescription"), message(sentences.why));
    if (!sentences.mend.isEmpty())
        object.insert(QStringLiteral("help"), message(sentences.mend));
    return object;
}

} // namespace

int SarifLog::ruleIndex(policy::Rule rule)
{
    const auto [row, isNew] = m_ruleIndices.try_emplace(rule, static_cast<int>(m_rules.size()));
    if (isNew)
        m_rules.append(descriptor(rule));
    return row->second;
}

void SarifLog::add(const LintedFile &file)
{
    m_artifacts.append(QJsonObject{{QStringLiteral("location"), artifactLocation(file.name)},
                                   {QStringLiteral("length"), file.text.size()},
                                   {QStringLiteral("sourceLanguage"), QStringLiteral("json")}});
    const TextPlaces places(file.view());
    for (const Finding &finding : file.findings) {
        const words::FindingWords sentences = words::findingWords(finding);
        QJsonObject properties{
            {QStringLiteral("severity"), words::severityName(finding.severity).toLower()}};
        if (!sentences.why.isEmpty())
            properties.insert(QStringLiteral("why"), sentences.why);
        if (!sentences.mend.isEmpty())
            properties.insert(QStringLiteral("mend"), sentences.mend);
        const QJsonObject fingerprint{
            {QStringLiteral("identity/v1"), QString::fromStdString(finding.identity)}};
        QJsonObject result{
            {QStringLiteral("ruleId"), text(ruleName(finding.rule))},
            {QStringLiteral("ruleIndex"), ruleIndex(finding.rule)},
            {QStringLiteral("level"), levelOf(finding.severity)},
            {QStringLiteral("message"), message(sentences.what)},
            {QStringLiteral("locations"), QJsonArray{location(file, region(places, finding.span))}},
            {QStringLiteral("partialFingerprints"), fingerprint},
            {QStringLiteral("properties"), properties}};
        if (!finding.fixes.empty())
            result.insert(QStringLiteral("fixes"), fixesOf(file, finding, places));
        m_results.append(result);
    }
}

void SarifLog::addUnreadable(const QString &name, const QString &what)
{
    const QJsonObject physical{{QStringLiteral("artifactLocation"), artifactLocation(name)}};
    m_notifications.append(
        QJsonObject{{QStringLiteral("level"), QStringLiteral("error")},
                    {QStringLiteral("message"), message(what)},
                    {QStringLiteral("locations"),
                     QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), physical}}}}});
}

QJsonObject SarifLog::document() const
{
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("vaultlock-cli")},
                             {QStringLiteral("version"), QStringLiteral(VAULTLOCK_VERSION)},
                             {QStringLiteral("semanticVersion"), QStringLiteral(VAULTLOCK_VERSION)},
                             {QStringLiteral("rules"), m_rules}};
    QJsonObject invocation{{QStringLiteral("executionSuccessful"), m_notifications.isEmpty()}};
    if (!m_notifications.isEmpty())
        invocation.insert(QStringLiteral("toolExecutionNotifications"), m_notifications);
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                          {QStringLiteral("invocations"), QJsonArray{invocation}},
                          {QStringLiteral("artifacts"), m_artifacts},
                          {QStringLiteral("results"), m_results}};
    return {{QStringLiteral("$schema"),
             QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
            {QStringLiteral("version"), QStringLiteral("2.1.0")},
            {QStringLiteral("runs"), QJsonArray{run}}};
}

} // namespace vaultlock::cli
