// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/denialwords.h"

#include "aws/reply/deniedrequest.h"
#include "language/words.h"
#include "words/commandwords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

constexpr QLatin1String listVaults("glacier:ListVaults");
constexpr QLatin1String describeVault("glacier:DescribeVault");

/// Who lacks the permission; identity: where the service's sentence names nobody.
QString lackOf(QLatin1String action, const Error &error, const QString &identity = {})
{
    const QString named = aws::deniedRequest(error).identity;
    const QString who = visible(named.isEmpty() ? identity : named);
    return who.isEmpty() ? Words::tr("These credentials lack %1.").arg(action)
                         : Words::tr("The identity %1 lacks %2.").arg(who, action);
}

/// As STS's AssumeRoleWithWebIdentity refuses its token.
bool isAboutWebIdentity(const Error &error)
{
    return error.party == Party::Sts && (error.code == QLatin1String("InvalidIdentityToken") ||
                                         error.code == QLatin1String("IDPRejectedClaim") ||
                                         error.code == QLatin1String("ExpiredTokenException"));
}

QString nameOf(Party party)
{
    switch (party) {
    case Party::Sts:
        return QStringLiteral("STS");
    case Party::IdentityCenter:
        return Words::tr("IAM Identity Center");
    case Party::SignIn:
        return Words::tr("AWS Sign-In");
    case Party::Metadata:
        return Words::tr("The metadata service");
    case Party::Glacier:
    case Party::Stranger:
        break;
    }
    return Words::tr("The service");
}

} // namespace

ErrorWords deniedElsewhere(const Error &error)
{
    const QString action = visible(aws::deniedRequest(error).action);
    return {action.isEmpty() ? Words::tr("%1 denied the request.").arg(nameOf(error.party))
                             : Words::tr("%1 denied %2.").arg(nameOf(error.party), action),
            Words::tr("These credentials may not do this, by IAM or by a policy of the "
                      "organisation. Glacier was not asked: a vault's lock is not the reason."),
            Words::tr("Ask who manages the account's IAM policies to allow it."),
            {}};
}

void tellWhoRefusedTheRole(ErrorWords &words, const Error &error)
{
    const Party party = error.party;
    if (party == Party::Glacier || party == Party::Stranger)
        return;
    words.meaning = Words::tr("%1 refused it. Glacier was not asked.").arg(nameOf(party));
    if (party == Party::IdentityCenter) {
        words.meaning = Words::tr("The portal of IAM Identity Center refused this account and "
                                  "role for the session. Glacier was not asked.");
        words.remedy =
            Words::tr("Check sso_account_id and sso_role_name of the profile, or ask who "
                      "manages IAM Identity Center to assign them. Then connect again.");
    } else if (isAboutWebIdentity(error)) {
        words.remedy = Words::tr("Have the file of the token written anew, and check the "
                                 "identity provider in IAM and its audience. Then connect "
                                 "again.");
    } else if (party != Party::Sts) {
        words.remedy = Words::tr("See the details for what it says, and ask who manages this "
                                 "access. Then connect again.");
    }
}

ErrorWords strangersAnswer(const Error &error)
{
    const QString came = visible(error.detail.simplified());
    const QString what = error.kind == ErrorKind::MalformedReply
                             ? Words::tr("Something other than the service answered: ") + came
                             : Words::tr("The credentials could not be fetched: ") + came;
    return {what + u'.',
            Words::tr("It may be the sign-in page of this network, or a proxy in between that "
                      "nobody has set. The reply was not used."),
            Words::tr("If this network asks for a sign-in, open a page in a browser first. "
                      "Check the endpoint URL and any proxy, too."),
            {}};
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
    return aws::deniedRequest(error).action == listVaults;
}

ErrorWords deniedListing(const Error &error, const QString &identity)
{
    return {Words::tr("The service denied listing the vaults."),
            lackOf(listVaults, error, identity) +
                Words::tr(" Which vaults there are is not known; one can be opened by its "
                          "name all the same."),
            Words::tr("Open a vault by its name, or ask who manages the account's IAM "
                      "policies to allow it."),
            {}};
}

bool isDeniedDescription(const Error &error)
{
    return aws::deniedRequest(error).action == describeVault;
}

ErrorWords deniedDescription(const Error &error)
{
    return {Words::tr("The service denied describing the vault."),
            lackOf(describeVault, error),
            Words::tr("Ask who manages the account's IAM policies to allow it."),
            {}};
}

ErrorWords openedUndescribed(const Error &error)
{
    ErrorWords words = deniedDescription(error);
    words.meaning += Words::tr(" The vault was opened all the same, in the account of these "
                               "credentials. Its age and its size are not known; where it has "
                               "no lock, neither is whether it exists.");
    words.details = errorWords(error).details;
    return words;
}

} // namespace vaultlock::words
