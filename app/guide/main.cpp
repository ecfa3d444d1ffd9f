// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the guide as HTML into a folder: run when Vaultlock is built.
#include "guide/htmlguide.h"
#include "language/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace vaultlock;

namespace {

bool writeFile(const QDir &folder, const guide::HtmlFile &page)
{
    const QString path = folder.filePath(page.path);
    QFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) &&
                           file.open(QIODevice::WriteOnly) &&
                           file.write(page.content) == page.content.size() && file.flush();
    if (!isWritten)
        std::fprintf(stderr, "vaultlock-guide-pages: %s could not be written: %s\n",
                     qPrintable(path), qPrintable(file.errorString()));
    return isWritten;
}

/// English in the folder itself, each other language in a folder of its own.
bool writeGuide(const QDir &folder, const language::Language &spoken)
{
    const language::Translation translation(spoken.code);
    const bool isFirst = spoken.code == language::languages().front().code;
    const QDir own(isFirst ? folder.path() : folder.filePath(spoken.code));
    const auto pages = guide::htmlOf(guide::Guide());
    return std::all_of(pages.begin(), pages.end(),
                       [&own](const guide::HtmlFile &page) { return writeFile(own, page); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("Usage: vaultlock-guide-pages FOLDER\n", stderr);
        return 2;
    }
    const auto languages = language::languages();
    const bool isWritten =
        std::all_of(languages.begin(), languages.end(), [&arguments](const auto &spoken) {
            return writeGuide(QDir(arguments[1]), spoken);
        });
    return isWritten ? 0 : 1;
}
