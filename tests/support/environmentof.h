// SPDX-License-Identifier: GPL-3.0-or-later

// Environment variables, written in a line.
#pragma once

#include <QProcessEnvironment>

namespace vaultlock::tests {

/// `A=1 B=2`: assignments separated by spaces.
inline QProcessEnvironment environmentOf(const QString &assignments)
{
    QProcessEnvironment environment;
    for (const QString &assignment : assignments.split(u' ', Qt::SkipEmptyParts))
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    return environment;
}

} // namespace vaultlock::tests
