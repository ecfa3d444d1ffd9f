// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/meaning/whowhat.h"

#include "policy/account/accountedvault.h"
#include "policy/decision/principalmatch.h"
#include "policy/reader/reader.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// One action for each thing that people do with a vault.
constexpr std::string_view columns[] = {
    "DeleteArchive", "UploadArchive",        "InitiateJob",       "AddTagsToVault",
    "DeleteVault",   "SetVaultAccessPolicy", "CompleteVaultLock",
};

} // namespace

struct WhoWhatMaker::Work
{
    std::string text;
    std::string accessText;
    std::optional<std::vector<VaultTag>> tags;
    Tree tree;
    Tree accessTree;
    PolicyModel model;
    PolicyModel accessModel;
    std::optional<VaultAccount> account;
    std::vector<std::size_t> requesters; ///< of the rows
    WhoWhat made;
    bool isReadable = false;
    std::size_t column = 0;
    std::size_t row = 0;

    void begin(const std::optional<ChosenVault> &vault)
    {
        tree = read(text);
        const Document document = documentOf(tree);
        isReadable = vault && tree.faults.empty() && document.statement != noNode;
        if (!isReadable)
            return;
        model = modelOf(tree, document);
        tags = vault->tags;
        const bool hasAccess = readAccess(*vault);
        AccountedVault accounted = accountedVault(&*vault, model);
        accounted.tags = tags ? &*tags : nullptr;
        account.emplace(model, hasAccess ? &accessModel : nullptr, accounted);
        made.actions.assign(std::begin(columns), std::end(columns));
        addRows();
        made.cells.assign(made.rows.size(),
                          std::vector<std::vector<ExplainedInterval>>(made.actions.size()));
        made.isElseRefused.assign(made.rows.size(), std::vector<bool>(made.actions.size()));
    }

    /// One that cannot be read decides nothing that could be told.
    bool readAccess(const ChosenVault &vault)
    {
        accessText = vault.accessPolicy.value_or(std::string());
        made.hasNoAccessPolicy = vault.accessPolicy && accessText.empty();
        accessTree = read(accessText);
        const Document document = documentOf(accessTree);
        if (!accessTree.faults.empty() || document.statement == noNode)
            return false;
        accessModel = modelOf(accessTree, document);
        made.isAccessPolicyJoined = true;
        return true;
    }

    void addRow(WhoWhatRow who, std::size_t requester)
    {
        made.rows.push_back(std::move(who));
        requesters.push_back(requester);
    }

    void addRows()
    {
        const RequestSpace &space = account->space();
        if (!space.isWorkable())
            return;
        addRow({Asker::Root, space.requesters().front().principal}, 0);
        std::size_t named = 0;
        for (std::size_t i = 1; i < space.requesters().size(); ++i) {
            const Representative &who = space.requesters()[i];
            if (who.isNamed && !askerOf(i, space) && named++ < mostNamedPrincipals)
                addRow({std::nullopt, who.principal}, i);
        }
        for (const Asker asker : {Asker::OwnPrincipal, Asker::OtherAccount, Asker::Anonymous})
            addRow({asker, {}}, requesterOf(asker, space));
    }

    void decide()
    {
        made.cells[row][column] =
            stretchesOf(*account, requesters[row], made.actions[column], bothPolicies);
        made.isElseRefused[row][column] = isElseRefused();
    }

    /// Of another account, or of none, and no Allow leaves it to that account's own policies (IAM
    /// user guide, "Cross-account policy evaluation logic").
    bool isElseRefused() const
    {
        using Kind = Representative::Kind;
        const Representative &who = account->space().requesters()[requesters[row]];
        const bool isForeign = who.kind == Kind::OtherAccount || who.kind == Kind::Anonymous;
        if (!made.isAccessPolicyJoined || !isForeign)
            return false;
        const ActionSet action = ActionSet::of(made.actions[column]);
        const Requester requester = Requester::fromText(who.principal);
        const auto leavesIt = [&](const StatementModel &statement) {
            return statement.effect == Effect::Allow &&
                   statement.actions.reached.intersects(action) &&
                   PreparedPrincipals(statement.principals, Effect::Allow)
                       .match(requester)
                       .isByAccount;
        };
        return std::none_of(model.statements.begin(), model.statements.end(), leavesIt) &&
               std::none_of(accessModel.statements.begin(), accessModel.statements.end(), leavesIt);
    }
};

WhoWhatMaker::WhoWhatMaker(std::string text, const std::optional<ChosenVault> &vault)
    : m_work(std::make_unique<Work>())
{
    m_work->text = std::move(text);
    m_work->begin(vault);
}

WhoWhatMaker::~WhoWhatMaker() = default;
WhoWhatMaker::WhoWhatMaker(WhoWhatMaker &&) noexcept = default;
WhoWhatMaker &WhoWhatMaker::operator=(WhoWhatMaker &&) noexcept = default;

bool WhoWhatMaker::isReadable() const
{
    return m_work->isReadable;
}

bool WhoWhatMaker::proceed()
{
    Work &work = *m_work;
    if (!work.isReadable || work.made.rows.empty() || work.column == work.made.actions.size())
        return true;
    work.decide();
    if (++work.row == work.made.rows.size()) {
        work.row = 0;
        ++work.column;
    }
    return work.column == work.made.actions.size();
}

WhoWhat WhoWhatMaker::take() &&
{
    return std::move(m_work->made);
}

WhoWhat whoWhatOf(std::string_view text, const std::optional<ChosenVault> &vault)
{
    WhoWhatMaker maker(std::string(text), vault);
    while (!maker.proceed()) {
    }
    return std::move(maker).take();
}

} // namespace vaultlock::policy
