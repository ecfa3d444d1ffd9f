# SPDX-License-Identifier: GPL-3.0-or-later

# What bash offers after a line, with the programs as they are.
#   completion.bash COMPLETION_FILE FOLDER_OF_PROGRAMS
set -u
library=/usr/share/bash-completion/bash_completion
if [[ ! -f $library ]]; then
    echo "Skipped: there is no bash-completion here; packaging/setup tests installs it."
    exit 77
fi
# shellcheck disable=SC1090
source "$library"
# shellcheck disable=SC1090
source "$1" || exit 1
PATH="$2:$PATH"

folder=$(mktemp -d)
trap 'rm -rf "$folder" "$HOME"' EXIT
cd "$folder" && touch policy.json notes.txt && mkdir policies
HOME=$(mktemp -d) && export HOME AWS_CONFIG_FILE=$HOME/aws-config
printf '[default]\n[profile records]\n[profile archive]\n' >"$AWS_CONFIG_FILE"

failures=0
# offers LINE WORD...: exactly these, in any order.
offers() {
    local line=$1 wanted given
    shift
    # As readline cuts it: at blanks, with = and : as words of their own.
    read -ra COMP_WORDS <<<"$(sed 's/[=:]/ & /g' <<<"$line")"
    [[ $line == *[[:blank:]=:] ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_LINE=$line COMP_POINT=${#line}
    COMPREPLY=()
    compopt() { :; } # only inside a real completion
    _vaultlock "${COMP_WORDS[0]}" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    given=$(printf '%s\n' "${COMPREPLY[@]}" | sort)
    wanted=$(printf '%s\n' "$@" | sort)
    if [[ $given != "$wanted" ]]; then
        printf 'after “%s” come\n%s\ninstead of\n%s\n' "$line" "$given" "$wanted"
        failures=$((failures + 1))
    fi
}

options=$(vaultlock --help | grep -oE '^ +--[a-z-]+' | tr -d ' ')
# shellcheck disable=SC2086
offers 'vaultlock --' $options
offers 'vaultlock --c' --connection
offers 'vaultlock --connection ' sandbox environment profile:default profile:records profile:archive
offers 'vaultlock --connection profile:r' records
offers 'vaultlock --connection=e' environment
offers 'vaultlock --connection environment --region eu-w' eu-west-1 eu-west-2 eu-west-3
offers 'vaultlock --vault '
offers 'vaultlock ' policy.json policies
offers 'vaultlock --vault my-vault p' policy.json policies

commands=$(vaultlock-cli --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
# shellcheck disable=SC2086
offers 'vaultlock-cli ' $commands help --help --version
offers 'vaultlock-cli sand' sandbox
offers 'vaultlock-cli frobnicate '
for command in $commands; do
    options=$(vaultlock-cli "$command" --help | grep -oE '^ +(-h, )?--[a-z-]+' | grep -oE -- '--.*')
    # shellcheck disable=SC2086
    offers "vaultlock-cli $command --" $options
done
offers 'vaultlock-cli lint --format ' text json sarif
offers 'vaultlock-cli lint --format=s' sarif
offers 'vaultlock-cli lint p' policy.json policies
offers 'vaultlock-cli lint --vault '
offers 'vaultlock-cli journal ' export verify reconcile
offers 'vaultlock-cli journal r' reconcile
offers 'vaultlock-cli journal --format ' text json
offers 'vaultlock-cli journal reconcile --connection=s' sandbox
touch journal.sqlite
offers 'vaultlock-cli journal reconcile ' journal.sqlite policies
offers 'vaultlock-cli journal export j' journal.sqlite
offers 'vaultlock-cli team log j' journal.sqlite
rm journal.sqlite
offers 'vaultlock-cli team ' status hand-over verify export log rule approve approvals iam-policy
offers 'vaultlock-cli team hand-over --a' --accept-database
offers 'vaultlock-cli team status --format ' text json
offers 'vaultlock-cli team export --output p' policies
offers 'vaultlock-cli vaults --connection=profile:re' records
offers 'vaultlock-cli fleet --profile ' default records archive
offers 'vaultlock-cli help hand' handover
offers 'vaultlock-cli handover make --to J'
offers 'vaultlock-cli evidence verify p' policy.json policies
offers 'vaultlock-cli evidence sign ' policies
offers 'vaultlock-cli explain ' policy.json policies
offers 'vaultlock-cli simulate ' policy.json policies
offers 'vaultlock-cli simulate policy.json --format ' text json
offers 'vaultlock-cli simulate policy.json --requests ' policy.json notes.txt policies
offers 'vaultlock-cli sandbox --state ' policy.json notes.txt policies
offers 'vaultlock-cli sandbox --port '
offers 'vaultlock-cli sandbox --region us-west-' us-west-1 us-west-2

((failures == 0)) && echo "The completion is true to the programs."
exit $((failures > 0))
