// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/commandwords.h"

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
     "Correct the endpoint URL, which is that of --endpoint-url or of the place that is named."},
    {ErrorKind::TooLarge, "Make it smaller, or give another file."},
    {ErrorKind::SelfTestFailed,
     "Repair or update the OpenSSL library of this computer, then run the command again."},
    {ErrorKind::SandboxUnavailable, "Run the command again."},
    {ErrorKind::NoCredentials,
     "Name a profile with --connection profile:NAME. Or set AWS_ACCESS_KEY_ID and "
     "AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary keys."},
    {ErrorKind::ExpiredCredentials,
     "Get new ones in the way you got these, then run the command again."},
    {ErrorKind::InvalidConfiguration,
     "Correct it in the file or the variable that is named, then run the command again."},
    {ErrorKind::NoSuchProfile,
     "Name another profile with --connection profile:NAME, or check the name in those files."},
    {ErrorKind::SsoLoginNeeded, "Run that command first, then this one again."},
    {ErrorKind::SignInFileUnusable,
     "Mend what is named, or sign in again, which writes it anew. Then run the command again."},
    {ErrorKind::RegionNotChosen,
     "Give --region. AWS_REGION, or region in the profile, names one for every time."},
    {ErrorKind::MfaNeeded,
     "No command asks for a code. Give the keys of a session that was begun with one, in "
     "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN; or use vaultlock, which "
     "asks."},
    {ErrorKind::CredentialProcessFailed,
     "Run that program by itself to see what it says, then run the command again."},
    {ErrorKind::RoleNotGranted, "The role must trust who asks for it. Then run the command again."},
    {ErrorKind::CredentialsNotFetched, "Check the network, then run the command again."},
    {ErrorKind::MetadataTurnedOff,
     "No command asks it. Give keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another "
     "profile; or use vaultlock, where it can be turned on."},
    {ErrorKind::KeychainUnavailable, "Unlock the keychain, then run the command again."},
    {ErrorKind::Cancelled, "Run the command again."},
    {ErrorKind::NotFound, "Check the account and the Region."},
    {ErrorKind::InvalidSignature,
     "Check the secret access key and any proxy, then run the command again."},
    {ErrorKind::ExpiredToken,
     "Get new credentials in the way you got these, then run the command again."},
    {ErrorKind::UnrecognizedClient,
     "Check the access key, the session token and the Region, then run the command again."},
};

} // namespace

ErrorWords commandErrorWords(const Error &error)
{
    ErrorWords words = readingErrorWords(error);
    // Those of who refused, and of what came instead, are more than the kind's.
    const bool isOfParty = error.party != Party::Glacier && error.party != Party::Sts;
    words.remedy.replace(QLatin1String("connect again"), QLatin1String("run the command again"));
    if (isOfParty)
        return words;
    const auto *own =
        std::find_if(std::begin(commandRemedies), std::end(commandRemedies),
                     [&error](const CommandRemedy &remedy) { return remedy.kind == error.kind; });
    if (own != std::end(commandRemedies))
        words.remedy = QString::fromUtf8(own->remedy);
    return words;
}

QString nothingToWatch()
{
    return QStringLiteral("No lock is in progress, so there is nothing to watch.");
}

QString noWayToRemindYet()
{
    return QStringLiteral(
        "There is no notification service here yet: reminders are seen only once there is one.");
}

QString watchedAlready()
{
    return QStringLiteral("Another vaultlock watches already.");
}

QString takenByTheWindow()
{
    return QStringLiteral("The window that is open has it. For another window: --new-window");
}

} // namespace vaultlock::words
