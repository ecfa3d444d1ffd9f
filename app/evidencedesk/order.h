// SPDX-License-Identifier: GPL-3.0-or-later

// What a window wants of vaultlock-evidence, as the line of JSON that goes to its standard input.
// Both are of one version: the form is nobody else's.
#pragma once

#include "core/result.h"
#include "lock/reading.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vaultlock::evidencedesk {

enum class Stamping {
    None,
    Server,  // it is asked
    Request, // is written, to be carried elsewhere
};

/// Evidence of one lock, made, sealed and written: all of it or nothing.
struct MakeOrder
{
    QString vaultArn;
    QString origin; ///< LockOrigin::key()
    QString journalFile;
    QString place;      ///< absolute: the folder, or the ZIP file; must not be there yet
    bool isZip = false; ///< one file instead of a folder
    bool isDrawn = true;
    std::optional<lock::SourcedReading> service = {};
    QString keyFile = {}; ///< PKCS#12; empty: not signed. Its passphrase goes another way.
    Stamping stamping = Stamping::None;
    QString stampServer = {}; ///< URL
};

/// Evidence looked at; what is empty is not held against it.
struct VerifyOrder
{
    QString path; ///< a folder, or a ZIP file
    QString journalFile = {};
    std::optional<lock::SourcedReading> service = {};
    QString signers = {}; ///< file of certificates (PEM) of those who vouch for signers
    QString stamps = {};  ///< the same for authorities of time stamps
    QStringList trails = {};
};

/// The file beside the evidence that has the request for its time stamp.
QString requestFileOf(const QString &place);

/// One line, with its end.
QByteArray lineOf(const MakeOrder &order);
QByteArray lineOf(const VerifyOrder &order);
/// InvalidInput.
Result<MakeOrder> makeOrderOf(const QByteArray &line);
Result<VerifyOrder> verifyOrderOf(const QByteArray &line);

} // namespace vaultlock::evidencedesk
