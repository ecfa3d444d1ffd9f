// SPDX-License-Identifier: GPL-3.0-or-later

// The words of the table of who can do what.
#pragma once

#include "policy/meaning/whowhat.h"

#include <QString>
#include <QStringList>

namespace vaultlock::words {

/// "Delete archives" for DeleteArchive …
QString deedName(const std::string &action);
/// "Root of this account", "role Auditor of 123456789012" …
QString rowName(const policy::WhoWhatRow &row);
/// "Denied", "Denied before day 366, then left to other policies" …
QString cellText(const std::vector<policy::ExplainedInterval> &cell);
/// The same of one in the table: where both policies are known and neither allows it, "Not allowed"
/// to whom no other policy can allow it by itself.
QString cellText(const policy::WhoWhat &whoWhat, std::size_t row, std::size_t column);
/// By which policies the table is.
QString whoWhatHeading(const policy::WhoWhat &whoWhat);

/// Of the what-if form: "statement 1 (Keep) of the lock policy".
QString deciderName(const QString &policy, std::size_t statement, const std::string &sid);
/// "none" where no statement decided.
QString nobodyDecided();
/// Lines `key=value` that are none; empty where all are.
QString tagLinesObjection(const QStringList &lines);
/// While a mistake stands in the way of a new picture.
QString effectIsOld(const QString &reason);
QString effectNeedsPolicy();

} // namespace vaultlock::words
