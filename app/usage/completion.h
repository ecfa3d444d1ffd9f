// SPDX-License-Identifier: GPL-3.0-or-later

// What may come next on a command line, for the shells.
#pragma once

#include "usage/command.h"

#include <functional>

namespace vaultlock::usage {

/// What only this computer knows. Asked for where it is needed; nobody else is asked.
struct Known
{
    std::function<QStringList()> profiles;
    std::function<QStringList()> regions;
    std::function<QStringList()> vaults; ///< names, of the last look
};

struct Candidate
{
    QString word;
    QString meaning; ///< empty: it says it itself
};

struct Completion
{
    enum class Files {
        None,
        Any,
        Folders,
        Policies,
        Journals,
    };
    std::vector<Candidate> candidates; ///< that begin as the last word does
    Files files = Files::None;
};

/// words: of the line without the program's name, up to the cursor; the last is the one that is
/// being written, perhaps empty. `--format=te` gives `--format=text`. Of vaultlock-cli.
Completion completionOf(const QStringList &words, const Known &known);
/// The same of the window's program.
Completion windowCompletionOf(const QStringList &words, const Known &known);

/// A line each, `word<tab>meaning`; a last one `:any`, `:folders`, `:json` or `:sqlite` where files
/// may follow. That is what the shells' functions read.
QString completionText(const Completion &completion);

} // namespace vaultlock::usage
