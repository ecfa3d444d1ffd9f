// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/explaincommand.h"

#include "cli/commandoptions.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "cli/policyinput.h"
#include "core/byteview.h"
#include "language/words.h"
#include "words/errorwords.h"
#include "words/explanationwords.h"

namespace vaultlock::cli {

int runExplain(const QStringList &arguments, const Console &console)
{
    const QString vaultOption = QStringLiteral("vault");
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("explain"), console))
        return *exitCode;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return refused(Words::tr("Name one policy: explain POLICY"), console);
    std::optional<policy::ChosenVault> vault;
    if (parser.isSet(vaultOption)) {
        const auto arn = VaultArn::fromString(parser.value(vaultOption));
        if (!arn)
            return refused(Words::tr("Not the ARN of a vault: ") + written(parser, vaultOption),
                           console);
        vault = policy::ChosenVault{*arn};
    }

    const QString &name = names.constFirst();
    auto text = readInput(name, console.in);
    if (!text) {
        printLine(console.err, terminalSafe(words::errorWords(text.error()).what));
        return exitBadInput;
    }
    const PolicyInput input(name, std::move(*text));
    if (const QString refusal = input.refusal(); !refusal.isEmpty()) {
        printLine(console.err, terminalSafe(refusal));
        return exitBadInput;
    }
    const auto explanation = policy::explain(viewOf(input.policy()), vault);
    for (const QString &line : words::explanationWords(explanation))
        printLine(console.out, terminalSafe(line));
    return exitSuccess;
}

} // namespace vaultlock::cli
