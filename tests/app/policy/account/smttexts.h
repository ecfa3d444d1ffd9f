// SPDX-License-Identifier: GPL-3.0-or-later

// Texts and who asks, as a solver is told of them: not letter by letter, which takes it seconds,
// but by all that the patterns of some policies can say of one text together, found by trying
// texts.
#pragma once

#include "smttext.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy::tests {

/// What an operand of a text operator asks for.
struct TextLanguage
{
    enum class Kind {
        Only,
        OnlyIgnoringCase, // ASCII letters
        Like,             // with `*` and `?`
    };
    Kind kind = Kind::Only;
    std::string operand;

    bool matches(std::string_view text) const;
    friend bool operator==(const TextLanguage &, const TextLanguage &) = default;
};

/// Texts in which the languages' beginnings, ends and middles meet in every order that short
/// patterns allow; and some that none of them asks for. isRough: patterns overlap by nothing but
/// whole words.
std::vector<std::string> textsToTry(const std::vector<TextLanguage> &languages,
                                    bool isRough = false);

/// A variable that is a text.
class SmtTextVariable
{
public:
    /// canBeEmpty: the empty text is one.
    explicit SmtTextVariable(std::string name, bool canBeEmpty)
        : m_name(std::move(name))
        , m_canBeEmpty(canBeEmpty)
    {
    }

    std::string isIn(const TextLanguage &language);
    /// Declares what isIn() gave, and asserts which of it can be true together.
    std::string declarations() const;

private:
    std::string m_name;
    bool m_canBeEmpty;
    std::vector<TextLanguage> m_languages;
};

struct SmtRequester
{
    enum class Kind {
        Root,
        User,
        Role,
        FederatedUser,
        Anonymous,
        Service,
    };
    Kind kind = Kind::Anonymous;
    std::string account;
    std::string name; ///< with the path before it; of a service, its own

    bool isSigner() const { return kind != Kind::Anonymous && kind != Kind::Service; }
    std::string arn() const;      ///< of a signer
    std::string userName() const; ///< without the path
};

/// Who asks.
class SmtRequesters
{
public:
    using Predicate = std::function<bool(const SmtRequester &)>;

    /// id: the same for the same predicate.
    std::string claim(const std::string &id, Predicate predicate);
    /// To be tried: a name, or an ARN with its account, which may have wildcards; a service.
    void tryName(const std::string &pattern);
    void tryArn(const std::string &pattern);
    void tryService(const std::string &name);
    std::string declarations() const;

    // What is asked most.
    std::string isAnonymous();
    std::string isService();
    std::string isOf(const std::string &account);
    std::string isRootOf(const std::string &account);

private:
    std::vector<SmtRequester> all() const;

    std::vector<std::string> m_ids;
    std::vector<Predicate> m_predicates;
    std::vector<TextLanguage> m_names;
    std::vector<std::string> m_services{"any-other.amazonaws.com"};
};

} // namespace vaultlock::policy::tests
