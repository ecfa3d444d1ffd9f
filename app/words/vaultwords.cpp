// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/vaultwords.h"

#include "core/identifiers.h"
#include "language/words.h"
#include "words/denialwords.h"
#include "words/errorwords.h"
#include "words/timewords.h"
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
        return Words::tr("a space");
    if (c.isLetterOrNumber() || c.isPunct() || c.isSymbol())
        return Words::tr("“%1”").arg(c);
    return Words::tr("a character that is none of these");
}

} // namespace

QString vaultsNotConnected()
{
    return Words::tr("The vaults of the connection are listed here. There is no connection.");
}

QString vaultsConnecting()
{
    return Words::tr("The vaults of the connection are listed here, as soon as it is open.");
}

QString vaultsBeingRead()
{
    return Words::tr("Reading the vaults…");
}

QString noVaults(bool isSandbox)
{
    if (isSandbox)
        return Words::tr("The vaults of the sandbox are listed here. It has none yet.");
    return Words::tr("The vaults of this account and Region are listed here. The service says "
                     "that there are none.");
}

QString noVaultMatches(const QString &filter)
{
    return Words::tr("No vault has “%1” in its name.").arg(filter);
}

QString vaultsNotRead(const Error &error, const QString &identity)
{
    if (error.kind == ErrorKind::AccessDenied) {
        const ErrorWords denied = deniedListing(error, identity);
        return denied.what + u' ' + denied.meaning + QStringLiteral("\n\n") + denied.remedy;
    }
    if (error.kind == ErrorKind::Cancelled)
        return Words::tr("Reading the vaults was stopped before the first one.");
    return Words::tr("The vaults could not be read.\n\n") + andRemedy(error);
}

QString vaultsExported(qint64 count, const QString &path)
{
    const QString vaults = Words::tr("%1 vaults are", nullptr, static_cast<int>(count)).arg(count);
    return Words::tr("%1 in %2 now.").arg(vaults, visible(path));
}

QString noTags()
{
    return Words::tr("No tags.");
}

QString tagsBeingRead()
{
    return Words::tr("Reading the tags…");
}

QString tagsNotRead(const Error &error)
{
    if (error.kind == ErrorKind::AccessDenied)
        return Words::tr("The service denied reading the tags, so whether there are any is "
                         "not known. These credentials need glacier:ListTagsForVault.");
    return Words::tr("The tags could not be read. ") + andRemedy(error);
}

QString descriptionNotRead(const Error &error)
{
    if (error.kind == ErrorKind::AccessDenied)
        return Words::tr("The service denied describing this vault. These credentials need "
                         "glacier:DescribeVault.");
    return Words::tr("The vault could not be read. ") + andRemedy(error);
}

QString noInventoryYet()
{
    return Words::tr("none yet");
}

QString notCountedYet()
{
    return Words::tr("not counted yet");
}

QString moreTags(qsizetype count)
{
    return Words::tr("… and %1 more, which are not shown.").arg(count);
}

QString restOfText(qsizetype characters)
{
    return Words::tr("… (the beginning of %1 characters)").arg(characters);
}

QString readAtSentence(const QDateTime &asOf, const QDateTime &now, const QTimeZone &local,
                       bool isReading)
{
    if (!asOf.isValid())
        return isReading ? Words::tr("Reading…") : QString();
    const QDateTime then = asOf.toTimeZone(local);
    const bool isToday = then.date() == now.toTimeZone(local).date();
    const QString clock = then.toString(QStringLiteral("HH:mm:ss"));
    const QString time =
        isToday ? clock : QStringLiteral("%1, %2").arg(dayAndMonthText(then.date()), clock);
    return isReading ? Words::tr("As of %1; reading again…").arg(time)
                     : Words::tr("Read at %1.").arg(time);
}

QString vaultNameFault(const QString &text)
{
    if (text.isEmpty())
        return Words::tr("A name has 1 to 255 characters.");
    const auto wrong = std::find_if_not(text.begin(), text.end(), isNameCharacter);
    if (wrong != text.end())
        return Words::tr("A name has only letters a–z and A–Z, digits, “_”, “-” and “.”; it "
                         "cannot have %1.")
            .arg(characterWords(*wrong));
    if (text.size() > longestName)
        return Words::tr("A name has at most 255 characters; this one has %1.").arg(text.size());
    if (!VaultName::fromString(text))
        return Words::tr("“.” and “..” cannot be names.");
    return {};
}

QString vaultExists(const QString &name)
{
    return Words::tr("There is already a vault called %1.").arg(name);
}

} // namespace vaultlock::words
