// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/notesfor.h"

#include "aws/profiles/faulttext.h"
#include "aws/profiles/sectionheader.h"

namespace vaultlock::aws {

namespace {

/// Each name as meantName() has it: a section that was left out is known by that alone.
QStringList sectionsOf(const ProfileSet &profiles, const QString &first)
{
    QStringList names;
    QStringList followed;
    for (QString name = first; !name.isEmpty() && !followed.contains(name);) {
        followed.append(name);
        names.append(meantName(name));
        const Profile *profile = profiles.find(name);
        if (!profile)
            break;
        for (const char *key : {"sso_session", "services"})
            names.append(meantName(profile->text(key)));
        name = profile->text("source_profile");
    }
    names.removeAll(QString());
    return names;
}

/// The AWS CLI refuses the file for it, or reads every section of it otherwise.
bool isOfTheWholeFile(DialectNote::Difference difference)
{
    using Difference = DialectNote::Difference;
    return difference == Difference::RepeatedSection || difference == Difference::RepeatedKey ||
           difference == Difference::LentToAll || difference == Difference::ByteOrderMark ||
           difference == Difference::LoneReturn;
}

std::vector<FileFault> allFaults(const ProfileSet &profiles)
{
    std::vector<FileFault> faults = profiles.faults();
    for (const Profile &profile : profiles.profiles())
        faults.insert(faults.end(), profile.faults.begin(), profile.faults.end());
    return faults;
}

} // namespace

QStringList notesFor(const ProfileSet &profiles, const QString &profile)
{
    const QStringList sections = sectionsOf(profiles, profile);
    QStringList result;
    for (const DialectNote &note : profiles.notes()) {
        if (isOfTheWholeFile(note.difference) || isMeantToLend(note.section) ||
            sections.contains(meantName(note.section)))
            result.append(noteText(note));
    }
    QStringList refused;
    for (const FileFault &fault : allFaults(profiles)) {
        const bool isOfFile = fault.section.isEmpty();
        const QString refusal = refusalText(fault);
        const bool isFirst = !refusal.isEmpty() && !refused.contains(fault.place.file);
        if (isFirst)
            refused.append(fault.place.file);
        if (isFirst)
            result.append(refusal);
        else if (isOfFile || isMeantToLend(fault.section) ||
                 sections.contains(meantName(fault.section)))
            result.append(faultText(fault));
    }
    return result;
}

} // namespace vaultlock::aws
