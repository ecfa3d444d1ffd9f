#compdef vaultlock vaultlock-cli
# SPDX-License-Identifier: GPL-3.0-or-later

# zsh completion for vaultlock and vaultlock-cli
# What may come next is asked of vaultlock-cli, which goes by the tables of its own help.

_vaultlock() {
    local cli=vaultlock-cli line files=''
    local -a window candidates shown
    if [[ ${words[1]:t} == vaultlock ]]; then
        window=(--window)
    else
        cli=$words[1]
    fi
    local -i width=0
    local -a lines
    lines=("${(@f)$("${(Q)cli}" complete $window -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    for line in $lines; do
        if [[ $line == :* ]]; then
            files=${line#:}
        elif [[ -n $line ]]; then
            candidates+=("${line%%$'\t'*}")
            (( ${#candidates[-1]} > width )) && width=${#candidates[-1]}
        fi
    done
    for line in $lines; do
        [[ $line == :* || -z $line ]] && continue
        if [[ -n ${line#*$'\t'} ]]; then
            shown+=("${(r:width:)${line%%$'\t'*}}  ${line#*$'\t'}")
        else
            shown+=("${line%%$'\t'*}")
        fi
    done
    local -i found=1
    if (( $#candidates )); then
        compadd -l -d shown -a candidates && found=0
    fi
    if [[ -n $files ]]; then
        [[ $PREFIX == --*=* ]] && compset -P '*='
        case $files in
            any) _files && found=0 ;;
            folders) _files -/ && found=0 ;;
            *) _files -g "*.$files(-.)" && found=0 ;;
        esac
    fi
    return found
}

_vaultlock "$@"
