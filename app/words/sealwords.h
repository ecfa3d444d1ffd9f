// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of keys, signatures and time stamps. Names are of certificates, and come from
// outside.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace vaultlock::words {

QString isNoKeyFile();
QString isSignedAlready();
QString keyFileNotOpened(const QString &reason);
QString notForSignatures(const QString &name);
QString certificateHasNoTimes(const QString &name);
QString certificateIsNotYetValid(const QString &name, const QDateTime &from);
QString certificateHasExpired(const QString &name, const QDateTime &until);
/// objection: what is held against the signer now.
QString isNotShownToBeSignedBefore(const QString &objection);
QString isNoSignature();
QString signatureIsNotDetached();
QString signerIsMissing();
QString signatureDoesNotFit(const QString &reason);
QString signatureIsWeak();
QString nobodyIsTrusted();
QString notVouchedFor(const QString &name, const QString &reason);
QString wasVouchedFor(const QDateTime &stamped);
QString isNoStamp();
QString stampWasRefused();
QString stampIsOfAnother();
QString stampIsNoAnswer();
QString isNotStamped();
QString stampedAt(const QDateTime &time, const QString &authority);
QString signatureStampedAt(const QDateTime &time, const QString &authority);
QString authorityNotNamed();
QString isNotSigned();
QString signedBy(const QString &signer, const std::optional<QDateTime> &signedAt);
QString signersNotNamed();

} // namespace vaultlock::words
