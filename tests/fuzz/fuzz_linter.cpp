// SPDX-License-Identifier: GPL-3.0-or-later

// The linter on any bytes, with a vault chosen and without: findings lie in the text and in its
// order, each has an identity of its own, and every fix can be applied as it stands.
#include "core/utctime.h"
#include "expectation.h"
#include "policy/linter.h"
#include "policy/reader/reader.h"
#include "policy/reader/utf8.h"

#include <cstddef>
#include <cstdint>
#include <unordered_set>

using namespace vaultlock;
using namespace vaultlock::policy;
using vaultlock::fuzz::expect;

namespace {

constexpr std::size_t mostFindings = 1'000; // of a text with errors; see rules.h
constexpr std::size_t mostFixesRead = 40;   // of a text: a thousand fixes of 20 KB take a second

/// What is known of the text itself.
struct Subject
{
    std::string text;
    bool isUtf8;
    bool isJson;
    std::size_t fixesRead = 0;
};

ChosenVault examplevault()
{
    ChosenVault vault{*VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/examplevault"))};
    vault.tags = std::vector<VaultTag>{{"LegalHold", "true"}};
    vault.accessPolicy =
        R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":)"
        R"("arn:aws:iam::210987654321:root"},"Action":"glacier:*","Resource":"*"}]})";
    vault.archiveCount = 12;
    vault.createdAt = utcTime(QDate(2019, 3, 1), QTime(12, 0));
    vault.now = utcTime(QDate(2026, 3, 1), QTime(12, 0));
    return vault;
}

bool isCharacterBoundary(std::string_view text, std::size_t at)
{
    return at >= text.size() || characterBegin(text, at) == at;
}

/// A fix of what a policy says leaves it JSON.
void checkFix(Subject &subject, const Finding &finding, const Fix &fix)
{
    std::size_t from = 0;
    for (const TextEdit &edit : fix.edits) {
        expect(edit.span.begin <= edit.span.end && edit.span.end <= subject.text.size(),
               "an edit lies in the text", ruleName(finding.rule));
        expect(from <= edit.span.begin, "edits are in order and do not overlap",
               ruleName(finding.rule));
        from = edit.span.end;
        if (subject.isUtf8)
            expect(isCharacterBoundary(subject.text, edit.span.begin) &&
                       isCharacterBoundary(subject.text, edit.span.end),
                   "an edit takes whole characters", ruleName(finding.rule));
    }
    expect(!fix.edits.empty(), "a fix has an edit", ruleName(finding.rule));
    const std::string fixed = applied(subject.text, fix);
    expect(fixed != subject.text, "a fix changes the text", ruleName(finding.rule));
    if (subject.isUtf8)
        expect(firstInvalidUtf8(fixed) == fixed.size(), "a fix leaves UTF-8",
               ruleName(finding.rule));
    if (++subject.fixesRead > mostFixesRead)
        return;
    if (subject.isJson && finding.rule != Rule::WrappedPolicy)
        expect(read(fixed).faults.empty(), "a fix of a policy leaves it JSON",
               ruleName(finding.rule));
}

void checkFindings(Subject &subject, const std::vector<Finding> &findings)
{
    std::unordered_set<std::string_view> identities;
    std::size_t from = 0;
    bool hasError = false;
    for (const Finding &finding : findings) {
        expect(finding.span.begin <= finding.span.end && finding.span.end <= subject.text.size(),
               "a finding lies in the text", ruleName(finding.rule));
        expect(from <= finding.span.begin, "findings are in the order of the text",
               ruleName(finding.rule));
        from = finding.span.begin;
        if (subject.isUtf8)
            expect(isCharacterBoundary(subject.text, finding.span.begin) &&
                       isCharacterBoundary(subject.text, finding.span.end),
                   "a finding marks whole characters", ruleName(finding.rule));
        expect(!ruleName(finding.rule).empty(), "a rule has a name", ruleName(finding.rule));
        expect(!finding.identity.empty() && identities.insert(finding.identity).second,
               "a finding has an identity of its own", ruleName(finding.rule));
        hasError = hasError || finding.severity == Severity::Error;
        for (const Fix &fix : finding.fixes)
            checkFix(subject, finding, fix);
    }
    expect(subject.isJson || hasError, "what is no JSON has an error");
    expect(!hasError || findings.size() <= mostFindings, "a text with errors has not too many");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::optional<ChosenVault> vault = examplevault();
    Subject subject{std::string(data, data + size), false, false};
    subject.isUtf8 = firstInvalidUtf8(subject.text) == size;
    subject.isJson = read(subject.text).faults.empty();
    checkFindings(subject, lint(subject.text));
    checkFindings(subject, lint(subject.text, vault));
    return 0;
}
