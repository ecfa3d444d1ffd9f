// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completecommand.h"

#include "aws/endpoint/regions.h"
#include "aws/profiles/profileset.h"
#include "cli/output.h"
#include "fleet/lastlook.h"
#include "usage/completion.h"

#include <QProcessEnvironment>

namespace vaultlock::cli {

namespace {

QStringList profileNames()
{
    const auto set = aws::ProfileSet::load(
        aws::SharedFilePaths::fromEnvironment(QProcessEnvironment::systemEnvironment()));
    QStringList names;
    for (const aws::Profile &profile : set.profiles())
        names << profile.name;
    return names;
}

QStringList regionNames()
{
    QStringList names;
    for (const aws::ListedRegion &region : aws::regionsWithGlacier())
        names << region.code;
    return names;
}

QStringList vaultNames()
{
    const auto look = fleet::LastLook::load(fleet::LastLook::userPath());
    return look ? look->vaultNames() : QStringList();
}

/// A name that the shell, or its terminal, would act on is not offered.
usage::Completion plainOnly(usage::Completion completion)
{
    std::erase_if(completion.candidates, [](const usage::Candidate &candidate) {
        return terminalSafe(candidate.word) != candidate.word;
    });
    return completion;
}

} // namespace

int runComplete(const QStringList &arguments, const Console &console)
{
    QStringList words = arguments.sliced(1);
    const bool isOfWindow = words.value(0) == QLatin1String("--window");
    if (isOfWindow)
        words.removeFirst();
    if (words.value(0) == QLatin1String("--"))
        words.removeFirst();
    const usage::Known known{profileNames, regionNames, vaultNames};
    const QString text = usage::completionText(plainOnly(
        isOfWindow ? usage::windowCompletionOf(words, known) : usage::completionOf(words, known)));
    if (!text.isEmpty())
        printLine(console.out, text.chopped(1));
    return exitSuccess;
}

} // namespace vaultlock::cli
