// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/denialwords.h"

#include "words/commandwords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

constexpr QLatin1String listVaults("glacier:ListVaults");

/// The word behind these words.
QString wordBehind(const QString &message, const QString &before)
{
    const qsizetype at = message.indexOf(before);
    return at < 0 ? QString() : message.mid(at + before.size()).section(u' ', 0, 0);
}

} // namespace

DeniedRequest deniedRequest(const Error &error)
{
    if (error.kind != ErrorKind::AccessDenied)
        return {};
    return {wordBehind(error.detail, QStringLiteral("User: ")),
            wordBehind(error.detail, QStringLiteral("to perform: "))};
}

ErrorWords listingErrorWords(const Error &error)
{
    ErrorWords words = commandErrorWords(error);
    if (error.kind != ErrorKind::AccessDenied)
        return words;
    ErrorWords denied = deniedListing(error);
    denied.details = words.details;
    return denied;
}

bool isDeniedListing(const Error &error)
{
    return deniedRequest(error).action == listVaults;
}

ErrorWords deniedListing(const Error &error, const QString &identity)
{
    const QString named = deniedRequest(error).identity;
    const QString who = visible(named.isEmpty() ? identity : named);
    const QString lack = who.isEmpty()
                             ? QStringLiteral("These credentials lack %1.").arg(listVaults)
                             : QStringLiteral("The identity %1 lacks %2.").arg(who, listVaults);
    return {QStringLiteral("The service denied listing the vaults."),
            lack + QStringLiteral(" Which vaults there are is not known; one can be opened by its "
                                  "name all the same."),
            QStringLiteral("Open a vault by its name, or ask who manages the account's IAM "
                           "policies to allow it."),
            {}};
}

} // namespace vaultlock::words
