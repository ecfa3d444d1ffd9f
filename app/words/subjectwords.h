// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a statement is about, as the subject of a sentence.
#pragma once

#include "policy/meaning/explanation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vaultlock::words {

/// The conditions that the subject of a Deny tells by itself, as "nobody but …" does.
std::vector<const policy::ExplainedCondition *>
conditionsOnWho(const policy::ExplainedStatement &statement);

/// "nobody, root included, can ever": up to and with "can ever", "can never", "can" or "cannot".
/// Root is included only where the statement binds it.
QString deniedSubject(const policy::ExplainedStatement &statement, bool isForever);

/// Of an Allow. An account that is named is not granted anything: its root is, and for others it is
/// left to the account's identity policies (IAM user guide, "Principal": AWS account principals).
struct AllowedSubjects
{
    QString granted;        ///< "everybody may", "the principal … may"; may be empty
    QString delegating;     ///< "root of account … may"; may be empty
    QString leftToAccounts; ///< goes on after what these may
};
AllowedSubjects allowedSubjects(const policy::ExplainedStatement &statement);

} // namespace vaultlock::words
