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
    case Problem::NotUtf8:
        return say("the file is not UTF-8");
    case Problem::TooLarge:
        return say("the file is larger than 1 MiB");
    case Problem::OutsideSection:
        return say("the line stands before the first [section]");
    case Problem::SectionNotClosed:
        return say("the ] that ends the section's name is missing");
    case Problem::NoEqualsSign:
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

QString differenceText(DialectNote::Difference difference)
{
    using Difference = DialectNote::Difference;
    switch (difference) {
    case Difference::TrailingComment:
        return say("the AWS CLI takes the comment after the value for a part of the value");
    case Difference::RepeatedSection:
        return say("the section stands twice: merged here; the AWS CLI refuses the file");
    case Difference::RepeatedKey:
        return say("the key stands twice: the last counts here; the AWS CLI refuses the file");
    case Difference::IgnoredSection:
        return say("the section is left out: no section here has such a name, though the AWS CLI "
                   "reads some that have");
    case Difference::IgnoredKey:
        return say("a key is left out: its name has characters that none has");
    case Difference::DefaultTwice:
        return say("[profile default] counts here; for the AWS CLI the later of the two does");
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

QString placed(const FilePlace &place, const QString &section, const QString &key,
               const QString &text)
{
    QString result = place.file;
    if (place.line > 0)
        result += u':' + QString::number(place.line);
    result += QLatin1String(": ");
    if (!section.isEmpty())
        result += u'[' + section + QLatin1String("] ");
    if (!key.isEmpty())
        result += key + QLatin1String(": ");
    return result + text;
}

} // namespace

QString faultText(const FileFault &fault)
{
    return placed(fault.place, fault.section, fault.key, problemText(fault.problem));
}

QString noteText(const DialectNote &note)
{
    return placed(note.place, note.section, note.key, differenceText(note.difference));
}

} // namespace vaultlock::aws
