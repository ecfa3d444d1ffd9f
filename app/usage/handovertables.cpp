// SPDX-License-Identifier: GPL-3.0-or-later

// The command `handover`.
#include "usage/tables.h"

#include <QtGlobal>

namespace vaultlock::usage {

namespace {

constexpr Argument handoverArguments[] = {
    {"make|show|receive", "make|show|receive",
     QT_TRANSLATE_NOOP("Words", "What to do, first. `handover make --help` has the options of "
                                "one.")},
};
constexpr Ending handoverEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "it was done")},
    {1, QT_TRANSLATE_NOOP("Words", "there is nothing to give, a file does not open with this "
                                   "passphrase or key, or the lock is not as it was handed over, "
                                   "and then nothing is taken")},
    {2, QT_TRANSLATE_NOOP("Words", "the file is no hand-over, or the command line cannot be")},
};

constexpr Option passphraseFile{
    "passphrase-file", "file", "",
    QT_TRANSLATE_NOOP("Words", "The passphrase is the first line of this file; it is asked for on "
                               "the terminal unless given. Never an argument: others could read "
                               "it.")};
constexpr Option passphraseFd{
    "passphrase-fd", "n", "",
    QT_TRANSLATE_NOOP("Words",
                      "The passphrase is the first line that comes from this descriptor.")};

constexpr Option handoverMakeOptions[] = {
    {"vault", "NAME|ARN", "", QT_TRANSLATE_NOOP("Words", "The vault, by its name or its ARN.")},
    {"to", "name", "", QT_TRANSLATE_NOOP("Words", "The colleague's name.")},
    {"from", "name", "",
     QT_TRANSLATE_NOOP("Words", "Your name; unless given, who the service takes you for.")},
    {"note", "text", "",
     QT_TRANSLATE_NOOP("Words", "A word to the colleague, inside of the file.")},
    {"out", "file", "",
     QT_TRANSLATE_NOOP("Words", "The file to write, which must not be there yet.")},
    {"certificate", "file", "",
     QT_TRANSLATE_NOOP("Words", "Seal it to this X.509 certificate (PEM or DER) instead of a "
                                "passphrase.")},
    passphraseFile,
    passphraseFd,
};
constexpr Example handoverMakeExamples[] = {
    {"vaultlock-cli handover make --vault examplevault --from Anna --to Jo --out "
     "payroll.vaultlock-handover "
     "--passphrase-file passphrase.txt",
     QT_TRANSLATE_NOOP("Words", "A file for Jo; tell the passphrase by another way.")},
};

constexpr Argument fileArguments[] = {
    {"FILE", "FILE", QT_TRANSLATE_NOOP("Words", "The sealed file.")},
};
constexpr Option openingOptions[] = {
    {"key", "file", "",
     QT_TRANSLATE_NOOP("Words", "Of a file that is sealed to a certificate: its key, PKCS#12.")},
    passphraseFile,
    passphraseFd,
    {"format", "text|json", "text", QT_TRANSLATE_NOOP("Words", "How the answer is written.")},
};
constexpr Example showExamples[] = {
    {"vaultlock-cli handover show --passphrase-file passphrase.txt payroll.vaultlock-handover",
     QT_TRANSLATE_NOOP("Words", "What is in it, without the lock ID.")},
};
constexpr Example receiveExamples[] = {
    {"vaultlock-cli handover receive --passphrase-file passphrase.txt "
     "payroll.vaultlock-handover",
     QT_TRANSLATE_NOOP("Words", "Takes it, where the service says that the lock is still so.")},
};

} // namespace

const Command handoverCommand{
    "handover",
    QT_TRANSLATE_NOOP("Words", "give a lock in progress to a colleague, or take one"),
    QT_TRANSLATE_NOOP("Words", "Hands a lock in progress over to a colleague, in a sealed file, "
                               "or takes one over."),
    handoverArguments,
    {},
    handoverEndings,
    {}};

const Command handoverMake{
    "handover make",
    QT_TRANSLATE_NOOP("Words", "give a lock in progress"),
    QT_TRANSLATE_NOOP("Words", "Writes a lock in progress to a sealed file for a colleague: the "
                               "lock ID, the policy, the deadline, what was tried and what is "
                               "left. The journal says to whom."),
    {},
    handoverMakeOptions,
    {},
    handoverMakeExamples,
    true};

const Command handoverReceive{
    "handover receive",
    QT_TRANSLATE_NOOP("Words", "take a lock in progress"),
    QT_TRANSLATE_NOOP("Words", "Opens a hand-over, holds it against the service, and takes the "
                               "lock with its lock ID into your journal, as received. Nothing is "
                               "completed."),
    fileArguments,
    openingOptions,
    {},
    receiveExamples,
    true};

const Command handoverShow{
    "handover show",
    QT_TRANSLATE_NOOP("Words", "say what is in a hand-over"),
    QT_TRANSLATE_NOOP("Words", "Opens a hand-over and says what is in it: from whom, which vault, "
                               "until when, what was tried. Nothing is taken, and nobody is asked "
                               "whether it is so. The lock ID is not shown."),
    fileArguments,
    openingOptions,
    {},
    showExamples};

} // namespace vaultlock::usage
