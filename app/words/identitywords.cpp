// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/identitywords.h"

#include "aws/connection/connectionstep.h"
#include "core/secondstext.h"
#include "language/words.h"
#include "words/errorwords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

QString toolName(aws::AwsTool tool)
{
    switch (tool) {
    case aws::AwsTool::AwsCli:
        return Words::tr("the AWS CLI");
    case aws::AwsTool::OlderAwsCli:
        return Words::tr("an AWS CLI older than 2.32");
    case aws::AwsTool::JavaScriptSdk:
        return Words::tr("the JavaScript SDK");
    case aws::AwsTool::Boto3:
        return Words::tr("boto3 or version 1 of the AWS CLI");
    }
    return {};
}

/// Where a tool goes on that has found nothing.
QString elsewhere()
{
    return Words::tr("what other variables, a container or the computer give");
}

QString itsSource(aws::ProfileKind kind)
{
    switch (kind) {
    case aws::ProfileKind::Keys:
        return Words::tr("its access keys");
    case aws::ProfileKind::Role:
        return Words::tr("its role_arn with source_profile or credential_source");
    case aws::ProfileKind::SsoRole:
        return Words::tr("its role of IAM Identity Center");
    case aws::ProfileKind::Login:
        return Words::tr("its sign-in of “aws login”");
    case aws::ProfileKind::Process:
        return Words::tr("its credential_process");
    case aws::ProfileKind::WebIdentity:
        return Words::tr("its web identity");
    case aws::ProfileKind::NamedSource:
        return Words::tr("its credential_source");
    case aws::ProfileKind::None:
        break;
    }
    return elsewhere() + Words::tr(", for it finds no credentials there");
}

QString profileNamed(const QString &name)
{
    return Words::tr("the profile “%1”").arg(visible(name));
}

/// Of a tool that goes by a profile which gives it nothing.
QString nothingIn(const QString &profile)
{
    return Words::tr("%1, for it goes by %2, and finds no credentials there")
        .arg(elsewhere(), profile);
}

} // namespace

QString whyIdentityIsUnknown(const Error &error)
{
    if (error.kind == ErrorKind::TimedOut)
        return Words::tr("STS did not answer within ") + secondsText(aws::stepPatience);
    QString what = readingErrorWords(error).what;
    while (what.endsWith(u'.'))
        what.chop(1);
    return Words::tr("STS gave no answer that can be used (%1)").arg(what);
}

QString identityRemark(const aws::IdentityRemark &remark)
{
    using Kind = aws::IdentityRemark::Kind;
    const QString tool = toolName(remark.tool);
    const QString profile = profileNamed(remark.profile);
    const bool hasOther = remark.other != aws::ProfileKind::None;
    switch (remark.kind) {
    case Kind::OtherSource:
        // Whether a role can be assumed is for STS to say, and who then goes on is for the tool.
        return Words::tr("Of %1 Vaultlock takes %2, as the AWS CLI does; %3 would %4 %5.")
            .arg(profile, itsSource(remark.taken), tool,
                 remark.other == aws::ProfileKind::Role ? Words::tr("try") : Words::tr("take"),
                 remark.other == remark.taken
                     ? itsSource(remark.other) + Words::tr(", those that it has itself")
                     : itsSource(remark.other));
    case Kind::ProfileInstead:
        return Words::tr("Vaultlock takes what %1 gives, as the AWS CLI does; %2 would take "
                         "%3.")
            .arg(remark.name, tool,
                 hasOther ? QStringLiteral("%1: %2").arg(profile, itsSource(remark.other))
                          : nothingIn(profile));
    case Kind::OtherProfile:
        return Words::tr("Vaultlock takes the profile that %1 names, as version 2 of the AWS CLI "
                         "does; %2 would take %3.")
            .arg(remark.name, tool, hasOther ? profile : nothingIn(profile));
    case Kind::LentByDefault:
        return Words::tr("Of %1 Vaultlock takes %2, as %3 does: %4 is lent by [DEFAULT] (%5), "
                         "which in capitals lends to every section of its file.")
            .arg(profile, itsSource(remark.taken), tool, remark.name, visible(remark.place));
    }
    return {};
}

QStringList connectionNotes(const aws::ResolvedConnection &connection)
{
    QStringList notes;
    for (const aws::IdentityRemark &remark : connection.remarks)
        notes.append(identityRemark(remark));
    for (const QString &note : connection.notes)
        notes.append(visible(note));
    return notes;
}

} // namespace vaultlock::words
