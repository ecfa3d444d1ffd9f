// SPDX-License-Identifier: GPL-3.0-or-later

// The two lines of a sealed file.
#pragma once

#include "handover/seal.h"

#include <QByteArray>
#include <QJsonObject>

namespace vaultlock::handover {

struct Envelope
{
    QByteArray head; ///< the first line without its end: JSON, and authenticated
    QJsonObject members;
    QByteArray body; ///< what the second line is in Base64
};

/// The head's line, to be authenticated before the body is there. members: besides format and
/// version.
QByteArray headOf(SealKind kind, QJsonObject members);
QByteArray envelopeText(const QByteArray &head, const QByteArray &body);
/// One text alone: what is written otherwise is no sealed file, though it would mean the same.
/// NotASealedFile, NewerVersion, TooLarge.
Sealing<Envelope> readEnvelope(const QByteArray &file);
/// Base64 as envelopeText() writes it; nothing where the member is not just that, or empty.
QByteArray bytesOf(const QJsonObject &members, const char *name);

} // namespace vaultlock::handover
