// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/embedded.h"
#include "evidence/verification.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace vaultlock::evidence {

namespace {

/// Patterns are looked at by std::regex, which takes time and stack by the length of what it is
/// given. No pattern takes a text as long as this, and none asks for the end of a longer one: with
/// all the rest cut off whatever was wrong stays so, and what was not.
QJsonValue withShortTexts(const QJsonValue &value)
{
    constexpr qsizetype longEnough = 200;
    if (value.isString())
        return value.toString().left(longEnough);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withShortTexts(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject from = value.toObject();
    for (auto member = from.begin(); member != from.end(); ++member)
        object.insert(member.key(), withShortTexts(member.value()));
    return object;
}

QString textOf(valijson::ValidationResults &results)
{
    valijson::ValidationResults::Error error;
    QString text;
    while (results.popError(error)) { // the last is the nearest
        QString place;
        for (const std::string &part : error.context)
            place += QString::fromStdString(part);
        text = QStringLiteral("%1: %2").arg(place, QString::fromStdString(error.description));
    }
    return text;
}

} // namespace

QString schemaFault(const QJsonObject &evidence)
{
    // The library reports its own faults as exceptions.
    try {
        // One that is of no known version is by none: the last says so.
        const qint64 said = evidence.value(u"version").toInteger(knownVersion);
        const qint64 version = said >= 1 && said <= knownVersion ? said : knownVersion;
        const QJsonValue rules(QJsonDocument::fromJson(embeddedSchemas[version - 1]).object());
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(rules), schema);
        const QJsonValue value = withShortTexts(evidence);
        valijson::ValidationResults results;
        const bool isValid = valijson::Validator().validate(
            schema, valijson::adapters::QtJsonAdapter(value), &results);
        return isValid ? QString() : textOf(results);
    } catch (const std::exception &fault) {
        return QString::fromUtf8(fault.what());
    }
}

} // namespace vaultlock::evidence
