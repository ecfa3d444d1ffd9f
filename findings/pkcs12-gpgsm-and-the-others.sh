#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# OpenSSL 3.0.19, GnuTLS 3.7.9 (certtool), NSS 3.87.1 (pk12util), GnuPG 2.2.40 (gpgsm), Qt 6.4.2, all of
# Debian 12.
#
# A key and its certificate in a file for another tool, as each writes it by itself. NSS reads them all, but
# gpgsm reads none but its own ("encryptedData error at pkcs5PBES2-params"), and that one OpenSSL calls
# "unsupported", since RC2 with 40 bits is in it; Qt's importPkcs12(), which is made of OpenSSL, says false
# to it. What all of them read is OpenSSL's with -keypbe and -certpbe PBE-SHA1-3DES.
#
# It matters to whoever has the key for signing in GnuPG and wants to sign a report with another tool, or
# the other way round: the password is not what is wrong. `openssl pkcs12 -legacy` reads gpgsm's file.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed openssl=3.0.19-1~deb12u2 gpgsm=2.2.40-1.1+deb12u2 libgnutls30=3.7.9-2+deb12u6 \
    qt6-base-dev=6.4.2+dfsg-10
debian gnutls-bin=3.7.9-2+deb12u7 libnss3-tools=2:3.87.1-1+deb12u4 libnss3=2:3.87.1-1+deb12u4

cat >import.cpp <<'END'
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <cstdio>

int main(int, char *words[])
{
    QFile file(QString::fromLatin1(words[1]));
    QSslKey key;
    QSslCertificate certificate;
    if (file.open(QIODevice::ReadOnly))
        std::puts(QSslCertificate::importPkcs12(&file, &key, &certificate, nullptr, "example") ? "yes" : "no");
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC import.cpp -o import $(pkg-config --cflags --libs Qt6Network)
openssl req -x509 -newkey rsa:2048 -nodes -keyout signer.key -out signer.pem -subj '/CN=Signer' \
    -days 30 -addext keyUsage=digitalSignature -addext extendedKeyUsage=emailProtection 2>/dev/null

# gpgsm and pk12util each with a store of keys that is made anew.
by_gpgsm() {
    gpgsm --batch --pinentry-mode loopback --passphrase-fd 3 "$@" 3<<<example 2>/dev/null
}
new_gpgsm() {
    gpgconf --kill all
    rm -rf gnupg
    mkdir -m 700 gnupg
}
new_nss() {
    rm -rf nss
    mkdir nss
    certutil -N -d nss --empty-password
}
export GNUPGHOME="$folder/gnupg"
write() { openssl pkcs12 -export -inkey signer.key -in signer.pem -name Signer -passout pass:example "$@"; }
write -out openssl.p12
write -out 3des.p12 -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES
certtool --to-p12 --load-privkey signer.key --load-certificate signer.pem --p12-name Signer \
    --password example --outder --outfile gnutls.p12 2>/dev/null
new_nss
pk12util -d nss -i openssl.p12 -W example >/dev/null
pk12util -d nss -o nss.p12 -n Signer -W example -K '' >/dev/null
new_gpgsm
by_gpgsm --import 3des.p12
by_gpgsm --export-secret-key-p12 Signer >gpgsm.p12

readers() { # FILE: who has the key out of it
    local names=()
    openssl pkcs12 -in "$1" -passin pass:example -noenc >out 2>/dev/null && names+=(openssl)
    [[ $(./import "$1" 2>/dev/null) == yes ]] && names+=(Qt)
    new_nss
    pk12util -d nss -i "$1" -W example >/dev/null 2>&1 && names+=(pk12util)
    new_gpgsm
    by_gpgsm --import "$1" && names+=(gpgsm)
    echo "${names[*]}"
}
for writer in openssl gnutls nss; do
    expect "as $writer writes it, read by" "$(readers $writer.p12)" 'openssl Qt pk12util'
done
expect 'as gpgsm writes it, read by' "$(readers gpgsm.p12)" 'pk12util gpgsm'
expect 'with PBE-SHA1-3DES, read by' "$(readers 3des.p12)" 'openssl Qt pk12util gpgsm'
openssl pkcs12 -legacy -in gpgsm.p12 -passin pass:example -noenc >out 2>/dev/null && legacy='openssl'
expect '   read with -legacy by' "${legacy:-}" 'openssl'
gpgconf --kill all
tell
