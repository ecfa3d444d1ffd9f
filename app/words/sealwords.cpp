// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sealwords.h"

#include "language/words.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

QString sealOfName(const char *sentence, const QString &name)
{
    return Words::tr(sentence).arg(visible(name));
}

QString nameOfAuthority(const QString &authority)
{
    return authority.isEmpty() ? Words::tr("somebody without a name") : visible(authority);
}

} // namespace

QString isNoKeyFile()
{
    return Words::tr("it is no PKCS#12 file with a key and its certificate");
}

QString isSignedAlready()
{
    return Words::tr("it is signed already; --replace puts another signature in its place");
}

QString isNoSignature()
{
    return Words::tr("it is no CMS signature");
}

QString signatureIsNotDetached()
{
    return Words::tr("the signature brings a text of its own");
}

QString signerIsMissing()
{
    return Words::tr("it is not signed by exactly one whose certificate is in it");
}

QString signatureIsWeak()
{
    return Words::tr("it is signed over a hash that can be forged");
}

QString nobodyIsTrusted()
{
    return Words::tr("the file of authorities has no certificate");
}

QString isNoStamp()
{
    return Words::tr("it is no time stamp");
}

QString stampWasRefused()
{
    return Words::tr("the authority refused to stamp it");
}

QString stampIsOfAnother()
{
    return Words::tr("the time stamp is of another text");
}

QString stampIsNoAnswer()
{
    return Words::tr("the time stamp is no answer to what was asked");
}

QString isNotStamped()
{
    return Words::tr("it has no time stamp");
}

QString authorityNotNamed()
{
    return Words::tr("no authorities for time stamps were named");
}

QString isNotSigned()
{
    return Words::tr("it is not signed");
}

QString signersNotNamed()
{
    return Words::tr("no authorities were named");
}

QString keyFileNotOpened(const QString &reason)
{
    return sealOfName(
        QT_TRANSLATE_NOOP("Words",
                          "the passphrase is wrong, or the file is not read by this OpenSSL (%1)"),
        reason);
}

QString notForSignatures(const QString &name)
{
    return sealOfName(
        QT_TRANSLATE_NOOP("Words", "the certificate of %1 is not for signing documents"), name);
}

QString certificateHasNoTimes(const QString &name)
{
    return sealOfName(
        QT_TRANSLATE_NOOP("Words", "the certificate of %1 does not say how long it is valid"),
        name);
}

QString certificateIsNotYetValid(const QString &name, const QDateTime &from)
{
    return Words::tr("the certificate of %1 is not valid before %2")
        .arg(visible(name), from.toUTC().toString(Qt::ISODate));
}

QString certificateHasExpired(const QString &name, const QDateTime &until)
{
    return Words::tr("the certificate of %1 expired at %2")
        .arg(visible(name), until.toUTC().toString(Qt::ISODate));
}

QString isNotShownToBeSignedBefore(const QString &objection)
{
    return Words::tr("%1; nothing shows that it was signed before: that takes a time stamp of the "
                     "signature")
        .arg(objection);
}

QString signatureDoesNotFit(const QString &reason)
{
    return sealOfName(QT_TRANSLATE_NOOP("Words", "the signature is not over this text (%1)"),
                      reason);
}

QString notVouchedFor(const QString &name, const QString &reason)
{
    return Words::tr("none of the authorities vouches for %1: %2")
        .arg(visible(name), visible(reason));
}

QString wasVouchedFor(const QDateTime &stamped)
{
    return Words::tr("as it was at the moment of the time stamp, %1; not any more")
        .arg(stamped.toUTC().toString(Qt::ISODate));
}

QString stampedAt(const QDateTime &time, const QString &authority)
{
    return Words::tr("it was there at %1, says %2")
        .arg(time.toUTC().toString(Qt::ISODate), nameOfAuthority(authority));
}

QString signatureStampedAt(const QDateTime &time, const QString &authority)
{
    return Words::tr("its signature was there at %1, says %2")
        .arg(time.toUTC().toString(Qt::ISODate), nameOfAuthority(authority));
}

QString signedBy(const QString &signer, const std::optional<QDateTime> &signedAt)
{
    return signedAt ? Words::tr("by %1, at %2 by their own clock")
                          .arg(visible(signer), signedAt->toUTC().toString(Qt::ISODate))
                    : Words::tr("by %1").arg(visible(signer));
}

} // namespace vaultlock::words
