// SPDX-License-Identifier: GPL-3.0-or-later

// Every fix of every rule, applied to policies with something wrong in them: it may not make
// things worse.
#include "policy/fixharm.h"
#include "ruletable.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <random>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr int policyCount = 2'000;

/// A dozen of policies, for the sake of what can be made of them.
std::vector<std::string> bases()
{
    const auto conditioned = [](const std::string &block) {
        return policyWith("\"Condition\": {" + block + "}");
    };
    const std::string age = R"("NumericLessThan": {"glacier:ArchiveAgeInDays": "365"})";
    const std::string hold = R"("StringEquals": {"glacier:ResourceTag/LegalHold": ["true", ""]})";
    return {
        conditioned(age),
        conditioned(hold),
        conditioned(age + ", " + hold),
        conditioned(R"("NumericLessThanEquals": {"glacier:ArchiveAgeInDays": [365, 730]}, )"
                    R"("Bool": {"aws:SecureTransport": false})"),
        conditioned(R"("StringNotEquals": {"aws:username": "${aws:PrincipalTag/keeper}"}, )"
                    R"("Null": {"aws:userid": "true"})"),
        conditioned(R"("IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "203.0.113.7"]}, )"
                    R"("DateLessThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"})"),
        conditioned(R"("ForAllValues:StringLike": {"aws:TagKeys": ["Legal*"]}, )"
                    R"("ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/a*"})"),
        policyWith(R"("Principal": {"AWS": ["123456789012", "arn:aws:iam::123456789012:root", )"
                   R"("arn:aws:iam::210987654321:role/team/Keeper"]})"),
        policyWith(R"("Action": ["glacier:DeleteArchive", "glacier:Upload*", "glacier:ListJobs"])"),
        policyWith(R"("Resource": ["arn:aws:glacier:us-west-2:123456789012:vaults/examplevault", )"
                   R"("arn:aws:glacier:*:123456789012:vaults/ex?mple*"])"),
        policyOf({statementOf({R"("Sid": "keep-it")", deny, everyone, deleting, ownVault}),
                  statementOf({R"("Sid": "keepit")", R"("Effect": "Allow")",
                               R"("NotPrincipal": {"AWS": "*"})", R"("NotAction": "glacier:*")",
                               R"("NotResource": "*")"})}),
        "{\n  \"Version\": \"2008-10-17\",\n  \"Id\": \"é😀\",\n  \"Statement\": " +
            statementOf({deny, everyone, deleting, ownVault, R"("Sid": "a \"b\" \\c\u0041")"}) +
            "\n}\n",
    };
}

/// The tokens of a text, roughly: strings, brackets, signs, words and white space.
std::vector<std::string> tokensOf(const std::string &text)
{
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        if (text[at] == '"') {
            while (end < text.size() && text[end] != '"')
                end += text[end] == '\\' ? 2U : 1U;
            end = std::min(end + 1, text.size());
        } else if (std::string_view("{}[],: \n").find(text[at]) == std::string_view::npos) {
            end = std::min(text.find_first_of("\"{}[],: \n", at), text.size());
        }
        tokens.push_back(text.substr(at, end - at));
        at = end;
    }
    return tokens;
}

std::string joinedTokens(const std::vector<std::string> &tokens)
{
    std::string text;
    for (const std::string &token : tokens)
        text += token;
    return text;
}

class Mutations
{
public:
    explicit Mutations(unsigned seed)
        : m_random(seed)
    {
    }

    std::string next(const std::string &base)
    {
        std::string text = base;
        const std::size_t count = 1 + below(3);
        for (std::size_t i = 0; i < count; ++i)
            text = mutated(text);
        return below(8) == 0 ? wrapped(text) : text;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    std::string mutated(const std::string &text)
    {
        std::vector<std::string> tokens = tokensOf(text);
        if (tokens.empty())
            return text;
        const std::size_t at = below(tokens.size());
        std::string &token = tokens[at];
        switch (below(9)) {
        case 0:
            token.clear();
            break;
        case 1:
            token += token;
            break;
        case 2:
            std::swap(token, tokens[below(tokens.size())]);
            break;
        case 3:
            token = otherCase(token);
            break;
        case 4:
            token = otherQuotes(token);
            break;
        case 5:
            token.insert(below(token.size() + 1), piece());
            break;
        case 6:
            token.erase(below(token.size()), 1);
            break;
        case 7:
            token[below(token.size())] = "abeAD019-*?/:"[below(13)];
            break;
        default:
            token += piece();
            break;
        }
        return joinedTokens(tokens);
    }

    std::string otherCase(std::string token)
    {
        const bool isUp = below(2) == 0;
        for (char &c : token)
            c = isUp ? static_cast<char>(std::toupper(c)) : lower(c);
        return token;
    }

    static char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }

    std::string otherQuotes(const std::string &token)
    {
        if (token.size() < 2 || token.front() != '"')
            return token;
        const std::string inside = token.substr(1, token.size() - 2);
        switch (below(4)) {
        case 0:
            return "“" + inside + "”";
        case 1:
            return "'" + inside + "'";
        case 2:
            return inside;
        default:
            return "\"" + inside;
        }
    }

    std::string piece()
    {
        static const std::vector<std::string> pieces{
            "*",      "?",        ",",    "\"",   "\n",     "-\n",       "\u00a0", "\u200b",
            "\u2028", "\t",       "\\",   "\\u0", "//x\n",  "/*x*/",     "${x}",   "&{aws:userid}",
            "}",      "]",        "{",    "[",    "<name>", "$${aws:a}", " ",      "365d",
            "\x01",   "\"a\":1,", "null", "\xff", "\u201d", "'",
        };
        return pieces[below(pieces.size())];
    }

    std::string wrapped(const std::string &text)
    {
        switch (below(5)) {
        case 0:
            return "```json\n" + text + "\n```\n";
        case 1:
            return "Here it is:\n" + text;
        case 2:
            return "\xef\xbb\xbf" + text;
        case 3:
            return R"({"Policy": )" + text + R"(, "State": "Locked"})";
        default: {
            std::string escaped;
            for (const char c : text)
                escaped += c == '"' || c == '\\' ? std::string{'\\', c}
                           : c == '\n'           ? std::string("\\n")
                                                 : std::string{c};
            return R"({"policy": {"Policy": ")" + escaped + "\"}}";
        }
        }
    }

    std::mt19937 m_random;
};

/// What is worse of the text after the fix; empty where nothing is.
std::string harmOf(const std::string &text, const std::vector<Finding> &findings, const Fix &fix)
{
    const std::string after = applied(text, fix);
    if (after == text)
        return "changes nothing";
    if (const auto lost = lostBy(text, fix); !lost.empty())
        return "loses " + lost.front();
    const auto errors = newErrors(text, findings, fix, lint(after, examplevault()));
    return errors.empty() ? std::string() : "adds " + std::string(ruleName(errors.front().rule));
}

} // namespace

class FixesTest : public QObject
{
    Q_OBJECT

private slots:
    void makeNothingWorse();
};

void FixesTest::makeNothingWorse()
{
    Mutations mutations(20261128);
    const std::vector<std::string> from = bases();
    std::map<std::string, std::pair<int, std::string>> harms; // by rule and harm, with an example
    std::set<Rule> offering;
    int applications = 0;
    for (std::size_t i = 0; i < policyCount; ++i) {
        const std::string text = mutations.next(from[i % from.size()]);
        const std::vector<Finding> findings = lint(text, examplevault());
        for (const Finding &finding : findings) {
            for (const Fix &fix : finding.fixes) {
                offering.insert(finding.rule);
                ++applications;
                const std::string harm = harmOf(text, findings, fix);
                if (harm.empty())
                    continue;
                auto &[count, example] = harms[std::string(ruleName(finding.rule)) + " " + harm];
                ++count;
                if (example.empty() || text.size() < example.size())
                    example = text + "\n-> " + applied(text, fix);
            }
        }
    }
    for (const auto &[harm, found] : harms)
        qWarning("%s (%d)\n%s", harm.c_str(), found.first, found.second.c_str());
    QVERIFY(harms.empty());
    QVERIFY2(applications > policyCount, std::to_string(applications).c_str());
    QVERIFY2(offering.size() > 20, std::to_string(offering.size()).c_str());
}

QTEST_GUILESS_MAIN(FixesTest)
#include "tst_fixes.moc"
