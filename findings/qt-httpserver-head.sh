#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt HTTP Server 6.4.2 (Debian 12: qt6-httpserver-dev 6.4.2-1).
#
# A route made by QHttpServer::route() answers HEAD as well, and sends the body after the head: what
# comes next on a kept connection is taken for the beginning of the next reply. No reply has a Date, which
# RFC 9110 (6.6.1) asks of a server with a clock. `Expect: 100-continue` is never answered, so that a
# client waits until it loses its patience. And request.url() has the port 0, whatever the port.
#
# It matters to whoever makes a stand-in for a service of it: SigV4 clients learn by Date how far their
# clock is off, and Vaultlock counts the 24 hours by it.
# Vaultlock's sandbox speaks by Boost.Beast (app/sandbox/README.md).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-httpserver-dev=6.4.2-1 qt6-base-dev=6.4.2+dfsg-10

cat >server.cpp <<'END'
#include <QCoreApplication>
#include <QHttpServer>
#include <cstdio>

int main(int count, char **words)
{
    QCoreApplication application(count, words);
    QHttpServer server;
    server.route("/", [](const QHttpServerRequest &request) {
        return QStringLiteral("port %1").arg(request.url().port());
    });
    std::printf("%d\n", int(server.listen(QHostAddress::LocalHost)));
    std::fflush(stdout);
    return application.exec();
}
END
includes=/usr/include/x86_64-linux-gnu/qt6
g++ -std=c++17 -fPIC server.cpp -o server -I$includes -I$includes/QtCore -I$includes/QtNetwork \
    -I$includes/QtHttpServer -lQt6HttpServer -lQt6Network -lQt6Core
./server >port 2>/dev/null &
children+=($!)
until [[ -s port ]]; do sleep 0.1; done

answer() { # REQUEST: what comes within a second
    exec 3<>"/dev/tcp/127.0.0.1/$(<port)"
    printf '%b' "$1" >&3
    timeout 1 cat <&3 || true
    exec 3>&-
}
answer 'HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n' >head.txt
expect 'HEAD, the body' "$(sed '1,/^\r$/d' head.txt)" 'port 0'
expect 'HEAD, the length told' "$(grep -oi '^content-length: [0-9]*' head.txt)" 'Content-Length: 6'
answer 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n' >get.txt
expect 'GET, the names of its headers' "$(sed -nE '2,$s/^([A-Za-z-]+):.*/\1/p' get.txt | paste -sd ' ')" \
    'Content-Type Content-Length'
expect 'Expect: 100-continue, after a second' \
    "$(answer 'POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n')" ''
tell
