#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# OpenSSL 3.0.19, GnuTLS 3.7.9 (certtool) and GnuPG 2.2.40 with libksba 1.6.3 (gpgsm), all Debian 12.
#
# OpenSSL signs a file detached as CMS, and verifies every signature below itself. With -keyid, which
# names the signer by the key's identifier (RFC 5652, version 3), gpgsm cannot read it at all ("BER
# error"). With RSASSA-PSS as it comes from OpenSSL, with the longest salt, certtool says that the
# signature is wrong; with a salt as long as the digest (-keyopt rsa_pss_saltlen:32) it is right. With
# -nocerts, too, certtool says wrong although the certificate is among those that it was told to trust,
# not that it lacks one (--load-certificate mends it). What all three take is what
# `openssl cms -sign -binary` does without any of these, also with -cades.
#
# It matters to whoever signs a vault lock's policy or report to be verified for decades by whatever is
# there then: choose the plain form, and try it with two tools.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed openssl=3.0.19-1~deb12u2 gpgsm=2.2.40-1.1+deb12u2 libksba8=1.6.3-2 \
    libgnutls30=3.7.9-2+deb12u6
debian gnutls-bin=3.7.9-2+deb12u7

openssl req -x509 -newkey rsa:2048 -nodes -keyout signer.key -out signer.pem -subj '/CN=Signer' \
    -days 30 -addext keyUsage=digitalSignature -addext extendedKeyUsage=emailProtection 2>/dev/null
printf 'a policy\nits second line\n' >policy
export GNUPGHOME="$folder/gnupg"
mkdir -m 700 gnupg
echo disable-crl-checks >gnupg/gpgsm.conf
openssl x509 -in signer.pem -noout -fingerprint -sha1 | sed 's/.*=//; s/$/ S/' >gnupg/trustlist.txt
gpgsm --quiet --import signer.pem 2>/dev/null

verified() { # WITH-GPGSM OPTION…
    local -r with_gpgsm="$1"
    local openssl=no certtool gpgsm=''
    shift
    openssl cms -sign -binary -in policy -signer signer.pem -inkey signer.key -outform DER \
        -out signature "$@" 2>/dev/null
    openssl cms -verify -binary -inform DER -in signature -content policy -CAfile signer.pem \
        -certfile signer.pem -out /dev/null 2>/dev/null && openssl=yes
    certtool --p7-verify --inder --infile signature --load-data policy \
        --load-ca-certificate signer.pem >said 2>&1 || true
    certtool=$(sed -nE 's/.*Signature status: ([a-z ]+).*/\1/p' said)
    if [[ "$with_gpgsm" == gpgsm ]]; then
        gpgsm --verify signature policy >said 2>&1 || true
        gpgsm=", gpgsm: $(grep -oE 'Good signature|BER error' said)"
    fi
    printf 'openssl: %s, certtool: %s%s' "$openssl" "$certtool" "$gpgsm"
}
expect 'as it is' "$(verified gpgsm)" 'openssl: yes, certtool: ok, gpgsm: Good signature'
expect '-cades' "$(verified gpgsm -cades)" 'openssl: yes, certtool: ok, gpgsm: Good signature'
expect '-keyid' "$(verified gpgsm -keyid)" 'openssl: yes, certtool: ok, gpgsm: BER error'
expect '-nocerts' "$(verified gpgsm -nocerts)" \
    'openssl: yes, certtool: verification failed, gpgsm: Good signature'
expect '-keyopt rsa_padding_mode:pss' "$(verified without -keyopt rsa_padding_mode:pss)" \
    'openssl: yes, certtool: verification failed'
expect '   the salt as long as the digest' \
    "$(verified without -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:32)" \
    'openssl: yes, certtool: ok'
gpgconf --kill all
tell
