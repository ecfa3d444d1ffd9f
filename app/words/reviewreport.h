// SPDX-License-Identifier: GPL-3.0-or-later

// A review as a document to send: plain text, with everything that the page shows.
#pragma once

#include "policy/finding.h"
#include "policy/linter.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <utility>
#include <vector>

namespace vaultlock::words {

struct ReviewReport
{
    QString title;
    std::vector<std::pair<QString, QString>> facts; ///< name, value
    QByteArray policy;                              ///< the very bytes
    policy::ChosenVault vault;
    std::vector<policy::Finding> findings;
    std::vector<std::string> accepted; ///< identities of those that were accepted by name
    QDateTime made;                    ///< UTC
};

/// Lines of text. States facts; whether they suffice for whoever asks, it does not say.
QString reviewReportText(const ReviewReport &report, const QTimeZone &local);

} // namespace vaultlock::words
