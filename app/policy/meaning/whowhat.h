// Who can do what with a vault, as a table.
#pragma once

#include "policy/linter.h"
#include "policy/meaning/explanation.h"
#include "policy/meaning/openpolicy.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vaultlock::policy {

struct WhoWhatRow
{
    /// Of those that the policy does not name; nothing for one that it names.
    std::optional<Asker> asker;
    std::string principal; ///< its ARN; empty for Anonymous

    friend bool operator==(const WhoWhatRow &, const WhoWhatRow &) = default;
};

struct WhoWhat
{
    std::vector<std::string> actions; ///< the columns, without `glacier:`
    std::vector<WhoWhatRow> rows;
    /// A row, a column: from day 0 on; one stretch where the age does not matter.
    std::vector<std::vector<std::vector<ExplainedInterval>>> cells;

    friend bool operator==(const WhoWhat &, const WhoWhat &) = default;
};

/// Makes it column by column, by the lock policy alone. Named principals as in namedprincipals.h.
class WhoWhatMaker
{
public:
    WhoWhatMaker(std::string text, const std::optional<ChosenVault> &vault);
    ~WhoWhatMaker();
    WhoWhatMaker(WhoWhatMaker &&) noexcept;
    WhoWhatMaker &operator=(WhoWhatMaker &&) noexcept;

    bool isReadable() const;
    /// Decides one cell; true where all is done.
    bool proceed();
    WhoWhat take() &&;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// All at once; empty where the text cannot be read. Pure.
WhoWhat whoWhatOf(std::string_view text, const std::optional<ChosenVault> &vault);

} // namespace vaultlock::policy
