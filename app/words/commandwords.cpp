// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/commandwords.h"

#include "language/words.h"

#include <algorithm>
#include <iterator>

namespace vaultlock::words {

namespace {

struct CommandRemedy
{
    ErrorKind kind;
    const char *remedy;
};

/// Where the window's (errorwords.cpp) speaks of what only the window has.
const CommandRemedy commandRemedies[] = {
    {ErrorKind::InvalidEndpoint,
     QT_TRANSLATE_NOOP("Words", "Correct the endpoint URL, which is that of --endpoint-url or of "
                                "the place that is named.")},
    {ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Words", "Make it smaller, or give another file.")},
    {ErrorKind::SelfTestFailed,
     QT_TRANSLATE_NOOP(
         "Words",
         "Repair or update the OpenSSL library of this computer, then run the command again.")},
    {ErrorKind::SandboxUnavailable, QT_TRANSLATE_NOOP("Words", "Run the command again.")},
    {ErrorKind::NoCredentials,
     QT_TRANSLATE_NOOP(
         "Words", "Name a profile with --connection profile:NAME. Or set AWS_ACCESS_KEY_ID and "
                  "AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys.")},
    {ErrorKind::ExpiredCredentials,
     QT_TRANSLATE_NOOP("Words",
                       "Get new ones in the way you got these, then run the command again.")},
    {ErrorKind::InvalidConfiguration,
     QT_TRANSLATE_NOOP(
         "Words",
         "Correct it in the file or the variable that is named, then run the command again.")},
    {ErrorKind::NoSuchProfile,
     QT_TRANSLATE_NOOP(
         "Words",
         "Name another profile with --connection profile:NAME, or check the name in those files.")},
    {ErrorKind::SsoLoginNeeded,
     QT_TRANSLATE_NOOP("Words", "Run that command first, then this one again.")},
    {ErrorKind::SignInFileUnusable,
     QT_TRANSLATE_NOOP("Words", "Mend what is named, or sign in again, which writes it anew. Then "
                                "run the command again.")},
    {ErrorKind::RegionNotChosen,
     QT_TRANSLATE_NOOP(
         "Words",
         "Give --region. AWS_REGION, or region in the profile, names one for every time.")},
    {ErrorKind::MfaNeeded,
     QT_TRANSLATE_NOOP(
         "Words",
         "No command asks for a code. Give the keys of a session that was begun with one, in "
         "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; or use vaultlock, which "
         "asks.")},
    {ErrorKind::CredentialProcessFailed,
     QT_TRANSLATE_NOOP(
         "Words", "Run that program by itself to see what it says, then run the command again.")},
    {ErrorKind::RoleNotGranted,
     QT_TRANSLATE_NOOP("Words",
                       "The role must trust who asks for it. Then run the command again.")},
    {ErrorKind::CredentialsNotFetched,
     QT_TRANSLATE_NOOP("Words", "Check the network, then run the command again.")},
    {ErrorKind::MetadataTurnedOff,
     QT_TRANSLATE_NOOP(
         "Words",
         "No command asks it. Give keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another "
         "profile; or use vaultlock, where it can be turned on.")},
    {ErrorKind::KeychainUnavailable,
     QT_TRANSLATE_NOOP("Words", "Unlock the keychain, then run the command again.")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Words", "Run the command again.")},
    {ErrorKind::NotFound, QT_TRANSLATE_NOOP("Words", "Check the account and the Region.")},
    {ErrorKind::InvalidSignature,
     QT_TRANSLATE_NOOP("Words",
                       "Check the secret access key and any proxy, then run the command again.")},
    {ErrorKind::ExpiredToken,
     QT_TRANSLATE_NOOP(
         "Words", "Get new credentials in the way you got these, then run the command again.")},
    {ErrorKind::UnrecognizedClient,
     QT_TRANSLATE_NOOP(
         "Words",
         "Check the access key, the session token and the Region, then run the command again.")},
};

} // namespace

ErrorWords commandErrorWords(const Error &error)
{
    ErrorWords words = readingErrorWords(error);
    // Those of who refused, and of what came instead, are more than the kind's.
    const bool isOfParty = error.party != Party::Glacier && error.party != Party::Sts;
    words.remedy.replace(Words::tr("connect again"), Words::tr("run the command again"));
    if (isOfParty)
        return words;
    const auto *own =
        std::find_if(std::begin(commandRemedies), std::end(commandRemedies),
                     [&error](const CommandRemedy &remedy) { return remedy.kind == error.kind; });
    if (own != std::end(commandRemedies))
        words.remedy = Words::tr(own->remedy);
    return words;
}

QString nothingToWatch()
{
    return Words::tr("No lock is in progress, so there is nothing to watch.");
}

QString noWayToRemindYet()
{
    return Words::tr(
        "There is no notification service here yet: reminders are seen only once there is one.");
}

QString watchedAlready()
{
    return Words::tr("Another vaultlock watches already.");
}

QString takenByTheWindow()
{
    return Words::tr("The window that is open has it. For another window: --new-window");
}

} // namespace vaultlock::words
