// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "words/connectionwords.h"
#include "words/denialwords.h"
#include "words/visibletext.h"

#include <QStringList>

namespace vaultlock::words {

namespace {

/// UTF-8. In `what`, ": %1" stands for Error::detail (for OtherServiceError: the code) and is left
/// out where that is empty.
struct ErrorSentences
{
    ErrorKind kind;
    const char *what;
    const char *meaning;
    const char *remedy;
};

const char *const mayHaveHappened =
    "The request may have had its effect all the same: only the service can tell.";

const ErrorSentences givenToUs[] = {
    {ErrorKind::InvalidInput, "A value cannot be used: %1.",
     "It was refused here; nothing was sent.", "Correct it and try again."},
    {ErrorKind::InvalidEndpoint, "The endpoint URL cannot be used: %1.",
     "Requests go to an https address, or to http on this computer only, without user name, query "
     "or fragment. Nothing was sent.",
     "Correct the endpoint URL and connect again."},
    {ErrorKind::RegionNotChosen, "No Region is chosen: %1.",
     "Each vault is in one Region, and none is guessed. Nothing was sent.",
     "Choose a Region beside the connection, or give --region. AWS_REGION, or region in the "
     "profile, names one for every time."},
    {ErrorKind::NotUtf8, "The text is not UTF-8: %1.",
     "A policy is sent as UTF-8, byte for byte; other bytes would not mean what they say.",
     "Save the text as UTF-8 and open it again."},
    {ErrorKind::TooLarge, "This is larger than what is accepted: %1.", "Nothing of it was taken.",
     "Make it smaller, or choose another file."},
};

const ErrorSentences thisComputer[] = {
    {ErrorKind::FileNotReadable, "The file could not be read: %1.", "",
     "Check that it is there and that you may read it."},
    {ErrorKind::FileNotWritable, "The file could not be written: %1.",
     "What was to be saved is still in the window, and nowhere else.",
     "Save it in another place, or check the free space and the permissions there."},
    {ErrorKind::JournalUnavailable, "The journal could not be read or written: %1.",
     "Lock IDs are kept there and nowhere else, so no lock is initiated without it.",
     "Check the free space and the permissions of the folder that it is in, then try again."},
    {ErrorKind::SelfTestFailed, "The cryptography did not give its known answers: %1.",
     "Requests signed with it could be wrong, so no connection is made.",
     "Repair or update the OpenSSL library of this computer, then start Vaultlock again."},
    {ErrorKind::SandboxUnavailable, "The sandbox could not be started: %1.",
     "The sandbox runs on this computer only; nothing on AWS is affected.",
     "Start Vaultlock again. If that does not help, check that its data folder can be written."},
};

const ErrorSentences credentials[] = {
    {ErrorKind::NoCredentials, "There are no usable credentials: %1.",
     "Without them a request cannot be signed; nothing was sent.",
     "Choose a profile, or add keys. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and "
     "AWS_SESSION_TOKEN for temporary keys, then start Vaultlock again."},
    {ErrorKind::ExpiredCredentials, "The credentials have expired.",
     "The service would refuse them; nothing was sent.",
     "Get new ones in the way you got these, then connect again."},
    {ErrorKind::InvalidConfiguration, "The configuration of AWS's tools has a fault: %1.",
     "No other identity is tried instead of the one that was asked for. Nothing was sent.",
     "Correct it in the file or the variable that is named, then connect again."},
    {ErrorKind::NoSuchProfile, "There is no profile of this name: %1.", "Nothing was sent.",
     "Choose another profile, or mend the name where it stands."},
    {ErrorKind::SsoLoginNeeded, "You have to sign in to AWS again: %1.",
     "There is no session on this computer, or it has ended. No other identity is tried.",
     "Run that command in a terminal, then connect again. For IAM Identity Center “Sign in…” in "
     "the connection's details does the same."},
    {ErrorKind::SignInFileUnusable, "What a sign-in left here cannot be used: %1.",
     "It is a file of this computer: no service was asked, and no other identity is tried.",
     "Mend what is named, or sign in again, which writes it anew. Then connect again."},
    {ErrorKind::MfaNeeded, "The role needs a code of an MFA device: %1.",
     "Nobody can be asked for it here. Nothing was sent.",
     "Connect in the window, which asks for the code."},
    {ErrorKind::CredentialProcessFailed, "The program that gives the credentials failed: %1.",
     "It is the credential_process of the profile. No other identity is tried; nothing was sent.",
     "Run it in a terminal to see what it says, then connect again."},
    {ErrorKind::RoleNotGranted, "The role was not granted: %1.",
     "Who grants it refused: STS, IAM Identity Center or the metadata service. Glacier was not "
     "asked.",
     "The code of an MFA device is good once, and only while the device shows it. Otherwise the "
     "role must trust who asks for it. Then connect again."},
    {ErrorKind::CredentialsNotFetched, "The credentials could not be fetched: %1.",
     "STS, IAM Identity Center or the metadata service gives them. Glacier was not asked.",
     "Check the network, then connect again. “Test connection” tells how far it goes."},
    {ErrorKind::MetadataTurnedOff, "The credentials would come from the metadata service: %1.",
     "Vaultlock asks it only when that is turned on. Nothing was sent.",
     "Turn on “Container and EC2 metadata” in the connection's details, if this computer is such "
     "a machine."},
    {ErrorKind::KeychainUnavailable, "The keychain of this computer could not be used: %1.",
     "Keys are kept there or nowhere: they are never written to a file.",
     "Unlock the keychain, or use the keys for this session only."},
};

const ErrorSentences theWay[] = {
    {ErrorKind::NameNotResolved, "The address of the service was not found: %1.",
     "There is no network, or the Region or the endpoint URL is mistyped. Nothing was sent.",
     "Check the network, the Region and the endpoint URL, then try again."},
    {ErrorKind::ConnectionRefused, "Nothing answers at the address of the service: %1.",
     "No connection was made; nothing was sent.",
     "Check the endpoint URL and the network, then try again."},
    {ErrorKind::ConnectionLost, "The connection was closed before the whole reply was here.",
     mayHaveHappened, "Check the network, then read the state of the vault again."},
    {ErrorKind::TimedOut, "The service did not answer in time.", mayHaveHappened,
     "Check the network, then read the state of the vault again."},
    {ErrorKind::TlsFailed, "No secure connection could be made: %1.",
     "The server did not prove who it is, or offers only outdated encryption. Nothing was sent.",
     "Check this computer's clock, the endpoint URL and any proxy. Do not go on before the reason "
     "is found."},
    {ErrorKind::NotSecured, "No secure connection came about: %1.",
     "A connection was made, and ended before it was secured. Nothing was sent.",
     "Check the endpoint URL, the network and any proxy, then try again."},
    {ErrorKind::ProxyFailed, "The proxy did not let the request through: %1.",
     "The way to the service leads through a proxy that refuses or does not answer.",
     "Check the proxy settings and what the proxy asks for, then try again."},
    {ErrorKind::Redirected,
     "Something other than the service answered, with a redirect to another place: %1.",
     "It may be the sign-in page of this network. Neither the request nor the signature was sent "
     "on.",
     "If this network asks for a sign-in, open a page in a browser first. Check the endpoint URL, "
     "too."},
    {ErrorKind::ReplyTooLarge, "The reply is larger than any that the service gives.",
     "It was cut off and not used.", "Check the endpoint URL and any proxy, then try again."},
    {ErrorKind::MalformedReply, "The reply is not one that the service gives: %1.",
     "Something else may have answered: a proxy, or a network that asks for a login first. The "
     "reply was not used.",
     "Check the network and the endpoint URL, then read the state again."},
    {ErrorKind::Cancelled, "The request was cancelled.",
     "What is shown is what the service said before.", "Refresh to ask the service again."},
};

const ErrorSentences refusals[] = {
    {ErrorKind::AccessDenied, "The service denied the request.",
     "Either these credentials may not do this, or the vault belongs to another account, or the "
     "vault's lock forbids it.",
     "Read the state of the vault again: it tells whether a lock is the reason."},
    {ErrorKind::NotFound, "The service says that it does not exist.",
     "There is no such vault in this account and Region, or the vault has no lock or policy.",
     "Check the account and the Region, then refresh."},
    {ErrorKind::InvalidParameter, "The service refused a value of the request.",
     "Nothing was changed. When a lock is completed, it means that the lock ID is not the one of "
     "this lock.",
     "See the details for the value, correct it and try again."},
    {ErrorKind::MissingParameter, "The service says that the request lacks a value.",
     "Nothing was changed.", "See the details for what is missing."},
    {ErrorKind::BadRequest, "The service could not make sense of the request.",
     "Nothing was changed.", "See the details for its reason."},
    {ErrorKind::LimitExceeded, "The service says that a limit is reached.",
     "Nothing was changed, and trying again does not help.",
     "See the details for the limit, and the quotas of the account."},
    {ErrorKind::InvalidSignature, "The service says that the signature is wrong.",
     "The secret access key does not belong to the access key ID, or something on the way changed "
     "the request. Nothing was changed.",
     "Check the secret access key and any proxy, then connect again."},
    {ErrorKind::ExpiredToken, "The service says that the credentials have expired.",
     "The request was refused; nothing was changed.",
     "Get new credentials in the way you got these, then connect again."},
    {ErrorKind::UnrecognizedClient, "The service does not know these credentials.",
     "The access key is deleted, not active or of another partition, or its session token is "
     "missing or wrong.",
     "Check the access key, the session token and the Region, then connect again."},
    {ErrorKind::MissingAuthenticationToken, "The service says that the request was not signed.",
     "Every request is signed: something on the way removed the signature.",
     "Check the endpoint URL and any proxy."},
    {ErrorKind::NoLongerSupported, "This account cannot use Glacier vaults.",
     "Since 15 December 2025 Amazon S3 Glacier takes no new customers for vaults; accounts that "
     "keep archives in vaults go on.",
     "Check that these credentials belong to the account that has the vaults."},
};

const ErrorSentences serviceTroubles[] = {
    {ErrorKind::Throttled, "The service says that it is asked too often.",
     "It slows down all requests of this account for a while; the tries that were made are used "
     "up.",
     "Wait a minute, then try again."},
    {ErrorKind::ServiceUnavailable, "The service is not available at the moment.", mayHaveHappened,
     "Wait a little, then read the state of the vault again."},
    {ErrorKind::RequestTimeout, "The service gave up waiting for the request.",
     "The request did not arrive as a whole.", "Check the network, then try again."},
    {ErrorKind::ClockSkewed, "The clock of this computer and the service's are too far apart.",
     "A signature holds only for some minutes around its time. The request was refused.",
     "Set this computer's clock, then try again."},
    {ErrorKind::OtherServiceError, "The service answered with an error that is not known here: %1.",
     "", "See the details for what it says, then read the state of the vault again."},
};

const ErrorSentences theLock[] = {
    {ErrorKind::PolicyHasErrors, "The policy has errors.",
     "The service would refuse it, or it cannot mean what it says. Nothing was sent.",
     "Mend every problem that is marked as an error."},
    {ErrorKind::DangerNotAcknowledged, "A danger in the policy has not been acknowledged.",
     "The service would accept the policy, and the lock would not protect or could not be lived "
     "with. Nothing was sent.",
     "Mend the policy, or acknowledge the danger."},
    {ErrorKind::PolicyMismatch, "The policy on the vault is not the one that was initiated.",
     "Completing the lock would make that other policy permanent. Nothing was completed.",
     "Compare the two. If the one on the vault is not what you want, abort the lock and initiate "
     "it again."},
    {ErrorKind::LockStateChanged, "The vault's lock is not in a state in which this can be done.",
     "It was changed elsewhere, or its 24 hours ended. Nothing was sent.",
     "The window shows what the service says now."},
    {ErrorKind::LockIdStale, "The lock in progress is not the one that this lock ID belongs to.",
     "The lock was aborted or expired, and another was initiated elsewhere. Nothing was sent.",
     "Ask whoever initiated it for its lock ID, or abort it."},
    {ErrorKind::WrongOrigin, "This lock ID belongs to another service.",
     "It was given out by the sandbox, or for another endpoint, partition or account. It was not "
     "sent.",
     "Choose the connection that the lock was initiated with."},
};

template <std::size_t size>
const ErrorSentences *find(const ErrorSentences (&table)[size], ErrorKind kind)
{
    for (const ErrorSentences &sentences : table) {
        if (sentences.kind == kind)
            return &sentences;
    }
    return nullptr;
}

const ErrorSentences *sentencesFor(ErrorKind kind)
{
    const ErrorSentences *const candidates[] = {
        find(givenToUs, kind), find(thisComputer, kind), find(credentials, kind),
        find(theWay, kind),    find(refusals, kind),     find(serviceTroubles, kind),
        find(theLock, kind),
    };
    for (const ErrorSentences *candidate : candidates) {
        if (candidate)
            return candidate;
    }
    return nullptr;
}

/// The first line of such an error's detail is the subject; the rest says where it was looked for.
bool tellsWhereItLooked(ErrorKind kind)
{
    return kind == ErrorKind::NoSuchProfile || kind == ErrorKind::NoCredentials ||
           kind == ErrorKind::InvalidConfiguration;
}

/// Short enough for a sentence, in one line; the details have all of it.
QString subjectOf(const Error &error)
{
    constexpr int longest = 160;
    const bool hasMore = tellsWhereItLooked(error.kind) || error.kind == ErrorKind::TlsFailed;
    QString subject = error.kind == ErrorKind::OtherServiceError ? error.code
                      : hasMore                                  ? error.detail.section(u'\n', 0, 0)
                                                                 : error.detail;
    subject = visible(subject.left(longest + 1).simplified());
    if (subject.size() > longest)
        subject = subject.left(longest - 1) + QChar(0x2026);
    while (subject.endsWith(u'.'))
        subject.chop(1);
    return subject;
}

QString withSubject(const char *sentence, const QString &subject)
{
    QString text = QString::fromUtf8(sentence);
    const QLatin1String place(": %1");
    return text.replace(place, subject.isEmpty() ? QString() : QStringLiteral(": ") + subject);
}

/// The sentence has it already, as a whole.
bool isToldBy(const QString &sentence, QString detail)
{
    detail = visible(detail.simplified());
    while (detail.endsWith(u'.'))
        detail.chop(1);
    return sentence.contains(detail);
}

/// said: what the sentence about it says.
QString detailsOf(const Error &error, const QString &said)
{
    const bool isOfService = !error.code.isEmpty() || error.httpStatus != 0;
    QStringList lines;
    if (!error.code.isEmpty())
        lines.append(QStringLiteral("Code: ") + error.code);
    if (error.httpStatus != 0)
        lines.append(QStringLiteral("HTTP status: ") + QString::number(error.httpStatus));
    if (!error.requestId.isEmpty())
        lines.append(QStringLiteral("Request ID: ") + error.requestId);
    // Where it was looked for is in the meaning already, as a whole.
    const QString detail =
        tellsWhereItLooked(error.kind) ? error.detail.section(u'\n', 0, 0) : error.detail;
    if (!detail.isEmpty() && (isOfService || !isToldBy(said, detail)))
        lines.append((isOfService ? QStringLiteral("Message: ") : QStringLiteral("Detail: ")) +
                     detail);
    return visible(lines.join(u'\n'));
}

struct Denial
{
    lock::LockStage stage;
    const char *meaning;
    const char *remedy;
};

const Denial denials[] = {
    {lock::LockStage::InProgress,
     "The service says that a lock is already in progress on this vault.",
     "Complete or abort that lock. If you wanted to abort or complete it, these credentials may "
     "not: ask who manages them."},
    {lock::LockStage::Locked, "The service says that this vault is already locked.",
     "A locked vault's policy can never be changed or removed by anybody."},
    {lock::LockStage::Unlocked, "The vault has no lock, so a lock is not the reason.",
     "These credentials may not do this, by IAM or by a policy of the organisation, or they "
     "belong to another account: ask who manages them."},
    {lock::LockStage::Expired, "The vault has no lock any more, so a lock is not the reason.",
     "These credentials may not do this, by IAM or by a policy of the organisation, or they "
     "belong to another account: ask who manages them."},
    {lock::LockStage::NoVault, "The service says that there is no such vault.",
     "Check the account and the Region, then refresh."},
};

} // namespace

ErrorWords errorWords(const Error &error)
{
    ErrorWords words;
    if (isDeniedListing(error))
        words = deniedListing(error);
    else if (isDeniedDescription(error))
        words = deniedDescription(error);
    else if (error.party == Party::Stranger)
        words = strangersAnswer(error);
    else if (error.kind == ErrorKind::AccessDenied && error.party != Party::Glacier)
        words = deniedElsewhere(error);
    if (!words.what.isEmpty()) {
        words.details = detailsOf(error, words.what);
        return words;
    }
    if (const ErrorSentences *sentences = sentencesFor(error.kind)) {
        words.what = withSubject(sentences->what, subjectOf(error));
        words.meaning = QString::fromUtf8(sentences->meaning);
        const QString looked = error.detail.section(u'\n', 1).simplified();
        if (tellsWhereItLooked(error.kind) && !looked.isEmpty())
            words.meaning = visible(looked) + u' ' + words.meaning;
        // With a status it was an answer to a request that had left.
        if (error.kind == ErrorKind::ProxyFailed && error.httpStatus == 0)
            words.meaning += QStringLiteral(" Nothing was sent.");
        words.remedy = QString::fromUtf8(sentences->remedy);
    }
    if (error.kind == ErrorKind::RoleNotGranted)
        tellWhoRefusedTheRole(words, error);
    words.details = detailsOf(error, words.what);
    return words;
}

ErrorWords readingErrorWords(const Error &error)
{
    ErrorWords words = errorWords(error);
    if (words.meaning == QLatin1String(mayHaveHappened))
        words.meaning = QStringLiteral("It was only a question, which changes nothing.");
    return words;
}

ErrorWords errorWords(const Error &error, lock::LockStage stage)
{
    ErrorWords words = errorWords(error);
    if (error.kind != ErrorKind::AccessDenied || error.party != Party::Glacier)
        return words;
    for (const Denial &denial : denials) {
        if (denial.stage == stage) {
            words.meaning = QString::fromUtf8(denial.meaning);
            words.remedy = QString::fromUtf8(denial.remedy);
        }
    }
    return words;
}

} // namespace vaultlock::words
