// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/embedded.h"
#include "evidence/verification.h"

#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace vaultlock::evidence {

namespace {

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
        const QJsonValue value(evidence);
        valijson::ValidationResults results;
        const bool isValid = valijson::Validator().validate(
            schema, valijson::adapters::QtJsonAdapter(value), &results);
        return isValid ? QString() : textOf(results);
    } catch (const std::exception &fault) {
        return QString::fromUtf8(fault.what());
    }
}

} // namespace vaultlock::evidence
