// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/sealchecks.h"

#include "evidence/signature.h"
#include "evidence/timestamp.h"
#include "words/sealwords.h"

namespace vaultlock::evidence {

namespace {

/// The moment of a stamp that is vouched for.
using ProvedTime = std::optional<QDateTime>;

ProvedTime addStampChecks(std::vector<Check> &checks, const Bundle &bundle, const StampPlace &place,
                          const Trust &trust)
{
    const QByteArray text = bundle.value(place.stamped);
    const QByteArray reply = bundle.value(place.stamp);
    const auto facts = stampOver(text, reply);
    if (!facts) {
        checks.push_back(failedCheck("stamp", facts.error().detail));
        return {};
    }
    checks.push_back(passed("stamp", place.stamped == signatureName
                                         ? words::signatureStampedAt(facts->time, facts->authority)
                                         : words::stampedAt(facts->time, facts->authority)));
    if (!trust.stamps) {
        checks.push_back(notGiven("stamp-authority", words::authorityNotNamed(), "--tsa-trust"));
        return {};
    }
    const QString now = authorityObjection(text, reply, *trust.stamps, trust.now);
    const QString then =
        now.isEmpty() ? QString() : authorityObjection(text, reply, *trust.stamps, facts->time);
    if (!then.isEmpty()) {
        checks.push_back(failedCheck("stamp-authority", now));
        return {};
    }
    checks.push_back(
        passed("stamp-authority", now.isEmpty() ? QString() : words::wasVouchedFor(facts->time)));
    return facts->time;
}

/// The moment at which the signature is known to have been there.
ProvedTime addChecksOfAllStamps(std::vector<Check> &checks, const Bundle &bundle,
                                const Trust &trust)
{
    ProvedTime signedBefore;
    if (bundle.contains(signatureStampName))
        signedBefore = addStampChecks(checks, bundle, {signatureName, signatureStampName}, trust);
    if (bundle.contains(stampName))
        addStampChecks(checks, bundle, {evidenceName, stampName}, trust);
    if (checks.empty())
        checks.push_back(notChecked("stamp", words::isNotStamped()));
    return signedBefore;
}

/// Whether it is only for the signer's certificate having expired that nobody vouches for them.
bool hasOnlyExpired(const QByteArray &signature, const QByteArray &trusted,
                    const SignatureFacts &facts, const QDateTime &now)
{
    return facts.validUntil && *facts.validUntil < now &&
           signerObjection(signature, trusted, facts.validUntil->addSecs(-1)).isEmpty();
}

/// signedBefore: when the signature was there, as far as that is shown.
void addSignerCheck(std::vector<Check> &checks, const QByteArray &signature,
                    const SignatureFacts &facts, const Trust &trust, const ProvedTime &signedBefore)
{
    if (!trust.signers) {
        checks.push_back(notGiven("signer", words::signersNotNamed(), "--trust"));
        return;
    }
    const QString now = signerObjection(signature, *trust.signers, trust.now);
    const QString then = now.isEmpty() || !signedBefore
                             ? now
                             : signerObjection(signature, *trust.signers, *signedBefore);
    if (then.isEmpty())
        checks.push_back(
            passed("signer", now.isEmpty() ? QString() : words::wasVouchedFor(*signedBefore)));
    else
        checks.push_back(
            failedCheck("signer", hasOnlyExpired(signature, *trust.signers, facts, trust.now)
                                      ? words::isNotShownToBeSignedBefore(now)
                                      : now));
}

} // namespace

std::vector<Check> sealChecks(const Bundle &bundle, const Trust &trust)
{
    std::vector<Check> checks;
    const ProvedTime signedBefore = addChecksOfAllStamps(checks, bundle, trust);
    if (!bundle.contains(signatureName)) {
        checks.push_back(notChecked("signature", words::isNotSigned()));
        return checks;
    }
    const QByteArray signature = bundle.value(signatureName);
    const auto facts = signatureOver(bundle.value(evidenceName), signature);
    if (!facts) {
        checks.push_back(failedCheck("signature", facts.error().detail));
        return checks;
    }
    checks.push_back(passed("signature", words::signedBy(facts->signer, facts->signedAt)));
    addSignerCheck(checks, signature, *facts, trust, signedBefore);
    return checks;
}

} // namespace vaultlock::evidence
