#include "policy/meaning/whowhat.h"

#include "policy/meaning/namedprincipals.h"
#include "policy/meaning/whatif.h"
#include "policy/reader/reader.h"

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
    std::string vaultArn;
    std::optional<std::vector<VaultTag>> tags;
    Tree tree;
    Document document;
    WhoWhat made;
    bool isReadable = false;
    std::size_t column = 0;
    std::size_t row = 0;
    std::optional<OpenPolicy> open; ///< of the column

    void begin(const std::optional<ChosenVault> &vault)
    {
        tree = read(text);
        document = documentOf(tree);
        isReadable = vault && tree.faults.empty() && document.statement != noNode;
        if (!isReadable)
            return;
        vaultArn = vault->arn.toString().toStdString();
        tags = vault->tags;
        const std::string root =
            requestOf(Asker::Root, "glacier:DeleteArchive", vaultArn, nullptr).requester().text();
        made.actions.assign(std::begin(columns), std::end(columns));
        made.rows.push_back({Asker::Root, root});
        for (std::string &name : principalsNamedBy(modelOf(tree, document))) {
            if (name != root)
                made.rows.push_back({std::nullopt, std::move(name)});
        }
        made.rows.push_back({Asker::OwnPrincipal, {}});
        made.rows.push_back({Asker::OtherAccount, {}});
        made.rows.push_back({Asker::Anonymous, {}});
        made.cells.assign(made.rows.size(),
                          std::vector<std::vector<ExplainedInterval>>(made.actions.size()));
    }

    Request request() const
    {
        const WhoWhatRow &who = made.rows[row];
        const std::string action = "glacier:" + made.actions[column];
        if (who.asker)
            return requestOf(*who.asker, action, vaultArn, tags ? &*tags : nullptr);
        return requestFor(
            {who.principal, action, vaultArn, {}, tags.value_or(std::vector<VaultTag>())});
    }

    void decide()
    {
        const std::string &action = made.actions[column];
        if (!open)
            open.emplace(modelOf(tree, document), ActionSet::of(action), tags.has_value());
        Request asked = request();
        std::vector<ExplainedInterval> &cell = made.cells[row][column];
        const auto index = actionNamed(action);
        if (!index || !glacierActions()[*index].carriesAge) {
            cell.push_back(open->decided(asked));
        } else {
            for (const int day : open->breakpoints())
                append(cell, open->decidedAt(day, asked));
        }
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
    if (!work.isReadable || work.column == work.made.actions.size())
        return true;
    work.decide();
    if (++work.row == work.made.rows.size()) {
        work.row = 0;
        work.open.reset();
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
