// SPDX-License-Identifier: GPL-3.0-or-later

// What the linter has to say about a text, as data. The sentences are in words/findingwords.h.
#pragma once

#include "policy/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

enum class Severity {
    Hint,
    Warning,
    Danger, // accepted by the service, but the lock would not protect or could not be lived with
    Error,  // the service would refuse it, or it cannot mean what it says; blocks Initiate
};

enum class Rule {
    // text
    JsonSyntax,
    DuplicateKey,
    TooDeep,
    NotUtf8,
    ByteOrderMark,
    TrailingText,
    WrappedPolicy,
    Utf16,
    CurlyQuotes,
    InvisibleCharacter,
    BrokenString,
    SurroundedPolicy,
    OtherNotation,
    SizeOverLimit,
    SizeNearLimit,
    TemplatePlaceholder,
    // structure
    UnknownElement,
    MissingStatement,
    EmptyStatementList,
    MissingEffect,
    InvalidEffect,
    MissingPrincipal,
    MissingAction,
    MissingResource,
    ElementWithItsNegation,
    WrongType,
    InvalidVersion,
    EmptyList,
    DuplicateSid,
    MissingVersion,
    SidCharacters,
    // resource
    InvalidArn,
    UnknownPartition,
    ArchiveArn,
    VaultSingular,
    AccountHyphen,
    InvalidVaultName,
    UnknownRegion,
    ResourceNotThisVault,
    ResourceWildcard,
    // principal
    InvalidPrincipalKey,
    InvalidAccountId,
    InvalidPrincipalArn,
    WildcardInPrincipal,
    GroupPrincipal,
    PartitionMismatch,
    AccountRootOnly,
    IdentityPrincipal,
    DenyNotPrincipal,
    AllowNotPrincipal,
    NotPrincipalWithoutAccount,
    // action
    UnknownAction,
    UnknownService,
    WildcardMatchesNothing,
    NotInVaultPolicies,
    // condition
    UnknownOperator,
    UnknownConditionKey,
    DuplicateKeyByCase,
    NullWithIfExists,
    OperandNotNumber,
    OperandNotDate,
    OperandNotBoolean,
    OperandNotIp,
    NullOperand,
    VariableNotAllowedHere,
    MalformedVariable,
    EmptyConditionValues,
    KeyWithoutTagName,
    TypeMismatch,
    WildcardWithoutLike,
    RedundantThreshold,
    ForAllValuesSingle,
    PrivateIp,
    DeprecatedKey,
    MalformedVpcId,
    MissingSetQualifier,
    MfaLongTermKeys,
    // what it does
    DeniesNothing,
    AllowInLock,
    DeniesLockLifecycle,
    InvertedAge,
    RetentionAndHoldJoined,
    ConditionNeverMatches,
    ConditionAlwaysMatches,
    Forever,
    BricksVault,
    HoldRemovable,
    HoldValueFragile,
    CalendarYears,
    BoundaryDay,
    AbsurdRetention,
    DateInLock,
    LeavesFree,
    HoldSealsItself,
    NotWorkedOut,
    VaultOlderThanRetention,
};

/// The last of Rule: for whoever goes through all of them.
inline constexpr Rule lastRule = Rule::VaultOlderThanRetention;

/// The rule's name in the catalogue, `json-syntax`: stable, for the command line and the journal.
std::string_view ruleName(Rule rule);

struct TextEdit
{
    Span span; ///< what is replaced; empty for an insertion
    std::string replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

enum class FixKind {
    Replace,      // arguments: {new text}
    Insert,       // arguments: {new text}
    Remove,       // arguments: {removed text}
    Unwrap,       // takes the policy out of what is around it
    Rewrite,      // the same policy as JSON in UTF-8; arguments: {name of the rule}
    Minify,       // writes the same policy without white space
    UseThisVault, // arguments: {the vault's ARN}
};

/// Edits of one fix do not overlap and are in ascending order; apply them from the last to the
/// first.
struct Fix
{
    FixKind kind;
    std::vector<std::string> arguments;
    std::vector<TextEdit> edits;

    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Finding
{
    Rule rule;
    Severity severity;
    Span span;                          ///< the smallest text that is wrong
    std::vector<std::string> arguments; ///< what the sentence names, UTF-8, in the rule's order
    /// Unique in its list, and the same after a line is inserted above or a sibling is added: an
    /// acknowledgement sticks to it.
    std::string identity;
    std::vector<Fix> fixes; ///< the best first; often empty
};

/// The first that says what a policy arrived in: a wrapper, other text, another encoding or
/// notation. Null where the text is nothing of the kind.
const Finding *arrivalAmong(const std::vector<Finding> &findings);

/// The text after the fix.
std::string applied(std::string_view text, const Fix &fix);

} // namespace vaultlock::policy
