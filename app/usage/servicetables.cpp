// SPDX-License-Identifier: GPL-3.0-or-later

// Commands that ask a service, and only read.
#include "usage/tables.h"

#include <QtGlobal>

namespace vaultlock::usage {

namespace {

constexpr Option formatOption{"format", "text|json", "text",
                              QT_TRANSLATE_NOOP("Words", "How the answer is written.")};

constexpr Option whoamiOptions[] = {formatOption};
constexpr Ending whoamiEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "the service said who")},
    {1, QT_TRANSLATE_NOOP("Words", "it could not be asked, or took nobody")},
    {2, QT_TRANSLATE_NOOP("Words", "the command line cannot be")},
};
constexpr Example whoamiExamples[] = {
    {"vaultlock-cli whoami",
     QT_TRANSLATE_NOOP("Words", "Who you are to the service that a command without options asks, "
                                "and where that was found.")},
    {"vaultlock-cli whoami --connection profile:records --format json",
     QT_TRANSLATE_NOOP("Words", "The same of a profile of AWS's files, for a script.")},
};

constexpr Option doctorOptions[] = {formatOption};
constexpr Ending doctorEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "every step passed")},
    {1, QT_TRANSLATE_NOOP("Words", "a step failed; what was found is on standard output all the "
                                   "same")},
    {2, QT_TRANSLATE_NOOP("Words", "the command line cannot be")},
};
constexpr Example doctorExamples[] = {
    {"vaultlock-cli doctor",
     QT_TRANSLATE_NOOP("Words", "What works on the way to the service; for a ticket.")},
    {"vaultlock-cli doctor --connection profile:records",
     QT_TRANSLATE_NOOP("Words", "The same by a profile of AWS's files.")},
};

constexpr Option vaultsOptions[] = {
    {"vault", "vault", "",
     QT_TRANSLATE_NOOP("Words", "Only this vault, without a list; may be given more than once. It "
                                "also works where glacier:ListVaults is denied.")},
    {"format", "table|json", "table", QT_TRANSLATE_NOOP("Words", "How the vaults are written.")},
};
constexpr Ending vaultsEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "every vault and its lock was read")},
    {1, QT_TRANSLATE_NOOP("Words", "the list, a vault that was named, or the lock of a vault "
                                   "could not be read")},
    {2, QT_TRANSLATE_NOOP("Words", "the command line cannot be")},
};
constexpr Example vaultsExamples[] = {
    {"vaultlock-cli vaults", QT_TRANSLATE_NOOP("Words", "Every vault, and whether it is locked.")},
    {"vaultlock-cli vaults --connection sandbox",
     QT_TRANSLATE_NOOP("Words", "Those of a sandbox that is there for this command.")},
    {"vaultlock-cli vaults --vault examplevault --format json",
     QT_TRANSLATE_NOOP("Words", "One vault, for a script.")},
};

constexpr Argument watchArguments[] = {
    {"JOURNAL", "[FILE]", QT_TRANSLATE_NOOP("Words", "The journal; your own unless given.")},
};
constexpr Option watchOptions[] = {
    {"once", "", "", QT_TRANSLATE_NOOP("Words", "One round, and end.")},
    {"warn", "span", "4h",
     QT_TRANSLATE_NOOP("Words", "How long before its end a lock is warned of: 90s, 15m, 4h, 2d.")},
    {"every", "span", "15m",
     QT_TRANSLATE_NOOP("Words", "How long from one round to the next. The journal is read anew "
                                "each time.")},
    {"format", "text|json|prometheus", "text",
     QT_TRANSLATE_NOOP("Words", "How the answer is written.")},
    {"output", "file", "",
     QT_TRANSLATE_NOOP("Words", "Write each round to this file, in the place of the one before.")},
    {"team", "SERVICE-OR-URI", "",
     QT_TRANSLATE_NOOP("Words", "The locks of the journals that a team shares, instead of those "
                                "of FILE; where that is, as for team.")},
};
constexpr Ending watchEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "with --once: no lock ends within the warning")},
    {1,
     QT_TRANSLATE_NOOP("Words", "with --once: a lock does, or has ended without a locked vault")},
    {2, QT_TRANSLATE_NOOP("Words", "the journal cannot be read, or the command line cannot be")},
    {3, QT_TRANSLATE_NOOP("Words", "with --once: a lock could not be read, and is not known to be "
                                   "safe")},
};
constexpr Example watchExamples[] = {
    {"vaultlock-cli watch --once",
     QT_TRANSLATE_NOOP("Words", "Which locks of your journal are in progress, and for how long.")},
    {"vaultlock-cli watch --once --warn 6h --format prometheus --output vaultlock.prom",
     QT_TRANSLATE_NOOP("Words", "A file for a collector of metrics.")},
};

constexpr Option fleetOptions[] = {
    {"profile", "profile", "",
     QT_TRANSLATE_NOOP("Words", "A profile of AWS's files; may be given more than once. Without "
                                "it, the connection of the other commands.")},
    {"region", "region", "",
     QT_TRANSLATE_NOOP("Words", "A Region; may be given more than once. Without it, the one that "
                                "is configured.")},
    {"all-regions", "", "",
     QT_TRANSLATE_NOOP("Words", "Every Region that has Glacier, of the public partition.")},
    {"endpoint-url", "url", "",
     QT_TRANSLATE_NOOP("Words", "Where requests go, for every profile and Region.")},
    {"format", "table|json|csv", "table", QT_TRANSLATE_NOOP("Words", "How the answer is written.")},
    {"only-locks", "", "",
     QT_TRANSLATE_NOOP("Words", "Ask neither for tags nor for access policies: two calls a vault "
                                "less.")},
    {"policy", "file", "",
     QT_TRANSLATE_NOOP("Words", "Say which locks are the same as this policy, too, by what they "
                                "decide; may be given more than once.")},
    {"not-locked", "", "", QT_TRANSLATE_NOOP("Words", "Vaults whose lock is not completed.")},
    {"not-empty", "", "",
     QT_TRANSLATE_NOOP("Words", "Vaults with archives, as of the last inventory.")},
    {"held-in-vain", "tag", "",
     QT_TRANSLATE_NOOP("Words", "Vaults with this tag (LegalHold, or LegalHold=true) of which "
                                "archives can be deleted all the same.")},
    {"differs-from", "file", "",
     QT_TRANSLATE_NOOP("Words", "Vaults with another policy than this one, or with none.")},
    {"ends-within", "span", "",
     QT_TRANSLATE_NOOP("Words", "Locks in progress that end within this time: 90m, 6h, 2d.")},
    {"since-last", "", "",
     QT_TRANSLATE_NOOP("Words", "Say what differs since the last look, too.")},
};
constexpr Ending fleetEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "everything that was asked is known; filters make no "
                                   "difference")},
    {1, QT_TRANSLATE_NOOP("Words", "something could not be found out: a place, a list, a lock, "
                                   "tags or an access policy; with --since-last also where the "
                                   "look could not be kept")},
    {2, QT_TRANSLATE_NOOP("Words", "the command line cannot be, or a policy cannot be read")},
};
constexpr Example fleetExamples[] = {
    {"vaultlock-cli fleet --profile records --profile archive",
     QT_TRANSLATE_NOOP("Words", "All vaults of two accounts, and what their locks do.")},
    {"vaultlock-cli fleet --profile records --not-locked --not-empty",
     QT_TRANSLATE_NOOP("Words", "What is kept, and not locked.")},
    {"vaultlock-cli fleet --profile records --differs-from policy.json --format csv > "
     "others.csv",
     QT_TRANSLATE_NOOP("Words", "Vaults with another policy than yours, for a spreadsheet.")},
    {"vaultlock-cli fleet --profile records --since-last",
     QT_TRANSLATE_NOOP("Words", "What is there, and what differs since the last look.")},
};

} // namespace

const Command doctorCommand{
    "doctor",
    QT_TRANSLATE_NOOP("Words", "go the way to the service step by step"),
    QT_TRANSLATE_NOOP("Words", "Goes the way to the service step by step and says how long each "
                               "took and where it ends. Only reads; no secret is printed."),
    {},
    doctorOptions,
    doctorEndings,
    doctorExamples,
    true};

const Command fleetCommand{
    "fleet",
    QT_TRANSLATE_NOOP("Words",
                      "list all vaults of several profiles and Regions, and what their locks do"),
    QT_TRANSLATE_NOOP("Words", "Lists all vaults of several profiles and Regions, with the lock "
                               "of each and what it does. Only reads.\nA vault of which it cannot "
                               "be told is listed by every filter."),
    {},
    fleetOptions,
    fleetEndings,
    fleetExamples};

const Command vaultsCommand{
    "vaults",
    QT_TRANSLATE_NOOP("Words", "list every vault with the state of its lock"),
    QT_TRANSLATE_NOOP("Words", "Lists every vault with the state of its lock, its archives and "
                               "its size. Only reads."),
    {},
    vaultsOptions,
    vaultsEndings,
    vaultsExamples,
    true};

const Command watchCommand{
    "watch",
    QT_TRANSLATE_NOOP("Words", "say which locks in progress run out"),
    QT_TRANSLATE_NOOP("Words",
                      "Asks the services about every lock of the journal that is in progress, and "
                      "says how long each still runs, by the service's clock. Only reads. Which "
                      "connection leads to a lock is known from the window, else by --connection, "
                      "with the lock's own Region. Rehearsals in the window's sandbox are left "
                      "out."),
    watchArguments,
    watchOptions,
    watchEndings,
    watchExamples,
    true};

const Command whoamiCommand{
    "whoami",
    QT_TRANSLATE_NOOP("Words", "say who the service takes you for"),
    QT_TRANSLATE_NOOP("Words", "Says which account and identity the service takes you for, and "
                               "where the credentials, the Region and the endpoint were found."),
    {},
    whoamiOptions,
    whoamiEndings,
    whoamiExamples,
    true};

} // namespace vaultlock::usage
