// SPDX-License-Identifier: GPL-3.0-or-later

// The command `evidence`, a program of its own.
#include "usage/tables.h"

#include <QtGlobal>

namespace vaultlock::usage {

namespace {

constexpr Argument taskArguments[] = {
    {"make|sign|stamp|stamp-request|verify", "make|sign|stamp|stamp-request|verify",
     QT_TRANSLATE_NOOP("Words", "What to do, first. `evidence make --help` has the options of "
                                "one.")},
};
constexpr Ending evidenceEndings[] = {
    {0, QT_TRANSLATE_NOOP("Words", "it was done, and every check that was made is ok")},
    {1, QT_TRANSLATE_NOOP("Words", "a check failed, the journal has nothing about the vault, or "
                                   "something was not taken or written")},
    {2, QT_TRANSLATE_NOOP("Words", "a file cannot be read, or the command line cannot be")},
};

constexpr Option makeOptions[] = {
    {"vault", "NAME|ARN", "", QT_TRANSLATE_NOOP("Words", "The vault, by its name or its ARN.")},
    {"out", "folder", "",
     QT_TRANSLATE_NOOP("Words", "The folder to write, which must not be there yet.")},
    {"journal", "file", "",
     QT_TRANSLATE_NOOP("Words", "The journal, or an export of one; yours unless given.")},
    {"origin", "key", "",
     QT_TRANSLATE_NOOP("Words", "Which service, where the journal knows several vaults of the "
                                "name.")},
    {"time", "iso-8601", "",
     QT_TRANSLATE_NOOP("Words", "The moment that it says it was made at, UTC unless it has an "
                                "offset; now unless given.")},
    {"zone", "name", "",
     QT_TRANSLATE_NOOP("Words", "Of the local times, as Europe/Berlin; the computer's unless "
                                "given.")},
    {"no-pdf", "", "", QT_TRANSLATE_NOOP("Words", "Without evidence.pdf.")},
    {"live", "", "",
     QT_TRANSLATE_NOOP("Words", "Ask the service, too, what it says now. Only reads.")},
};
constexpr Example makeExamples[] = {
    {"vaultlock-cli evidence make --vault examplevault --out evidence",
     QT_TRANSLATE_NOOP("Words", "A folder for an auditor, of what the journal knows of the "
                                "lock.")},
};

constexpr Argument folderArguments[] = {
    {"FOLDER", "FOLDER", QT_TRANSLATE_NOOP("Words", "The evidence.")},
};
constexpr Option signOptions[] = {
    {"key", "file", "",
     QT_TRANSLATE_NOOP("Words", "A PKCS#12 file with a key and its certificate.")},
    {"passphrase-fd", "n", "",
     QT_TRANSLATE_NOOP("Words", "The passphrase is the first line that comes from this "
                                "descriptor; it is asked for on the terminal unless given.")},
    {"replace", "", "",
     QT_TRANSLATE_NOOP("Words", "Put it in place of the signature that is there, which loses its "
                                "time stamp, too.")},
};
constexpr Example signExamples[] = {
    {"vaultlock-cli evidence sign --key alice.p12 --passphrase-fd 3 evidence 3< key-passphrase.txt",
     QT_TRANSLATE_NOOP("Words", "Signs it with your key.")},
};

constexpr Option stampRequestOptions[] = {
    {"out", "file", "",
     QT_TRANSLATE_NOOP("Words", "The file to write, which must not be there yet.")},
};
constexpr Example stampRequestExamples[] = {
    {"vaultlock-cli evidence stamp-request --out request.tsq evidence",
     QT_TRANSLATE_NOOP("Words", "What to send to an authority that gives time stamps.")},
};
constexpr Option stampOptions[] = {
    {"reply", "file", "", QT_TRANSLATE_NOOP("Words", "What an authority has answered.")},
    {"tsa", "url", "",
     QT_TRANSLATE_NOOP("Words", "The authority to ask, once, over https or http: it gets the "
                                "SHA-256 and nothing else.")},
};
constexpr Example stampExamples[] = {
    {"vaultlock-cli evidence stamp --reply reply.tsr evidence",
     QT_TRANSLATE_NOOP("Words", "Takes what the authority has answered.")},
};

constexpr Argument verifyArguments[] = {
    {"FOLDER|ZIP", "FOLDER|ZIP", QT_TRANSLATE_NOOP("Words", "The evidence.")},
};
constexpr Option verifyOptions[] = {
    {"journal", "file", "",
     QT_TRANSLATE_NOOP("Words", "The journal, or an export of one, that its lines have to stand "
                                "in.")},
    {"live", "", "",
     QT_TRANSLATE_NOOP("Words", "Ask the service whether it says the same. Only reads.")},
    {"trust", "file", "",
     QT_TRANSLATE_NOOP("Words", "Certificates (PEM) of those who vouch for who signed it.")},
    {"tsa-trust", "file", "",
     QT_TRANSLATE_NOOP("Words", "Certificates (PEM) of those who vouch for who stamped it.")},
    {"cloudtrail", "file", "",
     QT_TRANSLATE_NOOP("Words", "A log file of CloudTrail, JSON or gzip, that has to tell the "
                                "same calls; may be given more than once.")},
};
constexpr Example verifyExamples[] = {
    {"vaultlock-cli evidence verify evidence",
     QT_TRANSLATE_NOOP("Words", "Looks at it: each check, and why where one was not made.")},
    {"vaultlock-cli evidence verify --live evidence",
     QT_TRANSLATE_NOOP("Words", "The same, and whether the service still says so.")},
};

} // namespace

const Command evidenceCommand{
    "evidence",
    QT_TRANSLATE_NOOP("Words", "write, sign, stamp or verify the evidence of a lock"),
    QT_TRANSLATE_NOOP("Words", "Writes what the journal knows of one lock as a folder of files "
                               "for an auditor, and looks at such a folder."),
    taskArguments,
    {},
    evidenceEndings,
    {}};

const Command evidenceMake{
    "evidence make",
    QT_TRANSLATE_NOOP("Words", "write evidence of a lock"),
    QT_TRANSLATE_NOOP("Words",
                      "Writes what the journal knows of one lock: evidence.json, .html and .pdf, "
                      "README.txt, verify.py and SHA256SUMS. The same journal, time, zone and "
                      "fonts make the same bytes. The journal is not changed."),
    {},
    makeOptions,
    {},
    makeExamples,
    true};

const Command evidenceSign{
    "evidence sign",
    QT_TRANSLATE_NOOP("Words", "sign evidence"),
    QT_TRANSLATE_NOOP("Words", "Signs evidence.json, and by it every file that it names: a "
                               "detached CMS signature, evidence.json.p7s. What is not as it was "
                               "made is not signed."),
    folderArguments,
    signOptions,
    {},
    signExamples};

const Command evidenceStamp{
    "evidence stamp",
    QT_TRANSLATE_NOOP("Words", "put a time stamp beside the signature"),
    QT_TRANSLATE_NOOP("Words",
                      "Puts a time stamp (RFC 3161) of the signature beside it, as "
                      "evidence.json.p7s.tsr, once it is one; where evidence.json is not signed, "
                      "one of it, as evidence.json.tsr. Sign first: the stamp shows then that it "
                      "was signed before the certificate expired."),
    folderArguments,
    stampOptions,
    {},
    stampExamples};

const Command evidenceStampRequest{
    "evidence stamp-request",
    QT_TRANSLATE_NOOP("Words", "write a request for a time stamp"),
    QT_TRANSLATE_NOOP("Words", "Writes a request for a time stamp (RFC 3161) of the signature, of "
                               "evidence.json where it is not signed, to be sent to an authority "
                               "by other means: evidence stamp puts its reply in."),
    folderArguments,
    stampRequestOptions,
    {},
    stampRequestExamples};

const Command evidenceVerify{
    "evidence verify",
    QT_TRANSLATE_NOOP("Words", "look at evidence"),
    QT_TRANSLATE_NOOP("Words", "Looks at evidence, a folder or a ZIP file of it, and says of each "
                               "check whether it is ok, FAILED, or was not made and why. Nothing "
                               "is written."),
    verifyArguments,
    verifyOptions,
    {},
    verifyExamples,
    true};

} // namespace vaultlock::usage
