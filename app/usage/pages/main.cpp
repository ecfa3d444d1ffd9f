// SPDX-License-Identifier: GPL-3.0-or-later

// Of the build: the manual page of vaultlock-cli of its template.
//   vaultlock-manual TEMPLATE PAGE
#include "usage/manual.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList names = QCoreApplication::arguments().sliced(1);
    QFile in(names.value(0));
    QFile out(names.value(1));
    if (names.size() != 2 || !in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)) {
        std::fputs("vaultlock-manual TEMPLATE PAGE\n", stderr);
        return 2;
    }
    const QByteArray page = vaultlock::usage::manualPage(QString::fromUtf8(in.readAll())).toUtf8();
    if (page.isEmpty()) {
        std::fputs("The template has other commands than the program.\n", stderr);
        return 1;
    }
    return out.write(page) == page.size() && out.flush() ? 0 : 1;
}
