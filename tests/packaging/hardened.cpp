// SPDX-License-Identifier: GPL-3.0-or-later

// Something to harden: an array on the stack, and a call whose length is known at run time only.
#include <algorithm>
#include <cstdio>

int main(int count, char **)
{
    char line[64];
    if (!std::fgets(line, std::min(count, 64), stdin))
        return 1;
    return std::puts(line) < 0 ? 1 : 0;
}
