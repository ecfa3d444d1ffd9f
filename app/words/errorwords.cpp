// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "language/words.h"
#include "words/connectionwords.h"
#include "words/denialwords.h"
#include "words/visibletext.h"

#include <QRegularExpression>
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

const char *const mayHaveHappened = QT_TRANSLATE_NOOP(
    "Words", "The request may have had its effect all the same: only the service can tell.");

const ErrorSentences givenToUs[] = {
    {ErrorKind::InvalidInput, QT_TRANSLATE_NOOP("Words", "A value cannot be used: %1."),
     QT_TRANSLATE_NOOP("Words", "It was refused here; nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Correct it and try again.")},
    {ErrorKind::InvalidEndpoint, QT_TRANSLATE_NOOP("Words", "The endpoint URL cannot be used: %1."),
     QT_TRANSLATE_NOOP("Words", "Requests go to an https address, or to http on this computer "
                                "only, without user name, query "
                                "or fragment. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Correct the endpoint URL and connect again.")},
    {ErrorKind::RegionNotChosen, QT_TRANSLATE_NOOP("Words", "No Region is chosen: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "Each vault is in one Region, and none is guessed. Nothing was sent."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Choose a Region beside the connection, or give --region. AWS_REGION, or region in the "
         "profile, names one for every time.")},
    {ErrorKind::NotUtf8, QT_TRANSLATE_NOOP("Words", "The text is not UTF-8: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "A policy is sent as UTF-8, byte for byte; other bytes would not mean what they say."),
     QT_TRANSLATE_NOOP("Words", "Save the text as UTF-8 and open it again.")},
    {ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Words", "This is larger than what is accepted: %1."),
     QT_TRANSLATE_NOOP("Words", "Nothing of it was taken."),
     QT_TRANSLATE_NOOP("Words", "Make it smaller, or choose another file.")},
};

const ErrorSentences thisComputer[] = {
    {ErrorKind::FileNotReadable, QT_TRANSLATE_NOOP("Words", "The file could not be read: %1."), "",
     QT_TRANSLATE_NOOP("Words", "Check that it is there and that you may read it.")},
    {ErrorKind::FileNotWritable, QT_TRANSLATE_NOOP("Words", "The file could not be written: %1."),
     QT_TRANSLATE_NOOP("Words", "What was to be saved is still in the window, and nowhere else."),
     QT_TRANSLATE_NOOP(
         "Words", "Save it in another place, or check the free space and the permissions there.")},
    {ErrorKind::JournalUnavailable,
     QT_TRANSLATE_NOOP("Words", "The journal could not be read or written: %1."),
     QT_TRANSLATE_NOOP(
         "Words", "Lock IDs are kept there and nowhere else, so no lock is initiated without it."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Check the free space and the permissions of the folder that it is in, then try again.")},
    {ErrorKind::SelfTestFailed,
     QT_TRANSLATE_NOOP("Words", "The cryptography did not give its known answers: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "Requests signed with it could be wrong, so no connection is made."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Repair or update the OpenSSL library of this computer, then start Vaultlock again.")},
    {ErrorKind::SandboxUnavailable,
     QT_TRANSLATE_NOOP("Words", "The sandbox could not be started: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "The sandbox runs on this computer only; nothing on AWS is affected."),
     QT_TRANSLATE_NOOP("Words", "Start Vaultlock again. If that does not help, check that its data "
                                "folder can be written.")},
};

const ErrorSentences credentials[] = {
    {ErrorKind::NoCredentials, QT_TRANSLATE_NOOP("Words", "There are no usable credentials: %1."),
     QT_TRANSLATE_NOOP("Words", "Without them a request cannot be signed; nothing was sent."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Choose a profile, or add keys. Or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and "
         "AWS_SESSION_TOKEN for temporary keys, then start Vaultlock again.")},
    {ErrorKind::ExpiredCredentials, QT_TRANSLATE_NOOP("Words", "The credentials have expired."),
     QT_TRANSLATE_NOOP("Words", "The service would refuse them; nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Get new ones in the way you got these, then connect again.")},
    {ErrorKind::InvalidConfiguration,
     QT_TRANSLATE_NOOP("Words", "The configuration of AWS's tools has a fault: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "No other identity is tried instead of the one that was asked for. Nothing was sent."),
     QT_TRANSLATE_NOOP(
         "Words", "Correct it in the file or the variable that is named, then connect again.")},
    {ErrorKind::NoSuchProfile, QT_TRANSLATE_NOOP("Words", "There is no profile of this name: %1."),
     QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Choose another profile, or mend the name where it stands.")},
    {ErrorKind::SsoLoginNeeded, QT_TRANSLATE_NOOP("Words", "You have to sign in to AWS again: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "There is no session on this computer, or it has ended. No other identity is tried."),
     QT_TRANSLATE_NOOP("Words", "Run that command in a terminal, then connect again. For IAM "
                                "Identity Center “Sign in…” in "
                                "the connection's details does the same.")},
    {ErrorKind::SignInFileUnusable,
     QT_TRANSLATE_NOOP("Words", "What a sign-in left here cannot be used: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "It is a file of this computer: no service was asked, and no other identity is tried."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Mend what is named, or sign in again, which writes it anew. Then connect again.")},
    {ErrorKind::MfaNeeded,
     QT_TRANSLATE_NOOP("Words", "The role needs a code of an MFA device: %1."),
     QT_TRANSLATE_NOOP("Words", "Nobody can be asked for it here. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Connect in the window, which asks for the code.")},
    {ErrorKind::CredentialProcessFailed,
     QT_TRANSLATE_NOOP("Words", "The program that gives the credentials failed: %1."),
     QT_TRANSLATE_NOOP("Words", "It is the credential_process of the profile. No other identity is "
                                "tried; nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Run it in a terminal to see what it says, then connect again.")},
    {ErrorKind::RoleNotGranted, QT_TRANSLATE_NOOP("Words", "The role was not granted: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Who grants it refused: STS, IAM Identity Center or the metadata service. Glacier was not "
         "asked."),
     QT_TRANSLATE_NOOP("Words", "The code of an MFA device is good once, and only while the device "
                                "shows it. Otherwise the "
                                "role must trust who asks for it. Then connect again.")},
    {ErrorKind::CredentialsNotFetched,
     QT_TRANSLATE_NOOP("Words", "The credentials could not be fetched: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "STS, IAM Identity Center or the metadata service gives them. Glacier was not asked."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Check the network, then connect again. “Test connection” tells how far it goes.")},
    {ErrorKind::MetadataTurnedOff,
     QT_TRANSLATE_NOOP("Words", "The credentials would come from the metadata service: %1."),
     QT_TRANSLATE_NOOP("Words", "Vaultlock asks it only when that is turned on. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Turn on “Container and EC2 metadata” in the connection's details, "
                                "if this computer is such "
                                "a machine.")},
    {ErrorKind::KeychainUnavailable,
     QT_TRANSLATE_NOOP("Words", "The keychain of this computer could not be used: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "Keys are kept there or nowhere: they are never written to a file."),
     QT_TRANSLATE_NOOP("Words", "Unlock the keychain, or use the keys for this session only.")},
};

const ErrorSentences theWay[] = {
    {ErrorKind::NameNotResolved,
     QT_TRANSLATE_NOOP("Words", "The address of the service was not found: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "There is no network, or the Region or the endpoint URL is mistyped. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words",
                       "Check the network, the Region and the endpoint URL, then try again.")},
    {ErrorKind::ConnectionRefused,
     QT_TRANSLATE_NOOP("Words", "Nothing answers at the address of the service: %1."),
     QT_TRANSLATE_NOOP("Words", "No connection was made; nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Check the endpoint URL and the network, then try again.")},
    {ErrorKind::ConnectionLost,
     QT_TRANSLATE_NOOP("Words", "The connection was closed before the whole reply was here."),
     mayHaveHappened,
     QT_TRANSLATE_NOOP("Words", "Check the network, then read the state of the vault again.")},
    {ErrorKind::TimedOut, QT_TRANSLATE_NOOP("Words", "The service did not answer in time."),
     mayHaveHappened,
     QT_TRANSLATE_NOOP("Words", "Check the network, then read the state of the vault again.")},
    {ErrorKind::TlsFailed, QT_TRANSLATE_NOOP("Words", "No secure connection could be made: %1."),
     QT_TRANSLATE_NOOP("Words", "The server did not prove who it is, or offers only outdated "
                                "encryption. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Check this computer's clock, the endpoint URL and any proxy. Do "
                                "not go on before the reason "
                                "is found.")},
    {ErrorKind::NotSecured, QT_TRANSLATE_NOOP("Words", "No secure connection came about: %1."),
     QT_TRANSLATE_NOOP("Words",
                       "A connection was made, and ended before it was secured. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words",
                       "Check the endpoint URL, the network and any proxy, then try again.")},
    {ErrorKind::ProxyFailed,
     QT_TRANSLATE_NOOP("Words", "The proxy did not let the request through: %1."),
     QT_TRANSLATE_NOOP(
         "Words", "The way to the service leads through a proxy that refuses or does not answer."),
     QT_TRANSLATE_NOOP("Words",
                       "Check the proxy settings and what the proxy asks for, then try again.")},
    {ErrorKind::Redirected,
     QT_TRANSLATE_NOOP(
         "Words",
         "Something other than the service answered, with a redirect to another place: %1."),
     QT_TRANSLATE_NOOP("Words", "It may be the sign-in page of this network. Neither the request "
                                "nor the signature was sent "
                                "on."),
     QT_TRANSLATE_NOOP("Words", "If this network asks for a sign-in, open a page in a browser "
                                "first. Check the endpoint URL, "
                                "too.")},
    {ErrorKind::ReplyTooLarge,
     QT_TRANSLATE_NOOP("Words", "The reply is larger than any that the service gives."),
     QT_TRANSLATE_NOOP("Words", "It was cut off and not used."),
     QT_TRANSLATE_NOOP("Words", "Check the endpoint URL and any proxy, then try again.")},
    {ErrorKind::MalformedReply,
     QT_TRANSLATE_NOOP("Words", "The reply is not one that the service gives: %1."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Something else may have answered: a proxy, or a network that asks for a login first. The "
         "reply was not used."),
     QT_TRANSLATE_NOOP("Words",
                       "Check the network and the endpoint URL, then read the state again.")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Words", "The request was cancelled."),
     QT_TRANSLATE_NOOP("Words", "What is shown is what the service said before."),
     QT_TRANSLATE_NOOP("Words", "Refresh to ask the service again.")},
};

const ErrorSentences refusals[] = {
    {ErrorKind::AccessDenied, QT_TRANSLATE_NOOP("Words", "The service denied the request."),
     QT_TRANSLATE_NOOP("Words", "Either these credentials may not do this, or the vault belongs to "
                                "another account, or the "
                                "vault's lock forbids it."),
     QT_TRANSLATE_NOOP(
         "Words", "Read the state of the vault again: it tells whether a lock is the reason.")},
    {ErrorKind::NotFound, QT_TRANSLATE_NOOP("Words", "The service says that it does not exist."),
     QT_TRANSLATE_NOOP(
         "Words",
         "There is no such vault in this account and Region, or the vault has no lock or policy."),
     QT_TRANSLATE_NOOP("Words", "Check the account and the Region, then refresh.")},
    {ErrorKind::InvalidParameter,
     QT_TRANSLATE_NOOP("Words", "The service refused a value of the request."),
     QT_TRANSLATE_NOOP("Words", "Nothing was changed. When a lock is completed, it means that the "
                                "lock ID is not the one of "
                                "this lock."),
     QT_TRANSLATE_NOOP("Words", "See the details for the value, correct it and try again.")},
    {ErrorKind::MissingParameter,
     QT_TRANSLATE_NOOP("Words", "The service says that the request lacks a value."),
     QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Words", "See the details for what is missing.")},
    {ErrorKind::BadRequest,
     QT_TRANSLATE_NOOP("Words", "The service could not make sense of the request."),
     QT_TRANSLATE_NOOP("Words", "Nothing was changed."),
     QT_TRANSLATE_NOOP("Words", "See the details for its reason.")},
    {ErrorKind::LimitExceeded,
     QT_TRANSLATE_NOOP("Words", "The service says that a limit is reached."),
     QT_TRANSLATE_NOOP("Words", "Nothing was changed, and trying again does not help."),
     QT_TRANSLATE_NOOP("Words", "See the details for the limit, and the quotas of the account.")},
    {ErrorKind::InvalidSignature,
     QT_TRANSLATE_NOOP("Words", "The service says that the signature is wrong."),
     QT_TRANSLATE_NOOP("Words", "The secret access key does not belong to the access key ID, or "
                                "something on the way changed "
                                "the request. Nothing was changed."),
     QT_TRANSLATE_NOOP("Words", "Check the secret access key and any proxy, then connect again.")},
    {ErrorKind::ExpiredToken,
     QT_TRANSLATE_NOOP("Words", "The service says that the credentials have expired."),
     QT_TRANSLATE_NOOP("Words", "The request was refused; nothing was changed."),
     QT_TRANSLATE_NOOP("Words",
                       "Get new credentials in the way you got these, then connect again.")},
    {ErrorKind::UnrecognizedClient,
     QT_TRANSLATE_NOOP("Words", "The service does not know these credentials."),
     QT_TRANSLATE_NOOP(
         "Words",
         "The access key is deleted, not active or of another partition, or its session token is "
         "missing or wrong."),
     QT_TRANSLATE_NOOP(
         "Words", "Check the access key, the session token and the Region, then connect again.")},
    {ErrorKind::MissingAuthenticationToken,
     QT_TRANSLATE_NOOP("Words", "The service says that the request was not signed."),
     QT_TRANSLATE_NOOP("Words",
                       "Every request is signed: something on the way removed the signature."),
     QT_TRANSLATE_NOOP("Words", "Check the endpoint URL and any proxy.")},
    {ErrorKind::NoLongerSupported,
     QT_TRANSLATE_NOOP("Words", "This account cannot use Glacier vaults."),
     QT_TRANSLATE_NOOP("Words", "Since 15 December 2025 Amazon S3 Glacier takes no new customers "
                                "for vaults; accounts that "
                                "keep archives in vaults go on."),
     QT_TRANSLATE_NOOP("Words",
                       "Check that these credentials belong to the account that has the vaults.")},
};

const ErrorSentences serviceTroubles[] = {
    {ErrorKind::Throttled,
     QT_TRANSLATE_NOOP("Words", "The service says that it is asked too often."),
     QT_TRANSLATE_NOOP("Words", "It slows down all requests of this account for a while; the tries "
                                "that were made are used "
                                "up."),
     QT_TRANSLATE_NOOP("Words", "Wait a minute, then try again.")},
    {ErrorKind::ServiceUnavailable,
     QT_TRANSLATE_NOOP("Words", "The service is not available at the moment."), mayHaveHappened,
     QT_TRANSLATE_NOOP("Words", "Wait a little, then read the state of the vault again.")},
    {ErrorKind::RequestTimeout,
     QT_TRANSLATE_NOOP("Words", "The service gave up waiting for the request."),
     QT_TRANSLATE_NOOP("Words", "The request did not arrive as a whole."),
     QT_TRANSLATE_NOOP("Words", "Check the network, then try again.")},
    {ErrorKind::ClockSkewed,
     QT_TRANSLATE_NOOP("Words", "The clock of this computer and the service's are too far apart."),
     QT_TRANSLATE_NOOP(
         "Words",
         "A signature holds only for some minutes around its time. The request was refused."),
     QT_TRANSLATE_NOOP("Words", "Set this computer's clock, then try again.")},
    {ErrorKind::OtherServiceError,
     QT_TRANSLATE_NOOP("Words", "The service answered with an error that is not known here: %1."),
     "",
     QT_TRANSLATE_NOOP(
         "Words", "See the details for what it says, then read the state of the vault again.")},
};

const ErrorSentences theLock[] = {
    {ErrorKind::PolicyHasErrors, QT_TRANSLATE_NOOP("Words", "The policy has errors."),
     QT_TRANSLATE_NOOP(
         "Words", "The service would refuse it, or it cannot mean what it says. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Mend every problem that is marked as an error.")},
    {ErrorKind::DangerNotAcknowledged,
     QT_TRANSLATE_NOOP("Words", "A danger in the policy has not been acknowledged."),
     QT_TRANSLATE_NOOP("Words", "The service would accept the policy, and the lock would not "
                                "protect or could not be lived "
                                "with. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Mend the policy, or acknowledge the danger.")},
    {ErrorKind::PolicyMismatch,
     QT_TRANSLATE_NOOP("Words", "The policy on the vault is not the one that was initiated."),
     QT_TRANSLATE_NOOP(
         "Words",
         "Completing the lock would make that other policy permanent. Nothing was completed."),
     QT_TRANSLATE_NOOP("Words", "Compare the two. If the one on the vault is not what you want, "
                                "abort the lock and initiate "
                                "it again.")},
    {ErrorKind::LockStateChanged,
     QT_TRANSLATE_NOOP("Words", "The vault's lock is not in a state in which this can be done."),
     QT_TRANSLATE_NOOP("Words",
                       "It was changed elsewhere, or its 24 hours ended. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "The window shows what the service says now.")},
    {ErrorKind::LockIdStale,
     QT_TRANSLATE_NOOP("Words",
                       "The lock in progress is not the one that this lock ID belongs to."),
     QT_TRANSLATE_NOOP(
         "Words",
         "The lock was aborted or expired, and another was initiated elsewhere. Nothing was sent."),
     QT_TRANSLATE_NOOP("Words", "Ask whoever initiated it for its lock ID, or abort it.")},
    {ErrorKind::WrongOrigin, QT_TRANSLATE_NOOP("Words", "This lock ID belongs to another service."),
     QT_TRANSLATE_NOOP("Words", "It was given out by the sandbox, or for another endpoint, "
                                "partition or account. It was not "
                                "sent."),
     QT_TRANSLATE_NOOP("Words", "Choose the connection that the lock was initiated with.")},
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
    QString text = Words::tr(sentence);
    // Of a language, too, that has a colon of its own.
    static const QRegularExpression place(QStringLiteral("([:\\x{ff1a}] ?)%1"));
    const auto found = place.match(text);
    if (found.hasMatch())
        text.replace(found.capturedStart(), found.capturedLength(),
                     subject.isEmpty() ? QString() : found.captured(1) + subject);
    return text;
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
        lines.append(Words::tr("Code: ") + error.code);
    if (error.httpStatus != 0)
        lines.append(Words::tr("HTTP status: ") + QString::number(error.httpStatus));
    if (!error.requestId.isEmpty())
        lines.append(Words::tr("Request ID: ") + error.requestId);
    // Where it was looked for is in the meaning already, as a whole.
    const QString detail =
        tellsWhereItLooked(error.kind) ? error.detail.section(u'\n', 0, 0) : error.detail;
    if (!detail.isEmpty() && (isOfService || !isToldBy(said, detail)))
        lines.append((isOfService ? Words::tr("Message: ") : Words::tr("Detail: ")) + detail);
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
     QT_TRANSLATE_NOOP("Words",
                       "The service says that a lock is already in progress on this vault."),
     QT_TRANSLATE_NOOP("Words", "Complete or abort that lock. If you wanted to abort or complete "
                                "it, these credentials may "
                                "not: ask who manages them.")},
    {lock::LockStage::Locked,
     QT_TRANSLATE_NOOP("Words", "The service says that this vault is already locked."),
     QT_TRANSLATE_NOOP("Words",
                       "A locked vault's policy can never be changed or removed by anybody.")},
    {lock::LockStage::Unlocked,
     QT_TRANSLATE_NOOP("Words", "The vault has no lock, so a lock is not the reason."),
     QT_TRANSLATE_NOOP(
         "Words",
         "These credentials may not do this, by IAM or by a policy of the organisation, or they "
         "belong to another account: ask who manages them.")},
    {lock::LockStage::Expired,
     QT_TRANSLATE_NOOP("Words", "The vault has no lock any more, so a lock is not the reason."),
     QT_TRANSLATE_NOOP(
         "Words",
         "These credentials may not do this, by IAM or by a policy of the organisation, or they "
         "belong to another account: ask who manages them.")},
    {lock::LockStage::NoVault,
     QT_TRANSLATE_NOOP("Words", "The service says that there is no such vault."),
     QT_TRANSLATE_NOOP("Words", "Check the account and the Region, then refresh.")},
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
    words.kind = error.kind;
    if (!words.what.isEmpty()) {
        words.details = detailsOf(error, words.what);
        return words;
    }
    if (const ErrorSentences *sentences = sentencesFor(error.kind)) {
        words.what = withSubject(sentences->what, subjectOf(error));
        words.meaning = Words::tr(sentences->meaning);
        const QString looked = error.detail.section(u'\n', 1).simplified();
        if (tellsWhereItLooked(error.kind) && !looked.isEmpty())
            words.meaning = visible(looked) + u' ' + words.meaning;
        // With a status it was an answer to a request that had left.
        if (error.kind == ErrorKind::ProxyFailed && error.httpStatus == 0)
            words.meaning += Words::tr(" Nothing was sent.");
        words.remedy = Words::tr(sentences->remedy);
    }
    if (error.kind == ErrorKind::RoleNotGranted)
        tellWhoRefusedTheRole(words, error);
    words.details = detailsOf(error, words.what);
    return words;
}

ErrorWords readingErrorWords(const Error &error)
{
    ErrorWords words = errorWords(error);
    if (words.meaning == Words::tr(mayHaveHappened))
        words.meaning = Words::tr("It was only a question, which changes nothing.");
    return words;
}

ErrorWords errorWords(const Error &error, lock::LockStage stage)
{
    ErrorWords words = errorWords(error);
    if (error.kind != ErrorKind::AccessDenied || error.party != Party::Glacier)
        return words;
    for (const Denial &denial : denials) {
        if (denial.stage == stage) {
            words.meaning = Words::tr(denial.meaning);
            words.remedy = Words::tr(denial.remedy);
        }
    }
    return words;
}

} // namespace vaultlock::words
