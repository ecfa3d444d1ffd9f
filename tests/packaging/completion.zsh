# SPDX-License-Identifier: GPL-3.0-or-later

# What zsh makes of a line at Tab, in a shell at a terminal of its own, with the programs as they are.
#   completion.zsh COMPLETION_FILE FOLDER_OF_PROGRAMS
zmodload zsh/zpty zsh/zselect || { print "Skipped: this zsh has no zpty."; exit 77 }

folder=$(mktemp -d)
trap 'zpty -d shell 2>/dev/null; rm -rf $folder' EXIT
mkdir -p $folder/functions $folder/here/policies
cp $1 $folder/functions/_vaultlock
touch $folder/here/policy.json $folder/here/notes.txt
print '[default]\n[profile records]\n[profile archive]' >$folder/aws-config
programs=$2

zpty shell env HOME=$folder AWS_CONFIG_FILE=$folder/aws-config TERM=dumb COLUMNS=200 \
    PATH=$programs:$PATH zsh -f -i
# What stands on the line then is written to a file, which is easier to read than a terminal.
zpty -w shell "PS1= PS2= fpath=($folder/functions \$fpath); cd $folder/here"
zpty -w shell 'autoload -Uz compinit && compinit -u -D; unsetopt beep automenu menucomplete; setopt nolistbeep'
zpty -w shell "tell() { print -r -- \"\$BUFFER\" >$folder/line.new; mv $folder/line.new $folder/line; BUFFER=; zle -R }"
zpty -w shell "zle -N tell; bindkey '^X' tell; bindkey '^I' complete-word; print ready >$folder/line"

typeset -i failures=0
# Up to ten seconds for the file.
await() {
    local -i tries=0
    while [[ ! -e $folder/line ]] && (( tries++ < 1000 )); do
        zpty -r -t shell >/dev/null # else it may wait for somebody to read
        zselect -t 1
    done
}
await
rm -f $folder/line

# becomes LINE EXPECTED: after Tab.
becomes() {
    zpty -w -n shell "$1"$'\t'$'\x18'
    await
    local line=$(<$folder/line)
    rm -f $folder/line
    if [[ $line != $2 ]]; then
        print -r -- "“$1” becomes “$line”, and not “$2”"
        failures+=1
    fi
}

becomes 'vaultlock-cli sand' 'vaultlock-cli sandbox '
becomes 'vaultlock-cli help hand' 'vaultlock-cli help handover '
becomes 'vaultlock-cli frob' 'vaultlock-cli frob'
becomes 'vaultlock-cli lint --fo' 'vaultlock-cli lint --format '
becomes 'vaultlock-cli lint --format sa' 'vaultlock-cli lint --format sarif '
becomes 'vaultlock-cli lint --format=sa' 'vaultlock-cli lint --format=sarif '
becomes 'vaultlock-cli lint poli' 'vaultlock-cli lint polic'
becomes 'vaultlock-cli lint policy' 'vaultlock-cli lint policy.json '
becomes 'vaultlock-cli simulate --requests note' 'vaultlock-cli simulate --requests notes.txt '
becomes 'vaultlock-cli vaults --connection profile:re' 'vaultlock-cli vaults --connection profile:records '
becomes 'vaultlock-cli fleet --profile ar' 'vaultlock-cli fleet --profile archive '
becomes 'vaultlock-cli vaults --region eu-no' 'vaultlock-cli vaults --region eu-north-1 '
becomes 'vaultlock-cli handover m' 'vaultlock-cli handover make '
becomes 'vaultlock --new' 'vaultlock --new-window '
becomes 'vaultlock --connection sand' 'vaultlock --connection sandbox '
(( failures == 0 )) && print "The completion is true to the programs."
exit $(( failures > 0 ))
