// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/asker.h"

#include "policy/model/arn.h"

namespace vaultlock::policy {

namespace {

std::string principalOf(Asker asker, std::string_view vaultArn)
{
    if (asker == Asker::Anonymous)
        return "anonymous";
    const auto arn = arnPartsOf(vaultArn);
    const bool isOwn = asker != Asker::OtherAccount;
    std::string who = "arn:" + std::string(arn ? arn->partition() : "aws") + ":iam::";
    who += isOwn ? arn ? arn->account() : std::string_view() : unnamedAccount;
    return who + (asker == Asker::OwnPrincipal ? ":role/any-other" : ":root");
}

} // namespace

Request requestOf(Asker asker, std::string_view action, std::string_view vaultArn,
                  const std::vector<VaultTag> *tags)
{
    Request request(principalOf(asker, vaultArn), action, vaultArn);
    for (const VaultTag &tag : tags ? *tags : std::vector<VaultTag>())
        request.setContext("glacier:ResourceTag/" + tag.key, {tag.value});
    return request;
}

std::size_t requesterOf(Asker asker, const RequestSpace &space)
{
    const std::string principal = principalOf(asker, space.vault().arn);
    for (std::size_t i = 0; i < space.requesters().size(); ++i) {
        if (space.requesters()[i].principal == principal)
            return i;
    }
    return 0; // root is always the first
}

std::optional<Asker> askerOf(std::size_t requester, const RequestSpace &space)
{
    for (const Asker asker :
         {Asker::Root, Asker::OwnPrincipal, Asker::OtherAccount, Asker::Anonymous}) {
        if (space.requesters()[requester].principal == principalOf(asker, space.vault().arn))
            return asker;
    }
    return std::nullopt;
}

} // namespace vaultlock::policy
