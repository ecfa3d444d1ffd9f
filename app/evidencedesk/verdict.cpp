// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencedesk/verdict.h"

#include "words/evidencedeskwords.h"

#include <algorithm>

namespace vaultlock::evidencedesk {

namespace {

/// What evidence says of itself, for whoever has nothing else.
constexpr const char *ofItself[] = {"schema", "files", "sums", "policy", "lines", "facts"};

/// What it is held against, which others have written.
constexpr const char *ofOthers[] = {"journal", "service", "stamp-authority", "signer",
                                    "cloudtrail"};

bool isOfOthers(const CheckRow &row)
{
    return std::any_of(std::begin(ofOthers), std::end(ofOthers),
                       [&row](const char *what) { return row.what == QLatin1String(what); });
}

/// That check is there, once at least, and each time it holds.
bool holds(const std::vector<CheckRow> &checks, const char *what)
{
    int count = 0;
    for (const CheckRow &row : checks) {
        if (row.what != QLatin1String(what))
            continue;
        if (row.outcome != CheckRow::Outcome::Holds)
            return false;
        ++count;
    }
    return count > 0;
}

int countOf(const std::vector<CheckRow> &checks, CheckRow::Outcome outcome)
{
    return static_cast<int>(
        std::count_if(checks.begin(), checks.end(),
                      [outcome](const CheckRow &row) { return row.outcome == outcome; }));
}

} // namespace

Verdict verdictOf(const std::vector<CheckRow> &checks)
{
    using Kind = Verdict::Kind;
    Verdict verdict{Kind::NotWhole, countOf(checks, CheckRow::Outcome::Fails),
                    countOf(checks, CheckRow::Outcome::NotChecked)};
    const bool isWhole = std::all_of(std::begin(ofItself), std::end(ofItself),
                                     [&checks](const char *what) { return holds(checks, what); });
    const bool isOfItself = std::any_of(checks.begin(), checks.end(), [](const CheckRow &row) {
        return row.outcome == CheckRow::Outcome::Fails && !isOfOthers(row);
    });
    if (isOfItself)
        verdict.kind = Kind::Fails;
    else if (verdict.failed > 0)
        verdict.kind = Kind::Contradicted;
    else if (isWhole && !holds(checks, "signature"))
        verdict.kind = Kind::Unsigned;
    else if (isWhole)
        verdict.kind = holds(checks, "signer") ? Kind::Vouched : Kind::UnknownSigner;
    return verdict;
}

QString sentenceOf(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::Fails:
        return words::evidenceFails(verdict.failed);
    case Verdict::Kind::Contradicted:
        return words::evidenceContradicted(verdict.failed);
    case Verdict::Kind::NotWhole:
        return words::evidenceNotWhole();
    case Verdict::Kind::Unsigned:
        return words::evidenceUnsigned();
    case Verdict::Kind::UnknownSigner:
        return words::evidenceOfUnknownSigner();
    case Verdict::Kind::Vouched:
        return words::evidenceVouchedFor();
    }
    return {};
}

} // namespace vaultlock::evidencedesk
