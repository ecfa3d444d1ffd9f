// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault's tags may be. Pure.
// Source: Glacier API reference, "Add Tags To Vault"; developer guide, "Tagging S3 Glacier
// Resources".
#pragma once

#include "core/result.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace vaultlock::sandbox {

/// The API reference and the guide say 50, the descriptions that AWS's clients are made of 10: what
/// the service itself does could not be tried.
inline constexpr qsizetype mostTags = 50;
inline constexpr qsizetype longestTagKey = 128;
inline constexpr qsizetype longestTagValue = 256;

/// InvalidParameter: no such key can be.
Result<void> checkTagKey(const QString &key);
/// Adds the tag or replaces its value. InvalidParameter; SerializationException where the value is
/// no text. How many there are is not looked at.
Result<void> setTag(QMap<QString, QString> &tags, const QString &key, const QJsonValue &value);

} // namespace vaultlock::sandbox
