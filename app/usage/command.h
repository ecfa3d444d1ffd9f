// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line takes, as values: of them the parser, the help, the manual page and the
// completion are made, so that they cannot differ.
#pragma once

#include "usage/exitcodes.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace vaultlock::usage {

/// Sentences are marked for translation in the context Words; said() gives them.
struct Option
{
    const char *name;   ///< without its dashes
    const char *value;  ///< `file`; `text|json`: one of these words; empty: it takes none
    const char *preset; ///< what counts where it is not given; empty: nothing
    const char *text;   ///< a sentence
};

struct Argument
{
    const char *name; ///< `FILE`; `export|verify`: one of these words
    const char *form; ///< in the usage: `[FILE]`
    const char *text; ///< a sentence
};

/// A command as somebody would type it, on the files and the service that
/// tests/app/cli/tst_examples.cpp makes: every one is run there.
struct Example
{
    const char *line;
    const char *shows; ///< a sentence
    int exitCode = exitSuccess;
};

struct Ending
{
    int exitCode;
    const char *meaning; ///< goes on after "0: "
};

/// One command, or one task of a command that has several: `lint`, `handover make`.
struct Command
{
    const char *name;
    const char *summary;     ///< in the list of all; begins small, without a full stop
    const char *description; ///< paragraphs
    std::span<const Argument> arguments;
    std::span<const Option> options;
    std::span<const Ending> endings;
    std::span<const Example> examples;
    bool connects = false;    ///< has the options of connectionOptions() too
    const char *alsoFor = ""; ///< other last words that mean it: `approve|approvals`

    bool isTask() const { return QLatin1StringView(name).contains(u' '); }
};

/// Of vaultlock-cli, in the order of the alphabet; tasks after their command. For as long as the
/// program runs.
std::span<const Command *const> commands();
/// By its words, `handover make`; null: there is none.
const Command *commandNamed(const QString &words);
/// Those of `handover`: make, show, receive. None: the command has no tasks of its own.
QStringList tasksOf(const QString &command);
/// --connection, --region and --endpoint-url.
std::span<const Option> connectionOptions();
/// All that it takes, in the order of the help; --help not among them.
std::vector<Option> optionsOf(const Command &command);
/// `vaultlock`, the window: for completion.
const Command &windowProgram();

/// What an ending means of every command, by its code.
std::span<const Ending> usualEndings();

/// A sentence of these tables, in the language of the program.
QString said(const char *sentence);

} // namespace vaultlock::usage
