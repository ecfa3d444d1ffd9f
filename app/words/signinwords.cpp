// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/signinwords.h"

#include "language/words.h"
#include "words/errorwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

QString signInInstruction(const QDateTime &expiry, const QTimeZone &zone)
{
    return Words::tr("Open the address in a browser, here or on another device, see that it "
                     "shows this code, and allow the access. The code is good until %1.")
        .arg(momentText(expiry, zone));
}

QString signInDelayed(const Error &error)
{
    return errorWords(error).what + Words::tr(" It is asked again until the code runs out.");
}

QString signInEnd(aws::DeviceSignIn::End end, const Error &error)
{
    using End = aws::DeviceSignIn::End;
    switch (end) {
    case End::SignedIn:
        return Words::tr("You are signed in.");
    case End::Expired:
        return Words::tr("Nobody allowed the access before the code ran out. Nothing was "
                         "kept. Ask for a new code.");
    case End::Unreachable:
        return Words::tr("The code ran out while IAM Identity Center could not be asked. ") +
               errorWords(error).what + Words::tr(" Nothing was kept. Ask for a new code.");
    case End::Denied:
        return Words::tr("The access was denied in the browser. Nothing was kept.");
    case End::Failed:
        break;
    }
    if (error.kind == ErrorKind::FileNotWritable)
        return Words::tr("The sign-in could not be kept on this computer: %1. Make that place "
                         "writable for you, then ask for a new code. You are not signed in.")
            .arg(visible(error.detail));
    QStringList sentences{errorWords(error).what};
    if (error.kind == ErrorKind::OtherServiceError && !error.detail.isEmpty())
        sentences.append(Words::tr("IAM Identity Center says: %1").arg(visible(error.detail)));
    sentences.append(Words::tr("You are not signed in."));
    return sentences.join(u' ');
}

} // namespace vaultlock::words
