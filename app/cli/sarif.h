// SPDX-License-Identifier: GPL-3.0-or-later

// Findings as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), for the services
// that show them in a review.
#pragma once

#include "cli/lintedfile.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace vaultlock::cli {

/// Collects files one by one, so that no text has to be kept, and makes one run of them. Levels:
/// error for errors and dangers, warning, and note for hints; the severity itself is in each
/// result's properties.
class SarifLog
{
public:
    void add(const LintedFile &file);
    /// what: the sentence.
    void addUnreadable(const QString &name, const QString &what);

    QJsonObject document() const;

private:
    int ruleIndex(policy::Rule rule);

    std::map<policy::Rule, int> m_ruleIndices; ///< of the rules that were met
    QJsonArray m_rules;
    QJsonArray m_artifacts;
    QJsonArray m_results;
    QJsonArray m_notifications;
};

} // namespace vaultlock::cli
