// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, as data. Logic switches on the kind; the sentences for people are in app/words.
#pragma once

#include <QMetaType>
#include <QString>

namespace vaultlock {

enum class ErrorKind {
    // What was given to us
    InvalidInput,    // text that cannot be what it was given as; detail says which
    InvalidEndpoint, // an endpoint URL that is refused before any request
    RegionNotChosen, // nobody has named one; detail: where it was looked for
    NotUtf8,         // a file or text that is not UTF-8
    TooLarge,        // over a limit of ours; detail says which

    // This computer
    FileNotReadable,
    FileNotWritable,
    JournalUnavailable, // the journal could not be opened, read or flushed to disk
    SelfTestFailed,     // the cryptography did not give its known answers
    SandboxUnavailable,

    // Credentials
    NoCredentials,
    ExpiredCredentials,
    InvalidConfiguration, // of AWS's tools; detail: `~/.aws/config:12: [profile x] key: problem`
    NoSuchProfile,        // detail: its name
    SsoLoginNeeded,       // detail: the command to run
    SignInFileUnusable,   // what a sign-in left is broken or out of reach; detail: path and why
    MfaNeeded,            // and nobody can be asked for the code; detail: the device
    CredentialProcessFailed,
    RoleNotGranted,        // STS or IAM Identity Center refused; detail: its message
    CredentialsNotFetched, // they did not answer, or not as they do; detail: what came
    MetadataTurnedOff, // a container's or an instance's credentials, which the user has not allowed
    KeychainUnavailable,

    // The way to the service
    NameNotResolved,
    ConnectionRefused,
    ConnectionLost, // closed before the whole reply was here
    TimedOut,
    TlsFailed,
    NotSecured, // connected, and closed before TLS was there: nothing was sent
    ProxyFailed,
    Redirected,
    ReplyTooLarge,
    MalformedReply, // an answer that is not the service's; of a Stranger: what came instead
    Cancelled,

    // What the service says
    AccessDenied,
    NotFound,
    InvalidParameter,
    MissingParameter,
    BadRequest,
    LimitExceeded,
    Throttled,
    ServiceUnavailable,
    RequestTimeout,
    ClockSkewed,
    InvalidSignature,
    ExpiredToken,
    UnrecognizedClient,
    MissingAuthenticationToken,
    NoLongerSupported, // an account without Glacier storage
    OtherServiceError, // a code that we do not know; it is in `code`

    // The lock itself
    PolicyHasErrors,       // findings of severity error stand
    DangerNotAcknowledged, // detail names the finding
    PolicyMismatch,        // what is installed is not what was initiated
    LockStateChanged,      // the lock is not (any more) in a state in which this can be done
    LockIdStale,           // the lock in progress is another than the one that the ID belongs to
    WrongOrigin,           // a lock ID that belongs to another service
};

/// Who refused, or answered otherwise than it does.
enum class Party {
    Glacier, // and where it does not matter
    Sts,
    IdentityCenter,
    SignIn, // AWS Sign-In, of `aws login`
    Metadata,
    Stranger, // none of them: a network's sign-in page, a proxy that nobody has set
};

/// One failure. Values only, any thread. No field ever holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::InvalidInput;
    QString code;       ///< the service's own code, else empty
    int httpStatus = 0; ///< 0 where no reply came
    QString requestId;  ///< x-amzn-RequestId, else empty
    QString detail;     ///< plain text for the details: the service's message, a path, a host
    Party party = Party::Glacier;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace vaultlock

Q_DECLARE_METATYPE(vaultlock::Error)
