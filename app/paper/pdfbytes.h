// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt writes into a PDF by the clock and by chance, replaced by what is stated.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vaultlock::paper {

struct PdfFacts
{
    QString title;
    QString creator;
    QDateTime stated; ///< UTC
};

/// The metadata that PDF/A-1b wants (ISO 19005-1, 6.7), in agreement with the Info dictionary as
/// QPdfWriter writes it.
QByteArray xmpFor(const PdfFacts &facts);

/// A PDF of QPdfWriter's (one cross-reference table, no update behind it) with that CreationDate
/// and an /ID made of the rest, offsets put right. Empty where it is not such a file.
QByteArray withStatedTime(const QByteArray &pdf, const QDateTime &stated);

} // namespace vaultlock::paper
