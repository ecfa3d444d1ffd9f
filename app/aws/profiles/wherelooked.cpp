// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/wherelooked.h"

#include "aws/credentials/edgesign.h"
#include "aws/profiles/faulttext.h"
#include "aws/profiles/sectionheader.h"

#include <QStringList>

namespace vaultlock::aws {

namespace {

bool isLeftOut(DialectNote::Difference difference)
{
    using Difference = DialectNote::Difference;
    return difference == Difference::IgnoredSection || difference == Difference::NoPrefix ||
           difference == Difference::NeedlessPrefix || difference == Difference::NeedlessQuotes ||
           difference == Difference::UnquotedName || difference == Difference::SpacedName ||
           difference == Difference::LaterBracket || difference == Difference::RespeltSection;
}

/// It took away what might have been the profile.
bool hidesProfiles(const FileFault &fault, const QString &meant)
{
    using Problem = FileFault::Problem;
    switch (fault.problem) {
    case Problem::NotReadable:
    case Problem::NotRegular:
    case Problem::NotUtf8:
    case Problem::TooLarge:
    case Problem::OutsideSection:
        return true;
    case Problem::SectionNotClosed:
    case Problem::SectionTakenForKey:
        return meantName(fault.section) == meant;
    default:
        return false;
    }
}

bool isOfSession(const QString &section)
{
    return section.trimmed().startsWith(QLatin1String("sso-session"));
}

/// Sections and files; isSession: of Identity Center, else of profiles.
QStringList passedOver(const ProfileSet &profiles, const QString &name, bool isSession)
{
    const QString meant = meantName(name);
    QStringList result;
    for (const DialectNote &note : profiles.notes()) {
        const bool isCapitalDefault = note.difference == DialectNote::Difference::LentToAll &&
                                      meant == QLatin1String("default");
        const bool isMeant =
            isLeftOut(note.difference) &&
            ((meantName(note.section) == meant && isOfSession(note.section) == isSession) ||
             isMeantToLend(note.section));
        if (isCapitalDefault || isMeant)
            result.append(noteText(note));
    }
    for (const FileFault &fault : profiles.faults()) {
        if (hidesProfiles(fault, meant))
            result.append(faultText(fault));
    }
    return result;
}

QStringList speltOtherwise(const ProfileSet &profiles, const QString &name)
{
    QStringList result;
    for (const Profile &profile : profiles.profiles()) {
        if (profile.name != name && meantName(profile.name) == meantName(name))
            result.append(
                QStringLiteral("the profile “%1”, which is spelt otherwise").arg(profile.name));
    }
    return result;
}

QString sentence(const QString &beginning, const QStringList &parts)
{
    return parts.isEmpty() ? QString()
                           : beginning + QLatin1String(": ") + parts.join(QLatin1String("; ")) +
                                 QLatin1String(". ");
}

QString lookedInto(const ProfileSet &profiles, const QStringList &passedOver)
{
    QStringList read;
    QStringList missing;
    for (const SoughtFile &file : profiles.files())
        (file.isThere ? read : missing).append(file.name);
    return (sentence(QStringLiteral("Looked into"), read) +
            sentence(QStringLiteral("Not there"), missing) +
            sentence(QStringLiteral("Passed over"), passedOver))
        .trimmed();
}

} // namespace

QString whereProfilesWereLookedFor(const ProfileSet &profiles, const QString &name)
{
    return lookedInto(profiles, passedOver(profiles, name, false) + speltOtherwise(profiles, name));
}

QString whereSessionsWereLookedFor(const ProfileSet &profiles, const QString &name)
{
    return lookedInto(profiles, passedOver(profiles, name, true));
}

Error noSuchProfile(const ProfileSet &profiles, const QString &name, const QString &source)
{
    QString said = source.isEmpty() ? name : source + QLatin1String(": ") + name;
    if (const QString sign = signAtAnEdge(name); !sign.isEmpty())
        said += QLatin1String(", which ") + sign;
    return {ErrorKind::NoSuchProfile,
            {},
            0,
            {},
            said + u'\n' + whereProfilesWereLookedFor(profiles, name)};
}

} // namespace vaultlock::aws
