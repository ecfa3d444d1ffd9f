// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/vaultwords.h"

#include "core/identifiers.h"
#include "words/denialwords.h"
#include "words/errorwords.h"
#include "words/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace vaultlock::words {

namespace {

constexpr int longestName = 255;

QString andRemedy(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return words.remedy.isEmpty() ? words.what : words.what + u' ' + words.remedy;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameCharacter(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.' || c == u'-';
}

QString characterWords(QChar c)
{
    if (c == u' ')
        return QStringLiteral("a space");
    if (c.isLetterOrNumber() || c.isPunct() || c.isSymbol())
        return QStringLiteral("“%1”").arg(c);
    return QStringLiteral("a character that is none of these");
}

} // namespace

QString vaultsNotConnected()
{
    return QStringLiteral("The vaults of the connection are listed here. There is no connection.");
}

QString vaultsConnecting()
{
    return QStringLiteral("The vaults of the connection are listed here, as soon as it is open.");
}

QString vaultsBeingRead()
{
    return QStringLiteral("Reading the vaults…");
}

QString noVaults(bool isSandbox)
{
    if (isSandbox)
        return QStringLiteral("The vaults of the sandbox are listed here. It has none yet.");
    return QStringLiteral("The vaults of this account and Region are listed here. The service says "
                          "that there are none.");
}

QString noVaultMatches(const QString &filter)
{
    return QStringLiteral("No vault has “%1” in its name.").arg(filter);
}

QString vaultsNotRead(const Error &error, const QString &identity)
{
    if (error.kind == ErrorKind::AccessDenied) {
        const ErrorWords denied = deniedListing(error, identity);
        return denied.what + u' ' + denied.meaning + QStringLiteral("\n\n") + denied.remedy;
    }
    if (error.kind == ErrorKind::Cancelled)
        return QStringLiteral("Reading the vaults was stopped before the first one.");
    return QStringLiteral("The vaults could not be read.\n\n") + andRemedy(error);
}

QString vaultsExported(qint64 count, const QString &path)
{
    const QString vaults =
        count == 1 ? QStringLiteral("1 vault is") : QStringLiteral("%1 vaults are").arg(count);
    return QStringLiteral("%1 in %2 now.").arg(vaults, visible(path));
}

QString noTags()
{
    return QStringLiteral("No tags.");
}

QString tagsBeingRead()
{
    return QStringLiteral("Reading the tags…");
}

QString tagsNotRead(const Error &error)
{
    if (error.kind == ErrorKind::AccessDenied)
        return QStringLiteral("The service denied reading the tags, so whether there are any is "
                              "not known. These credentials need glacier:ListTagsForVault.");
    return QStringLiteral("The tags could not be read. ") + andRemedy(error);
}

QString descriptionNotRead(const Error &error)
{
    if (error.kind == ErrorKind::AccessDenied)
        return QStringLiteral("The service denied describing this vault. These credentials need "
                              "glacier:DescribeVault.");
    return QStringLiteral("The vault could not be read. ") + andRemedy(error);
}

QString noInventoryYet()
{
    return QStringLiteral("none yet");
}

QString notCountedYet()
{
    return QStringLiteral("not counted yet");
}

QString moreTags(qsizetype count)
{
    return QStringLiteral("… and %1 more, which are not shown.").arg(count);
}

QString restOfText(qsizetype characters)
{
    return QStringLiteral("… (the beginning of %1 characters)").arg(characters);
}

QString readAtSentence(const QDateTime &asOf, const QDateTime &now, const QTimeZone &local,
                       bool isReading)
{
    if (!asOf.isValid())
        return isReading ? QStringLiteral("Reading…") : QString();
    const QDateTime then = asOf.toTimeZone(local);
    const bool isToday = then.date() == now.toTimeZone(local).date();
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString time = english.toString(then, isToday ? QStringLiteral("HH:mm:ss")
                                                        : QStringLiteral("d MMMM, HH:mm:ss"));
    return isReading ? QStringLiteral("As of %1; reading again…").arg(time)
                     : QStringLiteral("Read at %1.").arg(time);
}

QString vaultNameFault(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("A name has 1 to 255 characters.");
    const auto wrong = std::find_if_not(text.begin(), text.end(), isNameCharacter);
    if (wrong != text.end())
        return QStringLiteral("A name has only letters a–z and A–Z, digits, “_”, “-” and “.”; it "
                              "cannot have %1.")
            .arg(characterWords(*wrong));
    if (text.size() > longestName)
        return QStringLiteral("A name has at most 255 characters; this one has %1.")
            .arg(text.size());
    if (!VaultName::fromString(text))
        return QStringLiteral("“.” and “..” cannot be names.");
    return {};
}

QString vaultExists(const QString &name)
{
    return QStringLiteral("There is already a vault called %1.").arg(name);
}

} // namespace vaultlock::words
