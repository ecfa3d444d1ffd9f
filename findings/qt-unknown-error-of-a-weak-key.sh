#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 with OpenSSL 3.0.19, curl 7.88.1 (Debian 12), against a server on loopback.
#
# Debian's OpenSSL refuses a certificate whose key has less than 2048 bits, or that was signed by SHA-1, and
# says which it was; curl passes it on. Qt has no error of its own for it: the one that comes to a program
# is UnspecifiedError (-1), its text "Unknown error", the same for both.
#
# It matters behind proxies that look into TLS, where such certificates live on: who asks for help with
# "Unknown error" gets none. Vaultlock looks at the keys and signatures of the chain itself.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 openssl=3.0.19-1~deb12u2 curl=7.88.1-10+deb12u14

cat >get.cpp <<'END'
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <cstdio>

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QString::fromLatin1(words[1])));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(QString::fromLatin1(words[2])));
    request.setSslConfiguration(tls);
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            std::printf("%d %s", int(error.error()), qPrintable(error.errorString()));
    });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [] { std::printf("encrypted"); });
    QObject::connect(reply, &QNetworkReply::encrypted, &application, &QCoreApplication::quit);
    QObject::connect(reply, &QNetworkReply::finished, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC get.cpp -o get $(pkg-config --cflags --libs Qt6Network)
openssl req -x509 -newkey rsa:2048 -nodes -keyout issuer.key -out issuer.pem -subj /CN=Issuer -days 30 2>/dev/null

serve() { # BITS DIGEST
    openssl req -newkey "rsa:$1" -nodes -keyout server.key -out server.csr -subj /CN=localhost \
        -addext subjectAltName=IP:127.0.0.1 2>/dev/null
    openssl x509 -req -in server.csr -CA issuer.pem -CAkey issuer.key -CAcreateserial "$2" -days 30 \
        -copy_extensions copy -out server.pem 2>/dev/null
    openssl s_server -accept 127.0.0.1:0 -www -cert server.pem -key server.key \
        -cipher DEFAULT@SECLEVEL=0 >accepts 2>/dev/null &
    children+=($!)
    until grep -q '^ACCEPT .*:' accepts; do sleep 0.1; done
    url="https://127.0.0.1:$(sed -n 's/^ACCEPT .*://p' accepts)/"
}
qt() { timeout 20 ./get "$url" issuer.pem; }
by_curl() { curl -sS -o /dev/null --max-time 20 --cacert issuer.pem "$url" 2>&1 | sed -n '1s/.*problem: //p'; }
serve 2048 -sha256
expect 'Qt, 2048 bits, SHA-256' "$(qt)" 'encrypted'
serve 1024 -sha256
expect 'Qt, 1024 bits, SHA-256' "$(qt)" '-1 Unknown error'
expect 'curl, 1024 bits, SHA-256' "$(by_curl)" 'EE certificate key too weak'
serve 2048 -sha1
expect 'Qt, 2048 bits, SHA-1' "$(qt)" '-1 Unknown error'
expect 'curl, 2048 bits, SHA-1' "$(by_curl)" 'CA signature digest algorithm too weak'
tell
