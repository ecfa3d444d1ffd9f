// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/identitywords.h"

#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

QString toolName(aws::AwsTool tool)
{
    switch (tool) {
    case aws::AwsTool::AwsCli:
        return QStringLiteral("the AWS CLI");
    case aws::AwsTool::OlderAwsCli:
        return QStringLiteral("an AWS CLI older than 2.32");
    case aws::AwsTool::JavaScriptSdk:
        return QStringLiteral("the JavaScript SDK");
    case aws::AwsTool::Boto3:
        return QStringLiteral("boto3 or version 1 of the AWS CLI");
    }
    return {};
}

QString itsSource(aws::ProfileKind kind)
{
    switch (kind) {
    case aws::ProfileKind::Keys:
        return QStringLiteral("its access keys");
    case aws::ProfileKind::Role:
        return QStringLiteral("its role_arn with source_profile or credential_source");
    case aws::ProfileKind::SsoRole:
        return QStringLiteral("its role of IAM Identity Center");
    case aws::ProfileKind::Login:
        return QStringLiteral("its sign-in of “aws login”");
    case aws::ProfileKind::Process:
        return QStringLiteral("its credential_process");
    case aws::ProfileKind::WebIdentity:
        return QStringLiteral("its web identity");
    case aws::ProfileKind::NamedSource:
        return QStringLiteral("its credential_source");
    case aws::ProfileKind::None:
        break;
    }
    return QStringLiteral("nothing, for it finds no credentials there");
}

QString profileNamed(const QString &name)
{
    return QStringLiteral("the profile “%1”").arg(visible(name));
}

} // namespace

QString identityRemark(const aws::IdentityRemark &remark)
{
    using Kind = aws::IdentityRemark::Kind;
    const QString tool = toolName(remark.tool);
    const QString profile = profileNamed(remark.profile);
    switch (remark.kind) {
    case Kind::OtherSource:
        return QStringLiteral("Of %1 Vaultlock takes %2, as the AWS CLI does; %3 would take %4.")
            .arg(profile, itsSource(remark.taken), tool, itsSource(remark.other));
    case Kind::ProfileInstead:
        return QStringLiteral("Vaultlock takes what %1 gives, as the AWS CLI does; %2 would take "
                              "%3: %4.")
            .arg(remark.variable, tool, profile, itsSource(remark.other));
    case Kind::OtherProfile:
        return QStringLiteral(
                   "Vaultlock takes the profile that %1 names, as version 2 of the AWS CLI "
                   "does; %2 would take %3.")
            .arg(remark.variable, tool, profile);
    case Kind::LentByDefault:
        return QStringLiteral("Of %1 Vaultlock takes %2, as %3 does: lent by [DEFAULT] (%4), "
                              "which in capitals lends to every profile.")
            .arg(profile, itsSource(remark.taken), tool, visible(remark.place));
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
