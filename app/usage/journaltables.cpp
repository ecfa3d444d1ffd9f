// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about the journal, one's own and a team's, and the window.
#include "usage/tables.h"

#include <QtGlobal>

namespace vaultlock::usage {

namespace {

constexpr Argument journalArguments[] = {
    {"export|verify|reconcile", "export|verify|reconcile",
     QT_TRANSLATE_NOOP("Words", "What to do.")},
    {"JOURNAL", "[FILE]",
     QT_TRANSLATE_NOOP("Words", "The journal, or of verify an export of one; your own journal "
                                "unless given.")},
};
constexpr Option journalOptions[] = {
    {"output", "file", "",
     QT_TRANSLATE_NOOP("Words", "Of export: write to this file, which must not be there yet; to "
                                "standard output unless given.")},
    {"format", "text|json", "text",
     QT_TRANSLATE_NOOP("Words", "Of reconcile: how the answer is written.")},
};
constexpr Ending journalEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "it was written, is as it was written, or agrees with the "
                                   "service")},
    {1, QT_TRANSLATE_NOOP("Words", "the journal does not verify, is none, or is one of an earlier "
                                   "version: start the window once, which takes it over; of "
                                   "reconcile: something differs, could not be found out, or "
                                   "nothing was asked")},
    {2, QT_TRANSLATE_NOOP("Words", "there is no such journal, or the command line cannot be")},
};
constexpr Example journalExamples[] = {
    {"vaultlock-cli journal export --output journal.jsonl",
     QT_TRANSLATE_NOOP("Words", "Every entry, a line of JSON each.")},
    {"vaultlock-cli journal verify",
     QT_TRANSLATE_NOOP("Words", "Whether it is as it was written.")},
    {"vaultlock-cli journal verify journal.jsonl",
     QT_TRANSLATE_NOOP("Words", "The same of what was exported.")},
    {"vaultlock-cli journal reconcile",
     QT_TRANSLATE_NOOP("Words", "What the service says of every vault in it, and what differs.")},
};

constexpr Argument teamArguments[] = {
    {"status|hand-over|verify|export|log|rule|approve|approvals|iam-policy",
     "status|hand-over|verify|export|log|rule|approve|approvals|iam-policy",
     QT_TRANSLATE_NOOP("Words", "What to do. `team rule --help` has the last four.")},
    {"JOURNAL", "[FILE]", QT_TRANSLATE_NOOP("Words", "The journal; your own unless given.")},
};
constexpr Option teamOptions[] = {
    {"database", "SERVICE-OR-URI", "",
     QT_TRANSLATE_NOOP("Words", "A service of ~/.pg_service.conf, or "
                                "postgresql://USER@HOST/DATABASE, whose password comes from "
                                "~/.pgpass or PGPASSWORD. Unless given, what was set up in the "
                                "window, else what PGSERVICE or PGHOST say.")},
    {"accept-database", "", "",
     QT_TRANSLATE_NOOP("Words", "Of hand-over: the database counts as it is, though it is not "
                                "what it was.")},
    {"begin-anew", "", "",
     QT_TRANSLATE_NOOP("Words", "Of hand-over: where your journal is not the one that the team "
                                "has, hand it over as a new chain. The old one stays.")},
    {"output", "directory", "",
     QT_TRANSLATE_NOOP("Words", "Of export: the folder to make, which must not be there yet.")},
    {"last", "number", "50", QT_TRANSLATE_NOOP("Words", "Of log: how many lines.")},
    {"follow", "", "",
     QT_TRANSLATE_NOOP("Words", "Of log: say what comes from now on, until it is ended; as JSON "
                                "one object a line.")},
    {"format", "text|json", "text",
     QT_TRANSLATE_NOOP("Words", "How the answer is written. Not of hand-over.")},
};
constexpr Ending teamEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "it was done, and nothing is wrong")},
    {1, QT_TRANSLATE_NOOP("Words", "the database cannot be reached or is not what it was, a chain "
                                   "is not whole, or something was not handed over")},
    {2, QT_TRANSLATE_NOOP("Words", "the command line cannot be")},
};
constexpr Example teamExamples[] = {
    {"vaultlock-cli team status --database records",
     QT_TRANSLATE_NOOP("Words", "Who is connected as whom, and what waits to be handed over, by a "
                                "service of ~/.pg_service.conf."),
     1}, // there is no database where the examples are run
};

constexpr Argument ruleArguments[] = {
    {"WHAT", "[WHAT]",
     QT_TRANSLATE_NOOP("Words", "Of rule: show, set or lift. Of approve: the policy's file. Of "
                                "iam-policy: initiate or complete.")},
};
constexpr Option ruleOptions[] = {
    {"database", "SERVICE-OR-URI", "", QT_TRANSLATE_NOOP("Words", "As for team.")},
    {"journal", "file", "", QT_TRANSLATE_NOOP("Words", "The journal; your own unless given.")},
    {"vault", "NAME|ARN", "",
     QT_TRANSLATE_NOOP("Words", "Of approve and iam-policy: which vault; an ARN asks nobody.")},
    {"accept", "identity", "",
     QT_TRANSLATE_NOOP("Words", "Of approve: a danger that you accept, by its identity; may be "
                                "given more than once.")},
    {"withdraw", "", "",
     QT_TRANSLATE_NOOP("Words", "Of approve: no approval of these bytes for this vault stands any "
                                "more, whoever gave it.")},
    {"format", "text|json", "text", QT_TRANSLATE_NOOP("Words", "How the answer is written.")},
};
constexpr Example ruleExamples[] = {
    {"vaultlock-cli team iam-policy complete --vault "
     "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",
     QT_TRANSLATE_NOOP("Words", "What AWS itself can enforce, to attach to those who complete.")},
};

constexpr Argument windowArguments[] = {
    {"POLICY", "[FILE]",
     QT_TRANSLATE_NOOP("Words", "A policy to open, a lock that a colleague hands over, or "
                                "evidence of a lock.")},
};
constexpr Option windowOptions[] = {
    {"connection", "sandbox|environment|profile:NAME", "",
     QT_TRANSLATE_NOOP("Words", "Where to connect to.")},
    {"region", "region", "", QT_TRANSLATE_NOOP("Words", "The AWS Region.")},
    {"endpoint-url", "url", "", QT_TRANSLATE_NOOP("Words", "Where requests go.")},
    {"vault", "vault", "", QT_TRANSLATE_NOOP("Words", "The vault to choose.")},
    {"language", "CODE", "",
     QT_TRANSLATE_NOOP("Words", "The language of the window: en, de, ja, or a catalogue's file.")},
    {"new-window", "", "", QT_TRANSLATE_NOOP("Words", "A window of its own.")},
    {"watch", "", "", QT_TRANSLATE_NOOP("Words", "Remind of locks in progress without a window.")},
    {"version", "", "", QT_TRANSLATE_NOOP("Words", "Show the version.")},
};

} // namespace

const Command journalCommand{
    "journal",
    QT_TRANSLATE_NOOP("Words", "export the journal, or hold it against the service"),
    QT_TRANSLATE_NOOP("Words",
                      "export: writes every entry of the journal as one line of JSON, each with "
                      "the SHA-256 of the line before.\n"
                      "verify: says whether every entry of the journal, or of an export, is as it "
                      "was written.\n"
                      "reconcile: asks the service about every vault in the journal, and says what "
                      "differs, what it means and what can be done. Only reads.\n"
                      "The journal is not changed."),
    journalArguments,
    journalOptions,
    journalEndings,
    journalExamples,
    true};

const Command teamCommand{
    "team",
    QT_TRANSLATE_NOOP("Words", "hand the journal over to a team's database, or read that"),
    QT_TRANSLATE_NOOP(
        "Usage",
        "The journal that a team shares in a PostgreSQL database. Your own journal stays the truth "
        "of your desk; its lines are handed over afterwards, as they are. THEY HAVE THE LOCK IDS: "
        "whoever may read the database has them, too.\n"
        "status: who is connected as whom, what waits to be handed over, and whether the database "
        "is what it was.\n"
        "hand-over: hands over what waits.\n"
        "verify: says whether every line of every writer is as it was written.\n"
        "export: verifies them, and writes a file each, as journal export does.\n"
        "log: the newest lines of all.\n"
        "rule, approve, approvals, iam-policy: the rule of four eyes; see team rule --help."),
    teamArguments,
    teamOptions,
    teamEndings,
    teamExamples};

const Command teamRule{
    "team rule",
    QT_TRANSLATE_NOOP("Words", "the rule of four eyes"),
    QT_TRANSLATE_NOOP(
        "Usage",
        "The rule of four eyes of a team: who initiates a lock does not complete it, and another "
        "member approves exactly this policy for exactly this vault before. Vaultlock keeps it; "
        "AWS does not enforce it. iam-policy prints what AWS can enforce.\n"
        "rule [show|set|lift]: whether there is one; one member sets it, two lift it.\n"
        "approve FILE --vault NAME|ARN: approves the file's very bytes, in your name as STS says "
        "it.\n"
        "approvals: what was approved, by whom, and whether it stands.\n"
        "iam-policy initiate|complete --vault ARN: to attach to those who take that step.\n"
        "What is written goes into your own journal first, and is then handed over."),
    ruleArguments,
    ruleOptions,
    {},
    ruleExamples,
    true,
    "approve|approvals|iam-policy"};

const Command windowCommand{
    "vaultlock",
    QT_TRANSLATE_NOOP("Words", "the window"),
    QT_TRANSLATE_NOOP("Words", "Makes Amazon S3 Glacier vaults immutable, with care."),
    windowArguments,
    windowOptions,
    {},
    {}};

} // namespace vaultlock::usage
