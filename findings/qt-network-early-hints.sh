#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (QNetworkAccessManager), curl 7.88.1, python3-requests 2.28.1 (Debian 12), against a server on
# loopback.
#
# Before its reply a server may send as many interim ones as it likes, and a client has to read past them
# (RFC 9110, 15.2). Qt does so with 100. A 102 (Processing) or 103 (Early Hints) it takes for the reply: the
# program is told of status 103, of no error and of no body, and the reply itself, whatever it says, is
# thrown away with the connection. So does Python's requests. curl reads past all of them.
#
# It matters to whoever asks a service behind somebody else's proxy or content network by Qt: "no error" is
# no success, only 2xx is.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 curl=7.88.1-10+deb12u14 python3-requests=2.28.1+dfsg-1

cat >server.mjs <<'END'
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

// /103 sends that first.
const server = createServer((request, reply) => {
    const interim = request.url.slice(1);
    if (interim === '103') reply.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    else if (interim === '102') reply.writeProcessing();
    else reply.writeContinue();
    setTimeout(() => reply.writeHead(200, { 'content-length': 5 }).end('reply'), 100);
});
server.listen(0, '127.0.0.1', () => {
    writeFileSync('port.new', String(server.address().port));
    renameSync('port.new', 'port');
});
END
cat >get.cpp <<'END'
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <cstdio>

int main(int count, char *words[])
{
    QCoreApplication application(count, words);
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(QString::fromLatin1(words[1]))));
    QObject::connect(reply, &QNetworkReply::finished, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    std::printf("status %d, error %d, body '%s'",
                reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), int(reply->error()),
                reply->readAll().constData());
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC get.cpp -o get $(pkg-config --cflags --libs Qt6Network)
node server.mjs &
children+=($!)
until [[ -s port ]]; do sleep 0.1; done
url="http://127.0.0.1:$(<port)"
by_requests() {
    /usr/bin/python3 -c '
import sys, requests
reply = requests.get(sys.argv[1])
print(f"status {reply.status_code}, body {reply.text!r}")' "$1"
}
expect 'Qt, 100 before 200' "$(./get "$url/100")" "status 200, error 0, body 'reply'"
expect 'Qt, 102 before 200' "$(./get "$url/102")" "status 102, error 0, body ''"
expect 'Qt, 103 before 200' "$(./get "$url/103")" "status 103, error 0, body ''"
for status in 102 103; do
    expect "curl, $status before 200" \
        "$(curl -s --max-time 10 -w ', status %{http_code}' "$url/$status")" 'reply, status 200'
    expect "requests, $status before 200" "$(by_requests "$url/$status")" "status $status, body ''"
done
tell
