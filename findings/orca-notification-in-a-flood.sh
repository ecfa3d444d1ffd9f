#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Orca 43.1, at-spi2-core 2.46.0, GTK 3.24.38 (Debian 12), Xvfb 21.1.7.
#
# Orca speaks a widget of the role "notification" when it becomes visible. While more than fifty events
# wait in its queue it throws most of them away, this one too, and says nothing about it: a program that
# changes many labels and announces something in the same moment is not heard. So the announcement of
# what a page has come to gets lost with the page's own changes; a few seconds later the same one is spoken.
#
# It matters to whoever announces something together with the change that it is about. Vaultlock waits
# until its window has come to rest.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed orca=43.1-1 at-spi2-core=2.46.0-5 openbox=3.6.1-10 speech-dispatcher=0.11.4-2 \
    libgtk-3-0=3.24.38-2~deb12u3 gir1.2-gtk-3.0=3.24.38-2~deb12u3

cat >announces.py <<'END'
import sys
import gi
gi.require_version("Gtk", "3.0")
gi.require_version("Atk", "1.0")
from gi.repository import Atk, GLib, Gtk

sentence, changes, rest = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
window = Gtk.Window(title="example")
box = Gtk.Box(orientation=Gtk.Orientation.VERTICAL)
labels = [Gtk.Label(label=f"label {i}") for i in range(40)]
for label in labels:
    box.add(label)
news = Gtk.Label(label=sentence)
news.get_accessible().set_role(Atk.Role.NOTIFICATION)
news.set_no_show_all(True)
box.add(news)
window.add(box)
window.show_all()

def change():
    for i in range(changes):
        labels[i % 40].set_text(f"text {i}")
    if rest:
        GLib.timeout_add(rest, news.show)
    else:
        news.show()

GLib.timeout_add(3000, change)
GLib.timeout_add(10000, Gtk.main_quit)
Gtk.main()
END
cat >session.bash <<'END'
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
export GSETTINGS_BACKEND=memory NO_AT_BRIDGE=0 XDG_CONFIG_HOME="$PWD/config"
openbox >/dev/null 2>&1 &
mkdir -p "$XDG_CONFIG_HOME/speech-dispatcher"
printf 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n' >"$XDG_CONFIG_HOME/speech-dispatcher/speechd.conf"
timeout 120 orca --replace --debug-file "$PWD/orca.log" >/dev/null 2>&1 &
for ((i = 0; i < 200; ++i)); do
    grep -q 'Screen reader on' orca.log 2>/dev/null && break
    sleep 0.1
done
# The last one makes Orca write what it still has of the others into its log.
for example in 'Calm is over:0:0' 'Flood is over:200:0' 'Rest is over:200:3000' 'End:400:0'; do
    IFS=: read -r sentence changes rest <<<"$example"
    timeout 20 /usr/bin/python3 announces.py "$sentence" "$changes" "$rest"
done
kill %3
END
display
timeout -k 1 130 dbus-run-session -- bash session.bash </dev/null >session.log 2>&1 || true

spoken() { # SENTENCE
    grep 'SPEECH OUTPUT' orca.log | grep -q "$1" && echo spoken || echo 'not spoken'
}
expect 'announced alone' "$(spoken 'Calm is over')" 'spoken'
expect 'with 200 labels changed in the same moment' "$(spoken 'Flood is over')" 'not spoken'
expect 'three seconds after them' "$(spoken 'Rest is over')" 'spoken'
tell
