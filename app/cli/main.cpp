// SPDX-License-Identifier: GPL-3.0-or-later

// What can be said without any command is said at once; the commands, and the libraries that they
// need, are loaded after that.
#include "core/ownprogram.h"
#include "core/processprivacy.h"
#include "language/translation.h"
#include "usage/exitcodes.h"
#include "usage/help.h"

#include <QCoreApplication>
#include <QLibrary>

#include <cstdio>

namespace {

using Commands = int (*)(const QStringList *arguments);

int runCommands(const QStringList &arguments)
{
    const QString path = vaultlock::ownModule(QStringLiteral("vaultlock-commands"));
    QLibrary library(path);
    // Never unloaded: what it has made may outlive this function.
    library.setLoadHints(QLibrary::PreventUnloadHint | QLibrary::ResolveAllSymbolsHint);
    const auto commands = reinterpret_cast<Commands>(library.resolve("vaultlockCommands"));
    if (commands)
        return commands(&arguments);
    const QString why = path.isEmpty() ? QStringLiteral("it is not there") : library.errorString();
    std::fprintf(stderr, "vaultlock-commands, which belongs to Vaultlock, cannot be loaded: %s\n",
                 why.toUtf8().constData());
    return vaultlock::usage::exitFailure;
}

} // namespace

int main(int argc, char *argv[])
{
    vaultlock::makeProcessPrivate();
    // Nothing here needs GLib's event loop, which takes a tenth of the time of many requests.
    const bool isSaid = qEnvironmentVariableIsSet("QT_NO_GLIB");
    if (!isSaid)
        qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    if (!isSaid)
        qunsetenv("QT_NO_GLIB"); // programs that are started from here may need it
    QCoreApplication::setApplicationName(QStringLiteral("vaultlock-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VAULTLOCK_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (!vaultlock::usage::isAnswered(arguments)) // the module has a language of its own
        return runCommands(arguments);
    const vaultlock::language::Translation translation{QString()};
    const auto answer = vaultlock::usage::answerTo(arguments, vaultlock::terminalOf(stdout));
    const bool isWritten =
        answer && std::puts(answer->toUtf8().constData()) >= 0 && std::fflush(stdout) == 0;
    return isWritten ? vaultlock::usage::exitSuccess : vaultlock::usage::exitUsage;
}
