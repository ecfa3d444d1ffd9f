// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a program with Qt Core costs until it has printed a line: what
// tests/bench/sandbox-start measures against.
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::puts("here");
    std::fflush(stdout);
    return 0;
}
