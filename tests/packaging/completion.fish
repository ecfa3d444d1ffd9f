# SPDX-License-Identifier: GPL-3.0-or-later

# What fish offers after a line, with the programs as they are.
#   completion.fish COMPLETION_FILE FOLDER_OF_PROGRAMS
set -gx PATH $argv[2] $PATH
set -l folder (mktemp -d)
set -gx HOME $folder
set -gx AWS_CONFIG_FILE $folder/aws-config
printf '[default]\n[profile records]\n[profile archive]\n' >$AWS_CONFIG_FILE
mkdir $folder/here $folder/here/policies
cd $folder/here
touch policy.json notes.txt
source $argv[1]; or exit 1

set -g failures 0
# offers LINE WORD...: exactly these, in any order.
function offers
    set -l given (complete -C $argv[1] | string replace -r '\t.*' '' | sort)
    set -l wanted (printf '%s\n' $argv[2..-1] | sort)
    if test "$given" != "$wanted"
        echo "after “$argv[1]” come “$given” instead of “$wanted”"
        set failures (math $failures + 1)
    end
end

offers 'vaultlock-cli sand' sandbox
offers 'vaultlock-cli help hand' handover
offers 'vaultlock-cli lint --fo' --format
offers 'vaultlock-cli lint --format ' text json sarif
offers 'vaultlock-cli lint --format=s' --format=sarif
offers 'vaultlock-cli lint p' policy.json policies/
offers 'vaultlock-cli simulate --requests n' notes.txt
offers 'vaultlock-cli evidence sign ' policies/
offers 'vaultlock-cli vaults --connection profile:re' profile:records
offers 'vaultlock-cli fleet --profile ' default records archive
offers 'vaultlock-cli vaults --region us-west-' us-west-1 us-west-2
offers 'vaultlock-cli handover ' make receive show
offers 'vaultlock --new' --new-window
offers 'vaultlock --connection sand' sandbox
for command in (vaultlock-cli --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
    offers "vaultlock-cli $command --" (vaultlock-cli $command --help | string match -rg '^  (?:-h, )?(--[a-z-]+)')
end
rm -rf $folder
test $failures -eq 0; and echo "The completion is true to the programs."
exit (test $failures -eq 0; and echo 0; or echo 1)
