#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (QNetworkAccessManager), curl 7.88.1, python3-requests 2.28.1 (Debian 12), against a server on
# loopback.
#
# A server reads a POST and closes the connection without a word. RFC 9110 (9.2.2) asks that a method that
# may not be repeated is not sent again by itself. Qt sends it again, on a connection that was never used
# before, too; where the second is answered, the program sees one request with status 200. curl does so
# on a connection that it keeps, and not on a new one. Python's requests does neither. Qt is kept from it
# by a body that cannot be rewound (ContentReSendError, 205).
#
# It matters to whoever sends what has to happen once: the second InitiateVaultLock is refused, and the
# lock ID of the first was in the reply that got lost. Vaultlock's bodies cannot be rewound.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 curl=7.88.1-10+deb12u14 python3-requests=2.28.1+dfsg-1

cat >server.mjs <<'END'
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

let answered = false; // of two POSTs the second
const server = createServer((request, reply) => {
    request.on('data', () => {}).on('end', () => {
        if (request.method === 'POST') {
            appendFileSync('posts', request.url + '\n');
            answered = !answered;
            if (answered) return request.socket.destroy();
        }
        reply.writeHead(200, { 'content-length': 0 }).end();
    });
});
server.listen(0, '127.0.0.1', () => {
    writeFileSync('port.new', String(server.address().port));
    renameSync('port.new', 'port');
});
END
cat >post.cpp <<'END'
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <cstdio>
#include <cstring>

struct Once : QIODevice
{
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 size() const override { return 4; }
    qint64 bytesAvailable() const override { return 4 - read; }
    qint64 readData(char *data, qint64 size) override
    {
        const int taken = int(qMin<qint64>(size, 4 - read));
        std::memcpy(data, "body" + read, taken);
        read += taken;
        return taken > 0 ? taken : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
    int read = 0;
};

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QString::fromLatin1(words[1])));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
    Once once;
    once.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QNetworkReply *reply = nullptr;
    if (words[2][0] == 'o') {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, 4);
        reply = network.post(request, &once);
    } else {
        reply = network.post(request, QByteArray("body"));
    }
    QObject::connect(reply, &QNetworkReply::finished, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    std::printf("status %d, error %d",
                reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), int(reply->error()));
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC post.cpp -o post $(pkg-config --cflags --libs Qt6Network)

seen() { # COMMAND…: what it says, and how often its POST came, by a server of its own
    local server
    rm -f port posts
    node server.mjs >server.log 2>&1 &
    server=$!
    for ((i = 0; i < 100; ++i)); do
        [[ -s port ]] && break
        sleep 0.1
    done
    url="http://127.0.0.1:$(<port)"
    printf '%s, sent %s' "$("$@" 2>/dev/null)" "$(wc -l <posts)"
    kill "$server"
}
qt() { ./post "$url/" "$1"; }
by_curl() { curl -s -o /dev/null "$@" -w 'status %{http_code}\n' --max-time 10 -d body "$url/" | tail -n 1; }
by_curl_kept() { by_curl "$url/" --next -s -o /dev/null; }
by_requests() {
    /usr/bin/python3 -c '
import sys, requests
session = requests.Session()
session.get(sys.argv[1])
try:
    print("status", session.post(sys.argv[1], data="body").status_code)
except requests.exceptions.ConnectionError:
    print("ConnectionError")' "$url/"
}
expect 'Qt, a new connection' "$(seen qt bytes)" 'status 200, error 0, sent 2'
expect 'Qt, a body that cannot be rewound' "$(seen qt once)" 'status 0, error 205, sent 1'
expect 'curl, a new connection' "$(seen by_curl)" 'status 000, sent 1'
expect 'curl, a kept connection' "$(seen by_curl_kept)" 'status 200, sent 2'
expect 'requests, a kept connection' "$(seen by_requests)" 'ConnectionError, sent 1'
tell
