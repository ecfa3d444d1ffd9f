# SPDX-License-Identifier: GPL-3.0-or-later
# What the findings share: sourced by each, run by nobody. Makes the temporary folder $folder, goes
# there, and removes it at the end, after ending what was started in the background.

folder=$(mktemp -d)
children=()
differences=0

leave() {
    ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null || true
    rm -rf "$folder"
}
trap leave EXIT
cd "$folder" || exit 2
export HOME="$folder/home" LC_ALL=C.UTF-8
mkdir "$HOME"

# debian PACKAGE=VERSION…: unpacked in $folder/debian, not installed.
debian() {
    mkdir -p "$folder/debian/archives"
    if ! (cd "$folder/debian/archives" && apt-get download -qq -o APT::Sandbox::User=root "$@"); then
        echo "These packages of Debian 12 cannot be had here: $*" >&2
        exit 2
    fi
    for archive in "$folder"/debian/archives/*.deb; do dpkg -x "$archive" "$folder/debian"; done
    export PATH="$folder/debian/usr/bin:$PATH"
    export LD_LIBRARY_PATH="$folder/debian/usr/lib/x86_64-linux-gnu:$folder/debian/usr/lib"
}

# installed PACKAGE=VERSION…: what cannot be unpacked beside the system has to be there.
installed() {
    local wanted version
    for wanted in "$@"; do
        version=$(dpkg-query -W -f='${Version}' "${wanted%%=*}" 2>/dev/null) || version='none'
        [[ "$version" == "${wanted#*=}" ]] && continue
        echo "Wants ${wanted%%=*} ${wanted#*=} of Debian 12; here: $version" >&2
        exit 2
    done
}

# packages NAME@VERSION…: of npm, in $folder/node_modules, without running their scripts.
packages() { npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" "$@" >&2; }

# display: a virtual one of its own, as DISPLAY.
display() {
    Xvfb -displayfd 5 -screen 0 800x600x24 -nolisten tcp 5>display 2>/dev/null &
    children+=($!)
    for ((i = 0; i < 100; ++i)); do
        [[ -s display ]] && break
        sleep 0.1
    done
    DISPLAY=":$(<display)"
    export DISPLAY
}

# postgresql: a server of its own, 15, on a socket in $folder/server. It does not run as root.
postgresql() {
    local as_somebody=() programs=/usr/lib/postgresql/15/bin i
    if ((EUID == 0)); then
        as_somebody=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
        chmod 711 "$folder"
    fi
    mkdir -m 777 server
    "${as_somebody[@]}" "$programs/initdb" -D server/data -A trust -U example -N >initdb.log
    "${as_somebody[@]}" "$programs/postgres" -D server/data -k "$folder/server" -c listen_addresses= -F \
        >postgres.log 2>&1 &
    children+=($!)
    for ((i = 0; i < 100; ++i)); do
        "$programs/pg_isready" -q -h "$folder/server" && break
        sleep 0.1
    done
}

# expect WHAT SEEN BEFORE: prints what is seen, and notes where it is not what was seen before.
expect() {
    printf '%-44s %s\n' "$1" "$2"
    [[ "$2" == "$3" ]] && return
    printf '%-44s %s\n' '   was until now' "$3"
    differences=$((differences + 1))
}

# The last line of a finding.
tell() {
    ((differences == 0)) && return
    echo "$differences changed: this finding is to be written anew." >&2
    exit 1
}
