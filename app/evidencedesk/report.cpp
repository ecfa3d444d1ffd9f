// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultlock::evidencedesk {

namespace {

QJsonObject aboutJson(const About &about)
{
    return {{QStringLiteral("vaultArn"), about.vaultArn},
            {QStringLiteral("vault"), about.vault},
            {QStringLiteral("account"), about.account},
            {QStringLiteral("region"), about.region},
            {QStringLiteral("origin"), about.origin},
            {QStringLiteral("isSandbox"), about.isSandbox},
            {QStringLiteral("state"), about.state},
            {QStringLiteral("made"), about.made}};
}

About aboutOf(const QJsonObject &object)
{
    return {object.value(u"vaultArn").toString(), object.value(u"vault").toString(),
            object.value(u"account").toString(),  object.value(u"region").toString(),
            object.value(u"origin").toString(),   object.value(u"isSandbox").toBool(),
            object.value(u"state").toString(),    object.value(u"made").toString()};
}

QJsonObject jsonOf(const Refused &refused)
{
    return {{QStringLiteral("refused"), refused.sentence}};
}

QJsonObject jsonOf(const Made &made)
{
    return {{QStringLiteral("made"), made.place},
            {QStringLiteral("names"), QJsonArray::fromStringList(made.names)},
            {QStringLiteral("requestFile"), made.requestFile}};
}

QJsonObject jsonOf(const Verified &verified)
{
    QJsonArray checks;
    for (const CheckRow &row : verified.checks)
        checks.append(QJsonArray{row.what, static_cast<int>(row.outcome), row.why});
    QJsonObject object{{QStringLiteral("checks"), checks}};
    if (verified.about)
        object.insert(QStringLiteral("about"), aboutJson(*verified.about));
    return object;
}

/// What is neither Holds nor Fails was not checked.
Verified verifiedOf(const QJsonObject &object)
{
    Verified verified;
    if (object.contains(u"about"))
        verified.about = aboutOf(object.value(u"about").toObject());
    for (const QJsonValue &value : object.value(u"checks").toArray()) {
        const QJsonArray row = value.toArray();
        CheckRow check{row.at(0).toString(), CheckRow::Outcome::NotChecked, row.at(2).toString()};
        if (row.at(1) == static_cast<int>(CheckRow::Outcome::Holds))
            check.outcome = CheckRow::Outcome::Holds;
        if (row.at(1) == static_cast<int>(CheckRow::Outcome::Fails))
            check.outcome = CheckRow::Outcome::Fails;
        verified.checks.push_back(check);
    }
    return verified;
}

} // namespace

QByteArray lineOf(const Report &report)
{
    QJsonObject object;
    if (const auto *step = std::get_if<Step>(&report))
        object.insert(QStringLiteral("step"), static_cast<int>(*step));
    else
        object = std::visit([](const auto &outcome) { return jsonOf(outcome); },
                            std::get<Outcome>(report));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Report> reportOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int step = object.value(u"step").toInt(-1);
    if (step >= 0 && step <= static_cast<int>(Step::Checking))
        return Report(static_cast<Step>(step));
    if (object.contains(u"refused"))
        return Report(Outcome(Refused{object.value(u"refused").toString()}));
    if (object.contains(u"checks"))
        return Report(Outcome(verifiedOf(object)));
    if (!object.contains(u"made"))
        return std::nullopt;
    Made made{object.value(u"made").toString(), {}, object.value(u"requestFile").toString()};
    for (const QJsonValue &name : object.value(u"names").toArray())
        made.names << name.toString();
    return Report(Outcome(made));
}

} // namespace vaultlock::evidencedesk
