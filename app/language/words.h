// SPDX-License-Identifier: GPL-3.0-or-later

// What every sentence goes through that no widget says by its own tr().
#pragma once

#include <QCoreApplication>

namespace vaultlock {

/// Words::tr("…"): the sentence in the language of this program (translation.h), or in English
/// where it has no other words, or within an InEnglish. With a number as its third argument the
/// form for that many ("%1 vaults", of which English has two); %1 is still to be filled in.
/// In any thread.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace vaultlock

/// Marks a sentence of a table for the translators; Words::tr() says it.
#define VAULTLOCK_WORDS(sentence) sentence
