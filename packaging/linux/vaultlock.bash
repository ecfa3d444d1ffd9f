# SPDX-License-Identifier: GPL-3.0-or-later

# bash completion for vaultlock and vaultlock-cli                -*- shell-script -*-
# Commands, options and the words that an option takes are read from the program's own --help, so
# that they are never out of date.

# The Regions that have S3 Glacier.
_vaultlock_regions='us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1 eu-central-1
    eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 af-south-1 me-south-1 ap-east-1
    ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2
    ap-southeast-3 us-gov-east-1 us-gov-west-1 cn-north-1 cn-northwest-1 us-iso-east-1
    us-iso-west-1 us-isob-east-1'

# The help lines of options, as "--name VALUE" or "--name".
_vaultlock_options()
{
    sed -nE 's/^ +(-[a-z], +)?(--[a-z-]+)( [^ ]+)?( .*)?$/\2\3/p' <<<"$1"
}

# Completes the value of an option. False: the option takes none.
_vaultlock_value()
{
    local help=$1 option=$2 value
    value=$(_vaultlock_options "$help" | sed -n "s/^$option //p")
    case $value in
        '') return 1 ;;
        # A word in capitals stands for what nobody can know: `profile:NAME`.
        *'|'*) COMPREPLY=($(compgen -W "$(sed 's/[<>|]/ /g; s/[A-Z]\+//g' <<<"$value")" -- "$cur")) ;;
        REGION | '<region>') COMPREPLY=($(compgen -W "$_vaultlock_regions" -- "$cur")) ;;
        FILE | '<file>') _filedir ;;
        DIRECTORY | '<directory>') _filedir -d ;;
    esac
}

_vaultlock()
{
    local cur prev words cword split
    _init_completion -s || return
    local program=$1 help command=''
    help=$("$program" --help 2>/dev/null) || return

    if [[ $help == *$'\nCommands:\n'* ]]; then
        local commands i
        commands=$(sed -nE '/^Commands:/,$s/^  ([a-z][a-z-]*) .*/\1/p' <<<"$help")
        for ((i = 1; i < cword; i++)); do
            [[ ${words[i]} == -* ]] || command=${command:-${words[i]}}
        done
        if [[ -z $command ]]; then
            COMPREPLY=($(compgen -W "$commands --help --version" -- "$cur"))
            return
        fi
        grep -qxF -- "$command" <<<"$commands" || return
        help=$("$program" "$command" --help 2>/dev/null) || return
    fi

    # What to do with it stands in the usage: `journal [options] export|verify|reconcile [FILE]`.
    local choices chosen=''
    choices=$(sed -nE '1s/.*\[options\] ([a-z-]+(\|[a-z-]+)+).*/\1/p' <<<"$help" | tr '|' ' ')
    if [[ -n $choices && $cur != -* && $prev != --* ]]; then
        for ((i = 1; i < cword; i++)); do
            [[ " $choices " == *" ${words[i]} "* ]] && chosen=${words[i]}
        done
        [[ -z $chosen ]] && COMPREPLY=($(compgen -W "$choices" -- "$cur")) && return
    fi

    [[ $prev == --* ]] && _vaultlock_value "$help" "$prev" && return
    $split && return
    if [[ $cur == -* || $help != *\[options\]\ * ]]; then
        COMPREPLY=($(compgen -W "$(_vaultlock_options "$help" | sed 's/ .*//')" -- "$cur"))
    elif [[ -n $choices ]]; then
        _filedir sqlite # a journal
    else
        _filedir json
    fi
} &&
    complete -F _vaultlock vaultlock vaultlock-cli
