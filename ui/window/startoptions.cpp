// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startoptions.h"

#include "language/words.h"
#include "words/connectionwords.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace vaultlock::ui {

namespace {

QString helpText()
{
    return Words::tr(
        "Usage: vaultlock [options] [FILE]\n"
        "Makes Amazon S3 Glacier vaults immutable, with care.\n"
        "\n"
        "  --connection sandbox|environment|profile:NAME\n"
        "                       where to connect to: the sandbox inside the program, the\n"
        "                       service that AWS_ACCESS_KEY_ID and the other environment\n"
        "                       variables of AWS tools describe, or a profile of theirs;\n"
        "                       without it, the last one, at first the sandbox\n"
        "  --region REGION      the AWS Region; goes before AWS_REGION\n"
        "  --endpoint-url URL   where requests go; goes before AWS_ENDPOINT_URL_GLACIER\n"
        "  --vault NAME         the vault to choose\n"
        "  --language CODE      the language of the window: en, de, ja, or a file of a\n"
        "                       catalogue (.qm); without it, the setting, else the desktop's\n"
        "  --new-window         a second window, of a process of its own; without it, a window\n"
        "                       that is open takes the vault and the policy, unless another\n"
        "                       connection is named\n"
        "  --watch              remind of locks in progress without a window, until the\n"
        "                       last one has ended; starting vaultlock again opens it\n"
        "  --help               show this text\n"
        "  --version            show the version\n"
        "\n"
        "  FILE                 a policy to open, a lock that a colleague hands over, or evidence\n"
        "                       of a lock to verify: a folder, its evidence.json, or a ZIP file\n");
}

EarlyExit refusal(const QString &sentence)
{
    return {2, QStringLiteral("vaultlock: ") + sentence + u'\n' +
                   Words::tr("Try “vaultlock --help”.") + u'\n'};
}

EarlyExit refusal(const workspace::ConnectionChoice &choice, const Error &place)
{
    return refusal(place.kind == ErrorKind::InvalidEndpoint ? words::endpointRefused(place.detail)
                                                            : words::noSuchRegion(choice.region));
}

} // namespace

std::variant<StartOptions, EarlyExit> readCommandLine(const QStringList &arguments)
{
    const QCommandLineOption connection(QStringLiteral("connection"), {}, QStringLiteral("NAME"));
    const QCommandLineOption region(QStringLiteral("region"), {}, QStringLiteral("REGION"));
    const QCommandLineOption endpoint(QStringLiteral("endpoint-url"), {}, QStringLiteral("URL"));
    const QCommandLineOption vault(QStringLiteral("vault"), {}, QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("CODE"));
    const QCommandLineOption newWindow(QStringLiteral("new-window"));
    const QCommandLineOption watch(QStringLiteral("watch"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    QCommandLineParser parser;
    parser.addOptions(
        {connection, region, endpoint, vault, language, newWindow, watch, help, version});

    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    if (parser.isSet(help))
        return EarlyExit{0, helpText()};
    if (parser.isSet(version))
        return EarlyExit{0, QStringLiteral("vaultlock " VAULTLOCK_VERSION "\n")};

    StartOptions options;
    const auto choice = workspace::readChoice(parser);
    if (!choice)
        return refusal(choice.error().detail);
    if (const auto place = workspace::checkPlace(*choice); !place)
        return refusal(*choice, place.error());
    options.choice = *choice;
    options.isConnectionGiven = parser.isSet(connection);
    if (parser.isSet(vault)) {
        const auto name = VaultName::fromString(parser.value(vault));
        if (!name)
            return refusal(
                Words::tr("“%1” cannot be the name of a vault.").arg(parser.value(vault)));
        options.vault = *name;
    }
    options.language = parser.value(language);
    options.isNewWindow = parser.isSet(newWindow);
    options.isToWatch = parser.isSet(watch);
    if (options.isToWatch && parser.optionNames().size() + parser.positionalArguments().size() > 1)
        return refusal(Words::tr("--watch stands alone."));
    if (parser.positionalArguments().size() > 1)
        return refusal(Words::tr("only one policy can be opened."));
    if (!parser.positionalArguments().isEmpty())
        options.policyFile = parser.positionalArguments().constFirst();
    return options;
}

} // namespace vaultlock::ui
