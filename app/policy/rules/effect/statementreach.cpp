#include "policy/rules/effect/statementreach.h"

#include "policy/decision/operand.h"
#include "policy/decision/truth.h"
#include "policy/model/arn.h"
#include "policy/rules/effect/agewindow.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// The account that the value stands for as a whole: its ID, or its root's ARN. Empty for others.
std::string_view wholeAccount(const PrincipalValue &principal)
{
    if (principal.type != PrincipalType::Aws)
        return {};
    const std::string_view text = principal.value.text;
    if (isAccountId(text))
        return text;
    const auto arn = arnPartsOf(text);
    return arn && arn->service() == "iam" && arn->resource() == "root" ? arn->account()
                                                                       : std::string_view();
}

/// Whether somebody of the account is among them.
bool isOfAccount(const PrincipalValue &principal, std::string_view account)
{
    const auto arn = arnPartsOf(principal.value.text);
    return principal.value.text == account || (arn && arn->account() == account);
}

Binding bindingOf(const Principals &principals, std::string_view ownAccount)
{
    if (principals.isNegated) {
        if (principals.isEveryone)
            return Binding::Nobody;
        const bool areOthers =
            !ownAccount.empty() &&
            std::all_of(principals.values.begin(), principals.values.end(), [&](const auto &value) {
                return value.type == PrincipalType::Aws && !isOfAccount(value, ownAccount);
            });
        return areOthers ? Binding::Account : Binding::Some;
    }
    if (principals.isEveryone)
        return Binding::Everyone;
    const bool isWhole =
        std::any_of(principals.values.begin(), principals.values.end(), [&](const auto &value) {
            const std::string_view account = wholeAccount(value);
            return !account.empty() && (ownAccount.empty() || account == ownAccount);
        });
    return isWhole ? Binding::Account : Binding::Some;
}

/// The actions whose requests never have the key.
ActionSet withoutKey(const Condition &condition)
{
    const KnownActions &known = knownActions();
    if (condition.isAge())
        return known.all.without(known.withAge);
    if (condition.isVaultTag())
        return known.all.without(known.withTags);
    // Glacier documents its own key for the vault's tags, and not this one.
    return condition.key.key->name == "aws:ResourceTag/" ? known.all : ActionSet();
}

/// Null: whether the operands claim that the key is there, that it is not, or both.
struct NullClaims
{
    bool isPresent = false;
    bool isAbsent = false;
};

NullClaims claimsOf(const Condition &condition)
{
    NullClaims claims;
    for (const ScalarValue &value : condition.values) {
        const auto isAbsent = booleanIn(value.text);
        claims.isAbsent = claims.isAbsent || isAbsent == true;
        claims.isPresent = claims.isPresent || isAbsent == false;
    }
    return claims;
}

Truth whenAbsent(const Condition &condition)
{
    const ConditionOperator &op = *condition.op;
    if (op.family == OperatorFamily::Null) {
        const NullClaims claims = claimsOf(condition);
        return claims.isAbsent ? Truth::True : claims.isPresent ? Truth::False : Truth::Undecided;
    }
    if (op.ifExists || op.set == SetQualifier::ForAllValues)
        return Truth::True;
    return truthOf(op.isNegated && op.set == SetQualifier::None);
}

/// Whether it is there or not, and whatever is in it.
bool holdsAnyway(const Condition &condition)
{
    const ConditionOperator &op = *condition.op;
    if (op.family == OperatorFamily::Null) {
        const NullClaims claims = claimsOf(condition);
        return claims.isAbsent && claims.isPresent;
    }
    const auto isAnything = [](const ScalarValue &value) {
        return value.text == "*";
    };
    return op.family == OperatorFamily::StringLike && op.ifExists && !op.isNegated &&
           op.set != SetQualifier::ForAnyValue &&
           std::any_of(condition.values.begin(), condition.values.end(), isAnything);
}

bool isUnderstood(const Condition &condition)
{
    return condition.op && condition.key.key && condition.isWellFormed &&
           !condition.values.empty() &&
           !(condition.op->family == OperatorFamily::Null && condition.op->ifExists);
}

KnownActions makeKnownActions()
{
    KnownActions known;
    known.all = ActionSet::all();
    for (const Action &action : glacierActions()) {
        const ActionSet one = ActionSet::of(action.name);
        known.withAge = action.carriesAge ? known.withAge | one : known.withAge;
        known.withTags = action.carriesTags ? known.withTags | one : known.withTags;
    }
    known.deletion = ActionSet::of("DeleteArchive");
    known.retrieval = ActionSet::of("InitiateJob") | ActionSet::of("GetJobOutput");
    known.upload = ActionSet::of("UploadArchive");
    known.completeLock = ActionSet::of("CompleteVaultLock");
    known.abortLock = ActionSet::of("AbortVaultLock");
    known.tagging = ActionSet::of("AddTagsToVault") | ActionSet::of("RemoveTagsFromVault");
    return known;
}

} // namespace

const KnownActions &knownActions()
{
    static const KnownActions known = makeKnownActions();
    return known;
}

ConditionReach reachOf(const Condition &condition)
{
    if (!isUnderstood(condition))
        return {};
    if (holdsAnyway(condition))
        return {{}, knownActions().all};
    const ActionSet absent = withoutKey(condition);
    if (absent.isEmpty())
        return {};
    const Truth truth = whenAbsent(condition);
    if (truth == Truth::Undecided)
        return {};
    return truth == Truth::True ? ConditionReach{{}, absent} : ConditionReach{absent, {}};
}

StatementReach reachOf(const StatementModel &statement, std::string_view ownAccount)
{
    const KnownActions &known = knownActions();
    StatementReach reach;
    reach.statement = &statement;
    reach.binding = bindingOf(statement.principals, ownAccount);
    ActionSet never;
    reach.always = known.all;
    reach.alwaysOrTagged = known.all;
    bool isFalseWithoutAge = false;
    for (const Condition &condition : statement.conditions) {
        const ConditionReach one = reachOf(condition);
        never = never | one.never;
        if (condition.isAge()) {
            narrow(reach.age, condition);
            isFalseWithoutAge = isFalseWithoutAge || !one.never.isEmpty();
        }
        // Of an age at deletion the window decides, when it is known.
        const ActionSet always = condition.isAge() ? one.always | known.deletion : one.always;
        reach.always = reach.always & always;
        if (!condition.isVaultTag())
            reach.alwaysOrTagged = reach.alwaysOrTagged & always;
        else if (!reach.hold && condition.op && one.always != known.all)
            reach.hold = &condition;
    }
    if (reach.age.isDecided && reach.age.isEmpty())
        never = never | (isFalseWithoutAge ? known.withAge : known.deletion);
    if (!reach.age.isDecided || !reach.age.isEverything()) {
        reach.always = reach.always.without(known.deletion);
        reach.alwaysOrTagged = reach.alwaysOrTagged.without(known.deletion);
    }
    const bool isForNobody = reach.binding == Binding::Nobody;
    reach.applies = isForNobody ? ActionSet() : statement.actions.reached.without(never);
    reach.always = reach.applies & reach.always;
    reach.alwaysOrTagged = reach.applies & reach.alwaysOrTagged;
    if (!reach.applies.intersects(known.deletion))
        reach.hold = nullptr;
    return reach;
}

} // namespace vaultlock::policy
