// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/sealchecks.h"

#include "evidence/signature.h"
#include "evidence/timestamp.h"
#include "words/verificationwords.h"

namespace vaultlock::evidence {

namespace {

/// The moment of a stamp that is vouched for.
using ProvedTime = std::optional<QDateTime>;

ProvedTime addStampChecks(std::vector<Check> &checks, const Bundle &bundle, const Trust &trust)
{
    if (!bundle.contains(stampName)) {
        checks.push_back(notChecked("stamp", words::isNotStamped()));
        return {};
    }
    const QByteArray text = bundle.value(evidenceName);
    const QByteArray reply = bundle.value(stampName);
    const auto facts = stampOver(text, reply);
    if (!facts) {
        checks.push_back(failedCheck("stamp", facts.error().detail));
        return {};
    }
    checks.push_back(passed("stamp", words::stampedAt(facts->time, facts->authority)));
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

void addSignerCheck(std::vector<Check> &checks, const QByteArray &signature, const Trust &trust,
                    const ProvedTime &stamped)
{
    if (!trust.signers) {
        checks.push_back(notGiven("signer", words::signersNotNamed(), "--trust"));
        return;
    }
    const QString now = signerObjection(signature, *trust.signers, trust.now);
    const QString then =
        now.isEmpty() || !stamped ? now : signerObjection(signature, *trust.signers, *stamped);
    if (!then.isEmpty())
        checks.push_back(failedCheck("signer", now));
    else
        checks.push_back(
            passed("signer", now.isEmpty() ? QString() : words::wasVouchedFor(*stamped)));
}

} // namespace

std::vector<Check> sealChecks(const Bundle &bundle, const Trust &trust)
{
    std::vector<Check> checks;
    const ProvedTime stamped = addStampChecks(checks, bundle, trust);
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
    addSignerCheck(checks, signature, trust, stamped);
    return checks;
}

} // namespace vaultlock::evidence
