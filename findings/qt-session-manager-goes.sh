#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt 6.4.2 (xcb), libICE 1.0.10, xsm of x11-session-utils 7.7+5 (Debian 12), Xvfb 21.1.7.
#
# A Qt program that finds a session manager of X is registered with it. Where that goes without a word,
# the program ends with it, with status 1 and one line on standard error: by exit() in libICE, out of the
# event loop. exec() does not return, aboutToQuit is not sent, no window is asked to close, and what is in
# memory alone is gone, though the X server is well.
#
# It matters to whoever has something unsaved, or a window that counts the time until something ends. libICE
# takes a handler instead (IceSetIOErrorHandler). Vaultlock has one, and goes on.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed qt6-base-dev=6.4.2+dfsg-10 libice6=2:1.0.10-1 libxaw7=2:1.0.14-1 x11-xserver-utils=7.7+9+b1
debian x11-session-utils=7.7+5

cat >program.cpp <<'END'
#include <QApplication>
#include <QTimer>
#include <QWidget>
#include <cstdio>

int main(int count, char *words[])
{
    QApplication application(count, words);
    QObject::connect(&application, &QApplication::aboutToQuit, [] { std::puts("aboutToQuit"); });
    QWidget window;
    window.show();
    std::printf(application.sessionId().isEmpty() ? "no session\n" : "in a session\n");
    std::fflush(stdout);
    QTimer::singleShot(10000, &application, &QApplication::quit);
    const int status = QApplication::exec();
    std::puts("exec() returned");
    return status;
}
END
# shellcheck disable=SC2046 # flags
g++ -std=c++17 -fPIC program.cpp -o program $(pkg-config --cflags --libs Qt6Widgets)
# xsm starts what is in this file.
cat >"$HOME/.xsmstartup" <<END
sh -c '"$folder/program" >"$folder/said" 2>"$folder/complaint"; echo \$? >"$folder/status"'
END
display
xsm >xsm.log 2>&1 &
manager=$!
children+=("$manager")
until_there() { # FILE: ten seconds at most
    for ((i = 0; i < 100; ++i)); do
        [[ -s "$1" ]] && return
        sleep 0.1
    done
}
until_there said
kill -KILL "$manager"
{ wait "$manager" || true; } 2>/dev/null
until_there status
expect 'what the program said' "$(paste -sd ' ' said)" 'in a session'
expect 'its status' "$(<status)" '1'
expect 'on standard error' "$(grep -o 'ICE default IO error handler doing an exit()' complaint)" \
    'ICE default IO error handler doing an exit()'
xset q >/dev/null && xserver='answers'
expect 'the X server' "${xserver:-}" 'answers'
tell
