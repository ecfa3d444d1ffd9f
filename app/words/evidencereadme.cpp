// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

QString evidenceReadMe(const QString &vault, const QString &mode, bool hasPdf)
{
    QStringList lines{
        evidenceTitle(vault, mode),
        QString(),
        QStringLiteral("evidence.json      everything; what a signature is over"),
        QStringLiteral("evidence.html      the same to read, in any browser; nothing in it runs"),
    };
    if (hasPdf)
        lines << QStringLiteral("evidence.pdf       the same to print and to keep (PDF/A-1b)");
    lines << QStringLiteral("verify.py          looks at all of it without Vaultlock")
          << QStringLiteral("SHA256SUMS         SHA-256 of these files")
          << QStringLiteral("evidence.json.p7s  where it was signed: a CMS signature (RFC 5652)")
          << QStringLiteral("evidence.json.p7s.tsr")
          << QStringLiteral("                   where that was stamped: a time stamp (RFC 3161)")
          << QStringLiteral("evidence.json.tsr  where it was stamped, but not signed");
    const QString text = lines.join(u'\n') + QStringLiteral(R"(

To look at it without Vaultlock, in this folder:

1. That no file was changed since it was made:

       sha256sum -c SHA256SUMS

   evidence.json has the SHA-256 of the other files, too, so that the signature over it is one over
   them.

2. That the hashes, the journal's lines and the policy agree (Python 3, no packages):

       python3 verify.py

3. Who signed it. CERTS.pem has the certificates of the authorities that you trust:

       openssl cms -verify -binary -inform DER -in evidence.json.p7s \
           -content evidence.json -CAfile CERTS.pem -purpose any -out /dev/null

   -binary is needed: without it, OpenSSL turns line ends into others first. Where the signer's
   certificate has expired since, add -attime SECONDS with the moment of the time stamp
   of evidence.json.p7s. One of evidence.json does not show that it was signed by then.

4. That it was there at a moment. TSA.pem has the authority of the time stamp:

       openssl ts -verify -data evidence.json.p7s -in evidence.json.p7s.tsr -CAfile TSA.pem
       openssl ts -reply -in evidence.json.p7s.tsr -text

   Where it was not signed, leave .p7s out everywhere: the time stamp is of evidence.json then. Where
   its certificate has expired since, add -attime SECONDS with the moment that the second command
   shows.

5. That the service was asked just so: the request IDs in evidence.json stand in the account's
   CloudTrail too (eventSource glacier.amazonaws.com).

With Vaultlock, all of it in one:

       vaultlock-cli evidence verify FOLDER

What a journal's line is: one entry of Vaultlock's journal, as JSON. "previous" is the SHA-256 of the
line before it. Lines about other vaults are not here, nor is one that has the lock ID of a lock that
may still be in progress: of those there is the hash alone. The whole journal proves the rest:
"vaultlock-cli journal export" writes it, and "evidence verify --journal FILE" looks for these
lines in it.
)");
    return text;
}

} // namespace vaultlock::words
