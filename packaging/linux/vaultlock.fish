# SPDX-License-Identifier: GPL-3.0-or-later

# fish completion for vaultlock and vaultlock-cli
# What may come next is asked of vaultlock-cli, which goes by the tables of its own help.

function __vaultlock_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l cli $before[1]
    set -l window
    if test (string replace -r '.*/' '' -- $before[1]) = vaultlock
        set cli vaultlock-cli
        set window --window
    end
    for line in ($cli complete $window -- $before[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':any'
                __fish_complete_path (string replace -r '^--[^=]*=' '' -- $current)
            case ':folders'
                __fish_complete_directories (string replace -r '^--[^=]*=' '' -- $current) ''
            case ':*'
                __fish_complete_suffix (string replace ':' '.' -- $line)
            case '*'
                echo $line
        end
    end
end

complete -c vaultlock-cli -f -a '(__vaultlock_complete)'
complete -c vaultlock -f -a '(__vaultlock_complete)'
