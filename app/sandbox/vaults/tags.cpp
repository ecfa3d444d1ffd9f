// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/tags.h"

#include "sandbox/service/refusal.h"

#include <QRegularExpression>

namespace vaultlock::sandbox {

namespace {

/// Letters, spaces and digits of any script, and + - = . _ : / @
bool hasTagCharacters(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{Z}\\p{N}\\p{M}+\\-=._:/@]*$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

} // namespace

Result<void> checkTagKey(const QString &key)
{
    const qsizetype length = key.toUcs4().size();
    if (length < 1 || length > longestTagKey || !hasTagCharacters(key))
        return invalidParameter(QStringLiteral("Invalid tag key: ") + key);
    if (key.startsWith(QLatin1String("aws:"), Qt::CaseInsensitive)) {
        return invalidParameter(QStringLiteral("Tag keys that begin with aws: are reserved: ") +
                                key);
    }
    return {};
}

Result<void> setTag(QMap<QString, QString> &tags, const QString &key, const QJsonValue &value)
{
    if (const auto checked = checkTagKey(key); !checked)
        return checked;
    if (!value.isString())
        return malformedBody(QStringLiteral("The value of a tag is not a string: ") + key);
    const QString text = value.toString();
    if (text.toUcs4().size() > longestTagValue || !hasTagCharacters(text))
        return invalidParameter(QStringLiteral("Invalid tag value of ") + key);
    tags.insert(key, text);
    return {};
}

} // namespace vaultlock::sandbox
