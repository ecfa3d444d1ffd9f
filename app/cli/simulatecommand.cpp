// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/simulatecommand.h"

#include "cli/commandoptions.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "cli/simulationoutput.h"
#include "language/words.h"
#include "words/errorwords.h"

#include <QJsonDocument>

namespace vaultlock::cli {

namespace {

struct Files
{
    QString lock;
    QString access; ///< empty without one
    QString requests;
};

int unreadable(const QString &sentence, const Console &console)
{
    printLine(console.err, terminalSafe(sentence));
    return exitBadInput;
}

tl::expected<SimulatedPolicy, QString> readPolicy(const QString &name, const Console &console)
{
    auto text = readInput(name, console.in);
    if (!text)
        return tl::unexpected(words::errorWords(text.error()).what);
    return SimulatedPolicy::read(name, std::move(*text));
}

/// One answer at a time: many requests on a long policy would not fit into memory.
void print(const SimulatedPolicies &policies, const std::vector<policy::WrittenRequest> &requests,
           bool isJson, const Console &console)
{
    if (isJson)
        printLine(console.out, QStringLiteral("["));
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const policy::JoinedAnswer answer = policies.decide(requests[i].request);
        if (!isJson) {
            const QStringList lines = answerLines(policies, i + 1, requests[i], answer);
            printLine(console.out, lines.join(u'\n'));
            continue;
        }
        const QByteArray object =
            QJsonDocument(answerJson(policies, answer)).toJson(QJsonDocument::Compact);
        printLine(console.out, terminalSafe(QString::fromUtf8(object)) +
                                   (i + 1 < requests.size() ? QStringLiteral(",") : QString()));
    }
    if (isJson)
        printLine(console.out, QStringLiteral("]"));
}

int simulate(const Files &files, bool isJson, const Console &console)
{
    const auto lock = readPolicy(files.lock, console);
    if (!lock)
        return unreadable(lock.error(), console);
    std::optional<SimulatedPolicy> access;
    if (!files.access.isEmpty()) {
        auto read = readPolicy(files.access, console);
        if (!read)
            return unreadable(read.error(), console);
        access = std::move(*read);
    }
    const auto text = readInput(files.requests, console.in);
    if (!text)
        return unreadable(words::errorWords(text.error()).what, console);
    const auto requests = readRequests(files.requests, *text);
    if (!requests)
        return unreadable(requests.error(), console);

    const SimulatedPolicies policies{*lock, access ? &*access : nullptr};
    for (const SimulatedPolicy *each : {&policies.lock, policies.access}) {
        if (each && each->doubt() != policy::PolicyDoubt::None)
            printLine(console.err, terminalSafe(each->doubtSentence() +
                                                Words::tr(" Nothing counts as allowed.")));
    }
    print(policies, *requests, isJson, console);
    return exitSuccess;
}

} // namespace

int runSimulate(const QStringList &arguments, const Console &console)
{
    const QString accessOption = QStringLiteral("access-policy");
    const QString requestsOption = QStringLiteral("requests");
    const QString formatOption = QStringLiteral("format");
    QCommandLineParser parser;
    if (const auto exitCode = parseOptions(parser, arguments, QStringLiteral("simulate"), console))
        return *exitCode;

    const QString format = parser.value(formatOption);
    const QStringList policies = parser.positionalArguments();
    if (policies.size() != 1)
        return refused(Words::tr("Name one policy: simulate POLICY --requests FILE"), console);
    if (parser.value(requestsOption).isEmpty())
        return refused(Words::tr("The requests are missing: --requests FILE"), console);
    if (parser.isSet(accessOption) && parser.value(accessOption).isEmpty())
        return refused(Words::tr("The access policy has no name: --access-policy FILE"), console);
    const Files files{policies.constFirst(), parser.value(accessOption),
                      parser.value(requestsOption)};
    const QStringList all{files.lock, files.access, files.requests};
    if (all.count(QStringLiteral("-")) > 1)
        return refused(Words::tr("Standard input can be read once: -"), console);
    return simulate(files, format == QLatin1String("json"), console);
}

} // namespace vaultlock::cli
