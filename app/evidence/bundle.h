// SPDX-License-Identifier: GPL-3.0-or-later

// The files that evidence is.
#pragma once

#include "core/result.h"
#include "words/evidencewords.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace vaultlock::evidence {

inline constexpr QLatin1String evidenceName("evidence.json");
inline constexpr QLatin1String signatureName("evidence.json.p7s");
/// Of evidence.json, and of its signature.
inline constexpr QLatin1String stampName("evidence.json.tsr");
inline constexpr QLatin1String signatureStampName("evidence.json.p7s.tsr");
inline constexpr QLatin1String sumsName("SHA256SUMS");

/// By their names; a value.
using Bundle = QMap<QString, QByteArray>;

/// evidence: as collect() made it; gets a member `files`, with the SHA-256 of every other file, so
/// that whoever signs evidence.json signs all of them. isDrawn: with evidence.pdf
/// (paper/pdffile.h).
/// seals: what its maker will add at once; README.txt names no other.
Bundle bundleOf(QJsonObject evidence, bool isDrawn, const words::EvidenceSeals &seals = {});

/// What a time stamp is made of, and where it is kept.
struct StampPlace
{
    QLatin1String stamped;
    QLatin1String stamp;
};

/// The signature, where there is one, so that the stamp shows that it was there, too, before its
/// certificate expired; else evidence.json.
StampPlace stampPlaceOf(const Bundle &bundle);

/// SHA256SUMS anew, as sha256sum(1) writes it: for a bundle that got a file or lost one.
void renewSums(Bundle &bundle);

/// Puts the files into a folder that must not be there yet: all of them or none, for the user's
/// eyes only. FileNotWritable. Blocks.
Result<void> writeBundle(const Bundle &bundle, const QString &folder);

/// Puts one file more into a folder that has a bundle, and SHA256SUMS, which then has it.
/// FileNotWritable. Blocks.
Result<void> addToFolder(Bundle bundle, const QString &folder, const QString &name,
                         const QByteArray &bytes);

} // namespace vaultlock::evidence
