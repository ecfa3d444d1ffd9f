// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/signing/sigv4.h"

namespace vaultlock::aws {

Result<void> selfTest()
{
    // FIPS 180-4 example "abc".
    if (sha256Hex("abc") != "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        return failure(ErrorKind::SelfTestFailed, QStringLiteral("SHA-256"));

    // RFC 4231, test case 2.
    HmacSha256 hmac;
    if (!hmac.setKey("Jefe") ||
        hmac.sign("what do ya want for nothing?").toHex() !=
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        return failure(ErrorKind::SelfTestFailed, QStringLiteral("HMAC-SHA-256"));

    // Glacier developer guide, "Signing Requests", "Example Signature Calculation".
    const QByteArray time("20120525T002453Z");
    const SigningScope scope{"20120525", "us-east-1", "glacier"};
    const SigningRequest request{"PUT",
                                 "/-/vaults/examplevault",
                                 {},
                                 {{"host", "glacier.us-east-1.amazonaws.com"},
                                  {"x-amz-date", time},
                                  {"x-amz-glacier-version", "2012-06-01"}},
                                 sha256Hex({})};
    Signer signer;
    for (int i = 0; i < 2; ++i) { // the second time with the key that it keeps
        if (signer.signature("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", scope,
                             stringToSign(time, scope, canonicalRequest(request).text)) !=
            "3ce5b2f2fffac9262b4da9256f8d086b4aaf42eba5f111c21681a65a127b7c2a")
            return failure(ErrorKind::SelfTestFailed, QStringLiteral("Signature Version 4"));
    }
    return {};
}

} // namespace vaultlock::aws
