# SPDX-License-Identifier: GPL-3.0-or-later

# bash completion for vaultlock and vaultlock-cli                -*- shell-script -*-
# What may come next is asked of vaultlock-cli, which goes by the tables of its own help.

_vaultlock()
{
    local cur prev words cword
    _init_completion -n '=:' || return
    local cli=vaultlock-cli window=() line word files=''
    if [[ ${1##*/} == vaultlock ]]; then
        window=(--window)
    else
        cli=$1
    fi
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line == :* ]]; then
            files=${line#:}
        else
            COMPREPLY+=("${line%%$'\t'*}")
        fi
    done < <("$cli" complete "${window[@]}" -- "${words[@]:1:cword}" 2>/dev/null)

    # Files follow an option's = as if it stood alone.
    if [[ -n $files ]]; then
        local before=''
        if [[ $cur == --*=* ]]; then
            before=${cur%%=*}=
            cur=${cur#*=}
        fi
        case $files in
            any) _filedir ;;
            folders) _filedir -d ;;
            *) _filedir "$files" ;;
        esac
        COMPREPLY=("${COMPREPLY[@]/#/$before}")
        cur=$before$cur
    fi
    # readline takes what stands before = and : for words of their own.
    if [[ $cur == --*=* && $COMP_WORDBREAKS == *=* ]]; then
        for word in "${!COMPREPLY[@]}"; do
            COMPREPLY[word]=${COMPREPLY[word]#*=}
        done
        cur=${cur#*=}
    fi
    [[ $cur == *:* ]] && __ltrim_colon_completions "$cur"
    # A profile's name comes after this.
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:] ]] && compopt -o nospace
    return 0
} &&
    complete -F _vaultlock vaultlock vaultlock-cli
