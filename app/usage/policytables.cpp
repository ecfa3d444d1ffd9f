// SPDX-License-Identifier: GPL-3.0-or-later

// Commands about policies, which ask nobody, and the sandbox.
#include "usage/tables.h"

#include <QtGlobal>

namespace vaultlock::usage {

namespace {

constexpr Argument lintArguments[] = {
    {"POLICY", "FILE...", QT_TRANSLATE_NOOP("Words", "Policies; - for standard input.")},
};
constexpr Option lintOptions[] = {
    {"vault", "arn", "",
     QT_TRANSLATE_NOOP("Words", "The ARN of the vault that the policies are for. Without it, "
                                "nothing is said about whose vault a policy names.")},
    {"format", "text|json|sarif", "text", QT_TRANSLATE_NOOP("Words", "How findings are written.")},
};
constexpr Ending lintEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "there are no errors and no dangers")},
    {1, QT_TRANSLATE_NOOP("Words", "there are errors or dangers")},
    {2, QT_TRANSLATE_NOOP("Words", "a file cannot be read; the others were looked at")},
};
constexpr Example lintExamples[] = {
    {"vaultlock-cli lint policy.json",
     QT_TRANSLATE_NOOP("Words", "What is wrong with a policy, a line a finding.")},
    {"vaultlock-cli lint --vault arn:aws:glacier:us-west-2:999999999999:vaults/examplevault "
     "policy.json",
     QT_TRANSLATE_NOOP("Words", "The same, and whether it is for that vault.")},
    {"vaultlock-cli lint --format sarif policies/*.json > findings.sarif",
     QT_TRANSLATE_NOOP("Words", "Findings for a review.")},
    {"cat draft.json | vaultlock-cli lint -",
     QT_TRANSLATE_NOOP("Words", "A text from somewhere else. This one has a danger in it."), 1},
};

constexpr Argument explainArguments[] = {
    {"POLICY", "POLICY", QT_TRANSLATE_NOOP("Words", "The policy; - for standard input.")},
};
constexpr Option explainOptions[] = {
    {"vault", "arn", "",
     QT_TRANSLATE_NOOP("Words", "The ARN of the vault that the policy is for. Without it, the "
                                "first that the policy names.")},
};
constexpr Ending explainEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "it was explained")},
    {2, QT_TRANSLATE_NOOP("Words", "the file cannot be read, or is no policy")},
};
constexpr Example explainExamples[] = {
    {"vaultlock-cli explain policy.json",
     QT_TRANSLATE_NOOP("Words", "What the policy does, and at which ages an archive can be "
                                "deleted.")},
};

constexpr Argument simulateArguments[] = {
    {"POLICY", "POLICY", QT_TRANSLATE_NOOP("Words", "The lock policy; - for standard input.")},
};
constexpr Option simulateOptions[] = {
    {"access-policy", "file", "",
     QT_TRANSLATE_NOOP("Words", "The vault's access policy. The two are joined: a Deny in either "
                                "beats an Allow in either.")},
    {"requests", "file", "",
     QT_TRANSLATE_NOOP("Words", "The requests; - for standard input. A JSON list of principal, "
                                "action, resource and context.")},
    {"format", "text|json", "text", QT_TRANSLATE_NOOP("Words", "How answers are written.")},
};
constexpr Ending simulateEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "every request was decided, whatever the answers are")},
    {2, QT_TRANSLATE_NOOP("Words", "a file cannot be read, or is not what it is given as; there "
                                   "is no answer then")},
};
constexpr Example simulateExamples[] = {
    {"vaultlock-cli simulate policy.json --requests requests.json",
     QT_TRANSLATE_NOOP("Words", "What becomes of each request, and by which statement.")},
    {"vaultlock-cli simulate policy.json --requests requests.json --format json",
     QT_TRANSLATE_NOOP("Words", "Answers for a test to compare.")},
};

constexpr Option sandboxOptions[] = {
    {"port", "port", "0",
     QT_TRANSLATE_NOOP("Words", "Listen on this port of 127.0.0.1. 0: any free port.")},
    {"region", "region", "us-west-2", QT_TRANSLATE_NOOP("Words", "The Region it stands for.")},
    {"account", "id", "999999999999",
     QT_TRANSLATE_NOOP("Words", "The 12-digit account ID it stands for.")},
    {"window", "seconds", "86400", QT_TRANSLATE_NOOP("Words", "How long a lock ID is valid.")},
    {"vaults", "count", "12",
     QT_TRANSLATE_NOOP("Words", "How many sample vaults a new sandbox has.")},
    {"state", "file", "",
     QT_TRANSLATE_NOOP("Words", "Keep the vaults in this file. Without it, nothing is kept.")},
    {"seed", "file", "",
     QT_TRANSLATE_NOOP("Words", "Begin with the vaults, archives, locks and identities in this "
                                "file, JSON, and without sample vaults unless --vaults says so.")},
    {"log", "file", "",
     QT_TRANSLATE_NOOP("Words", "Append a line of JSON to this file for every request.")},
};
constexpr Ending sandboxEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "it was told to end")},
    {1, QT_TRANSLATE_NOOP("Words", "it cannot serve: the port is taken, or the state is not "
                                   "what this program writes")},
    {2, QT_TRANSLATE_NOOP("Words", "the command line cannot be")},
};
constexpr Example sandboxExamples[] = {
    {"timeout --preserve-status 2 vaultlock-cli sandbox",
     QT_TRANSLATE_NOOP("Words", "A Glacier of your own for two seconds. The first line says "
                                "where it is, and has its keys.")},
    {"timeout --preserve-status 2 vaultlock-cli sandbox --window 60 --state vaults.json",
     QT_TRANSLATE_NOOP("Words", "One whose locks expire after a minute, and which goes on where "
                                "it was.")},
};

} // namespace

const Command explainCommand{
    "explain",
    QT_TRANSLATE_NOOP("Words", "say in plain words what a policy does"),
    QT_TRANSLATE_NOOP("Words", "Says in plain words what a vault lock policy does, and at which "
                               "ages an archive can be deleted."),
    explainArguments,
    explainOptions,
    explainEndings,
    explainExamples};

const Command lintCommand{
    "lint",
    QT_TRANSLATE_NOOP("Words", "show what is wrong with policies"),
    QT_TRANSLATE_NOOP("Words", "Shows what is wrong with vault lock policies, and where."),
    lintArguments,
    lintOptions,
    lintEndings,
    lintExamples};

const Command simulateCommand{
    "simulate",
    QT_TRANSLATE_NOOP("Words", "decide requests by a policy"),
    QT_TRANSLATE_NOOP("Words", "Decides requests by a vault lock policy, with a trace of its "
                               "statements."),
    simulateArguments,
    simulateOptions,
    simulateEndings,
    simulateExamples};

const Command sandboxCommand{
    "sandbox",
    QT_TRANSLATE_NOOP("Words", "serve Glacier's vault lock on the loopback interface"),
    QT_TRANSLATE_NOOP("Words",
                      "Serves Glacier's vault and vault-lock operations on the loopback interface "
                      "until it is told to end.\nThe first line of its output is JSON: endpoint, "
                      "region, accountId, callerArn, accessKeyId, secretAccessKey, the other "
                      "identities with their keys, and controlToken."),
    {},
    sandboxOptions,
    sandboxEndings,
    sandboxExamples};

} // namespace vaultlock::usage
