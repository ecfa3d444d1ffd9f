// What every command that looks into a policy needs to know of its text.
#pragma once

#include "policy/finding.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::cli {

/// `file:line:column: sentence`. at: in bytes.
QString placed(const QString &name, const QByteArray &text, std::size_t at,
               const QString &sentence);

/// Such a text does not say one thing: it is no JSON, or the policy is inside of something else.
bool hidesThePolicy(const policy::Finding &finding);

/// Why nothing can be said about the policy, with the place; empty where something can.
QString refusalOf(const QString &name, const QByteArray &text);

} // namespace vaultlock::cli
