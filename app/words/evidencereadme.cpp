// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/evidencewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

/// The files, and what each is.
QStringList readMeFiles(bool hasPdf, const EvidenceSeals &seals)
{
    QStringList lines{
        QStringLiteral("evidence.json      everything; what a signature is over"),
        QStringLiteral("evidence.html      the same to read, in any browser; nothing in it runs"),
    };
    if (hasPdf)
        lines << QStringLiteral("evidence.pdf       the same to print and to keep (PDF/A-1b)");
    lines << QStringLiteral("verify.py          looks at all of it without Vaultlock")
          << QStringLiteral("SHA256SUMS         SHA-256 of these files");
    if (seals.isSigned)
        lines << QStringLiteral("evidence.json.p7s  a CMS signature of evidence.json (RFC 5652)");
    if (seals.isSigned && seals.isStamped)
        lines << QStringLiteral("evidence.json.p7s.tsr")
              << QStringLiteral("                   a time stamp of that signature (RFC 3161)");
    else if (seals.isStamped)
        lines << QStringLiteral("evidence.json.tsr  a time stamp of evidence.json (RFC 3161)");
    return lines;
}

const char *const sumsStep = R"(That no file was changed since it was made:

       sha256sum -c SHA256SUMS

   evidence.json has the SHA-256 of the other files, too, so that the signature over it is one over
   them.)";

const char *const scriptStep =
    R"(That the hashes, the journal's lines and the policy agree (Python 3, no packages):

       python3 verify.py

   What it did not look at, it says. "python3 verify.py CERTS.pem TSA.pem" looks at signature and
   time stamp, too, by openssl, and shows the commands: CERTS.pem has the certificates of the
   authorities that you trust to say who signed it, TSA.pem those for the time stamp. Where a
   certificate has expired since, it is looked at as of the moment of the time stamp.)";

const char *const signatureStep =
    R"(Who signed it. CERTS.pem has the certificates of the authorities that you trust:

       openssl cms -verify -binary -inform DER -in evidence.json.p7s \
           -content evidence.json -CAfile CERTS.pem -purpose any -out /dev/null

   -binary is needed: without it, OpenSSL turns line ends into others first.)";

const char *const expiredSigner = R"( Where the signer's
   certificate has expired since, add -attime SECONDS with the moment of the time stamp
   of evidence.json.p7s.)";

const char *const stampStep =
    R"(That it was there at a moment. TSA.pem has the authority of the time stamp:

       openssl ts -verify -data %1 -in %1.tsr -CAfile TSA.pem
       openssl ts -reply -in %1.tsr -text

   Where its certificate has expired since, add -attime SECONDS with the moment that the second
   command shows.)";

const char *const trailStep =
    R"(That the service was asked just so: the request IDs in evidence.json stand in the account's
   CloudTrail too (eventSource glacier.amazonaws.com).)";

/// What had not been done yet when this was written, and this text cannot know of.
QString sealedSince(const EvidenceSeals &seals)
{
    if (seals.isSigned && seals.isStamped)
        return {};
    const char *what = seals.isSigned    ? "It was not stamped"
                       : seals.isStamped ? "It was not signed"
                                         : "It was neither signed nor stamped";
    return QStringLiteral(R"(%1 when this text was written. If that was done since, SHA256SUMS
names the files more that came by it, and verify.py looks at them.

)")
        .arg(QString::fromLatin1(what));
}

const char *const readMeEnd = R"(With Vaultlock, all of it in one:

       vaultlock-cli evidence verify FOLDER

What a journal's line is: one entry of Vaultlock's journal, as JSON. "previous" is the SHA-256 of the
line before it. Lines about other vaults are not here, nor is one that has the lock ID of a lock that
may still be in progress: of those there is the hash alone. The whole journal proves the rest:
"vaultlock-cli journal export" writes it, and "evidence verify --journal FILE" looks for these
lines in it.

What "quoted" is, in a line of the kind initiate-allowed or complete-allowed: lines of colleagues'
journals, whole, by which the team's rule of four eyes allowed that step. The rule is the team's own,
and AWS does not enforce it. "vaultlock-cli team export" writes each journal of the team as
WRITER.jsonl; the line with a NUMBER there has to have the hash that evidence.json has in "fourEyes":

       sed -n NUMBERp WRITER.jsonl | tr -d '\n' | sha256sum
)";

} // namespace

QString evidenceReadMe(const QString &vault, const QString &mode, bool hasPdf,
                       const EvidenceSeals &seals)
{
    QStringList steps{QString::fromUtf8(sumsStep), QString::fromUtf8(scriptStep)};
    if (seals.isSigned)
        steps << QString::fromUtf8(signatureStep) +
                     (seals.isStamped ? QString::fromUtf8(expiredSigner) : QString());
    if (seals.isStamped)
        steps << QString::fromUtf8(stampStep).arg(
            seals.isSigned ? QStringLiteral("evidence.json.p7s") : QStringLiteral("evidence.json"));
    steps << QString::fromUtf8(trailStep);
    QString text = evidenceTitle(vault, mode) + QStringLiteral("\n\n") +
                   readMeFiles(hasPdf, seals).join(u'\n') +
                   QStringLiteral("\n\nTo look at it without Vaultlock, in this folder:\n\n");
    for (qsizetype i = 0; i < steps.size(); ++i)
        text +=
            QString::number(i + 1) + QStringLiteral(". ") + steps.at(i) + QStringLiteral("\n\n");
    return text + sealedSince(seals) + QString::fromUtf8(readMeEnd);
}

} // namespace vaultlock::words
