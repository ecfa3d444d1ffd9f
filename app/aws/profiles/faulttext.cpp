// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/profiles/faulttext.h"

#include <QCoreApplication>

namespace vaultlock::aws {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("SharedFile", sentence);
}

QString problemText(FileFault::Problem problem)
{
    using Problem = FileFault::Problem;
    switch (problem) {
    case Problem::NotReadable:
        return say("the file cannot be read");
    case Problem::NotRegular:
        return say("it is not a regular file, and is not read; the AWS CLI reads it");
    case Problem::NotUtf8:
        return say("the file is not UTF-8");
    case Problem::TooLarge:
        return say("the file is larger than 1 MiB, and is not read; the AWS CLI reads it");
    case Problem::OutsideSection:
        return say("the line stands before the first [section]");
    case Problem::SectionNotClosed:
        return say("the section's name is missing, or the ] that ends it");
    case Problem::SectionTakenForKey:
        return say(
            "the section's name is missing, or the ] that ends it, and the AWS CLI takes the "
            "line for a key of the section above");
    case Problem::NoEqualsSign:
    case Problem::ColonForEquals:
        return say("the line has no = between key and value (the AWS CLI takes a : too)");
    case Problem::NoKey:
        return say("the line has no key before its =");
    case Problem::ContinuationWithoutKey:
        return say("the line is indented, and there is no key that it could continue");
    case Problem::SubPropertyWithoutEqualsSign:
        return say("the indented line has no = between key and value");
    case Problem::SubPropertyWithoutKey:
        return say("the indented line has no key before its =");
    }
    return {};
}

/// An error of Python's configparser, or of botocore.
bool isRefusedByTheCli(FileFault::Problem problem)
{
    using Problem = FileFault::Problem;
    return problem == Problem::NotUtf8 || problem == Problem::OutsideSection ||
           problem == Problem::SectionNotClosed || problem == Problem::NoEqualsSign ||
           problem == Problem::NoKey || problem == Problem::SubPropertyWithoutEqualsSign;
}

QString differenceText(DialectNote::Difference difference)
{
    using Difference = DialectNote::Difference;
    switch (difference) {
    case Difference::TrailingComment:
        return say("the AWS CLI takes the comment after the value for a part of the value");
    case Difference::ByteOrderMark:
        return say("the file begins with a byte order mark (U+FEFF): passed over here; the AWS CLI "
                   "refuses the file");
    case Difference::LoneReturn:
        return say("a carriage return (CR) by itself ends the line, as for the AWS CLI; SDKs do "
                   "not end it there");
    case Difference::RepeatedSection:
        return say("the section stands twice: merged here; the AWS CLI refuses the file");
    case Difference::RepeatedKey:
        return say("the key stands twice: the last counts here; the AWS CLI refuses the file");
    case Difference::IgnoredSection:
        return say("the section is left out: no section here has such a name, though the AWS CLI "
                   "reads some that have");
    case Difference::IgnoredKey:
        return say("a key is left out: its name has characters that none has");
    case Difference::RespeltSection:
        return say("in another spelling the section stands above already: this one alone counts, "
                   "as for the AWS CLI; SDKs do not agree on it");
    case Difference::SpacedName:
        return say(
            "the section is left out: the AWS CLI takes the spaces beside its brackets for a "
            "part of its name; some SDKs do not");
    case Difference::LaterBracket:
        return say("the section is left out: for the AWS CLI its name goes on to the last ] of the "
                   "line; for SDKs it ends at the first");
    case Difference::UnusualSpelling:
        return say("read as the AWS CLI reads it; SDKs leave out a section that is spelt so");
    case Difference::NoPrefix:
        return say("the section is left out: in this file a profile's is [profile NAME]");
    case Difference::NeedlessPrefix:
        return say("the section is left out: in this file a name stands without “profile ”");
    case Difference::NeedlessQuotes:
        return say("the section is left out: in this file a name stands without quotes");
    case Difference::UnquotedName:
        return say("the section is left out: a name with spaces stands within quotes here");
    case Difference::UnusualName:
        return say("read as the AWS CLI reads it; SDKs leave out a name with spaces or letters "
                   "beyond ASCII");
    case Difference::LentToAll:
        return say("what stands here is lent to every section of the file, as the AWS CLI does; "
                   "SDKs do not");
    }
    return {};
}

/// As far as it can be a name: what follows on the line may be a secret.
QString shownSection(const QString &section)
{
    return section.left(section.indexOf(u']'));
}

QString placed(const FilePlace &place, const QString &section, const QString &key,
               const QString &text)
{
    QString result = placeText(place) + QLatin1String(": ");
    if (!section.isEmpty())
        result += u'[' + shownSection(section) + QLatin1String("] ");
    if (!key.isEmpty())
        result += key + QLatin1String(": ");
    return result + text;
}

} // namespace

QString faultText(const FileFault &fault)
{
    // What has no end may be anything.
    const bool isOpen = fault.problem == FileFault::Problem::SectionNotClosed ||
                        fault.problem == FileFault::Problem::SectionTakenForKey;
    return placed(fault.place, isOpen ? QString() : fault.section, fault.key,
                  problemText(fault.problem));
}

QString refusalText(const FileFault &fault)
{
    return isRefusedByTheCli(fault.problem)
               ? faultText(fault) + say("; the AWS CLI refuses the file for it")
               : QString();
}

QString noteText(const DialectNote &note)
{
    return placed(note.place, note.section, note.key, differenceText(note.difference));
}

} // namespace vaultlock::aws
