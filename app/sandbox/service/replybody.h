// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON bodies of the service's answers.
#pragma once

#include "sandbox/vaults/vaultstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace vaultlock::sandbox {

QByteArray jsonBody(const QJsonObject &object);
/// `2012-03-20T17:03:43.221Z`
QString dateText(const QDateTime &time);
/// null where the text is empty
QJsonValue textOrNull(const QString &text);

QByteArray vaultBody(const Vault &vault, const VaultStore &store);
/// The marker is the ARN of the page's last vault, or null on the last page.
QByteArray vaultListBody(const VaultStore::Page &page, const VaultStore &store);
/// Never the lock ID.
QByteArray lockBody(const Lock &lock);
QByteArray tagsBody(const Vault &vault);
QByteArray policyBody(const QByteArray &policy);

} // namespace vaultlock::sandbox
