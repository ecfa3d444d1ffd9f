#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Z3 4.8.12 and cvc5 1.0.3 (Debian 12), on the theory of strings of SMT-LIB 2.6.
#
# Both read it, and neither has all of it. Z3 parses str.replace_re and answers "unknown" of
# (str.replace_re "abc" (str.to_re "a") "x") = "xbc", where nothing is to be found, only to be computed;
# it does not know of any text that str.is_digit is true of. cvc5 refuses re.range with a bound of two
# letters, which the standard defines as the empty language, and str.++ of one argument. Each has the
# other's answer.
#
# It matters to whoever has a solver check what a policy's wildcards and numbers decide, and takes a
# second solver for an independent witness: ask both only what both decide, and count "unknown".
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"
installed z3=4.8.12-3.1
debian cvc5=1.0.3-1 libcvc5-1=1.0.3-1 libcvc5parser1=1.0.3-1 libantlr3c-3.4-0 libcln6 \
    libcryptominisat5-5.11

ask() { # FORMULA
    local -r script="(set-logic ALL)(declare-const x String)(assert $1)(check-sat)"
    local z3 cvc5
    z3=$(z3 -in -T:20 <<<"$script" 2>&1 | grep -oE -m 1 'unsat|unknown|sat|error' | head -n 1) || true
    cvc5=$(cvc5 --lang=smt2 --strings-exp --tlimit=20000 - <<<"$script" 2>&1 |
        grep -oE -m 1 'unsat|unknown|sat|error' | head -n 1) || true
    printf 'z3 %s, cvc5 %s' "$z3" "$cvc5"
}
expect 'replace_re of "abc" gives "xbc"' \
    "$(ask '(= (str.replace_re "abc" (str.to_re "a") "x") "xbc")')" 'z3 unknown, cvc5 sat'
expect 'replace_re of "abc" gives "nope"' \
    "$(ask '(= (str.replace_re "abc" (str.to_re "a") "x") "nope")')" 'z3 unknown, cvc5 unsat'
expect 'there is a digit' "$(ask '(str.is_digit x)')" 'z3 unknown, cvc5 sat'
expect '"b" is between "ab" and "c"' \
    "$(ask '(str.in_re "b" (re.range "ab" "c"))')" 'z3 unsat, cvc5 error'
expect '"a" put together of "a" alone' "$(ask '(= (str.++ "a") "a")')" 'z3 sat, cvc5 error'
expect 'both: a number of five digits or more' \
    "$(ask '(and (= (str.to_int x) 365) (> (str.len x) 4))')" 'z3 sat, cvc5 sat'
tell
